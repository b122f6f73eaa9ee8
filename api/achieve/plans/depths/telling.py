"""A depth as it is answered."""

from datetime import date

from achieve.plans.rules.depth import Depth
from achieve.plans.rules.rounding import rounded
from achieve.plans.schemas.depth import DepthReading


def tell_depth(found: Depth, days: tuple[date, date]) -> DepthReading:
    """days: of the earliest of its observations, and of the latest."""
    return DepthReading(
        depth=rounded(found.mean),
        low=rounded(found.low),
        high=rounded(found.high),
        gap=rounded(found.gap),
        observation_count=found.observations,
        is_enough=found.is_enough,
        first_on=days[0],
        last_on=days[1],
    )
