"""Commands of an operator: what they print, and that it takes effect in the running service."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy.engine import make_url
from typer.testing import CliRunner, Result

from achieve.app import make_app
from achieve.cli import app as commands
from achieve.core.settings import Settings
from achieve.people.rows import ExternalId
from achieve.web.context import Context
from tests.api.client_desk import signs_in
from tests.api.invitation_desk import signs_in_as, use
from tests.api.sign_in_desk import new_browser
from tests.api.signed_in import as_token
from tests.schema import build_schema
from tests.world import World

Run = Callable[..., Coroutine[None, None, Result]]


def runner_on(settings: Settings) -> Run:
    """Runs a command as `achieve` does, on the database of these settings."""
    assert settings.database_url
    environment = {
        "ACHIEVE_DATABASE_URL": settings.database_url.get_secret_value(),
        "ACHIEVE_HOME": str(settings.home),
    }

    async def run(*arguments: object) -> Result:
        words = [str(each) for each in arguments]
        return await asyncio.to_thread(CliRunner().invoke, commands, words, env=environment)

    return run


@pytest.fixture
def achieve(settings: Settings) -> Run:
    """A command on the database of the app under test."""
    return runner_on(settings)


async def printed(run: Coroutine[None, None, Result]) -> str:
    result = await run
    assert result.exit_code == 0, result.output
    return result.stdout.strip()


async def refusal(run: Coroutine[None, None, Result]) -> str:
    result = await run
    assert result.exit_code == 1
    return str(result.exception)


async def test_a_person_is_found_by_the_id_in_the_roster_or_by_e_mail(
    fresh_world: World, context: Context, achieve: Run
) -> None:
    district, learner = fresh_world.district_id, fresh_world.ids["learner"]
    named = ExternalId(
        district_id=district,
        id=ExternalId.fresh_id(),
        system="oneroster",
        kind="people",
        value="pupil-7",
        resource_id=learner,
    )
    async with context.database.writing(district) as session:
        session.add(named)
    by_roster = achieve("people", "find", "--external-id", "pupil-7", "--district", district)
    assert await printed(by_roster) == str(learner)
    by_email = achieve("people", "find", "--email", "Teacher@OWN.example", "--district", district)
    assert await printed(by_email) == fresh_world.id("teacher")


@pytest.mark.usefixtures("world")
async def test_nobody_is_found_in_another_district_or_without_a_name(fresh_world: World, achieve: Run) -> None:
    elsewhere = achieve("people", "find", "--email", "teacher@larkspur.example", "--district", fresh_world.district_id)
    assert await refusal(elsewhere) == "The district has no such person."
    nameless = achieve("people", "find", "--district", fresh_world.district_id)
    assert await refusal(nameless) == "Name the person by --external-id or by --email."


@pytest.mark.usefixtures("world", "other_world")
async def test_where_there_are_several_districts_one_must_be_named(achieve: Run) -> None:
    assert "--district" in await refusal(achieve("clients", "list"))


async def test_tokens_are_made_listed_and_ended(fresh_world: World, app: FastAPI, achieve: Run) -> None:
    district, coach = fresh_world.district_id, fresh_world.id("coach")
    made = ("token", "--person", coach, "--district", district, "--scope", "plans:read", "--name", "Reads plans")
    token = await printed(achieve(*made))
    async with as_token(app, token) as script:
        assert (await script.get("/v1/plans")).status_code == 200
        assert (await script.get("/v1/people")).status_code == 403
        listed = (await printed(achieve("tokens", "list", "--person", coach, "--district", district))).splitlines()
        assert len(listed) == 2
        assert f"{token[:12]}…  person {coach}" in listed[1]
        assert listed[1].endswith("never used  Reads plans")
        assert token not in listed[1]
        token_id = listed[1].split()[0]
        assert await printed(achieve("tokens", "revoke", token_id, "--district", district)) == "The token has ended."
        await asyncio.sleep(1.1)  # Another process has ended it: here it is remembered for a second.
        assert (await script.get("/v1/plans")).status_code == 401
    again = achieve("tokens", "revoke", token_id, "--district", district)
    assert await refusal(again) == "There is no such token in this district."


async def test_clients_are_made_rotated_listed_and_disabled(fresh_world: World, app: FastAPI, achieve: Run) -> None:
    district = ("--district", fresh_world.district_id)
    made = achieve("clients", "create", "--name", "Reading log", "--scope", "roster:read", *district)
    client_id, secret = (await printed(made)).split()
    assert await signs_in(app, {"id": client_id, "client_secret": secret})
    fresh = await printed(achieve("clients", "rotate", client_id, "--previous-hours", "0", *district))
    assert await signs_in(app, {"id": client_id, "client_secret": fresh})
    assert not await signs_in(app, {"id": client_id, "client_secret": secret})
    listed = (await printed(achieve("clients", "list", *district))).splitlines()
    assert f"{client_id}  active  Reading log  roster:read" in listed
    assert await printed(achieve("clients", "disable", client_id, *district)) == "The client is disabled."
    assert not await signs_in(app, {"id": client_id, "client_secret": fresh})
    told = (await fresh_world["admin"].get("/v1/events")).json()["data"]
    assert [each["type"] for each in told] == ["api_client.created", "api_client.secret_rotated", "api_client.updated"]
    assert {each["actor_id"] for each in told} == {None}


async def test_a_front_end_is_made_without_a_secret(fresh_world: World, achieve: Run) -> None:
    district = ("--district", fresh_world.district_id)
    front_end = ("--public", "--redirect-uri", "https://planner.example/back", "--scope", "plans:read")
    client_id = await printed(achieve("clients", "create", "--name", "Planner", *front_end, *district))
    shown = (await fresh_world["admin"].get(f"/v1/api-clients/{client_id}")).json()
    assert (shown["is_public"], shown["redirect_uris"]) == (True, ["https://planner.example/back"])


async def test_what_rest_refuses_the_commands_refuse(fresh_world: World, world: World, achieve: Run) -> None:
    district = ("--district", fresh_world.district_id)
    unknown = achieve("clients", "create", "--name", "A system", "--scope", "plans:delete", *district)
    assert "scopes" in await refusal(unknown)
    nameless = achieve("clients", "create", "--name", "", "--scope", "plans:read", *district)
    assert (await refusal(nameless)).startswith("This cannot be done. name:")
    elsewhere = achieve("clients", "disable", world.id("sis"), *district)
    assert await refusal(elsewhere) == "There is no such client in this district."
    too_long = achieve("clients", "rotate", fresh_world.id("sis"), "--previous-hours", "721", *district)
    assert (await refusal(too_long)).startswith("This cannot be done. previous_hours:")


async def test_a_district_is_made_with_an_administrator_who_comes_to_sign_in(app: FastAPI, achieve: Run) -> None:
    email = f"{uuid4().hex}@new-district.example"
    person = ("--given-name", "Ada", "--family-name", "Quillfeather", "--email", email)
    made = await printed(achieve("districts", "create", "--name", "Hollowbrook District", *person))
    district_id, link = made.split()
    assert f"{district_id}  Hollowbrook District" in await printed(achieve("districts", "list"))
    assert (await use(app, {"link": link})).status_code == 200
    assert await signs_in_as(app, email)
    found = achieve("people", "find", "--email", email, "--district", district_id)
    token = await printed(achieve("token", "--person", await printed(found), "--district", district_id))
    async with as_token(app, token) as admin:
        roles = (await admin.get("/v1/me")).json()["roles"]
        assert [(each["role"], each["organization"]["id"]) for each in roles] == [("district_admin", district_id)]
        given = {"name": "Reading log", "scopes": ["roster:read"]}
        assert (await admin.post("/v1/api-clients", json=given)).status_code == 201
        people = (await admin.get("/v1/people")).json()["data"]
    assert [each["family_name"] for each in people] == ["Quillfeather"]


async def test_a_district_without_a_name_or_an_address_is_refused(achieve: Run) -> None:
    person = ("--given-name", "Ada", "--family-name", "Quillfeather", "--email")
    nameless = achieve("districts", "create", "--name", " ", *person, "ada@example.org")
    assert (await refusal(nameless)).startswith("This cannot be done. name:")
    no_address = achieve("districts", "create", "--name", "Hollowbrook District", *person, "ada")
    assert "e-mail address" in await refusal(no_address)


async def test_a_person_is_invited_by_an_operator(fresh_world: World, app: FastAPI, achieve: Run) -> None:
    district = ("--district", fresh_world.district_id)
    link = await printed(achieve("people", "invite", fresh_world.id("leader"), *district))
    page = urlsplit(link)
    assert (await new_browser(app).open(f"{page.path}?{page.query}")).status_code == 200
    elsewhere = achieve("people", "invite", uuid4(), *district)
    assert await refusal(elsewhere) == "The district has no such person."


@pytest.fixture
async def own_database(database_url: str, settings: Settings) -> AsyncIterator[Settings]:
    """Settings for a database of the test's own, in which keys can be withdrawn."""
    owner = await asyncpg.connect(database_url)
    await owner.execute("create database commanded")
    url = make_url(database_url).set(database="commanded").render_as_string(hide_password=False)
    try:
        await build_schema(url)
        yield settings.model_copy(update={"database_url": SecretStr(url)})
    finally:
        await owner.execute("drop database commanded with (force)")
        await owner.close()


