"""Recording events: `record` only buffers; the numbers are taken at the very end of the transaction.

The counter row of the district is updated in the statement that writes the events, as the last one before the commit:
numbers are gapless and in the order of the commits, so that a reader who follows them misses nothing.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Boolean, Text, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.core.ids import new_id
from achieve.outbox.catalogue import EventType
from achieve.outbox.rows import Event

_BUFFER = "achieve.events"


@dataclass(slots=True)
class _Buffered:
    kind: EventType
    aggregate_id: UUID
    changed: list[str]
    href: str
    actor_id: UUID | None
    concerned: str
    id: UUID = field(default_factory=lambda: new_id(Event.type_code))


def record(
    session: AsyncSession,
    actor: Actor,
    kind: EventType,
    aggregate_id: UUID,
    changed: Collection[str] = (),
    *,
    concerns: Collection[UUID] = (),
) -> None:
    """Note that something happened; it is written when the transaction commits, and only then.

    changed: names of fields in the read schema, never their values. concerns: the people who hear of it themselves.
    """
    buffer: list[_Buffered] = session.info.setdefault(_BUFFER, [])
    author = actor.person_id or actor.client_id
    concerned = ",".join(sorted(map(str, concerns)))
    href = f"/v1/{kind.path}/{aggregate_id}"
    buffer.append(_Buffered(kind, aggregate_id, sorted(changed), href, author, concerned))


async def write_events(session: AsyncSession) -> None:
    """Number and write what was recorded. The database calls this just before each commit."""
    buffer: list[_Buffered] = session.info.pop(_BUFFER, [])
    if not buffer:
        return
    await session.flush()
    connection = await session.connection()
    await connection.execute(
        _WRITE,
        {
            "n": len(buffer),
            "occurred_at": clock.now(),
            "ids": [event.id for event in buffer],
            "types": [event.kind.name for event in buffer],
            "areas": [event.kind.area for event in buffer],
            "learner_data": [event.kind.learner_data for event in buffer],
            "aggregates": [event.aggregate_id for event in buffer],
            "changed": [",".join(event.changed) for event in buffer],
            "hrefs": [event.href for event in buffer],
            "actors": [event.actor_id for event in buffer],
            "concerned": [event.concerned for event in buffer],
        },
    )


_WRITE = text(
    """
    with counter as (
        insert into event_counter (district_id, last_seq)
        values (nullif(current_setting('app.district_id', true), '')::uuid, :n)
        on conflict (district_id) do update set last_seq = event_counter.last_seq + :n
        returning district_id, last_seq - :n as before
    ), written as (
        insert into event (district_id, seq, id, type, area, is_learner_data, occurred_at, aggregate_id, changed, href,
            actor_id, concerned_ids)
        select c.district_id, c.before + e.place, e.id, e.type, e.area, e.is_learner_data, :occurred_at, e.aggregate_id,
            string_to_array(e.changed, ','), e.href, e.actor_id,
            cast(string_to_array(nullif(e.concerned, ''), ',') as uuid[])
        from counter c
        cross join unnest(:ids, :types, :areas, :learner_data, :aggregates, :changed, :hrefs, :actors, :concerned)
            with ordinality as e (id, type, area, is_learner_data, aggregate_id, changed, href, actor_id, concerned,
                place)
    )
    insert into pending_fan_out (district_id) select district_id from counter
    """
).bindparams(
    bindparam("ids", type_=ARRAY(Uuid())),
    bindparam("types", type_=ARRAY(Text)),
    bindparam("areas", type_=ARRAY(Text)),
    bindparam("learner_data", type_=ARRAY(Boolean)),
    bindparam("aggregates", type_=ARRAY(Uuid())),
    bindparam("changed", type_=ARRAY(Text)),
    bindparam("hrefs", type_=ARRAY(Text)),
    bindparam("actors", type_=ARRAY(Uuid())),
    bindparam("concerned", type_=ARRAY(Text)),
)
