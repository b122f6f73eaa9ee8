"""Writes an archive while it is sent: a ZIP of one snapshot of the database, some rows at a time."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import orjson

from achieve.core import clock
from achieve.core.contents import ContentStore
from achieve.core.ids import DistrictId
from achieve.privacy.archive import pages
from achieve.privacy.archive.contents import Section
from achieve.privacy.archive.files import ArchivedFile, find_files

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

FORMAT = "achieve-person-archive/1"
_AT_A_TIME = 200
# All sections are of one moment, though each is a statement of its own.
_ONE_SNAPSHOT = "set transaction isolation level repeatable read"


class _Pipe:
    """What a ZIP is written to. It cannot go back, so the ZIP says the lengths behind each file."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, piece: bytes) -> int:
        """Take a piece."""
        self._written += piece
        return len(piece)

    def flush(self) -> None:
        """Nothing waits here."""

    def take(self) -> bytes:
        """What was written since the last time."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


@dataclass(slots=True)
class _Archive:
    """An archive under way. counts: the rows of each section so far."""

    connection: "ReadConnection"
    district_id: DistrictId
    person_id: UUID
    sections: Sequence[Section]
    pipe: _Pipe = field(default_factory=_Pipe)
    counts: dict[str, int] = field(default_factory=dict[str, int])

    async def lines(self, section: Section) -> AsyncGenerator[list[str]]:
        """The rows of a section, some at a time."""
        cursor = await self.connection.cursor(section.statement, self.district_id, self.person_id)
        while records := await cursor.fetch(_AT_A_TIME):
            yield [record["line"] for record in records]

    def entry(self, name: str) -> ZipInfo:
        """A file of the ZIP."""
        now = clock.now()
        info = ZipInfo(name, (now.year, now.month, now.day, now.hour, now.minute, now.second))
        info.compress_type = ZIP_DEFLATED
        return info


async def archive_chunks(
    connection: "ReadConnection",
    district_id: DistrictId,
    person_id: UUID,
    sections: Sequence[Section],
    store: ContentStore,
    fetched: Callable[[], Awaitable[None]],
) -> AsyncGenerator[bytes]:
    """An archive, piece by piece. store: of files. fetched: called when all but the last piece has been taken."""
    await connection.execute(_ONE_SNAPSHOT)
    archive, made_at = _Archive(connection, district_id, person_id, sections), clock.now()
    with ZipFile(archive.pipe, "w") as zipped:  # pyright: ignore[reportCallIssue, reportArgumentType] it only writes and flushes.
        for section in sections:
            async for piece in _section_chunks(archive, zipped, section):
                yield piece
        files = await find_files(connection, district_id, person_id, store)
        for file in files:
            async for piece in _file_chunks(archive, zipped, file):
                yield piece
        zipped.writestr(archive.entry("manifest.json"), _manifest(archive, made_at.isoformat(), files))
        front = pages.front_page(str(person_id), made_at.isoformat(), archive.counts, sections)
        zipped.writestr(archive.entry("index.html"), front)
    await fetched()
    yield archive.pipe.take()


async def _file_chunks(archive: _Archive, zipped: ZipFile, file: ArchivedFile) -> AsyncGenerator[bytes]:
    with zipped.open(archive.entry(file.name), "w") as kept:
        async for content in file.pieces():
            kept.write(content)
            if piece := archive.pipe.take():
                yield piece


async def _section_chunks(archive: _Archive, zipped: ZipFile, section: Section) -> AsyncGenerator[bytes]:
    archive.counts[section.name] = 0
    with zipped.open(archive.entry(f"{section.name}.ndjson"), "w") as file:
        async for lines in archive.lines(section):
            archive.counts[section.name] += len(lines)
            file.write("".join(f"{line}\n" for line in lines).encode())
            if piece := archive.pipe.take():
                yield piece
    with zipped.open(archive.entry(f"{section.name}.html"), "w") as file:
        file.write(pages.page_begin(section).encode())
        async for lines in archive.lines(section):
            file.write(pages.page_rows(section, lines).encode())
            if piece := archive.pipe.take():
                yield piece
        file.write(pages.page_end().encode())


def _manifest(archive: _Archive, made_at: str, attached: Sequence[ArchivedFile]) -> bytes:
    files = [
        {
            "file": f"{section.name}.ndjson",
            "page": f"{section.name}.html",
            "title": section.title,
            "count": archive.counts[section.name],
            "fields": [{"name": name, "description": text} for name, text in section.fields.items()],
        }
        for section in archive.sections
    ]
    document = {
        "format": FORMAT,
        "person_id": str(archive.person_id),
        "district_id": str(archive.district_id),
        "made_at": made_at,
        "files": files,
        "attached": [each.name for each in attached],
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2)
