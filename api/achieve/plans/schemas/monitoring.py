"""The contract of indicators, monitoring evidence and adjustments."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Figure, Line, Rank, Reason, Text
from achieve.core.schemas import Input, Resource, Update
from achieve.plans.schemas.fidelity import IN_PLACE, SAMPLE_SIZE, SampleCount
from achieve.plans.schemas.implementation import ImplementationPlanId
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.schemas.questions import ASKED, POPULATION_SIZE, AskedQuestion
from achieve.plans.words import IndicatorKind, MeasurementOrigin, MeasureUnit
from achieve.plans.words.outcomes import OutcomeJudgement

EvidenceIds = Annotated[
    list[UUID],
    Field(min_length=1, max_length=50, description="The monitoring evidence of the plan that it rests on."),
]

_POPULATION = "Who was looked at, in words, as in: six classrooms of grades 3–5."
_SOURCE = "Where it comes from, in words, as in: learning walk."
_VALUE = "What was seen as a number, in the indicator's unit."
_NARRATIVE = "What was seen, in words; without names of learners."
_OBSERVED_ON = "Day on which it was seen, ISO date."
_CYCLE = "The monitoring cycle of the same indicator that it is attached to; null where it is to none."
_STRATEGY = "The strategy that it is about; null when about the whole."


class Indicator(Resource):
    """What is looked at to see whether an implementation plan works: what adults do, or what learners show."""

    plan_id: PlanId
    implementation_plan_id: ImplementationPlanId
    strategy_id: UUID | None = Field(description=_STRATEGY)
    organization_id: OrganizationId
    kind: IndicatorKind = Field(description="cause: what adults do. effect: what learners show.")
    statement: Text = Field(description="What one should come to see.")
    population: Line | None = Field(description="Who is looked at, in words.")
    unit: MeasureUnit | None = Field(description="Unit of its evidence; null where it is told in words.")
    rank: Rank


class IndicatorCreate(Input):
    """A new indicator."""

    implementation_plan_id: ImplementationPlanId
    strategy_id: UUID | None = Field(default=None, description=_STRATEGY)
    kind: IndicatorKind = Field(description="cause: what adults do. effect: what learners show.")
    statement: Text = Field(description="What one should come to see.")
    population: Line | None = Field(default=None, description="Who is looked at, in words.")
    unit: MeasureUnit | None = Field(default=None, description="Unit of its evidence; null where it is told in words.")
    rank: Rank = Field(default=0, description="Place in the order, smallest first.")


class IndicatorUpdate(Update, of=Indicator):
    """A change of an indicator. Its kind and its unit stay once there is evidence, or a cycle that predicts it."""

    strategy_id: UUID | None = Field(default=None, description=_STRATEGY)
    kind: IndicatorKind | None = Field(default=None, description="cause: what adults do. effect: what learners show.")
    statement: Text | None = Field(default=None, description="What one should come to see.")
    population: Line | None = Field(default=None, description="Who is looked at, in words.")
    unit: MeasureUnit | None = Field(default=None, description="Unit of its evidence; null where it is told in words.")
    rank: Rank | None = Field(default=None, description="Place in the order, smallest first.")


class MonitoringEvidence(Resource):
    """What was seen for an indicator on a day, as a number, in words, or both.

    It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed themselves.
    """

    plan_id: PlanId
    indicator_id: UUID = Field(description="The indicator.")
    organization_id: OrganizationId
    observer_id: UUID | None = Field(description="The member of staff who saw it; null where a system recorded it.")
    observed_on: date = Field(description=_OBSERVED_ON)
    value: float | None = Field(description=_VALUE)
    narrative: Text | None = Field(description=_NARRATIVE)
    population: Line | None = Field(description=_POPULATION)
    source: Line | None = Field(description=_SOURCE)
    origin: MeasurementOrigin = Field(description="Entered by a person, imported by a system, or computed.")
    population_size: int | None = Field(description=POPULATION_SIZE)
    question: AskedQuestion | None = Field(description=ASKED)
    sample_size: int | None = Field(description=SAMPLE_SIZE)
    in_place_count: int | None = Field(description=IN_PLACE)
    cycle_id: UUID | None = Field(description=_CYCLE)
    value_low: float | None = Field(description="Lower end of the 90 % interval of a sample's value; else null.")
    value_high: float | None = Field(description="Upper end of the 90 % interval of a sample's value; else null.")


class MonitoringEvidenceCreate(Input):
    """New monitoring evidence: a value, a narrative, or both; of a cause in percent, a sample in place of the value."""

    indicator_id: UUID = Field(description="The indicator.")
    observer_id: UUID | None = Field(default=None, description="The member of staff who saw it. Left out: you.")
    observed_on: Day = Field(description=_OBSERVED_ON)
    value: Figure | None = Field(default=None, description=_VALUE)
    narrative: Text | None = Field(default=None, description=_NARRATIVE)
    population: Line | None = Field(default=None, description=_POPULATION)
    source: Line | None = Field(default=None, description=_SOURCE)
    sample_size: SampleCount | None = Field(default=None, ge=1, description=SAMPLE_SIZE)
    in_place_count: SampleCount | None = Field(default=None, description=IN_PLACE)
    cycle_id: UUID | None = Field(default=None, description=_CYCLE)


class MonitoringEvidenceUpdate(Update, of=MonitoringEvidence):
    """A correction of monitoring evidence."""

    observed_on: Day | None = Field(default=None, description=_OBSERVED_ON)
    value: Figure | None = Field(default=None, description=_VALUE)
    narrative: Text | None = Field(default=None, description=_NARRATIVE)
    population: Line | None = Field(default=None, description=_POPULATION)
    source: Line | None = Field(default=None, description=_SOURCE)
    sample_size: SampleCount | None = Field(default=None, ge=1, description=SAMPLE_SIZE)
    in_place_count: SampleCount | None = Field(default=None, description=IN_PLACE)
    cycle_id: UUID | None = Field(default=None, description=_CYCLE)


class Adjustment(Resource):
    """A decision that was taken on evidence: what was decided, why, and what it changed.

    It is corrected and never deleted.
    """

    plan_id: PlanId
    implementation_plan_id: ImplementationPlanId
    strategy_id: UUID | None = Field(description=_STRATEGY)
    organization_id: OrganizationId
    decided_by_id: UUID | None = Field(description="The person who decided.")
    decided_on: date = Field(description="Day of the decision, ISO date.")
    decision: Text = Field(description="What was decided.")
    reason: Text = Field(description="Why, from the evidence.")
    changes_made: Text = Field(description="What was changed in the plan.")
    evidence_ids: EvidenceIds
    newest_judgement: OutcomeJudgement | None = Field(
        description="What came of it, as it was judged last; null where nobody has said."
    )
    newest_judged_on: date | None = Field(description="Day of that judgement, ISO date.")


class AdjustmentCreate(Input):
    """A new adjustment."""

    implementation_plan_id: ImplementationPlanId
    strategy_id: UUID | None = Field(default=None, description=_STRATEGY)
    decided_on: Day = Field(description="Day of the decision, ISO date.")
    decision: Text = Field(description="What was decided.")
    reason: Reason = Field(description="Why, from the evidence.")
    changes_made: Text = Field(description="What was changed in the plan.")
    evidence_ids: EvidenceIds


class AdjustmentUpdate(Update, of=Adjustment):
    """A correction of what was recorded of a decision."""

    strategy_id: UUID | None = Field(default=None, description=_STRATEGY)
    decided_on: Day | None = Field(default=None, description="Day of the decision, ISO date.")
    decision: Text | None = Field(default=None, description="What was decided.")
    reason: Reason | None = Field(default=None, description="Why, from the evidence.")
    changes_made: Text | None = Field(default=None, description="What was changed in the plan.")
    evidence_ids: EvidenceIds | None = Field(
        default=None, description="The monitoring evidence of the plan that it rests on, all of it."
    )
