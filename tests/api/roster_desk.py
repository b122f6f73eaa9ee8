"""Imports small rosters in tests, and looks at what became of them behind the service."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from uuid import UUID

import asyncpg

from achieve.core.ids import DistrictId
from achieve.exchange.oneroster.headers import UNREAD_FILES, RosterFile
from achieve.exchange.roster_import import RosterImportSummary, import_oneroster
from achieve.web.context import Context
from tests.unit.rosters import ROWS, Cells, manifest, table, write_package

DAY = date(2026, 11, 2)
YESTERDAY = date(2026, 11, 1)
Rows = Mapping[str, Sequence[Cells]]

_numbers = count(1)


@dataclass(slots=True)
class RosterDesk:
    """Imports packages for one test. name: of its district, so that tests do not find each other's."""

    context: Context
    superuser: "asyncpg.Connection[asyncpg.Record]"
    folder: Path
    name: str

    def write(self, rows: Rows | None = None, *, modes: Mapping[str, str] | None = None) -> Path:
        """A package of the sound rows, with other rows for some files. modes: other than bulk, by file."""
        tables = {**ROWS, "orgs.csv": self.orgs(), **(rows or {})}
        present = {file: listed for file, listed in tables.items() if (modes or {}).get(file) != "absent"}
        files = {file: table(file, listed) for file, listed in present.items()}
        path = self.folder / f"{next(_numbers)}.zip"
        return write_package(path, {"manifest.csv": manifest(modes), **files})

    def write_delta(self, rows: Rows) -> Path:
        """A package of changes alone."""
        of_files = {file.value: "delta" if file in rows else "absent" for file in RosterFile}
        return self.write(rows, modes=of_files | dict.fromkeys(UNREAD_FILES, "absent"))

    def orgs(self, *more: Cells) -> list[Cells]:
        """The organizations of the sound package, in a district of this test's own name, and more."""
        district, *schools = ROWS["orgs.csv"]
        return [{**district, "name": self.name}, *schools, *more]

    async def take(
        self,
        path: Path,
        district_id: DistrictId | None = None,
        *,
        today: date = DAY,
        max_end_ratio: float = 1.0,
    ) -> RosterImportSummary:
        """Import a package."""
        return await import_oneroster(
            self.context.database, path, district_id, today=today, max_end_ratio=max_end_ratio
        )

    async def rows(self, district_id: DistrictId, statement: str, *given: object) -> list[tuple[object, ...]]:
        """What a query over one district finds; `$1` is the district."""
        await self._look_at(district_id)
        return [tuple(found) for found in await self.superuser.fetch(statement, district_id, *given)]

    async def id_of(self, district_id: DistrictId, kind: str, sourced_id: str) -> UUID:
        """Our id of a `sourcedId`."""
        statement = (
            "select resource_id from external_id where district_id = $1 and system = 'oneroster'"
            " and kind = $2 and value = $3"
        )
        ((found,),) = await self.rows(district_id, statement, kind, sourced_id)
        assert isinstance(found, UUID)
        return found

    async def events(self, district_id: DistrictId, after: int = 0) -> list[tuple[object, ...]]:
        """Types and changed fields of the events after a number."""
        statement = "select type, changed from event where district_id = $1 and seq > $2 order by type, changed"
        return await self.rows(district_id, statement, after)

    async def last_event(self, district_id: DistrictId) -> int:
        """Number of the newest event."""
        ((found,),) = await self.rows(district_id, "select last_seq from event_counter where district_id = $1")
        assert isinstance(found, int)
        return found

    async def everything(self, district_id: DistrictId | None = None) -> Mapping[str, int]:
        """How many rows each table holds: the global ones, and those of a district.

        No row of a district can be without its row in `district`, so that a new one cannot hide.
        """
        await self._look_at(district_id)
        tables = await self.superuser.fetch(
            "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
        )
        return {name: await self.superuser.fetchval(f'select count(*) from "{name}"') for (name,) in tables}

    async def _look_at(self, district_id: DistrictId | None) -> None:
        """Row security holds for the owner of the database, too."""
        await self.superuser.execute("select set_config('app.district_id', $1, false)", str(district_id or ""))


def changed(file: str, sourced_id: str, **cells: str) -> dict[str, Sequence[Cells]]:
    """The sound rows of a file, one of them with other cells."""
    return {file: [{**row, **cells} if row["sourcedId"] == sourced_id else row for row in ROWS[file]]}


def without(file: str, *sourced_ids: str) -> dict[str, Sequence[Cells]]:
    """The sound rows of a file but for some."""
    return {file: [row for row in ROWS[file] if row["sourcedId"] not in sourced_ids]}


def delta(file: str, sourced_id: str, status: str = "active", **cells: str) -> dict[str, Sequence[Cells]]:
    """One row of a delta file: a sound row, or a new one, with its status."""
    known = next((row for row in ROWS[file] if row["sourcedId"] == sourced_id), {"sourcedId": sourced_id})
    return {file: [{**known, "status": status, "dateLastModified": "2026-11-01T00:00:00Z", **cells}]}
