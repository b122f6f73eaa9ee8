"""Kinds of value, each named once: rows and schemas use these names, so that a limit stands in one place."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field, StringConstraints

# PostgreSQL's text cannot hold NUL, and UTF-8 cannot hold a lone surrogate: both are refused at the door.
_STORABLE = r"^[^\x00]*$"

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
Code = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=_STORABLE),
    Field(description="Short code, 1–100 characters."),
]
Day = Annotated[
    date,
    Field(description="A date, ISO 8601, from 1900-01-01 to 2199-12-31.", ge=date(1900, 1, 1), le=date(2199, 12, 31)),
]
Instant = Annotated[AwareDatetime, Field(description="An instant, RFC 3339 with its offset.")]
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
