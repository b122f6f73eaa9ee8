"""Implementation depth: the mean of what was seen, an interval that is honest for few observations, and its change."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.plans.rules.depth import (
    Depth,
    Seen,
    compare_depths,
    depth_change,
    depth_on,
    level_share,
    read_depth,
)

SHARES = st.lists(st.sampled_from([0.0, 1 / 3, 0.5, 2 / 3, 1.0]), min_size=1, max_size=40)
AUTUMN = date(2026, 9, 1)


def _depth(shares: list[float]) -> Depth:
    found = read_depth(len(shares), sum(shares))
    assert found is not None
    return found


def test_a_level_counts_by_its_place_between_the_lowest_and_the_deepest() -> None:
    assert [level_share(place, 4) for place in range(4)] == [0, 1 / 3, 2 / 3, 1]
    assert [level_share(place, 2) for place in range(2)] == [0, 1]


def test_nothing_seen_is_no_depth() -> None:
    assert read_depth(0, 0) is None
    assert depth_on([], AUTUMN) is None


def test_the_interval_is_wilsons() -> None:
    # 5 of 10 at 90 %: Wilson's formula worked out by hand with z = 1.6449.
    half = _depth([1.0] * 5 + [0.0] * 5)
    assert (half.mean, round(half.low, 3), round(half.high, 3)) == (0.5, 0.269, 0.731)
    # All of five: 5 / (5 + z²) = 0.649.
    assert (round(_depth([1.0] * 5).low, 3), _depth([1.0] * 5).high) == (0.649, 1.0)


def test_five_observations_are_enough_for_a_first_judgement_and_four_are_not() -> None:
    assert not _depth([0.5] * 4).is_enough
    assert _depth([0.5] * 5).is_enough


def test_the_gap_is_the_vision_minus_the_depth() -> None:
    assert _depth([0.25, 0.75, 0.5]).gap == 0.5


@given(SHARES)
def test_the_interval_holds_the_mean_and_stays_between_not_in_place_and_deep(shares: list[float]) -> None:
    found = _depth(shares)
    assert 0 <= found.low <= found.mean <= found.high <= 1


@given(SHARES)
def test_a_few_that_agree_are_no_certainty(shares: list[float]) -> None:
    found = _depth([shares[0]] * len(shares))
    assert found.high - found.low > 0.05


@given(SHARES)
def test_more_of_the_same_narrows_the_interval(shares: list[float]) -> None:
    once, four_times = _depth(shares), _depth(shares * 4)
    assert four_times.high - four_times.low < once.high - once.low


@given(SHARES)
def test_what_is_read_upside_down_lies_the_other_way_around(shares: list[float]) -> None:
    found, turned = _depth(shares), _depth([1 - each for each in shares])
    assert (turned.low, turned.high) == (pytest.approx(1 - found.high), pytest.approx(1 - found.low))


@given(SHARES, st.randoms())
def test_the_order_of_the_observations_does_not_matter(shares: list[float], chance: Random) -> None:
    other = list(shares)
    chance.shuffle(other)
    assert _depth(other).mean == pytest.approx(_depth(shares).mean)


@pytest.mark.parametrize("size", [5, 8, 10])
def test_the_interval_of_a_small_sample_holds_the_truth_nine_times_in_ten(size: int) -> None:
    """On made-up schools, in each of which the four levels are met with in shares of their own."""
    chance = Random(size)
    held = 0
    for _ in range(4_000):
        weights = [chance.random() ** 2 for _ in range(4)]
        truth = sum(place / 3 * weight for place, weight in enumerate(weights)) / sum(weights)
        found = _depth([level_share(place, 4) for place in chance.choices(range(4), weights, k=size)])
        held += found.low <= truth <= found.high
    assert held / 4_000 > 0.9


def test_the_newest_reading_is_of_the_window_that_ends_with_the_last_observation() -> None:
    seen = [Seen(AUTUMN, 4, 0.8), Seen(AUTUMN + timedelta(days=50), 3, 1.5), Seen(AUTUMN + timedelta(days=60), 1, 1.0)]
    newest = depth_on(seen, AUTUMN + timedelta(days=200))
    assert newest is not None
    assert (newest.observations, newest.mean) == (4, 0.625)
    then = depth_on(seen, AUTUMN + timedelta(days=49))
    assert then is not None
    assert (then.observations, then.mean) == (4, 0.2)


def test_a_change_is_told_with_its_interval_and_whether_it_is_clear() -> None:
    seen = [Seen(AUTUMN, 10, 2.0), Seen(AUTUMN + timedelta(days=90), 10, 8.0)]
    found = depth_change(seen, AUTUMN, AUTUMN + timedelta(days=100))
    assert found is not None
    assert (round(found.by, 3), round(found.low, 2), round(found.high, 2), found.is_clear) == (0.6, 0.23, 0.79, True)
    slight = depth_change([seen[0], Seen(seen[1].on, 10, 3.0)], AUTUMN, seen[1].on)
    assert slight is not None
    assert not slight.is_clear


def test_where_nothing_was_seen_before_the_first_window_is_compared_with() -> None:
    seen = [Seen(AUTUMN + timedelta(days=10), 5, 1.0), Seen(AUTUMN + timedelta(days=120), 5, 3.0)]
    found = depth_change(seen, AUTUMN, AUTUMN + timedelta(days=130))
    assert found is not None
    assert (found.before.mean, found.after.mean) == (0.2, 0.6)


def test_windows_that_share_observations_are_not_compared() -> None:
    seen = [Seen(AUTUMN, 5, 1.0), Seen(AUTUMN + timedelta(days=20), 5, 3.0)]
    assert depth_change(seen, AUTUMN, AUTUMN + timedelta(days=30)) is None
    assert depth_change(seen[:1], AUTUMN, AUTUMN) is None
    assert depth_change([], AUTUMN, AUTUMN) is None


@given(SHARES, SHARES)
def test_a_change_backwards_is_the_change_turned_around(before: list[float], after: list[float]) -> None:
    forth, back = compare_depths(_depth(before), _depth(after)), compare_depths(_depth(after), _depth(before))
    assert (back.by, back.low, back.high) == pytest.approx((-forth.by, -forth.high, -forth.low))
