"""The decision: from the evidence in force, a policy and a scale to a score, with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

from achieve.progress.rules.explanations import Ignored, IgnoredCode, Reason, ReasonCode, Used
from achieve.progress.rules.judgements import Case, Judgement
from achieve.progress.rules.methods import METHODS
from achieve.progress.rules.policies import MasteryPolicy
from achieve.progress.rules.rounding import round_half_up
from achieve.progress.rules.scores import (
    ScalePoints,
    Score,
    ScoreKind,
    combined_values,
    oldest_first,
    on_scale,
)
from achieve.progress.words import MasteryMethod


@dataclass(frozen=True, slots=True)
class Decision:
    """What a policy says of a learner's scores for one competency.

    score: in the scale's points, rounded; None where the method gives no result.
    counted: how many scores the method was given. used: oldest first. ignored: first those the method was not given.
    """

    method: MasteryMethod
    score: float | None
    mastered: bool
    counted: int
    reasons: tuple[Reason, ...]
    used: tuple[Used, ...]
    ignored: tuple[Ignored, ...]


def decide_mastery(scores: Sequence[Score], policy: MasteryPolicy, scale: ScalePoints) -> Decision:
    """Judge one competency from its scores.

    scores: the evidence in force in the order of recording, which decides between equal times.
    Mastered is what reaches mastery_points after rounding: what a learner is shown is what is judged.
    """
    counted = _counted(scores, policy, scale)
    if not counted.scores:
        nothing = (Reason(ReasonCode.NO_SCORES),)
        return Decision(
            policy.method, None, mastered=False, counted=0, reasons=nothing, used=(), ignored=counted.set_aside
        )
    method = METHODS[policy.judged_as]
    grouped = sum(score.group is not None for score in counted.scores) if method.combines_groups else 0
    values = combined_values(counted.scores, counted.values, scale) if grouped else counted.values
    found = method.judge(Case(values, policy, scale))
    score = None if found.result is None else round_half_up(found.result, policy.rounding)
    return Decision(
        method=policy.method,
        score=score,
        mastered=score is not None and score >= scale.mastery_points,
        counted=len(values),
        reasons=(*_grouping(grouped), found.reason, *_verdict(score, scale)),
        used=tuple([Used(counted.scores[place].key, values[place]) for place in found.used]),
        ignored=counted.set_aside + _left_out(counted.scores, found),
    )


@dataclass(frozen=True, slots=True)
class _Counted:
    """The scores that the method is given, oldest first, with their values; and those that it is not given."""

    scores: Sequence[Score]
    values: Sequence[float]
    set_aside: tuple[Ignored, ...]


def _counted(scores: Sequence[Score], policy: MasteryPolicy, scale: ScalePoints) -> _Counted:
    counted: list[Score] = []
    values: list[float] = []
    set_aside: list[Ignored] = []
    for score in oldest_first(scores):
        value = on_scale(score, scale)
        if value is None:
            set_aside.append(Ignored(score.key, IgnoredCode.SCORE_MISSING))
        elif score.kind == ScoreKind.PRACTICE and not policy.counts_practice:
            set_aside.append(Ignored(score.key, IgnoredCode.PRACTICE))
        else:
            counted.append(score)
            values.append(value)
    return _Counted(counted, values, tuple(set_aside))


def _left_out(scores: Sequence[Score], found: Judgement) -> tuple[Ignored, ...]:
    if found.left_out is None:
        return ()
    used = frozenset(found.used)
    return tuple([Ignored(score.key, found.left_out) for place, score in enumerate(scores) if place not in used])


def _grouping(grouped: int) -> tuple[Reason, ...]:
    return (Reason(ReasonCode.GROUPS_COMBINED, found=grouped),) if grouped else ()


def _verdict(score: float | None, scale: ScalePoints) -> tuple[Reason, ...]:
    if score is None:
        return ()
    code = ReasonCode.MASTERY_REACHED if score >= scale.mastery_points else ReasonCode.MASTERY_NOT_REACHED
    return (Reason(code, score=score, mastery_points=scale.mastery_points),)
