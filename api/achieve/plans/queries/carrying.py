"""The statements that read the parts of a plan to carry them, and that add parts to a plan. Each names the district."""

from collections.abc import Collection, Mapping

from sqlalchemy import TextClause, text

from achieve.core.rows import TenantRow
from achieve.plans import rows

# Of other tables: those whose rows name the plan.
_OF_PLAN: Mapping[type[TenantRow], str] = {
    rows.InitiativeGoal: "t.goal_id in (select o.id from goal o where o.district_id = :district and o.plan_id = :plan)",
    rows.StepDependency: "t.step_id in (select o.id from step o where o.district_id = :district and o.plan_id = :plan)",
    rows.Measurement: "t.plan_id = :plan and not exists (select from measurement later"
    " where later.district_id = :district and later.measure_id = t.measure_id and later.measured_on > t.measured_on)",
}
# What keeps the history was planned when the tables were small, and would be slow over many rows.
PLAN_ANEW = text("set local plan_cache_mode = force_custom_plan")


def parts_of_plan(tables: Collection[type[TenantRow]]) -> TextClause:
    """For each table its rows of a plan, as JSON; no more than `most` of each. Of measurements the last ones."""
    lists = ", ".join(f"'{row.table_name()}', ({_rows(row)})" for row in tables)
    return text(f"select jsonb_build_object({lists})::text")


def add_rows(row: type[TenantRow]) -> TextClause:
    """Add rows to a table, from JSON, all in one statement: they may refer to each other."""
    table = row.table_name()
    return text(
        f"insert into {table} select r.* from jsonb_populate_recordset(cast(null as {table}), cast(:rows as jsonb)) r"
        " where r.district_id = :district"
    )


def _rows(row: type[TenantRow]) -> str:
    of_plan = _OF_PLAN.get(row, "t.plan_id = :plan")
    return (
        "select coalesce(jsonb_agg(to_jsonb(p)), '[]') from"
        f" (select t.* from {row.table_name()} t where t.district_id = :district and {of_plan}"
        " order by t.id limit :most) p"
    )
