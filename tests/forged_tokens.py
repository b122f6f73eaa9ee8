"""Tokens that must be refused: each a good one with one thing wrong. `Mint` stands for whoever has the right key."""

import base64
import hashlib
import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import orjson
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Claims = dict[str, object]
Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Mint:
    """Makes tokens for a subject, with a key and its id."""

    key: ec.EllipticCurvePrivateKey
    kid: str
    issuer: str
    subject: UUID
    district_id: UUID

    def header(self) -> Claims:
        return {"alg": "ES256", "typ": "at+jwt", "kid": self.kid}

    def claims(self) -> Claims:
        now = int(time.time())
        return {
            "iss": self.issuer,
            "aud": self.issuer,
            "sub": str(self.subject),
            "jti": str(uuid4()),
            "iat": now,
            "exp": now + 600,
            "district_id": str(self.district_id),
            "roles": ["district_admin"],
            "scope": "*",
            "client_id": "development-sign-in",
        }

    def token(self, header: Json | None = None, claims: Json | None = None) -> str:
        """A token with this header and these claims, properly signed."""
        return self.signed(orjson.dumps(header or self.header()), orjson.dumps(claims or self.claims()))

    def signed(self, header: bytes, payload: bytes) -> str:
        signing_input = f"{base64url(header)}.{base64url(payload)}"
        r, s = utils.decode_dss_signature(self.key.sign(signing_input.encode(), ec.ECDSA(SHA256())))
        return f"{signing_input}.{base64url(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"

    def public_pem(self) -> bytes:
        return self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def strangers(self) -> "Mint":
        """The same with a key of somebody else."""
        return replace(self, key=ec.generate_private_key(ec.SECP256R1()))

    def with_header(self, **fields: object) -> str:
        return self.token(header={**self.header(), **fields})

    def without_header(self, name: str) -> str:
        return self.token(header={key: value for key, value in self.header().items() if key != name})

    def with_claims(self, **claims: object) -> str:
        return self.token(claims={**self.claims(), **claims})

    def without_claim(self, name: str) -> str:
        return self.token(claims={key: value for key, value in self.claims().items() if key != name})

    def hashed(self, secret: bytes, algorithm: str = "HS256") -> str:
        """Signed by a secret instead of a key pair."""
        header = orjson.dumps({**self.header(), "alg": algorithm})
        signing_input = f"{base64url(header)}.{base64url(orjson.dumps(self.claims()))}"
        return f"{signing_input}.{base64url(hmac.digest(secret, signing_input.encode(), hashlib.sha256))}"


