"""The depth that a verdict rests on: the newest reading, where it is recent, enough, and clear of the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from achieve.plans.rules.depth import WINDOW_DAYS, Depth, Seen, depth_on
from achieve.plans.words.verdict import HowDeep

DEEP_ABOVE: Final = 0.5
"""The line between shallow and deep: half of the way from "not in place" to the vision."""
RECENT_DAYS: Final = 183
"""What is older than half a year says how it was."""


@dataclass(frozen=True, slots=True)
class DepthRead:
    """How deep it is. reading, first_on, last_on: of the newest window; None where nothing was seen."""

    standing: HowDeep
    reading: Depth | None = None
    first_on: date | None = None
    last_on: date | None = None


def read_recent_depth(seen: Sequence[Seen], today: date) -> DepthRead:
    """How deep it is as of a day."""
    days = [each.on for each in seen if each.on <= today and each.observations]
    reading = depth_on(seen, today)
    if not days or reading is None:
        return DepthRead(HowDeep.NOT_OBSERVED)
    last_on = max(days)
    first_on = min(day for day in days if day > last_on - timedelta(days=WINDOW_DAYS))
    return DepthRead(_standing(reading, (today - last_on).days), reading, first_on, last_on)


def _standing(reading: Depth, age: int) -> HowDeep:
    if age > RECENT_DAYS:
        return HowDeep.TOO_OLD
    if not reading.is_enough:
        return HowDeep.TOO_FEW
    if reading.low > DEEP_ABOVE:
        return HowDeep.DEEP
    return HowDeep.SHALLOW if reading.high < DEEP_ABOVE else HowDeep.UNCLEAR
