"""An OpenID provider on a real socket that signs in whoever comes, and can be told to say what is not so."""

import base64
import hashlib
import secrets
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote_plus, urlencode

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from jwt.algorithms import RSAAlgorithm

from tests.api.real_server import served

SHOWN = b"a key for HMAC that everybody can look up"
CLIENT_ID, SECRET = "achieve-at-the-district", "the district's secret"


def new_key() -> rsa.RSAPrivateKey:
    """A key to sign with."""
    return rsa.generate_private_key(public_exponent=65_537, key_size=2_048)


@dataclass
class OpenIdProvider:
    """The provider. person: what it says of whoever signs in. said: what it says instead of the truth.

    key: what it signs with; published: the key that it shows. token: replaces the whole ID token.
    """

    key: rsa.RSAPrivateKey = field(default_factory=new_key)
    issuer: str = ""
    person: dict[str, object] = field(default_factory=dict[str, object])
    said: dict[str, object] = field(default_factory=dict[str, object])
    published: rsa.RSAPrivateKey | None = None
    algorithm: str = "RS256"
    document: dict[str, object] = field(default_factory=dict[str, object])
    keys_asked: int = 0
    _codes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def discovery(self) -> dict[str, object]:
        """What it says of itself."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            **self.document,
        }

    def keys(self) -> dict[str, object]:
        """Its public key."""
        self.keys_asked += 1
        shown = RSAAlgorithm.to_jwk((self.published or self.key).public_key(), as_dict=True)
        return {
            "keys": [
                {"kty": "oct", "k": base64.urlsafe_b64encode(SHOWN).decode(), "kid": "shown"},
                {**shown, "kid": "1", "use": "sig"},
            ]
        }

    def authorize(self, asked: dict[str, str]) -> str:
        """Sign somebody in: the address to go back to."""
        assert asked["client_id"] == CLIENT_ID
        assert asked["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(16)
        self._codes[code] = asked
        answer = {"code": code, "state": asked["state"], "iss": self.issuer}
        return f"{asked['redirect_uri']}?{urlencode(answer)}"

    def token(self, form: dict[str, str], authorization: str) -> dict[str, object] | None:
        """The tokens for a code, once; None for whoever does not prove to have asked for it."""
        asked = self._codes.pop(form["code"], None)
        proof = base64.b64decode(authorization.removeprefix("Basic ")).decode()
        if asked is None or unquote_plus(proof) != f"{CLIENT_ID}:{SECRET}":
            return None
        verifier = hashlib.sha256(form["code_verifier"].encode()).digest()
        if base64.urlsafe_b64encode(verifier).decode().rstrip("=") != asked["code_challenge"]:
            return None
        return {"access_token": "opaque", "token_type": "Bearer", "id_token": self._id_token(asked["nonce"])}

    def _id_token(self, nonce: str) -> str:
        now = int(time.time())
        half = hashlib.sha256(b"opaque").digest()[:16]
        claims = {
            "iss": self.issuer,
            "aud": CLIENT_ID,
            "sub": "somebody",
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            "at_hash": base64.urlsafe_b64encode(half).decode().rstrip("="),
            **self.person,
            **self.said,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        headers = {"kid": "shown" if self.algorithm == "HS256" else "1"}
        if self.algorithm == "none":
            return jwt.encode(claims, None, algorithm="none", headers=headers)  # pyright: ignore[reportArgumentType] there is none.
        if self.algorithm == "HS256":
            return jwt.encode(claims, SHOWN, algorithm="HS256", headers=headers)
        return jwt.encode(claims, self.key, algorithm=self.algorithm, headers=headers)


@asynccontextmanager
async def open_provider() -> AsyncGenerator[OpenIdProvider]:
    """A provider that listens."""
    provider = OpenIdProvider()
    async with served(_app(provider)) as url:
        provider.issuer = url
        yield provider


def _app(provider: OpenIdProvider) -> FastAPI:
    app = FastAPI()

    async def discovery() -> Response:
        return JSONResponse(provider.discovery())

    async def keys() -> Response:
        return JSONResponse(provider.keys())

    async def authorize(request: Request) -> Response:
        return RedirectResponse(provider.authorize(dict(request.query_params)), 302)

    async def token(request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        answer = provider.token(form, request.headers.get("authorization", ""))
        return JSONResponse(answer or {"error": "invalid_grant"}, 200 if answer else 400)

    app.add_api_route("/.well-known/openid-configuration", discovery)
    app.add_api_route("/keys", keys)
    app.add_api_route("/authorize", authorize)
    app.add_api_route("/token", token, methods=["POST"])
    return app
