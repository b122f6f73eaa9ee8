"""Policies, scales and scores that the tests of the mastery engine share."""

from datetime import UTC, datetime, timedelta

from achieve.progress.rules import MasteryMethod, MasteryPolicy, ScalePoints, Score, decide_mastery

FOUR_POINTS = ScalePoints(points_possible=4, mastery_points=3, proficient_points=2)
FIVE_POINTS = ScalePoints(points_possible=5, mastery_points=3)
START = datetime(2025, 3, 3, 12, tzinfo=UTC)

HIGHEST = MasteryPolicy(MasteryMethod.HIGHEST)
LATEST = MasteryPolicy(MasteryMethod.LATEST)
AVERAGE = MasteryPolicy(MasteryMethod.AVERAGE)
MODE = MasteryPolicy(MasteryMethod.MODE)
TOP_TWO = MasteryPolicy(MasteryMethod.TOP_N_AVERAGE, n=2)
WEIGHTED = MasteryPolicy(MasteryMethod.WEIGHTED_AVERAGE, weight=0.65)
DECAYING = MasteryPolicy(MasteryMethod.STANDARD_DECAYING_AVERAGE, weight=0.65)
TWO_AT_MASTERY = MasteryPolicy(MasteryMethod.N_MASTERY, n=2)
POWER_LAW = MasteryPolicy(MasteryMethod.POWER_LAW)
BEST_FIT = MasteryPolicy(MasteryMethod.BEST_FIT)
ALL_POLICIES = (
    HIGHEST,
    LATEST,
    AVERAGE,
    MODE,
    TOP_TWO,
    WEIGHTED,
    DECAYING,
    MasteryPolicy(MasteryMethod.DECAYING_AVERAGE),
    TWO_AT_MASTERY,
    POWER_LAW,
    BEST_FIT,
)


def on_days(*scores: float | None) -> list[Score]:
    """One score a day, oldest first."""
    return [Score(score, observed_at=START + timedelta(days=day), key=f"day {day}") for day, score in enumerate(scores)]


def result_of(policy: MasteryPolicy, *scores: float | None, scale: ScalePoints = FOUR_POINTS) -> float | None:
    return decide_mastery(on_days(*scores), policy, scale).score
