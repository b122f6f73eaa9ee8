"""What the history of plans costs: changes of steps with its triggers and without, and reading the past.

    python -m benchmarks.bench_history [--steps 2000] [--rounds 5]

Prints a JSON line each: `{name, ratio, reach, ok, floor, n, spread}`. For what is written, ratio is the rate with the
history by the rate without, at least `reach`; floor: changes, or rows, a second without. For what is read, ratio is the
time for the document of a plan at its first revision by the time for it today, at most `reach`; floor: milliseconds
today. Both sides take turns on the same server.
"""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

import asyncpg
from pydantic import SecretStr

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.authors import bind_author, service
from achieve.core.db import APPLICATION_ROLE, bind_district
from achieve.core.embedded import EmbeddedPostgres
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.core.settings import Settings
from achieve.declarations import bound_shapes
from achieve.migrations.state import migrate
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.reads.engine import Engine, Query
from achieve.reads.past import Moment
from achieve.reads.selection import Values
from achieve.web.rest_query import everything
from benchmarks.options import read_options

_ONE_CHANGES = 50
_PREPARE = """
    insert into district (id, version, name, created_at, updated_at) values ('{d}', 1, 'Measured', now(), now());
    insert into organization (district_id, id, version, created_at, updated_at, name, kind, ancestor_ids)
    values ('{d}', '{d}', 1, now(), now(), 'Measured', 'district', array['{d}'::uuid]);
    insert into person (district_id, id, version, created_at, updated_at, given_name, family_name, grade_levels,
        is_learner, is_active)
    values ('{d}', '{d}', 1, now(), now(), 'A', 'B', '{{}}', false, true);
    insert into role_assignment (district_id, id, version, created_at, updated_at, person_id, role, organization_id,
        begins_on)
    values ('{d}', '{d}', 1, now(), now(), '{d}', 'district_admin', '{d}', '2020-01-01');
    insert into plan (district_id, id, version, created_at, updated_at, organization_id, kind, title, begins_on,
        ends_on, status, is_published)
    values ('{d}', '{d}', 1, now(), now(), '{d}', 'improvement', 'A year', '2026-08-01', '2027-06-30', 'active', false);
    insert into initiative (district_id, id, version, created_at, updated_at, organization_id, title, why, why_kind,
        research_references)
    values ('{d}', '{d}', 1, now(), now(), '{d}', 'What', 'Why', 'data', '{{}}');
    insert into implementation_plan (district_id, id, version, created_at, updated_at, plan_id, initiative_id,
        organization_id, title)
    values ('{d}', '{d}', 1, now(), now(), '{d}', '{d}', '{d}', 'How');
    insert into strategy (district_id, id, version, created_at, updated_at, plan_id, implementation_plan_id,
        organization_id, title, kind, rank)
    values ('{d}', '{d}', 1, now(), now(), '{d}', '{d}', '{d}', 'A way', 'other', 1);
"""
_ADD = """insert into step (district_id, id, version, created_at, updated_at, plan_id, implementation_plan_id,
        strategy_id, organization_id, title, sequence, status)
    select $1, gen_random_uuid(), 1, now(), now(), $1, $1, $1, $1, 'A step of a measured plan', g, 'not_started'
    from generate_series(1, $2::int) g"""
_CHANGE = "update step set title = 'Changed ' || version, version = version + 1 where district_id = $1 and id = $2"
_TRIGGERS = ("insert", "update", "delete")


@dataclass(frozen=True, slots=True)
class Side:
    """The two ways to do the same, each giving a figure."""

    name: str
    reach: float
    ours: Callable[[], Awaitable[float]]
    floor: Callable[[], Awaitable[float]]
    is_most: bool = False


def main() -> None:
    """Measure, and end with status 1 where a ratio misses its reach."""
    given = read_options(__doc__, "history", steps=2_000)
    with EmbeddedPostgres.temporary() as server:
        results = asyncio.run(_measured(server.url, given.steps, given.rounds))
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


