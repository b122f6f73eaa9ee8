"""The history of plans: the statements that let the database keep every version of every part. Used by migrations.

The database itself keeps it, by triggers, as it does the audit log: nothing can be changed past it, by whichever
statement of whichever program. A transaction that changes something of a plan makes one revision of that plan, which
gets its number at the commit: without gaps, in the order of the commits.
"""

from collections.abc import Mapping

_BOUND = "nullif(current_setting('app.district_id', true), '')::uuid"
_DEFINER = "security definer set search_path = pg_catalog, public, pg_temp"
_REVISION_CODE, _VERSION_CODE = 0x030, 0x031

_OF_IDS = "r.id = any (ids)"
_LINKED = (
    "select b.plan_id, r.id, to_jsonb(r) from {table} r"
    " join {beside} b on b.district_id = r.district_id and b.{key} = r.{column}"
    " where r.district_id = district and r.id = any (ids)"
)


def part_of_plan(table: str) -> str:
    """The parts in a table with a column `plan_id`: SQL of `district` and `ids`."""
    return f"select r.plan_id, r.id, to_jsonb(r) from {table} r where r.district_id = district and r.id = any (ids)"


def part_of_part(table: str, whole: str, column: str) -> str:
    """The parts in a table whose column names a row of another one, which has a `plan_id`."""
    return _LINKED.format(table=table, beside=whole, key="id", column=column)


def part_of_initiative(table: str, column: str = "initiative_id") -> str:
    """The parts in a table whose column names an initiative, which serves several plans and is a part of each."""
    return _LINKED.format(table=table, beside="initiative_plan", key="initiative_id", column=column)


_OWN = "select c.id from changed c"

# What plans consisted of when their history began. A table that comes later brings its own, in its own migration.
PARTS: dict[str, str] = {
    "plan": "select r.id, r.id, to_jsonb(r) from plan r where r.district_id = district and r.id = any (ids)",
    **{
        table: part_of_plan(table)
        for table in (
            "priority",
            "goal",
            "measure",
            "measurement",
            "implementation_plan",
            "strategy",
            "step",
            "indicator",
            "monitoring_evidence",
            "adjustment",
            "initiative_plan",
        )
    },
    "step_dependency": part_of_part("step_dependency", "step", "step_id"),
    "adjustment_evidence": part_of_part("adjustment_evidence", "adjustment", "adjustment_id"),
    "initiative": part_of_initiative("initiative", "id"),
    "initiative_goal": part_of_initiative("initiative_goal"),
}

# The revision that the running transaction makes: it has no number yet, and nobody else sees one without.
_PRESENT = (
    "(select p.id from plan_revision p where p.district_id = district and p.plan_id = {plan} and p.number is null)"
)

BEGIN = f"""create function begin_plan_revisions(district uuid, plans uuid[]) returns void language sql {_DEFINER} as $$
    insert into plan_revision (district_id, id, plan_id, made_at, actor_kind, actor_id, job, request_id, operation)
    select district, new_id({_REVISION_CODE}), each.plan_id, clock_timestamp(),
        coalesce(nullif(current_setting('app.actor_kind', true), ''), 'database'),
        nullif(current_setting('app.actor_id', true), '')::uuid,
        nullif(current_setting('app.job', true), ''),
        nullif(current_setting('app.request_id', true), ''),
        nullif(current_setting('app.operation', true), '')
    from unnest(plans) as each (plan_id)
    where not exists (
        select from plan_revision p
        where p.district_id = district and p.plan_id = each.plan_id and p.number is null)
$$"""

# Plan by plan in the order of their ids, so that two transactions about the same plans wait and do not block.
NUMBER = f"""create function number_plan_revisions() returns trigger language plpgsql {_DEFINER} as $$
declare unnumbered record;
begin
    for unnumbered in
        select p.id, p.plan_id from plan_revision p
        where p.district_id = new.district_id and p.number is null order by p.plan_id
    loop
        perform pg_advisory_xact_lock(hashtextextended('plan_revision/' || unnumbered.plan_id, 0));
        update plan_revision p
        set number = 1 + coalesce((
                select max(o.number) from plan_revision o
                where o.district_id = p.district_id and o.plan_id = p.plan_id), 0),
            made_at = greatest(clock_timestamp(), (
                select max(o.made_at) + interval '1 microsecond' from plan_revision o
                where o.district_id = p.district_id and o.plan_id = p.plan_id and o.number is not null))
        where p.district_id = new.district_id and p.id = unnumbered.id;
    end loop;
    return null;
end $$"""

