"""How a plan of 2,000 steps stands, with all reasons, against the plain read of its document.

    python -m benchmarks.bench_plan_status [--rounds 5] [--seconds 4] [--keep]

Prints a JSON line, as benchmarks/README.md describes: `ratio` is the time of the status by that of the document, both
from the same process of the service, in turns; at most `reach`.
"""

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from typing import cast

from benchmarks.comparisons import Comparison, Effort, Side
from benchmarks.databases import databases
from benchmarks.district import HUNDREDTH, Measured
from benchmarks.district.wide_plan import WIDE_PLAN_ID, put_in
from benchmarks.loads import body
from benchmarks.options import read_options
from benchmarks.reads import Read
from benchmarks.service import service

_REACH = 1.5
_STEPS = 2_000


def read_of(view: str) -> Read:
    """A view of the wide plan, as the leader of its school asks for it."""

    def path(_measured: Measured) -> str:
        return f"/v1/plans/{WIDE_PLAN_ID}/{view}"

    return Read(f"plan's {view}", "REST", "leader", "", _REACH, path)


def main() -> None:
    """Measure, and end with status 1 where the status costs more than it may."""
    given = read_options(__doc__, "status", seconds=4)
    with databases(kept=given.keep) as there:
        loaded = asyncio.run(there.district(HUNDREDTH, "hundredth"))
        asyncio.run(put_in(loaded.url, loaded.measured))
        with service(loaded) as running:
            status, document = (Side(running.port, running.asked(read_of(name))) for name in ("status", "document"))
            _check(status, document)
            comparison = Comparison(
                "plan of 2,000 steps: its status against its document",
                status,
                document,
                _REACH,
                at_most=True,
                connections=1,
            )
            result = comparison.measure(Effort(given.rounds, given.seconds))
    sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not result["ok"])


def _check(status: Side, document: Side) -> None:
    """Both tell of every step. Raises SystemExit."""
    strategies = [each for each in _listed(status, "parts") if each["kind"] == "strategy"]
    counted = sum(sum(cast("Mapping[str, int]", each["counts"]).values()) for each in strategies)
    steps = len(_listed(document, "steps"))
    if not counted == steps == _STEPS:
        raise SystemExit(f"The status counts {counted} steps, the document has {steps}.")


def _listed(side: Side, name: str) -> Sequence[Mapping[str, object]]:
    """A list of an answer."""
    return cast("Mapping[str, Sequence[Mapping[str, object]]]", body(side.port, side.asked))[name]


if __name__ == "__main__":
    main()
