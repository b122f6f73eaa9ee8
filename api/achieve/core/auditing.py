"""The audit log's triggers: the statements that make every change of a table leave its entries. Used by migrations.

They stand in the database so that nothing can be changed past them, by whichever statement of whichever program. They
run once for a statement, over all of its rows, as the owner of the log: the application itself can only read it.
"""

from collections.abc import Mapping, Sequence

from achieve.core.db import APPLICATION_ROLE

TENANT_LOG, TENANT_CODE = "audit_entry", 0x0B0
GLOBAL_LOG, GLOBAL_CODE = "platform_audit_entry", 0x0B2

# Tables whose changes leave no entry, and why.
NOT_AUDITED = {
    "audit_entry": "The log itself.",
    "platform_audit_entry": "The log itself.",
    "disclosure": "Written once, when a record is shown; the service can neither change nor delete it.",
    "erasure": "Written once, by the database's own function, when a person is erased.",
    "erased_external_id": "Hashes, made together with an erasure.",
    "event": "Says what happened; what was changed is logged where it was.",
    "event_counter": "Counts events.",
    "due_delivery": "The worker's queue.",
    "pending_fan_out": "The worker's queue.",
    "plan_part_version": "Written by the database: the history of plans, whose changes are logged where they are made.",
    "plan_revision": "As above.",
    "idempotency_record": "Answers to changes that are logged themselves.",
    "platform_idempotency_record": "As above.",
    "loose_content": "Contents that wait to be removed; attachments are logged.",
    "reminder_day": "Days on which the worker has told what is due.",
    "progress": "Worked out from evidence, which is logged; each change is an event, with its explanation in the row.",
    "authorization_code": "Lives for a minute; what it gives is logged.",
    "client_place": "Goes with its client, which is logged.",
    "provider_visit": "Lives for minutes; the session that comes of it is logged.",
    "refresh_token": "Hashes, gone with their family, whose beginning and end are logged.",
    "sign_in_failure": "Counts.",
    "revoked": "Ids of ended access tokens, gone with them.",
}

# What says when a row was changed, and nothing about what.
_BESIDE = ("district_id", "version", "created_at", "updated_at")

_NOBODY = "null::uuid"
_NO_VALUES = "null::jsonb"
_ALL = "to_jsonb(r) - act.kept_apart"
_ALL_DELICATE = """(select jsonb_object_agg(f.key, f.value) from jsonb_each(to_jsonb(r)) f
                where f.key = any (act.delicate) and f.value <> 'null')"""
_AUTHOR = """kind text := coalesce(nullif(current_setting('app.actor_kind', true), ''), 'database');
    author uuid := nullif(current_setting('app.actor_id', true), '')::uuid;
    job text := coalesce(nullif(current_setting('app.job', true), ''), case kind when 'database' then session_user end);
    request text := nullif(current_setting('app.request_id', true), '');
    operation text := nullif(current_setting('app.operation', true), '');"""
_DIFFERENCE = """cross join lateral (
            select array_agg(f.key order by f.key) as names,
                jsonb_object_agg(f.key, b.j -> f.key) filter (where f.key <> all (act.kept_apart)) as before,
                jsonb_object_agg(f.key, f.value) filter (where f.key <> all (act.kept_apart)) as after,
                jsonb_object_agg(f.key, b.j -> f.key) filter (where f.key = any (act.delicate)) as delicate_before,
                jsonb_object_agg(f.key, f.value) filter (where f.key = any (act.delicate)) as delicate_after
            from jsonb_each(to_jsonb(r)) f cross join (select to_jsonb(o) as j) b
            where f.value is distinct from b.j -> f.key and f.key <> all (act.ignored)
        ) d"""

# What each column of an entry holds, by what was done.
_ENTRY = {
    "occurred_at": "clock_timestamp()",
    "actor_kind": "act.kind",
    "actor_id": "act.author",
    "job": "act.job",
    "request_id": "act.request",
    "operation": "act.operation",
}
_VALUES = {
    "changed": {"created": "'{}'::text[]", "changed": "d.names", "deleted": "'{}'::text[]"},
    "before": {"created": _NO_VALUES, "changed": "d.before", "deleted": _ALL},
    "after": {"created": _ALL, "changed": "d.after", "deleted": _NO_VALUES},
}
_DELICATE_VALUES = {
    "delicate_before": {"created": _NO_VALUES, "changed": "d.delicate_before", "deleted": _ALL_DELICATE},
    "delicate_after": {"created": _ALL_DELICATE, "changed": "d.delicate_after", "deleted": _NO_VALUES},
}
_ROWS = {
    "insert": "new table as new_rows",
    "update": "old table as old_rows new table as new_rows",
    "delete": "old table as old_rows",
}


