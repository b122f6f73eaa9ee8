"""What several pieces of monitoring evidence come to, and how that stands to what was predicted."""

from collections.abc import Sequence
from dataclasses import dataclass

from achieve.plans.rules.fidelity import share_in_place
from achieve.plans.words.cycles import PredictionOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSeen:
    """The figures of a piece of evidence: a value, of a sample its parts, of what was computed its population."""

    value: float | None
    sample_size: int | None = None
    in_place_count: int | None = None
    population_size: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A value with the ends of its 90 % interval, where it is of samples, and how many it rests on, where known."""

    value: float
    low: float | None = None
    high: float | None = None
    size: int | None = None


def come_to(seen: Sequence[FigureSeen]) -> Result | None:
    """seen: the newest first. Samples taken together, for they say how sure they are; else the newest value."""
    samples = [(each.sample_size, each.in_place_count) for each in seen]
    observed = sum(size or 0 for size, _ in samples)
    share = share_in_place(observed, sum(count or 0 for _, count in samples))
    if share is not None:
        return Result(*share, observed)
    newest = next((each for each in seen if each.value is not None), None)
    if newest is None or newest.value is None:
        return None
    return Result(newest.value, size=newest.population_size)


def hold_against(low: float, high: float, result: Result | None) -> tuple[PredictionOutcome, float | None]:
    """How a result stands to a prediction, and by how much it misses it. low, high: the ends of what was predicted."""
    if result is None:
        return PredictionOutcome.NO_RESULT, None
    missed_by = max(result.value - high, 0) + min(result.value - low, 0)
    if missed_by == 0:
        return PredictionOutcome.MET, 0
    if _reaches(result, low, high):
        return PredictionOutcome.WITHIN_INTERVAL, round(missed_by, 9)
    return PredictionOutcome.ABOVE if missed_by > 0 else PredictionOutcome.BELOW, round(missed_by, 9)


def _reaches(result: Result, low: float, high: float) -> bool:
    return result.low is not None and result.high is not None and result.low <= high and result.high >= low
