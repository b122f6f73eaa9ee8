"""The contract of commitment readings."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Line, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.depth import InitiativeId
from achieve.plans.words.commitment import CommitmentLevel

_SITE = "The site: the organization whose people were asked, the initiative's own or one below it."
_GROUP = "Who was asked, as a group or a role, as in: teachers of grades 3–5."
_READ_ON = "Day of the reading, ISO date."
_COMMITTED = "How many of them are willing or committed; null where that was not counted."
_LEVEL = "Where the group as a whole stands; null where that was not judged."
_NOTE = "What was heard, in words; without names."
_ASKED = "How many were asked: at least three, so that nobody's own answer is told."

AskedCount = Annotated[int, Field(ge=3, le=100_000, description=_ASKED)]
CommittedCount = Annotated[int, Field(ge=0, le=100_000, description=_COMMITTED)]


class CommitmentReading(Resource):
    """How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or both."""

    initiative_id: InitiativeId
    organization_id: UUID = Field(description=_SITE)
    group_asked: Line = Field(description=_GROUP)
    read_on: date = Field(description=_READ_ON)
    asked_count: int = Field(description=_ASKED)
    committed_count: int | None = Field(description=_COMMITTED)
    committed_share: float | None = Field(description="Share of those asked who are willing or committed, 0 to 1.")
    level: CommitmentLevel | None = Field(description=_LEVEL)
    note: Text | None = Field(description=_NOTE)


class CommitmentReadingCreate(Input):
    """A new commitment reading: a count, a level, or both."""

    initiative_id: InitiativeId
    organization_id: UUID | None = Field(default=None, description=f"{_SITE} Left out: the initiative's own.")
    group_asked: Line = Field(description=_GROUP)
    read_on: Day = Field(description=_READ_ON)
    asked_count: AskedCount
    committed_count: CommittedCount | None = Field(default=None, description=_COMMITTED)
    level: CommitmentLevel | None = Field(default=None, description=_LEVEL)
    note: Text | None = Field(default=None, description=_NOTE)


class CommitmentReadingUpdate(Update, of=CommitmentReading):
    """A correction of a commitment reading."""

    group_asked: Line | None = Field(default=None, description=_GROUP)
    read_on: Day | None = Field(default=None, description=_READ_ON)
    asked_count: AskedCount | None = Field(default=None, description=_ASKED)
    committed_count: CommittedCount | None = Field(default=None, description=_COMMITTED)
    level: CommitmentLevel | None = Field(default=None, description=_LEVEL)
    note: Text | None = Field(default=None, description=_NOTE)
