"""What a success metric comes to, and when a phase may open."""

from dataclasses import replace
from datetime import date

import pytest

from achieve.plans.rules.phases import Read, decide_outcome, is_ready
from achieve.plans.words.phases import MetricComparison, MetricKind, MetricOutcome, PhaseState

OPENED = date(2026, 9, 1)
FIGURE = Read(
    kind=MetricKind.INDICATOR,
    comparison=MetricComparison.AT_LEAST,
    wanted=60,
    value=61,
    read_on=date(2026, 10, 1),
)
DEPTH = replace(FIGURE, kind=MetricKind.DEPTH, wanted=0.5, value=0.6, observations=5)
JUDGED = Read(kind=MetricKind.NARRATIVE, comparison=None, wanted=None, is_met=True, read_on=date(2026, 10, 1))
MET, NOT_REACHED, NOTHING_READ = MetricOutcome.MET, MetricOutcome.NOT_REACHED, MetricOutcome.NOTHING_READ


@pytest.mark.parametrize(
    ("read", "outcome"),
    [
        (FIGURE, MET),
        (replace(FIGURE, value=60), MET),
        (replace(FIGURE, value=59.9), NOT_REACHED),
        (replace(FIGURE, comparison=MetricComparison.AT_MOST, value=60), MET),
        (replace(FIGURE, comparison=MetricComparison.AT_MOST), NOT_REACHED),
        (replace(FIGURE, value=None, read_on=None), NOTHING_READ),
        (replace(FIGURE, read_on=OPENED), MET),
        (replace(FIGURE, read_on=date(2026, 8, 31)), NOTHING_READ),
        (replace(FIGURE, has_source=False), MetricOutcome.SOURCE_GONE),
        (DEPTH, MET),
        (replace(DEPTH, value=0.4), NOT_REACHED),
        (replace(DEPTH, observations=4), MetricOutcome.TOO_FEW),
        (JUDGED, MET),
        (replace(JUDGED, is_met=False), NOT_REACHED),
        (replace(JUDGED, is_met=None, read_on=None), NOTHING_READ),
        (replace(JUDGED, read_on=date(2026, 8, 31)), NOTHING_READ),
    ],
)
def test_a_metric_is_met_by_what_was_read_since_its_phase_opened(read: Read, outcome: MetricOutcome) -> None:
    assert decide_outcome(read, OPENED) is outcome


def test_nothing_speaks_of_a_phase_that_has_not_opened() -> None:
    assert decide_outcome(FIGURE, None) is NOTHING_READ


@pytest.mark.parametrize(
    ("state_before", "outcomes", "ready"),
    [
        (None, [], True),
        (PhaseState.PLANNED, [], False),
        (PhaseState.OPEN, [], True),
        (PhaseState.OPEN, [MET, MET], True),
        (PhaseState.COMPLETED, [MET], True),
        (PhaseState.OPEN, [MET, NOT_REACHED], False),
        (PhaseState.COMPLETED, [NOTHING_READ], False),
    ],
)
def test_a_phase_is_ready_when_all_metrics_of_the_one_before_are_met(
    state_before: PhaseState | None, outcomes: list[MetricOutcome], ready: bool
) -> None:
    assert is_ready(state_before, outcomes) is ready