async def _measured(url: str, steps: int, rounds: int) -> list[dict[str, object]]:
    await migrate(Settings.model_validate({"database_url": SecretStr(url)}))
    district = new_id(1)
    connection = await asyncpg.connect(url)
    try:
        await _written(connection, district, _PREPARE.format(d=district))
        await _written(connection, district, _ADD, district, steps)
        await connection.execute("analyze")
        work = _Work(connection, DistrictId(district), steps)
        return [await _compared(side, rounds) for side in work.sides()]
    finally:
        await connection.close()


async def _compared(side: Side, rounds: int) -> dict[str, object]:
    pairs = [(await side.ours(), await side.floor()) for _ in range(rounds + 1)][1:]
    ratios = [ours / floor for ours, floor in pairs]
    ratio = statistics.median(ratios)
    return {
        "name": side.name,
        "ratio": round(ratio, 3),
        "reach": side.reach,
        "ok": ratio <= side.reach if side.is_most else ratio >= side.reach,
        "floor": round(statistics.median(floor for _, floor in pairs), 2),
        "n": rounds,
        "spread": [round(min(ratios), 3), round(max(ratios), 3)],
    }


class _Work:
    """What is measured, in one district with one plan."""

    def __init__(self, connection: "asyncpg.Connection[asyncpg.Record]", district: DistrictId, steps: int) -> None:
        self._connection, self._district, self._steps = connection, district, steps
        self._actor = Actor(district, PersonId(district), None, frozenset({Role.DISTRICT_ADMIN}), None, clock.today())
        self._engine = Engine(bound_shapes())

    def sides(self) -> list[Side]:
        plan = f"a plan of {self._steps} steps"
        return [
            Side(f"one step changed in {plan}", 0.3, self._changed, lambda: self._without(self._changed)),
            Side(f"{self._steps} new steps at once", 0.2, self._added, lambda: self._without(self._added)),
            Side(f"{plan} at its first revision", 5.0, self._read_past, self._read_present, is_most=True),
        ]

    async def _changed(self) -> float:
        step = await self._connection.fetchval("select id from step order by id limit 1")
        begun = time.perf_counter()
        for _ in range(_ONE_CHANGES):
            await _written(self._connection, self._district, _CHANGE, self._district, step)
        return _ONE_CHANGES / (time.perf_counter() - begun)

    async def _added(self) -> float:
        begun = time.perf_counter()
        await _written(self._connection, self._district, _ADD, self._district, self._steps)
        seconds = time.perf_counter() - begun
        await _written(
            self._connection,
            self._district,
            "delete from step where id in (select s.id from step s order by s.created_at desc, s.id limit $1)",
            self._steps,
        )
        return self._steps / seconds

    async def _without(self, work: Callable[[], Awaitable[float]]) -> float:
        await self._switch("disable")
        try:
            return await work()
        finally:
            await self._switch("enable")

    async def _switch(self, switch: str) -> None:
        switches = (f"alter table step {switch} trigger keep_versions_{each}" for each in _TRIGGERS)
        await self._connection.execute("; ".join(switches))

    async def _read_past(self) -> float:
        chosen, values = everything(self._engine.shapes, PLAN_DOCUMENT), Values()
        moment = Moment(2, None)
        return await self._read(
            self._engine.then(self._actor, PLAN_DOCUMENT, chosen, UUID(str(self._district)), values, moment)
        )

    async def _read_present(self) -> float:
        chosen = everything(self._engine.shapes, PLAN_DOCUMENT)
        return await self._read(
            self._engine.one(self._actor, PLAN_DOCUMENT, chosen, UUID(str(self._district)), Values())
        )

    async def _read(self, query: Query) -> float:
        """Milliseconds, as the role of the application."""
        async with self._connection.transaction():
            await self._connection.execute(f"set local role {APPLICATION_ROLE}; {bind_district(self._district)}")
            begun = time.perf_counter()
            found = await self._connection.fetchrow(query.statement.sql, *query.arguments)
            seconds = time.perf_counter() - begun
        assert found is not None
        return seconds * 1_000


async def _written(
    connection: "asyncpg.Connection[asyncpg.Record]", district: UUID, statement: str, *arguments: object
) -> None:
    """A statement in a transaction of its own, up to and with the commit."""
    await connection.execute(f"begin; {bind_district(district)}; {bind_author(service('benchmark'), 'measure')}")
    await connection.execute(statement, *arguments)
    await connection.execute("commit")


if __name__ == "__main__":
    main()
