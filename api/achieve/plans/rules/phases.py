"""When a phase of a rollout may open, and what its success metrics come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from achieve.core.errors import FieldError
from achieve.plans.refusals import TransitionNotAllowed, not_valid
from achieve.plans.refusals.phases import MetricIsRead, PhaseInRecord, PhaseNotReady, TooManyMetrics
from achieve.plans.rules.depth import ENOUGH
from achieve.plans.words.phases import MetricComparison, MetricKind, MetricOutcome, PhaseState

MOST_METRICS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What there is to a success metric as of a day.

    value, read_on: the newest figure. observations: that a depth rests on. is_met: what was judged. has_source: whether
    what it is read from is still there.
    """

    kind: MetricKind
    comparison: MetricComparison | None
    wanted: float | None
    value: float | None = None
    read_on: date | None = None
    observations: int | None = None
    is_met: bool | None = None
    has_source: bool = True


def decide_outcome(read: Read, since: date | None) -> MetricOutcome:
    """What a metric came to. since: when its phase opened; what is older does not speak of the phase."""
    if not read.has_source:
        return MetricOutcome.SOURCE_GONE
    if since is None or read.read_on is None or read.read_on < since:
        return MetricOutcome.NOTHING_READ
    if read.kind is MetricKind.DEPTH and (read.observations or 0) < ENOUGH:
        return MetricOutcome.TOO_FEW
    return MetricOutcome.MET if _is_reached(read) else MetricOutcome.NOT_REACHED


def _is_reached(read: Read) -> bool:
    if read.kind is MetricKind.NARRATIVE:
        return read.is_met is True
    if read.value is None or read.wanted is None:
        return False
    return read.value <= read.wanted if read.comparison is MetricComparison.AT_MOST else read.value >= read.wanted


def is_ready(state_before: PhaseState | None, outcomes: Sequence[MetricOutcome]) -> bool:
    """Whether a phase could open without a reason. state_before: of the phase before; None for the first one."""
    if state_before is None:
        return True
    return state_before is not PhaseState.PLANNED and all(outcome is MetricOutcome.MET for outcome in outcomes)


def check_may_open(state: PhaseState, *, is_ready: bool, because: str | None, refusal: PhaseNotReady) -> None:
    """refusal: what is raised where neither the metrics nor a reason open it. Raises TransitionNotAllowed, too."""
    _check_state(state, PhaseState.PLANNED, "Only a phase that is planned can be opened.")
    if not is_ready and because is None:
        raise refusal


def check_may_complete(state: PhaseState, opened_on: date | None, completed_on: date) -> None:
    """Raises TransitionNotAllowed, Invalid."""
    _check_state(state, PhaseState.OPEN, "Only a phase that is open can be completed.")
    if opened_on is not None and completed_on < opened_on:
        raise not_valid("/completed_on", "ends_before_it_begins", "It opened later than that.")


def check_may_delete_phase(state: PhaseState) -> None:
    """Raises PhaseInRecord."""
    if state is not PhaseState.PLANNED:
        raise PhaseInRecord("What has been opened belongs to the record of the initiative.")


def check_may_lose_phases(begun: int) -> None:
    """begun: phases of an initiative that are no longer planned. Raises PhaseInRecord."""
    if begun:
        raise PhaseInRecord("Its rollout has begun: that belongs to the record.")


def check_planned_days(begins_on: date | None, ends_on: date | None) -> None:
    """Raises Invalid."""
    if begins_on is not None and ends_on is not None and ends_on < begins_on:
        raise not_valid("/ends_on", "ends_before_it_begins", "The last day cannot come before the first.")


def check_metric(
    kind: MetricKind, *, has_indicator: bool, has_measure: bool, comparison: object, wanted: float | None
) -> None:
    """What belongs to a metric of each kind. Raises Invalid."""
    if has_indicator is not (kind is MetricKind.INDICATOR):
        raise not_valid("/indicator_id", "not_of_this_kind", "An indicator is named where it is what is read.")
    if has_measure is not (kind is MetricKind.MEASURE):
        raise not_valid("/measure_id", "not_of_this_kind", "A measure is named where it is what is read.")
    check_wanted(kind, comparison, wanted)


def check_wanted(kind: MetricKind, comparison: object, wanted: float | None) -> None:
    """Raises Invalid."""
    is_judged = kind is MetricKind.NARRATIVE
    if is_judged is not (wanted is None):
        raise not_valid("/wanted", "not_of_this_kind", "A figure is wanted of all but what somebody judges.")
    if is_judged is not (comparison is None):
        raise not_valid("/comparison", "not_of_this_kind", "Figures are compared; what somebody judges is not.")
    if kind is MetricKind.DEPTH and wanted is not None and not 0 <= wanted <= 1:
        raise not_valid("/wanted", "out_of_range", "A depth lies between 0 and 1.")


def check_room_for_metric(present: int) -> None:
    """Raises TooManyMetrics."""
    if present >= MOST_METRICS:
        raise TooManyMetrics(f"A phase has at most {MOST_METRICS} success metrics: a few are better.")


def check_may_judge(kind: MetricKind) -> None:
    """Raises MetricIsRead."""
    if kind is not MetricKind.NARRATIVE:
        raise MetricIsRead("This one is read from what was measured or seen.")


def _check_state(state: PhaseState, wanted: PhaseState, message: str) -> None:
    if state is not wanted:
        allowed = {PhaseState.PLANNED: PhaseState.OPEN, PhaseState.OPEN: PhaseState.COMPLETED}.get(state)
        words = [allowed.value] if allowed else []
        raise TransitionNotAllowed(message, errors=[FieldError("", "transition_not_allowed", message)], allowed=words)
