"""What came of an adjustment: which evidence may speak for it, how both sides compare, and what is still open."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.outcomes import OutcomeRecorded
from achieve.plans.rules.results import Result
from achieve.plans.words.outcomes import OutcomeJudgement

PENDING_DAYS = 45
"""How long an adjustment may be open by default, in days."""


def check_may_change_day(outcomes: int) -> None:
    """outcomes: of the adjustment whose day is to change. Raises OutcomeRecorded."""
    if outcomes:
        message = "Before and after were told apart by its day, so that stays."
        raise OutcomeRecorded(message, errors=[FieldError("/decided_on", OutcomeRecorded.code, message)])


def check_stays_on_its_side(observed_on: date, comparisons: Iterable[tuple[bool, date, date]]) -> None:
    """comparisons: of evidence whose day changes: whether as after, decided on, judged on. Raises OutcomeRecorded."""
    if any(
        not (decided_on < observed_on <= judged_on if is_after else observed_on <= decided_on)
        for is_after, decided_on, judged_on in comparisons
    ):
        message = "It was said what came of an adjustment, with this as evidence from before it or after it."
        raise OutcomeRecorded(message, errors=[FieldError("/observed_on", OutcomeRecorded.code, message)])


def check_judged_on(decided_on: date, judged_on: date) -> None:
    """Raises Invalid."""
    if judged_on < decided_on:
        raise not_valid("/judged_on", "before_decision", "What came of a decision is judged after it.")


def check_before(decided_on: date, observed_on: date, pointer: str) -> None:
    """Evidence from before a decision, or of its day. Raises Invalid."""
    if observed_on > decided_on:
        raise not_valid(pointer, "not_before", "This evidence is from after the adjustment.")


def check_after(decided_on: date, judged_on: date, observed_on: date, pointer: str) -> None:
    """Evidence from after a decision, up to the day on which it was judged. Raises Invalid."""
    if not decided_on < observed_on <= judged_on:
        raise not_valid(pointer, "not_after", "Name evidence from after the adjustment, up to the day of judgement.")


def check_comparable(judgement: OutcomeJudgement, before: Collection[UUID], after: Collection[UUID]) -> None:
    """Whoever judges has seen one thing before and after. before, after: indicators of the evidence. Raises Invalid."""
    if judgement is not OutcomeJudgement.TOO_EARLY and set(before).isdisjoint(after):
        message = "Name evidence of one indicator from before and after the adjustment, or judge that it is too early."
        raise not_valid("/evidence_after_ids", "nothing_to_compare", message)


def change_between(before: Result | None, after: Result | None) -> float | None:
    """After minus before, where there is both."""
    if before is None or after is None:
        return None
    return round(after.value - before.value, 9)


def is_apart(before: Result | None, after: Result | None) -> bool | None:
    """Whether the intervals of both lie apart; None where one of both has none."""
    if before is None or after is None:
        return None
    if before.low is None or before.high is None or after.low is None or after.high is None:
        return None
    return before.high < after.low or after.high < before.low


def days_open(decided_on: date, judgement: OutcomeJudgement | None, judged_on: date | None, today: date) -> int | None:
    """For how many days nobody has said what came of it, or only that it was too early; None where somebody has."""
    if judgement not in (None, OutcomeJudgement.TOO_EARLY):
        return None
    return (today - (judged_on or decided_on)).days
