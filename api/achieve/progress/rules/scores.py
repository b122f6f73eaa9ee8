"""Scores as the methods read them: on the scale's points, oldest first, groups combined."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import fsum

from achieve.evidence.words import EvidenceKind as ScoreKind
from achieve.progress.rules.rounding import without_noise

SCORE_LIMIT = 1_000_000_000.0
"""No score is further from 0 than this: far above any real scale, and sums and squares stay exact enough."""

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ScalePoints:
    """The points of a proficiency scale.

    points_possible: 0 where the scale names none. mastery_points: value of the level that means mastered.
    proficient_points: value of the level that means proficient; None where no level does.
    """

    points_possible: float
    mastery_points: float
    proficient_points: float | None = None

    @property
    def full(self) -> float:
        """What 100 % is worth, in points."""
        return self.points_possible or self.mastery_points


@dataclass(frozen=True, slots=True)
class Score:
    """One piece of evidence in force, as the engine needs it.

    score: in the scale's points; None is not judged yet, 0 is a score. percent: a fraction (0.85), wins over score.
    observed_at: aware; None is older than every time. points_possible: of the task, its weight within its group.
    group: the questions of one quiz share it; there a score without a percent is points earned of the task's points.
    key: opaque, comes back in the explanation.
    """

    score: float | None
    observed_at: datetime | None = None
    percent: float | None = None
    points_possible: float | None = None
    kind: ScoreKind | None = None
    group: str | None = None
    key: str | None = None


def on_scale(score: Score, scale: ScalePoints) -> float | None:
    """The score in the scale's points, or None where there is none."""
    return score.score if score.percent is None else score.percent * scale.full


def oldest_first(scores: Sequence[Score]) -> list[Score]:
    """In time order; equal times, and scores without a time, stay in the order given (the order of recording)."""
    return sorted(scores, key=_observed_at)


def combined_values(scores: Sequence[Score], values: Sequence[float], scale: ScalePoints) -> list[float]:
    """The values in place, those of a group replaced by the points-weighted mean percent of the group × points."""
    groups: dict[str, list[Score]] = {}
    for score in scores:
        if score.group is not None:
            groups.setdefault(score.group, []).append(score)
    means = {group: _mean_percent(rows, scale) for group, rows in groups.items()}
    combined: dict[str | None, float] = {
        group: percent * scale.full for group, percent in means.items() if percent is not None
    }
    return [combined.get(score.group, value) for score, value in zip(scores, values, strict=True)]


def _observed_at(score: Score) -> datetime:
    return score.observed_at or _BEFORE_ALL


def _mean_percent(rows: Sequence[Score], scale: ScalePoints) -> float | None:
    """Points earned of points possible; None where no points were possible, so that nothing can be weighed."""
    possible = [scale.full if row.points_possible is None else row.points_possible for row in rows]
    total = without_noise(fsum(possible))
    return fsum(map(_earned, rows, possible)) / total if total else None


def _earned(row: Score, possible: float) -> float:
    return (row.score or 0.0) if row.percent is None else row.percent * possible
