"""Why signing in fails is not told, and whoever fails again and again has to wait."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.accounts import service
from achieve.accounts.sign_in.lock_out import wait_after
from achieve.accounts.sign_in.rest import REFUSED
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.core.secrets import lookup_hash
from achieve.web.context import Context
from tests.api.real_server import opened
from tests.api.sign_in_desk import PASSWORD, Browser, new_browser
from tests.world import World


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def _account(context: Context, world: World, email: str, person: str | None = None) -> None:
    async with context.database.writing(world.district_id) as session:
        account = await service.create_account(session, email, PASSWORD)
        if person:
            await service.link_account(session, world.district_id, PersonId(world.ids[person]), account)


async def _fail(browser: Browser, email: str, times: int) -> None:
    for _ in range(times):
        await browser.open("/sign-in")
        assert (await browser.sign_in(email, "not the password")).status_code == 422


async def test_why_it_fails_is_not_told(browser: Browser, context: Context, fresh_world: World) -> None:
    known = "mistyping@pages.example"
    await _account(context, fresh_world, known, "learner")
    await _account(context, fresh_world, "nowhere@pages.example")
    await _account(context, fresh_world, "waits@pages.example", "teacher")
    await _fail(browser, "waits@pages.example", 5)
    pages: list[httpx.Response] = []
    for email, password in (
        (known, "not the password"),
        ("nobody@pages.example", PASSWORD),
        ("nowhere@pages.example", PASSWORD),
        ("waits@pages.example", PASSWORD),
        (known, "x" * 5_000),
        ("é" * 100, PASSWORD),
    ):
        await browser.open("/sign-in")
        page = await browser.sign_in(email, password)
        assert REFUSED in page.text
        pages.append(page)
    assert {page.status_code for page in pages} == {422}
    assert len({_without_address(page) for page in pages}) == 1


def _without_address(page: httpx.Response) -> str:
    before, _, after = page.text.partition('type="email" value="')
    return before + after.partition('"')[2]


async def test_why_it_fails_is_not_told_by_the_time_it_takes(
    browser: Browser, context: Context, fresh_world: World
) -> None:
    await _account(context, fresh_world, "mistaken@pages.example", "learner")
    await _account(context, fresh_world, "displaced@pages.example")
    await _account(context, fresh_world, "locked@pages.example", "teacher")
    await _fail(browser, "locked@pages.example", 5)

    async def seconds(email: str, password: str) -> float:
        await browser.open("/sign-in")
        begun = time.perf_counter()
        await browser.sign_in(email, password)
        return time.perf_counter() - begun

    wrong = min([await seconds("mistaken@pages.example", "not the password") for _ in range(3)])
    unknown = min([await seconds("unknown@pages.example", PASSWORD) for _ in range(3)])
    placeless = min([await seconds("displaced@pages.example", PASSWORD) for _ in range(3)])
    locked = min([await seconds("locked@pages.example", PASSWORD) for _ in range(3)])
    assert min(unknown, placeless, locked) > wrong / 3
    assert max(unknown, placeless, locked) < wrong * 3


@pytest.mark.parametrize(
    ("failures", "seconds"), [(1, 0), (4, 0), (5, 30), (6, 60), (7, 120), (10, 960), (11, 1_800), (1_000, 1_800)]
)
def test_each_further_failure_lets_wait_longer(failures: int, seconds: int) -> None:
    assert wait_after(failures) == timedelta(seconds=seconds)


@pytest.mark.parametrize("email", ["waiting@pages.example", "stranger@pages.example"])
async def test_after_five_failures_an_address_waits_known_or_not(
    browser: Browser, context: Context, fresh_world: World, email: str
) -> None:
    if email.startswith("waiting"):
        await _account(context, fresh_world, email, "teacher")
    await _fail(browser, email, 5)
    await browser.open("/sign-in")
    assert (await browser.sign_in(email)).status_code == 422
    known = 200 if email.startswith("waiting") else 422
    with time_machine.travel(clock.now() + timedelta(seconds=31)):
        await browser.open("/sign-in")
        assert (await browser.sign_in(email)).status_code == known


async def test_a_success_lets_the_count_begin_anew(browser: Browser, context: Context, fresh_world: World) -> None:
    email = "forgetful@pages.example"
    await _account(context, fresh_world, email, "teacher")
    for _ in range(2):
        await _fail(browser, email, 4)
        await browser.open("/sign-in")
        assert (await browser.sign_in(email)).status_code == 200
        await browser.send("/sign-out")


async def test_the_lock_out_holds_in_other_processes_and_for_development_sign_in(
    browser: Browser, context: Context, fresh_world: World
) -> None:
    email = "everywhere@pages.example"
    await _account(context, fresh_world, email, "teacher")
    form = {"grant_type": "password", "username": email.upper(), "password": "not the password"}
    for _ in range(5):
        assert (await browser.client.post("/oauth/token", data=form)).status_code == 400
    right = {**form, "password": PASSWORD}
    async with opened(context.settings) as other, new_browser(other).client as another:
        assert (await another.post("/oauth/token", data=right)).status_code == 400
        await browser.open("/sign-in")
        assert (await browser.sign_in(email)).status_code == 422
        with time_machine.travel(clock.now() + timedelta(seconds=31)):
            assert (await another.post("/oauth/token", data=right)).status_code == 200


async def test_many_tries_at_the_same_time_are_counted_one_by_one(app: FastAPI, context: Context) -> None:
    email = "flooded@pages.example"
    form = {"grant_type": "password", "username": email, "password": "not the password"}
    async with new_browser(app).client as client:
        await asyncio.gather(*(client.post("/oauth/token", data=form) for _ in range(8)))
    async with context.database.reading(None) as connection:
        assert await connection.fetchval("select max(failures) from sign_in_failure where closed_until > now()") >= 5
        marks = [each["address_mark"] for each in await connection.fetch("select address_mark from sign_in_failure")]
    assert lookup_hash(email) not in marks
    assert all(len(mark) == 64 for mark in marks)
