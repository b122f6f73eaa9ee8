"""Implementation depth: how far what adults do has come from "not in place" to "deep", with its interval.

Each observation gives one number from 0 to 1: the mean of its look-fors, each level by its place between the lowest
(0) and the deepest (1). So the levels of a look-for are taken as equally far apart, which is a convention: the counts
of each level stand beside every figure. The depth is the mean of the observations.

The interval is Wilson's score interval, with the number of observations. It is made for shares of yes and no; among all
numbers from 0 to 1 with a given mean those spread the most, so it is wide enough for whatever lies between, too. It
stays within 0 and 1, and has a width where a few observations are all alike: where the spread of the sample itself
would be taken, three that agree would look like certainty.

Sources: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927); R. Bhatia
and C. Davis, A Better Bound on the Variance, American Mathematical Monthly 107 (2000); R. G. Newcombe, Interval
Estimation for the Difference between Independent Proportions, Statistics in Medicine 17 (1998), method 10.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import hypot, sqrt
from statistics import NormalDist
from typing import Final

CONFIDENCE: Final = 0.9
ENOUGH: Final = 5
WINDOW_DAYS: Final = 42
_Z: Final = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen on a day. total: the sum of what the observations gave, each from 0 to 1."""

    on: date
    observations: int
    total: float


@dataclass(frozen=True, slots=True)
class Depth:
    """A mean from 0 (not in place) to 1 (as the vision has it), with the ends of its 90 % interval."""

    mean: float
    low: float
    high: float
    observations: int

    @property
    def is_enough(self) -> bool:
        """Whether there are as many observations as a first judgement needs."""
        return self.observations >= ENOUGH

    @property
    def gap(self) -> float:
        """The vision minus the depth."""
        return 1 - self.mean


@dataclass(frozen=True, slots=True)
class DepthChange:
    """From one depth to a later one. by: later minus earlier; low, high: the ends of its 90 % interval."""

    before: Depth
    after: Depth
    by: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Whether chance alone is no likely reason: "no change" does not lie in the interval."""
        return self.low > 0 or self.high < 0


def level_share(place: int, levels: int) -> float:
    """What a level counts. place: from 0, the lowest. levels: how many the look-for has, at least two."""
    return place / (levels - 1)


def read_depth(observations: int, total: float) -> Depth | None:
    """The depth of some observations; None where there are none. total: their sum, each from 0 to 1."""
    if observations == 0:
        return None
    mean = min(max(total / observations, 0.0), 1.0)
    spread = _Z * _Z / observations
    centre = (mean + spread / 2) / (1 + spread)
    half = sqrt(spread * mean * (1 - mean) + spread * spread / 4) / (1 + spread)
    return Depth(mean, min(mean, max(0.0, centre - half)), max(mean, min(1.0, centre + half)), observations)


def depth_on(seen: Iterable[Seen], day: date, window_days: int = WINDOW_DAYS) -> Depth | None:
    """The newest reading as of a day: of the window that ends on the last day on which something was seen by then."""
    known = [each for each in seen if each.on <= day]
    if not known:
        return None
    last = max(each.on for each in known)
    return _between(known, last - timedelta(days=window_days - 1), last)


def depth_change(seen: Sequence[Seen], since: date, today: date, window_days: int = WINDOW_DAYS) -> DepthChange | None:
    """From the reading as of a day to the newest one; None where they are not two.

    Where nothing had been seen by that day, the first window after it is what is compared with. Two windows that
    overlap share observations, and are not compared.
    """
    days = [each.on for each in seen if each.on <= today]
    if not days:
        return None
    newest_from = max(days) - timedelta(days=window_days - 1)
    earlier = _last_of_first(days, since, window_days)
    after = depth_on(seen, today, window_days)
    before = depth_on(seen, earlier, window_days)
    if before is None or after is None or earlier >= newest_from:
        return None
    return compare_depths(before, after)


def compare_depths(before: Depth, after: Depth) -> DepthChange:
    """How far two depths of different observations lie apart."""
    by = after.mean - before.mean
    low = by - hypot(after.mean - after.low, before.high - before.mean)
    high = by + hypot(after.high - after.mean, before.mean - before.low)
    return DepthChange(before, after, by, max(-1.0, low), min(1.0, high))


def _last_of_first(days: Sequence[date], since: date, window_days: int) -> date:
    """The last day of the window to compare with."""
    known = [day for day in days if day <= since]
    if known:
        return max(known)
    first = min(days)
    return max(day for day in days if day < first + timedelta(days=window_days))


def _between(seen: Iterable[Seen], first: date, last: date) -> Depth | None:
    within = [each for each in seen if first <= each.on <= last]
    return read_depth(sum(each.observations for each in within), sum(each.total for each in within))
