"""Whether learners move: the change that a straight line through the values shows, with its interval.

The line is fitted by least squares, each value weighed by how far it may be from the truth: by experience, and in
percent at least as far as a share of so many learners varies by chance. The spread of the values around the line can
make the interval wider than that and never narrower, so that three values in a row are no certainty.

Source: A. Gelman, J. Carlin, H. Stern and D. Rubin, Bayesian Data Analysis, 2nd edition 2003, §14.2 and §14.8
(regression with a prior on the variance, told as three values beforehand).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import NormalDist, fmean
from typing import Final

from achieve.plans.rules.status import SHARE, Point, noise_of, reach_of_student, value_on_path
from achieve.plans.rules.verdict.depth import RECENT_DAYS
from achieve.plans.words import MeasureDirection, MeasureUnit
from achieve.plans.words.verdict import HowMoving

LEAST_VALUES: Final = 3
"""Two values always lie on a line."""
NOTICED_POINTS: Final = 5.0
NOTICED_SHARE: Final = 0.1
"""What one would notice where no target says more: percent or points, and else the share of the first value."""
_PRIOR_VALUES: Final = 3
_Z2: Final = NormalDist().inv_cdf((1 + SHARE) / 2) ** 2
_IN_PERCENT = (MeasureUnit.PERCENT, MeasureUnit.PERCENTAGE_POINTS)
_HEARD = (HowMoving.MOVING, HowMoving.STILL, HowMoving.DIVIDED, HowMoving.UNCLEAR)


@dataclass(frozen=True, slots=True)
class Valued:
    """A value of a day. learners: how many it is about, where that is known."""

    on: date
    value: float
    learners: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """What learners showed, day by day.

    path: of a measure with baseline and target; of an indicator it is empty. is_narrowed_by_loss: a gap that is smaller
    because those ahead fell back, which moves nobody forward.
    """

    unit: MeasureUnit
    direction: MeasureDirection
    values: Sequence[Valued]
    path: Sequence[Point] = ()
    is_narrowed_by_loss: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """A reading of a movement, all changes in the wanted direction, from the first value to the last.

    low, high: the ends of its 90 % interval. asked: how far the path has gone in that time, or what one would notice.
    """

    standing: HowMoving
    values: Sequence[Valued] = ()
    change: float | None = None
    low: float | None = None
    high: float | None = None
    asked: float | None = None


def read_movement(series: Series, today: date) -> Moved:
    """Whether what learners show moves, as of a day.

    moving: the whole interval lies above no change. still: all of it lies below what was asked by then.
    """
    values = _by_day([each for each in series.values if each.on <= today])
    if not values:
        return Moved(HowMoving.NOT_MEASURED)
    if len(values) < LEAST_VALUES:
        return Moved(HowMoving.TOO_FEW, values)
    sign = -1.0 if series.direction is MeasureDirection.DECREASE else 1.0
    by, reach = _fit(values, series.unit)
    asked = _asked(series, values, sign)
    low, high = sign * by - reach, sign * by + reach
    age = (today - values[-1].on).days
    standing = HowMoving.TOO_OLD if age > RECENT_DAYS else _standing(low, high, asked)
    if standing is HowMoving.MOVING and series.is_narrowed_by_loss:
        standing = HowMoving.UNCLEAR
    return Moved(standing, values, sign * by, low, high, asked)


def join_movements(voices: Sequence[HowMoving]) -> HowMoving:
    """Several movements as one; their order makes no difference.

    Those of which nothing can be read yet have no voice. Where some clearly move and others clearly do not, it is
    divided: one does not hide the other. Else it is clear when at least half of those with a voice are.
    """
    heard = [each for each in voices if each in _HEARD]
    if not heard:
        silent = (HowMoving.TOO_OLD, HowMoving.TOO_FEW)
        return next((each for each in silent if each in voices), HowMoving.NOT_MEASURED)
    if HowMoving.DIVIDED in heard or {HowMoving.MOVING, HowMoving.STILL} <= set(heard):
        return HowMoving.DIVIDED
    clear = (each for each in (HowMoving.MOVING, HowMoving.STILL) if 2 * heard.count(each) >= len(heard))
    return next(clear, HowMoving.UNCLEAR)


def _standing(low: float, high: float, asked: float) -> HowMoving:
    if low > 0:
        return HowMoving.MOVING
    return HowMoving.STILL if high < asked else HowMoving.UNCLEAR


def _asked(series: Series, values: Sequence[Valued], sign: float) -> float:
    """How far it was to have come between the first value and the last, in the wanted direction."""
    if series.path:
        first, last = (value_on_path(series.path, each.on) for each in (values[0], values[-1]))
        return sign * (last - first)
    return NOTICED_POINTS if series.unit in _IN_PERCENT else NOTICED_SHARE * max(abs(values[0].value), 1.0)


def _by_day(values: Sequence[Valued]) -> Sequence[Valued]:
    """One value a day, by day: the mean of those of a day, about all of their learners."""
    days: dict[date, list[Valued]] = {}
    for each in values:
        days.setdefault(each.on, []).append(each)
    return [_of_day(day, found) for day, found in sorted(days.items())]


def _of_day(day: date, found: Sequence[Valued]) -> Valued:
    counts = [each.learners for each in found if each.learners is not None]
    return Valued(day, fmean(each.value for each in found), sum(counts) if len(counts) == len(found) else None)


def _fit(values: Sequence[Valued], unit: MeasureUnit) -> tuple[float, float]:
    """The change along the line from the first day to the last, and how far its interval reaches to either side."""
    noise = noise_of(unit, [each.value for each in values])
    weights = [1 / _spread(each, unit, noise) ** 2 for each in values]
    days = [float((each.on - values[0].on).days) for each in values]
    whole = sum(weights)
    middle = sum(w * day for w, day in zip(weights, days, strict=True)) / whole
    level = sum(w * each.value for w, each in zip(weights, values, strict=True)) / whole
    width = sum(w * (day - middle) ** 2 for w, day in zip(weights, days, strict=True))
    points = list(zip(weights, days, values, strict=True))
    slope = sum(w * (day - middle) * each.value for w, day, each in points) / width
    missed = sum(w * (each.value - level - slope * (day - middle)) ** 2 for w, day, each in points)
    freedom = _PRIOR_VALUES + len(values) - 2
    variance = max(1.0, (_PRIOR_VALUES + missed) / freedom)
    return slope * days[-1], reach_of_student(freedom) * sqrt(variance / width) * days[-1]


def _spread(each: Valued, unit: MeasureUnit, noise: float) -> float:
    """How far a value may be from the truth. Where all of a few learners are alike, that is no certainty either."""
    if unit is not MeasureUnit.PERCENT or not each.learners:
        return noise
    share = (each.value / 100 * each.learners + _Z2 / 2) / (each.learners + _Z2)
    return max(noise, 100 * sqrt(max(share * (1 - share), 0.0) / each.learners))
