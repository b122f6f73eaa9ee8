"""What a copy of a plan may take along."""

from collections.abc import Collection
from datetime import date, timedelta

from achieve.plans.refusals import not_valid
from achieve.plans.rules.figures import check_period
from achieve.plans.words.copying import TakenPart

_UNDER_STRATEGIES = (TakenPart.STEPS, TakenPart.INDICATORS)


def check_takes(takes: Collection[TakenPart]) -> None:
    """Steps and indicators stand under strategies. Raises Invalid."""
    under = [part for part in _UNDER_STRATEGIES if part in takes]
    if under and TakenPart.STRATEGIES not in takes:
        raise not_valid("/takes", "needs_strategies", f"Take the strategies along, under which the {under[0]} stand.")


def check_keeps_responsible(*, keeps_responsible: bool, is_elsewhere: bool) -> None:
    """Whoever works at one school is given no work at another. Raises Invalid."""
    if keeps_responsible and is_elsewhere:
        raise not_valid("/keeps_responsible", "other_organization", "Name who is responsible in the new plan itself.")


def decide_ends_on(begins_on: date, given: date | None, lasts: timedelta) -> date:
    """The last day: the one given, or as many days later as it is to last. Raises Invalid."""
    ends_on = given or begins_on + lasts
    check_period(begins_on, ends_on)
    return ends_on
