"""What a read costs the API's process, from the socket to the engine and back, against bare ASGI over bare asyncpg.

    python -m benchmarks.bench_path [--seconds 2] [--rounds 5]

Prints a JSON line each: `{name, ratio, reach, ok, floor, n, spread}`. ratio: CPU time of our process for a request, by
that of a process which only runs the same statement in the same kind of transaction; at most `reach`. floor:
microseconds of CPU. CPU time does not count what the database and the load generator take, and is steadier than a rate
on a machine that others use. Needs Linux and wrk.
"""

import argparse
import asyncio
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import IO
from urllib.request import urlopen

from pydantic import SecretStr
from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.access.scopes import bindings
from achieve.accounts import service as accounts
from achieve.accounts.rows import District
from achieve.core import clock
from achieve.core.db import Database
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.core.settings import Settings
from achieve.declarations import bind_names, bound_shapes
from achieve.migrations.state import migrate
from achieve.outbox.events import write_events
from achieve.people.rows import Organization, Person, RoleAssignment
from achieve.people.shapes import PERSON
from achieve.reads.compiling import compile_page
from achieve.reads.selection import Values
from achieve.web.rest_query import read_page
from benchmarks.options import read_options

_ROOT = Path(__file__).parents[1]
_PEOPLE = 100
_LIST = f"/v1/people?limit={_PEOPLE}"
_FIELDS = "id givenName familyName email isLearner gradeLevels"
_QUERY = f"query ($first: Int) {{ people(first: $first) {{ nodes {{ {_FIELDS} }} pageInfo {{ endCursor }} }} }}"
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Served:
    """A process and what it is asked. script: of wrk, where it is not a plain GET."""

    port: int
    process: int
    path: str
    token: str = ""
    script: str = ""


def main() -> None:
    """Measure, and end with status 1 where a ratio is above its reach."""
    given = read_options(__doc__, "path")
    with ExitStack() as stack:
        url = stack.enter_context(EmbeddedPostgres.temporary()).url
        home = stack.enter_context(tempfile.TemporaryDirectory())
        district_id, admin, token = asyncio.run(_prepare(url))
        floor = stack.enter_context(_floor(url, district_id, admin))
        port, process = stack.enter_context(_service(url, home))
        rest = Served(port, process, _LIST, token)
        graphql = Served(port, process, "/graphql", token, _script(home))
        compared = [("REST", rest, 1.6), ("GraphQL", graphql, 1.9)]
        results = [_compare(name, ours, floor, reach, given) for name, ours, reach in compared]
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


def _compare(name: str, ours: Served, floor: Served, reach: float, given: argparse.Namespace) -> dict[str, object]:
    rounds = [(_cost(ours, given.seconds), _cost(floor, given.seconds)) for _ in range(given.rounds + 1)][1:]
    ratios = [cost / least for cost, least in rounds]
    ratio = statistics.median(ratios)
    return {
        "name": f"CPU of the API for a page of {_PEOPLE} people, {name}",
        "ratio": round(ratio, 3),
        "reach": reach,
        "ok": ratio <= reach,
        "floor": round(statistics.median(least for _, least in rounds), 1),
        "n": len(rounds),
        "spread": [round(min(ratios), 3), round(max(ratios), 3)],
    }


def _cost(served: Served, seconds: int) -> float:
    """Microseconds of CPU that the process takes for a request."""
    command = ["wrk", "--threads", "1", "--connections", "8", "--duration", f"{seconds}s"]
    command += ["--header", f"Authorization: Bearer {served.token}"] if served.token else []
    command += ["--script", served.script] if served.script else []
    before = _cpu_seconds(served.process)
    address = f"http://127.0.0.1:{served.port}{served.path}"
    printed = subprocess.run([*command, address], check=True, capture_output=True, text=True).stdout
    used = _cpu_seconds(served.process) - before
    answered = re.search(r"(\d+) requests in", printed)
    if answered is None or "Non-2xx" in printed:
        raise SystemExit(f"Not answered: {printed}")
    return used / int(answered.group(1)) * 1_000_000


