"""The feed: every event once, in commit order, without a gap, to whom it concerns."""

import asyncio
import random
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI

from achieve.outbox.events import record
from achieve.web.context import Context
from tests.api.feed_desk import blocks, feed
from tests.api.webhook_desk import (
    EVIDENCE_RECORDED,
    HABIT_NOTED,
    PLAN_CHANGED,
    PROGRESS_CHANGED,
    machine,
    service_of,
    tell,
)
from tests.world import World


async def test_an_event_names_what_happened_and_says_nothing_of_it(context: Context, fresh_world: World) -> None:
    plan = uuid4()
    await tell(context, fresh_world, PLAN_CHANGED, about=plan, changed=["title", "status"])
    [event] = await feed(fresh_world["admin"])
    assert {name: event[name] for name in event if name not in ("id", "occurred_at")} == {
        "seq": 1,
        "type": "plan.updated",
        "aggregate_id": str(plan),
        "changed": ["status", "title"],
        "href": f"/v1/plans/{plan}",
        "actor_id": None,
    }
    one = await fresh_world["admin"].get(f"/v1/events/{event['id']}")
    assert one.json() == event


async def test_a_follower_asks_for_what_comes_after(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, *[PLAN_CHANGED] * 3, PROGRESS_CHANGED)
    admin = fresh_world["admin"]
    assert [event["seq"] for event in await feed(admin, "&after=0")] == [1, 2, 3, 4]
    assert [event["seq"] for event in await feed(admin, "&after=2")] == [3, 4]
    assert [event["seq"] for event in await feed(admin, "&after=0&type=progress.changed")] == [4]
    assert await feed(admin, "&after=4") == []
    first = (await admin.get("/v1/events?limit=3")).json()
    second = (await admin.get(f"/v1/events?limit=3&cursor={first['next_cursor']}")).json()
    assert [event["seq"] for event in first["data"] + second["data"]] == [1, 2, 3, 4]
    assert (first["has_more"], second["has_more"], second["next_cursor"]) == (True, False, None)


@pytest.mark.parametrize("query", ["after=x", "after=1&after=2", "after=1e3", "after=9223372036854775808", "before=3"])
async def test_a_place_that_is_none_is_refused(world: World, query: str) -> None:
    assert (await world["admin"].get(f"/v1/events?{query}")).status_code == 422


async def tell_and_fail(context: Context, world: World) -> None:
    async with context.database.writing(world.district_id) as session:
        record(session, service_of(world.district_id), PLAN_CHANGED, uuid4())
        raise ZeroDivisionError


async def test_a_transaction_that_is_undone_leaves_neither_event_nor_gap(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, PLAN_CHANGED)
    with pytest.raises(ZeroDivisionError):
        await tell_and_fail(context, fresh_world)
    await tell(context, fresh_world, PLAN_CHANGED)
    assert [event["seq"] for event in await feed(fresh_world["admin"])] == [1, 2]


async def test_a_follower_under_eight_writers_misses_nothing(context: Context, fresh_world: World) -> None:
    """Writers commit one to three events each time, or are undone; the follower sees 1, 2, 3, …, each once."""
    committed: dict[int, list[UUID]] = {}
    dice = random.Random(7)

    async def write(writer: int) -> None:
        mine = committed.setdefault(writer, [])
        for _ in range(40):
            things = [uuid4() for _ in range(dice.randint(1, 3))]
            try:
                async with context.database.writing(fresh_world.district_id) as session:
                    for thing in things:
                        record(session, service_of(fresh_world.district_id), PLAN_CHANGED, thing)
                    await asyncio.sleep(dice.random() / 200)
                    if dice.random() < 0.25:
                        raise RuntimeError("undone")
                    mine.extend(things)
            except RuntimeError:
                pass

    writers = asyncio.gather(*(write(number) for number in range(8)))
    seen: list[dict[str, object]] = []
    polls = 0
    while True:
        done = writers.done()
        after = seen[-1]["seq"] if seen else 0
        found = await feed(fresh_world["admin"], f"&after={after}")
        seen += found
        polls += 1
        if done and len(found) < 200:
            break
    await writers
    assert polls > 3
    assert [event["seq"] for event in seen] == list(range(1, len(seen) + 1))
    by_thing = {UUID(str(event["aggregate_id"])): place for place, event in enumerate(seen)}
    assert len(by_thing) == len(seen)
    assert set(by_thing) == {thing for mine in committed.values() for thing in mine}
    for mine in committed.values():
        places = [by_thing[thing] for thing in mine]
        assert places == sorted(places)


