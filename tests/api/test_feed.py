"""The feed: every event once, in commit order, without a gap, to whom it concerns; as a list and as a stream."""

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from achieve.accounts import service as accounts
from achieve.core.ids import ClientId
from achieve.outbox.events import record
from achieve.web.context import Context
from achieve.web.server import make_server
from tests.api.webhook_desk import (
    EVIDENCE_RECORDED,
    HABIT_NOTED,
    PLAN_CHANGED,
    PROGRESS_CHANGED,
    eventually,
    machine,
    service_of,
    tell,
)
from tests.world import World


async def feed(client: httpx.AsyncClient, query: str = "") -> list[dict[str, object]]:
    answer = await client.get(f"/v1/events?limit=200{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncGenerator[tuple[str, uvicorn.Server]]:
    """The app on a real socket: its address, and the server."""
    server = make_server(app, app.state.context.settings, port=0, lifespan="off")
    task = asyncio.create_task(server.serve())
    try:
        await eventually(lambda: server.started)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", server
    finally:
        server.should_exit = True
        await asyncio.wait_for(task, 5)


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


def blocks(text: str) -> list[dict[str, str]]:
    """The events of a stream, each by its fields."""
    found = [block.splitlines() for block in text.split("\n\n") if block.startswith("id: ")]
    return [dict(line.split(": ", 1) for line in block) for block in found]


async def test_the_stream_tells_what_the_list_tells(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, *[PLAN_CHANGED, PROGRESS_CHANGED] * 150)
    answer = await fresh_world["admin"].get("/v1/events/stream?seconds=1")
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.text.startswith("retry: 1000\n\n")
    told = blocks(answer.text)
    assert [int(block["id"]) for block in told] == list(range(1, 301))
    event = (await feed(fresh_world["admin"], "&after=41"))[0]
    one = await fresh_world["admin"].get(f"/v1/events/{event['id']}")
    assert told[41] == {"id": "42", "event": "progress.changed", "data": one.text}


async def test_the_stream_goes_on_where_it_is_told(context: Context, fresh_world: World) -> None:
    await tell(context, fresh_world, *[PLAN_CHANGED, PROGRESS_CHANGED] * 2)
    last = {"Last-Event-ID": "3"}
    cases: list[tuple[str, dict[str, str], list[int]]] = [
        ("after=2", {}, [3, 4]),
        ("", last, [4]),
        ("after=0", last, [4]),
        ("type=progress.changed", {}, [2, 4]),
        ("type=progress.changed&type=plan.updated&after=1", {}, [2, 3, 4]),
        ("after=4", {}, []),
    ]
    answers = await asyncio.gather(
        *(
            fresh_world["admin"].get(f"/v1/events/stream?seconds=1&{query}", headers=headers)
            for query, headers, _ in cases
        )
    )
    told = [[int(block["id"]) for block in blocks(answer.text)] for answer in answers]
    assert told == [expected for _, _, expected in cases]


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        ("after=-1", {}),
        ("after=x", {}),
        ("after=1&after=2", {}),
        ("after=" + "9" * 30, {}),
        ("seconds=0", {}),
        ("seconds=301", {}),
        ("limit=3", {}),
        ("type=%00", {}),
        ("", {"Last-Event-ID": "soon"}),
    ],
)
async def test_a_stream_that_cannot_be_understood_is_refused(world: World, query: str, headers: dict[str, str]) -> None:
    answer = await world["admin"].get(f"/v1/events/stream?{query}", headers=headers)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"


async def test_an_open_stream_tells_what_happens_and_ends_when_the_client_leaves(
    app: FastAPI, context: Context, fresh_world: World
) -> None:
    async with serving(app) as (url, server):
        async with (
            httpx.AsyncClient(base_url=url, headers=fresh_world["admin"].headers) as client,
            client.stream("GET", "/v1/events/stream") as answer,
        ):
            lines = answer.aiter_lines()
            assert await anext(lines) == "retry: 1000"
            await tell(context, fresh_world, PLAN_CHANGED)
            assert [line async for line in _first(lines, 2)] == ["id: 1", "event: plan.updated"]
            assert len(server.server_state.tasks) == 1
        await eventually(lambda: not server.server_state.tasks, 2)


async def _first(lines: AsyncIterator[str], count: int) -> AsyncGenerator[str]:
    async for line in lines:
        if line:
            yield line
            count -= 1
        if not count:
            return


async def test_a_stream_ends_with_its_token(app: FastAPI, context: Context, fresh_world: World) -> None:
    async with machine(app, context, fresh_world, "events:read") as client:

        async def disable() -> None:
            await asyncio.sleep(0.3)
            async with context.database.writing(fresh_world.district_id) as session:
                identifier = ClientId(UUID(client.headers["x-client-id"]))
                await accounts.disable_client(session, fresh_world.district_id, identifier)

        answer, _ = await asyncio.wait_for(
            asyncio.gather(client.get("/v1/events/stream?seconds=60"), disable()), timeout=20
        )
        assert answer.status_code == 200