NUMBERED = """create constraint trigger number_at_commit after insert on plan_revision
deferrable initially deferred for each row execute function number_plan_revisions()"""

# What people wrote in words of their own: the column, and the one that says who. It goes when they are erased.
WRITTEN = {
    "monitoring_evidence": ("narrative", "observer_id"),
    "measurement": ("note", "recorded_by_id"),
    "observation": ("note", "observer_id"),
    "phase": ("opened_because", "opened_by_id"),
    "phase_metric": ("judgement", "judged_by_id"),
}
_CLEARED = "\n    ".join(
    f"""update plan_part_version v set content = v.content || '{{"{column}": null}}'
    where v.district_id = old.district_id and v.kind = '{table}' and v.content ->> '{by}' = old.id::text;"""
    for table, (column, by) in WRITTEN.items()
)

# What was said of a person who is erased goes from the versions as it goes from the rows themselves. A migration that
# adds to what is written runs it again.
FORGET = f"""create or replace function forget_in_plan_history() returns trigger language plpgsql {_DEFINER} as $$
declare pattern text := mentions_of(old.id);
begin
    {_CLEARED}
    update plan_part_version v set content = regexp_replace(v.content::text, pattern, 'Erased person', 'gi')::jsonb
    where pattern is not null and v.district_id = old.district_id and v.content::text ~* pattern;
    return new;
end $$"""

# Before the row is changed: afterwards nobody knows the name to look for.
FORGETS = """create trigger history_forgets before update on person for each row
when (old.erased_at is null and new.erased_at is not null) execute function forget_in_plan_history()"""

FUNCTIONS = {
    "begin_plan_revisions(uuid, uuid[])": BEGIN,
    "number_plan_revisions()": NUMBER,
    "forget_in_plan_history()": FORGET,
}


def keep_versions(table: str, parts: str) -> list[str]:
    """The statements that let a table's rows leave their versions. parts: one of the selects above."""
    return [keeping(table, parts), _on_change(f"keep_versions_of_{table}", {table: _OWN}), *_triggers(table)]


def come_with_initiatives(*tables: str) -> str:
    """The statement by which parts of initiatives come into a plan, and leave it, together with their initiative.

    tables: all that have a column `initiative_id`, also those of earlier migrations.
    """
    kept = {
        "initiative_plan": _OWN,
        "initiative": "select c.initiative_id from changed c",
        **{
            table: f"select x.id from {table} x join changed c on c.initiative_id = x.initiative_id"
            " where x.district_id = district"
            for table in tables
        },
    }
    return _on_change("keep_versions_of_initiative_plan", kept)


def part_of_what_it_carries(table: str, column: str) -> str:
    """The parts in a table whose column names a team: they are part of each plan that it carries, itself or not."""
    return f"""select p.id, r.id, to_jsonb(r) from {table} r
        join plan p on p.district_id = r.district_id and p.team_id = r.{column}
        where r.district_id = district and r.id = any (ids)
        union
        select b.plan_id, r.id, to_jsonb(r) from {table} r
        join initiative i on i.district_id = r.district_id and i.team_id = r.{column}
        join initiative_plan b on b.district_id = r.district_id and b.initiative_id = i.id
        where r.district_id = district and r.id = any (ids)"""


def bring_teams(table: str, teams: str) -> list[str]:
    """The statements by which teams and their members come into a plan, and leave it, with the rows of a table.

    teams: SQL of the changed rows `c` that gives the ids of teams.
    """
    name = f"bring_teams_with_{table}"
    members = f"select x.id from team_member x where x.district_id = district and x.team_id in ({teams})"
    return [_on_change(name, {"team": teams, "team_member": members}), *_triggers(table, "bring_teams", name)]


def leave_teams(table: str) -> str:
    """The way back."""
    return f"drop function bring_teams_with_{table}() cascade"


def add_to_versions(table: str, column: str, value: str) -> str:
    """Give the versions of a part a column that its table has got, with the value of the rows from before.

    value: as JSON.
    """
    return f"""do $$ declare district uuid; begin
        for district in select d.id from district d loop
            perform set_config('app.district_id', district::text, true);
            update plan_part_version set content = content || jsonb_build_object('{column}', '{value}'::jsonb)
            where district_id = district and kind = '{table}' and not content ? '{column}';
        end loop;
        perform set_config('app.district_id', '', true);
    end $$"""


