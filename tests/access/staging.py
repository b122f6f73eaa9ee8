"""A district with everybody and everything in it, to compare calls with the oracle."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI

from achieve.web.context import Context
from tests.access.cast import make_stage
from tests.access.checks import District
from tests.access.oracle import Oracle
from tests.access.record import read_record
from tests.access.things import disclose, furnish


@asynccontextmanager
async def staged(app: FastAPI, context: Context, database_url: str) -> AsyncGenerator[District]:
    """Two new districts of the same make; who asks belongs to the first. database_url: of the database's owner."""
    async with make_stage(app, context, "Staged") as stage, make_stage(app, context, "Elsewhere") as other:
        await furnish(context, stage)
        await furnish(context, other)
        owner = await asyncpg.connect(database_url)
        try:
            await disclose(owner, stage)
            await disclose(owner, other)
            elsewhere = await read_record(owner, other.world.district_id)
            record = await read_record(owner, stage.world.district_id)
        finally:
            await owner.close()
        yield District(stage, Oracle(record), elsewhere)
