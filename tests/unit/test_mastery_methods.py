"""The methods of the mastery engine: each by literal values, and the rounding of their results."""

from collections.abc import Sequence

import pytest

from achieve.progress.rules import (
    Decay,
    Ignored,
    IgnoredCode,
    MasteryMethod,
    MasteryPolicy,
    Predict,
    Reason,
    ReasonCode,
    ScalePoints,
    Score,
    decide_mastery,
    round_half_up,
)
from tests.unit.mastery_cases import (
    AVERAGE,
    BEST_FIT,
    DECAYING,
    FIVE_POINTS,
    FOUR_POINTS,
    HIGHEST,
    LATEST,
    MODE,
    POWER_LAW,
    TOP_TWO,
    TWO_AT_MASTERY,
    WEIGHTED,
    on_days,
    result_of,
)


@pytest.mark.parametrize(
    ("policy", "scores", "expected"),
    [
        (HIGHEST, (2, 4, 3), 4.0),
        (HIGHEST, (0,), 0.0),
        (HIGHEST, (-2, -1), -1.0),
        (LATEST, (4, 3, 1), 1.0),
        (LATEST, (3, 0), 0.0),
        (AVERAGE, (1, 2, 3, 4, 5), 3.0),
        (AVERAGE, (4, 0), 2.0),
        (AVERAGE, (3, 3, 4), 3.33),
        (AVERAGE, (2.35, 3), 2.68),
        (MODE, (2, 3, 3, 4), 3.0),
        (MODE, (3, 2, 2, 3), 3.0),
        (MODE, (4, 2, 3), 3.0),
        (MODE, (0, 0, 4), 0.0),
        (TOP_TWO, (1, 4, 2, 3), 3.5),
        (TOP_TWO, (2,), 2.0),
        (TOP_TWO, (0, 0, 1), 0.5),
        (WEIGHTED, (2, 3), 2.65),
        (WEIGHTED, (2, 3, 4), 3.48),
        (WEIGHTED, (1, 2, 3, 4, 5), 4.13),
        (WEIGHTED, (2.123,), 2.12),
        (WEIGHTED, (0, 4), 2.6),
        (WEIGHTED, (4, 0), 1.4),
        (DECAYING, (2, 3), 2.65),
        (DECAYING, (2, 3, 4), 3.53),
        (DECAYING, (1, 2, 3, 4, 5), 4.47),
        (DECAYING, (3,), 3.0),
        (DECAYING, (4, 4, 0), 1.4),
        (TWO_AT_MASTERY, (3, 1, 4, 2), 3.5),
        (TWO_AT_MASTERY, (3, 4, 3), 3.33),
        (POWER_LAW, (3,), 3.0),
        (POWER_LAW, (1, 2, 3, 4), 4.0),
        (POWER_LAW, (2, 2, 2), 2.0),
        (POWER_LAW, (1.5, 2, 3.5, 2, 3), 2.94),
        (BEST_FIT, (2.5,), 2.5),
        (BEST_FIT, (3, 3, 3), 3.0),
        (BEST_FIT, (1, 1.5, 2, 2.5), 2.5),
    ],
)
def test_the_result_of_a_method(policy: MasteryPolicy, scores: Sequence[float], expected: float) -> None:
    assert result_of(policy, *scores, scale=FIVE_POINTS) == expected


def test_without_a_weight_the_newest_has_sixty_five_percent() -> None:
    assert result_of(MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE), 2, 3) == 2.65
    assert result_of(MasteryPolicy(MasteryMethod.STANDARD_DECAYING_AVERAGE), 2, 3, 4) == 3.53


@pytest.mark.parametrize(("weight", "expected"), [(0.01, 2.01), (0.5, 2.5), (0.99, 2.99)])
def test_the_weight_is_the_share_of_the_newest(weight: float, expected: float) -> None:
    assert result_of(MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE, weight=weight), 2, 3) == expected


def test_a_decaying_average_really_decays() -> None:
    """The oldest of three weighs less than the second, which a weighted average does not know."""
    assert result_of(DECAYING, 4, 0, 0) == 0.49
    assert result_of(DECAYING, 0, 4, 0) == 0.91
    assert result_of(WEIGHTED, 4, 0, 0) == 0.7
    assert result_of(WEIGHTED, 0, 4, 0) == 0.7


@pytest.mark.parametrize(("decay", "expected"), [(None, 3.53), (Decay.RECURSIVE, 3.53), (Decay.WEIGHTED, 3.48)])
def test_decaying_average_is_the_method_that_its_decay_names(decay: Decay | None, expected: float) -> None:
    decision = decide_mastery(on_days(2, 3, 4), MasteryPolicy(MasteryMethod.DECAYING_AVERAGE, decay=decay), FOUR_POINTS)
    assert decision.score == expected
    assert decision.method is MasteryMethod.DECAYING_AVERAGE


