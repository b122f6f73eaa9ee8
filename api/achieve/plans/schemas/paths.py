"""The contract of a measure's path."""

from datetime import date
from typing import Annotated

from pydantic import Field

from achieve.core.fields import Day, Figure
from achieve.core.schemas import Input, Output

CHECKPOINTS = (
    "The path between baseline and target, by day: what is expected when. An early dip may be expected. Between two "
    "points the path is straight; without checkpoints it is so from baseline to target."
)
_ON = "Day on which the value is expected, ISO date; after the baseline's and before the target's."
_VALUE = "Value that is expected on that day, in the unit."


class Checkpoint(Output):
    """A point of a measure's path."""

    on: date = Field(description=_ON)
    value: float = Field(description=_VALUE)


class CheckpointSet(Input):
    """A point of a measure's path."""

    on: Day = Field(description=_ON)
    value: Figure = Field(description=_VALUE)


CheckpointsGiven = Annotated[list[CheckpointSet], Field(max_length=50, description=CHECKPOINTS)]
