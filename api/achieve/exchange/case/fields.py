"""Takes the members out of one JSON object of a CASE file, and notes what is wrong with them."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast
from uuid import UUID, uuid4

from achieve.exchange.case.findings import Findings
from achieve.exchange.case.records import NodeReference
from achieve.exchange.case.vocabulary import KEPT, UUID_TEXT, Shape, is_acceptable, is_list_of

SHORT = 255
LINE = 2_000
PAGE = 50_000
MAX_DEPTH = 32
MAX_MEMBERS = 1_000
INT32_MAX = 2**31 - 1

_ABSENT_INSTANT = datetime.min.replace(tzinfo=UTC)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}.*)?")
_WHOLE = re.compile(r"-?\d{1,10}")


class Fields:
    """One JSON object, read member by member.

    A member that cannot be read is noted in the findings and yields a placeholder; the findings refuse the file
    before a placeholder is used. Null counts as absent, as CASE 1.0 writers have it.
    """

    def __init__(self, content: Mapping[str, object], pointer: str, findings: Findings) -> None:
        self.pointer = pointer
        self._content = content
        self._findings = findings
        self._taken: set[str] = set()
        self._leftovers: dict[str, object] = {}

    def text(self, name: str, limit: int) -> str:
        value = self._take(name)
        return "" if self._is_missing(name, value) else self._as_text(name, value, limit) or ""

    def optional_text(self, name: str, limit: int) -> str | None:
        value = self._take(name)
        return None if value is None or value == "" else self._as_text(name, value, limit)

    def identifier(self) -> UUID:
        value = self._take("identifier")
        if self._is_missing("identifier", value):
            return uuid4()  # A placeholder that is no one else's, so that two of them are not reported as duplicates.
        if isinstance(value, str) and UUID_TEXT.fullmatch(value):
            return UUID(value)
        self._refuse("identifier", "bad_uuid", "A UUID in the form 8-4-4-4-12 is expected here.")
        return uuid4()

    def instant(self, name: str) -> datetime:
        value = self._take(name)
        if self._is_missing(name, value):
            return _ABSENT_INSTANT
        read = _instant(value) if isinstance(value, str) else None
        if read is None:
            self._refuse(name, "bad_instant", "A date and time as ISO 8601 writes it is expected here.")
            return _ABSENT_INSTANT
        if read.tzinfo:
            return read.astimezone(UTC)
        self.tolerate(name, "instant_without_zone", "An instant names no time zone; it was taken as UTC.")
        return read.replace(tzinfo=UTC)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; a bare text, as 1.0 writers have it, is a list with commas."""
        value = self._take(name)
        if value is None:
            return ()
        if isinstance(value, str):
            self.tolerate(
                name, "text_for_list", "A text stands where a list of texts is expected; it was split at commas."
            )
            value = [part.strip() for part in value.split(",")]
        if not is_list_of(str, value):
            self._refuse(name, "wrong_type", "A list of texts is expected here.")
            return ()
        return tuple(part for part in cast("list[str]", value) if self._checked(name, part, SHORT))

    def whole_number(self, name: str) -> int | None:
        value = self._take(name)
        if value is None:
            return None
        if isinstance(value, str) and _WHOLE.fullmatch(value):
            self.tolerate(name, "text_for_number", "A whole number is written as a text.")
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) > INT32_MAX:
            return self._refuse(name, "wrong_type", "A whole number of at most 32 bits is expected here.")
        return value

    def reference(self, name: str) -> NodeReference:
        value = self._take(name)
        if self._is_missing(name, value):
            return NodeReference("", "", "")
        if not isinstance(value, dict):
            self._refuse(name, "wrong_type", "An object with title, identifier and uri is expected here.")
            return NodeReference("", "", "")
        end = Fields(cast("dict[str, object]", value), f"{self.pointer}/{name}", self._findings)
        reference = end.as_reference()
        self._leftovers.update({name: rest} if (rest := end.rest({})) else {})
        return reference

    def as_reference(self) -> NodeReference:
        """The object itself, read as an end of an association."""
        identifier = self.text("identifier", LINE)
        title = self.optional_text("title", PAGE)
        if title is None:
            self.tolerate("title", "reference_without_title", "An association names an end without its title.")
        return NodeReference(
            identifier=identifier.lower() if UUID_TEXT.fullmatch(identifier) else identifier,
            uri=self.text("uri", LINE),
            title=title or "",
            target_type=self.optional_text("targetType", SHORT),
        )

    def rest(self, shapes: Mapping[str, Shape]) -> dict[str, object]:
        """All that was not taken. Members that CASE knows must have its shape; the others need only be bounded."""
        if len(self._content) > MAX_MEMBERS:
            self._refuse("", "too_many_members", f"An object of at most {MAX_MEMBERS} members is taken here.")
            return {}
        rest = dict(self._leftovers)
        for name, value in self._content.items():
            shape = shapes.get(name)
            if name in self._taken or _says_nothing(value, shape):
                continue
            if shape and not is_acceptable(shape, value):
                self._refuse(name, "wrong_type", "This member does not have the type that CASE gives it.")
            elif not is_bounded(value) or not is_bounded(name):
                # A name that CASE does not know is the file's own text, which a refusal does not repeat.
                self._refuse(
                    name if shape else "", "not_storable", f"A NUL character, or more than {MAX_DEPTH} levels."
                )
            else:
                rest[name] = value
        return _unpack_kept(rest)

    def members(self, name: str) -> "list[Fields]":
        """The members of a list of objects, each with its pointer."""
        value = self._take(name)
        if value is None:
            return []
        if not isinstance(value, list):
            self._refuse(name, "wrong_type", "A list is expected here.")
            return []
        members = enumerate(cast("list[object]", value))
        return [found for index, member in members if (found := self._nested(f"{name}/{index}", member))]

    def member(self, name: str) -> "Fields":
        """A member that must be an object."""
        value = self._take(name)
        found = None if self._is_missing(name, value) else self._nested(name, value)
        # What is not there is noted once; the complaints of an empty object would only repeat it.
        return found or Fields({}, f"{self.pointer}/{name}", Findings())

    def tolerate(self, name: str, code: str, message: str) -> None:
        self._findings.tolerate(f"{self.pointer}/{name}", code, message)

    def _take(self, name: str) -> object:
        self._taken.add(name)
        return self._content.get(name)

    def _nested(self, place: str, value: object) -> "Fields | None":
        if isinstance(value, dict):
            return Fields(cast("dict[str, object]", value), f"{self.pointer}/{place}", self._findings)
        return self._refuse(place, "wrong_type", "An object is expected here.")

    def _is_missing(self, name: str, value: object) -> bool:
        if value is None or (isinstance(value, str) and not value.strip()):
            self._refuse(name, "missing", "CASE requires this member, and it must not be blank.")
            return True
        return False

    def _as_text(self, name: str, value: object, limit: int) -> str | None:
        if not isinstance(value, str):
            return self._refuse(name, "wrong_type", "A text is expected here.")
        return self._checked(name, value, limit)

    def _checked(self, name: str, value: str, limit: int) -> str | None:
        if len(value) > limit:
            return self._refuse(name, "too_long", f"At most {limit} characters are taken here.")
        if "\0" in value:
            return self._refuse(name, "not_storable", "The text holds a NUL character.")
        return value

    def _refuse(self, name: str, code: str, message: str) -> None:
        self._findings.refuse(f"{self.pointer}/{name}" if name else self.pointer, code, message)


