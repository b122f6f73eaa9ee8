"""Reads the cells of one row into types, noting what cannot be read."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.records import SourcedId, UserId
from achieve.exchange.oneroster.terms import ExtensionTerm, Mode, RecordStatus

Term = TypeVar("Term", bound=StrEnum)
StandIn = TypeVar("StandIn")

_LONGEST_TEXT = 1000
_LONGEST_ID = 255
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UTC_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|\+00:00)")
_YEAR = re.compile(r"[12][0-9]{3}")
_EXTENSION = re.compile(r"ext:[A-Za-z0-9._-]+")
_USER_ID = re.compile(r"\{([^{}:]+):([^{}]+)\}")
_USER_IDS = re.compile(rf"{_USER_ID.pattern}(,\s*{_USER_ID.pattern})*")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINE_FEED_OR_TAB = str.maketrans("\n\t", "  ")
_BOOLEANS: Mapping[str, bool] = {"true": True, "false": False}


class Row:
    """One row of a file.

    A cell that cannot be read is noted as a problem and answered with a stand-in, so that all problems of a row are
    found at once. A file with a problem is never used.
    """

    __slots__ = ("_cells", "_file", "_mode", "_problems", "line")

    def __init__(self, file: RosterFile, line: int, mode: Mode, cells: Mapping[str, str], problems: Problems) -> None:
        self.line = line
        self._file = file
        self._mode = mode
        self._cells = cells
        self._problems = problems

    def text(self, column: str) -> str | None:
        """Free text without surrounding blanks; line feeds and tabs become blanks. None if the cell is blank."""
        value = self._cells[column]
        if not value:
            return None
        if len(value) > _LONGEST_TEXT:
            self._note(column, ProblemCode.TOO_LONG, f"The text is longer than {_LONGEST_TEXT} characters.")
            return None
        if value.isprintable():
            return value.strip() or None
        if _FORBIDDEN.search(value):
            sentence = "The text holds a carriage return or another control character."
            self._note(column, ProblemCode.CONTROL_CHARACTER, sentence)
            return None
        return value.translate(_LINE_FEED_OR_TAB).strip() or None

    def required_text(self, column: str) -> str:
        """Free text that must be there."""
        return self.text(column) or self._missing(column, "")

    def texts(self, column: str) -> tuple[str, ...]:
        """A list, its items separated by commas."""
        value = self.text(column)
        if value is None:
            return ()
        items = tuple(item.strip() for item in value.split(","))
        if not all(items):
            self._note(column, ProblemCode.EMPTY_LIST_ITEM, "The list has an empty item: look for a stray comma.")
        return items

    def sourced_id(self, column: str) -> SourcedId | None:
        """An id, or a reference to one. Blanks and case count. None if the cell is blank."""
        value = self._cells[column]
        return self._checked_id(column, value) if value else None

    def required_id(self, column: str) -> SourcedId:
        """An id, or a reference to one, that must be there."""
        return self.sourced_id(column) or self._missing(column, SourcedId(""))

    def sourced_ids(self, column: str) -> tuple[SourcedId, ...]:
        """A list of references, each once."""
        return tuple(dict.fromkeys(self._checked_id(column, item) for item in self.texts(column) if item))

    def required_ids(self, column: str) -> tuple[SourcedId, ...]:
        """A list of references that must have one at least."""
        return self.sourced_ids(column) or self._missing(column, ())

    def flag(self, column: str) -> bool | None:
        """Exactly `true` or `false`. None if the cell is blank."""
        value = self._cells[column]
        if value and value not in _BOOLEANS:
            self._note(column, ProblemCode.BAD_BOOLEAN, "The value must be true or false, in small letters.")
        return _BOOLEANS.get(value)

    def day(self, column: str) -> date | None:
        """A date. None if the cell is blank."""
        value = self._cells[column]
        if not value:
            return None
        try:
            return date.fromisoformat(value if _DAY.fullmatch(value) else "")
        except ValueError:
            self._note(column, ProblemCode.BAD_DATE, "The value must be a date of the form YYYY-MM-DD.")
            return date.min

    def required_day(self, column: str) -> date:
        """A date that must be there."""
        return self.day(column) or self._missing(column, date.min)

    def required_year(self, column: str) -> int:
        """A calendar year of four digits that must be there."""
        value = self._cells[column]
        if value and not _YEAR.fullmatch(value):
            self._note(column, ProblemCode.BAD_YEAR, "The value must be a year of four digits.")
            return 0
        return int(value) if value else self._missing(column, 0)

    def term(self, column: str, vocabulary: type[Term]) -> Term | ExtensionTerm | None:
        """A term of an open vocabulary, or a sender's own `ext:` term. None if the cell is blank."""
        value = self._cells[column]
        if not value:
            return None
        if _EXTENSION.fullmatch(value):
            return ExtensionTerm(value)
        return self._known_term(column, value, vocabulary, or_extension=", or begin with ext:")

    def required_term(self, column: str, vocabulary: type[Term]) -> Term | ExtensionTerm:
        """A term of an open vocabulary that must be there."""
        return self.term(column, vocabulary) or self._missing(column, next(iter(vocabulary)))

    def required_closed_term(self, column: str, vocabulary: type[Term]) -> Term:
        """A term that must be there, of a vocabulary that a sender cannot extend."""
        value = self._cells[column]
        if not value:
            return self._missing(column, next(iter(vocabulary)))
        return self._known_term(column, value, vocabulary, or_extension="")

    def user_ids(self, column: str) -> tuple[UserId, ...]:
        """A list of `{system:identifier}`."""
        value = self.text(column)
        if value is None:
            return ()
        if not _USER_IDS.fullmatch(value):
            self._note(column, ProblemCode.BAD_USER_ID, "The value must be a list of {type:identifier}.")
            return ()
        return tuple(UserId(found[1].strip(), found[2].strip()) for found in _USER_ID.finditer(value))

    def status(self) -> RecordStatus:
        """Stated in a delta file, left blank in a bulk file, where every record is active."""
        if self._mode is Mode.DELTA:
            return self.required_closed_term("status", RecordStatus)
        self._must_be_blank("status")
        return RecordStatus.ACTIVE

    def modified_at(self) -> datetime | None:
        """Stated in a delta file, left blank in a bulk file."""
        if self._mode is Mode.DELTA:
            return self._required_instant("dateLastModified")
        self._must_be_blank("dateLastModified")
        return None

    def _required_instant(self, column: str) -> datetime | None:
        value = self._cells[column]
        if not value:
            return self._missing(column, None)
        try:
            return datetime.fromisoformat(value if _UTC_INSTANT.fullmatch(value) else "")
        except ValueError:
            form = "The value must be a time in UTC of the form YYYY-MM-DDTHH:MM:SS.SSSZ."
            self._note(column, ProblemCode.BAD_INSTANT, form)
            return None

    def _known_term(self, column: str, value: str, vocabulary: type[Term], *, or_extension: str) -> Term:
        try:
            return vocabulary(value)
        except ValueError:
            known = ", ".join(vocabulary)
            self._note(column, ProblemCode.BAD_TERM, f"The value must be one of {known}{or_extension}.")
            return next(iter(vocabulary))

    def _checked_id(self, column: str, value: str) -> SourcedId:
        if len(value) > _LONGEST_ID or not value.isprintable() or value != value.strip():
            sentence = f"An id has at most {_LONGEST_ID} printable characters and no blanks around it."
            self._note(column, ProblemCode.BAD_ID, sentence)
        return SourcedId(value)

    def _must_be_blank(self, column: str) -> None:
        if self._cells[column]:
            sentence = "This must be blank, as the manifest declares the file as bulk; it is for delta files only."
            self._note(column, ProblemCode.ONLY_IN_DELTA, sentence)

    def _missing(self, column: str, stand_in: StandIn) -> StandIn:
        if not self._cells[column].strip():
            self._note(column, ProblemCode.MISSING_VALUE, "The value is required.")
        return stand_in

    def _note(self, column: str, code: ProblemCode, sentence: str) -> None:
        self._problems.add(code, sentence, file=self._file, line=self.line, column=column)
