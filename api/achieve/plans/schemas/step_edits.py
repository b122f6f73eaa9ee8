"""The contract of edits of many steps at once, and of what they would come to."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Code, Day, Line, Rank, Truncated, Version
from achieve.core.schemas import Input, Output, Update
from achieve.plans.schemas.implementation import Step
from achieve.plans.schemas.knock_on import PushedStep
from achieve.plans.words import StepStatus
from achieve.plans.words.step_edits import MOST_DAYS, MOST_EDITED

Days = Annotated[int, Field(ge=-MOST_DAYS, le=MOST_DAYS)]

_PREVIEWED = "The newest revision of the plan that you have seen; where there is a newer one, nothing is done."
_MOVES_WAITING = "Whether the steps that wait for those that move later come along, keeping their distance."
_STEPS = "Which steps of the plan: named by their ids, or all that the other fields have in common."


class StepChoice(Input):
    """Some steps of a plan: named by their ids, or all that the other fields have in common."""

    ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_EDITED)] | None = Field(
        default=None, description="Their ids; without any of the other fields."
    )
    strategy_id: UUID | None = Field(default=None, description="Those of this strategy.")
    responsible_id: UUID | None = Field(default=None, description="Those that this member of staff sees to.")
    statuses: Annotated[list[StepStatus], Field(min_length=1, max_length=6)] | None = Field(
        default=None, description="Those that stand at one of these."
    )
    is_overdue: bool | None = Field(default=None, description="Those that are overdue, or those that are not.")


class StepChange(Update, of=Step):
    """What becomes of each of the steps; an absent field is kept, null clears it."""

    responsible_id: UUID | None = Field(default=None, description="The member of staff who sees to it.")
    due_on: Day | None = Field(default=None, description="Day by which it is to be done, ISO date.")
    shift_days: Days | None = Field(
        default=None, description="By how many days its date moves; earlier where negative."
    )
    shift_working_days: Days | None = Field(
        default=None, description="The same in working days of the district. A step without a date stays without."
    )
    status: StepStatus | None = Field(default=None, description="Where it stands; each step must be able to go there.")
    completed_on: Day | None = Field(default=None, description="Day on which it was completed. Left out: today.")
    first_sequence: Rank | None = Field(
        default=None, description="Place of the first in the order; the others follow, in the order of `ids`."
    )


class StepEdit(Input):
    """An edit of many steps of a plan, which is made as a whole or not at all."""

    steps: StepChoice = Field(description=_STEPS)
    change: StepChange = Field(description="What becomes of each of them.")
    moves_waiting: bool = Field(default=False, description=_MOVES_WAITING)
    newest_revision: int | None = Field(default=None, ge=1, le=2_147_483_647, description=_PREVIEWED)


class SequencedStep(Input):
    """A step in its new place."""

    id: UUID = Field(description="The step.")
    depends_on_ids: Annotated[list[UUID], Field(max_length=100)] | None = Field(
        default=None, description="The steps of the same plan that it waits for, all of them. Left out: they stay."
    )
    takes_in: bool = Field(
        default=False, description="Whether it is taken into the plan, as not started, where it is still proposed."
    )


class StepSequence(Input):
    """The steps of a strategy in their new order."""

    steps: Annotated[list[SequencedStep], Field(min_length=1, max_length=MOST_EDITED)] = Field(
        description="All steps of the strategy, each once."
    )
    newest_revision: int | None = Field(default=None, ge=1, le=2_147_483_647, description=_PREVIEWED)


class EditedSteps(Output):
    """The steps of a plan that were changed, as they are now."""

    id: UUID = Field(description="Id of the plan.")
    steps: list[Step] = Field(description="The steps that were changed, by their ids; at most 2,000.")
    truncated: Truncated


class PreviewedStep(Output):
    """A step as it is, and as it would be."""

    step_id: UUID = Field(description="The step.")
    version: Version
    title: Line
    changed: list[Code] = Field(description="Names of the fields that would change.")
    responsible_id: UUID | None = Field(description="Who sees to it.")
    new_responsible_id: UUID | None = Field(description="Who would see to it.")
    due_on: date | None = Field(description="Its date, ISO date.")
    new_due_on: date | None = Field(description="The date that it would have, ISO date.")
    status: StepStatus = Field(description="Where it stands.")
    new_status: StepStatus = Field(description="Where it would stand.")
    sequence: Rank = Field(description="Its place in the order of its strategy.")
    new_sequence: Rank = Field(description="The place that it would have.")
    pushed_by_id: UUID | None = Field(description="The step that pushes it the farthest; null where it is chosen.")
    is_after_plan_ends: bool = Field(description="Whether the new date is after the last day of the plan.")


class RefusedStep(Output):
    """A step that cannot be changed so. One is enough to refuse the edit."""

    step_id: UUID = Field(description="The step.")
    title: Line
    pointer: Line = Field(description="What stands against it: a JSON pointer into the edit.")
    code: Code = Field(description="Stable code of the reason, as in refusals.")
    message: Line = Field(description="The reason in a sentence.")


class StepEditPreview(Output):
    """What an edit of many steps would come to. Nothing is written."""

    id: UUID = Field(description="Id of the plan.")
    newest_revision: int = Field(description="The newest revision of the plan: name it in the edit.")
    chosen_count: int = Field(description="How many steps are chosen.")
    unchanged_count: int = Field(description="How many of them are so already.")
    changes: list[PreviewedStep] = Field(description="The steps that would change; at most 2,000.")
    pushed: list[PushedStep] = Field(
        description="The steps that would have to move as well, and stay unless `moves_waiting`; at most 300."
    )
    refused: list[RefusedStep] = Field(description="The steps that stand against it; at most 300.")
    truncated: Truncated
