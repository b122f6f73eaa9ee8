"""Levels of a scale, and the state of a learner's progress on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from achieve.progress.rules.decisions import Decision
from achieve.progress.rules.scores import ScalePoints
from achieve.progress.words import ProgressState


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a scale. value: the least score, in points, that reaches it."""

    code: str
    value: float


def level_for(score: float | None, levels: Iterable[Level]) -> Level | None:
    """The first level, from the top, whose value is not above the score; None below all levels or without a score."""
    if score is None:
        return None
    reached = (level for level in levels if level.value <= score)
    return max(reached, key=_value, default=None)


def progress_state(decision: Decision, scale: ScalePoints) -> ProgressState:
    """Not started without a score that counts; else what the result reaches, in progress while there is none."""
    if decision.counted == 0:
        return ProgressState.NOT_STARTED
    if decision.mastered:
        return ProgressState.MASTERED
    if decision.score is None or scale.proficient_points is None or decision.score < scale.proficient_points:
        return ProgressState.IN_PROGRESS
    return ProgressState.PROFICIENT


def _value(level: Level) -> float:
    return level.value
