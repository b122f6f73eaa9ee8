"""What a district that has ended had given out: sign-ins, invitations, webhooks, rosters and addresses."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts.providers.configuring import ProviderDescription, configure_provider
from achieve.accounts.providers.finding import district_of_address
from achieve.accounts.providers.rules import EmailDomainTaken
from achieve.core.db import DISTRICT_SETTING
from achieve.core.errors import DistrictEnded
from achieve.core.ids import DistrictId
from achieve.core.settings import Settings
from achieve.web.context import Context
from achieve.webhooks.housekeeping import keep_house
from tests.api.access_district import platform_admin
from tests.api.district_desk import begin, end, erase_learners, somebody
from tests.api.invitation_desk import signs_in_as, use
from tests.api.roster_desk import RosterDesk
from tests.api.sign_in_desk import Browser, new_browser
from tests.api.sign_in_stage import bring_accounts, front_end_of_all, is_refused, public_front_end, tokens_of
from tests.api.webhook_desk import PLAN_CHANGED, bring_forward, create_endpoint, eventually, open_inbox, tell, working
from tests.world import World

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def platform(app: FastAPI, context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator of the platform."""
    async with await platform_admin(app, context) as client:
        yield client


@pytest.fixture
async def emptied(fresh_world: World, superuser: Owner) -> World:
    """A district of the test's own, whose learners were erased."""
    await erase_learners(superuser, fresh_world)
    return fresh_world


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def test_refresh_tokens_are_refused(
    app: FastAPI,
    platform: httpx.AsyncClient,
    anonymous: httpx.AsyncClient,
    context: Context,
    emptied: World,
    other_world: World,
    browser: Browser,
) -> None:
    await bring_accounts(context, emptied, other_world, "refreshed.ended.example")
    everywhere, own = await front_end_of_all(anonymous, context), await public_front_end(anonymous, emptied)
    given = await tokens_of(browser, everywhere, "teacher@refreshed.ended.example")
    of_own = await tokens_of(new_browser(app), own, "teacher@refreshed.ended.example")
    assert (await end(platform, emptied.district_id)).status_code == 200
    assert is_refused(await everywhere.refresh(given["refresh_token"]))
    assert (await own.refresh(of_own["refresh_token"])).json()["error"] == "invalid_client"


async def test_who_is_in_another_district_too_signs_in_there_alone(
    platform: httpx.AsyncClient,
    anonymous: httpx.AsyncClient,
    context: Context,
    emptied: World,
    other_world: World,
    browser: Browser,
) -> None:
    await bring_accounts(context, emptied, other_world, "signed.ended.example")
    everywhere = await front_end_of_all(anonymous, context)
    await end(platform, emptied.district_id)
    given = await tokens_of(browser, everywhere, "coach@signed.ended.example")
    me = (await everywhere.me(given["access_token"])).json()
    assert (me["district"]["id"], me["other_districts"]) == (str(other_world.district_id), [])


async def test_invitations_are_dead(platform: httpx.AsyncClient, app: FastAPI) -> None:
    person = somebody()
    made = await begin(platform, person)
    await end(platform, made["id"])
    assert (await use(app, {"link": made["invitation_link"]})).status_code == 404
    assert not await signs_in_as(app, person["email"])


async def test_webhooks_tell_nothing_more(
    platform: httpx.AsyncClient, settings: Settings, context: Context, emptied: World, superuser: Owner
) -> None:
    await superuser.execute(f"set {DISTRICT_SETTING} = '{emptied.district_id}'")
    async with open_inbox() as inbox, working(settings):
        inbox.statuses = [500]
        endpoint = await create_endpoint(emptied, inbox.url)

        async def is_to_be_tried_again() -> bool:
            return await _states(superuser, endpoint["id"]) == [("pending", 1)]

        await eventually(is_to_be_tried_again)
        await end(platform, emptied.district_id)
        await tell(context, emptied, PLAN_CHANGED)
        await bring_forward(context, emptied)

        async def is_cancelled() -> bool:
            return await _states(superuser, endpoint["id"]) == [("cancelled", 1)]

        async def is_looked_at() -> bool:
            waiting = "select count(*) from pending_fan_out where district_id = $1"
            return await superuser.fetchval(waiting, emptied.district_id) == 0

        await eventually(is_cancelled)
        await eventually(is_looked_at)
        assert len(inbox.requests) == 1


async def test_a_roster_goes_into_a_new_district_instead(
    platform: httpx.AsyncClient, context: Context, superuser: Owner, tmp_path: Path
) -> None:
    desk = RosterDesk(context, superuser, tmp_path, f"Ended {uuid4().hex}")
    path = desk.write()
    first = (await desk.take(path)).district_id
    await erase_learners(superuser, World(first, {}, {}))
    assert (await end(platform, first)).status_code == 200
    with pytest.raises(DistrictEnded):
        await desk.take(path, first)
    assert (await desk.take(path)).district_id != first


async def test_the_next_district_signs_in_its_addresses(platform: httpx.AsyncClient, context: Context) -> None:
    old, new = [DistrictId(UUID((await begin(platform, somebody()))["id"])) for _ in range(2)]
    domain = f"{uuid4().hex}.example"
    await _signs_in(context, old, domain)
    with pytest.raises(EmailDomainTaken):
        await _signs_in(context, new, domain)
    await end(platform, old)
    assert await district_of_address(context.database, f"ada@{domain}") is None
    await _signs_in(context, new, domain)
    assert await district_of_address(context.database, f"ada@{domain}") == new


async def test_what_is_kept_for_a_time_is_still_forgotten(
    platform: httpx.AsyncClient, context: Context, emptied: World, superuser: Owner
) -> None:
    body, key = {"name": "Reading log", "scopes": ["roster:read"]}, {"Idempotency-Key": uuid4().hex}
    assert (await emptied["admin"].post("/v1/api-clients", json=body, headers=key)).status_code == 201
    await superuser.execute(f"set {DISTRICT_SETTING} = '{emptied.district_id}'")
    await superuser.execute(
        "update idempotency_record set created_at = now() - interval '8 days' where district_id = $1",
        emptied.district_id,
    )
    await end(platform, emptied.district_id)
    await keep_house(context.database)
    kept = "select count(*) from idempotency_record where district_id = $1"
    assert await superuser.fetchval(kept, emptied.district_id) == 0


async def _states(superuser: Owner, endpoint_id: str) -> list[tuple[str, int]]:
    """Where the deliveries stand, and how often each was tried."""
    found = await superuser.fetch("select state, attempt_count from delivery where endpoint_id = $1", endpoint_id)
    return [(each["state"], each["attempt_count"]) for each in found]


async def _signs_in(context: Context, district_id: DistrictId, domain: str) -> None:
    """Let a district's provider sign in the addresses of a domain."""
    given = ProviderDescription("http://127.0.0.1:9", "achieve", domains=[domain])
    async with context.database.writing(district_id) as session:
        await configure_provider(session, district_id, given)
