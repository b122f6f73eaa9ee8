"""Exports: all of a list that the caller may see, as a stream of NDJSON or CSV.

One statement in one read-only transaction: what is exported is how things stood at one moment. Rows come from a
server-side cursor as fast as the client takes them, so memory does not grow with their number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import QueryParams
from starlette.responses import Response

from achieve.access.actor import Actor
from achieve.core.errors import NotAcceptable
from achieve.reads.engine import fetch_cells, fetch_rows
from achieve.reads.selection import Leaf, Page, Selection, Values
from achieve.reads.shape import Shape
from achieve.web.accepting import preferred
from achieve.web.context import Context
from achieve.web.csv_lines import csv_lines
from achieve.web.disclosing import recorded_first
from achieve.web.documentation import CSV, NDJSON
from achieve.web.rest_query import read_rows
from achieve.web.streamed import Chunks, StreamedAnswer

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

JSON = "application/json"
KINDS = (JSON, NDJSON, CSV)

# What nearly every client says: nothing to be weighed.
_PLAIN = frozenset({"", "*/*", JSON})
# Rows that are read at a time. Those that bring related ones along may be a hundred times as large.
_FLAT = 200
_DEEP = 10


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is exported, and to whom."""

    actor: Actor
    shape: Shape
    chosen: Selection
    page: Page
    values: Values
    operation: str

    @property
    def at_a_time(self) -> int:
        return _FLAT if all(isinstance(pick, Leaf) for pick in self.chosen.picks) else _DEEP


@dataclass(frozen=True, slots=True)
class _Format:
    """A kind of export. choices: the parameters that choose what a row holds, beside filters and order."""

    content_type: str
    suffix: str
    choices: frozenset[str]
    chunks: "Callable[[Context, ReadConnection, _Asked], Chunks]"


def list_kind(accept: str) -> str:
    """The kind of content in which a list is wanted: JSON where nothing else is asked for. Raises NotAcceptable."""
    if accept in _PLAIN:
        return JSON
    kind = preferred(accept, KINDS)
    if kind is None:
        raise NotAcceptable(f"Accept one of: {', '.join(KINDS)}.")
    return kind


def export(context: Context, actor: Actor, shape: Shape, kind: str, query: QueryParams, operation: str) -> Response:
    """All of a list, as a request asks. kind: NDJSON or CSV. operation: for the disclosure record. Raises Invalid."""
    format_, values = _FORMATS[kind], Values()
    chosen, page = read_rows(context.engine.shapes, shape, query, values, format_.choices)
    asked = _Asked(actor, shape, chosen, page, values, operation)
    disposition = f'attachment; filename="{shape.path}.{format_.suffix}"'
    headers = {"content-type": format_.content_type, "content-disposition": disposition}

    def chunks(connection: "ReadConnection") -> Chunks:
        return format_.chunks(context, connection, asked)

    return StreamedAnswer(context, actor.district_id, headers, chunks, of=shape.path)


async def _ndjson(context: Context, connection: "ReadConnection", asked: _Asked) -> Chunks:
    query = context.engine.rows(asked.actor, asked.shape, asked.chosen, asked.page, asked.values)
    rows = fetch_rows(connection, query, asked.at_a_time)
    async for batch in recorded_first(context.database, asked.actor, query, asked.operation, rows):
        yield b"".join(text.encode() + b"\n" for text in batch.rows)


async def _csv(context: Context, connection: "ReadConnection", asked: _Asked) -> Chunks:
    """The cells are PostgreSQL's, out of the same JSON that the list shows, so that no number and no instant is ever
    written in two ways; the lines are the csv module's, for which quoting is nothing beside the reading.
    """
    # Not before the first rows are there: until then, what is wrong can be told.
    header = csv_lines([[pick.key for pick in asked.chosen.picks]])
    query = context.engine.cells(asked.actor, asked.shape, asked.chosen, asked.page, asked.values)
    rows = fetch_cells(connection, query, asked.at_a_time)
    async for batch in recorded_first(context.database, asked.actor, query, asked.operation, rows):
        yield header + csv_lines(batch.rows)
        header = b""
    if header:
        yield header


_FORMATS: Mapping[str, _Format] = {
    NDJSON: _Format(NDJSON, "ndjson", frozenset({"fields", "expand"}), _ndjson),
    CSV: _Format(f"{CSV}; charset=utf-8; header=present", "csv", frozenset({"fields"}), _csv),
}
