"""What a calendar is made from. The fields are those of the shapes; what is read is told by these models alone."""

from datetime import date, datetime
from uuid import UUID

from achieve.core.schemas import Output
from achieve.plans.words import MeasureUnit, StepStatus
from achieve.plans.words.cycles import CycleState


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


class DatedReview(Output):
    """An implementation plan, and by when one is to see again whether it works."""

    id: UUID
    version: int
    updated_at: datetime
    title: str
    review_due_on: date | None


class DatedCycle(Output):
    """What is tried, and until when."""

    id: UUID
    version: int
    updated_at: datetime
    question: str
    tried: str
    ends_on: date
    state: CycleState


class Looked(Output):
    """An indicator of an implementation plan."""

    id: UUID
    implementation_plan_id: UUID


class Seen(Output):
    """When something was recorded of an indicator, or corrected."""

    indicator_id: UUID
    version: int
    updated_at: datetime


class DatedPlan(Output):
    """A plan with what has a date in it."""

    title: str
    steps: list[DatedStep]
    measures: list[DatedMeasure]
    implementation_plans: list[DatedReview]
    monitoring_cycles: list[DatedCycle]
    indicators: list[Looked]
    monitoring_evidence: list[Seen]
