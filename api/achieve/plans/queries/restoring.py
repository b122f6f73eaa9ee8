"""The statements that bring a plan back to an earlier state: its parts become what their versions hold.

What outlives the plan stays as it is: initiatives, the goals that they serve, and teams; an initiative that was deleted
since comes back whole. So does where the plan itself stands: its status, its publication and its approval are decided
each by itself, and where it comes from stays so.
What these lost with a part that went, they have again once it is back: else going back could not be undone.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import TextClause, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY, UUID
from sqlmodel import SQLModel

from achieve.core.rows import TenantRow
from achieve.plans import rows
from achieve.plans.shapes.past import PARTS, PLAN_PAST
from achieve.reads.past import MOMENT

_OF_INITIATIVE = (
    rows.Initiative,
    rows.InitiativeGoal,
    rows.LookFor,
    rows.Observation,
    rows.CommitmentReading,
    rows.Phase,
    rows.PhaseMetric,
)
_OUTLIVES = (rows.Team, rows.TeamMember, *_OF_INITIATIVE)
# What lies outside of the plan may have been deleted since; what is no longer there is no longer named.
_ELSEWHERE: Mapping[type[TenantRow], Mapping[str, str]] = {
    rows.Plan: {"aligned_to_plan_id": "plan"},
    rows.Goal: {"parent_goal_id": "goal"},
    rows.Initiative: {"team_id": "team"},
    rows.PhaseMetric: {"indicator_id": "indicator", "measure_id": "measure"},
}
_STANDING = ("status", "is_published", "approved_at", "approved_by_id", "copied_from_id", "template_id")
_ITSELF = ("district_id", "id", "version", "created_at", "updated_at")
_LINKS: dict[type[TenantRow], str] = {
    rows.StepDependency: "t.step_id in (select o.id from step o where o.district_id = :district and o.plan_id = :plan)",
    rows.AdjustmentEvidence: "t.adjustment_id in"
    " (select o.id from adjustment o where o.district_id = :district and o.plan_id = :plan)",
}

NEWEST_REVISION = text(
    "select max(r.number) from plan_revision r where r.district_id = :district and r.plan_id = :plan"
)


def lock_parts() -> Iterator[TextClause]:
    """Lock every part of a plan: whoever is changing one is waited for."""
    for row in _restored():
        yield text(f"select t.id from {row.table_name()} t where {_of_plan(row)} order by t.id for update")


def goals_to_come_back() -> TextClause:
    """The goals that there were and are not."""
    return text(f"""{_past(rows.Goal)} select p.id from past p
        where not exists (select from goal t where t.district_id = :district and t.id = p.id)""")


def restore_parts() -> Iterator[TextClause]:
    """First what is no longer to be there goes, parts of parts before what they are part of; then the rest comes."""
    for row in reversed(_restored()):
        yield text(_remove(row))
    for row in PARTS:
        if row in _OF_INITIATIVE:
            yield text(_bring_back_deleted(row)).bindparams(bindparam("deleted", type_=ARRAY(UUID())))
        elif row not in _OUTLIVES:
            yield text(_bring_back(row))


def aligned_from_elsewhere() -> TextClause:
    """How many goals of other plans are aligned to one that came later."""
    return text(f"""{_past(rows.Goal)} select count(*) from goal o
        join goal t on t.district_id = :district and t.id = o.parent_goal_id and t.plan_id = :plan
        where o.district_id = :district and o.plan_id <> :plan and not exists (select from past p where p.id = t.id)""")


def deleted_initiatives() -> TextClause:
    """The initiatives that there were and that were deleted since, with whose they were."""
    return text(f"""{_past(rows.Initiative)} select p.id, p.organization_id from past p
        where not exists (select from initiative t where t.district_id = :district and t.id = p.id) order by p.id""")


def restore_links() -> Iterator[TextClause]:
    """What outlives the plan has again what it had of the parts that came back. :came_back names these goals."""
    yield text(_serve_again())
    yield text(_read_again("indicator"))
    yield text(_read_again("measure"))


def _restored() -> Sequence[type[TenantRow]]:
    return [row for row in PARTS if row not in _OUTLIVES]


def _of_plan(row: type[TenantRow]) -> str:
    of_plan = "t.id = :plan" if row is rows.Plan else _LINKS.get(row, "t.plan_id = :plan")
    return f"t.district_id = :district and {of_plan}"


def _past(row: type[TenantRow]) -> str:
    """The rows that there were."""
    selects = PLAN_PAST.in_front("cast(:plan as uuid)", "cast(:revision as int)", "null")
    return f"with {MOMENT} as ({selects[MOMENT]}), past as ({selects[row.table_name()]})"


def _remove(row: type[TenantRow]) -> str:
    return f"""{_past(row)} delete from {row.table_name()} t
        where {_of_plan(row)} and not exists (select from past p where p.id = t.id)"""


def _serve_again() -> str:
    names = [column.name for column in SQLModel.metadata.tables["initiative_goal"].columns]
    return f"""{_past(rows.InitiativeGoal)} insert into initiative_goal ({", ".join(names)})
        select {", ".join(f"p.{name}" for name in names)} from past p
        join initiative i on i.district_id = :district and i.id = p.initiative_id
        where p.goal_id = any(cast(:came_back as uuid[])) on conflict do nothing"""


def _read_again(source: str) -> str:
    """A metric is read from the same source all its life: whichever version names it is right."""
    return f"""update phase_metric t set {source}_id = was.source_id, version = t.version + 1, updated_at = now()
        from (select distinct v.part_id, (v.content ->> '{source}_id')::uuid as source_id from plan_part_version v
            where v.district_id = :district and v.plan_id = :plan and v.kind = 'phase_metric') was
        join {source} s on s.district_id = :district and s.plan_id = :plan and s.id = was.source_id
        where t.district_id = :district and t.id = was.part_id and t.{source}_id is null"""


def _bring_back(row: type[TenantRow]) -> str:
    """What is there and differs is changed; what is not there is made anew, with a version that nobody has read."""
    table = row.table_name()
    names = _columns(row)
    changed = [name for name in names if name not in _ITSELF and not (row is rows.Plan and name in _STANDING)]
    is_versioned = "version" in names
    touched = f", version = {table}.version + 1, updated_at = now()" if is_versioned else ""
    sets = ", ".join(f"{name} = excluded.{name}" for name in changed)
    old, new = (", ".join(f"{side}.{name}" for name in changed) for side in (table, "excluded"))
    return f"""{_past(row)} {_insert(row)}
        on conflict (district_id, id) do update set {sets}{touched}
        where {table}.district_id = :district and ({old}) is distinct from ({new})"""


def _bring_back_deleted(row: type[TenantRow]) -> str:
    """Of the initiatives that were deleted since, everything; of other initiatives nothing."""
    owner = "id" if row is rows.Initiative else "initiative_id"
    served = " and exists (select from goal g where g.district_id = :district and g.id = p.goal_id)"
    return (
        f"""{_past(row)} {_insert(row)} where p.{owner} = any(:deleted){served if row is rows.InitiativeGoal else ""}"""
    )


def _insert(row: type[TenantRow]) -> str:
    names = _columns(row)
    values = ", ".join(_value(row, name) for name in names)
    return f"insert into {row.table_name()} ({', '.join(names)}) select {values} from past p"


def _columns(row: type[TenantRow]) -> Sequence[str]:
    return [column.name for column in SQLModel.metadata.tables[row.table_name()].columns]


def _value(row: type[TenantRow], name: str) -> str:
    if name == "updated_at":
        return "now()"
    if name == "version":
        return f"""1 + (select max((v.content ->> 'version')::int) from plan_part_version v
            where v.district_id = :district and v.part_id = p.id and v.kind = '{row.table_name()}')"""
    elsewhere = _ELSEWHERE.get(row, {}).get(name)
    return _if_there(row, name, elsewhere) if elsewhere else f"p.{name}"


def _if_there(row: type[TenantRow], name: str, table: str) -> str:
    """A reference, unless what it refers to is gone: neither there nor, of the same kind, on its way back."""
    comes = f" or exists (select from past o where o.id = p.{name})" if table == row.table_name() else ""
    is_there = f"exists (select from {table} o where o.district_id = :district and o.id = p.{name})"
    return f"case when {is_there}{comes} then p.{name} end"
