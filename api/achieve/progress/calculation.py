"""The calculation endpoint's contract and answer: the mastery engine on given numbers, storing nothing."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import BeforeValidator, Field, StrictBool, StrictInt, model_validator

from achieve.core.fields import Code, Instant
from achieve.core.schemas import Input, Output
from achieve.progress.rules import (
    DEFAULT_ROUNDING,
    Decay,
    Decision,
    IgnoredCode,
    Level,
    MasteryMethod,
    MasteryPolicy,
    Predict,
    ReasonCode,
    ScalePoints,
    Score,
    ScoreKind,
    decide_mastery,
    level_for,
)

MOST_EVIDENCE = 1000
MOST_LEVELS = 50


def _skip_is_null(value: object) -> object:
    return None if value == "skip" else value


# Strict, so that neither true nor "3" is taken for a number. The bounds refuse NaN and Infinity too.
Points = Annotated[float, Field(strict=True, ge=-1_000_000_000, le=1_000_000_000, allow_inf_nan=False)]
PointsAvailable = Annotated[float, Field(strict=True, ge=0, le=1_000_000_000, allow_inf_nan=False)]
Fraction = Annotated[float, Field(strict=True, ge=-10, le=10, allow_inf_nan=False)]
Parameter = Annotated[float, Field(strict=True, allow_inf_nan=False)]
ZeroFloor = Annotated[Parameter | None, BeforeValidator(_skip_is_null)]


class CalculationPolicy(Input):
    """The policy to try. An absent or null parameter has its default; one that the method does not take is refused."""

    method: MasteryMethod = Field(description="The method that makes one result from the scores.")
    weight: Parameter | None = Field(
        default=None,
        description="Share of the newest score, a fraction, 0.65 by default: 0.01–0.99 for weighted_average, 0.5–0.99 "
        "for standard_decaying_average; for decaying_average the range of the method that it stands for.",
    )
    n: StrictInt | None = Field(
        default=None,
        description="Number of scores: for n_mastery how many must be at mastery, 1–10; for top_n_average how many "
        "of the highest are averaged, 1–1000. Both methods need it.",
    )
    rounding: StrictInt | None = Field(
        default=None, description="Decimals of the result, 0–9, 2 by default; half goes up."
    )
    decay: Decay | None = Field(
        default=None,
        description="For decaying_average: recursive, the default, is standard_decaying_average; weighted is "
        "weighted_average.",
    )
    predict: Predict | None = Field(
        default=None,
        description="For power_law: the point of its curve that counts, at_last (at the newest score, the default) or "
        "next.",
    )
    zero: ZeroFloor = Field(
        default=None,
        description="For power_law: points, 0.001–1000000000, to which lower scores are raised; null, or the word "
        "skip, leaves out those that are not above 0.",
    )
    clamp: StrictBool | None = Field(
        default=None,
        description="For power_law: whether the prediction is kept between 0 and the points possible; true by default.",
    )
    counts_practice: StrictBool | None = Field(
        default=None, description="Whether evidence of the kind practice counts; false by default."
    )


class CalculationLevel(Input):
    """One level of the scale."""

    code: Code = Field(description="Code of the level, 1–100 characters; comes back as the result's level.")
    value: Points = Field(description="Least score that reaches the level, in points, within ±1000000000.")


class CalculationScale(Input):
    """The scale that the scores are on."""

    points_possible: PointsAvailable = Field(
        description="Points of the scale, 0–1000000000; 0 where it names none, then percents are of mastery_points."
    )
    mastery_points: PointsAvailable = Field(description="Least result that is mastery, in points, 0–1000000000.")
    levels: Annotated[list[CalculationLevel], Field(max_length=MOST_LEVELS)] = Field(
        default=[],
        description="Levels of the scale in any order, at most 50, no two with the same code or value; without them "
        "the result has no level.",
    )

    @model_validator(mode="after")
    def _levels_differ(self) -> "CalculationScale":
        for named in ([level.code for level in self.levels], [level.value for level in self.levels]):
            if len(set(named)) < len(named):
                raise ValueError("Two levels share a code or a value.")
        return self


class CalculationEvidence(Input):
    """One score. Entries without a score and a percent are dropped; 0 is a score."""

    score: Points | None = Field(
        default=None, description="Score in the scale's points, within ±1000000000; null is not judged yet."
    )
    points_possible: PointsAvailable | None = Field(
        default=None,
        description="Points of the task, 0–1000000000: its weight within its group; the scale's points by default.",
    )
    percent: Fraction | None = Field(
        default=None,
        description="Result as a fraction of the points possible (0.85 is 85 %), from -10 to 10, above 1 for extra "
        "credit; wins over score.",
    )
    observed_at: Instant | None = Field(
        default=None,
        description="When it was shown, RFC 3339 with its offset. Equal times keep the order given; null is older than "
        "every time.",
    )
    kind: ScoreKind | None = Field(
        default=None, description="Kind of the assessment; practice counts only if the policy says so."
    )
    method: Code | None = Field(
        default=None, description="How it was shown, 1–100 characters; no method of calculation uses it yet."
    )
    context: Code | None = Field(
        default=None, description="Where it was shown, 1–100 characters; no method of calculation uses it yet."
    )
    form: Code | None = Field(
        default=None, description="Form of the assessment, 1–100 characters; no method of calculation uses it yet."
    )
    group: Code | None = Field(
        default=None,
        description="Shared by the questions of one quiz, 1–100 characters: latest, average, weighted_average and the "
        "decaying methods take each of them at the points-weighted mean percent of the group (points earned of "
        "points possible).",
    )


class MasteryCalculation(Input):
    """A policy, a scale and scores to try it on."""

    policy: CalculationPolicy = Field(description="The policy to try.")
    scale: CalculationScale = Field(description="Points and, where wanted, levels of the scale that the scores are on.")
    evidence: Annotated[list[CalculationEvidence], Field(max_length=MOST_EVIDENCE)] = Field(
        description="The scores in the order of recording, at most 1000; none is allowed."
    )


class CalculationReason(Output):
    """One step of the explanation; numbers that its code does not speak of are null."""

    code: str = Field(description=f"What it says; more may be added: {', '.join(ReasonCode)}.")
    score: float | None = Field(description="The score it speaks of, in points.")
    mean: float | None = Field(description="The mean it speaks of, in points, not rounded.")
    weight: float | None = Field(description="Share of the newest score, a fraction.")
    mastery_points: float | None = Field(description="Points from which a score is at mastery.")
    needed: int | None = Field(description="How many scores the policy asks for.")
    found: int | None = Field(description="How many scores there are of the kind that the code names.")


class CalculationUsed(Output):
    """An entry that the decision rests on."""

    entry: int = Field(description="Place in the list of evidence as sent, counted from 0.")
    score: float = Field(description="What it counted as, in the scale's points.")


class CalculationIgnored(Output):
    """An entry that the decision does not rest on."""

    entry: int = Field(description="Place in the list of evidence as sent, counted from 0.")
    code: str = Field(description=f"Why not; more may be added: {', '.join(IgnoredCode)}.")


class CalculationDecision(Output):
    """Why the result is what it is."""

    method: MasteryMethod = Field(description="The method that was asked for.")
    reasons: list[CalculationReason] = Field(description="The steps that led to the result, in order.")
    used: list[CalculationUsed] = Field(description="Entries that the decision rests on, oldest first.")
    ignored: list[CalculationIgnored] = Field(description="All other entries, with the reason.")


class MasteryResult(Output):
    """What the policy says of the scores."""

    score: float | None = Field(
        description="Result in the scale's points, rounded half up; null when nothing counts or the method gives none."
    )
    mastered: bool = Field(description="Whether the rounded result is at or above mastery_points.")
    level: str | None = Field(
        description="Code of the highest level whose value is not above the result; null below all or without levels."
    )
    counted: int = Field(
        description="How many entries count: those with a score, 0 included, that the policy lets count."
    )
    decision: CalculationDecision = Field(description="The method, its reasons, and what it used and ignored.")


def calculate(request: MasteryCalculation) -> MasteryResult:
    """Judge the given scores. Raises PolicyNotValid."""
    scale = ScalePoints(request.scale.points_possible, request.scale.mastery_points)
    decision = decide_mastery(_scores(request.evidence), _policy(request.policy), scale)
    level = level_for(decision.score, (Level(level.code, level.value) for level in request.scale.levels))
    return MasteryResult(
        score=decision.score,
        mastered=decision.mastered,
        level=None if level is None else level.code,
        counted=decision.counted,
        decision=_explained(decision),
    )


def _policy(asked: CalculationPolicy) -> MasteryPolicy:
    return MasteryPolicy(
        method=asked.method,
        weight=asked.weight,
        n=asked.n,
        rounding=DEFAULT_ROUNDING if asked.rounding is None else asked.rounding,
        decay=asked.decay,
        predict=asked.predict,
        zero=asked.zero,
        clamp=asked.clamp,
        counts_practice=asked.counts_practice or False,
    )


def _scores(evidence: Sequence[CalculationEvidence]) -> list[Score]:
    return [
        Score(
            score=entry.score,
            observed_at=entry.observed_at,
            percent=entry.percent,
            points_possible=entry.points_possible,
            kind=entry.kind,
            group=entry.group,
            key=str(place),
        )
        for place, entry in enumerate(evidence)
    ]


def _explained(decision: Decision) -> CalculationDecision:
    return CalculationDecision(
        method=decision.method,
        reasons=[
            CalculationReason(
                code=reason.code,
                score=reason.score,
                mean=reason.mean,
                weight=reason.weight,
                mastery_points=reason.mastery_points,
                needed=reason.needed,
                found=reason.found,
            )
            for reason in decision.reasons
        ],
        used=[CalculationUsed(entry=_place(used.key), score=used.score) for used in decision.used],
        ignored=[CalculationIgnored(entry=_place(ignored.key), code=ignored.code) for ignored in decision.ignored],
    )


def _place(key: str | None) -> int:
    return int(key or 0)
