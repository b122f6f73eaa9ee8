"""Verdicts: depth crossed with movement, and only what clears its line with its whole interval decides."""

from datetime import date, timedelta
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.plans.rules.depth import ENOUGH, Seen
from achieve.plans.rules.verdict import (
    LEAST_VALUES,
    Series,
    Valued,
    join_movements,
    judge,
    read_movement,
    read_recent_depth,
)
from achieve.plans.words import MeasureDirection, MeasureUnit
from achieve.plans.words.verdict import HowDeep, HowMoving, Verdict

AUTUMN = date(2026, 9, 1)
TODAY = date(2027, 3, 1)
STEADY = ((AUTUMN, 60.0), (date(2027, 6, 1), 75.0))


def monthly(*values: float, learners: int | None = None) -> list[Valued]:
    """Values from autumn on, one a month."""
    return [Valued(AUTUMN + timedelta(days=30 * month), value, learners) for month, value in enumerate(values)]


def percent(values: list[Valued], direction: MeasureDirection = MeasureDirection.INCREASE) -> Series:
    return Series(MeasureUnit.PERCENT, direction, values, STEADY)


def seen(*depths: float, on: date = TODAY) -> list[Seen]:
    return [Seen(on, 1, depth) for depth in depths]


@pytest.mark.parametrize(
    ("depth", "movement", "verdict"),
    [
        (HowDeep.DEEP, HowMoving.MOVING, Verdict.DEEP_AND_MOVING),
        (HowDeep.DEEP, HowMoving.STILL, Verdict.DEEP_BUT_NOT_MOVING),
        (HowDeep.SHALLOW, HowMoving.MOVING, Verdict.MOVING_ALTHOUGH_SHALLOW),
        (HowDeep.SHALLOW, HowMoving.STILL, Verdict.SHALLOW_AND_STILL),
    ],
)
def test_what_is_clear_in_both_has_a_verdict(depth: HowDeep, movement: HowMoving, verdict: Verdict) -> None:
    assert judge(depth, movement).verdict is verdict


def test_it_is_too_early_unless_both_are_clear() -> None:
    decided = {HowDeep.DEEP, HowDeep.SHALLOW}, {HowMoving.MOVING, HowMoving.STILL}
    open_pairs = [
        pair for pair in product(HowDeep, HowMoving) if pair[0] not in decided[0] or pair[1] not in decided[1]
    ]
    assert len(open_pairs) == 38
    assert {judge(*pair).verdict for pair in open_pairs} == {Verdict.TOO_EARLY}


def test_the_sentence_says_what_is_missing() -> None:
    assert judge(HowDeep.SHALLOW, HowMoving.TOO_FEW).sentence == (
        "Too early to tell. Little of it is done so far. There are too few values to say whether learners move."
    )


def test_the_whole_interval_of_the_depth_must_lie_on_one_side_of_the_line() -> None:
    assert read_recent_depth(seen(*[1.0] * 5), TODAY).standing is HowDeep.DEEP
    assert read_recent_depth(seen(*[0.0] * 5), TODAY).standing is HowDeep.SHALLOW
    assert read_recent_depth(seen(*[0.8] * 5), TODAY).standing is HowDeep.UNCLEAR
    assert read_recent_depth(seen(*[0.8] * 12), TODAY).standing is HowDeep.DEEP
    assert read_recent_depth([], TODAY).standing is HowDeep.NOT_OBSERVED


def test_an_old_depth_says_how_it_was() -> None:
    old = seen(*[1.0] * 9, on=TODAY - timedelta(days=184))
    assert read_recent_depth(old, TODAY).standing is HowDeep.TOO_OLD
    assert read_recent_depth(old, TODAY - timedelta(days=1)).standing is HowDeep.DEEP


@given(st.lists(st.floats(0, 1), max_size=ENOUGH - 1))
def test_a_few_observations_decide_nothing(depths: list[float]) -> None:
    assert read_recent_depth(seen(*depths), TODAY).standing in (HowDeep.TOO_FEW, HowDeep.NOT_OBSERVED)


def test_learners_move_when_chance_alone_is_no_likely_reason() -> None:
    moved = read_movement(percent(monthly(60, 64, 67, 69, 72)), TODAY)
    assert moved.standing is HowMoving.MOVING
    # The line through these rises by 2.9 a month; by experience a value is off by 2.5, and t with 6 degrees is 1.943.
    assert moved.change == pytest.approx(11.6)
    assert moved.low is not None
    assert moved.low == pytest.approx(11.6 - 1.943 * 2.5 * 4 / 10**0.5, abs=0.01)
    assert moved.asked == pytest.approx(15 * 120 / 273)


def test_they_are_still_when_what_was_asked_is_no_likely_outcome() -> None:
    moved = read_movement(percent(monthly(60, 60, 59, 60, 60, 59, 60)), TODAY)
    assert moved.high is not None
    assert moved.asked is not None
    assert moved.high < moved.asked
    assert moved.standing is HowMoving.STILL


def test_between_the_two_it_is_not_clear() -> None:
    assert read_movement(percent(monthly(60, 62, 61, 63)), TODAY).standing is HowMoving.UNCLEAR


