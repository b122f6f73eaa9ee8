"""The forecast of a measure: where it will stand on a day, with an interval that is honest for few values.

A local linear trend, filtered by Kalman with the variance unknown: level and slope wander, so that the interval widens
with the horizon, and with few values it is that of Student's t distribution around what is assumed beforehand.
Source: A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, §2.3.2 and §3.4; the
unknown variance after M. West and J. Harrison, Bayesian Forecasting and Dynamic Models, 2nd edition 1997, §4.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import NormalDist

from achieve.plans.rules.status.paths import Point

LEAST_VALUES = 2
SHARE = 0.9
_YEAR = 365.25
# What is assumed beforehand, in units of the noise of one value: the first value is as far off as any;
# the slope of a year is of the size of a few noises; both wander within a year. Weighs as much as three values.
_SLOPE = 16.0
_LEVEL_WANDERS, _SLOPE_WANDERS = 1.0, 9.0
_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is expected on a day: the middle, and the ends of an interval that holds nine of ten outcomes."""

    expected: float
    low: float
    high: float


@dataclass(slots=True)
class _State:
    """Level and slope with their covariances, in units of the variance, which is `spread` by `weight` values."""

    level: float
    slope: float
    of_level: float
    of_both: float
    of_slope: float
    spread: float
    weight: int

    def go_on(self, years: float) -> None:
        """What is known after some time without a value."""
        self.level += self.slope * years
        wandered = _SLOPE_WANDERS * years**3 / 3 + _LEVEL_WANDERS * years
        self.of_level += 2 * years * self.of_both + years**2 * self.of_slope + wandered
        self.of_both += years * self.of_slope + _SLOPE_WANDERS * years**2 / 2
        self.of_slope += _SLOPE_WANDERS * years

    def learn(self, value: float) -> None:
        """What is known after a value."""
        missed, weight = value - self.level, self.of_level + 1
        by_level, by_slope = self.of_level / weight, self.of_both / weight
        self.level += by_level * missed
        self.slope += by_slope * missed
        self.of_slope -= by_slope * self.of_both
        self.of_both -= by_level * self.of_both
        self.of_level -= by_level * self.of_level
        self.spread += missed**2 / weight
        self.weight += 1


def forecast(values: Sequence[Point], day: date, noise: float) -> Forecast | None:
    """What is expected on a day after the last value; None with fewer than LEAST_VALUES.

    values: by day, no two of one day. noise: how far one value is from the truth, by experience, in the unit.
    """
    if len(values) < LEAST_VALUES:
        return None
    (known_on, first), *later = values
    state = _State(first, 0.0, 1.0, 0.0, _SLOPE, _WEIGHT * noise**2, _WEIGHT)
    for measured_on, value in later:
        state.go_on((measured_on - known_on).days / _YEAR)
        state.learn(value)
        known_on = measured_on
    state.go_on((day - known_on).days / _YEAR)
    reach = reach_of_student(state.weight) * sqrt((state.of_level + 1) * state.spread / state.weight)
    return Forecast(state.level, state.level - reach, state.level + reach)


def reach_of_student(freedom: int) -> float:
    """The quantile of Student's t distribution that leaves SHARE between both ends.

    Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 1964, 26.7.5.
    """
    z = NormalDist().inv_cdf((1 + SHARE) / 2)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
    )
    return z + sum(term / freedom**power for power, term in enumerate(terms, start=1))
