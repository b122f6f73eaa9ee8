"""Why a decision came out as it did, as data: codes with their numbers, the scores used and the scores ignored."""

from dataclasses import dataclass
from enum import StrEnum


class ReasonCode(StrEnum):
    """What a reason says; its numbers are in the fields of the reason named here."""

    NO_SCORES = "no_scores"
    """Nothing counts."""
    ONE_SCORE = "one_score"
    """score: the only one, which is therefore the result."""
    NEWEST_SCORE = "newest_score"
    """score: the newest."""
    HIGHEST_SCORE = "highest_score"
    """score: the highest."""
    MEAN = "mean"
    """mean: of `found` scores."""
    MOST_FREQUENT = "most_frequent"
    """score: seen `found` times."""
    HIGHEST_MEAN = "highest_mean"
    """mean: of the `found` highest scores, `needed` were asked for."""
    NEWEST_WEIGHTED = "newest_weighted"
    """score: the newest, with `weight`; mean: of the `found` earlier ones, with the rest of the weight."""
    DECAYED = "decayed"
    """weight: share that each of the `found` scores took over from all before it."""
    TOO_FEW_RESULTS = "too_few_results"
    """found: scores there are; needed: how many there must be."""
    TOO_FEW_AT_MASTERY = "too_few_at_mastery"
    """found: scores at or above mastery_points; needed: how many there must be."""
    MEAN_AT_MASTERY = "mean_at_mastery"
    """mean: of the `found` scores at or above mastery_points; needed: how many there must be."""
    POWER_LAW = "power_law"
    """score: on the curve through `found` scores, before it was kept on the scale."""
    ONLY_ZEROS = "only_zeros"
    """found: scores, none above 0; the curve skips those."""
    FIT_MEAN = "fit_mean"
    """score: the mean fits the `found` scores best."""
    FIT_LINEAR = "fit_linear"
    """score: at the end of the straight line, which fits the `found` scores best; before it was kept on the scale."""
    FIT_POWER_LAW = "fit_power_law"
    """score: at the end of the curve, which fits the `found` scores best; before it was kept on the scale."""
    GROUPS_COMBINED = "groups_combined"
    """found: scores that count as their group's points-weighted mean."""
    MASTERY_REACHED = "mastery_reached"
    """score: the result, at or above mastery_points."""
    MASTERY_NOT_REACHED = "mastery_not_reached"
    """score: the result, below mastery_points."""


class IgnoredCode(StrEnum):
    """Why the decision does not rest on a score."""

    SCORE_MISSING = "score_missing"
    PRACTICE = "practice"
    OLDER = "older"
    LOWER = "lower"
    LESS_FREQUENT = "less_frequent"
    BELOW_MASTERY = "below_mastery"
    ZERO_SKIPPED = "zero_skipped"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the explanation; fields that its code does not speak of are None. Scores and means in points."""

    code: ReasonCode
    score: float | None = None
    mean: float | None = None
    weight: float | None = None
    mastery_points: float | None = None
    needed: int | None = None
    found: int | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """A score that the decision rests on. score: what it counted as, in the scale's points."""

    key: str | None
    score: float


@dataclass(frozen=True, slots=True)
class Ignored:
    """A score that the decision does not rest on, and why."""

    key: str | None
    code: IgnoredCode
