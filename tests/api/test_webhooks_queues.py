"""What is due keeps in step with what is pending, whatever happens in whatever order, also at the same time."""

import asyncio
import random
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from achieve.core import clock
from achieve.web.context import Context
from achieve.webhooks.claims import Claim, claim_due, load_parcels
from achieve.webhooks.fan_out import fan_out
from achieve.webhooks.noting import Attempt, Note, write_notes
from achieve.webhooks.rules import Verdict
from achieve.webhooks.words import DeliveryState
from tests.api.webhook_desk import PLAN_CHANGED, create_endpoint, put_off_the_rest, tell
from tests.world import World

URL = "http://127.0.0.1:9/hook"

# Every endpoint that is active has, of each thing, its first pending delivery on the list of what is due.
_STRANDED = """
    select d.endpoint_id, d.seq from delivery d
    join webhook_endpoint e on e.district_id = $1 and e.id = d.endpoint_id and e.is_active
    where d.district_id = $1 and d.state = 'pending'
      and not exists (select 1 from delivery b where b.district_id = $1 and b.endpoint_id = d.endpoint_id
                      and b.aggregate_id = d.aggregate_id and b.state = 'pending' and b.seq < d.seq)
      and not exists (select 1 from due_delivery q where q.district_id = $1 and q.delivery_id = d.id)
"""
_LEFT_OVER = """
    select q.delivery_id from due_delivery q
    left join delivery d on d.district_id = $1 and d.id = q.delivery_id and d.state = 'pending'
    where q.district_id = $1 and d.id is null
"""
_MISSED = """
    select e.id, v.seq from webhook_endpoint e
    join event v on v.district_id = $1 and v.seq > $2 and v.seq <= e.last_seq
    left join delivery d on d.district_id = $1 and d.endpoint_id = e.id and d.seq = v.seq
    where e.district_id = $1 and d.id is null
"""


@pytest.fixture(autouse=True)
async def alone(context: Context) -> None:
    await put_off_the_rest(context)


class Hands:
    """One of those who work at the queues of a district: does at random what can be done."""

    def __init__(self, context: Context, world: World, plans: Sequence[UUID], seed: int) -> None:
        self.context = context
        self.world = world
        self.plans = plans
        self.dice = random.Random(seed)
        self.claims: list[Claim] = []

    async def act(self) -> None:
        await self.dice.choice([self.tell, self.fan_out, self.claim, self.note, self.note, self.replay])()

    async def tell(self) -> None:
        kinds = [PLAN_CHANGED] * self.dice.randint(1, 3)
        await tell(self.context, self.world, *kinds, about=self.dice.choice(self.plans))

    async def fan_out(self) -> None:
        async with self.context.database.writing(self.world.district_id) as session:
            await fan_out(session, self.world.district_id)

    async def claim(self) -> None:
        async with self.context.database.writing(None) as session:
            claimed = await claim_due(session, self.dice.randint(1, 4), ())
        self.claims += [claim for claim in claimed if claim.district_id == self.world.district_id]

    async def note(self) -> None:
        if not self.claims:
            return
        self.dice.shuffle(self.claims)
        taken, self.claims = self.claims[:3], self.claims[3:]
        states = [self.dice.choice(list(DeliveryState)) for _ in taken]
        await self.write(taken, states)

    async def write(self, claims: Sequence[Claim], states: Sequence[DeliveryState]) -> None:
        attempt = Attempt(clock.now(), 500, None)
        again = clock.now() - timedelta(seconds=1)
        notes = [
            Note(claim, Verdict(state, again if state is DeliveryState.PENDING else None), attempt)
            for claim, state in zip(claims, states, strict=True)
        ]
        async with self.context.database.writing(self.world.district_id) as session:
            await write_notes(session, self.world.district_id, notes)

    async def replay(self) -> None:
        listed = (await self.world["admin"].get("/v1/deliveries?limit=200")).json()["data"]
        if listed:
            answer = await self.world["admin"].post(f"/v1/deliveries/{self.dice.choice(listed)['id']}/replay")
            assert answer.status_code == 200

    async def drain(self) -> list[tuple[UUID, UUID]]:
        """Deliver all that is left, one by one; endpoint and event of each."""
        await self.write(self.claims, [DeliveryState.PENDING] * len(self.claims))
        sent: list[tuple[UUID, UUID]] = []
        while True:
            await self.fan_out()
            self.claims = []
            await self.claim()
            if not self.claims:
                return sent
            async with self.context.database.reading(self.world.district_id) as connection:
                parcels = await load_parcels(connection, self.world.district_id, self.claims)
            sent += [(parcel.claim.endpoint_id, UUID(parcel.message_id)) for parcel in parcels.values()]
            await self.write(self.claims, [DeliveryState.DELIVERED] * len(self.claims))


