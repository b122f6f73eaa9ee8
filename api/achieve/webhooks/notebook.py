"""Where the senders leave their notes: what arrives while one transaction of a district runs goes into the next."""

import asyncio
from asyncio import Future, TaskGroup

import structlog

from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.errors import Unavailable
from achieve.core.ids import DistrictId
from achieve.web.problems import translate
from achieve.webhooks.noting import Note, write_notes

_log = structlog.get_logger("achieve.webhooks")
_FIRST_PAUSE_S = 0.1
_LONGEST_PAUSE_S = 5.0


class Notebook:
    """Writes notes down. While the database is away it keeps them, and goes on when it is back."""

    def __init__(self, database: Database, tasks: TaskGroup) -> None:
        self._database = database
        self._tasks = tasks
        self._waiting: dict[DistrictId, list[tuple[Note, Future[None]]]] = {}
        self._writing: set[DistrictId] = set()

    async def add(self, note: Note) -> None:
        """Returns when the note is written down, or was given up: then its claim ends, and it is sent once more."""
        district_id = note.claim.district_id
        written = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(district_id, []).append((note, written))
        if district_id not in self._writing:
            self._writing.add(district_id)
            self._tasks.create_task(self._write_all(district_id))
        await written

    async def _write_all(self, district_id: DistrictId) -> None:
        try:
            while batch := self._waiting.pop(district_id, []):
                await self._write(district_id, [note for note, _ in batch])
                for _, written in batch:
                    if not written.done():
                        written.set_result(None)
        finally:
            self._writing.discard(district_id)

    async def _write(self, district_id: DistrictId, notes: list[Note]) -> None:
        pause = _FIRST_PAUSE_S
        while True:
            try:
                async with self._database.writing(district_id, service("worker"), "note_deliveries") as session:
                    await write_notes(session, district_id, notes)
            except Exception as error:  # noqa: BLE001 - told apart below; the worker goes on in every case.
                # The socket's file, too, is gone for a moment when a server is started again.
                if not (isinstance(error, OSError) or isinstance(translate(error), Unavailable)):
                    _log.error("notes_given_up", kind=type(error).__name__, notes=len(notes))
                    return
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_S)
            else:
                return
