"""What holds for the mastery engine whatever the scores."""

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.progress.rules import MasteryPolicy, ScalePoints, Score, ScoreKind, decide_mastery
from tests.unit.mastery_cases import (
    ALL_POLICIES,
    AVERAGE,
    DECAYING,
    FOUR_POINTS,
    HIGHEST,
    LATEST,
    MODE,
    POWER_LAW,
    START,
    TOP_TWO,
    TWO_AT_MASTERY,
    WEIGHTED,
    on_days,
    result_of,
)

# Quarter points, as scales have them: exact in doubles.
points = st.integers(0, 16).map(lambda quarters: quarters / 4)
score_lists = st.lists(points, min_size=1, max_size=12)
inside_policies = st.sampled_from([HIGHEST, LATEST, AVERAGE, MODE, TOP_TWO, WEIGHTED, DECAYING])
policies = st.sampled_from(ALL_POLICIES)
groups = st.none() | st.sampled_from(["quiz one", "quiz two"])


@st.composite
def graded(draw: st.DrawFn) -> list[Score]:
    """Scores of every sort: with and without time, percent, points, group; some missing, some of a wild size."""
    wild = st.floats(-1e9, 1e9)
    return draw(
        st.lists(
            st.builds(
                Score,
                score=st.none() | points | wild,
                observed_at=st.none() | st.datetimes(timezones=st.just(UTC)),
                percent=st.none() | st.floats(-10, 10),
                points_possible=st.none() | st.just(0.0) | st.floats(0, 1e9),
                kind=st.none() | st.sampled_from(ScoreKind),
                group=groups,
                key=st.text(max_size=3),
            ),
            max_size=12,
        )
    )


@given(score_lists, inside_policies)
def test_an_average_lies_among_its_scores(scores: list[float], policy: MasteryPolicy) -> None:
    result = result_of(policy, *scores)
    assert result is not None
    assert min(scores) - 0.005 <= result <= max(scores) + 0.005


@given(score_lists)
def test_n_mastery_is_never_below_mastery(scores: list[float]) -> None:
    decision = decide_mastery(on_days(*scores), TWO_AT_MASTERY, FOUR_POINTS)
    assert decision.mastered == (decision.score is not None)
    assert decision.mastered == (sum(score >= 3 for score in scores) >= 2)


@given(st.lists(st.none() | points, max_size=12), policies)
def test_dropping_what_is_missing_changes_nothing(scores: list[float | None], policy: MasteryPolicy) -> None:
    evidence = on_days(*scores)
    with_gaps = decide_mastery(evidence, policy, FOUR_POINTS)
    without = decide_mastery([entry for entry in evidence if entry.score is not None], policy, FOUR_POINTS)
    assert (with_gaps.score, with_gaps.counted, with_gaps.used) == (without.score, without.counted, without.used)


@given(st.data(), score_lists, policies)
def test_the_order_given_makes_no_difference_where_times_differ(
    data: st.DataObject, scores: list[float], policy: MasteryPolicy
) -> None:
    evidence = on_days(*scores)
    shuffled = data.draw(st.permutations(evidence))
    assert decide_mastery(shuffled, policy, FOUR_POINTS) == decide_mastery(evidence, policy, FOUR_POINTS)


@given(st.data(), score_lists, st.sampled_from([HIGHEST, AVERAGE, TOP_TWO, TWO_AT_MASTERY]))
def test_among_equal_times_no_order_matters_to_methods_without_one(
    data: st.DataObject, scores: list[float], policy: MasteryPolicy
) -> None:
    evidence = [Score(score, START) for score in scores]
    shuffled = data.draw(st.permutations(evidence))
    assert decide_mastery(shuffled, policy, FOUR_POINTS).score == decide_mastery(evidence, policy, FOUR_POINTS).score


@given(score_lists, inside_policies)
def test_doubling_the_scale_doubles_the_result(scores: list[float], policy: MasteryPolicy) -> None:
    exact = MasteryPolicy(policy.method, weight=policy.weight, n=policy.n, rounding=9)
    double = ScalePoints(points_possible=8, mastery_points=6)
    single, doubled = result_of(exact, *scores), result_of(exact, *(2 * score for score in scores), scale=double)
    assert single is not None
    assert doubled == pytest.approx(2 * single, abs=2e-9)


@given(points, st.integers(1, 12), policies)
def test_a_steady_learner_has_that_score_by_every_method(score: float, times: int, policy: MasteryPolicy) -> None:
    result = result_of(policy, *[score] * times)
    unsaid = (policy is TWO_AT_MASTERY and (times < 2 or score < 3)) or (policy is POWER_LAW and score == 0)
    assert result == (None if unsaid else score)


@given(score_lists, st.sampled_from([LATEST, AVERAGE, WEIGHTED, DECAYING]))
def test_a_better_newest_score_never_lowers_the_result(scores: list[float], policy: MasteryPolicy) -> None:
    lower, higher = result_of(policy, *scores, 1), result_of(policy, *scores, 4)
    assert lower is not None
    assert higher is not None
    assert lower <= higher


@given(score_lists)
def test_a_quiz_of_equal_questions_counts_as_their_mean(scores: list[float]) -> None:
    quiz = [Score(score, START, points_possible=4, group="quiz") for score in scores]
    assert decide_mastery(quiz, LATEST, FOUR_POINTS).score == result_of(AVERAGE, *scores)


@given(graded(), policies, st.sampled_from([FOUR_POINTS, ScalePoints(0, 3), ScalePoints(0, 0), ScalePoints(1e9, 1e9)]))
def test_any_scores_give_a_decision_that_accounts_for_each_of_them(
    scores: list[Score], policy: MasteryPolicy, scale: ScalePoints
) -> None:
    decision = decide_mastery(scores, policy, scale)
    accounted = [entry.key for entry in decision.used] + [entry.key for entry in decision.ignored]
    assert sorted(str(key) for key in accounted) == sorted(str(entry.key) for entry in scores)
    assert decision.score is None or abs(decision.score) < float("inf")
    assert decision.counted <= len(scores)
    assert decision == decide_mastery(scores, policy, scale)
