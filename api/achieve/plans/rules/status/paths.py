"""The path of a measure: the values that are expected on the way from its baseline to its target."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

Point = tuple[date, float]
"""A day, and the value that is expected on it."""


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