async def _published(settings: Settings) -> list[str]:
    app = make_app(settings)
    async with app.router.lifespan_context(app), as_token(app, "none") as anyone:
        return [each["kid"] for each in (await anyone.get("/.well-known/jwks.json")).json()["keys"]]


async def test_keys_are_rotated_and_those_before_withdrawn(own_database: Settings) -> None:
    achieve = runner_on(own_database)
    before = await _published(own_database)
    assert await printed(achieve("keys", "rotate")) == "The keys are rotated."
    rotated = await _published(own_database)
    assert (len(before), len(rotated), set(before) < set(rotated)) == (2, 3, True)
    assert (await printed(achieve("keys", "withdraw"))).startswith("The earlier keys are withdrawn.")
    left = await _published(own_database)
    assert (len(left), len(set(left) & set(before))) == (2, 1)


async def test_a_front_end_of_all_districts_is_registered(achieve: Run, context: Context) -> None:
    made = await printed(achieve("front-end", "On the web", "--redirect-uri", "https://web.example/back"))
    async with context.database.reading(None) as connection:
        kept = await connection.fetchrow("select name, redirect_uris, is_active from front_end where id = $1", made)
    assert dict(kept or {}) == {"name": "On the web", "redirect_uris": ["https://web.example/back"], "is_active": True}
    assert "https address" in await refusal(achieve("front-end", "On the web", "--redirect-uri", "http://web.example"))