def test_a_measure_to_lower_moves_downward() -> None:
    falling = Series(MeasureUnit.COUNT, MeasureDirection.DECREASE, monthly(100, 90, 80, 70, 60))
    assert read_movement(falling, TODAY).standing is HowMoving.MOVING
    assert read_movement(percent(monthly(60, 64, 67, 69, 72), MeasureDirection.DECREASE), TODAY).change == (
        pytest.approx(-11.6)
    )


def test_a_share_of_few_learners_is_less_sure() -> None:
    values = (60.0, 64.0, 67.0, 69.0, 72.0)
    assert read_movement(percent(monthly(*values, learners=400)), TODAY).standing is HowMoving.MOVING
    assert read_movement(percent(monthly(*values, learners=12)), TODAY).standing is HowMoving.UNCLEAR


def test_values_of_one_day_are_one_value() -> None:
    values = [*monthly(50, 52), Valued(AUTUMN, 54.0)]
    moved = read_movement(percent(values), TODAY)
    assert (moved.standing, [each.value for each in moved.values]) == (HowMoving.TOO_FEW, [52, 52])


def test_old_values_and_values_to_come_decide_nothing() -> None:
    rising = percent(monthly(60, 64, 67, 69, 72))
    assert read_movement(rising, AUTUMN + timedelta(days=120 + 184)).standing is HowMoving.TOO_OLD
    assert read_movement(rising, AUTUMN - timedelta(days=1)).standing is HowMoving.NOT_MEASURED


def test_before_the_path_rises_nobody_is_still() -> None:
    dipping = ((AUTUMN, 60.0), (date(2027, 3, 1), 55.0), (date(2027, 6, 1), 75.0))
    as_foreseen = Series(MeasureUnit.PERCENT, MeasureDirection.INCREASE, monthly(60, 59, 58, 57, 56, 55), dipping)
    assert read_movement(as_foreseen, TODAY).standing is HowMoving.UNCLEAR


VALUES = st.lists(st.floats(0, 100), min_size=1, max_size=20)
STANDINGS = st.lists(st.sampled_from(HowMoving), max_size=8)


@given(st.lists(st.floats(0, 100), max_size=LEAST_VALUES - 1))
def test_a_few_values_decide_nothing(values: list[float]) -> None:
    assert read_movement(percent(monthly(*values)), TODAY).standing in (HowMoving.TOO_FEW, HowMoving.NOT_MEASURED)


@given(VALUES)
def test_only_an_interval_that_clears_its_line_decides(values: list[float]) -> None:
    moved = read_movement(percent(monthly(*values)), AUTUMN + timedelta(days=600))
    if moved.standing is HowMoving.MOVING:
        assert moved.low is not None
        assert moved.low > 0
    if moved.standing is HowMoving.STILL:
        assert moved.high is not None
        assert moved.asked is not None
        assert moved.high < moved.asked


@given(VALUES)
def test_the_interval_holds_the_change_and_is_never_narrower_than_experience(values: list[float]) -> None:
    moved = read_movement(percent(monthly(*values)), AUTUMN + timedelta(days=600))
    if moved.change is not None and moved.low is not None and moved.high is not None:
        assert moved.low < moved.change < moved.high
        # As if half of them were of the first day and half of the last, each off by 2.5.
        assert moved.high - moved.low > 4 * 1.644 * 2.5 / len(values) ** 0.5


@given(VALUES, st.randoms())
def test_the_order_in_which_values_came_makes_no_difference(values: list[float], random: Random) -> None:
    in_order = monthly(*values)
    shuffled = list(in_order)
    random.shuffle(shuffled)
    assert read_movement(percent(shuffled), TODAY) == read_movement(percent(in_order), TODAY)


@given(STANDINGS, st.randoms())
def test_the_order_of_goals_makes_no_difference(voices: list[HowMoving], random: Random) -> None:
    shuffled = list(voices)
    random.shuffle(shuffled)
    assert join_movements(shuffled) is join_movements(voices)


@given(STANDINGS)
def test_what_is_joined_is_as_clear_as_one_of_its_voices_at_most(voices: list[HowMoving]) -> None:
    joined = join_movements(voices)
    if joined in (HowMoving.MOVING, HowMoving.STILL):
        assert joined in voices
        assert ({HowMoving.MOVING, HowMoving.STILL} - {joined}).isdisjoint(voices)


def test_several_goals_are_joined() -> None:
    moving, still, unclear = HowMoving.MOVING, HowMoving.STILL, HowMoving.UNCLEAR
    assert join_movements([moving, moving, unclear]) is moving
    assert join_movements([still, unclear]) is still
    assert join_movements([moving, unclear, unclear]) is unclear
    assert join_movements([moving, moving, moving, still]) is HowMoving.DIVIDED
    assert join_movements([still, HowMoving.TOO_FEW, HowMoving.NOT_MEASURED]) is still
    assert join_movements([HowMoving.TOO_FEW, HowMoving.NOT_MEASURED]) is HowMoving.TOO_FEW
    assert join_movements([]) is HowMoving.NOT_MEASURED
