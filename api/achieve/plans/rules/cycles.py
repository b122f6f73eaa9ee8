"""What a monitoring cycle must be, where it may go, and which evidence belongs to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import TransitionNotAllowed, not_valid
from achieve.plans.refusals.cycles import (
    CycleInRecord,
    CycleNotRunning,
    NothingToStudy,
    PredictionStands,
    RecordedBeforePrediction,
)
from achieve.plans.rules.figures import check_figure
from achieve.plans.words import MeasureUnit
from achieve.plans.words.cycles import CycleDecision, CycleState

CYCLE_TRANSITIONS: Mapping[CycleState, tuple[CycleState, ...]] = MappingProxyType(
    {
        CycleState.PLANNED: (CycleState.DOING, CycleState.DROPPED),
        CycleState.DOING: (CycleState.STUDIED, CycleState.DROPPED),
        CycleState.STUDIED: (CycleState.ACTED, CycleState.DOING),
        CycleState.ACTED: (),
        CycleState.DROPPED: (),
    }
)
_STUDIED = (CycleState.STUDIED, CycleState.ACTED)


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a cycle, the first and the last."""

    begins_on: date
    ends_on: date

    def contains(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.begins_on <= day <= self.ends_on


def check_prediction(unit: MeasureUnit | None, low: float, high: float) -> None:
    """A value or a range in the unit of the indicator. Raises Invalid."""
    if unit is None:
        raise not_valid("/indicator_id", "no_unit", "Name an indicator with a unit: what has none cannot be predicted.")
    check_figure(unit, low, "/predicted_low")
    check_figure(unit, high, "/predicted_high")
    if high < low:
        raise not_valid("/predicted_high", "below_low", "The upper end must not be below the lower one.")


def check_may_predict_anew(evidence: int) -> None:
    """evidence: attached to the cycle. Raises PredictionStands."""
    if evidence:
        message = "Drop the cycle, and plan another one, where this prediction makes no sense."
        raise PredictionStands(message, errors=[FieldError("/predicted_low", PredictionStands.code, message)])


def check_cycle_transition(before: CycleState, after: CycleState, evidence: int) -> None:
    """To stay is always allowed. evidence: attached to the cycle. Raises TransitionNotAllowed, NothingToStudy."""
    words = [state.value for state in CYCLE_TRANSITIONS[before]]
    if after is not before and after.value not in words:
        message = f"Allowed here: {', '.join(words) or 'none'}."
        raise TransitionNotAllowed(
            message, errors=[FieldError("/state", "transition_not_allowed", message)], allowed=words
        )
    if after is CycleState.STUDIED and not evidence:
        message = "Attach evidence to the cycle first, or drop it."
        raise NothingToStudy(message, errors=[FieldError("/state", NothingToStudy.code, message)])


def check_said(
    state: CycleState, learned: str | None, decision: CycleDecision | None, adjustment_id: UUID | None
) -> None:
    """To a study belongs what was learned, to an act its decision and where that led. Raises Invalid."""
    if state in _STUDIED and learned is None:
        raise not_valid("/learned", "learned_missing", "Say what was learned.")
    for pointer, value in (("/decision", decision), ("/adjustment_id", adjustment_id)):
        if state is CycleState.ACTED and value is None:
            raise not_valid(pointer, "act_incomplete", "An act is a decision, and the adjustment that it led to.")
        if state is not CycleState.ACTED and value is not None:
            raise not_valid(pointer, "not_acted", "This belongs to a cycle that is acted on.")


def decide_studied_on(state: CycleState, present: date | None, today: date) -> date | None:
    """The day on which a cycle was studied: the one known, else today; none while it is not."""
    return (present or today) if state in _STUDIED else None


def check_evidence_in(period: Period, days: tuple[date, date] | None) -> None:
    """days: of the first and the last evidence that is attached. Raises Invalid."""
    if days is None:
        return
    if days[0] < period.begins_on:
        raise not_valid("/begins_on", "evidence_outside", "Evidence of an earlier day is attached.")
    if days[1] > period.ends_on:
        raise not_valid("/ends_on", "evidence_outside", "Evidence of a later day is attached.")


def check_running(state: CycleState) -> None:
    """Evidence comes and goes while a cycle is being done. Raises CycleNotRunning."""
    if state is not CycleState.DOING:
        message = f"The cycle is {state.value}: evidence is attached while it is doing."
        raise CycleNotRunning(message, errors=[FieldError("/cycle_id", CycleNotRunning.code, message)])


def check_day_in(period: Period, observed_on: date) -> None:
    """Raises Invalid."""
    if not period.contains(observed_on):
        raise not_valid("/cycle_id", "outside_cycle", "The evidence is of a day outside of the cycle.")


def check_predicted_before(predicted_at: datetime, recorded_at: datetime) -> None:
    """Raises RecordedBeforePrediction."""
    if recorded_at < predicted_at:
        message = "What is predicted has to stand before the evidence is recorded."
        raise RecordedBeforePrediction(message, errors=[FieldError("/cycle_id", "recorded_before_prediction", message)])


def check_may_delete_cycle(evidence: int) -> None:
    """Raises CycleInRecord."""
    if evidence:
        raise CycleInRecord("What was seen belongs to it: drop it instead.")
