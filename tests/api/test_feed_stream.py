"""The feed as a stream: what the list tells, as it happens, until the client leaves or its token ends."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts import service as accounts
from achieve.core.ids import ClientId
from achieve.web.context import Context
from tests.api.feed_desk import blocks, feed, serving
from tests.api.webhook_desk import PLAN_CHANGED, PROGRESS_CHANGED, eventually, machine, tell
from tests.world import World


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