def forget_versions(table: str) -> list[str]:
    """The way back."""
    return [f"drop function keep_versions_of_{table}() cascade", f"drop function keep_{table}(uuid, uuid[])"]


def begin_history(table: str) -> str:
    """Keep what stands in a table that had no history so far, district by district."""
    return f"""do $$ declare district uuid; begin
        for district in select d.id from district d loop
            perform set_config('app.district_id', district::text, true);
            perform keep_{table}(district, array(select r.id from {table} r where r.district_id = district));
        end loop;
        perform set_config('app.district_id', '', true);
    end $$"""


def keeping(table: str, parts: str) -> str:
    """The function that brings the versions of some parts up to what stands in the table now."""
    now = f"({parts}) as now (plan_id, part_id, content)"
    kept = f"v.district_id = district and v.kind = '{table}' and v.part_id = any (ids) and v.until_id is null"
    # Looked up one by one, by their ids: joined by a planner that takes them for few, 2,000 took 4 million comparisons.
    its_row = f"({parts.replace(_OF_IDS, 'r.id = v.part_id')}) as now (plan_id, part_id, content)"
    # The index of `until_id` holds all that a district has: with it, each would be looked for among all of them.
    its_version = (
        f"v.district_id = district and v.kind = '{table}' and v.part_id = now.part_id and (v.until_id is null) is true"
    )
    stays = f"exists (select from {its_row} where now.plan_id = v.plan_id and now.content = v.content offset 0)"
    present = _PRESENT.format(plan="v.plan_id")
    return f"""create or replace function keep_{table}(district uuid, ids uuid[]) returns void language plpgsql
{_DEFINER} as $$
declare touched uuid[];
begin
    touched := array(
        select v.plan_id from plan_part_version v where {kept} and not {stays}
        union
        select now.plan_id from {now}
        where not exists (
            select from plan_part_version v
            where {its_version} and v.plan_id = now.plan_id and v.content = now.content offset 0));
    if touched = '{{}}' then
        return;
    end if;
    perform begin_plan_revisions(district, touched);
    delete from plan_part_version v
    where {kept} and v.plan_id = any (touched) and not {stays} and v.since_id = {present};
    update plan_part_version v set until_id = {present}
    where {kept} and v.plan_id = any (touched) and not {stays};
    insert into plan_part_version (district_id, id, plan_id, kind, part_id, since_id, content)
    select district, new_id({_VERSION_CODE}), now.plan_id, '{table}', now.part_id,
        {_PRESENT.format(plan="now.plan_id")}, now.content
    from {now}
    where now.plan_id = any (touched) and not exists (
        select from plan_part_version v where {its_version} and v.plan_id = now.plan_id offset 0);
end $$"""


def _on_change(name: str, kept: Mapping[str, str]) -> str:
    """kept: for each table, SQL that gives ids of the parts in it that are looked at, from the changed rows `c`."""
    changed = {
        "INSERT": "select n.* from new_rows n",
        "DELETE": "select o.* from old_rows o",
        "UPDATE": "select n.* from new_rows n union all select o.* from old_rows o",
    }
    branches = "\n".join(
        f"    if tg_op = '{operation}' then{''.join(_kept(part, rows, ids) for part, ids in kept.items())}\n    end if;"
        for operation, rows in changed.items()
    )
    return f"""create or replace function {name}() returns trigger language plpgsql {_DEFINER} as $$
declare district uuid;
begin
{branches}
    return null;
end $$"""


def _kept(table: str, rows: str, ids: str) -> str:
    """Districts are looked at one by one: whoever loads several at once has each one's history kept as well."""
    of_district = f"with changed as (select * from ({rows}) x where x.district_id = district) {ids}"
    return f"""
        for district in select distinct x.district_id from ({rows}) x loop
            perform keep_{table}(district, array({of_district}));
        end loop;"""


def _triggers(table: str, does: str = "keep_versions", name: str = "") -> list[str]:
    """name: of the function, where it is not the one that keeps the table's own versions."""
    rows = {
        "insert": "new table as new_rows",
        "update": "old table as old_rows new table as new_rows",
        "delete": "old table as old_rows",
    }
    return [
        f'create trigger {does}_{operation} after {operation} on "{table}" referencing {tables} '
        f"for each statement execute function {name or f'keep_versions_of_{table}'}()"
        for operation, tables in rows.items()
    ]
