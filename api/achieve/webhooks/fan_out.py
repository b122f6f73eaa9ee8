"""From events to deliveries: each active endpoint gets each event that it may hear of, once, in the order of the feed.

A district says by a row in `pending_fan_out`, committed with its events, that there is something to do. The row is
taken away in the transaction that makes the deliveries, so a worker that dies in between leaves it for the next one.
"""

from collections.abc import Sequence

from sqlalchemy import BigInteger, RowMapping, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core import clock
from achieve.core.ids import DistrictId
from achieve.webhooks.queues import INSTANT, TEXTS, UUIDS, run
from achieve.webhooks.rows import Delivery

_MOST_DELIVERIES = 5_000
_LEAST_EVENTS = 10

# The endpoint `e` may hear of the event `v` at all: a learner's record needs a scope, which a client must have as well.
# Of a district that has ended nothing is told any more.
MAY_HEAR_SQL = """
    exists (select 1 from district going where going.id = :district and going.ended_at is null)
    and (not v.is_learner_data or v.area || ':' || 'read' = any(e.scopes))
    and (e.client_id is null or exists (
        select 1 from api_client c
        where c.district_id = :district and c.id = e.client_id and c.is_active and c.school_ids is null
          and (not v.is_learner_data or v.area || ':' || 'read' = any(c.scopes))))
"""


async def fan_out(session: AsyncSession, district_id: DistrictId) -> bool:
    """Make the deliveries of a district's new events, or of as many as go into one transaction.

    Returns whether there was something to do. What is left over is told by a new row in `pending_fan_out`.
    """
    if not (await run(session, _CLAIM, {"district": district_id})).scalar():
        return False
    # Locked before anything is read: another worker in the same district waits here, and then sees what was done.
    places = (await run(session, _LOCK_PLACES, {"district": district_id})).scalars().all()
    if not places:
        return False
    newest: int = (await run(session, _NEWEST, {"district": district_id})).scalar() or 0
    until = min(newest, min(places) + max(_LEAST_EVENTS, _MOST_DELIVERIES // len(places)))
    heard = (await run(session, _HEARD, {"district": district_id, "until": until})).mappings().all()
    if heard:
        await run(session, _WRITE, {"district": district_id, "now": clock.now(), **_columns(heard)})
    await run(session, _MOVE_ON, {"district": district_id, "until": until})
    if until < newest:
        await run(session, _CONTINUE, {"district": district_id})
    return bool(heard) or until < newest


def _columns(heard: Sequence[RowMapping]) -> dict[str, Sequence[object]]:
    """The deliveries by columns. Their ids are made here, since not every PostgreSQL can; in the order of the feed."""
    names = ("endpoint_id", "client_id", "event_id", "seq", "event_type", "aggregate_id")
    columns: dict[str, Sequence[object]] = {name: [each[name] for each in heard] for name in names}
    return {"id": sorted(Delivery.fresh_id() for _ in heard), **columns}


_CLAIM = text(
    """
    with taken as (
        delete from pending_fan_out p where p.id in (
            select w.id from pending_fan_out w where w.district_id = :district
            order by w.id limit 10000 for update skip locked)
        returning p.id
    )
    select count(*) from taken
    """
)

_LOCK_PLACES = text(
    """
    select e.last_seq from webhook_endpoint e where e.district_id = :district and e.is_active
    order by e.id for no key update
    """
)

_NEWEST = text("select c.last_seq from event_counter c where c.district_id = :district")

_HEARD = text(
    f"""
    select e.id as endpoint_id, e.client_id, v.id as event_id, v.seq, v.type as event_type, v.aggregate_id
    from webhook_endpoint e
    join event v on v.district_id = :district and v.seq > e.last_seq and v.seq <= :until
    where e.district_id = :district and e.is_active
      and (cardinality(e.event_types) = 0 or v.type = any(e.event_types)) and {MAY_HEAR_SQL}
    order by v.seq, e.id
    """
)

# A delivery is due at once if none about the same is pending: neither before this statement, which the select from
# `delivery` sees, nor in it.
_WRITE = text(
    """
    with given as (
        select * from unnest(:id, :endpoint_id, :client_id, :event_id, :seq, :event_type, :aggregate_id)
            as g (id, endpoint_id, client_id, event_id, seq, event_type, aggregate_id)
    ), first as (
        select distinct on (g.endpoint_id, g.aggregate_id) g.id from given g
        where not exists (
            select 1 from delivery d where d.district_id = :district and d.endpoint_id = g.endpoint_id
              and d.aggregate_id = g.aggregate_id and d.state = 'pending')
        order by g.endpoint_id, g.aggregate_id, g.seq
    ), written as (
        insert into delivery (district_id, id, version, created_at, updated_at, endpoint_id, client_id, event_id, seq,
            event_type, aggregate_id, state, attempt_count, next_attempt_at)
        select :district, g.id, 1, :now, :now, g.endpoint_id, g.client_id, g.event_id, g.seq,
            g.event_type, g.aggregate_id, 'pending', 0, case when f.id is not null then :now end
        from given g left join first f on f.id = g.id
    )
    insert into due_delivery (delivery_id, district_id, endpoint_id, due_at)
    select g.id, :district, g.endpoint_id, :now from given g join first f on f.id = g.id
    """
).bindparams(
    *(bindparam(name, type_=UUIDS) for name in ("id", "endpoint_id", "client_id", "event_id", "aggregate_id")),
    bindparam("seq", type_=ARRAY(BigInteger)),
    bindparam("event_type", type_=TEXTS),
    bindparam("now", type_=INSTANT),
)

_MOVE_ON = text(
    """
    update webhook_endpoint e set last_seq = :until
    where e.district_id = :district and e.is_active and e.last_seq < :until
    """
)

_CONTINUE = text("insert into pending_fan_out (district_id) values (:district)")
