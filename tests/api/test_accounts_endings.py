"""Endings take effect: of tokens, roles, people, clients and platform administrators."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
import time_machine
from sqlalchemy import text
from sqlmodel import col, update

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource, Role
from achieve.accounts import service
from achieve.accounts.authentication import NO_DISTRICT, Authenticator
from achieve.accounts.grants import Grants, TokenGranted
from achieve.accounts.service import NewClient
from achieve.core import clock
from achieve.core.errors import Unauthenticated
from achieve.core.ids import ClientId, PersonId
from achieve.core.secrets import seal_of
from achieve.people.rows import Person, RoleAssignment
from achieve.web.context import Context
from tests.world import World

Authenticate = Callable[[str], Awaitable[Actor]]
YESTERDAY = clock.today() - timedelta(days=1)
PASSWORD = "correct horse battery"


@pytest.fixture
def own(context: Context) -> Authenticator:
    """The authenticator of one process."""
    return Authenticator(context.database, context.settings, seal_of(context.settings))


@pytest.fixture
def other(context: Context) -> Authenticator:
    """That of another process on the same database."""
    return Authenticator(context.database, context.settings, seal_of(context.settings))


async def _refused(authenticate: Authenticate, token: str) -> bool:
    try:
        await authenticate(token)
    except Unauthenticated:
        return True
    return False


def _token_of(world: World, name: str) -> str:
    return world[name].headers["authorization"].removeprefix("Bearer ")


async def _client(context: Context, world: World, school_ids: list[UUID] | None = None) -> NewClient:
    async with context.database.writing(world.district_id) as session:
        scopes = ["plans:read", "plans:write", "roster:read"]
        return await service.create_client(session, world.district_id, "A system", scopes, school_ids)


async def _grant_client(authenticator: Authenticator, client: NewClient, scope: str = "") -> TokenGranted:
    form = {
        "grant_type": "client_credentials",
        "client_id": str(client.client_id),
        "client_secret": client.secret,
        "scope": scope,
    }
    return await Grants(authenticator).grant({name: value for name, value in form.items() if value}, "")


async def test_a_personal_access_token_ends_on_time(own: Authenticator, context: Context, world: World) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["teacher"]), timedelta(hours=1)
        )
    assert (await own.authenticate(token)).roles == {Role.TEACHER}
    with time_machine.travel(clock.now() + timedelta(hours=1, seconds=1)):
        assert await _refused(own.authenticate, token)


async def test_a_token_that_was_just_used_still_ends_on_time(
    own: Authenticator, context: Context, world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["teacher"]), timedelta(seconds=1)
        )
    with time_machine.travel(clock.now() + timedelta(milliseconds=500), tick=False) as traveller:
        assert not await _refused(own.authenticate, token)
        traveller.shift(timedelta(milliseconds=600))
        assert await _refused(own.authenticate, token)


async def test_a_revoked_personal_access_token_is_refused_at_once_here_and_in_a_second_elsewhere(
    own: Authenticator, other: Authenticator, context: Context, world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["coach"]), timedelta(hours=1)
        )
    assert not await _refused(own.authenticate, token)
    await own.revoke(await own.identify(token))
    assert await _refused(own.authenticate, token)
    assert await _refused(other.authenticate, token)


async def test_a_revoked_access_token_is_refused_at_once_here_and_in_two_seconds_elsewhere(
    own: Authenticator, other: Authenticator, context: Context, world: World
) -> None:
    granted = await _grant_client(own, await _client(context, world))
    token = granted.access_token
    assert not await _refused(own.authenticate, token)
    assert not await _refused(other.authenticate, token)
    await own.revoke(await own.identify(token))
    assert await _refused(own.authenticate, token)
    assert await _refused(own.authenticate_now, token)
    with time_machine.travel(clock.now() + timedelta(seconds=2.1)):
        assert await _refused(other.authenticate, token)


async def test_what_is_revoked_stays_revoked_and_is_forgotten_after_its_end(
    own: Authenticator, context: Context, world: World
) -> None:
    granted = await _grant_client(own, await _client(context, world))
    identity = await own.identify(granted.access_token)
    await own.revoke(identity)
    await own.revoke(identity)
    assert identity.claims is not None
    async with context.database.reading(None) as connection:
        kept = "select count(*) from revoked where jti = $1"
        assert await connection.fetchval(kept, identity.claims.jti) == 1
    with time_machine.travel(clock.now() + timedelta(minutes=16)):
        later = await _grant_client(own, await _client(context, world))
        await own.revoke(await own.identify(later.access_token))
    async with context.database.reading(None) as connection:
        assert await connection.fetchval(kept, identity.claims.jti) == 0


async def test_an_access_token_ends_after_a_quarter_of_an_hour(
    own: Authenticator, context: Context, world: World
) -> None:
    granted = await _grant_client(own, await _client(context, world))
    assert granted.expires_in == 900
    assert not await _refused(own.authenticate, granted.access_token)
    with time_machine.travel(clock.now() + timedelta(minutes=15, seconds=31)):
        assert await _refused(own.authenticate, granted.access_token)


async def test_an_ended_role_is_gone_with_the_next_request(fresh_world: World, context: Context) -> None:
    assert (await fresh_world["leader"].get("/v1/districts")).status_code == 200
    await _end_role(context, fresh_world, "leader")
    answer = await fresh_world["leader"].get("/v1/districts")
    assert answer.status_code == 403
    assert answer.json()["code"] == "permission_denied"


async def test_a_role_that_somebody_else_ended_shows_nothing_from_then_on(fresh_world: World, context: Context) -> None:
    path = f"/v1/districts/{fresh_world.district_id}"
    assert (await fresh_world["leader"].get(path)).status_code == 200
    async with context.database.writing(fresh_world.district_id) as session:
        # Text, so that this process takes no notice: as if another one had written it.
        connection = await session.connection()
        ended = {"day": YESTERDAY, "person": fresh_world.ids["leader"]}
        await connection.execute(text("update role_assignment set ends_on = :day where person_id = :person"), ended)
    assert (await fresh_world["leader"].get(path)).status_code in {403, 404}


async def test_a_role_that_begins_counts_with_the_next_request(fresh_world: World, context: Context) -> None:
    assert (await fresh_world["learner"].get("/v1/districts")).status_code == 403
    async with context.database.writing(fresh_world.district_id) as session:
        session.add(
            RoleAssignment(
                district_id=fresh_world.district_id,
                id=RoleAssignment.fresh_id(),
                person_id=fresh_world.ids["learner"],
                organization_id=fresh_world.ids["bethel"],
                role=Role.TEACHER,
                begins_on=clock.today(),
            )
        )
    assert (await fresh_world["learner"].get("/v1/districts")).status_code == 200


async def test_a_person_who_is_not_active_any_more_is_refused(fresh_world: World, context: Context) -> None:
    assert (await fresh_world["teacher"].get("/v1/me")).status_code == 200
    async with context.database.writing(fresh_world.district_id) as session:
        gone = update(Person).where(col(Person.id) == fresh_world.ids["teacher"])
        await session.exec(gone.values(is_active=False))
    assert (await fresh_world["teacher"].get("/v1/me")).status_code == 401


async def test_no_assignment_makes_a_person_a_platform_administrator(
    own: Authenticator, fresh_world: World, context: Context
) -> None:
    async with context.database.writing(fresh_world.district_id) as session:
        mine = update(RoleAssignment).where(col(RoleAssignment.person_id) == fresh_world.ids["admin"])
        await session.exec(mine.values(role=Role.PLATFORM_ADMIN))
    assert (await own.authenticate(_token_of(fresh_world, "admin"))).roles == frozenset()


async def test_a_limited_token_of_a_person_may_no_more_than_its_scopes(
    own: Authenticator, context: Context, world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["admin"]), timedelta(hours=1), ["plans:read"]
        )
    actor = await own.authenticate(token)
    assert actor.may(Resource.DISTRICT_PLANS, Action.READ)
    assert not actor.may(Resource.DISTRICT_PLANS, Action.WRITE)
    assert not actor.may(Resource.EVIDENCE, Action.READ)


async def test_a_client_has_the_scopes_and_the_schools_of_its_district_entry_today(
    own: Authenticator, context: Context, world: World
) -> None:
    client = await _client(context, world, [world.ids["bethel"]])
    granted = await _grant_client(own, client, "plans:read plans:write")
    actor = await own.authenticate(granted.access_token)
    assert actor.client_id == client.client_id
    assert actor.scopes == {"plans:read", "plans:write"}
    assert actor.school_ids == (world.ids["bethel"],)
    assert (actor.roles, actor.person_id, actor.district_id) == (frozenset(), None, world.district_id)
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        fewer = {"id": client.client_id, "scopes": ["plans:read", "evidence:write"]}
        await connection.execute(text("update api_client set scopes = :scopes where id = :id"), fewer)
    assert (await own.authenticate_now(granted.access_token)).scopes == {"plans:read"}


async def test_a_disabled_client_is_shut_out_with_its_tokens(
    own: Authenticator, context: Context, world: World, anonymous: httpx.AsyncClient
) -> None:
    client = await _client(context, world)
    granted = await _grant_client(own, client)
    assert not await _refused(own.authenticate, granted.access_token)
    async with context.database.writing(world.district_id) as session:
        await service.disable_client(session, world.district_id, ClientId(client.client_id))
    assert await _refused(own.authenticate, granted.access_token)
    form = {"grant_type": "client_credentials"}
    answer = await anonymous.post("/oauth/token", data=form, auth=(str(client.client_id), client.secret))
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


async def test_a_platform_token_is_good_while_its_account_administers_the_platform(
    own: Authenticator, context: Context
) -> None:
    async with context.database.writing(None) as session:
        account_id = await service.create_account(session, "platform@achieve.example")
        token = await service.create_platform_token(session, account_id, timedelta(hours=1))
    assert await _refused(own.authenticate, token)
    async with context.database.writing(None) as session:
        await service.grant_platform_admin(session, account_id)
    actor = await own.authenticate(token)
    assert (actor.district_id, actor.roles, actor.person_id) == (NO_DISTRICT, {Role.PLATFORM_ADMIN}, None)
    async with context.database.writing(None) as session:
        await service.withdraw_platform_admin(session, account_id)
    assert await _refused(own.authenticate, token)


async def _end_role(context: Context, world: World, name: str) -> None:
    async with context.database.writing(world.district_id) as session:
        mine = update(RoleAssignment).where(col(RoleAssignment.person_id) == world.ids[name])
        await session.exec(mine.values(ends_on=YESTERDAY))