async def check(context: Context, world: World, first_seq: int) -> None:
    async with context.database.reading(world.district_id) as connection:
        assert await connection.fetch(_STRANDED, world.district_id) == []
        assert await connection.fetch(_LEFT_OVER, world.district_id) == []
        assert await connection.fetch(_MISSED, world.district_id, first_seq) == []


@pytest.mark.parametrize("seed", range(4))
async def test_nothing_is_stranded_whatever_happens(context: Context, fresh_world: World, seed: int) -> None:
    for _ in range(2):
        await create_endpoint(fresh_world, URL, event_types=[])
    hands = Hands(context, fresh_world, [uuid4() for _ in range(3)], seed)
    for _ in range(60):
        await hands.act()
        await check(context, fresh_world, 2)
    await hands.drain()
    await check(context, fresh_world, 2)
    assert (await fresh_world["admin"].get("/v1/deliveries?state=pending")).json()["data"] == []


async def test_nothing_is_stranded_when_many_work_at_the_same_time(context: Context, fresh_world: World) -> None:
    for _ in range(3):
        await create_endpoint(fresh_world, URL, event_types=[])
    plans = [uuid4() for _ in range(3)]
    crowd = [Hands(context, fresh_world, plans, seed) for seed in range(8)]

    async def work(hands: Hands) -> None:
        for _ in range(40):
            await hands.act()

    await asyncio.gather(*(work(hands) for hands in crowd))
    await check(context, fresh_world, 3)
    for hands in crowd:
        await hands.drain()
    await check(context, fresh_world, 3)
    assert (await fresh_world["admin"].get("/v1/deliveries?state=pending")).json()["data"] == []


@pytest.mark.parametrize("first", ["the new delivery", "the end of the old one"])
async def test_a_delivery_is_not_stranded_by_the_end_of_the_one_before_it(
    context: Context, fresh_world: World, first: str
) -> None:
    """Each transaction would decide wrongly if it did not see what the other one does."""
    await create_endpoint(fresh_world, URL, event_types=["plan.updated"])
    hands = Hands(context, fresh_world, [uuid4()], 1)
    await hands.tell()
    await hands.fan_out()
    await hands.claim()
    await hands.tell()

    async def end_the_old_one() -> None:
        await hands.write(hands.claims, [DeliveryState.DELIVERED] * len(hands.claims))

    acts = [hands.fan_out, end_the_old_one]
    if first != "the new delivery":
        acts.reverse()
    async with context.database.writing(fresh_world.district_id) as outside:
        connection = await outside.connection()
        await connection.exec_driver_sql("select 1 from webhook_endpoint for update")
        waiting: list[asyncio.Task[None]] = []
        for act in acts:
            waiting.append(asyncio.create_task(act()))
            await asyncio.sleep(0.2)
        assert not any(task.done() for task in waiting)
    await asyncio.gather(*waiting)
    await check(context, fresh_world, 1)


async def test_a_claim_belongs_to_one(context: Context, fresh_world: World) -> None:
    await create_endpoint(fresh_world, URL)
    hands = [Hands(context, fresh_world, [uuid4()], seed) for seed in range(8)]
    for each in hands:
        each.plans = [uuid4() for _ in range(5)]
        for _ in range(5):
            await each.tell()
    await hands[0].fan_out()
    for _ in range(12):
        await asyncio.gather(*(each.claim() for each in hands))
    claimed = [claim.delivery_id for each in hands for claim in each.claims]
    assert len(claimed) == len(set(claimed)) > 20
