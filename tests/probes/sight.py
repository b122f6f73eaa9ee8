"""What somebody may know of a district, and what therefore must not stand in any answer to them."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import cast
from uuid import UUID

from achieve.declarations import ALL_SHAPES
from achieve.reads.shape import Shape
from tests.access.checks import District
from tests.access.facts import KINDS
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.probes.canaries import CANARY, IDENTIFIER

LISTED = [shape for shape in ALL_SHAPES if shape.listed]
_CURSOR = re.compile(r'"(?:next_cursor|endCursor|cursor)":"([A-Za-z0-9_-]+)"')
# What a row says of another: who may see the first may know the id of the second.
_LINKS = {
    "step_dependency": ("step", "step_id"),
    "adjustment_evidence": ("adjustment", "adjustment_id"),
    "adjustment_outcome_evidence": ("adjustment_outcome", "outcome_id"),
    "initiative_goal": ("initiative", "initiative_id"),
    "initiative_plan": ("initiative", "initiative_id"),
}


@dataclass(frozen=True)
class Sight:
    """What one asker may see of a district, beside another district of which they may see nothing."""

    district: District
    asker: Asker

    @cached_property
    def shown(self) -> "dict[str, list[Row]]":
        """The rows they may see, by the paths of collections."""
        oracle, record = self.district.oracle, self.district.record
        return {
            shape.path: [row for row in record.rows(shape.table) if oracle.shows(self.asker, shape.path, row)]
            for shape in LISTED
        }

    @cached_property
    def hidden(self) -> "dict[str, list[Row]]":
        """The rows they may not see, those of the other district among them."""
        found: dict[str, list[Row]] = {}
        for shape in LISTED:
            seen = {row["id"] for row in self.shown[shape.path]}
            here = [row for row in self.district.record.rows(shape.table) if row["id"] not in seen]
            there = [row for row in self.district.elsewhere.rows(shape.table) if row["id"] not in seen]
            found[shape.path] = [each for pair in _in_turn(here, there) for each in pair]
        return found

    @cached_property
    def forbidden(self) -> set[str]:
        """The words and ids that must not reach them."""
        everything = _words(self.district.record) | _words(self.district.elsewhere)
        return everything - self._known

    def leaks(self, text: str) -> set[str]:
        """What of an answer should not be in it."""
        found = set(CANARY.findall(text)) | set(IDENTIFIER.findall(text))
        for cursor in _CURSOR.findall(text):
            inside = _opened(cursor)
            found |= set(CANARY.findall(inside)) | set(IDENTIFIER.findall(inside))
        return found & self.forbidden

    @cached_property
    def _known(self) -> set[str]:
        record, known = self.district.record, set[str]()
        for shape in LISTED:
            for row in self.shown[shape.path]:
                known |= _words_of(row, self.kept_back(shape, row))
        shown_ids = {row["id"] for rows in self.shown.values() for row in rows}
        for table, (_, column) in _LINKS.items():
            for row in record.rows(table):
                if row[column] in shown_ids:
                    known |= _words_of(row, frozenset())
        return known | set(self._own_words())

    def kept_back(self, shape: Shape, row: Row) -> frozenset[str]:
        """The fields of a row that they may not see."""
        return (
            frozenset(self.district.oracle.redacted(self.asker, shape.path, row))
            if KINDS[shape.path].guarded
            else (frozenset())
        )

    def _own_words(self) -> Iterator[str]:
        """Everybody is told who and where they are themselves."""
        record = self.district.record
        own: set[UUID] = {each for each in (self.asker.person_id, self.asker.client_id) if each}
        places: set[UUID] = {row["organization_id"] for row in record.roles if row["person_id"] == self.asker.person_id}
        for table in ("person", "api_client", "organization"):
            for identifier in (own | places) & set(record.tables[table]):
                yield from _words_of(record.row(table, identifier), frozenset())
        yield from map(str, own | {record.district_id})


def _words(record: Record) -> set[str]:
    """Every canary and every id in a district."""
    return {
        word
        for table, rows in record.tables.items()
        for row in rows.values()
        if table != "district" or row["id"] == record.district_id
        for word in _words_of(row, frozenset())
    }


def _words_of(row: Row, kept_back: frozenset[str]) -> set[str]:
    text = " ".join(_text(value) for name, value in row.items() if name not in kept_back)
    return set(CANARY.findall(text)) | set(IDENTIFIER.findall(text))


def _text(value: object) -> str:
    if isinstance(value, list):
        return " ".join(map(str, cast("list[object]", value)))
    return str(value) if isinstance(value, UUID | str) else ""


def _opened(cursor: str) -> str:
    try:
        return base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return ""


def _in_turn(here: list[Row], there: list[Row]) -> Iterator[list[Row]]:
    """One of each in turn, so that a part of them has both."""
    for number in range(max(len(here), len(there))):
        yield here[number : number + 1] + there[number : number + 1]
