"""Invitations: a link that is good once, by which people of a district come to sign in, or set a lost password anew."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from fastapi import FastAPI
from sqlalchemy import text

from achieve.accounts.invitations.rest import GONE
from achieve.core import clock
from achieve.web.context import Context
from tests.api.client_desk import mutate
from tests.api.invitation_desk import SECOND, Shown, invite, make_place, signs_in_as, use
from tests.api.sign_in_desk import new_browser
from tests.world import World


@pytest.fixture
async def town(app: FastAPI, context: Context) -> AsyncIterator[World]:
    async with make_place(app, context, "Town") as world:
        yield world


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
