"""The scalars of the schema, and the reading of ids: strict, so that the database can hold whatever passes."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import cast
from uuid import UUID

import strawberry
from strawberry.scalars import JSON
from strawberry.types.scalar import ScalarDefinition

_ID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:[Zz]|[+-]\d{2}:\d{2})", re.ASCII)


def read_id(text: object) -> UUID | None:
    """An id in its usual writing, or None for a text that is none."""
    return UUID(text) if isinstance(text, str) and _ID.fullmatch(text) else None


def read_date(text: object) -> date:
    """A date as `2027-06-30`. Raises ValueError."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        raise ValueError("A date is written as YYYY-MM-DD.")
    return date.fromisoformat(text)


def read_instant(text: object) -> datetime:
    """An instant as `2027-06-30T12:00:00Z`, in UTC. Raises ValueError."""
    if not isinstance(text, str) or not _INSTANT.fullmatch(text):
        raise ValueError("An instant is written as YYYY-MM-DDThh:mm:ss with Z or its offset.")
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except OverflowError as error:
        raise ValueError("The instant is out of range.") from error


def read_json(value: object) -> object:
    """A JSON value as it is. Raises ValueError for numbers that JSON cannot carry."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting.extend(cast("dict[str, object]", each).values())
        elif isinstance(each, list):
            waiting.extend(cast("list[object]", each))
        elif isinstance(each, float) and not math.isfinite(each):
            raise ValueError("A number is not finite.")
        elif isinstance(each, int) and abs(each) >= 1 << 63:
            raise ValueError("A number is too large.")
    return value


def _as_it_is(value: object) -> object:
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    date: strawberry.scalar(
        name="Date",
        description="A date, ISO 8601: `2027-06-30`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=_as_it_is,
        parse_value=read_date,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant, RFC 3339 with its offset, answered in UTC: `2027-06-30T12:00:00Z`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=_as_it_is,
        parse_value=read_instant,
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description="A JSON value that is kept whole, as REST has it.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259",
        serialize=_as_it_is,
        parse_value=read_json,
    ),
}
