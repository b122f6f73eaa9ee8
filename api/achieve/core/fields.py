"""Kinds of value, each named once: rows and schemas use these names, so that a limit stands in one place."""

import re
from datetime import date, datetime
from functools import cache
from typing import Annotated, Final
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

# PostgreSQL's text cannot hold NUL, and UTF-8 cannot hold a lone surrogate: both are refused at the door.
_STORABLE = r"^[^\x00]*$"
# What the machine is set to, and what it is set to before anybody has: neither is a zone that a district is in.
_NO_PLACE: Final = frozenset({"localtime", "Factory"})
_BEGINS_WITH_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _read_day(value: object) -> object:
    """A text that is a mere number is not one of seconds since 1970."""
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(_written_out(value))
    except ValueError:
        raise PydanticCustomError("date_parsing", "Write a date as 2026-09-01.") from None


def _read_instant(value: object) -> object:
    """As above."""
    if not isinstance(value, str):
        return value
    try:
        return datetime.fromisoformat(_written_out(value).upper())
    except ValueError:
        raise PydanticCustomError("datetime_parsing", "Write an instant as 2026-09-01T08:00:00Z.") from None


def _known_zone(name: str) -> str:
    if name not in _zones():
        raise PydanticCustomError("time_zone", "Name a time zone of the IANA database, as America/Los_Angeles.")
    return name


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones() - _NO_PLACE)


def _written_out(text: str) -> str:
    if not _BEGINS_WITH_DAY.match(text):
        raise ValueError
    return text


AnyDay = Annotated[date, BeforeValidator(_read_day)]
AnyInstant = Annotated[AwareDatetime, BeforeValidator(_read_instant)]

Id = Annotated[UUID, Field(description="Id of this resource, a UUIDv7; the same in REST and GraphQL.")]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=_STORABLE),
    Field(description="Name as people read it, 1–200 characters."),
]
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=_STORABLE),
    Field(description="One line of text, 1–500 characters."),
]
Text = Annotated[
    str,
    StringConstraints(min_length=1, max_length=20_000, pattern=_STORABLE),
    Field(description="Text of several paragraphs, 1–20,000 characters."),
]
# What somebody has to answer for is not said by blanks.
Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000, pattern=_STORABLE),
    Field(description="Text of several paragraphs, 1–20,000 characters."),
]
Code = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=_STORABLE),
    Field(description="Short code, 1–100 characters."),
]
TimeZone = Annotated[
    str,
    StringConstraints(min_length=1, max_length=64),
    AfterValidator(_known_zone),
    Field(description="A time zone by its name in the IANA database, as `America/Los_Angeles`."),
]
Day = Annotated[
    date,
    Field(description="A date, ISO 8601, from 1900-01-01 to 2199-12-31.", ge=date(1900, 1, 1), le=date(2199, 12, 31)),
    BeforeValidator(_read_day),
]
Instant = Annotated[AnyInstant, Field(description="An instant, RFC 3339 with its offset.")]
ReadInstant = Annotated[datetime, Field(description="An instant, RFC 3339 in UTC.")]
Figure = Annotated[
    float, Field(description="A number in the unit named beside it.", ge=-1e12, le=1e12, allow_inf_nan=False)
]
Version = Annotated[int, Field(ge=1, description="Grows by one with each change; the resource's ETag.")]
Rank = Annotated[int, Field(ge=0, le=1_000_000, description="Place in the order, smallest first.")]
Truncated = Annotated[
    list[str], Field(description="Names of the lists that have more than is shown here; read those by themselves.")
]
CreatedAt = Annotated[datetime, Field(description="When it was created, RFC 3339 in UTC.")]
UpdatedAt = Annotated[datetime, Field(description="When it was last changed, RFC 3339 in UTC.")]
Redacted = Annotated[list[str], Field(description="Names of the fields that are null because you may not see them.")]
