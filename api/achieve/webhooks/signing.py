"""Standard Webhooks 1.0.0: keys, signatures and their verification, symmetric (`v1`) and asymmetric (`v1a`)."""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from achieve.core.errors import Invalid, Malformed

ID_HEADER: Final = "webhook-id"
TIMESTAMP_HEADER: Final = "webhook-timestamp"
SIGNATURE_HEADER: Final = "webhook-signature"

TOLERANCE: Final = timedelta(minutes=5)

_SECRET_PREFIX: Final = "whsec_"  # noqa: S105 - the prefix that tells a secret by, no secret
_PRIVATE_PREFIX: Final = "whsk_"
_PUBLIC_PREFIX: Final = "whpk_"
_SECRET_BYTES: Final = range(24, 64 + 1)
_SEED_BYTES: Final = 32

# A full stop in the id would let two messages have one signed text.
_MESSAGE_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")
_TIMESTAMP: Final = re.compile(r"[0-9]{1,12}")
# A rotation needs two; the limit keeps a hostile header from buying a thousand ed25519 checks.
_MOST_SIGNATURES: Final = 16


class SignatureRefused(Malformed):
    """A message that was not signed with this key, not now, or not as it arrived."""

    code = "signature_refused"
    title = "The webhook signature was not accepted"


class InvalidSigningKey(Invalid):
    """A text that is not a signing key of the kind that is needed."""

    code = "invalid_signing_key"
    title = "The signing key is not valid"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An ed25519 pair: `whsk_…` stays with the sender, `whpk_…` is for the receivers."""

    private_key: str = field(repr=False)
    public_key: str


def new_secret() -> str:
    """A fresh `whsec_` secret of 32 random bytes."""
    return _SECRET_PREFIX + _to_base64(secrets.token_bytes(32))


def new_key_pair() -> KeyPair:
    """A fresh pair. The private text holds seed and public key, 64 bytes, as other senders write it."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    return KeyPair(
        private_key=_PRIVATE_PREFIX + _to_base64(private.private_bytes_raw() + public),
        public_key=_PUBLIC_PREFIX + _to_base64(public),
    )


def public_key_of(private_key: str) -> str:
    """The `whpk_` text that belongs to a `whsk_` key. Raises InvalidSigningKey."""
    key = _read_key(private_key)
    if not isinstance(key, _PrivateKey):
        raise InvalidSigningKey("Only a private key that begins with whsk_ has a public key.")
    return _PUBLIC_PREFIX + _to_base64(key.key.public_key().public_bytes_raw())


def check_signing_key(key: str) -> None:
    """Refuse a text that cannot sign: raises InvalidSigningKey unless it is a `whsec_` or a `whsk_` key."""
    _read_signer(key)


def check_verifying_key(key: str) -> None:
    """Refuse a text that cannot verify: raises InvalidSigningKey unless it is a key of any of the three kinds."""
    _read_key(key)