def is_bounded(value: object, depth: int = 0) -> bool:
    """Whether a JSON value can be stored: no NUL in a text, no infinity, not too deep."""
    if isinstance(value, str):
        return "\0" not in value
    if isinstance(value, float):
        return math.isfinite(value)
    if not isinstance(value, list | dict):
        return True
    if depth >= MAX_DEPTH:
        return False
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return all("\0" not in name and is_bounded(member, depth + 1) for name, member in members.items())
    return all(is_bounded(member, depth + 1) for member in cast("list[object]", value))


def _says_nothing(value: object, shape: Shape | None) -> bool:
    """Null, or an empty object; some writers know no difference between an empty object and an empty list."""
    return value is None or (shape in {Shape.OBJECT, Shape.DEFINITIONS} and value in ([], {}))


def _instant(text: str) -> datetime | None:
    """None where it is no instant, or one that UTC cannot hold."""
    if not _INSTANT.fullmatch(text):
        return None
    try:
        read = datetime.fromisoformat(text.upper())
        return read.astimezone(UTC) if read.tzinfo else read
    except (ValueError, OverflowError):
        return None


def _unpack_kept(rest: dict[str, object]) -> dict[str, object]:
    """Put back what an export of ours had to move under `extensions`."""
    extensions = rest.get("extensions")
    if not isinstance(extensions, dict):
        return rest
    others = dict(cast("dict[str, object]", extensions))
    kept = others.get(KEPT)
    if not isinstance(kept, dict):
        return rest
    del others[KEPT]
    outer = {name: member for name, member in rest.items() if name != "extensions"} | (
        {"extensions": others} if others else {}
    )
    return {**cast("dict[str, object]", kept), **outer}
