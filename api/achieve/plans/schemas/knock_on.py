"""The contract of what a moved date pushes along."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line, Truncated, Version
from achieve.core.schemas import Output


class PushedStep(Output):
    """A step that would have to move, since it waits for one that moves."""

    step_id: UUID = Field(description="The step.")
    version: Version
    title: Line
    responsible_id: UUID | None = Field(description="The member of staff who sees to it, and is to be asked.")
    due_on: date = Field(description="Its date as it is, ISO date.")
    new_due_on: date = Field(description="The date that keeps the distance in working days, ISO date.")
    pushed_by_id: UUID = Field(description="The step that pushes it the farthest.")
    is_after_plan_ends: bool = Field(description="Whether the new date is after the last day of the plan.")


class StepKnockOn(Output):
    """What another date of a step would mean for the steps that wait for it, directly or through others.

    Each keeps its distance to what it waits for, in working days of the district. Only a later date pushes; what is
    done or dropped stays, and a step without a date passes it on. Nothing is written.
    """

    id: UUID = Field(description="Id of the step.")
    due_on: date | None = Field(description="Its date as it is, ISO date.")
    new_due_on: date | None = Field(description="The date that was asked about, ISO date.")
    plan_ends_on: date = Field(description="Last day of the plan, ISO date.")
    is_after_plan_ends: bool = Field(description="Whether the new date is after the last day of the plan.")
    pushed: list[PushedStep] = Field(
        description="The steps that would have to move, each after what it waits for; at most 600."
    )
    truncated: Truncated