@pytest.mark.parametrize("person", ["learner", "guardian"])
@pytest.mark.parametrize("path", ["/v1/events", "/v1/events/stream?seconds=1"])
async def test_the_feed_is_for_staff_and_machines(world: World, person: str, path: str) -> None:
    assert (await world[person].get(path)).status_code == 403


async def test_staff_hear_what_concerns_them_in_the_list_and_in_the_stream(
    context: Context, fresh_world: World
) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        service = service_of(fresh_world.district_id)
        record(session, service, PLAN_CHANGED, uuid4())
        record(session, service, PLAN_CHANGED, uuid4(), concerns=[fresh_world.ids["leader"], fresh_world.ids["coach"]])
        record(session, service, PLAN_CHANGED, uuid4(), concerns=[fresh_world.ids["teacher"]])
    for person, heard in {"leader": [2], "coach": [2], "teacher": [3], "colleague": list[int]()}.items():
        assert [event["seq"] for event in await feed(fresh_world[person])] == heard, person
        stream = (await fresh_world[person].get("/v1/events/stream?seconds=1")).text
        assert [int(line.removeprefix("id: ")) for line in stream.splitlines() if line.startswith("id: ")] == heard
    assert [event["seq"] for event in await feed(fresh_world["admin"])] == [1, 2, 3]


async def test_learners_records_are_told_to_nobody_for_being_concerned(context: Context, fresh_world: World) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        service = service_of(fresh_world.district_id)
        record(session, service, EVIDENCE_RECORDED, uuid4(), concerns=[fresh_world.ids["coach"]])
    assert await feed(fresh_world["coach"]) == []


async def test_without_a_token_there_is_no_feed(anonymous: httpx.AsyncClient) -> None:
    for path in ("/v1/events", "/v1/events/stream?seconds=1"):
        assert (await anonymous.get(path)).status_code == 401


async def test_events_about_learners_need_a_scope_of_their_area(
    app: FastAPI, context: Context, fresh_world: World
) -> None:
    await tell(context, fresh_world, EVIDENCE_RECORDED, HABIT_NOTED, PLAN_CHANGED, PROGRESS_CHANGED)
    everything = await feed(fresh_world["sis"])
    expected: dict[tuple[str, ...], list[str]] = {
        ("events:read",): ["plan.updated"],
        ("events:read", "evidence:read"): ["evidence.recorded", "plan.updated"],
        ("events:read", "evidence:write"): ["plan.updated"],
        ("events:read", "habits:read", "progress:read"): ["habit.noted", "plan.updated", "progress.changed"],
    }

    async def see(scopes: tuple[str, ...]) -> None:
        async with machine(app, context, fresh_world, *scopes) as client:
            assert [event["type"] for event in await feed(client)] == expected[scopes]
            streamed = blocks((await client.get("/v1/events/stream?seconds=1")).text)
            assert [block["event"] for block in streamed] == expected[scopes]
            for event in everything:
                found = await client.get(f"/v1/events/{event['id']}")
                assert found.status_code == (200 if event["type"] in expected[scopes] else 404)

    await asyncio.gather(*(see(scopes) for scopes in expected))


async def test_an_administrator_hears_of_learners_but_not_of_habits(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, EVIDENCE_RECORDED, HABIT_NOTED, PLAN_CHANGED, PROGRESS_CHANGED)
    types = {event["type"] for event in await feed(fresh_world["admin"])}
    assert types == {"evidence.recorded", "plan.updated", "progress.changed"}


async def test_a_client_of_some_schools_follows_nothing(app: FastAPI, context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, PLAN_CHANGED)
    async with machine(app, context, fresh_world, "events:read", schools=[fresh_world.ids["bethel"]]) as client:
        assert await feed(client) == []


async def test_nothing_of_another_district_is_told(context: Context, fresh_world: World, other_world: World) -> None:
    await tell(context, fresh_world, PLAN_CHANGED)
    [event] = await feed(fresh_world["admin"])
    about = {"aggregate_id": event["aggregate_id"]}
    stranger = other_world["admin"]
    assert about not in [{"aggregate_id": each["aggregate_id"]} for each in await feed(stranger)]
    assert (await stranger.get(f"/v1/events/{event['id']}")).status_code == 404
    assert str(event["id"]) not in (await stranger.get("/v1/events/stream?seconds=1")).text
    assert await feed(stranger, f"&id={event['id']}") == []
