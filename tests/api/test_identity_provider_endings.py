"""What a district's identity provider has begun ends with it: nobody stays in by a way that was closed."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.accounts import service
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.provider_desk import SET_OUT, District, at_the_provider, local, open_district, sign_in
from tests.api.real_server import sent_to_wait
from tests.api.sign_in_desk import PASSWORD, Browser, answer_of, new_browser, request_of
from tests.world import World

PATH = "/v1/identity-providers"
ENDINGS: Mapping[str, Mapping[str, object] | None] = {
    "deleted": None,
    "disabled": {"is_active": False},
    "another client": {"client_id": "another"},
    "people found otherwise": {"matching": "external_id", "claim": "employee", "external_system": "sis"},
}

each_ending = pytest.mark.parametrize("change", ENDINGS.values(), ids=ENDINGS)


@pytest.fixture
async def district(anonymous: httpx.AsyncClient, context: Context, fresh_world: World) -> AsyncIterator[District]:
    async with open_district(anonymous, context, fresh_world) as district:
        yield district


@pytest.fixture
async def browsers(app: FastAPI) -> AsyncIterator[tuple[Browser, Browser]]:
    async with AsyncExitStack() as stack:
        one, other = new_browser(app), new_browser(app)
        await stack.enter_async_context(one.client)
        await stack.enter_async_context(other.client)
        yield one, other


async def _make(district: District, change: Mapping[str, object] | None) -> None:
    """Change the provider as its administrator does, or delete it."""
    admin = district.world["admin"]
    (on,) = (await admin.get(PATH)).json()["data"]
    headers = {"if-match": f'"{on["version"]}"'}
    if change is None:
        answer = await admin.delete(f"{PATH}/{on['id']}", headers=headers)
    else:
        answer = await admin.patch(f"{PATH}/{on['id']}", json=change, headers=headers)
    assert answer.is_success, answer.text


async def _allowed(browser: Browser, district: District) -> str:
    """The code that a front end gets from whoever is signed in."""
    await browser.open("/oauth/authorize", request_of(district.desk.client_id, district_id=district.id))
    return answer_of(await browser.allow())["code"]


async def _tokens(browser: Browser, district: District) -> dict[str, Any]:
    return (await district.desk.tokens(await _allowed(browser, district))).json()


async def _with_password(context: Context, district: District, browser: Browser) -> None:
    """Sign the leader in with a password."""
    email = f"leader@{district.id}.example"
    async with context.database.writing(district.world.district_id) as session:
        account = await service.create_account(session, email, PASSWORD)
        leader = PersonId(district.world.ids["leader"])
        await service.link_account(session, district.world.district_id, leader, account)
    await browser.open("/sign-in")
    assert "You are signed in" in (await browser.sign_in(email)).text


@each_ending
async def test_whom_it_has_signed_in_is_signed_out_everywhere_and_others_stay(
    browsers: tuple[Browser, Browser], district: District, context: Context, change: Mapping[str, object] | None
) -> None:
    by_provider, by_password = browsers
    await sign_in(by_provider, district)
    given, code = await _tokens(by_provider, district), await _allowed(by_provider, district)
    await _with_password(context, district, by_password)
    kept = await _tokens(by_password, district)
    await _make(district, change)
    assert "<h1>Sign in</h1>" in (await by_provider.open("/sign-in")).text
    assert (await district.desk.refresh(given["refresh_token"])).status_code == 400
    assert (await district.desk.tokens(code)).status_code == 400
    assert (await district.desk.me(given["access_token"])).status_code == 401
    assert "You are signed in" in (await by_password.open("/sign-in")).text
    assert (await district.desk.me(kept["access_token"])).status_code == 200
    assert (await district.desk.refresh(kept["refresh_token"])).status_code == 200


@each_ending
async def test_who_is_on_the_way_does_not_arrive(
    browsers: tuple[Browser, Browser], district: District, change: Mapping[str, object] | None
) -> None:
    back = local((await at_the_provider(browsers[0], district.id)).headers["location"])
    await _make(district, change)
    assert (await browsers[0].open(back)).status_code == 403
    assert "<h1>Sign in</h1>" in (await browsers[0].open("/sign-in")).text


@pytest.mark.parametrize("change", [None, {"is_active": False}])
async def test_no_sign_in_is_begun_any_more_and_again_when_it_is_opened(
    browsers: tuple[Browser, Browser], district: District, change: Mapping[str, object] | None
) -> None:
    await _make(district, change)
    assert (await browsers[0].client.get(SET_OUT, params={"district_id": district.id})).status_code == 404
    if change is not None:
        await _make(district, {"is_active": True})
        assert "You are signed in" in (await sign_in(browsers[0], district)).text


async def test_a_new_secret_signs_nobody_out(browsers: tuple[Browser, Browser], district: District) -> None:
    await sign_in(browsers[0], district)
    await _make(district, {"client_secret": "another of the same provider"})
    assert "You are signed in" in (await browsers[0].open("/sign-in")).text


async def test_tokens_of_a_browser_that_was_forgotten_end_too(
    browsers: tuple[Browser, Browser], district: District, context: Context
) -> None:
    await sign_in(browsers[0], district)
    given = await _tokens(browsers[0], district)
    async with context.database.writing(None) as session:
        forgotten = text("delete from browser_session where district_id = :district")
        await (await session.connection()).execute(forgotten, {"district": UUID(district.id)})
    await _make(district, None)
    assert (await district.desk.refresh(given["refresh_token"])).status_code == 400


async def test_who_comes_back_while_it_is_disabled_is_not_signed_in(
    browsers: tuple[Browser, Browser],
    district: District,
    context: Context,
    superuser: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    back = local((await at_the_provider(browsers[0], district.id)).headers["location"])
    async with context.database.writing(district.world.district_id) as session:
        disabled = text("update identity_provider set is_active = false where district_id = :district")
        await (await session.connection()).execute(disabled, {"district": UUID(district.id)})
        coming = await sent_to_wait(superuser, browsers[0].open(back))
    answer = await coming
    assert (answer.status_code, "has just changed how people sign in" in answer.text) == (403, True)
