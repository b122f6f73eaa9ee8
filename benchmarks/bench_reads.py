"""Three reads over REST and GraphQL, against the same by hand, by peers, and on a hundredth of the rows.

    make bench            or        make bench ARGS="--only grid --rounds 3 --keep"

Prints a JSON line each, as benchmarks/README.md describes, and ends with status 1 where one misses its reach.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass

from benchmarks.comparisons import Comparison, Effort, Side
from benchmarks.databases import databases
from benchmarks.options import is_chosen, read_options
from benchmarks.peers.postgraphile import NotInstalled
from benchmarks.reads import ALSO_FLAT, GRID, READS, Read
from benchmarks.sameness import compare_sizes, compare_with_floor, compare_with_postgraphile, compare_with_sqlmodel
from benchmarks.stage import Stage

_LEAST_AGAINST_POSTGRAPHILE = 3.0
_LEAST_AGAINST_SQLMODEL = 5.0
_MOST_ON_ALL_ROWS = 1.2


@dataclass(frozen=True, slots=True)
class Planned:
    """A comparison that a run may make.

    floor: the other side. check: raises NotTheSame. at_most, connections: see Comparison.
    """

    name: str
    read: Read
    floor: Callable[[Stage, Read], Side]
    check: Callable[[Read, Side, Side], None]
    reach: float
    at_most: bool = False
    connections: int = 8

    def result(self, stage: Stage, effort: Effort) -> Mapping[str, object]:
        """The line to print. One whose peer cannot be had is neither met nor missed."""
        try:
            floor = self.floor(stage, self.read)
        except NotInstalled as reason:
            missing = dict.fromkeys(("ratio", "ok", "floor"))
            return {"name": self.name, **missing, "reach": self.reach, "skipped": str(reason)}
        ours = stage.ours(self.read)
        self.check(self.read, ours, floor)
        comparison = Comparison(self.name, ours, floor, self.reach, self.at_most, self.connections)
        return comparison.measure(effort)


def main() -> None:
    """Measure what was chosen."""
    given = read_options(__doc__, rounds=7)
    chosen = [each for each in planned() if is_chosen(each.name, given.only)]
    if not chosen:
        sys.exit()
    effort = Effort(given.rounds, given.seconds)
    missed = False
    _warn_if_busy()
    with ExitStack() as stack:
        stage = Stage(stack.enter_context(databases(kept=given.keep)), stack)
        for each in chosen:
            result = each.result(stage, effort)
            missed = missed or result["ok"] is False
            sys.stdout.write(json.dumps(result) + "\n")
            sys.stdout.flush()
    sys.exit(missed)


def planned() -> Iterator[Planned]:
    """Everything that can be measured."""
    for read in READS:
        yield Planned(read.title, read, Stage.floor, compare_with_floor, read.reach)
    for read in READS:
        if read.name == GRID and read.query:
            name = f"{read.title}, against PostGraphile 5"
            yield Planned(name, read, Stage.postgraphile, compare_with_postgraphile, _LEAST_AGAINST_POSTGRAPHILE)
        if not read.query:
            name = f"{read.title}, against SQLModel objects"
            yield Planned(name, read, Stage.sqlmodel, compare_with_sqlmodel, _LEAST_AGAINST_SQLMODEL)
    for read in (*READS, *ALSO_FLAT):
        name, fewer = f"{read.title}, latency against a hundredth of the rows", Stage.ours_on_fewer_rows
        # One connection: a latency without waiting for others.
        yield Planned(name, read, fewer, compare_sizes, _MOST_ON_ALL_ROWS, at_most=True, connections=1)


def _warn_if_busy() -> None:
    busy, processors = os.getloadavg()[0], os.cpu_count() or 1
    if busy > processors / 2:
        sys.stderr.write(f"This machine is busy ({busy:.1f} at work on {processors} processors): ratios will spread.\n")


if __name__ == "__main__":
    main()
