"""The statements that sum up what was seen. Each is one, and names the district at every table.

Every observation in them is one that the actor may see, and counts: withdrawn ones do not.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import bindings, predicate
from achieve.plans.shapes.row_rules import MONITORING_RULES
from achieve.reads.statements import numbered

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

# A level counts by its place: 0 for the lowest, 1 for the deepest. An observation is the mean of its levels.
_SEEN = """sought as (
    select lf.id, lf.initiative_id, level.content ->> 'code' as code,
        (level.place - 1)::float8 / (jsonb_array_length(lf.levels) - 1) as share
    from look_for lf cross join lateral jsonb_array_elements(lf.levels) with ordinality as level (content, place)
    where lf.district_id = :district and lf.initiative_id = any (:initiatives::uuid[])
), noted as (
    select o.id, o.initiative_id, o.organization_id, o.observed_on, s.id as look_for_id, s.code, s.share
    from observation o
    cross join lateral jsonb_to_recordset(o.levels) as l (look_for_id uuid, level text)
    join sought s on s.initiative_id = o.initiative_id and s.id = l.look_for_id and s.code = l.level
    where o.district_id = :district and o.initiative_id = any (:initiatives::uuid[])
        and o.withdrawn_because is null and {narrowed} and {open}
), seen as (
    select n.id, n.initiative_id, n.organization_id, n.observed_on, avg(n.share) as depth
    from noted n group by n.id, n.initiative_id, n.organization_id, n.observed_on
)"""

_AT_SITE = """(:site_id::uuid is null or exists (
            select from organization g where g.district_id = :district and g.id = o.organization_id
                and (g.id = :site_id::uuid or :site_id::uuid = any (g.ancestor_ids))))"""
_NARROWED = f"""(:begins_on::date is null or o.observed_on >= :begins_on::date)
        and (:ends_on::date is null or o.observed_on <= :ends_on::date)
        and {_AT_SITE}"""

_SOMEWHERE = """(cardinality(:sites::uuid[]) = 0 or exists (
            select from organization g where g.district_id = :district and g.id = o.organization_id
                and g.ancestor_ids && :sites::uuid[]))
        and (cardinality(:classes::uuid[]) = 0 or o.class_id = any (:classes::uuid[]))"""

# All that a depth consists of, line by line. The newest window ends with the last observation of all.
_SUMMED = """with {seen}, newest as (
    select max(s.observed_on) as last_on from seen s
), recent as (
    select s.* from seen s cross join newest where s.observed_on > newest.last_on - :window_days::int
), spans as (
    select s.depth, s.observed_on, case when :by_month::boolean then date_trunc('month', s.observed_on)::date
        else newest.last_on - ((newest.last_on - s.observed_on) / :window_days::int + 1) * :window_days::int + 1
        end as since
    from seen s cross join newest
)
select 'newest' as about, null::uuid as of_id, null as code, count(*)::int as observations, sum(r.depth) as total,
    min(r.observed_on) as first_on, max(r.observed_on) as last_on
from recent r having count(*) > 0
union all
(select 'span', null, null, count(*)::int, sum(p.depth), min(p.observed_on), max(p.observed_on)
from spans p group by p.since order by p.since desc limit 36)
union all
(select 'site', r.organization_id, null, count(*)::int, sum(r.depth), min(r.observed_on), max(r.observed_on)
from recent r group by r.organization_id order by count(*) desc, r.organization_id limit 50)
union all
select 'look_for', n.look_for_id, null, count(*)::int, sum(n.share), min(n.observed_on), max(n.observed_on)
from noted n join recent r on r.id = n.id group by n.look_for_id
union all
select 'level', n.look_for_id, n.code, count(*)::int, sum(n.share), min(n.observed_on), max(n.observed_on)
from noted n join recent r on r.id = n.id group by n.look_for_id, n.code"""

_BY_DAY = """with {seen}
select s.initiative_id as of_id, s.observed_on, count(*)::int as observations, sum(s.depth) as total
from seen s group by s.initiative_id, s.observed_on order by s.initiative_id, s.observed_on"""

# A sample is as many observations as were made in it.
_CAUSES_BY_DAY = """select i.implementation_plan_id, i.strategy_id, e.observed_on,
    sum(coalesce(e.sample_size, 1))::int as observations,
    sum(coalesce(e.in_place_count, e.value / 100))::float8 as total
from indicator i
join monitoring_evidence e on e.district_id = :district and e.indicator_id = i.id and {open}
where i.district_id = :district and i.implementation_plan_id = any (:implementation_plans::uuid[])
    and i.kind = 'cause' and i.unit = 'percent' and e.value is not null
group by i.implementation_plan_id, i.strategy_id, e.observed_on
order by i.implementation_plan_id, i.strategy_id, e.observed_on"""


async def sum_up(
    connection: "ReadConnection", actor: Actor, narrowed: Mapping[str, object]
) -> "Sequence[asyncpg.Record]":
    """The depth of an initiative in lines. narrowed: the initiatives, period, site, window_days, and by_month."""
    seen = _SEEN.format(narrowed=_NARROWED, open=_open(actor, "o"))
    return await _fetch(connection, actor, _SUMMED.format(seen=seen), narrowed)


async def by_day(
    connection: "ReadConnection",
    actor: Actor,
    initiatives: Sequence[object],
    *,
    sites: Sequence[object] = (),
    classes: Sequence[object] = (),
) -> "Sequence[asyncpg.Record]":
    """What was seen of each of some initiatives, a line for each day.

    sites: only there and below. classes: only in these. Empty: everywhere.
    """
    seen = _SEEN.format(narrowed=_SOMEWHERE, open=_open(actor, "o"))
    given = {"initiatives": initiatives, "sites": sites, "classes": classes}
    return await _fetch(connection, actor, _BY_DAY.format(seen=seen), given)


async def causes_by_day(
    connection: "ReadConnection", actor: Actor, implementation_plans: Sequence[object]
) -> "Sequence[asyncpg.Record]":
    """What indicators of cause in percent showed, a line for each implementation plan, strategy or none, and day."""
    statement = _CAUSES_BY_DAY.format(open=_open(actor, "e"))
    return await _fetch(connection, actor, statement, {"implementation_plans": implementation_plans})


def _open(actor: Actor, alias: str) -> str:
    return f"({predicate(actor, MONITORING_RULES, Action.READ, alias)})"


async def _fetch(
    connection: "ReadConnection", actor: Actor, sql: str, given: Mapping[str, object]
) -> "Sequence[asyncpg.Record]":
    statement = numbered(sql)
    values = {**bindings(actor), **given}
    return await connection.fetch(statement.sql, *[values[str(name)] for name in statement.parameters])
