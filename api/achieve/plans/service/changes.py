"""What the verbs of plans share: who may plan at all, and how a merge patch meets a row."""

from collections.abc import Iterable, Mapping
from typing import TypeVar, cast
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.core.rows import ResourceRow
from achieve.plans.shapes.row_rules import plan_resource

Value = TypeVar("Value")


def require_planner(actor: Actor, action: Action = Action.WRITE) -> None:
    """Raises Forbidden for those to whom no plan at all is open."""
    actor.require_any(action, Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)


async def require_plan_writer(session: AsyncSession, actor: Actor, organization_id: UUID) -> None:
    """Raises Forbidden unless the actor may write plans of this organization."""
    resource = plan_resource(actor, organization_id)
    await require_allowed(session, actor, resource, Action.WRITE, {Anchor.ORGANIZATION: organization_id})


def after(changes: Mapping[str, object], name: str, present: Value) -> Value:
    """The value that a field has after the changes."""
    return cast("Value", changes.get(name, present))


def apply(row: ResourceRow, changes: Mapping[str, object], also: Iterable[str] = ()) -> list[str]:
    """Write the changes to the row, and name the fields that really change; without any, the version stays.

    also: fields of the resource that changed in other tables.
    """
    changed = [name for name, value in changes.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, changes[name])
    named = [*changed, *also]
    if named:
        row.touch()
    return named
