"""Where a learner stands with one competency: all that the progress row says, from the evidence in force alone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from achieve.progress.rules.decisions import Decision, decide_mastery
from achieve.progress.rules.judgements import mean_of
from achieve.progress.rules.levels import Level, level_for, progress_state
from achieve.progress.rules.policies import MasteryPolicy
from achieve.progress.rules.rounding import without_noise
from achieve.progress.rules.scores import ScalePoints, Score, ScoreKind, oldest_first, on_scale
from achieve.progress.words import ProgressState, Trend

LOOKS_BACK = 50
"""How many demonstrations back the beginning of a state is looked for; the work grows with their square."""

_TREND_SPAN = 3
_STEADY_WITHIN = 0.05


@dataclass(frozen=True, slots=True)
class Judging:
    """How a competency is judged."""

    policy: MasteryPolicy
    scale: ScalePoints
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands.

    since: when the demonstration was shown with which the present state began, and has lasted; None before the first.
    evidence_count, kinds: of the evidence with a result, practice included.
    """

    score: float | None
    level: str | None
    state: ProgressState
    since: datetime | None
    evidence_count: int
    kinds: Mapping[ScoreKind, int]
    trend: Trend | None
    decision: Decision


def stand(scores: Sequence[Score], judging: Judging) -> Standing:
    """The standing from the evidence in force, given in the order of recording. It depends on nothing else."""
    shown = [score for score in oldest_first(scores) if on_scale(score, judging.scale) is not None]
    decision = decide_mastery(scores, judging.policy, judging.scale)
    state = progress_state(decision, judging.scale)
    level = level_for(decision.score, judging.levels)
    return Standing(
        score=decision.score,
        level=None if level is None else level.code,
        state=state,
        since=_since(shown, state, judging),
        evidence_count=len(shown),
        kinds=Counter(score.kind for score in shown if score.kind is not None),
        trend=trend_of(_counted_values(shown, judging), judging.scale),
        decision=decision,
    )


def trend_of(values: Sequence[float], scale: ScalePoints) -> Trend | None:
    """The mean of the newest values against that of as many before them, at most three each; None with fewer than two.

    values: oldest first, in points. Within a twentieth of the scale counts as steady.
    """
    span = min(_TREND_SPAN, len(values) // 2)
    if span == 0:
        return None
    moved = without_noise(mean_of(values[-span:]) - mean_of(values[-2 * span : -span]))
    if abs(moved) <= _STEADY_WITHIN * scale.full:
        return Trend.STEADY
    return Trend.RISING if moved > 0 else Trend.FALLING


def _since(shown: Sequence[Score], state: ProgressState, judging: Judging) -> datetime | None:
    if state is ProgressState.NOT_STARTED:
        return None
    first = len(shown)
    for count in range(len(shown) - 1, max(0, len(shown) - LOOKS_BACK), -1):
        if progress_state(decide_mastery(shown[:count], judging.policy, judging.scale), judging.scale) is not state:
            break
        first = count
    return shown[first - 1].observed_at


def _counted_values(shown: Sequence[Score], judging: Judging) -> list[float]:
    counted = [score for score in shown if judging.policy.counts_practice or score.kind != ScoreKind.PRACTICE]
    values = (on_scale(score, judging.scale) for score in counted)
    return [value for value in values if value is not None]
