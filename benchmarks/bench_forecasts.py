"""How often what comes lies in the interval of the forecast, on simulated histories of measures.

    python -m benchmarks.bench_forecasts [--histories 2000]

Prints a JSON line for each kind of history and for all: `{name, coverage, reach, ok, n, width}`. coverage: the outcomes
within the interval that is to hold nine of ten, a share of at least `reach`. width: of the interval, in points.
"""

import json
import random
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from achieve.plans.rules.status import History, Point, foresee
from achieve.plans.words import MeasureDirection, MeasureUnit
from benchmarks.options import read_options

_REACH = 0.85
_BEGIN, _DAYS = date(2026, 6, 1), 365
_MOST_VALUES = 8

Course = Callable[[float], float]
"""The true value at a share of the time from baseline to target."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """Whether the outcome of one history lay in its interval, and how wide that was."""

    is_held: bool
    width: float


def linear(chance: random.Random) -> Course:
    """The same gain in each month."""
    start, gain = chance.uniform(30, 75), chance.uniform(-5, 18)
    return lambda share: start + gain * share


def early_dip(chance: random.Random) -> Course:
    """Worse before it gets better, as with many new practices."""
    course, depth = linear(chance), chance.uniform(2, 8)
    return lambda share: course(share) - depth * max(0, 1 - abs(share - 0.25) / 0.25)


def plateau(chance: random.Random) -> Course:
    """A gain that ends half-way."""
    start, gain, end = chance.uniform(30, 75), chance.uniform(2, 18), chance.uniform(0.3, 0.7)
    return lambda share: start + gain * min(share, end) / end


def level(chance: random.Random) -> Course:
    """Nothing moves."""
    start = chance.uniform(30, 75)
    return lambda _share: start


KINDS: dict[str, tuple[Callable[[random.Random], Course], tuple[float, float]]] = {
    "linear": (linear, (0.5, 4)),
    "early dip": (early_dip, (0.5, 4)),
    "plateau": (plateau, (0.5, 4)),
    "level": (level, (0.5, 4)),
    "noisy": (linear, (4, 6)),
}
"""Each kind with the noise of one value, in points, from and to."""


def simulate(kind: str, histories: int, chance: random.Random) -> Iterator[Simulated]:
    """Histories of a kind, of two to eight values in the first part of the time."""
    make, noises = KINDS[kind]
    for _ in range(histories):
        yield _simulated(make(chance), chance.uniform(*noises), chance)


def _simulated(course: Course, noise: float, chance: random.Random) -> Simulated:
    def value(share: float) -> float:
        return min(max(course(share) + chance.gauss(0, noise), 0), 100)

    last, count = chance.uniform(0.3, 0.8), chance.randint(1, _MOST_VALUES - 1)
    shares = [last * each / count for each in range(count + 1)]
    baseline, *measured = [_point(share, value(share)) for share in shares]
    target = _point(1, min(baseline[1] + 8, 100.0))
    history = History(MeasureUnit.PERCENT, MeasureDirection.INCREASE, baseline, target, measured)
    found = foresee(history, measured[-1][0]).forecast
    if found is None:
        raise SystemExit("There is no forecast.")
    return Simulated(found.low <= value(1) <= found.high, found.high - found.low)


def _point(share: float, value: float) -> Point:
    return _BEGIN + timedelta(days=round(_DAYS * share)), value


def main() -> None:
    """Simulate, and end with status 1 where the interval holds less than it should."""
    given = read_options(__doc__, "forecasts", histories=2_000)
    chance = random.Random(7)
    found = {kind: list(simulate(kind, given.histories, chance)) for kind in KINDS}
    results = [_result(kind, simulated) for kind, simulated in found.items()]
    results.append(_result("all", [each for simulated in found.values() for each in simulated]))
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


def _result(kind: str, simulated: list[Simulated]) -> dict[str, object]:
    coverage = statistics.fmean(each.is_held for each in simulated)
    return {
        "name": f"forecasts: {kind}",
        "coverage": round(coverage, 3),
        "reach": _REACH,
        "ok": coverage >= _REACH,
        "n": len(simulated),
        "width": round(statistics.fmean(each.width for each in simulated), 1),
    }


if __name__ == "__main__":
    main()
