"""What a measure's values say of its last day, and whether it is on its path."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from achieve.plans.rules.rounding import rounded
from achieve.plans.rules.status.forecasting import Forecast, forecast
from achieve.plans.rules.status.judging import Judge, Limits, Measured
from achieve.plans.rules.status.paths import Checkpoint, Point, path_between, value_on_path
from achieve.plans.words import MeasureDirection, MeasureUnit
from achieve.plans.words.status import Outlook

# A share of a school's learners differs by some points from one test to the next, whatever is taught.
_NOISE_OF_PERCENT = 2.5
_NOISE_BY_SIZE = 0.05
_BOUNDS: Mapping[MeasureUnit, tuple[float, float]] = MappingProxyType(
    {
        MeasureUnit.PERCENT: (0, 100),
        MeasureUnit.PERCENTAGE_POINTS: (-100, 100),
        MeasureUnit.COUNT: (0, 1e12),
        MeasureUnit.DAYS: (0, 1e12),
        MeasureUnit.SCORE: (-1e12, 1e12),
    }
)


@dataclass(frozen=True, slots=True)
class History:
    """A measure with its values by day."""

    unit: MeasureUnit
    direction: MeasureDirection
    baseline: Point | None
    target: Point | None
    measured: Sequence[Point]
    checkpoints: Sequence[Checkpoint] = ()

    @property
    def path(self) -> Sequence[Point]:
        """From baseline to target; empty where one of them is missing."""
        return path_between(self.baseline, self.checkpoints, self.target)

    @property
    def values(self) -> Sequence[Point]:
        """From the baseline on, one a day: what was measured on the day of the baseline stands for it."""
        if self.baseline is None:
            return self.measured
        begins_on = self.baseline[0]
        return sorted(
            {begins_on: self.baseline[1], **{day: value for day, value in self.measured if day >= begins_on}}.items()
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is foreseen, and what that says of the target."""

    outlook: Outlook
    forecast: Forecast | None = None


def foresee(history: History, today: date) -> Outcome:
    """Where the measure will stand on its last day."""
    if history.target is None:
        return Outcome(Outlook.TOO_LITTLE_KNOWN)
    target_on, target = history.target
    values = [each for each in history.values if each[0] < target_on]
    if today >= target_on or any(day >= target_on for day, _ in history.measured):
        return Outcome(Outlook.OVER)
    found = forecast(values, target_on, noise_of(history.unit, [value for _, value in (*values, history.target)]))
    if found is None:
        return Outcome(Outlook.TOO_LITTLE_KNOWN)
    bounded = _bounded(found, history.unit)
    return Outcome(_outlook(bounded, history.direction, target), bounded)


def place_on_path(history: History) -> tuple[float, bool] | None:
    """The value that the path has on the day of the latest measurement, and whether the measure is on it."""
    path = history.path
    if not path or not history.measured:
        return None
    latest = history.measured[-1]
    judge = Judge(latest[0], Limits())
    reasons, _ = judge.measure(Measured("", history.direction, path, latest))
    return rounded(value_on_path(path, latest[0])), not reasons


def noise_of(unit: MeasureUnit, values: Sequence[float]) -> float:
    """How far one value is from the truth, by experience, in the unit."""
    if unit in (MeasureUnit.PERCENT, MeasureUnit.PERCENTAGE_POINTS):
        return _NOISE_OF_PERCENT
    return _NOISE_BY_SIZE * max(*(abs(value) for value in values), 1.0)


def _bounded(found: Forecast, unit: MeasureUnit) -> Forecast:
    least, most = _BOUNDS[unit]
    return Forecast(*(rounded(min(max(value, least), most)) for value in (found.expected, found.low, found.high)))


def _outlook(found: Forecast, direction: MeasureDirection, target: float) -> Outlook:
    """A measure to maintain stays where it is, and more is not foreseen."""
    if direction is MeasureDirection.MAINTAIN:
        return Outlook.OPEN if found.low <= target <= found.high else Outlook.UNLIKELY
    worst, best = (found.low, found.high) if direction is MeasureDirection.INCREASE else (-found.high, -found.low)
    wanted = target if direction is MeasureDirection.INCREASE else -target
    if worst >= wanted:
        return Outlook.LIKELY
    return Outlook.OPEN if best >= wanted else Outlook.UNLIKELY
