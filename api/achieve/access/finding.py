"""Finding a row for a write: always under the actor's scope, locked, its version checked.

Out of scope is NotFound; visible but not writable is Forbidden; changed since it was read is PreconditionFailed.
"""

from collections.abc import Mapping
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Boolean, Date, TextClause, Uuid, bindparam, text, type_coerce
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.roles import Action, Anchor, Resource
from achieve.access.scopes import Binding, RowRule, all_of, bindings, parameters_of, predicate
from achieve.core.errors import Forbidden, NotFound, PreconditionFailed
from achieve.core.rows import ResourceRow, TenantRow

_TYPES = {"today": Date(), "schools": ARRAY(Uuid())}

Found = TypeVar("Found", bound=TenantRow)
Versioned = TypeVar("Versioned", bound=ResourceRow)


async def find(
    session: AsyncSession,
    actor: Actor,
    row: type[Found],
    rules: tuple[RowRule, ...],
    identifier: UUID,
    action: Action = Action.READ,
) -> Found:
    """The row, locked for the transaction when the action is not reading."""
    alias = f'"{row.table_name()}"'
    seen, allowed = (predicate(actor, rules, each, alias) for each in (Action.READ, action))
    is_allowed = type_coerce(bound(f"(({allowed}) is true)", bindings(actor)), Boolean)
    wanted = select(row, is_allowed).where(
        col(row.district_id) == actor.district_id, col(row.id) == identifier, bound(seen, bindings(actor))
    )
    statement = wanted if action is Action.READ else wanted.with_for_update(of=row)
    found = (await session.exec(statement)).one_or_none()
    if found is None:
        raise NotFound("There is nothing with this id that you may see.")
    if not found[1]:
        raise Forbidden("Your role does not include changing this one.")
    return found[0]


async def find_version(
    session: AsyncSession,
    actor: Actor,
    row: type[Versioned],
    rules: tuple[RowRule, ...],
    identifier: UUID,
    version: int | None,
    action: Action = Action.WRITE,
) -> Versioned:
    """The row to change, locked, if its version is still the one that the caller has read (None: whichever it is)."""
    found = await find(session, actor, row, rules, identifier, action)
    if version is not None and found.version != version:
        raise PreconditionFailed("Read it again, and repeat your change on the newest version.")
    return found


async def require_allowed(
    session: AsyncSession, actor: Actor, resource: Resource, action: Action, anchors: dict[Anchor, UUID | None]
) -> None:
    """Raises Forbidden unless a new row with these anchors would be open to the action, and to reading."""
    actor.require(resource, action)
    rule = RowRule(resource, {anchor: f":anchor_{anchor.value}" for anchor in anchors})
    given = {**bindings(actor), **{f"anchor_{anchor.value}": value for anchor, value in anchors.items()}}
    asked = all_of([predicate(actor, (rule,), each, "") for each in (Action.READ, action)])
    if not await session.scalar(bound(f"select {asked}", given)):
        raise Forbidden("Your role does not include this here.")


def bound(sql: str, given: Mapping[str, Binding]) -> TextClause:
    """SQL text with the parameters it names, typed so that an empty list and a missing person are understood."""
    names = sorted(parameters_of(sql))
    return text(sql).bindparams(*(bindparam(name, given[name], type_=_TYPES.get(name, Uuid())) for name in names))
