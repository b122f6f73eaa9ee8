"""Idempotency keys: same key and same request, same answer, byte for byte; recorded in the transaction of the write."""

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.errors import FieldError, IdempotencyKeyInFlight, IdempotencyKeyReused, Invalid
from achieve.web.rows import IdempotencyRecord, KeptAnswer, PlatformIdempotencyRecord

KEPT_FOR = timedelta(days=7)
_KEY = re.compile(r"[\x21-\x7e]{1,255}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a write. replayed: it was kept from an earlier request with the same key."""

    status: int
    body: bytes
    version: int | None = None
    location: str | None = None
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A caller's key with the fingerprint of the request it stands for."""

    key: str
    fingerprint: str


def idempotency_key(key: str | None, place: str, *request: bytes) -> IdempotencyKey | None:
    """A key as it was sent, with what the request was made of. place: where it stood, for the error."""
    if key is None:
        return None
    if not _KEY.fullmatch(key):
        wanted = "1 to 255 visible ASCII characters"
        raise Invalid(
            f"An idempotency key is {wanted}.", errors=[FieldError(place, "idempotency_key", f"Use {wanted}.")]
        )
    digest = hashlib.sha256()
    for part in request:
        digest.update(len(part).to_bytes(8, "big") + part)
    return IdempotencyKey(key, digest.hexdigest())


async def claim(session: AsyncSession, actor: Actor, key: IdempotencyKey) -> Outcome | None:
    """The kept answer, or None when this request is the first and may run.

    A try-lock, so nobody waits: raises IdempotencyKeyInFlight while another one runs, IdempotencyKeyReused for a key
    of another request.
    """
    lock = text("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
    name = f"{actor.district_id}/{_principal(actor)}/{key.key}"
    if not await session.scalar(lock, {"name": name}):
        raise IdempotencyKeyInFlight("Wait for the first request to end, then send this one again.")
    kept = await _find(session, actor, key)
    if kept is None:
        return None
    if kept.fingerprint != key.fingerprint:
        raise IdempotencyKeyReused("Use a new key for a new request.")
    return Outcome(kept.status, kept.body, kept.version, kept.location, replayed=True)


async def keep(session: AsyncSession, actor: Actor, key: IdempotencyKey, outcome: Outcome) -> None:
    """Keep an answer, in the transaction of its write. Nothing that is shown once may be in it."""
    kept = KeptAnswer(
        fingerprint=key.fingerprint,
        status=outcome.status,
        body=outcome.body,
        version=outcome.version,
        location=outcome.location,
    )
    session.add(_row(actor, key, kept))
    await session.flush()


async def forget_old(session: AsyncSession) -> int:
    """Delete what has been kept long enough, in the bound district. Returns how many."""
    oldest = clock.now() - KEPT_FOR
    outdated = select(IdempotencyRecord.key).where(col(IdempotencyRecord.created_at) < oldest).limit(10_000)
    removed = await session.exec(delete(IdempotencyRecord).where(col(IdempotencyRecord.key).in_(outdated)))
    return removed.rowcount


async def forget_old_of_platform(session: AsyncSession) -> None:
    """As above, of the administrators of the platform, who are few."""
    oldest = clock.now() - KEPT_FOR
    await session.exec(delete(PlatformIdempotencyRecord).where(col(PlatformIdempotencyRecord.created_at) < oldest))


async def _find(session: AsyncSession, actor: Actor, key: IdempotencyKey) -> KeptAnswer | None:
    if actor.account_id is not None:
        return await session.get(PlatformIdempotencyRecord, (actor.account_id, key.key))
    return await session.get(IdempotencyRecord, (actor.district_id, _principal(actor), key.key))


def _row(actor: Actor, key: IdempotencyKey, kept: KeptAnswer) -> KeptAnswer:
    if actor.account_id is not None:
        return PlatformIdempotencyRecord(account_id=actor.account_id, key=key.key, **kept.model_dump())
    whose = {"district_id": actor.district_id, "principal_id": _principal(actor)}
    return IdempotencyRecord(**whose, key=key.key, **kept.model_dump())


def _principal(actor: Actor) -> UUID:
    return actor.person_id or actor.client_id or actor.account_id or actor.district_id
