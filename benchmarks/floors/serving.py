"""The floors of one district, running."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from achieve.core import clock
from benchmarks.databases import Loaded
from benchmarks.district import Measured
from benchmarks.floors import STATEMENTS
from benchmarks.loads import Asked
from benchmarks.reads import READS, Read
from benchmarks.running import application


def floor_arguments(read: Read, measured: Measured) -> list[UUID | date]:
    """The values of a floor's parameters, in order."""
    asking, *named = read.arguments(measured)
    return [measured.district_id, asking, clock.today(), *named]


def floor_asked(read: Read) -> Asked:
    """The request to the floor of a read."""
    return Asked("GET", f"/{read.floor}")


@contextmanager
def floors(loaded: Loaded) -> Generator[int]:
    """One process with all floors in the block. Gives its port."""
    told = {
        "url": loaded.url,
        "district": str(loaded.measured.district_id),
        "statements": {f"/{read.floor}": _statement(read, loaded.measured) for read in READS},
    }
    with application("benchmarks.floors.app:app", {"FLOORS": json.dumps(told)}) as port:
        yield port


def _statement(read: Read, measured: Measured) -> dict[str, object]:
    arguments = [[type(each).__name__.lower(), str(each)] for each in floor_arguments(read, measured)]
    return {"sql": STATEMENTS[read.floor], "arguments": arguments}
