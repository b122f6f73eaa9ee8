"""The contract of what came of adjustments."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Id, Text, Truncated
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words import IndicatorKind, MeasureUnit
from achieve.plans.words.outcomes import OutcomeJudgement

_ADJUSTMENT = "The adjustment."
_JUDGED_ON = "Day of the judgement, ISO date: not before that of the decision."
_JUDGEMENT = "better, no_change, worse: from evidence of both sides. too_early: nobody can tell yet."
_NOTE = "What came of it, in words; without names of learners."
_BEFORE = "Monitoring evidence of the plan from before the adjustment, or of its day."
_AFTER = "Monitoring evidence of the plan from after the adjustment, up to the day of the judgement."

ComparedIds = Annotated[list[UUID], Field(max_length=50)]


class AdjustmentOutcome(Resource):
    """What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

    It is corrected and never deleted; what is found later is another one.
    """

    plan_id: PlanId
    adjustment_id: UUID = Field(description=_ADJUSTMENT)
    organization_id: OrganizationId
    judged_by_id: UUID | None = Field(description="The person who judged it; null where a system recorded it.")
    judged_on: date = Field(description=_JUDGED_ON)
    judgement: OutcomeJudgement = Field(description=_JUDGEMENT)
    note: Text | None = Field(description=_NOTE)
    evidence_before_ids: list[UUID] = Field(description=_BEFORE)
    evidence_after_ids: list[UUID] = Field(description=_AFTER)


class AdjustmentOutcomeCreate(Input):
    """A new outcome of an adjustment."""

    adjustment_id: UUID = Field(description=_ADJUSTMENT)
    judged_on: Day = Field(description=_JUDGED_ON)
    judgement: OutcomeJudgement = Field(description=_JUDGEMENT)
    note: Text | None = Field(default=None, description=_NOTE)
    evidence_before_ids: ComparedIds = Field(default_factory=list[UUID], description=_BEFORE)
    evidence_after_ids: ComparedIds = Field(default_factory=list[UUID], description=_AFTER)


class AdjustmentOutcomeUpdate(Update, of=AdjustmentOutcome):
    """A correction of what was recorded of an outcome."""

    judged_on: Day | None = Field(default=None, description=_JUDGED_ON)
    judgement: OutcomeJudgement | None = Field(default=None, description=_JUDGEMENT)
    note: Text | None = Field(default=None, description=_NOTE)
    evidence_before_ids: ComparedIds | None = Field(default=None, description=f"{_BEFORE} All of it.")
    evidence_after_ids: ComparedIds | None = Field(default=None, description=f"{_AFTER} All of it.")


class ComparedSide(Output):
    """What the evidence of one side comes to: all samples taken together where there are any, else the newest value."""

    value: float = Field(description="In the indicator's unit.")
    value_low: float | None = Field(description="Lower end of the 90 % interval of a value from samples; else null.")
    value_high: float | None = Field(description="Upper end of the 90 % interval of a value from samples; else null.")
    sample_size: int | None = Field(description="How many were observed, or asked about; null where not known.")
    evidence_count: int = Field(description="How many pieces of evidence there are on this side.")
    last_on: date = Field(description="Day of the newest of them, ISO date.")


class ComparedIndicator(Output):
    """An indicator before and after an adjustment."""

    indicator_id: UUID = Field(description="The indicator.")
    kind: IndicatorKind = Field(description="cause: what adults do. effect: what learners show.")
    unit: MeasureUnit | None = Field(description="Its unit; null where it is told in words.")
    before: ComparedSide | None = Field(description="Before the adjustment; null where there is no value.")
    after: ComparedSide | None = Field(description="After the adjustment; null where there is no value.")
    change: float | None = Field(description="After minus before, in its unit; null where one of both is not there.")
    is_apart: bool | None = Field(
        description="Whether the 90 % intervals of both sides lie apart, so that chance is an unlikely reason; null "
        "where one of both has none."
    )


class AdjustmentOutcomeComparison(Output):
    """The evidence of an outcome compared: each indicator before and after, as far as you may see it.

    Before and after is no proof: other things changed as well.
    """

    id: Id
    adjustment_id: UUID = Field(description=_ADJUSTMENT)
    decided_on: date = Field(description="Day of the adjustment, ISO date.")
    judged_on: date = Field(description="Day of the judgement, ISO date.")
    judgement: OutcomeJudgement = Field(description=_JUDGEMENT)
    indicators: list[ComparedIndicator] = Field(description="Those of causes first; at most 100.")


class PendingOutcome(Output):
    """An adjustment of which nobody has said what came of it, or only that it was too early to tell."""

    adjustment_id: UUID = Field(description=_ADJUSTMENT)
    decided_on: date = Field(description="Day of the decision, ISO date.")
    decision: Text = Field(description="What was decided.")
    newest_judgement: OutcomeJudgement | None = Field(description="too_early, or null where nothing was said.")
    days_open: int = Field(description="Days since the decision, or since it was too early to tell.")


class PendingOutcomes(Output):
    """The adjustments of a plan that wait for somebody to say what came of them, the longest first."""

    id: UUID = Field(description="Id of the plan.")
    as_of: date = Field(description="The day for which it holds, ISO date.")
    days: int = Field(description="How many days an adjustment may be open.")
    adjustments: list[PendingOutcome] = Field(description="At most 300.")
    truncated: Truncated
