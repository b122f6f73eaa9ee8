"""The statements that keep deliveries and what is due in step. All run in a transaction of one district.

Of the pending deliveries of one endpoint about one aggregate, the first is due, and nobody but its end makes the next
one due. Two transactions must not decide on that at the same time, one that adds a delivery and one that ends one: each
locks the endpoint first.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Text, TextClause, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY, TIMESTAMP
from sqlalchemy.dialects.postgresql import UUID as UuidType  # noqa: N811 - it is a class, not a constant.
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.ids import DistrictId

UUIDS = ARRAY(UuidType(as_uuid=True))
TEXTS = ARRAY(Text)
INSTANT = TIMESTAMP(timezone=True)
INSTANTS = ARRAY(INSTANT)


async def run(session: AsyncSession, statement: TextClause, given: Mapping[str, object]) -> CursorResult[Any]:
    """Run a statement in the session's transaction."""
    connection = await session.connection()
    return await connection.execute(statement, given)


async def lock_endpoints(session: AsyncSession, district_id: DistrictId, endpoint_ids: Collection[UUID]) -> None:
    """Let nobody else add or end deliveries of these endpoints until the transaction ends. In one order everywhere."""
    await run(session, _LOCK, {"district": district_id, "endpoints": list(endpoint_ids)})


async def cancel_pending(
    session: AsyncSession, district_id: DistrictId, endpoint_ids: Collection[UUID], now: datetime
) -> None:
    """Send nothing of what waits for these endpoints, which the caller has locked."""
    given = {"district": district_id, "endpoints": list(endpoint_ids), "now": now}
    await run(session, _CANCEL, given)
    await forget_due(session, district_id, endpoint_ids)


async def forget_due(session: AsyncSession, district_id: DistrictId, endpoint_ids: Collection[UUID]) -> None:
    """Take all that is due for these endpoints off the list."""
    await run(session, _FORGET, {"district": district_id, "endpoints": list(endpoint_ids)})


async def make_due(session: AsyncSession, district_id: DistrictId, delivery_id: UUID, now: datetime) -> None:
    """Send one delivery as soon as possible, in whatever place it stands."""
    await run(session, _MAKE_DUE, {"district": district_id, "delivery": delivery_id, "now": now})


async def hasten(session: AsyncSession, district_id: DistrictId, delivery_id: UUID, now: datetime) -> None:
    """Try a pending delivery now, if only time keeps it from being tried. One that waits for another still waits."""
    await run(session, _HASTEN, {"district": district_id, "delivery": delivery_id, "now": now})


_LOCK = text(
    """
    select e.id from webhook_endpoint e where e.district_id = :district and e.id = any(:endpoints)
    order by e.id for no key update
    """
).bindparams(bindparam("endpoints", type_=UUIDS))

_CANCEL = text(
    """
    update delivery d set state = 'cancelled', next_attempt_at = null, version = d.version + 1, updated_at = :now
    where d.district_id = :district and d.endpoint_id = any(:endpoints) and d.state = 'pending'
    """
).bindparams(bindparam("endpoints", type_=UUIDS), bindparam("now", type_=INSTANT))

_FORGET = text(
    "delete from due_delivery q where q.district_id = :district and q.endpoint_id = any(:endpoints)"
).bindparams(bindparam("endpoints", type_=UUIDS))

_MAKE_DUE = text(
    """
    insert into due_delivery (delivery_id, district_id, endpoint_id, due_at)
    select d.id, d.district_id, d.endpoint_id, :now from delivery d
    where d.district_id = :district and d.id = :delivery
    on conflict (delivery_id) do update set due_at = excluded.due_at
    """
).bindparams(bindparam("now", type_=INSTANT))

_HASTEN = text(
    """
    with hastened as (
        update due_delivery q set due_at = :now
        where q.district_id = :district and q.delivery_id = :delivery returning q.delivery_id
    )
    update delivery d set next_attempt_at = :now, version = d.version + 1, updated_at = :now
    from hastened h where d.district_id = :district and d.id = h.delivery_id
    """
).bindparams(bindparam("now", type_=INSTANT))
