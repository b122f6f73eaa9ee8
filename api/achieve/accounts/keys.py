"""Signing keys: one signs, the next is published before it does, the previous until its tokens have ended.

The private halves are sealed in the database; every process keeps the ring in memory and reads it again from time to
time, and at once when a token names a key that it does not know.
"""

import base64
import hashlib
from asyncio import Lock
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import orjson
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from sqlalchemy import delete, text, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.age import NEVER, is_younger
from achieve.accounts.rows import KeyStage, SigningKey
from achieve.accounts.tokens import ALGORITHM
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.secrets import Seal

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

# Longer than the life of a token, its leeway and the age of any process's ring together.
PREVIOUS_IS_KEPT = timedelta(hours=1)
_RING_IS_KEPT = timedelta(minutes=1)
_UNKNOWN_KEY_IS_LOOKED_UP_EVERY = timedelta(seconds=2)
_LOCK_NUMBER = 0x0AC41E7E
_COORDINATE_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys as one process holds them. jwks: the public document (RFC 7517)."""

    kid: str
    signing: ec.EllipticCurvePrivateKey
    public: Mapping[str, ec.EllipticCurvePublicKey]
    jwks: bytes


class Keys:
    """The ring of this process."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal
        self._ring: Keyring | None = None
        self._read_at = NEVER
        self._lock = Lock()

    async def ring(self) -> Keyring:
        """The ring, at most a minute old. The first time ever, its keys are made. Raises SealBroken."""
        return await self._ring_of_age(_RING_IS_KEPT)

    async def public_key(self, kid: str) -> ec.EllipticCurvePublicKey | None:
        """The key of this id. An unknown one is looked for in the database, but not for each forged token."""
        found = (await self.ring()).public.get(kid)
        if found is not None:
            return found
        return (await self._ring_of_age(_UNKNOWN_KEY_IS_LOOKED_UP_EVERY)).public.get(kid)

    async def _ring_of_age(self, most: timedelta) -> Keyring:
        if self._ring is None or not is_younger(self._read_at, most):
            async with self._lock:
                if self._ring is None or not is_younger(self._read_at, most):
                    begun_at = clock.now()
                    self._ring = await self._read() or await self._make()
                    self._read_at = begun_at
        return self._ring

    async def _read(self) -> Keyring | None:
        async with self._database.reading(None) as connection:
            return await read_ring(connection, self._seal)

    async def _make(self) -> Keyring:
        async with self._database.writing(None, service("accounts"), "make_keys") as session:
            await ensure_keys(session, self._seal)
        made = await self._read()
        assert made is not None  # noqa: S101 - they were committed just now.
        return made


async def ensure_keys(session: AsyncSession, seal: Seal) -> None:
    """Make a current and a next key where they are missing."""
    await _take_turns(session)
    stages = set((await session.exec(select(SigningKey.stage))).all())
    if KeyStage.CURRENT not in stages:
        session.add(_new_key(seal, KeyStage.CURRENT))
    if KeyStage.NEXT not in stages:
        session.add(_new_key(seal, KeyStage.NEXT))


async def rotate_keys(session: AsyncSession, seal: Seal) -> None:
    """The next key begins to sign, the one before it is kept for the tokens it has signed, and a new next is made."""
    await _take_turns(session)
    now = clock.now()
    kept_since = now - PREVIOUS_IS_KEPT
    await session.exec(delete(SigningKey).where(col(SigningKey.retired_at) < kept_since))
    retired = {"stage": KeyStage.PREVIOUS, "retired_at": now}
    await session.exec(update(SigningKey).where(col(SigningKey.stage) == KeyStage.CURRENT).values(retired))
    begun = {"stage": KeyStage.CURRENT, "signs_from": now}
    await session.exec(update(SigningKey).where(col(SigningKey.stage) == KeyStage.NEXT).values(begun))
    await ensure_keys(session, seal)


async def withdraw_previous_keys(session: AsyncSession) -> None:
    """After a key has leaked and was rotated away: refuse, within a minute, every token that it has signed."""
    await session.exec(delete(SigningKey).where(col(SigningKey.stage) == KeyStage.PREVIOUS))


async def read_ring(connection: "ReadConnection", seal: Seal) -> Keyring | None:
    """The ring as it stands in the database, or None before the first keys. Raises SealBroken."""
    records = await connection.fetch(
        "select kid, stage, sealed_private_key, public_jwk from signing_key "
        "where retired_at is null or retired_at > $1 order by created_at desc",
        clock.now() - PREVIOUS_IS_KEPT,
    )
    current = next((record for record in records if record["stage"] == KeyStage.CURRENT), None)
    if current is None:
        return None
    jwks = b'{"keys":[' + b",".join(record["public_jwk"].encode() for record in records) + b"]}"
    public = {record["kid"]: _public_key(record["public_jwk"]) for record in records}
    return Keyring(current["kid"], _private_key(seal.open(current["sealed_private_key"])), public, jwks)


async def _take_turns(session: AsyncSession) -> None:
    connection = await session.connection()
    await connection.execute(text("select pg_advisory_xact_lock(:number)"), {"number": _LOCK_NUMBER})


def _new_key(seal: Seal, stage: KeyStage) -> SigningKey:
    private = ec.generate_private_key(ec.SECP256R1())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    numbers = private.public_key().public_numbers()
    kid = _thumbprint(numbers)
    return SigningKey(
        kid=kid,
        stage=stage,
        sealed_private_key=seal.close(pem),
        public_jwk=orjson.dumps({**_jwk(numbers), "kid": kid, "use": "sig", "alg": ALGORITHM}).decode(),
        signs_from=clock.now() if stage is KeyStage.CURRENT else None,
    )


def _thumbprint(numbers: ec.EllipticCurvePublicNumbers) -> str:
    """The key's own name. Source: RFC 7638 §3."""
    canonical = orjson.dumps(_jwk(numbers), option=orjson.OPT_SORT_KEYS)
    return _base64url(hashlib.sha256(canonical).digest())


def _jwk(numbers: ec.EllipticCurvePublicNumbers) -> Mapping[str, str]:
    return {"kty": "EC", "crv": "P-256", "x": _coordinate(numbers.x), "y": _coordinate(numbers.y)}


def _coordinate(number: int) -> str:
    return _base64url(number.to_bytes(_COORDINATE_BYTES, "big"))


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _public_key(jwk: str) -> ec.EllipticCurvePublicKey:
    members: Mapping[str, str] = orjson.loads(jwk)
    x, y = (int.from_bytes(base64.urlsafe_b64decode(members[name] + "="), "big") for name in ("x", "y"))
    return ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()


def _private_key(pem: str) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(pem.encode(), password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)  # noqa: S101 - no other kind is ever stored.
    return key
