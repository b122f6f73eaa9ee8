"""What a calendar is made from. The fields are those of the shapes; what is read is told by these models alone."""

from datetime import date, datetime
from uuid import UUID

from achieve.core.schemas import Output
from achieve.plans.words import MeasureUnit, StepStatus


class Person(Output):
    """Somebody who is named."""

    display_name: str


class PlanOfStep(Output):
    """The plan that a step is of."""

    title: str


class DatedStep(Output):
    """A step and when it is due."""

    id: UUID
    version: int
    updated_at: datetime
    title: str
    description: str | None
    status: StepStatus
    due_on: date | None
    responsible: Person | None
    plan: PlanOfStep | None


class DatedMeasure(Output):
    """A measure and by when its target is to be reached."""

    id: UUID
    version: int
    updated_at: datetime
    metric: str
    population: str
    unit: MeasureUnit
    target: float | None
    target_on: date | None


class DatedPlan(Output):
    """A plan with what has a date in it."""

    title: str
    steps: list[DatedStep]
    measures: list[DatedMeasure]
