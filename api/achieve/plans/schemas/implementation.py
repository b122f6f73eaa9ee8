"""The contract of implementation plans, strategies and action steps."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Line, Name, Rank, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words import StepStatus, StrategyKind

ImplementationPlanId = Annotated[UUID, Field(description="The implementation plan that it is part of.")]
DependsOnIds = Annotated[
    list[UUID],
    Field(max_length=100, description="The steps of the same plan that it waits for. A circle is refused."),
]

_SEQUENCE = "Place in the order of its strategy, smallest first."
_RESPONSIBLE = "The member of staff who sees to it."
_COMPLETED_ON = "Day on which it was completed, ISO date; only of a step that is done."
_STATUS = (
    "Where it stands. proposed → not_started, dropped; not_started → proposed, in_progress, blocked, done, dropped; "
    "in_progress → not_started, blocked, done, dropped; blocked → not_started, in_progress, dropped; "
    "done → in_progress; dropped → proposed, not_started."
)
_ORIGIN = "The completed step that this one followed from, or the step of the plan before that it was."


_REVIEW_DUE_ON = (
    "Day by which one is to see again whether it works, ISO date: as long after its last evidence, or else after the "
    "plan and its first indicator began, as the district settles by `days_until_stale`. Null while the plan is not "
    "active, or has no indicator."
)


class ImplementationPlan(Resource):
    """How an initiative is carried out within a plan: strategies with their steps, and what is monitored."""

    plan_id: PlanId
    initiative_id: UUID = Field(description="The initiative.")
    organization_id: OrganizationId
    title: Name
    summary: Text | None = Field(description="What it sets out to do.")
    review_due_on: date | None = Field(description=_REVIEW_DUE_ON)


class ImplementationPlanCreate(Input):
    """A new implementation plan."""

    plan_id: PlanId
    initiative_id: UUID = Field(description="The initiative; of the plan's organization or one above.")
    title: Name
    summary: Text | None = Field(default=None, description="What it sets out to do.")


class ImplementationPlanUpdate(Update, of=ImplementationPlan):
    """A change of an implementation plan."""

    title: Name | None = Field(default=None, description="Title.")
    summary: Text | None = Field(default=None, description="What it sets out to do.")


class Strategy(Resource):
    """An overarching way of working in an implementation plan, under which its steps stand."""

    plan_id: PlanId
    implementation_plan_id: ImplementationPlanId
    organization_id: OrganizationId
    title: Line
    kind: StrategyKind = Field(description="What kind of work it is.")
    description: Text | None = Field(description="What is done, and to what end.")
    rank: Rank


class StrategyCreate(Input):
    """A new strategy."""

    implementation_plan_id: ImplementationPlanId
    title: Line
    kind: StrategyKind = Field(description="What kind of work it is.")
    description: Text | None = Field(default=None, description="What is done, and to what end.")
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class StrategyUpdate(Update, of=Strategy):
    """A change of a strategy."""

    title: Line | None = Field(default=None, description="Title.")
    kind: StrategyKind | None = Field(default=None, description="What kind of work it is.")
    description: Text | None = Field(default=None, description="What is done, and to what end.")
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")


class Step(Resource):
    """An action step: who does what by when, and what it waits for.

    A step that was completed may yield next steps, which remember it as their origin. Teachers change the steps that
    they are responsible for, coaches those of their schools, leaders those of their own school's plans.
    """

    plan_id: PlanId
    implementation_plan_id: ImplementationPlanId
    strategy_id: UUID = Field(description="The strategy that it stands under.")
    organization_id: OrganizationId
    title: Line
    description: Text | None = Field(description="What is to be done, in more words.")
    sequence: Rank = Field(description=_SEQUENCE)
    status: StepStatus = Field(description=_STATUS)
    responsible_id: UUID | None = Field(description=_RESPONSIBLE)
    due_on: date | None = Field(description="Day by which it is to be done, ISO date.")
    completed_on: date | None = Field(description=_COMPLETED_ON)
    is_overdue: bool = Field(description="Whether the due date has passed, and it is neither done nor dropped.")
    origin_step_id: UUID | None = Field(description=_ORIGIN)
    depends_on_ids: DependsOnIds


class StepCreate(Input):
    """A new step, proposed or not started."""

    strategy_id: UUID = Field(description="The strategy that it stands under.")
    title: Line
    description: Text | None = Field(default=None, description="What is to be done, in more words.")
    sequence: Rank | None = Field(default=None, description=f"{_SEQUENCE} Left out: after the last.")
    status: StepStatus = Field(default=StepStatus.PROPOSED, description="proposed or not_started.")
    responsible_id: UUID | None = Field(default=None, description=_RESPONSIBLE)
    due_on: Day | None = Field(default=None, description="Day by which it is to be done, ISO date.")
    origin_step_id: UUID | None = Field(default=None, description=f"{_ORIGIN} Of the same plan, and done.")
    depends_on_ids: DependsOnIds = Field(default_factory=list[UUID])


class StepUpdate(Update, of=Step):
    """A change of a step."""

    title: Line | None = Field(default=None, description="Title.")
    description: Text | None = Field(default=None, description="What is to be done, in more words.")
    sequence: Rank | None = Field(default=None, description=_SEQUENCE)
    status: StepStatus | None = Field(default=None, description=_STATUS)
    responsible_id: UUID | None = Field(default=None, description=_RESPONSIBLE)
    due_on: Day | None = Field(default=None, description="Day by which it is to be done, ISO date.")
    completed_on: Day | None = Field(default=None, description=f"{_COMPLETED_ON} Left out: today.")
    depends_on_ids: DependsOnIds | None = Field(
        default=None, description="The steps of the same plan that it waits for, all of them. A circle is refused."
    )
