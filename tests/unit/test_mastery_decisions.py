"""Decisions of mastery: what counts and in which order, groups, mastery, levels, states, explanations."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from achieve.progress.rules import (
    Decision,
    Ignored,
    IgnoredCode,
    Level,
    MasteryMethod,
    MasteryPolicy,
    ProgressState,
    Reason,
    ReasonCode,
    ScalePoints,
    Score,
    ScoreKind,
    Used,
    decide_mastery,
    level_for,
    progress_state,
)
from tests.unit.mastery_cases import (
    ALL_POLICIES,
    AVERAGE,
    DECAYING,
    FIVE_POINTS,
    FOUR_POINTS,
    HIGHEST,
    LATEST,
    MODE,
    START,
    TOP_TWO,
    TWO_AT_MASTERY,
    WEIGHTED,
    on_days,
)


def test_a_percent_wins_over_the_score() -> None:
    assert decide_mastery([Score(7, percent=0.4, points_possible=1)], LATEST, FIVE_POINTS).score == 2.0


def test_a_percent_alone_is_a_score() -> None:
    assert decide_mastery([Score(None, percent=0.0)], LATEST, FIVE_POINTS).score == 0.0


def test_a_percent_is_of_mastery_where_the_scale_names_no_points() -> None:
    assert decide_mastery([Score(10, percent=0.7)], LATEST, ScalePoints(0, 3)).score == 2.1


def test_a_score_without_a_percent_is_on_the_scale_whatever_the_points_of_its_task() -> None:
    assert decide_mastery([Score(3, points_possible=10)], LATEST, FIVE_POINTS).score == 3.0


@pytest.mark.parametrize(("policy", "expected"), [(HIGHEST, 4.0), (MasteryPolicy(MasteryMethod.N_MASTERY, n=3), 3.38)])
def test_questions_of_a_quiz_stand_alone_where_rows_are_looked_at(policy: MasteryPolicy, expected: float) -> None:
    percents = (0.5, 0.6, 0.8, 0.6, 0.7, 0.4)
    quiz = [Score(1, percent=percent, points_possible=1, group="quiz") for percent in percents]
    assert decide_mastery(quiz, policy, FIVE_POINTS).score == expected


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (LATEST, 1.55),  # the newer quiz: (0.6 × 3 + 0.1 × 5 + 0.4 × 2) / 10 × 5
        (AVERAGE, 2.25),  # 2.95 and 1.55, three times each
        (WEIGHTED, 1.84),  # 1.55 × 0.65 + (3 × 2.95 + 2 × 1.55) / 5 × 0.35
        (DECAYING, 1.61),  # 2.95, then 1.55 three times
    ],
)
def test_questions_of_a_quiz_count_as_the_quiz_in_averages(policy: MasteryPolicy, expected: float) -> None:
    older = [
        Score(1, START, percent=percent, points_possible=points, group="older")
        for percent, points in ((0.5, 5), (0.8, 2), (0.6, 3))
    ]
    newer = [
        Score(1, START + timedelta(days=1), percent=percent, points_possible=points, group="newer")
        for percent, points in ((0.6, 3), (0.1, 5), (0.4, 2))
    ]
    decision = decide_mastery([*newer, *older], policy, FIVE_POINTS)
    assert decision.score == expected
    assert decision.counted == 6
    assert decision.reasons[0] == Reason(ReasonCode.GROUPS_COMBINED, found=6)


def test_in_a_group_a_score_is_points_earned_of_the_questions_points() -> None:
    quiz = [Score(1, points_possible=1, group="quiz"), Score(2, points_possible=4, group="quiz")]
    assert decide_mastery(quiz, AVERAGE, FOUR_POINTS).score == 2.4


def test_a_question_without_points_weighs_as_much_as_the_scale() -> None:
    quiz = [Score(4, group="quiz"), Score(None, percent=0.5, points_possible=12, group="quiz")]
    assert decide_mastery(quiz, LATEST, FOUR_POINTS).score == 2.5


def test_an_unjudged_question_weighs_nothing() -> None:
    quiz = [Score(3, points_possible=4, group="quiz"), Score(None, points_possible=4, group="quiz")]
    assert decide_mastery(quiz, AVERAGE, FOUR_POINTS).score == 3.0


def test_where_no_points_were_possible_the_questions_keep_their_own_scores() -> None:
    quiz = [Score(1, points_possible=0, group="quiz"), Score(None, percent=0.5, points_possible=0, group="quiz")]
    assert decide_mastery(quiz, AVERAGE, FOUR_POINTS).score == 1.5


@pytest.mark.parametrize("policy", [AVERAGE, WEIGHTED, DECAYING, LATEST])
def test_a_group_of_one_changes_nothing(policy: MasteryPolicy) -> None:
    alone = [Score(2, START), Score(3, START + timedelta(days=1))]
    grouped = [Score(2, START, group="a"), Score(3, START + timedelta(days=1), group="b")]
    assert decide_mastery(grouped, policy, FOUR_POINTS).score == decide_mastery(alone, policy, FOUR_POINTS).score


def test_time_decides_the_order_and_not_the_order_given() -> None:
    scores = on_days(1, 2, 4)
    assert decide_mastery([scores[2], scores[0], scores[1]], LATEST, FOUR_POINTS).score == 4.0


def test_of_equal_times_the_last_recorded_is_the_newest() -> None:
    assert decide_mastery([Score(4, START), Score(2, START)], LATEST, FOUR_POINTS).score == 2.0


def test_equal_instants_are_equal_in_any_zone() -> None:
    elsewhere = datetime.fromisoformat("2025-03-03T14:00:00+02:00")
    assert decide_mastery([Score(4, START), Score(2, elsewhere)], LATEST, FOUR_POINTS).score == 2.0


def test_a_score_without_a_time_is_the_oldest() -> None:
    scores = [Score(3, START, key="dated"), Score(4, key="first"), Score(1, key="second")]
    decision = decide_mastery(scores, AVERAGE, FOUR_POINTS)
    assert [used.key for used in decision.used] == ["first", "second", "dated"]


@pytest.mark.parametrize("policy", ALL_POLICIES)
@pytest.mark.parametrize("scores", [(), (None,), (None, None)])
def test_nothing_to_count_is_no_result(policy: MasteryPolicy, scores: Sequence[None]) -> None:
    decision = decide_mastery(on_days(*scores), policy, FOUR_POINTS)
    assert (decision.score, decision.mastered, decision.counted, decision.used) == (None, False, 0, ())
    assert decision.reasons == (Reason(ReasonCode.NO_SCORES),)
    assert [ignored.code for ignored in decision.ignored] == [IgnoredCode.SCORE_MISSING] * len(scores)


@pytest.mark.parametrize("policy", ALL_POLICIES)
def test_an_unfinished_retake_does_not_blank_the_old_result(policy: MasteryPolicy) -> None:
    before = decide_mastery(on_days(3, 4), policy, FOUR_POINTS)
    retaking = decide_mastery(on_days(3, 4, None), policy, FOUR_POINTS)
    assert retaking.score == before.score
    assert retaking.score is not None
    assert retaking.mastered == before.mastered


@pytest.mark.parametrize(("policy", "expected"), [(LATEST, 0.0), (AVERAGE, 2.0), (WEIGHTED, 1.4), (DECAYING, 1.4)])
def test_a_zero_is_a_score(policy: MasteryPolicy, expected: float) -> None:
    decision = decide_mastery(on_days(4, 0), policy, FOUR_POINTS)
    assert (decision.score, decision.counted) == (expected, 2)


def test_practice_counts_only_if_the_policy_says_so() -> None:
    scores = [Score(2, START), Score(4, START + timedelta(days=1), kind=ScoreKind.PRACTICE, key="drill")]
    strict = decide_mastery(scores, LATEST, FOUR_POINTS)
    assert (strict.score, strict.counted) == (2.0, 1)
    assert strict.ignored == (Ignored("drill", IgnoredCode.PRACTICE),)
    lenient = MasteryPolicy(MasteryMethod.LATEST, counts_practice=True)
    assert decide_mastery(scores, lenient, FOUR_POINTS).score == 4.0


def test_mastered_is_what_reaches_the_mastery_points() -> None:
    assert decide_mastery(on_days(2, 3), WEIGHTED, FOUR_POINTS).mastered is False
    assert decide_mastery(on_days(3, 3), WEIGHTED, FOUR_POINTS).mastered is True


def test_mastery_is_judged_on_the_score_that_is_shown() -> None:
    decision = decide_mastery(on_days(2.996), LATEST, FOUR_POINTS)
    assert (decision.score, decision.mastered) == (3.0, True)


LEVELS = (Level("exceeding", 4), Level("mastered", 3), Level("developing", 2), Level("beginning", 1))


@pytest.mark.parametrize(
    ("score", "code"),
    [(4.2, "exceeding"), (4.0, "exceeding"), (3.99, "mastered"), (2.0, "developing"), (1.0, "beginning")],
)
def test_the_level_is_the_first_from_the_top_that_is_not_above_the_score(score: float, code: str) -> None:
    assert level_for(score, LEVELS) == level_for(score, reversed(LEVELS))
    level = level_for(score, LEVELS)
    assert level is not None
    assert level.code == code


def test_there_is_no_level_below_all_levels_or_without_a_score() -> None:
    assert level_for(0.99, LEVELS) is None
    assert level_for(None, LEVELS) is None
    assert level_for(3, ()) is None


@pytest.mark.parametrize(
    ("policy", "scores", "state"),
    [
        (LATEST, (), ProgressState.NOT_STARTED),
        (LATEST, (None,), ProgressState.NOT_STARTED),
        (LATEST, (0,), ProgressState.IN_PROGRESS),
        (LATEST, (1.99,), ProgressState.IN_PROGRESS),
        (LATEST, (2,), ProgressState.PROFICIENT),
        (LATEST, (3,), ProgressState.MASTERED),
        (TWO_AT_MASTERY, (4,), ProgressState.IN_PROGRESS),
    ],
)
def test_the_state_of_progress(policy: MasteryPolicy, scores: Sequence[float | None], state: ProgressState) -> None:
    assert progress_state(decide_mastery(on_days(*scores), policy, FOUR_POINTS), FOUR_POINTS) is state


def test_without_a_proficient_level_progress_goes_on_until_mastery() -> None:
    assert progress_state(decide_mastery(on_days(2.9), LATEST, FIVE_POINTS), FIVE_POINTS) is ProgressState.IN_PROGRESS


def test_a_decision_says_which_numbers_made_it() -> None:
    assert decide_mastery(on_days(2, 3), WEIGHTED, FOUR_POINTS) == Decision(
        method=MasteryMethod.WEIGHTED_AVERAGE,
        score=2.65,
        mastered=False,
        counted=2,
        reasons=(
            Reason(ReasonCode.NEWEST_WEIGHTED, score=3, mean=2.0, weight=0.65, found=1),
            Reason(ReasonCode.MASTERY_NOT_REACHED, score=2.65, mastery_points=3),
        ),
        used=(Used("day 0", 2), Used("day 1", 3)),
        ignored=(),
    )


@pytest.mark.parametrize(
    ("policy", "used", "ignored"),
    [
        (LATEST, ["day 3"], {"day 0": "older", "day 2": "older", "day 1": "score_missing"}),
        (HIGHEST, ["day 2"], {"day 0": "lower", "day 3": "lower", "day 1": "score_missing"}),
        (TWO_AT_MASTERY, ["day 0", "day 2"], {"day 3": "below_mastery", "day 1": "score_missing"}),
        (TOP_TWO, ["day 0", "day 2"], {"day 3": "lower", "day 1": "score_missing"}),
        (MODE, ["day 3"], {"day 0": "less_frequent", "day 2": "less_frequent", "day 1": "score_missing"}),
        (AVERAGE, ["day 0", "day 2", "day 3"], {"day 1": "score_missing"}),
    ],
)
def test_a_decision_names_what_it_rests_on_and_why_not_on_the_rest(
    policy: MasteryPolicy, used: list[str], ignored: dict[str, str]
) -> None:
    decision = decide_mastery(on_days(3, None, 4, 1), policy, FOUR_POINTS)
    assert [entry.key for entry in decision.used] == used
    assert {entry.key: entry.code for entry in decision.ignored} == ignored


def test_too_few_demonstrations_are_named_with_how_many_it_takes() -> None:
    three = MasteryPolicy(MasteryMethod.N_MASTERY, n=3)
    few = decide_mastery(on_days(4, 1), three, FOUR_POINTS)
    assert few.reasons == (Reason(ReasonCode.TOO_FEW_RESULTS, needed=3, found=2),)
    low = decide_mastery(on_days(4, 1, 3), three, FOUR_POINTS)
    assert low.reasons == (Reason(ReasonCode.TOO_FEW_AT_MASTERY, mastery_points=3, needed=3, found=2),)
    assert [used.key for used in low.used] == ["day 0", "day 2"]
    assert low.ignored == (Ignored("day 1", IgnoredCode.BELOW_MASTERY),)


def test_used_scores_show_what_they_counted_as() -> None:
    quiz = [Score(1, percent=0.5, group="quiz", key="q1"), Score(1, percent=1.0, group="quiz", key="q2")]
    assert decide_mastery(quiz, AVERAGE, FOUR_POINTS).used == (Used("q1", 3.0), Used("q2", 3.0))


@pytest.mark.parametrize("policy", ALL_POLICIES)
@pytest.mark.parametrize("scores", [(), (None,), (2,), (4, 1), (3, 3, 0)])
def test_no_result_comes_without_a_reason(policy: MasteryPolicy, scores: Sequence[float | None]) -> None:
    decision = decide_mastery(on_days(*scores), policy, FOUR_POINTS)
    assert decision.reasons
    explained = {entry.key for entry in decision.used} | {entry.key for entry in decision.ignored}
    assert explained == {f"day {day}" for day in range(len(scores))}
    assert len(decision.used) + len(decision.ignored) == len(scores)