def sign(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """One signature with its version, `v1,…` for a `whsec_` secret and `v1a,…` for a `whsk_` key.

    timestamp: Unix seconds of this attempt, not of the event.
    Raises InvalidSigningKey; ValueError where the id could not stand in a header, which is a fault of the caller.
    """
    if not _MESSAGE_ID.fullmatch(message_id):
        raise ValueError("A message id has 1 to 128 letters, digits, hyphens and underscores.")
    signer = _read_signer(secret)
    return f"{signer.version},{_to_base64(signer.sign(_signed_text(message_id, timestamp, body)))}"


def sign_with_each(keys: Sequence[str], message_id: str, timestamp: int, body: bytes) -> str:
    """The whole `webhook-signature` header, a signature per key: a receiver may hold the old or the new one."""
    if not keys:
        raise InvalidSigningKey("A message cannot be sent unsigned: the endpoint has no signing key.")
    return " ".join(sign(key, message_id, timestamp, body) for key in keys)


def verify(key: str, headers: Mapping[str, str], body: bytes, now: datetime, tolerance: timedelta = TOLERANCE) -> None:
    """Accept the message, or raise SignatureRefused, whose `details["reason"]` names what was wrong.

    key: `whsec_…` for `v1`, `whpk_…` (or the `whsk_…` it belongs to) for `v1a`.
    body: the bytes as they arrived; JSON that was parsed and written again has another signature.
    Names of headers in any case. Raises InvalidSigningKey where the key itself cannot be read.
    """
    checker = _read_key(key)
    found = {name.lower(): value for name, value in headers.items()}
    message_id = _matching(found, ID_HEADER, _MESSAGE_ID)
    timestamp = int(_matching(found, TIMESTAMP_HEADER, _TIMESTAMP))
    _check_clock(timestamp, now, tolerance)
    signed_text = _signed_text(message_id, timestamp, body)
    for signature in _signatures(found.get(SIGNATURE_HEADER, ""), checker.version):
        if checker.accepts(signed_text, signature):
            return
    raise SignatureRefused("No signature in the webhook-signature header fits this message and key.", reason="no_match")


@dataclass(frozen=True, slots=True)
class _Secret:
    raw: bytes = field(repr=False)
    version: str = "v1"

    def sign(self, content: bytes) -> bytes:
        return hmac.digest(self.raw, content, hashlib.sha256)

    def accepts(self, content: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(self.sign(content), signature)


@dataclass(frozen=True, slots=True)
class _PublicKey:
    key: Ed25519PublicKey
    version: str = "v1a"

    def accepts(self, content: bytes, signature: bytes) -> bool:
        try:
            self.key.verify(signature, content)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class _PrivateKey:
    key: Ed25519PrivateKey = field(repr=False)
    version: str = "v1a"

    def sign(self, content: bytes) -> bytes:
        return self.key.sign(content)

    def accepts(self, content: bytes, signature: bytes) -> bool:
        return _PublicKey(self.key.public_key()).accepts(content, signature)


def _read_signer(text: str) -> _Secret | _PrivateKey:
    key = _read_key(text)
    if isinstance(key, _PublicKey):
        raise InvalidSigningKey("A public key cannot sign: give a whsec_ or a whsk_ key.")
    return key


def _read_key(text: str) -> _Secret | _PrivateKey | _PublicKey:
    if text.startswith(_SECRET_PREFIX):
        return _Secret(_raw_secret(text.removeprefix(_SECRET_PREFIX)))
    if text.startswith(_PRIVATE_PREFIX):
        return _PrivateKey(_raw_private(text.removeprefix(_PRIVATE_PREFIX)))
    if text.startswith(_PUBLIC_PREFIX):
        return _PublicKey(_raw_public(text.removeprefix(_PUBLIC_PREFIX)))
    raise InvalidSigningKey("A signing key begins with whsec_, whsk_ or whpk_.")


def _raw_secret(encoded: str) -> bytes:
    raw = _key_bytes(encoded)
    if len(raw) not in _SECRET_BYTES:
        raise InvalidSigningKey("A whsec_ secret holds 24 to 64 bytes.")
    return raw


def _raw_private(encoded: str) -> Ed25519PrivateKey:
    """Seed alone (32 bytes), or seed and public key (64), which must belong together."""
    raw = _key_bytes(encoded)
    if len(raw) not in {_SEED_BYTES, 2 * _SEED_BYTES}:
        raise InvalidSigningKey("A whsk_ key holds 32 or 64 bytes.")
    key = Ed25519PrivateKey.from_private_bytes(raw[:_SEED_BYTES])
    if raw[_SEED_BYTES:] not in {b"", key.public_key().public_bytes_raw()}:
        raise InvalidSigningKey("The two halves of the whsk_ key do not belong together.")
    return key


def _raw_public(encoded: str) -> Ed25519PublicKey:
    raw = _key_bytes(encoded)
    if len(raw) != _SEED_BYTES:
        raise InvalidSigningKey("A whpk_ key holds 32 bytes.")
    return Ed25519PublicKey.from_public_bytes(raw)


def _key_bytes(encoded: str) -> bytes:
    # Some systems hand out their keys without padding.
    raw = _from_base64(encoded + "=" * (-len(encoded) % 4))
    if raw is None:
        raise InvalidSigningKey("What follows the prefix of a signing key is base64.")
    return raw


def _signed_text(message_id: str, timestamp: int, body: bytes) -> bytes:
    return f"{message_id}.{timestamp}.".encode() + body


def _matching(headers: Mapping[str, str], name: str, pattern: re.Pattern[str]) -> str:
    value = headers.get(name)
    if value is None:
        raise SignatureRefused(f"The {name} header is missing.", reason="missing_header")
    if not pattern.fullmatch(value):
        raise SignatureRefused(f"The {name} header cannot be read.", reason="malformed_header")
    return value


def _check_clock(timestamp: int, now: datetime, tolerance: timedelta) -> None:
    age = now.timestamp() - timestamp
    if age > tolerance.total_seconds():
        raise SignatureRefused("The message was signed too long ago.", reason="too_old")
    if age < -tolerance.total_seconds():
        raise SignatureRefused("The message was signed in the future: compare the clocks.", reason="too_new")


def _signatures(header: str, version: str) -> list[bytes]:
    """The decoded signatures of one version. Other versions and unreadable entries are passed over."""
    entries = [entry.partition(",") for entry in header.split(" ", _MOST_SIGNATURES)[:_MOST_SIGNATURES]]
    decoded = [_from_base64(encoded) for found, _, encoded in entries if found == version]
    return [signature for signature in decoded if signature is not None]


def _to_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _from_base64(encoded: str) -> bytes | None:
    try:
        return base64.b64decode(encoded, validate=True)
    except ValueError:
        return None
