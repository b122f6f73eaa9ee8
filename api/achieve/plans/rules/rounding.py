"""To how many places figures that are worked out are told: what comes after them is arithmetic and no knowledge."""

from typing import Final

PLACES: Final = 4
"""Of values in a unit, shares and depths. In SQL, `round(…::numeric, 4)::float8`."""


def rounded(value: float) -> float:
    """A figure as it is told. Never -0, which would read as a fall."""
    return round(value, PLACES) + 0.0
