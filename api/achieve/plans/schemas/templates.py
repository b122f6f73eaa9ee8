"""The contract of templates of plans."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Id, Line, Name, Rank, Text
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.copying import INITIATIVE, Takes, everything
from achieve.plans.words import (
    FindingSource,
    GoalArea,
    IndicatorKind,
    MeasureDirection,
    MeasureUnit,
    PlanKind,
    StepStatus,
    StrategyKind,
)
from achieve.plans.words.monitoring import ProgressAsked
from achieve.plans.words.resources import ResourceKind, ResourceUnit

_TITLE = "What it is called."
_DESCRIPTION = "When to begin from it, and what to look after then; without names of learners."

PartId = Annotated[UUID, Field(description="Id within the template, by which its parts refer to each other.")]


class PlanTemplate(Resource):
    """What plans may begin from: what was meant to be done in a plan, apart from its place and time.

    The district's administrators save templates; whoever leads a school reads them, and begins plans from them.
    """

    title: Name
    description: Text | None = Field(description=_DESCRIPTION)
    kind: PlanKind = Field(description="What a plan that begins from it is.")
    period_days: int = Field(ge=0, description="Number of days from the first day of such a plan to its last.")
    copied_from_id: UUID | None = Field(description="The plan that it was saved from, which may be gone.")
    goal_count: int = Field(description="Number of its goals.")
    strategy_count: int = Field(description="Number of its strategies.")
    step_count: int = Field(description="Number of its steps.")


class TemplatePriority(Output):
    """A priority of a template."""

    title: Line
    source_kind: FindingSource = Field(description="Where the finding comes from.")
    finding: Text = Field(description="What was found.")
    rank: Rank


class TemplateGoal(Output):
    """A goal of a template."""

    id: PartId
    parent_goal_id: UUID | None = Field(description="The goal of the template that it serves.")
    statement: Text = Field(description="What is to be reached.")
    area: GoalArea = Field(description="What it is about.")
    rank: Rank


class TemplateMeasure(Output):
    """A measure of a template: baseline and target are those of a plan."""

    id: PartId
    goal_id: UUID = Field(description="Its goal.")
    metric: Line = Field(description="What is measured.")
    population: Line = Field(description="Of whom.")
    unit: MeasureUnit = Field(description="The unit.")
    direction: MeasureDirection = Field(description="Which way it should move.")
    ahead_measure_id: UUID | None = Field(description="Of a gap, the measure of those who are ahead.")
    behind_measure_id: UUID | None = Field(description="Of a gap, the measure of those behind.")


class TemplateImplementationPlan(Output):
    """An implementation plan of a template."""

    id: PartId
    initiative_id: UUID = Field(description="The initiative that it carries out.")
    title: Name
    summary: Text | None = Field(description="How, in short.")


class TemplateStrategy(Output):
    """A strategy of a template."""

    id: PartId
    implementation_plan_id: UUID = Field(description="Its implementation plan.")
    title: Line
    kind: StrategyKind = Field(description="The kind of work.")
    description: Text | None = Field(description="What it is about.")
    rank: Rank


class TemplateStep(Output):
    """An action step of a template: nobody is responsible yet."""

    id: PartId
    implementation_plan_id: UUID = Field(description="Its implementation plan.")
    strategy_id: UUID = Field(description="Its strategy.")
    title: Line
    description: Text | None = Field(description="What is done.")
    sequence: Rank
    status: StepStatus = Field(description="proposed, or not_started.")
    due_after_days: int | None = Field(description="Number of days from the first day of the plan until it is due.")
    depends_on_ids: list[UUID] = Field(description="The steps that it waits for.")


class TemplateResource(Output):
    """What a step of a template needs."""

    step_id: UUID = Field(description="Its step.")
    kind: ResourceKind = Field(description="What kind of thing it is.")
    description: Line = Field(description="What is needed.")
    amount: float | None = Field(description="How much, in the unit.")
    unit: ResourceUnit | None = Field(description="The unit of the amount.")
    currency: str | None = Field(description="The currency of money.")
    funding_source: Line | None = Field(description="Who pays.")


class TemplateIndicator(Output):
    """An indicator of a template."""

    id: PartId
    implementation_plan_id: UUID = Field(description="Its implementation plan.")
    strategy_id: UUID | None = Field(description="The strategy that it is about.")
    kind: IndicatorKind = Field(description="Cause or effect.")
    statement: Text = Field(description="What is looked at.")
    population: Line | None = Field(description="Of whom.")
    unit: MeasureUnit | None = Field(description="The unit.")
    rank: Rank


class TemplateQuestion(Output):
    """What an indicator or a measure of a template asks of the progress of all learners of the plan's organization."""

    indicator_id: UUID | None = Field(description="The indicator.")
    measure_id: UUID | None = Field(description="The measure.")
    asks: ProgressAsked = Field(description="What is asked.")
    grade_levels: list[str] = Field(description="The grade levels, by their CEDS codes; empty: all.")
    framework_id: UUID | None = Field(description="The framework; null where competencies are named, or all count.")
    competency_ids: list[UUID] = Field(description="The competencies, where some are named.")
    required_share: float = Field(description="Share of them, in percent, that a learner must have reached.")


class TemplateService(Output):
    """A goal of a template that an initiative serves."""

    initiative_id: UUID = Field(description="The initiative.")
    goal_id: UUID = Field(description="The goal.")


class TemplateParts(Output):
    """The parts of a template, kind by kind."""

    priorities: list[TemplatePriority] = Field(description="Why its areas come first.")
    goals: list[TemplateGoal] = Field(description="What is to be reached.")
    measures: list[TemplateMeasure] = Field(description="How one sees it.")
    implementation_plans: list[TemplateImplementationPlan] = Field(description="How it is carried out.")
    served_goals: list[TemplateService] = Field(description="Which goals these initiatives serve.")
    strategies: list[TemplateStrategy] = Field(description="The strategies.")
    steps: list[TemplateStep] = Field(description="The action steps.")
    step_resources: list[TemplateResource] = Field(description="What the steps need.")
    indicators: list[TemplateIndicator] = Field(description="What is monitored.")
    saved_questions: list[TemplateQuestion] = Field(description="What is asked of learners' progress.")


class PlanTemplateContent(TemplateParts):
    """A template with everything in it: each kind is a list of its own, and tells by ids what belongs together."""

    id: Id


class PlanTemplateSource(TemplateParts):
    """What that is read from. It is not shown itself."""

    id: Id


class PlanTemplateSave(Input):
    """A new template, from a plan."""

    title: Name
    description: Text | None = Field(default=None, description=_DESCRIPTION)
    takes: Takes = Field(default_factory=everything)


class PlanTemplateUpdate(Update, of=PlanTemplate):
    """A change of a template. What it holds is changed by saving another one."""

    title: Name | None = Field(default=None, description=_TITLE)
    description: Text | None = Field(default=None, description=_DESCRIPTION)


class PlanBegin(Input):
    """A new plan, from a template. It begins as a draft."""

    organization_id: UUID | None = Field(
        default=None, description="The organization whose plan it will be. Left out: the district itself."
    )
    title: Name
    begins_on: Day = Field(description="First day, ISO date.")
    ends_on: Day | None = Field(
        default=None, description="Last day, ISO date; not before the first. Left out: after the template's days."
    )
    initiative_id: UUID | None = Field(default=None, description=INITIATIVE)
