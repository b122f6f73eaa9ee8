"""Values in the words in which people read them: days, figures with their unit, and the words of the contract."""

from datetime import date
from enum import StrEnum

from achieve.plans.words import MeasureUnit, StepStatus

_UNITS = {
    MeasureUnit.PERCENT: "{}%",
    MeasureUnit.PERCENTAGE_POINTS: "{} percentage points",
    MeasureUnit.COUNT: "{}",
    MeasureUnit.DAYS: "{} days",
    MeasureUnit.SCORE: "{}",
}


def day(value: date) -> str:
    """A day, as in: October 12, 2026."""
    return f"{value:%B} {value.day}, {value.year}"


def plain(value: float) -> str:
    """A number without zeros that say nothing, rounded to 4 places."""
    text = f"{value:,.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def figure(value: float, unit: MeasureUnit | None) -> str:
    """A number with its unit."""
    return _UNITS[unit].format(plain(value)) if unit else plain(value)


def many(number: int, word: str) -> str:
    """So many of something, as in: 1 day, 2 days."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def words(value: StrEnum) -> str:
    """A word of the contract as people write it, as in: Not started."""
    return value.value.replace("_", " ").capitalize()


def standing(status: StepStatus, completed_on: date | None, *, is_overdue: bool) -> str:
    """Where a step stands."""
    if status is StepStatus.DONE and completed_on:
        return f"Done on {day(completed_on)}"
    return f"{words(status)}, overdue" if is_overdue else words(status)
