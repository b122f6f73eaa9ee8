"""Where the calls are made: a district with everything in it."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.access_district import platform_account
from tests.api.learning import Learning, bring_learning
from tests.api.plan_desk import Json, Planned, build_in, create
from tests.world import World, make_world

Made = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Desk:
    """A district with plans, frameworks and everyone in it."""

    context: Context
    planned: Planned
    learning: Learning

    @property
    def world(self) -> World:
        return self.planned.world

    async def made(self, path: str, body: Json, who: str = "admin") -> Made:
        """Something new to be changed: its id and its version."""
        answer = await create(self.world[who], path, body)
        return answer["id"], answer["version"]


@dataclass(frozen=True, slots=True)
class Call:
    """How an operation is called: by whom, with which body, on what.

    target: makes what is changed; None for what is created. first: what must be so before.
    """

    who: str
    body: Callable[[Desk], Json] = field(default=lambda _desk: {})
    target: Callable[[Desk], Awaitable[Made]] | None = None
    first: Callable[[Desk], Awaitable[None]] | None = None


@asynccontextmanager
async def open_desk(app: FastAPI, context: Context, name: str) -> AsyncGenerator[Desk]:
    """A new district for calls, and `platform` above it."""
    async with make_world(app, context, name) as world:
        world.ids["platform"], world.clients["platform"] = await platform_account(app, context)
        planned = Planned(world, await build_in(context, world))
        yield Desk(context, planned, await bring_learning(context, world))