@pytest.mark.parametrize(
    ("n", "scores", "expected"),
    [
        (3, (3, 1), None),
        (3, (3, 1, 2), None),
        (3, (4, 5, 1, 3, 2, 3), 3.75),
        (1, (1, 2), None),
        (1, (1, 2, 3), 3.0),
        (1, (1, 2, 3, 4), 3.5),
        (3, (4, 5, 1, 3, None, 3), 3.75),
        (2, (4, None), None),
        (10, (3,) * 10, 3.0),
    ],
)
def test_n_mastery_is_the_mean_of_all_scores_at_mastery_once_there_are_n(
    n: int, scores: Sequence[float | None], expected: float | None
) -> None:
    policy = MasteryPolicy(MasteryMethod.N_MASTERY, n=n)
    assert result_of(policy, *scores, scale=FIVE_POINTS) == expected


def test_a_score_that_equals_mastery_but_for_the_noise_of_doubles_is_at_mastery() -> None:
    seventy_percent = Score(None, percent=0.7)  # 0.7 × 3 is 2.0999999999999996
    scale = ScalePoints(points_possible=3, mastery_points=2.1)
    assert decide_mastery([seventy_percent], MasteryPolicy(MasteryMethod.N_MASTERY, n=1), scale).score == 2.1
    assert decide_mastery([seventy_percent, Score(1), Score(2.1)], MODE, scale).score == 2.1


def test_the_power_law_predicts_the_last_or_the_next_score() -> None:
    ahead = MasteryPolicy(MasteryMethod.POWER_LAW, predict=Predict.NEXT)
    assert result_of(MasteryPolicy(MasteryMethod.POWER_LAW, predict=Predict.AT_LAST), 1, 2, scale=FIVE_POINTS) == 2.0
    assert result_of(ahead, 1, 2, scale=FIVE_POINTS) == 3.0
    assert result_of(ahead, 3, scale=FIVE_POINTS) == 3.0


def test_the_power_law_stays_on_the_scale_unless_told_otherwise() -> None:
    assert result_of(MasteryPolicy(MasteryMethod.POWER_LAW, predict=Predict.NEXT), 1, 2, 3, 4) == 4.0
    free = MasteryPolicy(MasteryMethod.POWER_LAW, predict=Predict.NEXT, clamp=False)
    assert result_of(free, 1, 2, 3, 4) == 5.0


def test_the_power_law_skips_zeros_or_raises_them_to_the_floor() -> None:
    skipping = decide_mastery(on_days(1, 0, 2), POWER_LAW, FIVE_POINTS)
    assert skipping.score == 2.0
    assert skipping.ignored == (Ignored("day 1", IgnoredCode.ZERO_SKIPPED),)
    assert result_of(MasteryPolicy(MasteryMethod.POWER_LAW, zero=0.5), 0, 1, scale=FIVE_POINTS) == 1.0
    assert result_of(MasteryPolicy(MasteryMethod.POWER_LAW, zero=0.5), 0, 0, scale=FIVE_POINTS) == 0.5


def test_the_power_law_has_nothing_to_say_of_zeros_only() -> None:
    decision = decide_mastery(on_days(0, 0), POWER_LAW, FOUR_POINTS)
    assert (decision.score, decision.mastered, decision.counted) == (None, False, 2)
    assert decision.reasons == (Reason(ReasonCode.ONLY_ZEROS, found=2),)


@pytest.mark.parametrize(
    ("scores", "code", "expected"),
    [
        ((3, 3, 3), ReasonCode.FIT_MEAN, 3.0),
        ((3, 1, 3, 1, 3), ReasonCode.FIT_MEAN, 2.2),
        ((0, 1, 2, 3), ReasonCode.FIT_LINEAR, 3.0),
        ((1, 1.5, 2, 2.5), ReasonCode.FIT_LINEAR, 2.5),
        ((1, 2**0.5, 3**0.5, 2), ReasonCode.FIT_POWER_LAW, 2.0),
    ],
)
def test_best_fit_takes_what_lies_closest_to_the_scores(
    scores: Sequence[float], code: ReasonCode, expected: float
) -> None:
    decision = decide_mastery(on_days(*scores), BEST_FIT, FOUR_POINTS)
    assert decision.reasons[0].code is code
    assert decision.score == expected


def test_best_fit_stays_on_the_scale() -> None:
    assert result_of(BEST_FIT, 0, 3.9, 4, 4.3, 6) == 4.0


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (4.125, 2, 4.13),
        (2.675, 2, 2.68),
        (1.005, 2, 1.01),
        (2.6749999999999994, 2, 2.68),
        (2.674999, 2, 2.67),
        (2.5, 0, 3.0),
        (-2.5, 0, -3.0),
        (0.125, 9, 0.125),
        (1e9, 9, 1e9),
        (1e300, 9, 1e300),
    ],
)
def test_half_goes_up_on_the_decimal(value: float, decimals: int, expected: float) -> None:
    assert round_half_up(value, decimals) == expected


def test_rounding_gives_no_negative_zero() -> None:
    assert str(round_half_up(-0.001, 2)) == "0.0"


@pytest.mark.parametrize(("rounding", "expected"), [(0, 3.0), (1, 2.7), (2, 2.68), (3, 2.675), (9, 2.675)])
def test_the_policy_says_how_many_decimals(rounding: int, expected: float) -> None:
    assert result_of(MasteryPolicy(MasteryMethod.AVERAGE, rounding=rounding), 2.35, 3) == expected
