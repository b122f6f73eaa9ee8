"""The verbs of what steps need."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries
from achieve.plans.events import resources as events
from achieve.plans.rows import Step, StepResource
from achieve.plans.rules.resources import check_amount
from achieve.plans.schemas import StepResourceCreate, StepResourceUpdate
from achieve.plans.service.changes import after, apply
from achieve.plans.service.steps import require_any_step, require_step_writer
from achieve.plans.shapes.resources import STEP_RESOURCE_RULES
from achieve.plans.shapes.row_rules import STEP_RULES
from achieve.plans.words.resources import ResourceUnit
from achieve.web.operations import Target


async def add_step_resource(session: AsyncSession, actor: Actor, given: StepResourceCreate) -> UUID:
    """Say what a step needs. Whoever may change the step may do so."""
    require_any_step(actor, Action.WRITE)
    step = await queries.find_referred(session, actor, Step, STEP_RULES, given.step_id, "/step_id")
    await require_step_writer(session, actor, step.organization_id, step.responsible_id)
    await queries.require_open_plan(session, actor, step.plan_id)
    check_amount(given.amount, given.unit, given.currency)
    needed = StepResource(
        district_id=actor.district_id,
        id=StepResource.fresh_id(),
        plan_id=step.plan_id,
        organization_id=step.organization_id,
        **given.model_dump(),
    )
    session.add(needed)
    await session.flush()
    record(session, actor, events.STEP_RESOURCE_ADDED, needed.id, given.model_fields_set)
    return needed.id


async def update_step_resource(session: AsyncSession, actor: Actor, target: Target, given: StepResourceUpdate) -> None:
    """Change what a step needs: how much, who pays, and whether one has it."""
    require_any_step(actor, Action.WRITE)
    needed = await find_version(session, actor, StepResource, STEP_RESOURCE_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, needed.plan_id)
    changes, was_secured = given.changes(), needed.is_secured
    _check(needed, changes)
    if changed := apply(needed, changes):
        record(session, actor, events.STEP_RESOURCE_UPDATED, needed.id, changed)
    if needed.is_secured and not was_secured:
        record(session, actor, events.STEP_RESOURCE_SECURED, needed.id, ["is_secured"])


async def delete_step_resource(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete what a step does not need after all. The history of the plan keeps it."""
    require_any_step(actor, Action.DELETE)
    rules, action = STEP_RESOURCE_RULES, Action.DELETE
    needed = await find_version(session, actor, StepResource, rules, target.id, target.version, action)
    await queries.require_open_plan(session, actor, needed.plan_id)
    await session.delete(needed)
    await session.flush()
    record(session, actor, events.STEP_RESOURCE_DELETED, needed.id)


def _check(needed: StepResource, changes: Mapping[str, object]) -> None:
    unit = after(changes, "unit", needed.unit)
    check_amount(
        after(changes, "amount", needed.amount),
        None if unit is None else ResourceUnit(unit),
        after(changes, "currency", needed.currency),
    )
