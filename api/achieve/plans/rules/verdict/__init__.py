"""The verdict on a strategy or an initiative: how deep it is carried out, crossed with whether learners move."""

from achieve.plans.rules.verdict.deciding import Judged, judge
from achieve.plans.rules.verdict.depth import DEEP_ABOVE, RECENT_DAYS, DepthRead, read_recent_depth
from achieve.plans.rules.verdict.movement import (
    LEAST_VALUES,
    NOTICED_POINTS,
    NOTICED_SHARE,
    Moved,
    Series,
    Valued,
    join_movements,
    read_movement,
)

__all__ = [
    "DEEP_ABOVE",
    "LEAST_VALUES",
    "NOTICED_POINTS",
    "NOTICED_SHARE",
    "RECENT_DAYS",
    "DepthRead",
    "Judged",
    "Moved",
    "Series",
    "Valued",
    "join_movements",
    "judge",
    "read_movement",
    "read_recent_depth",
]
