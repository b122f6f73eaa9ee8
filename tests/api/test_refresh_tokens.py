"""Refresh tokens: good once, and ended with whatever they rest on."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import asyncpg
import httpx
import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import col, update

from achieve.accounts import service
from achieve.core import clock
from achieve.core.ids import ClientId, PersonId
from achieve.core.secrets import lookup_hash
from achieve.people.rows import Person
from achieve.web.context import Context
from tests.api.sign_in_desk import (
    PASSWORD,
    REDIRECT,
    Browser,
    FrontEndDesk,
    new_browser,
    request_of,
)
from tests.api.sign_in_stage import (
    bring_accounts,
    code_again,
    front_end_of_all,
    is_refused,
    public_front_end,
    tokens_again,
    tokens_of,
)
from tests.world import World

TEACHER = "teacher@refresh.example"
PLATFORM = "platform@refresh.example"


@pytest.fixture(scope="module", autouse=True)
async def accounts(context: Context, world: World, other_world: World) -> None:
    await bring_accounts(context, world, other_world, "refresh.example")


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


async def test_a_refresh_token_gives_the_next_pair(browser: Browser, desk: FrontEndDesk) -> None:
    first = await tokens_of(browser, desk, TEACHER)
    second = (await desk.refresh(first["refresh_token"])).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == "plans:read roster:read"
    third = (await desk.refresh(second["refresh_token"], scope="plans:read")).json()
    assert third["scope"] == "plans:read"
    fourth = (await desk.refresh(third["refresh_token"])).json()
    assert fourth["scope"] == "plans:read roster:read"
    assert is_refused(await desk.refresh(fourth["refresh_token"], scope="evidence:read"), "invalid_scope")
    assert (await desk.refresh(fourth["refresh_token"])).status_code == 200


async def test_a_spent_refresh_token_ends_the_whole_family(browser: Browser, desk: FrontEndDesk) -> None:
    first = await tokens_of(browser, desk, TEACHER)
    second = (await desk.refresh(first["refresh_token"])).json()
    assert is_refused(await desk.refresh(first["refresh_token"]))
    assert is_refused(await desk.refresh(second["refresh_token"]))
    for given in (first, second):
        assert (await desk.me(given["access_token"])).status_code == 401


async def test_of_two_refreshes_at_the_same_time_one_succeeds_and_nothing_is_left(
    browser: Browser, desk: FrontEndDesk
) -> None:
    first = await tokens_of(browser, desk, TEACHER)
    answers = await asyncio.gather(*(desk.refresh(first["refresh_token"]) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]
    [winner] = [answer.json() for answer in answers if answer.status_code == 200]
    assert is_refused(await desk.refresh(winner["refresh_token"]))
    assert (await desk.me(winner["access_token"])).status_code == 401


async def test_each_sign_in_is_a_family_of_its_own(browser: Browser, desk: FrontEndDesk) -> None:
    one, other = await tokens_of(browser, desk, TEACHER), await tokens_again(browser, desk)
    await desk.revoke(one["refresh_token"])
    assert is_refused(await desk.refresh(one["refresh_token"]))
    assert (await desk.refresh(other["refresh_token"])).status_code == 200


async def test_a_refresh_token_ends_unused_and_at_the_latest_after_its_longest_life(
    browser: Browser, desk: FrontEndDesk, context: Context
) -> None:
    idle = timedelta(days=context.settings.refresh_token_idle_days)
    longest = timedelta(days=context.settings.refresh_token_days)
    begun = clock.now()
    given = await tokens_of(browser, desk, TEACHER)
    with time_machine.travel(begun + idle + timedelta(minutes=1)):
        assert is_refused(await desk.refresh(given["refresh_token"]))
    after = timedelta(0)
    while after + idle < longest:
        after += idle - timedelta(hours=1)
        with time_machine.travel(begun + after):
            given = (await desk.refresh(given["refresh_token"])).json()
    with time_machine.travel(begun + longest + timedelta(minutes=1)):
        assert is_refused(await desk.refresh(given["refresh_token"]))


async def test_a_refresh_token_is_no_access_token_and_the_reverse(browser: Browser, desk: FrontEndDesk) -> None:
    given = await tokens_of(browser, desk, TEACHER)
    bearer = {"authorization": f"Bearer {given['refresh_token']}"}
    assert (await desk.client.get("/v1/plans", headers=bearer)).status_code == 401
    asked = await desk.client.post("/graphql", json={"query": "{ plans { nodes { id } } }"}, headers=bearer)
    assert asked.status_code == 401
    assert is_refused(await desk.refresh(given["access_token"]))


async def test_a_front_end_ends_its_tokens_and_no_others(
    browser: Browser, desk: FrontEndDesk, everywhere: FrontEndDesk
) -> None:
    given = await tokens_of(browser, desk, TEACHER)
    assert is_refused(await everywhere.revoke(given["refresh_token"]), "unauthorized_client")
    assert is_refused(await everywhere.refresh(given["refresh_token"]))
    assert (await desk.revoke(given["refresh_token"])).status_code == 200
    assert (await desk.me(given["access_token"])).status_code == 401
    assert is_refused(await desk.refresh(given["refresh_token"]))
    assert (await desk.revoke("ach_rt_unknown")).status_code == 200


async def test_a_person_ends_an_own_refresh_token(browser: Browser, desk: FrontEndDesk, world: World) -> None:
    given = await tokens_of(browser, desk, TEACHER)
    form = {"token": given["refresh_token"]}
    assert is_refused(await world["teacher"].post("/oauth/revoke", data=form), "unauthorized_client")
    assert (await world["colleague"].post("/oauth/revoke", data=form)).status_code == 200
    assert is_refused(await desk.refresh(given["refresh_token"]))


async def test_signing_out_ends_what_was_given_in_the_session(browser: Browser, desk: FrontEndDesk) -> None:
    given, code = await tokens_of(browser, desk, TEACHER), await code_again(browser, desk)
    await browser.open("/sign-out")
    page = await browser.send("/sign-out")
    assert "You are signed out" in page.text
    assert is_refused(await desk.refresh(given["refresh_token"]))
    assert (await desk.me(given["access_token"])).status_code == 401
    assert is_refused(await desk.tokens(code))
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).url.path == "/sign-in"


async def test_a_person_who_is_unlinked_or_inactive_gets_no_more_tokens(
    browser: Browser, anonymous: httpx.AsyncClient, fresh_world: World, context: Context
) -> None:
    district_id, email = fresh_world.district_id, "leaving@refresh.example"
    desk = await public_front_end(anonymous, fresh_world)
    async with context.database.writing(district_id) as session:
        account = await service.create_account(session, email, PASSWORD)
        await service.link_account(session, district_id, PersonId(fresh_world.ids["teacher"]), account)
    given = await tokens_of(browser, desk, email)
    async with context.database.writing(district_id) as session:
        await service.unlink_account(session, district_id, PersonId(fresh_world.ids["teacher"]))
    assert is_refused(await desk.refresh(given["refresh_token"]))
    async with context.database.writing(district_id) as session:
        await service.link_account(session, district_id, PersonId(fresh_world.ids["leader"]), account)
    given = await tokens_again(browser, desk)
    await _deactivate(context, fresh_world, "leader")
    assert (await desk.me(given["access_token"])).status_code == 401
    assert is_refused(await desk.refresh(given["refresh_token"]))


async def _deactivate(context: Context, world: World, name: str) -> None:
    async with context.database.writing(world.district_id) as session:
        await session.exec(update(Person).where(col(Person.id) == world.ids[name]).values(is_active=False))


async def test_a_disabled_front_end_is_shut_out_with_its_tokens(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    desk = await public_front_end(anonymous, world)
    given = await tokens_of(browser, desk, TEACHER)
    path, headers = f"/v1/api-clients/{desk.client_id}", {"if-match": "*"}
    answer = await world["admin"].patch(path, json={"is_active": False}, headers=headers)
    assert answer.status_code == 200
    assert (await desk.me(given["access_token"])).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 401
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).status_code == 400
    await world["admin"].patch(path, json={"is_active": True}, headers=headers)
    assert is_refused(await desk.refresh(given["refresh_token"]))


async def test_a_deleted_front_end_leaves_nothing_that_opens(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    desk = await public_front_end(anonymous, world)
    given = await tokens_of(browser, desk, TEACHER)
    path = f"/v1/api-clients/{desk.client_id}"
    assert (await world["admin"].delete(path, headers={"if-match": "*"})).status_code == 204
    assert (await desk.me(given["access_token"])).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 401
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).status_code == 400


async def test_what_is_given_to_a_front_end_is_logged_without_secrets(
    browser: Browser, desk: FrontEndDesk, world: World, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    given = await tokens_of(browser, desk, TEACHER)
    await desk.revoke(given["refresh_token"])
    entries = await superuser.fetch(
        "select action, operation, actor_kind from platform_audit_entry "
        "where subject_type = 'token_family' and district_id = $1 order by id desc limit 2",
        world.district_id,
    )
    assert [tuple(entry) for entry in entries] == [
        ("changed", "revoke_token", "person"),
        ("created", "create_token", "account"),
    ]
    logged = await superuser.fetchval("select string_agg(e::text, '') from platform_audit_entry e")
    cookie = browser.client.cookies["achieve_session"]
    for secret in (given["refresh_token"], cookie, lookup_hash(given["refresh_token"]), lookup_hash(cookie), TEACHER):
        assert secret not in logged


async def test_a_front_end_of_the_installation_is_disabled_for_all(
    browser: Browser, anonymous: httpx.AsyncClient, context: Context
) -> None:
    async with context.database.writing(None) as session:
        client_id = await service.register_front_end(session, "For a while", [REDIRECT])
    desk = FrontEndDesk(anonymous, str(client_id))
    given, platform = await tokens_of(browser, desk, TEACHER), await _of_platform(browser, desk)
    async with context.database.writing(None) as session:
        await service.disable_front_end(session, ClientId(client_id))
    for tokens in (given, platform):
        assert (await desk.me(tokens["access_token"])).status_code == 401
        assert (await desk.refresh(tokens["refresh_token"])).status_code == 401


async def _of_platform(browser: Browser, desk: FrontEndDesk) -> dict[str, str]:
    await browser.open("/sign-out")
    await browser.send("/sign-out")
    return await tokens_of(browser, desk, PLATFORM)
