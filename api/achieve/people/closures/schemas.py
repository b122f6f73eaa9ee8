"""The contract of closures."""

from typing import Annotated

from pydantic import Field

from achieve.core.fields import Day, Name
from achieve.core.schemas import Input, Resource, Update

MOST_CLOSURES = 200

_Name = Annotated[Name, Field(description="What the days are called, as `Winter break`, 1–200 characters.")]
_FirstDay = Annotated[Day, Field(description="First closed day, ISO date.")]
_LastDay = Annotated[Day, Field(description="Last closed day, ISO date; at most a year after the first.")]
_LastDayGiven = Annotated[
    Day | None, Field(description="Last closed day, ISO date; by default the first one is the only one.")
]


class Closure(Resource):
    """Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning."""

    name: _Name
    begins_on: _FirstDay
    ends_on: _LastDay


class ClosureCreate(Input):
    """Close the district on a day, or on some in a row."""

    name: _Name
    begins_on: _FirstDay
    ends_on: _LastDayGiven = None


class ClosureUpdate(Update, of=Closure):
    """Change the name or the days."""

    name: _Name | None = None
    begins_on: _FirstDay | None = None
    ends_on: _LastDayGiven = None


class ClosuresOfPeriod(Input):
    """All closures of a period, as of a school year: in one call, and again when the calendar changes."""

    begins_on: Day = Field(description="First day of the period, ISO date.")
    ends_on: Day = Field(description="Last day of the period, ISO date.")
    closures: list[ClosureCreate] = Field(
        max_length=MOST_CLOSURES,
        description="The closures that begin in it, at most 200. What begins in it and is not named here is deleted; "
        "what is here already, with the same name and days, stays as it is.",
    )
