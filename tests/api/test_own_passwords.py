"""Passwords, once there: they are set anew and changed, and what they have opened ends with them."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlmodel import col, select

from achieve.accounts import passwords, service
from achieve.accounts.rows import Account
from achieve.accounts.service import AccountId
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.invitation_desk import FIRST, SECOND, invite, make_place, signs_in_as, use
from tests.api.sign_in_desk import Browser, new_browser
from tests.world import World


@pytest.fixture
async def town(app: FastAPI, context: Context) -> AsyncIterator[World]:
    async with make_place(app, context, "Town") as world:
        yield world


async def test_a_reset_signs_the_account_out_everywhere(town: World, app: FastAPI) -> None:
    await use(app, await invite(town))
    email = (await invite(town, "teacher"))["email"]
    browser = new_browser(app)
    await browser.open("/sign-in")
    await browser.sign_in(email, FIRST)
    await use(app, await invite(town), SECOND)
    assert "You are signed in" not in (await browser.open("/sign-in")).text
    assert not await signs_in_as(app, email, FIRST)
    assert await signs_in_as(app, email, SECOND)


async def sign_in(app: FastAPI, email: str, password: str) -> Browser:
    browser = new_browser(app)
    await browser.open("/sign-in")
    await browser.sign_in(email, password)
    return browser


async def test_the_own_password_is_changed_by_the_present_one(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    await use(app, invitation)
    here, elsewhere = [await sign_in(app, invitation["email"], FIRST) for _ in range(2)]
    await here.open("/password")
    refused = await here.send("/password", present=SECOND, new=SECOND)
    assert (refused.status_code, "not your present password" in refused.text) == (422, True)
    poor = await here.send("/password", present=FIRST, new="too short")
    assert (poor.status_code, "15 to 128" in poor.text) == (422, True)
    changed = await here.send("/password", present=FIRST, new=SECOND)
    assert (changed.status_code, "is changed" in changed.text) == (200, True)
    assert "You are signed in" in (await here.open("/sign-in")).text
    assert "You are signed in" not in (await elsewhere.open("/sign-in")).text
    assert not await signs_in_as(app, invitation["email"], FIRST)
    assert await signs_in_as(app, invitation["email"], SECOND)


async def test_no_other_site_can_send_the_form_of_the_password(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    await use(app, invitation)
    browser = await sign_in(app, invitation["email"], FIRST)
    answer = await browser.client.post("/password", data={"present": FIRST, "new": SECOND, "form_token": "guessed"})
    assert answer.status_code == 403
    assert await signs_in_as(app, invitation["email"], FIRST)


async def test_a_password_kept_at_other_costs_is_kept_at_those_of_today_from_its_next_sign_in_on(
    town: World, app: FastAPI, context: Context
) -> None:
    email = f"{uuid4().hex}@costs.example"
    weak = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash(FIRST)
    async with context.database.writing(town.district_id) as session:
        account = Account(id=Account.fresh_id(), email=email, password_hash=weak)
        session.add(account)
        await session.flush()
        await service.link_account(session, town.district_id, PersonId(town.ids["coach"]), AccountId(account.id))
    assert not await signs_in_as(app, email, SECOND)
    assert await _kept(context, email) == weak
    assert await signs_in_as(app, email, FIRST)
    costs = f"m={passwords.MEMORY_KIB},t={passwords.TIME_COST},p={passwords.LANES}"
    assert (await _kept(context, email)).split("$")[1:4] == ["argon2id", "v=19", costs]
    assert await signs_in_as(app, email, FIRST)


async def _kept(context: Context, email: str) -> str:
    async with context.database.writing(None) as session:
        return (await session.exec(select(Account.password_hash).where(col(Account.email) == email))).one() or ""
