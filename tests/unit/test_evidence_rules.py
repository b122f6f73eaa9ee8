"""Where a result lies on its scale, and when it can have been shown."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.evidence.rules import EvidenceRefused, Placed, Result, ScaleOfEvidence, check_time, place

FOUR = ScaleOfEvidence(4, [("1", 1), ("2", 2), ("3", 3), ("3.5", 3.5), ("4", 4)])
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("result", "placed"),
    [
        (Result(score=2.75), Placed(2.75, "2", None)),
        (Result(score=0), Placed(0, None, None)),
        (Result(score=4), Placed(4, "4", None)),
        (Result(level="3.5"), Placed(3.5, "3.5", None)),
        (Result(percent=0.85), Placed(3.4, "3", 0.85)),
        (Result(percent=0), Placed(0, None, 0)),
        (Result(percent=0.7), Placed(2.8, "2", 0.7)),
    ],
)
def test_a_result_is_placed_on_its_scale(result: Result, placed: Placed) -> None:
    assert place(result, FOUR) == placed


def test_a_score_of_a_group_is_kept_as_a_fraction_too() -> None:
    assert place(Result(score=3, item_group="quiz 1"), FOUR) == Placed(3, "3", 0.75)


def test_a_correction_may_take_a_result_back() -> None:
    assert place(Result(), FOUR, may_be_missing=True) == Placed(None, None, None)


@pytest.mark.parametrize(
    ("result", "pointer", "code"),
    [
        (Result(), "/score", "result_missing"),
        (Result(score=3, level="3"), "/level", "several_results"),
        (Result(score=3, percent=0.75), "/percent", "several_results"),
        (Result(score=4.5), "/score", "off_scale"),
        (Result(score=-0.5), "/score", "off_scale"),
        (Result(level="5"), "/level", "unknown_level"),
    ],
)
def test_a_result_that_cannot_be_placed_is_refused(result: Result, pointer: str, code: str) -> None:
    with pytest.raises(EvidenceRefused) as refused:
        place(result, FOUR)
    assert [(error.pointer, error.code) for error in refused.value.errors] == [(pointer, code)]


@given(st.floats(0, 4))
def test_a_score_reaches_the_highest_level_that_is_not_above_it(score: float) -> None:
    values = dict(FOUR.levels)
    level = place(Result(score=score), FOUR).level
    above = [value for value in values.values() if value <= score]
    assert (level and values[level]) == (max(above) if above else None)


@pytest.mark.parametrize("observed_at", [NOW, NOW + timedelta(hours=23), datetime(1950, 1, 1, tzinfo=UTC)])
def test_evidence_may_be_old_and_a_clock_may_be_fast(observed_at: datetime) -> None:
    check_time(observed_at, NOW)


@pytest.mark.parametrize(
    ("observed_at", "code"),
    [
        (NOW + timedelta(days=1, seconds=1), "in_the_future"),
        (datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-14))), "in_the_future"),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), "too_early"),
    ],
)
def test_evidence_from_a_time_that_cannot_be_is_refused(observed_at: datetime, code: str) -> None:
    with pytest.raises(EvidenceRefused) as refused:
        check_time(observed_at, NOW)
    assert refused.value.errors[0].code == code
