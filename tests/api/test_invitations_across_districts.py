"""Invitations of somebody who has an account already: it is linked by its own password, and never taken over."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from fastapi import FastAPI

from achieve.accounts import service
from achieve.accounts.invitations.rest import WRONG
from achieve.core import clock
from achieve.web.context import Context
from tests.api.invitation_desk import FIRST, SECOND, invite, make_place, move_address, signs_in_as, use
from tests.api.sign_in_desk import new_browser
from tests.world import World


@pytest.fixture
async def town(app: FastAPI, context: Context) -> AsyncIterator[World]:
    async with make_place(app, context, "Town") as world:
        yield world


@pytest.fixture
async def village(app: FastAPI, context: Context) -> AsyncIterator[World]:
    async with make_place(app, context, "Village") as world:
        yield world


async def test_an_account_of_another_district_is_linked_with_its_own_password(
    town: World, village: World, app: FastAPI, context: Context
) -> None:
    """As an outside coach's: one person in several districts by one account."""
    await use(app, await invite(town, "coach"))
    email = (await invite(town, "coach"))["email"]
    await move_address(context, village, "coach", email)
    invitation = await invite(village, "coach")
    refused = await use(app, invitation, SECOND)
    assert (refused.status_code, WRONG in refused.text) == (422, True)
    assert (await use(app, invitation, FIRST)).status_code == 200
    browser = new_browser(app)
    await browser.open("/sign-in")
    page = await browser.sign_in(email, FIRST)
    async with context.database.reading(None) as connection:
        places = await connection.fetchval(
            "select count(*) from account_link l join account a on a.id = l.account_id where a.email = $1", email
        )
    assert (places, "You are signed in" in page.text) == (2, True)


async def test_no_district_takes_over_an_account_that_opens_another(
    town: World, village: World, app: FastAPI, context: Context
) -> None:
    await use(app, await invite(town, "coach"))
    email = (await invite(town, "coach"))["email"]
    await move_address(context, village, "coach", email)
    await use(app, await invite(village, "coach"), FIRST)
    for world in (town, village):
        assert (await use(app, await invite(world, "coach"), SECOND)).status_code == 422
    assert not await signs_in_as(app, email, SECOND)
    assert await signs_in_as(app, email, FIRST)


async def test_no_district_takes_over_an_administrator_of_the_platform(
    town: World, app: FastAPI, context: Context
) -> None:
    email = f"{uuid4().hex}@platform.example"
    async with context.database.writing(None) as session:
        account = await service.create_account(session, email, FIRST)
        await service.grant_platform_admin(session, account)
    await move_address(context, town, "teacher", email)
    assert (await use(app, await invite(town), SECOND)).status_code == 422
    assert await signs_in_as(app, email, FIRST)


async def test_an_account_that_belongs_to_somebody_else_of_the_district_is_not_linked_twice(
    town: World, app: FastAPI, context: Context
) -> None:
    invitation = await invite(town, "coach")
    await use(app, invitation)
    await move_address(context, town, "teacher", invitation["email"])
    answer = await use(app, await invite(town, "teacher"), FIRST)
    assert (answer.status_code, "belongs to somebody else" in answer.text) == (409, True)


async def test_wrong_passwords_of_an_account_there_lock_it_out(
    town: World, village: World, app: FastAPI, context: Context
) -> None:
    invitation = await invite(town, "coach")
    await use(app, invitation)
    await move_address(context, village, "coach", invitation["email"])
    theirs = await invite(village, "coach")
    for _ in range(5):
        assert (await use(app, theirs, SECOND)).status_code == 422
    assert (await use(app, theirs, FIRST)).status_code == 422
    with time_machine.travel(clock.now() + timedelta(minutes=31)):
        assert (await use(app, theirs, FIRST)).status_code == 200
