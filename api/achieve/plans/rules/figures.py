"""Which figures and dates go together."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from achieve.core.errors import FieldError
from achieve.plans.refusals import MeasurementsRecorded, TargetAgainstDirection, not_valid
from achieve.plans.words import MeasureDirection, MeasureUnit, StepStatus, WhyKind

_RANGES: Mapping[MeasureUnit, tuple[float, float, str]] = MappingProxyType(
    {
        MeasureUnit.PERCENT: (0, 100, "A percentage lies between 0 and 100."),
        MeasureUnit.PERCENTAGE_POINTS: (-100, 100, "A difference of percentages lies between -100 and 100."),
        MeasureUnit.COUNT: (0, 1e12, "A count is not below 0."),
        MeasureUnit.DAYS: (0, 1e12, "A number of days is not below 0."),
    }
)
# Where a district has not said its time zone the date is UTC's, and in the east of it is tomorrow already.
_AHEAD_OF_UTC = timedelta(days=1)


def check_period(begins_on: date, ends_on: date) -> None:
    """Raises Invalid."""
    if ends_on < begins_on:
        raise not_valid("/ends_on", "ends_before_it_begins", "The last day must not be before the first.")


def check_not_ahead(day: date, today: date, pointer: str) -> None:
    """What has happened has a date that has come. Raises Invalid."""
    if day > today + _AHEAD_OF_UTC:
        raise not_valid(pointer, "in_the_future", "Give a day that has come.")


def check_figure(unit: MeasureUnit, value: float | None, pointer: str) -> None:
    """A value lies in the range of its unit. Raises Invalid."""
    if value is None or unit not in _RANGES:
        return
    least, most, message = _RANGES[unit]
    if not least <= value <= most:
        raise not_valid(pointer, "out_of_range", message)


def check_baseline_and_target(
    unit: MeasureUnit,
    direction: MeasureDirection,
    baseline: tuple[float | None, date | None],
    target: tuple[float | None, date | None],
) -> None:
    """baseline, target: value and day; both or neither. Raises Invalid, TargetAgainstDirection."""
    for name, (value, day) in (("baseline", baseline), ("target", target)):
        check_figure(unit, value, f"/{name}")
        if (value is None) != (day is None):
            missing = f"/{name}" if value is None else f"/{name}_on"
            raise not_valid(missing, "incomplete", f"A {name} is a value and its day: give both.")
    if baseline[1] is not None and target[1] is not None and target[1] <= baseline[1]:
        raise not_valid("/target_on", "target_before_baseline", "The target's day must be after the baseline's.")
    _check_direction(direction, baseline[0], target[0])


def check_may_change_unit(measurements: int) -> None:
    """Raises MeasurementsRecorded."""
    if measurements:
        message = "What was measured would lose its meaning: add another measure for another unit."
        raise MeasurementsRecorded(message, errors=[FieldError("/unit", "measurements_recorded", message)])


def check_evidence(unit: MeasureUnit | None, value: float | None, narrative: str | None) -> None:
    """Evidence is a value in its indicator's unit, or is told in words, or both. Raises Invalid."""
    if value is None and narrative is None:
        raise not_valid("/value", "says_nothing", "Give a value, or tell in words what was seen.")
    if value is not None and unit is None:
        raise not_valid("/value", "no_unit", "This indicator has no unit: tell in words what was seen.")
    if unit is not None:
        check_figure(unit, value, "/value")


def check_why(kind: WhyKind, research_references: Sequence[str]) -> None:
    """A why that rests on research names it. Raises Invalid."""
    if kind is WhyKind.RESEARCH and not research_references:
        raise not_valid("/research_references", "reference_missing", "Name the research that the why rests on.")


def decide_completed_on(status: StepStatus, given: date | None, present: date | None, today: date) -> date | None:
    """The day on which a step was completed: the one given, else the one known, else today. Raises Invalid."""
    if status is not StepStatus.DONE:
        if given is not None:
            raise not_valid("/completed_on", "not_done", "Only a step that is done has such a day.")
        return None
    completed_on = given or present or today
    check_not_ahead(completed_on, today, "/completed_on")
    return completed_on


def _check_direction(direction: MeasureDirection, baseline: float | None, target: float | None) -> None:
    if baseline is None or target is None:
        return
    reached, message = {
        MeasureDirection.INCREASE: (target > baseline, "To increase, the target must be above the baseline."),
        MeasureDirection.DECREASE: (target < baseline, "To decrease, the target must be below the baseline."),
        MeasureDirection.MAINTAIN: (target == baseline, "To maintain, the target must equal the baseline."),
    }[direction]
    if not reached:
        raise TargetAgainstDirection(message, errors=[FieldError("/target", "target_against_direction", message)])
