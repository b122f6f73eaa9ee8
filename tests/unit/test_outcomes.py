"""What came of an adjustment: how both sides compare, and what is still open."""

from datetime import date

import pytest

from achieve.plans.rules.outcomes import change_between, days_open, is_apart
from achieve.plans.rules.results import Result
from achieve.plans.words.outcomes import OutcomeJudgement

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("before", "after", "change", "apart"),
    [
        (Result(40, 30, 50, 50), Result(70, 60, 80, 50), 30, True),
        (Result(70, 60, 80, 50), Result(40, 30, 50, 50), -30, True),
        (Result(40, 30, 60, 20), Result(70, 60, 80, 50), 30, False),
        (Result(26), Result(47), 21, None),
        (Result(26), Result(47, 40, 54, 90), 21, None),
        (None, Result(47), None, None),
        (Result(26), None, None, None),
    ],
)
def test_a_change_is_told_with_whether_chance_is_likely(
    before: Result | None, after: Result | None, change: float | None, apart: bool | None
) -> None:
    assert (change_between(before, after), is_apart(before, after)) == (change, apart)


@pytest.mark.parametrize(
    ("judgement", "judged_on", "expected"),
    [
        (None, None, 24),
        (OutcomeJudgement.TOO_EARLY, date(2026, 11, 15), 10),
        (OutcomeJudgement.BETTER, date(2026, 11, 15), None),
        (OutcomeJudgement.NO_CHANGE, date(2026, 11, 15), None),
        (OutcomeJudgement.WORSE, date(2026, 11, 15), None),
    ],
)
def test_an_adjustment_is_open_until_somebody_can_tell(
    judgement: OutcomeJudgement | None, judged_on: date | None, expected: int | None
) -> None:
    assert days_open(date(2026, 11, 1), judgement, judged_on, TODAY) == expected
