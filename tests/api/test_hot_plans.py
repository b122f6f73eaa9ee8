"""How PostgreSQL carries out the hot reads, as the application's role: along indexes, and only as far as it must.

On a district of 1,500 learners in ten schools. A large table is one of more than a thousand rows; what a node reads of
it is what it gives on and what it throws away, so an index that is walked from end to end counts as what it is.
"""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import cast
from uuid import UUID

import asyncpg
import pytest
from starlette.datastructures import QueryParams

from achieve.access import scopes
from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.audit.shapes import AUDIT_ENTRY
from achieve.core import clock
from achieve.core.db import APPLICATION_ROLE, DISTRICT_SETTING, bind_district
from achieve.core.ids import PersonId
from achieve.declarations import bound_shapes
from achieve.evidence.shapes import EVIDENCE
from achieve.people.shapes import PERSON
from achieve.plans.shapes import PLAN_DOCUMENT, STEP
from achieve.progress.shapes import CLASS_GRID, LEARNER_PROGRESS, PROGRESS
from achieve.reads.compiling import compile_one, compile_page
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.reads.statements import Statement
from achieve.web.rest_query import everything, read_page
from benchmarks.databases import Loaded, databases
from benchmarks.district import Size

_SIZE = Size(schools=10, learners=1_500, plans=100)
_LARGE = 1_000
# A grid has 1,200 cells, a page of 100 steps with all that it brings has less: no node of a hot read has more to do.
_MOST_ROWS = 1_300
_SHAPES = bound_shapes()

# What the log would hold, in the order in which the ids of what was changed come: the schools mixed.
_LOG = """
insert into audit_entry (district_id, id, occurred_at, actor_kind, operation, action, subject_type, subject_id, line,
    learner_id, organization_id, changed)
select $1, new_id(176), clock_timestamp(), 'service', 'import_roster', 'changed', x.kind, x.id, x.line, x.learner_id,
    x.organization_id, '{version}'
from (
    select 'evidence' as kind, e.id, 'learning_evidence' as line, e.learner_id, null::uuid as organization_id
    from evidence e where e.district_id = $1
    union all select 'step', s.id, 'school_steps', null, s.organization_id from step s where s.district_id = $1
    union all select 'person', p.id, 'people', null, null from person p where p.district_id = $1
) x
order by x.id
"""

Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class Large:
    """A loaded district, a connection to it as the application's role, and the names of its large tables."""

    loaded: Loaded
    connection: "asyncpg.Connection[asyncpg.Record]"
    tables: frozenset[str]

    def actor(self, role: Role) -> Actor:
        """The person of the district in this role, or the learner."""
        people = {
            Role.TEACHER: self.loaded.measured.teacher_id,
            Role.SCHOOL_LEADER: self.loaded.measured.leader_id,
            Role.DISTRICT_ADMIN: self.loaded.measured.administrator_id,
            Role.LEARNER: self.loaded.measured.learner_id,
        }
        district = self.loaded.measured.district_id
        return Actor(district, PersonId(people[role]), None, frozenset({role}), None, clock.today())

    async def plan(self, statement: Statement, actor: Actor, values: Values) -> Node:
        """What PostgreSQL does for the statement, counted as it does it; planned for all values, as in the service."""
        named = scopes.bindings(actor)
        given = [named[place] if isinstance(place, str) else values.values[place] for place in statement.parameters]
        async with self.connection.transaction():
            await self.connection.execute(bind_district(actor.district_id))
            found = await self.connection.fetchval(f"explain (analyze, format json) {statement.sql}", *given)
        return json.loads(found)[0]["Plan"]


@pytest.fixture(scope="module")
async def large() -> AsyncIterator[Large]:
    with databases(kept=False) as server:
        loaded = await server.district(_SIZE, "planned")
        settings = {"role": APPLICATION_ROLE, "jit": "off", "plan_cache_mode": "force_generic_plan", "timezone": "UTC"}
        connection = await asyncpg.connect(loaded.url, server_settings=settings)
        sizes = await connection.fetch("select relname from pg_stat_user_tables where n_live_tup > $1", _LARGE)
        yield Large(loaded, connection, frozenset(record["relname"] for record in sizes))
        await connection.close()


@pytest.fixture(scope="module")
async def logged(large: Large) -> Large:
    """The same, with a log of what was done to each learner's evidence, to each step, and by imports."""
    owner = await asyncpg.connect(large.loaded.url)
    district = large.loaded.measured.district_id
    await owner.execute(f"set {DISTRICT_SETTING} = '{district}'")
    await owner.execute(_LOG, district)
    await owner.execute("analyze audit_entry")
    await owner.close()
    return replace(large, tables=large.tables | {"audit_entry"})


