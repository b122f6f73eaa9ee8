"""The path of a measure: the values that are expected on the way from its baseline to its target."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

Point = tuple[date, float]
"""A day, and the value that is expected on it."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A point of the path between baseline and target, as it is kept."""

    on: date
    value: float


def point_of(day: date | None, value: float | None) -> Point | None:
    """A baseline or a target, where it is there."""
    return None if day is None or value is None else (day, value)


def path_between(baseline: Point | None, checkpoints: Iterable[Checkpoint], target: Point | None) -> Sequence[Point]:
    """The path of a measure; empty while baseline or target are missing. checkpoints: by day."""
    if baseline is None or target is None:
        return ()
    return (baseline, *((each.on, each.value) for each in checkpoints), target)


def value_on_path(path: Sequence[Point], day: date) -> float:
    """The value expected on a day: in a straight line between two points, and before and after them as at the ends.

    path: at least one point, by day, no two of one day.
    """
    if day <= path[0][0]:
        return path[0][1]
    for (begins_on, first), (ends_on, last) in pairwise(path):
        if day <= ends_on:
            return first + (last - first) * (day - begins_on).days / (ends_on - begins_on).days
    return path[-1][1]
