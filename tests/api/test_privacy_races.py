"""What is on its way while somebody is erased leaves nothing, and what was recorded is rewritten by nobody else."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from achieve.access.roles import Role
from achieve.core.authors import service as the_service
from achieve.core.ids import new_id
from achieve.privacy import service as privacy
from achieve.privacy.schemas import ErasureOrder
from achieve.web.context import Context
from achieve.web.operations import Target
from tests.api.learning import MAIN_IDEA, show
from tests.api.plan_desk import actor
from tests.api.privacy_desk import ALL_ENDS, Desk
from tests.api.privacy_filling import fill_everything
from tests.api.privacy_somebody import Filled
from tests.world import World, make_world


@pytest.fixture
async def fresh(
    app: FastAPI, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> AsyncIterator[Filled]:
    """A district of the test's own."""
    async with make_world(app, context, "Racing") as world:
        yield await fill_everything(context, world, superuser)


async def _ready(fresh: Filled) -> tuple[Target, ErasureOrder]:
    desk = Desk(fresh.world)
    approved = await desk.done(await desk.ask("erasure", "learner"), "approve")
    previewed = await desk.done(approved, "preview")
    order = ErasureOrder.model_validate(ALL_ENDS)
    return Target(UUID(previewed["id"]), previewed["version"]), order


async def test_evidence_that_is_on_its_way_while_its_learner_is_erased_is_refused(
    fresh: Filled, context: Context, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    world, (target, order) = fresh.world, await _ready(fresh)
    count = "select count(*) from evidence where learner_id = $1"
    before = await superuser.fetchval(count, fresh.learner)
    admin = actor(world, "admin", Role.DISTRICT_ADMIN)
    async with context.database.writing(world.district_id, admin.author, "erase_person") as session:
        await privacy.erase_person(session, admin, target, order)
        late = asyncio.create_task(
            show(world["teacher"], str(fresh.learner), fresh.learning[MAIN_IDEA], 4, feedback="Too late.")
        )
        await asyncio.sleep(0.4)
        assert not late.done()
    assert (await late).status_code in (404, 409, 422, 503)
    assert await superuser.fetchval(count, fresh.learner) == before
    assert await superuser.fetchval("select count(*) from evidence where feedback = 'Too late.'") == 0


async def test_what_was_on_its_way_before_is_waited_for_and_erased_too(
    fresh: Filled, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    world, (target, _) = fresh.world, await _ready(fresh)
    headers = {"if-match": f'"{target.version}"'}
    async with superuser.transaction():
        await superuser.execute(
            "insert into evidence (district_id, id, version, created_at, updated_at, learner_id, competency_id,"
            " is_habit, kind, score, feedback, observed_at, is_in_force) values ($1, $2, 1, now(), now(), $3, $4,"
            " false, 'formative', 3, 'Just in time.', now(), true)",
            world.district_id,
            new_id(0x051),
            fresh.learner,
            fresh.learning.competencies[MAIN_IDEA],
        )
        path = f"/v1/privacy-requests/{target.id}/erase"
        erasing = asyncio.create_task(world["admin"].post(path, json=ALL_ENDS, headers=headers))
        await asyncio.sleep(0.4)
        assert not erasing.done()
    assert (await erasing).status_code == 200
    assert await superuser.fetchval("select count(*) from evidence where feedback = 'Just in time.'") == 0
    assert await superuser.fetchval("select count(*) from evidence where learner_id = $1", fresh.learner) == 5


async def test_the_databases_own_function_asks_for_an_approved_request_of_the_bound_district(
    fresh: Filled, context: Context
) -> None:
    erase = text("select erase_person(:subject, :request, :entry)")
    target, _ = await _ready(fresh)
    wrong = {"subject": fresh.learner, "request": target.id, "entry": new_id(0x0B5)}
    for district in (fresh.world.district_id, None):
        with pytest.raises(DBAPIError) as refused:
            async with context.database.writing(district, the_service("test")) as session:
                await (await session.connection()).execute(erase, wrong)
        assert getattr(refused.value.orig, "sqlstate", None) == "42501"


@pytest.mark.parametrize(
    "statement",
    [
        "update evidence set feedback = 'Rewritten.'",
        "delete from evidence",
        "update event set changed = '{}'",
        "delete from event",
        "update idempotency_record set body = ''",
        "update platform_idempotency_record set body = ''",
        "insert into erasure select * from erasure",
        "delete from erasure",
        "select forget_in_audit(gen_random_uuid())",
    ],
)
async def test_the_application_cannot_rewrite_what_was_recorded(world: World, context: Context, statement: str) -> None:
    with pytest.raises(DBAPIError) as refused:
        async with context.database.writing(world.district_id, the_service("test")) as session:
            await (await session.connection()).execute(text(statement))
    assert getattr(refused.value.orig, "sqlstate", None) == "42501"
