"""Where a learner stands with one competency: since when, on what kinds of evidence, and where it points."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.progress.rules import Level, MasteryPolicy, ScalePoints, Score, ScoreKind
from achieve.progress.rules.nearest import DEFAULT_POLICY, PolicyInForce, nearest_policy
from achieve.progress.rules.standings import LOOKS_BACK, Judging, stand, trend_of
from achieve.progress.words import MasteryMethod, ProgressState, Trend
from tests.unit.mastery_cases import ALL_POLICIES, HIGHEST, LATEST, START, WEIGHTED, on_days

SCALE = ScalePoints(points_possible=4, mastery_points=3.5, proficient_points=3)
LEVELS = tuple(Level(code, float(code)) for code in ("1", "2", "3", "3.5", "4"))
FRAMEWORK, OTHER_FRAMEWORK, COMPETENCY, OTHER_COMPETENCY = (UUID(int=number) for number in range(4))


def judging(policy: MasteryPolicy = WEIGHTED) -> Judging:
    return Judging(policy, SCALE, LEVELS)


def day(number: int) -> object:
    return START + timedelta(days=number)


def test_without_evidence_nothing_has_begun() -> None:
    standing = stand([], judging())
    assert (standing.score, standing.level, standing.state, standing.since) == (
        None,
        None,
        ProgressState.NOT_STARTED,
        None,
    )
    assert (standing.evidence_count, standing.kinds, standing.trend) == (0, {}, None)


def test_a_state_has_lasted_since_the_demonstration_that_brought_it() -> None:
    standing = stand(on_days(2, 2.5, 4, 3.5), judging(LATEST))
    assert (standing.score, standing.level, standing.state) == (3.5, "3.5", ProgressState.MASTERED)
    assert standing.since == day(2)


def test_a_state_that_was_lost_and_won_again_counts_from_the_second_time() -> None:
    assert stand(on_days(4, 2, 4, 4), judging(LATEST)).since == day(2)
    assert stand(on_days(4, 2, 4, 4), judging(HIGHEST)).since == day(0)


def test_the_beginning_of_a_state_is_looked_for_so_far_back_and_no_further() -> None:
    standing = stand(on_days(*[4.0] * (LOOKS_BACK + 20)), judging(LATEST))
    assert standing.since == day(20)


def test_practice_is_counted_among_the_kinds_and_decides_nothing() -> None:
    scores = [
        Score(1, observed_at=START, kind=ScoreKind.PRACTICE),
        Score(3, observed_at=START + timedelta(days=1), kind=ScoreKind.SUMMATIVE),
        Score(None, observed_at=START + timedelta(days=2), kind=ScoreKind.FORMATIVE),
    ]
    standing = stand(scores, judging())
    assert (standing.score, standing.state, standing.since) == (3, ProgressState.PROFICIENT, day(1))
    assert (standing.evidence_count, standing.kinds) == (2, {ScoreKind.PRACTICE: 1, ScoreKind.SUMMATIVE: 1})
    assert standing.trend is None


def test_only_practice_is_no_beginning() -> None:
    standing = stand([Score(4, observed_at=START, kind=ScoreKind.PRACTICE)], judging())
    assert (standing.state, standing.since, standing.evidence_count) == (ProgressState.NOT_STARTED, None, 1)


@pytest.mark.parametrize(
    ("values", "trend"),
    [
        ([], None),
        ([3], None),
        ([2, 3], Trend.RISING),
        ([3, 2], Trend.FALLING),
        ([3, 3.2], Trend.STEADY),
        ([3, 3.25], Trend.RISING),
        ([1, 1, 4, 4], Trend.RISING),
        ([4, 1, 1, 1, 3, 3, 3], Trend.RISING),
        ([0, 0, 4, 3, 2, 3, 3, 3], Trend.STEADY),
    ],
)
def test_the_newest_are_held_against_those_before_them(values: list[float], trend: Trend | None) -> None:
    assert trend_of(values, SCALE) == trend


def policy(number: int, framework: UUID | None = None, competency: UUID | None = None) -> PolicyInForce:
    return PolicyInForce(HIGHEST, UUID(int=100 + number), 1, framework, competency)


def test_the_nearest_policy_decides() -> None:
    district, near, nearest = policy(1), policy(2, FRAMEWORK), policy(3, None, COMPETENCY)
    every = [district, near, nearest]
    assert nearest_policy(every, FRAMEWORK, COMPETENCY) is nearest
    assert nearest_policy(every, FRAMEWORK, OTHER_COMPETENCY) is near
    assert nearest_policy(every, OTHER_FRAMEWORK, OTHER_COMPETENCY) is district


def test_without_a_policy_the_newest_score_weighs_sixty_five_hundredths() -> None:
    found = nearest_policy([], FRAMEWORK, COMPETENCY)
    assert found is DEFAULT_POLICY
    assert (found.id, found.policy.method, found.policy.newest_share) == (None, MasteryMethod.WEIGHTED_AVERAGE, 0.65)


@given(
    st.lists(st.integers(0, 16).map(lambda quarters: quarters / 4), min_size=1, max_size=14),
    st.sampled_from(ALL_POLICIES),
)
def test_a_state_began_with_a_demonstration_and_has_held_ever_since(
    values: list[float], by_policy: MasteryPolicy
) -> None:
    scores = on_days(*values)
    standing = stand(scores, judging(by_policy))
    times = [score.observed_at for score in scores]
    began = times.index(standing.since)
    states = [stand(scores[: count + 1], judging(by_policy)).state for count in range(len(scores))]
    assert set(states[began:]) == {standing.state}
    assert began == 0 or states[began - 1] is not standing.state