def base64url(content: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _unsigned(mint: Mint, algorithm: str, signature: str) -> str:
    header = orjson.dumps({**mint.header(), "alg": algorithm})
    return f"{base64url(header)}.{base64url(orjson.dumps(mint.claims()))}.{signature}"


def _own_jwk(mint: Mint) -> str:
    stranger = mint.strangers()
    numbers = stranger.key.public_key().public_numbers()
    x, y = (base64url(number.to_bytes(32, "big")) for number in (numbers.x, numbers.y))
    return stranger.with_header(jwk={"kty": "EC", "crv": "P-256", "x": x, "y": y})


def _with_other_claims(mint: Mint) -> str:
    header, _, signature = mint.token().split(".")
    return f"{header}.{base64url(orjson.dumps(mint.claims()))}.{signature}"


def _with_header_of(mint: Mint, **fields: object) -> str:
    _, payload, signature = mint.token().split(".")
    return f"{base64url(orjson.dumps({**mint.header(), **fields}))}.{payload}.{signature}"


# Of P-256. Source: SEC 2 §2.4.2.
_ORDER = bytes.fromhex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")


def _now() -> int:
    return int(time.time())


FORGERIES: Mapping[str, Callable[[Mint], str]] = {
    # The algorithm
    "no signature, alg none": lambda mint: _unsigned(mint, "none", ""),
    "a signature of letters, alg None": lambda mint: _unsigned(mint, "None", "A" * 86),
    "alg nOnE with a good signature": lambda mint: mint.with_header(alg="nOnE"),
    "HS256 with the public key in PEM as its secret": lambda mint: mint.hashed(mint.public_pem()),
    "HS256 with an empty secret": lambda mint: mint.hashed(b""),
    "HS512 by name": lambda mint: mint.hashed(mint.public_pem(), "HS512"),
    "ES384 by name": lambda mint: mint.with_header(alg="ES384"),
    "RS256 by name": lambda mint: mint.with_header(alg="RS256"),
    "the algorithm as a list": lambda mint: mint.with_header(alg=["ES256"]),
    "no algorithm": lambda mint: mint.without_header("alg"),
    # The signature
    "another key under our key's name": lambda mint: mint.strangers().token(),
    "a signature of zeros": lambda mint: _unsigned(mint, "ES256", "A" * 86),
    "the signature of other claims": _with_other_claims,
    "a signature cut short": lambda mint: mint.token()[:-4],
    "a signature with padding": lambda mint: mint.token() + "==",
    "a signature in DER": lambda mint: _unsigned(mint, "ES256", base64url(mint.key.sign(b"x", ec.ECDSA(SHA256())))),
    # The type
    "no type": lambda mint: mint.without_header("typ"),
    "a plain JWT": lambda mint: mint.with_header(typ="JWT"),
    "a refresh token": lambda mint: mint.with_header(typ="rt+jwt"),
    "a logout token": lambda mint: mint.with_header(typ="logout+jwt"),
    "the type as a list": lambda mint: mint.with_header(typ=["at+jwt"]),
    # The key's name
    "no key named": lambda mint: mint.without_header("kid"),
    "an unknown key": lambda mint: mint.with_header(kid="unknown"),
    "a path as key": lambda mint: mint.with_header(kid="../../../../../../dev/null"),
    "SQL as key": lambda mint: mint.with_header(kid="x' union select 'AA' -- "),
    "an address as key": lambda mint: mint.with_header(kid="https://evil.example/key"),
    "a number as key": lambda mint: mint.with_header(kid=7),
    "null as key": lambda mint: mint.with_header(kid=None),
    "an empty key": lambda mint: mint.with_header(kid=""),
    "a key with NUL": lambda mint: mint.with_header(kid=f"{mint.kid}\0"),
    # Keys and demands that the token brings along
    "an address of keys": lambda mint: mint.with_header(jku="https://evil.example/jwks.json"),
    "an address of certificates": lambda mint: mint.with_header(x5u="https://evil.example/chain.pem"),
    "its own key": _own_jwk,
    "its own certificate": lambda mint: mint.with_header(x5c=["MIIB"]),
    "a critical extension": lambda mint: mint.with_header(crit=["exp"]),
    "an unknown critical extension": lambda mint: mint.with_header(crit=["payload"], payload=True),
    "a payload that is not encoded": lambda mint: mint.with_header(b64=False, crit=["b64"]),
    "a compressed payload": lambda mint: mint.with_header(zip="DEF"),
    "a nested token": lambda mint: mint.with_header(cty="JWT"),
    # Who made it, for whom
    "another issuer": lambda mint: mint.with_claims(iss="https://evil.example"),
    "the issuer with a slash": lambda mint: mint.with_claims(iss=f"{mint.issuer}/"),
    "the issuer in a list": lambda mint: mint.with_claims(iss=[mint.issuer]),
    "no issuer": lambda mint: mint.without_claim("iss"),
    "another audience": lambda mint: mint.with_claims(aud="https://evil.example"),
    "our audience among others": lambda mint: mint.with_claims(aud=[mint.issuer, "https://evil.example"]),
    "no audience": lambda mint: mint.without_claim("aud"),
    # Its time
    "ended 31 seconds ago": lambda mint: mint.with_claims(iat=_now() - 300, exp=_now() - 31),
    "no end": lambda mint: mint.without_claim("exp"),
    "an end in words": lambda mint: mint.with_claims(exp="tomorrow"),
    "an end as text": lambda mint: mint.with_claims(exp=str(_now() + 600)),
    "an end of null": lambda mint: mint.with_claims(exp=None),
    "an end that never comes": lambda mint: mint.signed(
        orjson.dumps(mint.header()), orjson.dumps({**mint.claims(), "exp": 0}).replace(b'"exp":0', b'"exp":Infinity')
    ),
    "an end beyond all years": lambda mint: mint.with_claims(exp=10**18),
    "a life of an hour": lambda mint: mint.with_claims(exp=_now() + 3_600),
    "not yet": lambda mint: mint.with_claims(nbf=_now() + 120),
    "made in the future": lambda mint: mint.with_claims(iat=_now() + 120),
    "made at an unknown time": lambda mint: mint.without_claim("iat"),
    "made at a time in words": lambda mint: mint.with_claims(iat="now"),
    # Whom it stands for
    "nobody": lambda mint: mint.without_claim("sub"),
    "a name instead of an id": lambda mint: mint.with_claims(sub="admin"),
    "a number instead of an id": lambda mint: mint.with_claims(sub=1),
    "no id of its own": lambda mint: mint.without_claim("jti"),
    "an id of its own that is none": lambda mint: mint.with_claims(jti="1"),
    "no word about the district": lambda mint: mint.without_claim("district_id"),
    "a district that is no id": lambda mint: mint.with_claims(district_id="*"),
    "no word about roles": lambda mint: mint.without_claim("roles"),
    "an unknown role": lambda mint: mint.with_claims(roles=["god"]),
    "roles as text": lambda mint: mint.with_claims(roles="district_admin"),
    "no word about scopes": lambda mint: mint.without_claim("scope"),
    "scopes as a list": lambda mint: mint.with_claims(scope=["*"]),
    "no word about the client": lambda mint: mint.without_claim("client_id"),
    "an empty client": lambda mint: mint.with_claims(client_id=""),
    "a client without limits": lambda mint: mint.with_claims(client_id=str(mint.subject), roles=[]),
    "a client with a role": lambda mint: mint.with_claims(client_id=str(mint.subject), scope="plans:read"),
    "a client of no district": lambda mint: mint.with_claims(
        client_id=str(mint.subject), roles=[], scope="plans:read", district_id=None
    ),
    # The text
    "two parts": lambda mint: mint.token().rpartition(".")[0],
    "four parts": lambda mint: mint.token() + ".AAAA",
    "five parts, as if encrypted": lambda _: ".".join(["eyJhbGciOiJkaXIifQ", "", "AAAA", "AAAA", "AAAA"]),
    "dots": lambda _: "..",
    "one letter": lambda _: "x",
    "letters": lambda _: "A" * 300,
    "no base64": lambda mint: "*" + mint.token()[1:],
    "a header that is a list": lambda mint: mint.signed(b"[]", orjson.dumps(mint.claims())),
    "a header that is deep": lambda mint: mint.signed(b"[" * 2_000, orjson.dumps(mint.claims())),
    "a header that is no JSON": lambda mint: mint.signed(b"\xff\xfe\x00\x01", orjson.dumps(mint.claims())),
    "claims that are a list": lambda mint: mint.signed(orjson.dumps(mint.header()), b"[]"),
    "claims that are deep": lambda mint: mint.signed(orjson.dumps(mint.header()), b"[" * 2_000),
    "claims that are no JSON": lambda mint: mint.signed(orjson.dumps(mint.header()), b"\xff\xfe\x00\x01"),
    "a token of 5,000 characters": lambda mint: mint.with_claims(more="x" * 5_000),
    "letters of other scripts": lambda _: "ключ.鍵.🔑",
    "control characters": lambda mint: mint.token() + "\x01",
    # More of the algorithm and the signature
    "es256 in small letters": lambda mint: mint.with_header(alg="es256"),
    "ES256K by name": lambda mint: mint.with_header(alg="ES256K"),
    "PS256 by name": lambda mint: mint.with_header(alg="PS256"),
    "EdDSA by name": lambda mint: mint.with_header(alg="EdDSA"),
    "HS256 with the key's name as its secret": lambda mint: mint.hashed(mint.kid.encode()),
    "HS256 with the issuer as its secret": lambda mint: mint.hashed(mint.issuer.encode()),
    "HS384 by name": lambda mint: mint.hashed(mint.public_pem(), "HS384"),
    "an algorithm of null": lambda mint: mint.with_header(alg=None),
    "a signature of ones": lambda mint: _unsigned(mint, "ES256", base64url(b"\xff" * 64)),
    "a signature of the order of the curve": lambda mint: _unsigned(mint, "ES256", base64url(_ORDER + _ORDER)),
    "an empty signature": lambda mint: _unsigned(mint, "ES256", ""),
    "a signature that is too long": lambda mint: mint.token() + "AAAA",
    "a signature with the other alphabet": lambda mint: mint.token()[:-2] + "+/",
    "another header with the same signature": lambda mint: _with_header_of(mint, typ="at+jwt", extra=1),
    # More of the key
    "a key as a list": lambda mint: mint.with_header(kid=[mint.kid]),
    "a key as an object": lambda mint: mint.with_header(kid={"kid": mint.kid}),
    "a key with a space": lambda mint: mint.with_header(kid=f"{mint.kid} "),
    "a key in other letters": lambda mint: mint.strangers().with_header(kid=mint.kid.swapcase()),
    "a key of 3,000 letters": lambda mint: mint.with_header(kid="k" * 3_000),
    "a thumbprint of a certificate": lambda mint: mint.strangers().with_header(x5t="AAAA"),
    # More of the claims
    "no audience in a list": lambda mint: mint.with_claims(aud=[]),
    "an audience of null": lambda mint: mint.with_claims(aud=None),
    "an audience of a number": lambda mint: mint.with_claims(aud=1),
    "an issuer of null": lambda mint: mint.with_claims(iss=None),
    "the issuer in capitals": lambda mint: mint.with_claims(iss=mint.issuer.upper()),
    "ended in 1970": lambda mint: mint.with_claims(exp=0),
    "ended before 1970": lambda mint: mint.with_claims(exp=-1),
    "an end that is true": lambda mint: mint.with_claims(exp=True),
    "an end in a list": lambda mint: mint.with_claims(exp=[_now() + 600]),
    "said twice, the last one over": lambda mint: mint.signed(
        orjson.dumps(mint.header()), orjson.dumps(mint.claims())[:-1] + b',"exp":1}'
    ),
    "not yet, in words": lambda mint: mint.with_claims(nbf="soon"),
    "a subject of null": lambda mint: mint.with_claims(sub=None),
    "a subject in a list": lambda mint: mint.with_claims(sub=[str(mint.subject)]),
    "an id of its own of null": lambda mint: mint.with_claims(jti=None),
    "a district in a list": lambda mint: mint.with_claims(district_id=[str(mint.district_id)]),
    "roles of null": lambda mint: mint.with_claims(roles=None),
    "a role that is a number": lambda mint: mint.with_claims(roles=[1]),
    "roles as an object": lambda mint: mint.with_claims(roles={"district_admin": True}),
    "scopes of null": lambda mint: mint.with_claims(scope=None),
    "a client of null": lambda mint: mint.with_claims(client_id=None),
    # More of the text
    "a token in itself": lambda mint: mint.signed(
        orjson.dumps({**mint.header(), "cty": "JWT"}), orjson.dumps(mint.token())
    ),
    "a token in quotes": lambda mint: f'"{mint.token()}"',
    "a token in percent signs": lambda mint: mint.token().replace(".", "%2E"),
    "a personal token that is none": lambda _: "ach_pat_" + "A" * 43,
    "a client's secret that is none": lambda _: "ach_cs_" + "A" * 43,
    "a token of 100,000 letters": lambda mint: mint.token() + "A" * 100_000,
}


# A good token in the wrong place or the wrong words: the headers that are sent. Two such headers are refused at the
# socket, before there is a request (`web/heads.py`).
Headers = list[tuple[bytes, bytes]]
_NAME = b"authorization"

MISUSES: Mapping[str, Callable[[str], Headers]] = {
    "twice the word": lambda good: [(_NAME, f"Bearer Bearer {good}".encode())],
    "two tokens in one header": lambda good: [(_NAME, f"Bearer {good} {good}".encode())],
    "two tokens with a comma": lambda good: [(_NAME, f"Bearer {good}, Bearer {good}".encode())],
    "two headers, the first one wrong": lambda good: [(_NAME, b"Bearer x"), (_NAME, f"Bearer {good}".encode())],
    "another scheme": lambda good: [(_NAME, f"Token {good}".encode())],
    "as a password": lambda good: [(_NAME, b"Basic " + base64.b64encode(f"{good}:".encode()))],
    "bound to a key": lambda good: [(_NAME, f"DPoP {good}".encode())],
    "without the word": lambda good: [(_NAME, good.encode())],
    "without the token": lambda _: [(_NAME, b"Bearer ")],
    "as a parameter": lambda good: [(_NAME, f'Bearer token="{good}"'.encode())],
    "in a cookie": lambda good: [(b"cookie", f"access_token={good}".encode())],
    "in a header of a proxy": lambda good: [(b"proxy-authorization", f"Bearer {good}".encode())],
    "in a header of one's own": lambda good: [(b"x-authorization", f"Bearer {good}".encode())],
    "with letters of other scripts": lambda good: [(_NAME, f"Bearer {good}é".encode("latin-1"))],
}