def _one(large: Large, shape: Shape, identifier: UUID, role: Role) -> tuple[Statement, Actor, Values]:
    actor, values = large.actor(role), Values()
    return compile_one(_SHAPES, shape, everything(_SHAPES, shape), actor, values.add(identifier)), actor, values


def _page(large: Large, shape: Shape, query: str, role: Role) -> tuple[Statement, Actor, Values]:
    actor, values = large.actor(role), Values()
    measured = large.loaded.measured
    asked = query.format(learner=measured.learner_id, school=measured.school_id)
    page = read_page(_SHAPES, shape, QueryParams(asked), values)
    return compile_page(_SHAPES, shape, page, actor), actor, values


async def test_the_large_tables_are_large(large: Large) -> None:
    assert {"evidence", "progress", "person", "enrollment", "role_assignment", "step"} <= large.tables


@pytest.mark.parametrize("role", [Role.TEACHER, Role.SCHOOL_LEADER, Role.DISTRICT_ADMIN])
async def test_a_class_grid(large: Large, role: Role) -> None:
    _holds(large, await large.plan(*_one(large, CLASS_GRID, large.loaded.measured.class_id, role)))


@pytest.mark.parametrize("role", [Role.TEACHER, Role.SCHOOL_LEADER, Role.DISTRICT_ADMIN, Role.LEARNER])
async def test_a_learners_progress(large: Large, role: Role) -> None:
    _holds(large, await large.plan(*_one(large, LEARNER_PROGRESS, large.loaded.measured.learner_id, role)))


@pytest.mark.parametrize("role", [Role.TEACHER, Role.SCHOOL_LEADER, Role.DISTRICT_ADMIN])
@pytest.mark.parametrize(
    ("shape", "query"),
    [
        (STEP, "limit=100&expand=responsible,strategy"),
        (STEP, "limit=100&sort=due_on&status=blocked"),
        (EVIDENCE, "limit=100&learner_id={learner}"),
        (EVIDENCE, "limit=100&learner_id={learner}&sort=-observed_at&expand=competency,judged_by"),
        (PROGRESS, "limit=100&learner_id={learner}&expand=competency"),
    ],
    ids=lambda value: value.name if isinstance(value, Shape) else value,
)
async def test_a_page(large: Large, shape: Shape, query: str, role: Role) -> None:
    _holds(large, await large.plan(*_page(large, shape, query, role)))


@pytest.mark.parametrize("role", [Role.SCHOOL_LEADER, Role.DISTRICT_ADMIN])
@pytest.mark.parametrize("order", ["", "&sort=-occurred_at"])
@pytest.mark.parametrize("about", ["organization_id={school}", "learner_id={learner}"])
async def test_the_audit_log_of_a_school_and_of_a_learner(logged: Large, role: Role, order: str, about: str) -> None:
    plan = await logged.plan(*_page(logged, AUDIT_ENTRY, f"limit=100&{about}{order}", role))
    _holds(logged, plan)
    assert "audit_entry" in {node.get("Relation Name") for node in _nodes(plan)}


async def test_the_people_of_a_district(large: Large) -> None:
    _holds(large, await large.plan(*_page(large, PERSON, "limit=100&sort=family_name", Role.DISTRICT_ADMIN)))


async def test_a_plans_document(large: Large) -> None:
    async with large.connection.transaction():
        await large.connection.execute(bind_district(large.loaded.measured.district_id))
        plan_id = await large.connection.fetchval(
            "select id from plan where organization_id = $1 limit 1", large.loaded.measured.school_id
        )
    _holds(large, await large.plan(*_one(large, PLAN_DOCUMENT, plan_id, Role.SCHOOL_LEADER)))


def test_what_reads_too_much_is_found() -> None:
    walked: Node = {"Node Type": "Index Scan", "Relation Name": "step", "Actual Rows": 101, "Actual Loops": 1}
    plan: Node = {"Node Type": "Limit", "Plans": [walked | {"Rows Removed by Filter": 3_900}]}
    assert [_rows_read(node) for node in _nodes(plan)] == [0, 4_001]


def _holds(large: Large, plan: Node) -> None:
    reads = [node for node in _nodes(plan) if node.get("Relation Name") in large.tables]
    assert [node["Relation Name"] for node in reads if node["Node Type"] == "Seq Scan"] == []
    assert [(node["Relation Name"], _rows_read(node)) for node in reads if _rows_read(node) > _MOST_ROWS] == []


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for below in cast("list[Node]", node.get("Plans", [])):
        yield from _nodes(below)


def _rows_read(node: Node) -> int:
    given, removed = node.get("Actual Rows", 0), node.get("Rows Removed by Filter", 0)
    return round((cast("float", given) + cast("float", removed)) * cast("float", node.get("Actual Loops", 1)))
