"""The class grid and a learner's progress over REST and GraphQL, against their floor in the same run.

    make bench            or        python -m benchmarks.bench_reads [--seconds 2] [--rounds 5] [--classes 60]

Prints a JSON line each: `{name, ratio, reach, ok, floor, n, spread}`. ratio: our rate by the floor's, median of
interleaved rounds. floor: requests per second of the same statement in the same kind of transaction, as the same role
under the same policies, through bare asyncpg and bare ASGI, without token, routing and log. n: rounds. spread: least
and greatest ratio.
"""

import argparse
import asyncio
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.request import urlopen
from uuid import UUID

import asyncpg
from pydantic import SecretStr

from achieve.access import scopes
from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.settings import Settings
from achieve.declarations import bind_names, bound_shapes
from achieve.migrations.state import migrate
from achieve.outbox.events import write_events
from achieve.progress.shapes import CLASS_GRID, LEARNER_PROGRESS
from achieve.reads.compiling import compile_one
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.rest_query import everything
from benchmarks.district import Measured, fill

_ROOT = Path(__file__).parents[1]
_CONNECTIONS = 8
_GRID_QUERY = """query ($id: ID!) { classGrid(id: $id) {
  competencies { id code statement }
  learners { id name redacted cells { competencyId level state score } }
} }"""
_PROGRESS_QUERY = """query ($id: ID!) { learnerProgress(id: $id) {
  id name progress { competencyId level state score evidenceCount trend since competency { id code statement } }
} }"""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One thing that is measured, and the shape whose statement is its floor. reach: the ratio that is promised."""

    name: str
    shape: Shape
    identifier: UUID
    path: str
    query: str
    reach: float


def main() -> None:
    """Measure everything, and end with status 1 where a ratio is below its reach."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=2.0, help="length of one round, for each side")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--classes", type=int, default=60, help="of 30 learners and 40 competencies each")
    given = parser.parse_args()
    with EmbeddedPostgres.temporary() as server, tempfile.TemporaryDirectory() as home:
        measured = asyncio.run(_prepare(server.url, given.classes))
        with _service(server.url, Path(home)) as port:
            results = [_compare(each, measured, server.url, port, given) for each in _measurements(measured)]
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


def _measurements(measured: Measured) -> list[Measurement]:
    grid, learner = measured.class_id, measured.learner_id
    return [
        Measurement("class grid 30 x 40, REST", CLASS_GRID, grid, f"/v1/classes/{grid}/progress", "", 0.70),
        Measurement("class grid 30 x 40, GraphQL", CLASS_GRID, grid, "/graphql", _GRID_QUERY, 0.60),
        Measurement(
            "learner's progress, REST", LEARNER_PROGRESS, learner, f"/v1/learners/{learner}/progress", "", 0.45
        ),
        Measurement("learner's progress, GraphQL", LEARNER_PROGRESS, learner, "/graphql", _PROGRESS_QUERY, 0.40),
    ]


async def _prepare(url: str, classes: int) -> Measured:
    settings = Settings.model_validate({"database_url": SecretStr(url)})
    await migrate(settings)
    bind_names()
    database = Database(settings, before_commit=write_events)
    await database.open()
    try:
        measured = await fill(database, classes)
    finally:
        await database.close()
    owner = await asyncpg.connect(url)
    await owner.execute("vacuum analyze")
    await owner.close()
    return measured


def _compare(
    measurement: Measurement, measured: Measured, url: str, port: int, given: argparse.Namespace
) -> dict[str, object]:
    request = _request(measurement, measured)
    bare = "GET / HTTP/1.1\r\nHost: floor\r\n\r\n"
    with _floor(measurement, measured, url) as floor_port:
        rounds = [
            (_rate(port, request, given.seconds), _rate(floor_port, bare, given.seconds)) for _ in range(given.rounds)
        ]
    ratios = [ours / floor for ours, floor in rounds]
    ratio = statistics.median(ratios)
    return {
        "name": measurement.name,
        "ratio": round(ratio, 3),
        "reach": measurement.reach,
        "ok": ratio >= measurement.reach,
        "floor": round(statistics.median(floor for _, floor in rounds), 1),
        "n": len(rounds),
        "spread": [round(min(ratios), 3), round(max(ratios), 3)],
    }


def _request(measurement: Measurement, measured: Measured) -> str:
    head = f"Host: achieve\r\nAuthorization: Bearer {measured.token}\r\n"
    if not measurement.query:
        return f"GET {measurement.path} HTTP/1.1\r\n{head}\r\n"
    body = json.dumps({"query": measurement.query, "variables": {"id": str(measurement.identifier)}})
    kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return f"POST {measurement.path} HTTP/1.1\r\n{head}{kind}\r\n{body}"


def _rate(port: int, request: str, seconds: float) -> float:
    given = json.dumps({"port": port, "request": request, "seconds": seconds, "connections": _CONNECTIONS})
    printed = subprocess.run(
        [sys.executable, str(_ROOT / "benchmarks" / "load.py"), given], check=True, capture_output=True, text=True
    )
    found = json.loads(printed.stdout)
    return found["answers"] / found["seconds"]


@contextmanager
def _service(url: str, home: Path) -> Generator[int]:
    """The API as it is run, with its log, its door and its tokens."""
    port = _free_port()
    settings = {"ACHIEVE_DATABASE_URL": url, "ACHIEVE_PORT": str(port), "ACHIEVE_HOME": str(home)}
    with _running([sys.executable, "-m", "achieve.cli", "serve"], settings, f"http://127.0.0.1:{port}/readyz"):
        yield port


@contextmanager
def _floor(measurement: Measurement, measured: Measured, url: str) -> Generator[int]:
    actor = Actor(measured.district_id, measured.teacher_id, None, frozenset({Role.TEACHER}), None, clock.today())
    shapes, values = bound_shapes(), Values()
    chosen = everything(shapes, measurement.shape)
    statement = compile_one(shapes, measurement.shape, chosen, actor, values.add(measurement.identifier))
    named = scopes.bindings(actor)
    arguments = [named[place] if isinstance(place, str) else values.values[place] for place in statement.parameters]
    told = {
        "url": url,
        "district": str(measured.district_id),
        "sql": statement.sql,
        "arguments": [[type(each).__name__.lower(), str(each)] for each in arguments],
    }
    port = _free_port()
    command = [sys.executable, "-m", "uvicorn", "benchmarks.floor:app", "--port", str(port), "--log-level", "warning"]
    with _running(command, {"FLOOR": json.dumps(told)}, f"http://127.0.0.1:{port}/"):
        yield port


@contextmanager
def _running(command: list[str], environment: Mapping[str, str], ready: str) -> Generator[None]:
    log = tempfile.TemporaryFile()  # noqa: SIM115 - it is read below, and closed at the end.
    child = subprocess.Popen(command, cwd=_ROOT, env={**os.environ, **environment}, stdout=log, stderr=log)
    try:
        _wait_for(ready, child, log)
        yield
    finally:
        child.send_signal(signal.SIGTERM)
        child.wait(20)
        log.close()


def _wait_for(url: str, child: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    for _ in range(600):
        if child.poll() is not None:
            log.seek(0)
            raise SystemExit(log.read().decode()[-2_000:])
        try:
            with urlopen(url, timeout=5):  # noqa: S310 - our own address.
                return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{url} does not answer.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
