"""Short ways to read the feed, as a list and over a real connection."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx
import uvicorn
from fastapi import FastAPI

from achieve.web.server import make_server
from tests.api.webhook_desk import eventually


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


def blocks(text: str) -> list[dict[str, str]]:
    """The events of a stream, each by its fields."""
    found = [block.splitlines() for block in text.split("\n\n") if block.startswith("id: ")]
    return [dict(line.split(": ", 1) for line in block) for block in found]