async def test_an_identity_provider_is_entered_for_a_district(
    fresh_world: World, context: Context, achieve: Run
) -> None:
    district = fresh_world.district_id
    provider = ("--issuer", "https://login.own.example", "--client-id", "achieve", "--district", district)
    by_id = ("--claim", "employee", "--external-system", "sis")
    await printed(achieve("identity-provider", *provider, *by_id, "--domain", f"{district}.example"))
    async with context.database.reading(district) as connection:
        kept = await connection.fetchrow("select issuer, matching, claim, external_system from identity_provider")
    assert tuple(kept or ()) == ("https://login.own.example", "external_id", "employee", "sis")
    assert "Name the claim" in await refusal(achieve("identity-provider", *provider, "--claim", "employee"))


async def test_an_operator_says_whose_addresses_lead_to_a_provider(fresh_world: World, achieve: Run) -> None:
    district = fresh_world.district_id
    named = (f"Staff.{district}.example", f"{district}.example")
    assert "no identity provider" in await refusal(achieve("email-domains", *named, "--district", district))
    entered = {"issuer": "https://login.own.example", "client_id": "achieve"}
    made = (await fresh_world["admin"].post("/v1/identity-providers", json=entered)).json()
    await printed(achieve("email-domains", *named, "--district", district))
    path = f"/v1/identity-providers/{made['id']}"
    shown = (await fresh_world["admin"].get(path)).json()
    assert shown["domains"] == [f"{district}.example", f"staff.{district}.example"]
    assert (shown["version"], shown["is_active"]) == (2, True)
    await printed(achieve("email-domains", "--district", district))
    assert (await fresh_world["admin"].get(path)).json()["domains"] == []
