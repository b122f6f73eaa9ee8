"""Signing keys: made once, rotated without an interruption, published, sealed.

These tests end keys, and with them the tokens of everybody else: they have a database of their own.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import asyncpg
import httpx
import jwt
import pytest
import time_machine
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy.engine import make_url

from achieve.accounts.authentication import Authenticator, issuer_of
from achieve.accounts.keys import Keys, ensure_keys, rotate_keys, withdraw_previous_keys
from achieve.app import make_app
from achieve.core import clock
from achieve.core.errors import Unauthenticated
from achieve.core.secrets import Seal, SealBroken, seal_of
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.forged_tokens import Mint
from tests.schema import build_schema
from tests.world import World, make_world


@pytest.fixture(scope="module")
async def app(settings: Settings, database_url: str) -> AsyncIterator[FastAPI]:
    """The app on a database of its own."""
    owner = await asyncpg.connect(database_url)
    await owner.execute("create database keys")
    await owner.close()
    url = make_url(database_url).set(database="keys").render_as_string(hide_password=False)
    await build_schema(url)
    app = make_app(settings.model_copy(update={"database_url": SecretStr(url)}))
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture(scope="module")
def context(app: FastAPI) -> Context:
    """The parts of that app."""
    return app.state.context


@pytest.fixture(scope="module")
async def world(app: FastAPI, context: Context) -> AsyncIterator[World]:
    """A district in that database."""
    async with make_world(app, context, "Keys") as world:
        yield world


@pytest.fixture(scope="module")
async def anonymous(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client of that app without a token."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test") as client:
        yield client


@pytest.fixture(scope="module")
def seal(context: Context) -> Seal:
    """The seal of the installation under test."""
    return seal_of(context.settings)


async def _mint(context: Context, seal: Seal, world: World) -> Mint:
    ring = await Keys(context.database, seal).ring()
    return Mint(ring.signing, ring.kid, issuer_of(context.settings), world.ids["admin"], world.district_id)


async def _stages(context: Context) -> list[str]:
    async with context.database.reading(None) as connection:
        records = await connection.fetch("select stage from signing_key order by stage")
    return [record["stage"] for record in records if record["stage"] != "previous"]


async def test_processes_that_start_together_make_the_keys_once(context: Context, seal: Seal) -> None:
    async def start() -> None:
        async with context.database.writing(None) as session:
            await ensure_keys(session, seal)

    await asyncio.gather(*(start() for _ in range(6)))
    assert await _stages(context) == ["current", "next"]


async def test_rotations_at_the_same_time_leave_one_current_and_one_next(context: Context, seal: Seal) -> None:
    async def rotate() -> None:
        async with context.database.writing(None) as session:
            await rotate_keys(session, seal)

    await asyncio.gather(*(rotate() for _ in range(4)))
    assert await _stages(context) == ["current", "next"]


async def test_a_rotation_interrupts_nobody(context: Context, seal: Seal, world: World) -> None:
    running = Authenticator(context.database, context.settings, seal)
    before = await _mint(context, seal, world)
    published = json.loads((await running.keys.ring()).jwks)
    async with context.database.writing(None) as session:
        await rotate_keys(session, seal)
    after = await _mint(context, seal, world)
    assert after.kid != before.kid
    assert after.kid in {key["kid"] for key in published["keys"]}
    assert (await running.authenticate(before.token())).person_id == world.ids["admin"]
    assert (await running.authenticate(after.token())).person_id == world.ids["admin"]


async def test_a_key_that_another_process_made_is_found(context: Context, seal: Seal, world: World) -> None:
    running = Authenticator(context.database, context.settings, seal)
    await running.keys.ring()
    for _ in range(2):
        async with context.database.writing(None) as session:
            await rotate_keys(session, seal)
    newest = await _mint(context, seal, world)
    with time_machine.travel(clock.now() + timedelta(seconds=2.1)):
        assert (await running.authenticate(newest.token())).person_id == world.ids["admin"]


async def test_a_withdrawn_key_opens_nothing_within_a_minute(context: Context, seal: Seal, world: World) -> None:
    running = Authenticator(context.database, context.settings, seal)
    leaked = await _mint(context, seal, world)
    token = leaked.token()
    assert (await running.authenticate(token)).person_id == world.ids["admin"]
    async with context.database.writing(None) as session:
        await rotate_keys(session, seal)
        await withdraw_previous_keys(session)
    with time_machine.travel(clock.now() + timedelta(seconds=61)), pytest.raises(Unauthenticated):
        await running.authenticate(token)


async def test_a_previous_key_is_kept_for_an_hour(context: Context, seal: Seal) -> None:
    old = (await Keys(context.database, seal).ring()).kid
    async with context.database.writing(None) as session:
        await rotate_keys(session, seal)
    assert old in (await Keys(context.database, seal).ring()).public
    with time_machine.travel(clock.now() + timedelta(minutes=61)):
        assert old not in (await Keys(context.database, seal).ring()).public
        async with context.database.writing(None) as session:
            await rotate_keys(session, seal)
    async with context.database.reading(None) as connection:
        assert await connection.fetchval("select count(*) from signing_key where kid = $1", old) == 0


async def test_the_published_keys_verify_what_was_signed(
    context: Context, seal: Seal, world: World, anonymous: httpx.AsyncClient
) -> None:
    mint = await _mint(context, seal, world)
    with time_machine.travel(clock.now() + timedelta(seconds=61)):
        answer = await anonymous.get("/.well-known/jwks.json")
        token = mint.token()
        assert answer.headers["content-type"] == "application/jwk-set+json"
        assert answer.headers["cache-control"] == "public, max-age=300"
        key = next(key for key in jwt.PyJWKSet.from_dict(answer.json()).keys if key.key_id == mint.kid)
        claims = jwt.decode(token, key, algorithms=["ES256"], audience=mint.issuer, issuer=mint.issuer)
    assert UUID(claims["sub"]) == world.ids["admin"]


async def test_nothing_private_is_published(anonymous: httpx.AsyncClient) -> None:
    keys = (await anonymous.get("/.well-known/jwks.json")).json()["keys"]
    assert len(keys) >= 2
    assert all(set(key) == {"kty", "crv", "x", "y", "kid", "use", "alg"} for key in keys)


async def test_private_keys_are_sealed_in_the_database(context: Context) -> None:
    async with context.database.reading(None) as connection:
        kept = await connection.fetch("select sealed_private_key, public_jwk from signing_key")
    assert kept
    assert not any("PRIVATE" in line or '"d"' in line for record in kept for line in record.values())
    another = Seal("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")
    with pytest.raises(SealBroken):
        await Keys(context.database, another).ring()
