"""Two sides under the same load, in turns: what is measured against what it is measured by."""

import statistics
from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.loads import LOAD, Asked, rate


@dataclass(frozen=True, slots=True)
class Side:
    """A request, and the port of the process that answers it.

    longer: how many times the length of a round it is asked. Of a side that answers few, those that are under way when
    the time is over, and are not counted, would else weigh.
    """

    port: int
    asked: Asked
    longer: int = 1


@dataclass(frozen=True, slots=True)
class Effort:
    """How long is measured. seconds: of one round of one side."""

    rounds: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ours against a floor.

    reach: the least ratio of our rate to the floor's; with `at_most` the greatest ratio of our latency to the floor's.
    connections: that ask at the same time, of each side in its turn.
    """

    name: str
    ours: Side
    floor: Side
    reach: float
    at_most: bool = False
    connections: int = 8

    def measure(self, effort: Effort) -> Mapping[str, object]:
        """The line to print. The first round warms up and does not count."""
        rounds = [self._round(number, effort.seconds) for number in range(effort.rounds + 1)][1:]
        # With so many connections all the time, the latency is the reciprocal of the rate.
        ratios = [floor / ours if self.at_most else ours / floor for ours, floor in rounds]
        ratio = statistics.median(ratios)
        return {
            "name": self.name,
            "ratio": round(ratio, 3),
            "reach": self.reach,
            "ok": ratio <= self.reach if self.at_most else ratio >= self.reach,
            "floor": round(statistics.median(floor for _, floor in rounds), 1),
            "n": effort.rounds,
            "spread": [round(min(ratios), 3), round(max(ratios), 3)],
            "load": LOAD,
        }

    def _round(self, number: int, seconds: int) -> tuple[float, float]:
        """The rates of both sides, which take turns at being first."""
        if number % 2:
            ours = self._rate(self.ours, seconds)
            return ours, self._rate(self.floor, seconds)
        floor = self._rate(self.floor, seconds)
        return self._rate(self.ours, seconds), floor

    def _rate(self, side: Side, seconds: int) -> float:
        return rate(side.port, side.asked, seconds * side.longer, self.connections)