def _cpu_seconds(process: int) -> float:
    """Source: proc(5), utime and stime of /proc/PID/stat, counted after the name, which may hold blanks."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


async def _prepare(url: str) -> tuple[DistrictId, PersonId, str]:
    """A district with an administrator and a page of people. Returns both ids and the administrator's token."""
    settings = Settings.model_validate({"database_url": SecretStr(url)})
    await migrate(settings)
    bind_names()
    database = Database(settings, before_commit=write_events)
    await database.open()
    district_id = DistrictId(new_id(District.type_code))
    async with database.writing(district_id) as session:
        session.add(District(id=district_id, name="Measured"))
        await session.flush()
        place = Organization(
            district_id=district_id, id=district_id, name="Measured", kind="district", ancestor_ids=[district_id]
        )
        people = [_person(district_id, number) for number in range(_PEOPLE + 1)]
        session.add_all([place, *people])
        await session.flush()
        admin = PersonId(people[0].id)
        session.add(_assignment(district_id, admin))
        await session.flush()
        token = await accounts.create_personal_access_token(session, district_id, admin, timedelta(days=1))
    await database.close()
    return district_id, admin, token


def _assignment(district_id: DistrictId, admin: PersonId) -> RoleAssignment:
    return RoleAssignment(
        district_id=district_id,
        id=RoleAssignment.fresh_id(),
        person_id=admin,
        role=Role.DISTRICT_ADMIN,
        organization_id=district_id,
        begins_on=clock.today() - timedelta(days=1),
    )


def _person(district_id: DistrictId, number: int) -> Person:
    return Person(
        district_id=district_id,
        id=Person.fresh_id(),
        given_name=f"Given {number}",
        family_name="Measured",
        email=f"{number}@measured.example",
        # Of learners, the contact is part of a record: who reads it without being concerned is noted (ADR 23).
        is_learner=False,
        grade_levels=[],
    )


def _script(home: str) -> str:
    body = json.dumps({"query": _QUERY, "variables": {"first": _PEOPLE}})
    script = Path(home) / "graphql.lua"
    script.write_text(
        f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[{body}]==]\n'
    )
    return str(script)


@contextmanager
def _service(url: str, home: str) -> Generator[tuple[int, int]]:
    """The API as it is run, with its log, its door and its tokens."""
    port = _free_port()
    settings = {"ACHIEVE_DATABASE_URL": url, "ACHIEVE_PORT": str(port), "ACHIEVE_HOME": home}
    with _running(["-m", "achieve.cli", "serve"], settings, port, "/readyz") as process:
        yield port, process


@contextmanager
def _floor(url: str, district_id: DistrictId, admin: PersonId) -> Generator[Served]:
    actor = Actor(district_id, admin, None, frozenset({Role.DISTRICT_ADMIN}), None, clock.today())
    shapes, values = bound_shapes(), Values()
    page = read_page(shapes, PERSON, QueryParams(_LIST.partition("?")[2]), values)
    statement = compile_page(shapes, PERSON, page, actor)
    named = bindings(actor)
    given = [named[each] if isinstance(each, str) else values.values[each] for each in statement.parameters]
    arguments = [[type(each).__name__.lower(), str(each)] for each in given]
    told = {"url": url, "district": str(district_id), "sql": statement.sql, "arguments": arguments}
    port = _free_port()
    command = ["-m", "uvicorn", "benchmarks.path_floor:app", "--port", str(port), "--log-level", "warning"]
    with _running(command, {"PATH_FLOOR": json.dumps(told)}, port, "/") as process:
        yield Served(port, process, "/")


@contextmanager
def _running(arguments: Sequence[str], environment: dict[str, str], port: int, ready: str) -> Generator[int]:
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(
            [sys.executable, *arguments], cwd=_ROOT, env={**os.environ, **environment}, stdout=log, stderr=log
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}{ready}", child, log)
            yield child.pid
        finally:
            child.terminate()
            child.wait(20)


def _wait_for(address: str, child: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    for _ in range(600):
        try:
            with urlopen(address, timeout=5):  # noqa: S310 - our own address.
                return
        except OSError:
            time.sleep(0.1)
        if child.poll() is not None:
            break
    log.seek(0)
    raise SystemExit(f"{address} does not answer. {log.read().decode()[-2_000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
