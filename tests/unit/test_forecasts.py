"""Forecasts of measures: the interval holds what comes, widens with time, and says when too little is known."""

import random
import statistics
from datetime import date, timedelta

import pytest

from achieve.plans.rules.status import Forecast, History, Point, forecast, foresee, place_on_path
from achieve.plans.words import MeasureDirection, MeasureUnit
from benchmarks.bench_forecasts import KINDS, simulate

BEGIN, END = date(2026, 9, 1), date(2027, 6, 1)
TODAY = date(2027, 1, 15)


def values(*given: float) -> list[Point]:
    """A value a month."""
    return [(BEGIN + timedelta(days=30 * number), value) for number, value in enumerate(given)]


def outlook(direction: str, target: float, *given: float, unit: str = "percent") -> str:
    """What is foreseen of a measure."""
    baseline, *measured = values(*given)
    history = History(MeasureUnit(unit), MeasureDirection(direction), baseline, (END, target), measured)
    return foresee(history, TODAY).outlook.value


@pytest.mark.parametrize("kind", KINDS)
def test_the_interval_holds_what_comes_of_simulated_histories(kind: str) -> None:
    chance = random.Random(11)
    assert statistics.fmean(each.is_held for each in simulate(kind, 500, chance)) >= 0.85


def width(found: Forecast | None) -> float:
    assert found is not None
    return found.high - found.low


def test_the_interval_widens_with_the_time_and_narrows_with_what_is_known() -> None:
    few, many = values(60, 61), values(60, 60.5, 61, 61.5, 62)
    day = BEGIN + timedelta(days=150)
    assert width(forecast(few, day, 3)) < width(forecast(few, END, 3))
    assert width(forecast(many, day, 3)) < width(forecast(few, day, 3))


def test_a_steady_rise_goes_on() -> None:
    found = forecast(values(60, 61, 62, 63, 64, 65), BEGIN + timedelta(days=180), 2.5)
    assert found is not None
    assert (64.5 < found.expected < 66.5, found.low < 65, found.high > 67) == (True, True, True)


def test_with_one_value_there_is_no_forecast() -> None:
    assert forecast(values(60), END, 3) is None
    assert outlook("increase", 70, 60) == "too_little_known"


@pytest.mark.parametrize(
    ("direction", "target", "given", "expected"),
    [
        ("increase", 62, (60, 65, 70, 75, 80), "likely"),
        ("increase", 70, (60, 61, 62, 63, 64), "open"),
        ("increase", 95, (60, 61, 60, 61, 60), "unlikely"),
        ("decrease", 56, (60, 55, 50, 45, 40), "likely"),
        ("decrease", 5, (60, 61, 60, 61, 60), "unlikely"),
        ("maintain", 60, (60, 60, 60), "open"),
        ("maintain", 90, (60, 60, 60, 60), "unlikely"),
    ],
)
def test_the_outlook_says_how_much_of_the_interval_reaches_the_target(
    direction: str, target: float, given: tuple[float, ...], expected: str
) -> None:
    assert outlook(direction, target, *given) == expected


def test_a_percentage_stays_one() -> None:
    baseline, *measured = values(90, 95, 99, 100)
    history = History(MeasureUnit.PERCENT, MeasureDirection.INCREASE, baseline, (END, 99.0), measured)
    found = foresee(history, TODAY).forecast
    assert found is not None
    assert (found.expected, found.high) == (100, 100)


def test_after_the_last_day_nothing_is_foreseen() -> None:
    history = History(MeasureUnit.PERCENT, MeasureDirection.INCREASE, (BEGIN, 60.0), (END, 70.0), values(60, 65)[1:])
    assert foresee(history, END).outlook.value == "over"


@pytest.mark.parametrize(("value", "expected"), [(61.0, True), (60.0, False)])
def test_the_latest_value_is_held_to_the_path(value: float, expected: bool) -> None:
    measured = [(BEGIN + timedelta(days=42), value)]
    history = History(MeasureUnit.PERCENT, MeasureDirection.INCREASE, (BEGIN, 60.0), (END, 70.0), measured)
    assert place_on_path(history) == (61.5385, expected)
