"""A plan of 2,000 steps, put into a district that is loaded: with goals, measures, indicators and evidence."""

from uuid import UUID

import asyncpg

from achieve.core.authors import bind_author, service
from achieve.core.db import bind_district
from achieve.plans.rows import Plan
from benchmarks.district import Measured
from benchmarks.district.numbered_ids import numbered_id

WIDE_PLAN_ID = numbered_id(Plan.type_code, 1_000_000)
GOALS, STRATEGIES, STEPS = 20, 5, 20
_COMMON = "district_id, id, version, created_at, updated_at, organization_id"
# :district, :school and :plan are put in as they are. Ids of other parts are made of their kind and their number.
_NEW = ":district, {id}, 1, now() - interval '60 days', now() - {number} % 40 * interval '1 day', :school"
_GOALS = f"generate_series(1, {GOALS}) g"
_STRATEGIES = f"{_GOALS}, generate_series(1, {STRATEGIES}) s"
_STEPS = f"{_STRATEGIES}, generate_series(1, {STEPS}) n"
_TEXT = "'Agree on what it looks like in a lesson, try it in two classes, and bring what was seen to the next meeting.'"


def _id(kind: str, number: str = "g") -> str:
    return f"md5('{kind}' || ({number}))::uuid"


def _insert(table: str, columns: str, values: str, rows: str, number: str = "g") -> str:
    common = _NEW.format(id=_id(table, number), number=f"({number})")
    return f"insert into {table} ({_COMMON}, {columns}) select {common}, {values} from {rows}"


_STRATEGY = f"g * {STRATEGIES} + s"
_STEP = f"({_STRATEGY}) * {STEPS} + n"
_STATEMENTS = (
    "insert into plan (district_id, id, version, created_at, updated_at, organization_id, kind, title, begins_on,"
    " ends_on, status, is_published) values (:district, :plan, 1, now(), now(), :school, 'improvement', 'A wide plan',"
    " current_date - 90, current_date + 275, 'active', false)",
    _insert("goal", "plan_id, statement, area, rank", f":plan, {_TEXT}, 'academics', g", _GOALS),
    _insert(
        "measure",
        "plan_id, goal_id, metric, population, unit, direction, baseline, baseline_on, target, target_on, checkpoints",
        f":plan, {_id('goal')}, 'Proficiency', 'Grade 4', 'percent', 'increase', 60, current_date - 90, 70,"
        " current_date + 200, '[]'",
        _GOALS,
    ),
    _insert(
        "measurement",
        "plan_id, measure_id, value, measured_on, origin",
        f":plan, {_id('measure')}, 60 + g % 5, current_date - 10 * s, 'entered'",
        _STRATEGIES,
        _STRATEGY,
    ),
    _insert(
        "initiative",
        "title, why, why_kind, research_references",
        f"'Initiative ' || g, {_TEXT}, 'data', '{{}}'",
        _GOALS,
    ),
    "insert into initiative_goal (district_id, id, initiative_id, goal_id)"
    f" select :district, {_id('served')}, {_id('initiative')}, {_id('goal')} from {_GOALS}",
    "insert into initiative_plan (district_id, id, initiative_id, plan_id)"
    f" select :district, {_id('in plan')}, {_id('initiative')}, :plan from {_GOALS}",
    _insert("implementation_plan", "plan_id, initiative_id, title", f":plan, {_id('initiative')}, 'How ' || g", _GOALS),
    _insert(
        "strategy",
        "plan_id, implementation_plan_id, title, kind, description, rank",
        f":plan, {_id('implementation_plan')}, 'Strategy ' || s, 'coaching', {_TEXT}, s",
        _STRATEGIES,
        _STRATEGY,
    ),
    _insert(
        "step",
        "plan_id, implementation_plan_id, strategy_id, title, description, sequence, status, due_on, completed_on",
        f":plan, {_id('implementation_plan')}, {_id('strategy', _STRATEGY)}, 'Step ' || n, {_TEXT}, n,"
        " (array['done', 'in_progress', 'not_started', 'blocked', 'proposed'])[n % 5 + 1], current_date - 60 + n * 6,"
        " case when n % 5 = 0 then current_date end",
        _STEPS,
        _STEP,
    ),
    _insert(
        "step_resource",
        "plan_id, step_id, kind, description, is_secured",
        f":plan, {_id('step', _STEP)}, 'materials', 'Books for the classes that try it.', n % 2 = 0",
        f"{_STEPS} where n % 5 = 1",
        _STEP,
    ),
    _insert(
        "indicator",
        "plan_id, implementation_plan_id, kind, statement, unit, rank",
        f":plan, {_id('implementation_plan')}, 'cause', {_TEXT}, 'percent', g",
        _GOALS,
    ),
    _insert(
        "monitoring_evidence",
        "plan_id, indicator_id, observed_on, value, narrative, origin",
        f":plan, {_id('indicator')}, current_date - 10 * s, 40, {_TEXT}, 'entered'",
        _STRATEGIES,
        _STRATEGY,
    ),
)


def _given(statement: str, measured: Measured) -> str:
    named = {":district": measured.district_id, ":school": measured.school_id, ":plan": WIDE_PLAN_ID}
    for name, value in named.items():
        statement = statement.replace(name, f"'{value}'::uuid")
    return statement


async def put_in(url: str, measured: Measured) -> UUID:
    """The plan, in the school that is measured; one that a run before has left there stays."""
    connection = await asyncpg.connect(url)
    try:
        author = bind_author(service("benchmark"), "wide_plan")
        await connection.execute(f"begin; {bind_district(measured.district_id)}; {author}")
        if not await connection.fetchval("select true from plan p where p.id = $1", WIDE_PLAN_ID):
            for statement in _STATEMENTS:
                await connection.execute(_given(statement, measured))
        await connection.execute("commit; analyze")
    finally:
        await connection.close()
    return WIDE_PLAN_ID
