"""Decisions about evidence: where a result lies on its scale, when it can have been shown, what it may correct."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from achieve.core.errors import FieldError, Invalid

EARLIEST = datetime(1900, 1, 2, tzinfo=UTC)
CLOCKS_MAY_DIFFER_BY = timedelta(days=1)


class EvidenceRefused(Invalid):
    """The evidence cannot be judged as it stands."""

    code = "evidence_not_valid"
    title = "The evidence cannot be judged as it stands"


@dataclass(frozen=True, slots=True)
class ScaleOfEvidence:
    """What placing a result needs of a scale. levels: code and least score, lowest first."""

    points_possible: float
    levels: Sequence[tuple[str, float]]

    def level_of(self, score: float) -> str | None:
        """The highest level that the score reaches."""
        return next((code for code, value in reversed(self.levels) if value <= score), None)


@dataclass(frozen=True, slots=True)
class Result:
    """A result as it is given, in one of three ways, or in none: taken back."""

    score: float | None = None
    level: str | None = None
    percent: float | None = None
    item_group: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A result on its scale. score: in points. percent: kept where it was given, and where a group weighs by it."""

    score: float | None
    level: str | None
    percent: float | None


def place(result: Result, scale: ScaleOfEvidence, *, may_be_missing: bool = False) -> Placed:
    """The result on the scale. may_be_missing: a correction that takes a result back. Raises EvidenceRefused."""
    given = [name for name in ("score", "level", "percent") if getattr(result, name) is not None]
    if len(given) > 1:
        raise _refused(given[1], "several_results", "Give one of score, level and percent.")
    if not given and not may_be_missing:
        raise _refused("score", "result_missing", "Give one of score, level and percent.")
    score = _score(result, scale)
    if score is None:
        return Placed(None, None, None)
    if not 0 <= score <= scale.points_possible:
        raise _refused("score", "off_scale", f"The scale goes from 0 to {scale.points_possible:g} points.")
    # A group is weighed by fractions of its tasks' points; a score in the scale's points is a fraction of the scale.
    percent = score / scale.points_possible if result.item_group is not None else result.percent
    return Placed(score, scale.level_of(score), percent)


def check_time(observed_at: datetime, now: datetime) -> None:
    """Raises EvidenceRefused for what lies in the future, a day aside for clocks, or before 1900."""
    if observed_at < EARLIEST:
        raise _refused("observed_at", "too_early", "Evidence is not taken from before 1900.")
    if observed_at > now + CLOCKS_MAY_DIFFER_BY:
        raise _refused("observed_at", "in_the_future", "What is still to come is no evidence.")


def _score(result: Result, scale: ScaleOfEvidence) -> float | None:
    if result.percent is not None:
        return round(result.percent * scale.points_possible, 9)
    if result.level is None:
        return result.score
    values = dict(scale.levels)
    if result.level not in values:
        raise _refused("level", "unknown_level", f"The levels of the scale are: {', '.join(values)}.")
    return values[result.level]


def _refused(field: str, code: str, message: str) -> EvidenceRefused:
    return EvidenceRefused(message, errors=[FieldError(f"/{field}", code, message)])
