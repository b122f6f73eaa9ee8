"""Where the database stands: which migration it is at, and how it gets to the newest."""

import asyncio
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from achieve.core.db import Database, migration_url
from achieve.core.settings import Settings

_HERE = Path(__file__).parent


@cache
def newest() -> str:
    """The id of the newest migration."""
    head = ScriptDirectory(str(_HERE)).get_current_head()
    if head is None:
        raise LookupError("There are no migrations.")
    return head


async def is_at_head(database: Database) -> bool:
    """Whether the database is at the newest migration; false where it has none yet."""
    async with database.reading(None) as connection:
        if await connection.fetchval("select to_regclass('alembic_version')") is None:
            return False
        return await connection.fetchval("select version_num from alembic_version") == newest()


async def migrate(settings: Settings, target: str = "head") -> None:
    """Bring the database to a migration; `base` removes everything."""
    configuration = Config()
    configuration.set_main_option("script_location", str(_HERE))
    configuration.attributes["url"] = migration_url(settings)
    change = command.downgrade if target == "base" else command.upgrade
    await asyncio.to_thread(change, configuration, target)
