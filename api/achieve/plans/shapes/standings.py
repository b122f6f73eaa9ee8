"""How strategies and steps are read for a status: PostgreSQL decides of which steps there is something to say.

Those are read one by one. All others, in a great plan by far the most, are counted in their strategy. Who sees a
strategy sees its steps, so the counts tell nothing that is hidden (tests/unit/test_plan_standings.py).
"""

from achieve.people.district_calendar import day_in_district
from achieve.plans import rows
from achieve.plans.rules.resources import SOON_DAYS
from achieve.plans.schemas.standing import StepStanding, StrategyStanding
from achieve.plans.shapes.row_rules import STAFF_RULES, STEP_RULES
from achieve.plans.shapes.staleness import DAYS_OF_DISTRICT
from achieve.reads.shape import Shape

_UNMOVED = f":today::date - {day_in_district('{t}.updated_at')}"
_IS_UNSECURED = (
    "exists (select from step_resource sr where sr.district_id = :district and sr.step_id = {t}.id"
    " and not sr.is_secured)"
)
_SAYS = f""" cross join lateral (select
    case when {{t}}.status not in ('done', 'dropped') and {{t}}.due_on < :today::date
        then :today::date - {{t}}.due_on end as overdue_days,
    case when {{t}}.status = 'in_progress' and {_UNMOVED} >= {DAYS_OF_DISTRICT} then {_UNMOVED} end as unmoved_days,
    case when {{t}}.status = 'in_progress' or {{t}}.status not in ('done', 'dropped')
        and {{t}}.due_on <= :today::date + {SOON_DAYS} then {_IS_UNSECURED} else false end as is_unsecured,
    {{t}}.status = 'blocked' as is_blocked,
    {{t}}.status = 'dropped' as is_dropped) {{t}}says"""

STEP_IS_TOLD = """({t}says.overdue_days is not null or {t}says.unmoved_days is not null
    or {t}says.is_unsecured or {t}says.is_blocked or {t}says.is_dropped)"""
"""SQL of a step standing `{t}`: that there is something to say of it. A step that is done says nothing."""

_COUNTED = f""" cross join lateral (select
    count(*) filter (where cs.status = 'done') as done_count,
    count(*) filter (where cs.status <> 'done' and not {STEP_IS_TOLD.format(t="cs")}) as on_track_count,
    max(cs.updated_at) as moved_at
    from step cs{_SAYS.format(t="cs")} where cs.district_id = :district and cs.strategy_id = {{t}}.id) {{t}}steps"""

STRATEGY_STANDING = Shape(
    name="plans.StrategyStanding",
    path="strategy-standings",
    schema=StrategyStanding,
    row=rows.Strategy,
    rules=STAFF_RULES,
    beside=_COUNTED,
    derived={
        "on_track_count": "{t}steps.on_track_count",
        "done_count": "{t}steps.done_count",
        "moved_at": "greatest({t}.updated_at, {t}steps.moved_at)",
    },
    listed=False,
)
STEP_STANDING = Shape(
    name="plans.StepStanding",
    path="step-standings",
    schema=StepStanding,
    row=rows.Step,
    rules=STEP_RULES,
    beside=_SAYS,
    derived={
        name: f"{{t}}says.{name}"
        for name in ("overdue_days", "unmoved_days", "is_unsecured", "is_blocked", "is_dropped")
    },
    listed=False,
)
STANDING_SHAPES = (STRATEGY_STANDING, STEP_STANDING)
