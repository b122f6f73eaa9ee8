"""Which deliveries are due, and what is sent for each. A claim is a lease: it ends by itself when its worker dies."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import bindparam, text
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.ids import DistrictId
from achieve.webhooks.fan_out import MAY_HEAR_SQL
from achieve.webhooks.queues import UUIDS, run

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

# Far longer than an attempt can take (15 s) with all that is around it, so that nobody else sends the same meanwhile.
LEASE = timedelta(seconds=60)
MOST_PER_ENDPOINT = 32


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that this worker alone sends, for a while."""

    lease_id: UUID
    delivery_id: UUID
    district_id: DistrictId
    endpoint_id: UUID


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is sent for a claim. attempt: its number, from 1. may_go: whether the endpoint may have it, as of now."""

    claim: Claim
    attempt: int
    may_go: bool
    url: str
    message_id: str
    body: bytes
    sealed_keys: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Work:
    """What there is to do, in all districts."""

    districts: Sequence[DistrictId]
    has_due: bool


async def look(connection: "ReadConnection") -> Work:
    """See what there is to do: the one statement that a worker without work sends."""
    found = await connection.fetchrow(_LOOK)
    assert found is not None  # noqa: S101 - a select without from gives one row.
    return Work(found["districts"], found["has_due"])


async def claim_due(session: AsyncSession, most: int, busy: Collection[UUID]) -> list[Claim]:
    """Take due deliveries, the oldest first, and not many of one endpoint. busy: endpoints that get nothing now."""
    given = {"lease": uuid4(), "seconds": LEASE, "most": most, "busy": list(busy), "each": MOST_PER_ENDPOINT}
    taken = (await run(session, _CLAIM, given)).mappings()
    return [Claim(each["lease_id"], each["delivery_id"], each["district_id"], each["endpoint_id"]) for each in taken]


async def load_parcels(
    connection: "ReadConnection", district_id: DistrictId, claims: Sequence[Claim]
) -> Mapping[UUID, Parcel]:
    """What is to be sent, by the ids of the deliveries. What is not there needs no sending any more."""
    by_id = {claim.delivery_id: claim for claim in claims}
    found = await connection.fetch(_LOAD, district_id, list(by_id))
    return {each["id"]: _parcel(by_id[each["id"]], each) for each in found}


def _parcel(claim: Claim, found: "asyncpg.Record") -> Parcel:
    return Parcel(
        claim=claim,
        attempt=found["attempt_count"] + 1,
        may_go=found["may_go"],
        url=found["url"],
        message_id=str(found["event_id"]),
        body=found["body"].encode(),
        sealed_keys=tuple(found["sealed_keys"]),
    )


_LOOK = """
    select array(select distinct p.district_id from pending_fan_out p limit 100) as districts,
           exists (select 1 from due_delivery q
                   where q.due_at <= now() and (q.leased_until is null or q.leased_until <= now())) as has_due
"""

# The conditions stand again beside the lock: a row that another worker has taken meanwhile is looked at anew there.
_CLAIM = text(
    """
    with waiting as (
        select q.delivery_id, q.endpoint_id, q.due_at from due_delivery q
        where q.due_at <= now() and (q.leased_until is null or q.leased_until <= now())
          and q.endpoint_id <> all(:busy)
        order by q.due_at limit 500
    ), fair as (
        select w.delivery_id from (
            select *, row_number() over (partition by endpoint_id order by due_at) as place from waiting) w
        where w.place <= :each order by w.due_at limit :most
    ), taken as (
        select q.delivery_id from due_delivery q
        where q.delivery_id in (select f.delivery_id from fair f)
          and q.due_at <= now() and (q.leased_until is null or q.leased_until <= now())
        for update skip locked
    )
    update due_delivery q set lease_id = :lease, leased_until = now() + :seconds from taken t
    where q.delivery_id = t.delivery_id
    returning q.lease_id, q.delivery_id, q.district_id, q.endpoint_id
    """
).bindparams(bindparam("busy", type_=UUIDS))

_LOAD = f"""
    select d.id, d.attempt_count, d.event_id, e.url, e.is_active and {MAY_HEAR_SQL} as may_go,
           array[e.sealed_secret, e.sealed_private_key]
           || case when e.previous_secret_until > now()
              then array[e.sealed_previous_secret, e.sealed_previous_private_key] end as sealed_keys,
           (select row_to_json(m)::text from (
               select v.type, v.occurred_at as timestamp, (select row_to_json(i) from (
                   select v.id, v.district_id, v.seq, v.aggregate_id, v.changed, v.href) i) as data) m) as body
    from delivery d
    join webhook_endpoint e on e.district_id = :district and e.id = d.endpoint_id
    join event v on v.district_id = :district and v.seq = d.seq
    where d.district_id = :district and d.id = any($2) and d.state = 'pending'
""".replace(":district", "$1")
