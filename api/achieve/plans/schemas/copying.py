"""The contract of copies of plans."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Name
from achieve.core.schemas import Input
from achieve.plans.words import PlanKind
from achieve.plans.words.copying import TakenPart

ENDS_ON = "Last day, ISO date; not before the first. Left out: it lasts as long as the original."
INITIATIVE = (
    "The initiative that is carried out in the new plan where the original's is neither of its organization nor of one "
    "above. It is one of these itself."
)
Takes = Annotated[
    list[TakenPart],
    Field(max_length=len(TakenPart), description="What goes along. Steps and indicators come with their strategies."),
]


def everything() -> list[TakenPart]:
    """All that can go along."""
    return list(TakenPart)


class PlanCopy(Input):
    """A copy of a plan: a draft of what was meant to be done, with nothing of what came of it.

    Steps begin anew, and their dates move with the first day of the plan. Measures have neither baseline nor target.
    """

    title: Name
    organization_id: UUID | None = Field(
        default=None, description="The organization whose plan it will be. Left out: that of the original."
    )
    kind: PlanKind | None = Field(default=None, description="What it will be. Left out: what the original is.")
    begins_on: Day = Field(description="First day, ISO date.")
    ends_on: Day | None = Field(default=None, description=ENDS_ON)
    takes: Takes = Field(default_factory=everything)
    keeps_responsible: bool = Field(
        default=False, description="Whether steps keep who is responsible; only within the same organization."
    )
    initiative_id: UUID | None = Field(default=None, description=INITIATIVE)
