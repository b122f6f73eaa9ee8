"""Edits of parts of plans that meet: a change of fields that nobody has changed since is made on the newest version.

What the caller has read is known from the versions that the database keeps. Whoever wants no merge gets a refusal.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from pydantic import JsonValue
from sqlalchemy import text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.scopes import parameters_of
from achieve.core.errors import FieldError, PreconditionFailed
from achieve.core.schemas import Input
from achieve.plans.refusals.merging import ChangedSince
from achieve.plans.shapes.past import PARTS, PLAN_PAST
from achieve.reads.past import MOMENT
from achieve.reads.shape import Shape
from achieve.web.operations import OnConflict, Operation, Target

_Fields = Mapping[str, JsonValue]

_TABLE = re.compile(r"\b(?:from|join) (\w+)")
_KEPT = {row.table_name() for row in PARTS}
_CHANGED = "Somebody else has changed this since you read it."
# A part of several plans has the same versions in each. The last one of a number is the one that was read.
_VERSION_READ = text("""
    select v.plan_id, coalesce(u.number - 1, (
        select max(n.number) from plan_revision n where n.district_id = :district and n.plan_id = v.plan_id
    )) as revision
    from plan_part_version v
    left join plan_revision u on u.district_id = :district and u.id = v.until_id
    where v.district_id = :district and v.kind = :kind and v.part_id = :part
        and (v.content ->> 'version')::int = :version
    order by v.since_id desc limit 1
""")


def merging(operation: Operation[Any]) -> Operation[Any]:
    """The operation with a choice for its caller, where it changes a part of plans of which versions are kept."""
    if operation.kind != "update" or not operation.versioned or operation.shape.row not in PARTS:
        return operation

    async def act(session: AsyncSession, actor: Actor, target: Target | None, given: Input) -> UUID:
        try:
            return await operation.act(session, actor, target, given)
        except PreconditionFailed:
            if target is None or target.on_conflict is OnConflict.REFUSE:
                raise
        # The verb has found the row in the actor's scope and locked it: it stays as it is now.
        newest = await _require_apart(session, actor, operation.shape, target, given)
        return await operation.act(session, actor, replace(target, version=newest), given)

    return replace(operation, act=act, merges=True)


async def _require_apart(session: AsyncSession, actor: Actor, shape: Shape, target: Target, given: Input) -> int:
    """The newest version, where none of the fields that are sent has changed up to it. Raises ChangedSince."""
    names = sorted(given.model_fields_set)
    before = await _as_read(session, actor, shape, target, names)
    now = await _fields(session, actor, shape, target.id, names)
    wanted = cast("_Fields", given.model_dump(mode="json", include=set(names)))
    met = [name for name in names if before is None or _is_met(name, before, now, wanted)]
    newest = cast("int", now["version"])
    if met:
        errors = [FieldError(f"/{name}", ChangedSince.code, _CHANGED) for name in met]
        message = "Read it again: fields that you change have been changed since."
        raise ChangedSince(message, errors=errors, fields=met, newest_version=newest)
    return newest


def _is_met(name: str, before: _Fields, now: _Fields, wanted: _Fields) -> bool:
    """Whether two want a field to be different things. What nothing is known of is taken for changed."""
    return name not in before or now[name] not in (before[name], wanted[name])


async def _as_read(
    session: AsyncSession, actor: Actor, shape: Shape, target: Target, names: Sequence[str]
) -> _Fields | None:
    """The fields as they were at the end of the version that was read; None of a version that nobody has kept."""
    kind = shape.row.table_name()
    about = {"district": actor.district_id, "kind": kind, "part": target.id, "version": target.version}
    connection = await session.connection()
    found = (await connection.execute(_VERSION_READ, about)).mappings().one_or_none()
    if found is None:
        return None
    return await _fields(session, actor, shape, target.id, names, dict(found))


async def _fields(
    session: AsyncSession,
    actor: Actor,
    shape: Shape,
    part_id: UUID,
    names: Sequence[str],
    moment: Mapping[str, object] | None = None,
) -> _Fields:
    """Fields of a part as they are stored, links as lists of ids. moment: `plan_id` and `revision`; else as of now."""
    stored = {name: shape.fields[name] for name in ("version", *names) if _is_stored(shape, name)}
    pairs = ", ".join(f"'{name}', {expression.format(t='t')}" for name, expression in stored.items())
    select = f"""select jsonb_build_object({pairs}) as fields from {shape.row.table_name()} t
        where t.district_id = :district and t.id = :part"""
    statement = text(_in_past(select) if moment else select).columns(fields=JSONB)
    about = {"district": actor.district_id, "part": part_id, **(moment or {})}
    connection = await session.connection()
    return (await connection.execute(statement, about)).scalar_one()


def _is_stored(shape: Shape, name: str) -> bool:
    """Whether versions are kept of what a field is read from."""
    expression = shape.fields.get(name, "")
    return bool(expression) and parameters_of(expression) <= {"district"} and set(_TABLE.findall(expression)) <= _KEPT


def _in_past(select: str) -> str:
    """The select, with each table in it as it was."""
    moment, *tables = PLAN_PAST.in_front("cast(:plan_id as uuid)", "cast(:revision as int)", "null").items()
    named = [f"{name} as ({rows})" for name, rows in (moment, *tables) if name == MOMENT or f"from {name} " in select]
    return f"with {', '.join(named)} {select}"
