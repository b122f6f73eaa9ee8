"""The worker's job: contents that no attachment has are removed from the store, whichever way they came to be loose."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import structlog

from achieve.core import clock
from achieve.core.authors import service
from achieve.core.contents import ContentStore
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.plans.queries.attachments import kept_of, loose_since, settle
from achieve.plans.rules.attachments import content_key

# Longer than any upload takes: until then, the content may still get its attachment.
PATIENCE = timedelta(hours=1)
_AT_A_TIME = 50

_log = structlog.get_logger("achieve.attachments")


class LooseContents:
    """Removes loose contents of all districts."""

    def __init__(self, contents: ContentStore) -> None:
        self._contents = contents

    async def __call__(self, database: Database) -> None:
        """Remove what is loose. One district at fault does not keep the others."""
        async with database.reading(None) as connection:
            found = await connection.fetch("select d.id from district d order by d.id")
        for district_id in (DistrictId(row["id"]) for row in found):
            try:
                while await self._clear(database, district_id) == _AT_A_TIME:
                    pass
            except Exception as error:  # noqa: BLE001 - whatever it is: it is tried again in the next round.
                _log.warning("contents_fault", kind=type(error).__name__, district_id=str(district_id))

    async def _clear(self, database: Database, district_id: DistrictId) -> int:
        """The content goes before its sign: whoever is killed between has it looked at again."""
        async with database.writing(district_id, service("contents"), "remove_contents") as session:
            loose = await loose_since(session, district_id, clock.now() - PATIENCE, _AT_A_TIME)
            kept = await kept_of(session, district_id, loose)
            await self._remove(district_id, [each for each in loose if each not in kept])
            for each in loose:
                await settle(session, district_id, each)
        return len(loose)

    async def _remove(self, district_id: DistrictId, contents: Sequence[UUID]) -> None:
        for each in contents:
            await self._contents.delete(content_key(district_id, each))
