"""For tests of invitations: inviting, following a link with a password, and whether somebody signs in."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from achieve.web.context import Context
from tests.api.sign_in_desk import new_browser
from tests.world import World, make_world

FIRST, SECOND = "thunder lamp 7 quiet", "velvet harbor 3 onion"

Shown = Mapping[str, str]


@asynccontextmanager
async def make_place(app: FastAPI, context: Context, name: str) -> AsyncGenerator[World]:
    """A district whose people have addresses that nobody else has."""
    async with make_world(app, context, f"{name}{uuid4().hex[:12]}") as world:
        yield world


async def invite(world: World, who: str = "teacher") -> dict[str, str]:
    """An invitation, with its link."""
    answer = await world["admin"].post("/v1/invitations", json={"person_id": world.id(who)})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def move_address(context: Context, world: World, who: str, email: str) -> None:
    """Let a person of a district have this address."""
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        moved = text("update person set email = :email where id = :id")
        await connection.execute(moved, {"email": email, "id": world.ids[who]})


async def use(app: FastAPI, invitation: Shown, password: str = FIRST) -> httpx.Response:
    """Follow a link, as a browser does, and send a password."""
    browser, link = new_browser(app), urlsplit(invitation["link"])
    page = await browser.open(f"{link.path}?{link.query}")
    if page.status_code != 200:
        return page
    return await browser.send("/invitation", password=password)


async def signs_in_as(app: FastAPI, email: str, password: str = FIRST) -> bool:
    """Whether the sign-in page takes the address with the password."""
    browser = new_browser(app)
    await browser.open("/sign-in")
    page = await browser.sign_in(email, password)
    return "You are signed in" in page.text
