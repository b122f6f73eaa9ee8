"""The decisions of plans: which figures and dates go together."""

from datetime import date

import pytest

from achieve.core.errors import AchieveError, Invalid
from achieve.plans import refusals, rules
from achieve.plans.rules.rounding import rounded
from achieve.plans.rules.status import Checkpoint, path_between, value_on_path
from achieve.plans.words import MeasureDirection, MeasureUnit, StepStatus, WhyKind

TODAY = date(2026, 11, 22)
SPRING, FALL = date(2026, 5, 1), date(2026, 10, 1)


def first_error(error: AchieveError) -> tuple[str, str]:
    return error.errors[0].pointer, error.errors[0].code


def test_a_unit_stays_once_something_was_measured() -> None:
    rules.check_may_change_unit(measurements=0)
    with pytest.raises(refusals.MeasurementsRecorded) as refused:
        rules.check_may_change_unit(measurements=1)
    assert first_error(refused.value) == ("/unit", "measurements_recorded")


def test_a_period_does_not_end_before_it_begins() -> None:
    rules.check_period(TODAY, TODAY)
    with pytest.raises(Invalid) as refused:
        rules.check_period(TODAY, SPRING)
    assert first_error(refused.value) == ("/ends_on", "ends_before_it_begins")


def test_what_has_happened_has_a_day_that_has_come_somewhere() -> None:
    rules.check_not_ahead(TODAY, TODAY, "/measured_on")
    rules.check_not_ahead(date(2026, 11, 23), TODAY, "/measured_on")
    with pytest.raises(Invalid) as refused:
        rules.check_not_ahead(date(2026, 11, 24), TODAY, "/measured_on")
    assert first_error(refused.value) == ("/measured_on", "in_the_future")


@pytest.mark.parametrize(
    ("unit", "value", "is_valid"),
    [
        ("percent", 0.0, True),
        ("percent", 100.0, True),
        ("percent", 100.1, False),
        ("percent", -0.1, False),
        ("percentage_points", -12.5, True),
        ("percentage_points", 101.0, False),
        ("count", 0.0, True),
        ("count", -1.0, False),
        ("days", -1.0, False),
        ("score", -250.0, True),
    ],
)
def test_a_value_lies_in_the_range_of_its_unit(unit: str, value: float, is_valid: bool) -> None:
    if is_valid:
        return rules.check_figure(MeasureUnit(unit), value, "/value")
    with pytest.raises(Invalid) as refused:
        rules.check_figure(MeasureUnit(unit), value, "/value")
    assert first_error(refused.value) == ("/value", "out_of_range")
    return None


def check_measure(direction: str, baseline: float | None, target: float | None) -> None:
    rules.check_baseline_and_target(
        MeasureUnit.PERCENT,
        MeasureDirection(direction),
        (baseline, None if baseline is None else SPRING),
        (target, None if target is None else FALL),
    )


@pytest.mark.parametrize(
    ("direction", "baseline", "target"), [("increase", 67, 78), ("decrease", 20, 5), ("maintain", 95, 95)]
)
def test_a_target_lies_where_the_measure_should_move(direction: str, baseline: float, target: float) -> None:
    check_measure(direction, baseline, target)


@pytest.mark.parametrize(
    ("direction", "baseline", "target"),
    [
        ("increase", 78, 67),
        ("increase", 67, 67),
        ("decrease", 5, 20),
        ("decrease", 5, 5),
        ("maintain", 95, 94),
        ("maintain", 95, 96),
    ],
)
def test_a_target_against_the_direction_is_refused(direction: str, baseline: float, target: float) -> None:
    with pytest.raises(refusals.TargetAgainstDirection) as refused:
        check_measure(direction, baseline, target)
    assert first_error(refused.value) == ("/target", "target_against_direction")


@pytest.mark.parametrize(("baseline", "target"), [(None, None), (67, None), (None, 78)])
def test_baseline_and_target_may_follow_later(baseline: float | None, target: float | None) -> None:
    check_measure("increase", baseline, target)


@pytest.mark.parametrize(
    ("baseline", "target", "error"),
    [
        ((67.0, None), (None, None), ("/baseline_on", "incomplete")),
        ((None, SPRING), (None, None), ("/baseline", "incomplete")),
        ((None, None), (78.0, None), ("/target_on", "incomplete")),
        ((67.0, FALL), (78.0, FALL), ("/target_on", "target_before_baseline")),
        ((167.0, SPRING), (178.0, FALL), ("/baseline", "out_of_range")),
        ((67.0, SPRING), (178.0, FALL), ("/target", "out_of_range")),
    ],
)
def test_baseline_and_target_have_their_days_in_order(
    baseline: tuple[float | None, date | None], target: tuple[float | None, date | None], error: tuple[str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        rules.check_baseline_and_target(MeasureUnit.PERCENT, MeasureDirection.INCREASE, baseline, target)
    assert first_error(refused.value) == error


def test_evidence_says_something_in_its_indicators_unit() -> None:
    rules.check_evidence(MeasureUnit.PERCENT, 58.0, None)
    rules.check_evidence(None, None, "Learners asked for the criteria.")
    percent = MeasureUnit.PERCENT
    for unit, value, code in ((None, None, "says_nothing"), (None, 5.0, "no_unit"), (percent, 500.0, "out_of_range")):
        with pytest.raises(Invalid) as refused:
            rules.check_evidence(unit, value, None)
        assert first_error(refused.value) == ("/value", code)


def test_a_why_of_research_names_it() -> None:
    rules.check_why(WhyKind.RESEARCH, ["Black and Wiliam 1998"])
    rules.check_why(WhyKind.MANDATE, [])
    with pytest.raises(Invalid):
        rules.check_why(WhyKind.RESEARCH, [])


def test_a_step_is_completed_on_the_day_given_or_known_or_today() -> None:
    assert rules.decide_completed_on(StepStatus.DONE, FALL, SPRING, TODAY) == FALL
    assert rules.decide_completed_on(StepStatus.DONE, None, SPRING, TODAY) == SPRING
    assert rules.decide_completed_on(StepStatus.DONE, None, None, TODAY) == TODAY
    assert rules.decide_completed_on(StepStatus.IN_PROGRESS, None, SPRING, TODAY) is None


@pytest.mark.parametrize(
    ("status", "day", "code"), [("in_progress", FALL, "not_done"), ("done", date(2027, 1, 1), "in_the_future")]
)
def test_a_day_of_completion_needs_a_step_that_is_done_and_has_come(status: str, day: date, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        rules.decide_completed_on(StepStatus(status), day, None, TODAY)
    assert first_error(refused.value) == ("/completed_on", code)


def test_what_is_worked_out_is_told_to_four_places_and_never_as_a_fall_of_nothing() -> None:
    assert [rounded(2 / 3), rounded(11.00004), str(rounded(-0.00001))] == [0.6667, 11.0, "0.0"]


def test_the_path_goes_through_its_checkpoints() -> None:
    path = path_between((SPRING, 60.0), [Checkpoint(date(2026, 7, 1), 54.0)], (FALL, 70.0))
    days = (date(2026, 4, 1), date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 16), date(2026, 12, 1))
    assert [round(value_on_path(path, day), 2) for day in days] == [60, 56.95, 54, 62, 70]
    assert path_between((SPRING, 60.0), [], None) == ()
