"""For tests of the Python SDK: its clients over the app, blocking ones from a thread, and ways that lose answers."""

import asyncio
from dataclasses import dataclass, field
from datetime import date

import httpx
from achieve_sdk import AsyncAchieve, models
from fastapi import FastAPI

from tests.world import World

BASE_URL = "http://achieve.test"


@dataclass
class Counting(httpx.AsyncBaseTransport):
    """The way to the app. paths: what was asked. losing: so many answers are lost after the app has given them."""

    app: FastAPI
    losing: int = 0
    paths: list[str] = field(default_factory=list[str])

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the app."""
        self.paths.append(request.url.path)
        inner = httpx.ASGITransport(app=self.app, raise_app_exceptions=False)
        response = await inner.handle_async_request(request)
        if self.losing:
            self.losing -= 1
            raise httpx.ReadError("The connection broke.", request=request)
        return response


class FromThread(httpx.BaseTransport):
    """The way to the app for a client that blocks in a thread of its own, while the app runs in the loop."""

    def __init__(self, app: FastAPI, loop: asyncio.AbstractEventLoop) -> None:
        self._app = app
        self._loop = loop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the app, and wait."""
        return asyncio.run_coroutine_threadsafe(self._ask(request), self._loop).result(30)

    async def _ask(self, request: httpx.Request) -> httpx.Response:
        inner = httpx.ASGITransport(app=self._app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=inner) as client:
            answer = await client.request(request.method, request.url, headers=request.headers, content=request.read())
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def signed_in(
    app: FastAPI, world: World, person: str, transport: httpx.AsyncBaseTransport | None = None
) -> AsyncAchieve:
    """A client of the SDK, signed in as a person of the district."""
    token = world[person].headers["authorization"].removeprefix("Bearer ")
    return AsyncAchieve(BASE_URL, token=token, transport=transport or Counting(app))


async def start_plan(client: AsyncAchieve, world: World, title: str, summary: str | None = None) -> models.Plan:
    """A plan of Bethel, as a draft."""
    return await client.plans.create(
        organization_id=world.id("bethel"),
        kind="improvement",
        title=title,
        summary=summary,
        begins_on=date(2026, 8, 1),
        ends_on=date(2027, 6, 30),
    )
