"""Codes: good once, for a minute, for whom and what they were made for."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.core import clock
from achieve.web.context import Context
from tests.api.sign_in_desk import (
    REDIRECT,
    VERIFIER,
    Browser,
    FrontEndDesk,
    new_browser,
)
from tests.api.sign_in_stage import (
    SCOPES,
    bring_accounts,
    code_of,
    front_end_of_all,
    is_refused,
    public_front_end,
)
from tests.world import World

TEACHER = "teacher@codes.example"


@pytest.fixture(scope="module", autouse=True)
async def accounts(context: Context, world: World, other_world: World) -> None:
    await bring_accounts(context, world, other_world, "codes.example")


@pytest.fixture(scope="module")
async def desk(anonymous: httpx.AsyncClient, world: World) -> FrontEndDesk:
    return await public_front_end(anonymous, world)


@pytest.fixture(scope="module")
async def everywhere(anonymous: httpx.AsyncClient, context: Context) -> FrontEndDesk:
    return await front_end_of_all(anonymous, context)


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def test_a_code_is_good_once_and_brought_again_ends_what_it_gave(browser: Browser, desk: FrontEndDesk) -> None:
    code = await code_of(browser, desk, TEACHER)
    given = (await desk.tokens(code)).json()
    assert (await desk.me(given["access_token"])).status_code == 200
    assert is_refused(await desk.tokens(code))
    assert (await desk.me(given["access_token"])).status_code == 401
    assert is_refused(await desk.refresh(given["refresh_token"]))


async def test_of_two_uses_of_a_code_at_the_same_time_one_succeeds(browser: Browser, desk: FrontEndDesk) -> None:
    code = await code_of(browser, desk, TEACHER)
    answers = await asyncio.gather(*(desk.tokens(code) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]


async def test_a_code_ends_after_a_minute(browser: Browser, desk: FrontEndDesk) -> None:
    code = await code_of(browser, desk, TEACHER)
    with time_machine.travel(clock.now() + timedelta(seconds=61)):
        assert is_refused(await desk.tokens(code))


@pytest.mark.parametrize(
    "changed",
    [
        {"code_verifier": f"{VERIFIER}x"},
        {"code_verifier": "short"},
        {"redirect_uri": "https://front-end.example/back"},
    ],
)
async def test_a_code_is_bound_to_its_verifier_and_address(
    browser: Browser, desk: FrontEndDesk, changed: dict[str, str]
) -> None:
    code = await code_of(browser, desk, TEACHER)
    assert is_refused(await desk.tokens(code, **changed))
    assert is_refused(await desk.tokens(code))


async def test_a_code_is_bound_to_its_front_end(
    browser: Browser, desk: FrontEndDesk, everywhere: FrontEndDesk, world: World
) -> None:
    code = await code_of(browser, desk, TEACHER)
    assert is_refused(await everywhere.tokens(code))
    assert (await desk.tokens(code, client_id=world.id("sis"))).status_code == 401
    assert (await desk.tokens(code)).status_code == 200


@pytest.mark.parametrize("missing", ["code", "redirect_uri", "code_verifier"])
async def test_what_belongs_to_a_code_must_be_sent(desk: FrontEndDesk, missing: str) -> None:
    assert is_refused(await desk.tokens("ach_ac_x", **{missing: ""}), "invalid_request")


async def test_a_front_end_with_a_secret_must_show_it(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    body = {"name": "With a server", "scopes": SCOPES, "redirect_uris": [REDIRECT]}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    desk = FrontEndDesk(anonymous, made["id"], made["client_secret"])
    code = await code_of(browser, desk, TEACHER)
    nameless = FrontEndDesk(anonymous, made["id"])
    assert (await nameless.tokens(code)).status_code == 401
    given = (await desk.tokens(code)).json()
    assert (await nameless.refresh(given["refresh_token"])).status_code == 401
    told = await anonymous.post(
        "/oauth/introspect", data={"token": given["refresh_token"]}, auth=(desk.client_id, desk.secret or "")
    )
    expected = {"active": True, "sub": world.id("colleague"), "scope": "plans:read roster:read"}
    assert {**told.json(), **expected} == told.json()
    assert (told.json()["token_type"], told.json()["client_id"]) == ("refresh_token", desk.client_id)
    sis = (world.id("sis"), "ach_cs_wrong")
    assert (await anonymous.post("/oauth/introspect", data={"token": "x"}, auth=sis)).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 200