def log_changes(
    table: str,
    *,
    line: str,
    learner: str = _NOBODY,
    person: str = _NOBODY,
    organization: str = _NOBODY,
    hidden: Sequence[str] = (),
    ignored: Sequence[str] = (),
    delicate: Sequence[str] = (),
    only_by_others: bool = False,
) -> list[str]:
    """The statements that make a district's table audited. Expressions in SQL call the row `r`.

    line: the line of the permission table that its rows fall under. learner, person, organization: whom and what they
    are about. hidden: columns whose values are never kept. ignored: those whose change alone is none. delicate: those
    that stand under lines of their own, as contact and birth date do. only_by_others: what the service itself changes
    in it leaves no entry.
    """
    about = {
        "district_id": "r.district_id",
        "id": f"new_id({TENANT_CODE})",
        "subject_id": "r.id",
        "line": line,
        "learner_id": learner,
        "person_id": person,
        "organization_id": organization,
    }
    same = "o.district_id = r.district_id and o.id = r.id"
    values = {**_VALUES, **_DELICATE_VALUES}
    function = _function(table, TENANT_LOG, about, same, values, hidden, [*_BESIDE, *ignored], delicate)
    return [function, *_triggers(table, only_by_others=only_by_others)]


def log_global_changes(
    table: str, *, key: str = "id", district: str = _NOBODY, hidden: Sequence[str], ignored: Sequence[str] = ()
) -> list[str]:
    """The same for a global table. hidden: all that could be a secret, or say something of a person."""
    about = {
        "id": f"new_id({GLOBAL_CODE})",
        "subject_id": "r.id" if key == "id" else _NOBODY,
        "district_id": district,
    }
    function = _function(table, GLOBAL_LOG, about, f"o.{key} = r.{key}", _VALUES, hidden, (*_BESIDE, *ignored), ())
    return [function, *_triggers(table, only_by_others=False)]


def forget_changes(table: str) -> list[str]:
    """The way back."""
    return [f"drop function audit_{table}() cascade"]


def only_read(table: str) -> str:
    """Let the application read a table, and no more."""
    return f'grant select on "{table}" to {APPLICATION_ROLE}'


def _function(
    table: str,
    log: str,
    about: Mapping[str, str],
    same: str,
    values: Mapping[str, Mapping[str, str]],
    hidden: Sequence[str],
    ignored: Sequence[str],
    delicate: Sequence[str],
) -> str:
    """The trigger's function. same: what makes an old and a new row the same one."""

    def entry(action: str) -> str:
        kept = {column: by_action[action] for column, by_action in values.items()}
        named = {"action": f"'{action}'", "subject_type": f"'{table}'"}
        columns = {**about, **_ENTRY, **named, **kept}
        return f"insert into {log} ({', '.join(columns)})\n        select {', '.join(columns.values())}"

    return f"""create or replace function audit_{table}() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
<<act>>
declare
    {_AUTHOR}
    ignored constant text[] := {_texts(ignored)};
    delicate constant text[] := {_texts(delicate)};
    kept_apart constant text[] := {_texts([*hidden, *ignored, *delicate])};
begin
    if tg_op = 'INSERT' then
        {entry("created")}
        from new_rows r;
    elsif tg_op = 'DELETE' then
        {entry("deleted")}
        from old_rows r;
    else
        {entry("changed")}
        from new_rows r join old_rows o on {same}
        {_DIFFERENCE}
        where d.names is not null;
    end if;
    return null;
end $$"""


def _triggers(table: str, *, only_by_others: bool) -> list[str]:
    when = " when (coalesce(current_setting('app.actor_kind', true), '') <> 'service')" if only_by_others else ""
    return [
        f'create trigger audit_{operation} after {operation} on "{table}" referencing {rows} '
        f"for each statement{when} execute function audit_{table}()"
        for operation, rows in _ROWS.items()
    ]


def _texts(words: Sequence[str]) -> str:
    quoted = ", ".join(f"'{word}'" for word in words)
    return f"array[{quoted}]::text[]"
