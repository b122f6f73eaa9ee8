"""When tokens and secrets were used last: noted in memory, and written down now and then.

A request must not wait for a write, and a read must not become one. So a use is noted where a token is looked up, at
the most once a minute for each, and what was noted is written in one statement a district every few seconds. What a
process that is killed has noted since then is lost.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY, TIMESTAMP

from achieve.accounts.age import is_younger
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.bounded import BoundedCache
from achieve.core.db import Database
from achieve.core.ids import DistrictId

_NOTED_EVERY = timedelta(minutes=1)
_WRITTEN_EVERY_S = 10.0
_KEPT = 10_000
_TABLES = ("client_secret", "personal_access_token")

_log = structlog.get_logger()


class Uses:
    """The notes of one process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted_at: BoundedCache[UUID, datetime] = BoundedCache(_KEPT)
        self._unwritten: dict[DistrictId, dict[UUID, datetime]] = defaultdict(dict)

    def note(self, district_id: DistrictId, credential_id: UUID) -> None:
        """Remember that a token or a secret of the district is being used."""
        noted_at = self._noted_at.get(credential_id)
        if noted_at is None or not is_younger(noted_at, _NOTED_EVERY):
            now = clock.now()
            self._noted_at.put(credential_id, now)
            self._unwritten[district_id][credential_id] = now

    async def write(self) -> None:
        """Write down what was noted since the last time."""
        unwritten, self._unwritten = self._unwritten, defaultdict(dict)
        for district_id, uses in unwritten.items():
            await self._write(district_id, uses)

    @asynccontextmanager
    async def being_written(self) -> AsyncGenerator[None]:
        """Write every few seconds, and what is left at the end of the block."""
        task = asyncio.create_task(self._again_and_again())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await self.write()

    async def _write(self, district_id: DistrictId, uses: Mapping[UUID, datetime]) -> None:
        given = {"district": district_id, "ids": list(uses), "instants": list(uses.values())}
        try:
            async with self._database.writing(district_id, service("accounts"), "note_uses") as session:
                connection = await session.connection()
                for statement in _WRITE:
                    await connection.execute(statement, given)
        except Exception as error:  # noqa: BLE001 - mostly a database that is away: nobody's request depends on it.
            _log.warning("uses_not_written", kind=type(error).__name__)

    async def _again_and_again(self) -> None:
        while True:
            await asyncio.sleep(_WRITTEN_EVERY_S)
            await self.write()


# Other processes write as well: once a minute counts for all of them.
_WRITE = tuple(
    text(
        f"update {table} t set last_used_at = u.at from unnest(:ids, :instants) as u (id, at)"
        " where t.district_id = :district and t.id = u.id"
        " and (t.last_used_at is null or t.last_used_at < u.at - interval '1 minute')"
    ).bindparams(bindparam("ids", type_=ARRAY(Uuid())), bindparam("instants", type_=ARRAY(TIMESTAMP(timezone=True))))
    for table in _TABLES
)
