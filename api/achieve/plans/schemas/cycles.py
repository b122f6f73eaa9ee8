"""The contract of monitoring cycles."""

from datetime import date
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Figure, Id, ReadInstant, Text
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.cycles import CycleDecision, CycleState, PredictionOutcome

_INDICATOR = "The indicator that is predicted and looked at; it has a unit."
_QUESTION = "What one wants to know, as a question."
_TRIED = "What is tried: by whom, where, how often."
_BEGINS_ON = "First day of the cycle, ISO date."
_ENDS_ON = "Last day of the cycle, ISO date."
_LOW = "Lower end of what is predicted, in the indicator's unit."
_HIGH = "Upper end of what is predicted, in the indicator's unit."
_STATE = "Where it stands. planned → doing, dropped; doing → studied, dropped; studied → acted, doing."
_LEARNED = "What was learned, the prediction held against the result; once it is studied never null."
_DECISION = "What is done with what was tried; null until the cycle is acted on."
_ADJUSTMENT = "The adjustment of the plan that it led to; null until the cycle is acted on."


class MonitoringCycle(Resource):
    """Something that is tried and looked at: plan, do, study, act, with a prediction that stands before there is data.

    Once evidence is attached the prediction stays as it is.
    """

    plan_id: PlanId
    indicator_id: UUID = Field(description=_INDICATOR)
    organization_id: OrganizationId
    question: Text = Field(description=_QUESTION)
    tried: Text = Field(description=_TRIED)
    begins_on: date = Field(description=_BEGINS_ON)
    ends_on: date = Field(description=_ENDS_ON)
    predicted_low: float = Field(description=_LOW)
    predicted_high: float = Field(description=_HIGH)
    predicted_at: ReadInstant = Field(description="Since when the prediction stands as it does, RFC 3339 in UTC.")
    state: CycleState = Field(description=_STATE)
    studied_on: date | None = Field(description="Day on which it was studied, ISO date; else null.")
    learned: Text | None = Field(description=_LEARNED)
    decision: CycleDecision | None = Field(description=_DECISION)
    adjustment_id: UUID | None = Field(description=_ADJUSTMENT)


class MonitoringCycleCreate(Input):
    """A new monitoring cycle, with its prediction. It begins as planned."""

    indicator_id: UUID = Field(description=_INDICATOR)
    question: Text = Field(description=_QUESTION)
    tried: Text = Field(description=_TRIED)
    begins_on: Day = Field(description=_BEGINS_ON)
    ends_on: Day = Field(description=_ENDS_ON)
    predicted_low: Figure = Field(description=_LOW)
    predicted_high: Figure | None = Field(
        default=None, description=f"{_HIGH} Left out: one value is predicted, the lower end."
    )


class MonitoringCycleUpdate(Update, of=MonitoringCycle):
    """A change of a monitoring cycle, or of where it stands."""

    question: Text | None = Field(default=None, description=_QUESTION)
    tried: Text | None = Field(default=None, description=_TRIED)
    begins_on: Day | None = Field(default=None, description=_BEGINS_ON)
    ends_on: Day | None = Field(default=None, description=_ENDS_ON)
    predicted_low: Figure | None = Field(default=None, description=_LOW)
    predicted_high: Figure | None = Field(default=None, description=_HIGH)
    state: CycleState | None = Field(default=None, description=_STATE)
    learned: Text | None = Field(default=None, description=_LEARNED)
    decision: CycleDecision | None = Field(default=None, description=_DECISION)
    adjustment_id: UUID | None = Field(default=None, description=_ADJUSTMENT)


class MonitoringCycleStudy(Output):
    """The prediction of a monitoring cycle against its result, from the evidence attached to it that you may see.

    The result is the share in place of all samples taken together, where there are any, with its 90 % interval; else
    the newest value.
    """

    id: Id
    predicted_low: float = Field(description=_LOW)
    predicted_high: float = Field(description=_HIGH)
    result: float | None = Field(description="What came of it, in the indicator's unit; null where there is no value.")
    result_low: float | None = Field(description="Lower end of the 90 % interval of a result from samples; else null.")
    result_high: float | None = Field(description="Upper end of the 90 % interval of a result from samples; else null.")
    sample_size: int | None = Field(
        description="How many were observed, or learners asked about, for the result; null where that is not known."
    )
    evidence_count: int = Field(description="How many pieces of evidence are attached; the newest 500 are counted.")
    outcome: PredictionOutcome = Field(
        description="met: the result lies in the range that was predicted. within_interval: its interval reaches that "
        "range. above, below: it misses it on this side. no_result: there is no value yet."
    )
    missed_by: float | None = Field(
        description="How far the result lies above (positive) or below (negative) the range, in the indicator's unit."
    )
