"""Decisions about closures: pure functions of values."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TypeAlias

from achieve.core.errors import FieldError, Invalid
from achieve.people.words import MOST_DAYS_CLOSED

Days: TypeAlias = tuple[str, date, date]
"""Name, first and last day of a closure."""


class ClosureRefused(Invalid):
    """Closed days that end before they begin, that are too many, or that lie elsewhere."""

    code = "closure_refused"
    title = "The closure cannot be kept"


def check_days(begins_on: date, ends_on: date, place: str = "") -> None:
    """Raises ClosureRefused. place: of the closure in what was sent, where there are several."""
    if ends_on < begins_on:
        raise _refused(f"{place}/ends_on", "Use the first day, or a later one.")
    if (ends_on - begins_on).days >= MOST_DAYS_CLOSED:
        raise _refused(f"{place}/ends_on", f"A closure lasts at most {MOST_DAYS_CLOSED} days.")


def check_period(begins_on: date, ends_on: date, closures: Sequence[Days]) -> None:
    """Each closure begins in the period, and none is there twice. Raises ClosureRefused."""
    if ends_on < begins_on:
        raise _refused("/ends_on", "Use the first day of the period, or a later one.")
    for place, (_, first, last) in enumerate(closures):
        check_days(first, last, f"/closures/{place}")
        if not begins_on <= first <= ends_on:
            raise _refused(f"/closures/{place}/begins_on", "Use a day of the period.")
        if closures[place] in closures[:place]:
            raise _refused(f"/closures/{place}", "Name each closure once.")


def tell_apart(stored: Collection[Days], wanted: Collection[Days]) -> tuple[set[Days], set[Days]]:
    """What is to be added to the closures that there are, and what is to go."""
    return set(wanted) - set(stored), set(stored) - set(wanted)


def _refused(pointer: str, sentence: str) -> ClosureRefused:
    return ClosureRefused(sentence, errors=[FieldError(pointer, ClosureRefused.code, sentence)])
