"""Methods that fit a curve to the scores in time order: the power law, and the best of three fits."""

from collections.abc import Callable, Sequence
from math import exp, fsum, log

from achieve.progress.rules.explanations import IgnoredCode, Reason, ReasonCode
from achieve.progress.rules.judgements import Case, Judgement, mean_of
from achieve.progress.rules.rounding import without_noise
from achieve.progress.rules.scores import SCORE_LIMIT, ScalePoints
from achieve.progress.words import Predict

Curve = Callable[[float], float]
"""The score that a fit expects at step x; the oldest score is at 1."""

_LARGEST_LOG = log(SCORE_LIMIT)


def power_law(case: Case) -> Judgement:
    """Where the power law through the scores stands at the last one, or at the next.

    Scores that are not above 0 have no logarithm: they are skipped, or raised to the policy's floor.
    """
    floor = case.policy.zero
    used = [place for place in case.places if floor is not None or case.values[place] > 0]
    if not used:
        return Judgement(None, (), Reason(ReasonCode.ONLY_ZEROS, found=len(case.values)), IgnoredCode.ZERO_SKIPPED)
    values = [max(case.values[place], floor or 0.0) for place in used]
    step = len(values) + 1 if case.policy.predict == Predict.NEXT else len(values)
    predicted = power_curve(values)(step)
    result = predicted if case.policy.clamp is False else _kept_on_scale(predicted, case.scale)
    reason = Reason(ReasonCode.POWER_LAW, score=predicted, found=len(values))
    return Judgement(result, used, reason, IgnoredCode.ZERO_SKIPPED)


def best_fit(case: Case) -> Judgement:
    """Of mean, straight line and power law, where the one with the least total absolute deviation stands at the last.

    Of equally good fits the simplest. The power law takes part where all scores are above 0.
    """
    fits = [(ReasonCode.FIT_MEAN, _mean_curve(case.values)), (ReasonCode.FIT_LINEAR, linear_curve(case.values))]
    if min(case.values) > 0:
        fits.append((ReasonCode.FIT_POWER_LAW, power_curve(case.values)))
    code, curve = min(fits, key=lambda fit: _total_deviation(fit[1], case.values))
    expected = curve(len(case.values))
    reason = Reason(code, score=expected, found=len(case.values))
    return Judgement(_kept_on_scale(expected, case.scale), case.places, reason)


def power_curve(values: Sequence[float]) -> Curve:
    """a·x^b by least squares over the logarithms of steps and values; the values are above 0."""
    logs = [log(value) for value in values]
    intercept, slope = _line([log(step) for step in _steps(values)], logs)
    # The curve of absurd scores can leave the range of doubles; it stays within the range of scores.
    return lambda step: exp(min(intercept + slope * log(step), _LARGEST_LOG))


def linear_curve(values: Sequence[float]) -> Curve:
    """The straight line by least squares."""
    intercept, slope = _line(_steps(values), values)
    return lambda step: intercept + slope * step


def _mean_curve(values: Sequence[float]) -> Curve:
    mean = mean_of(values)
    return lambda _step: mean


def _line(xs: Sequence[float], ys: Sequence[float]) -> tuple[float, float]:
    """Intercept and slope by least squares; one point gives a level line through it."""
    count = len(xs)
    if count == 1:
        return ys[0], 0.0
    sum_x, sum_y = fsum(xs), fsum(ys)
    sum_xy = fsum(x * y for x, y in zip(xs, ys, strict=True))
    slope = (count * sum_xy - sum_x * sum_y) / (count * fsum(x * x for x in xs) - sum_x * sum_x)
    return (sum_y - slope * sum_x) / count, slope


def _steps(values: Sequence[float]) -> Sequence[int]:
    return range(1, len(values) + 1)


def _total_deviation(curve: Curve, values: Sequence[float]) -> float:
    deviations = (abs(value - curve(step)) for step, value in enumerate(values, start=1))
    return without_noise(fsum(deviations))


def _kept_on_scale(predicted: float, scale: ScalePoints) -> float:
    return min(max(predicted, 0.0), scale.full)
