"""Invitations: a link that is good once, by which people of a district come to sign in, or set a lost password anew."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import cast
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
import time_machine
from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlalchemy import text
from sqlmodel import col, select

from achieve.accounts import passwords, service
from achieve.accounts.invitations.rest import GONE, WRONG
from achieve.accounts.rows import Account
from achieve.accounts.service import AccountId
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.client_desk import mutate
from tests.api.invitation_desk import FIRST, SECOND, Shown, signs_in_as, use
from tests.api.sign_in_desk import Browser, new_browser
from tests.world import World, make_world


@pytest.fixture
async def town(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district whose people have addresses that nobody else has."""
    async with make_world(app, context, f"Town{uuid4().hex[:12]}") as world:
        yield world


@pytest.fixture
async def village(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """Another one."""
    async with make_world(app, context, f"Village{uuid4().hex[:12]}") as world:
        yield world


async def invite(world: World, who: str = "teacher") -> dict[str, str]:
    answer = await world["admin"].post("/v1/invitations", json={"person_id": world.id(who)})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def move_address(context: Context, world: World, who: str, email: str) -> None:
    """Let a person of a district have this address."""
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        moved = text("update person set email = :email where id = :id")
        await connection.execute(moved, {"email": email, "id": world.ids[who]})


async def test_the_invited_set_a_password_and_sign_in(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    assert invitation["person_id"] == town.id("teacher")
    assert not await signs_in_as(app, invitation["email"])
    answer = await use(app, invitation)
    assert (answer.status_code, "You can sign in" in answer.text) == (200, True)
    assert await signs_in_as(app, invitation["email"])
    after = (await town["admin"].get(f"/v1/invitations/{invitation['id']}")).json()
    assert after["accepted_at"] is not None
    told = (await town["admin"].get("/v1/events")).json()["data"]
    assert [each["type"] for each in told] == ["invitation.created", "invitation.accepted"]


async def test_a_link_is_good_once(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    await use(app, invitation)
    again = await use(app, invitation, SECOND)
    assert (again.status_code, GONE in again.text) == (404, True)
    assert not await signs_in_as(app, invitation["email"], SECOND)


async def test_looking_at_a_link_does_not_use_it_up(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    link = urlsplit(invitation["link"])
    for _ in range(3):
        assert (await new_browser(app).open(f"{link.path}?{link.query}")).status_code == 200
    assert (await use(app, invitation)).status_code == 200


async def test_a_link_ends_after_seven_days(town: World, app: FastAPI) -> None:
    invitation = await invite(town)
    ends_at = datetime.fromisoformat(invitation["expires_at"])
    assert timedelta(days=6, hours=23) < ends_at - clock.now() <= timedelta(days=7)
    with time_machine.travel(ends_at + timedelta(seconds=1)):
        assert (await use(app, invitation)).status_code == 404


async def test_a_new_invitation_and_a_withdrawal_end_the_one_before(town: World, app: FastAPI) -> None:
    first = await invite(town)
    second = await invite(town)
    assert (await use(app, first)).status_code == 404
    assert (await town["admin"].delete(f"/v1/invitations/{second['id']}")).status_code == 204
    assert (await use(app, second)).status_code == 404


@pytest.mark.parametrize("token", ["", "ach_inv_", "ach_inv_" + "A" * 43, "ach_pat_x", "é"])
async def test_links_that_were_never_given_are_told_what_ended_ones_are(app: FastAPI, token: str) -> None:
    page = await new_browser(app).open("/invitation", {"token": token})
    assert (page.status_code, GONE in page.text) == (404, True)


async def test_the_page_has_no_script_and_is_kept_by_nobody(town: World, app: FastAPI) -> None:
    link = urlsplit((await invite(town))["link"])
    page = await new_browser(app).open(f"{link.path}?{link.query}")
    assert "<script" not in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("password", ["", "too short", "passwordpassword", "x" * 129])
async def test_a_poor_password_is_refused_and_the_link_stays_good(town: World, app: FastAPI, password: str) -> None:
    invitation = await invite(town)
    answer = await use(app, invitation, password)
    assert (answer.status_code, "There is a problem" in answer.text) == (422, True)
    assert (await use(app, invitation)).status_code == 200


async def test_the_link_is_shown_once_and_kept_by_its_hash(town: World, context: Context) -> None:
    invitation = await invite(town)
    token = parse_qs(urlsplit(invitation["link"]).query)["token"][0]
    again = await town["admin"].get(f"/v1/invitations/{invitation['id']}")
    assert again.json() == {**invitation, "link": None}
    async with context.database.reading(town.district_id) as connection:
        kept = await connection.fetch("select c::text from credential c union all select i::text from invitation i")
    assert token not in " ".join(row[0] for row in kept)


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


@pytest.mark.parametrize(("field", "value"), [("email", None), ("is_active", False)])
async def test_who_cannot_sign_in_cannot_be_invited(town: World, context: Context, field: str, value: object) -> None:
    async with context.database.writing(town.district_id) as session:
        connection = await session.connection()
        changed = text(f"update person set {field} = :value where id = :id")
        await connection.execute(changed, {"value": value, "id": town.ids["coach"]})
    answer = await town["admin"].post("/v1/invitations", json={"person_id": town.id("coach")})
    assert (answer.status_code, answer.json()["code"]) == (409, "person_not_invitable")


async def test_who_leaves_meanwhile_cannot_use_the_link(town: World, app: FastAPI, context: Context) -> None:
    invitation = await invite(town)
    async with context.database.writing(town.district_id) as session:
        connection = await session.connection()
        gone = text("update person set is_active = false where id = :id")
        await connection.execute(gone, {"id": town.ids["teacher"]})
    assert (await use(app, invitation)).status_code == 404


@pytest.mark.parametrize("name", ["leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_nobody_but_a_district_administrator_invites_or_sees_invitations(world: World, name: str) -> None:
    given = {"person_id": world.id("colleague")}
    assert (await world[name].post("/v1/invitations", json=given)).status_code == 403
    assert (await world[name].get("/v1/invitations")).status_code == 403


async def test_nobody_of_another_district_is_invited(world: World, other_world: World) -> None:
    answer = await world["admin"].post("/v1/invitations", json={"person_id": other_world.id("teacher")})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/person_id")


async def test_graphql_invites_as_rest_does(town: World, app: FastAPI) -> None:
    made = await mutate(
        town["admin"],
        f"""mutation {{ createInvitation(input: {{personId: "{town.id("teacher")}"}}) {{
          invitation {{ id email link person {{ displayName }} }} userErrors {{ code }} }} }}""",
    )
    invitation = cast("Shown", made["invitation"])
    assert (await use(app, invitation)).status_code == 200
    assert await signs_in_as(app, invitation["email"])


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
