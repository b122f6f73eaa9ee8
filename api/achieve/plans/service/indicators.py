"""The verbs of indicators."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import parts as events
from achieve.plans.queries import parts
from achieve.plans.queries.cycles import count_cycles
from achieve.plans.queries.questions import is_asked_of
from achieve.plans.rows import Indicator
from achieve.plans.rules.answers import check_may_stop_asking
from achieve.plans.schemas import IndicatorCreate, IndicatorUpdate
from achieve.plans.service.changes import apply, require_planner
from achieve.plans.service.implementation import check_strategy, find_implementation_plan
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.web.operations import Target


async def add_indicator(session: AsyncSession, actor: Actor, given: IndicatorCreate) -> UUID:
    """Say what will be looked at to see whether an implementation plan works."""
    require_planner(actor)
    part_of = await find_implementation_plan(session, actor, given.implementation_plan_id)
    await check_strategy(session, actor, part_of.id, given.strategy_id)
    indicator = Indicator(
        district_id=actor.district_id,
        id=Indicator.fresh_id(),
        plan_id=part_of.plan_id,
        organization_id=part_of.organization_id,
        **given.model_dump(),
    )
    session.add(indicator)
    await session.flush()
    record(session, actor, events.INDICATOR_ADDED, indicator.id, given.model_fields_set)
    return indicator.id


async def update_indicator(session: AsyncSession, actor: Actor, target: Target, given: IndicatorUpdate) -> None:
    """Change what is looked at.

    Its kind and its unit stay once there is evidence or a cycle, and while a saved question is asked of it.
    """
    require_planner(actor)
    indicator = await find_version(session, actor, Indicator, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, indicator.plan_id)
    await check_strategy(session, actor, indicator.implementation_plan_id, given.strategy_id)
    changes = given.changes()
    await _check_meaning(session, actor, indicator, changes)
    if changed := apply(indicator, changes):
        record(session, actor, events.INDICATOR_UPDATED, indicator.id, changed)


async def delete_indicator(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete an indicator. Once the plan is in force not with evidence; with evidence that decisions rest on never."""
    require_planner(actor, Action.DELETE)
    indicator = await find_version(session, actor, Indicator, STAFF_RULES, target.id, target.version, Action.DELETE)
    status = await queries.plan_status(session, actor, indicator.plan_id)
    rules.check_plan_open(status)
    rules.check_may_lose(status, await parts.lock_recorded(session, actor, indicator))
    await session.delete(indicator)
    await session.flush()
    record(session, actor, events.INDICATOR_DELETED, indicator.id)


async def _check_meaning(
    session: AsyncSession, actor: Actor, indicator: Indicator, changes: Mapping[str, object]
) -> None:
    for field, present in (("kind", indicator.kind), ("unit", indicator.unit)):
        if field in changes and changes[field] != present:
            recorded = await parts.count_evidence(session, actor, indicator.id)
            predicted = await count_cycles(session, actor, indicator.id)
            rules.check_may_change_meaning(field, recorded + predicted)
            check_may_stop_asking(field, is_asked=await is_asked_of(session, actor, indicator.id))
