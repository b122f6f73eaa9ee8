"""Writing down what came of attempts, many in one transaction, and making due what waited for them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Integer, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.outbox.events import record
from achieve.webhooks import queues, rules
from achieve.webhooks.claims import Claim, Parcel
from achieve.webhooks.events import ENDPOINT_DISABLED
from achieve.webhooks.queues import INSTANT, INSTANTS, TEXTS, UUIDS, run
from achieve.webhooks.sender import Answer
from achieve.webhooks.words import DeliveryState


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: when it began, and its answer. error: why there was none."""

    at: datetime
    status: int | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """What becomes of a claimed delivery. attempt: None where nothing was sent."""

    claim: Claim
    verdict: rules.Verdict
    attempt: Attempt | None = None


def note_of_answer(parcel: Parcel, answer: Answer, sent_at: datetime) -> Note:
    """What an answer means for a delivery."""
    jitter = random.uniform(-1, 1)  # noqa: S311 - it spreads load, and guards nothing.
    verdict = rules.judge(parcel.attempt, answer, clock.now(), jitter)
    return Note(parcel.claim, verdict, Attempt(sent_at, answer.status, answer.error))


def note_of_fault(parcel: Parcel, sent_at: datetime) -> Note:
    """An attempt that failed on our side, as when its keys cannot be used. It counts, and is tried again."""
    note = note_of_answer(parcel, Answer(None, None, 0), sent_at)
    return Note(note.claim, note.verdict, Attempt(sent_at, None, "sender_fault"))


def note_of_refusal(claim: Claim) -> Note:
    """A delivery that is not sent: it is over already, or its endpoint may not have it any more."""
    return Note(claim, rules.Verdict(DeliveryState.CANCELLED))


async def write_notes(session: AsyncSession, district_id: DistrictId, notes: Sequence[Note]) -> None:
    """Write notes of one district down.

    An acceptance always counts; anything else only while the claim holds, since somebody else may be at it by now.
    """
    now = clock.now()
    await queues.lock_endpoints(session, district_id, {note.claim.endpoint_id for note in notes})
    await run(session, _WRITE, {"district": district_id, "now": now, **_columns(notes)})
    again = [note for note in notes if note.verdict.state is DeliveryState.PENDING]
    over = [note for note in notes if note.verdict.state is not DeliveryState.PENDING]
    if again:
        await run(session, _RETRY_LATER, _retries(district_id, again))
    ended = {"district": district_id, "now": now, "ids": [note.claim.delivery_id for note in over]}
    await run(session, _END, ended)
    await run(session, _MAKE_NEXT_DUE, ended)
    gone = sorted({note.claim.endpoint_id for note in over if note.verdict.gone})
    if gone:
        await _disable(session, district_id, gone, now)


async def _disable(session: AsyncSession, district_id: DistrictId, endpoint_ids: list[UUID], now: datetime) -> None:
    disabled = (
        await run(session, _DISABLE, {"district": district_id, "now": now, "endpoints": endpoint_ids})
    ).scalars()
    await queues.cancel_pending(session, district_id, endpoint_ids, now)
    service = Actor(district_id, None, None, frozenset(), frozenset(), clock.today())
    for endpoint_id in disabled.all():
        record(session, service, ENDPOINT_DISABLED, endpoint_id, changed=["disabled_reason", "is_active"])


def _columns(notes: Sequence[Note]) -> dict[str, Sequence[object]]:
    attempts = [note.attempt for note in notes]
    return {
        "ids": [note.claim.delivery_id for note in notes],
        "leases": [note.claim.lease_id for note in notes],
        "states": [note.verdict.state.value for note in notes],
        "next_at": [note.verdict.next_attempt_at for note in notes],
        "tried_at": [attempt and attempt.at for attempt in attempts],
        "statuses": [attempt and attempt.status for attempt in attempts],
        "errors": [attempt and attempt.error for attempt in attempts],
    }


def _retries(district_id: DistrictId, notes: Sequence[Note]) -> dict[str, object]:
    return {
        "district": district_id,
        "ids": [note.claim.delivery_id for note in notes],
        "leases": [note.claim.lease_id for note in notes],
        "next_at": [note.verdict.next_attempt_at for note in notes],
    }


_LISTS = (bindparam("ids", type_=UUIDS), bindparam("leases", type_=UUIDS), bindparam("next_at", type_=INSTANTS))
_NOW = bindparam("now", type_=INSTANT)

_WRITE = text(
    """
    update delivery d set
        state = g.state,
        attempt_count = d.attempt_count + case when g.tried_at is null then 0 else 1 end,
        next_attempt_at = g.next_at,
        last_attempt_at = coalesce(g.tried_at, d.last_attempt_at),
        last_status = case when g.tried_at is null then d.last_status else g.status end,
        last_error = case when g.tried_at is null then d.last_error else g.error end,
        delivered_at = case when g.state = 'delivered' then :now end,
        version = d.version + 1,
        updated_at = :now
    from unnest(:ids, :leases, :states, :next_at, :tried_at, :statuses, :errors)
        as g (id, lease_id, state, next_at, tried_at, status, error)
    where d.district_id = :district and d.id = g.id and case
        when g.state = 'delivered' then d.state <> 'delivered'
        else d.state = 'pending' and exists (
            select 1 from due_delivery q
            where q.district_id = :district and q.delivery_id = g.id and q.lease_id = g.lease_id) end
    """
).bindparams(
    *_LISTS,
    _NOW,
    bindparam("states", type_=TEXTS),
    bindparam("tried_at", type_=INSTANTS),
    bindparam("statuses", type_=ARRAY(Integer)),
    bindparam("errors", type_=TEXTS),
)

_RETRY_LATER = text(
    """
    update due_delivery q set due_at = g.next_at, lease_id = null, leased_until = null
    from unnest(:ids, :leases, :next_at) as g (id, lease_id, next_at)
    where q.district_id = :district and q.delivery_id = g.id and q.lease_id = g.lease_id
    """
).bindparams(*_LISTS)

# What is due without being pending any more, or at all. A look-up by key: an anti-join would go through all that waits.
_END = text(
    """
    delete from due_delivery q where q.district_id = :district and q.delivery_id = any(:ids) and coalesce(
        (select d.state from delivery d where d.district_id = :district and d.id = q.delivery_id), 'none') <> 'pending'
    """
).bindparams(bindparam("ids", type_=UUIDS))

_MAKE_NEXT_DUE = text(
    """
    with freed as (
        insert into due_delivery (delivery_id, district_id, endpoint_id, due_at)
        select distinct n.id, :district, n.endpoint_id, :now
        from delivery d
        cross join lateral (
            select p.id, p.endpoint_id from delivery p
            where p.district_id = :district and p.endpoint_id = d.endpoint_id and p.aggregate_id = d.aggregate_id
              and p.state = 'pending'
            order by p.seq limit 1) n
        where d.district_id = :district and d.id = any(:ids) and d.state <> 'pending'
        on conflict (delivery_id) do nothing
        returning delivery_id
    )
    update delivery d set next_attempt_at = :now, version = d.version + 1, updated_at = :now
    from freed f where d.district_id = :district and d.id = f.delivery_id
    """
).bindparams(bindparam("ids", type_=UUIDS), _NOW)

_DISABLE = text(
    """
    update webhook_endpoint e
    set is_active = false, disabled_reason = 'gone', version = e.version + 1, updated_at = :now
    where e.district_id = :district and e.id = any(:endpoints) and e.is_active
    returning e.id
    """
).bindparams(bindparam("endpoints", type_=UUIDS), _NOW)
