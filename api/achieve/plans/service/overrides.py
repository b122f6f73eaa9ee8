"""The verbs of overridden statuses."""

from typing import cast
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.core import clock
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events.overrides import OVERRIDE_CREATED, OVERRIDE_ENDED
from achieve.plans.queries.overrides import count_overrides_in_force, most_override_days, plans_of
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Goal, ImplementationPlan, Initiative, Plan, Strategy
from achieve.plans.rows.overrides import StatusOverride
from achieve.plans.rules.overrides import check_expiry, check_may_end, check_none_in_force
from achieve.plans.schemas.overrides import StatusOverrideCreate
from achieve.plans.service.changes import require_plan_writer, require_planner
from achieve.plans.service.subjects import Subjects, find_subject
from achieve.plans.shapes.row_rules import GOAL_RULES, PLAN_RULES, STAFF_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import NoBody, Target

_PARTS: Subjects = {
    Plan: PLAN_RULES,
    Goal: GOAL_RULES,
    **dict.fromkeys((Initiative, ImplementationPlan, Strategy), STAFF_RULES),
}


async def create_status_override(session: AsyncSession, actor: Actor, given: StatusOverrideCreate) -> UUID:
    """Say that a part of a plan stands otherwise than what is in it says, why, and until when.

    Whoever writes the plan may. A part has one override at a time.
    """
    require_planner(actor)
    await queries.take_turns(session, actor, f"status of {given.part_id}")
    plan = await queries.find_referred(session, actor, Plan, PLAN_RULES, given.plan_id, "/plan_id")
    await require_plan_writer(session, actor, plan.organization_id)
    rules.check_plan_open(PlanStatus(plan.status))
    await _check_part(session, actor, given)
    check_expiry(given.expires_on, actor.today, await most_override_days(session, actor))
    check_none_in_force(await count_overrides_in_force(session, actor, plan.id, given.part_id))
    override = StatusOverride(
        district_id=actor.district_id,
        id=StatusOverride.fresh_id(),
        organization_id=plan.organization_id,
        decided_by_id=actor.person_id,
        **given.model_dump(),
    )
    session.add(override)
    await session.flush()
    record(session, actor, OVERRIDE_CREATED, override.id, given.model_fields_set)
    return override.id


async def end_status_override(session: AsyncSession, actor: Actor, target: Target, given: NoBody) -> UUID:
    """End an override before its time. It stays in the record, with who ended it."""
    del given
    require_planner(actor)
    override = await find_version(session, actor, StatusOverride, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, override.plan_id)
    check_may_end(override.expires_on, actor.today, is_ended=override.ended_at is not None)
    override.ended_at, override.ended_by_id = clock.now(), actor.person_id
    override.touch()
    record(session, actor, OVERRIDE_ENDED, override.id, ["ended_at", "ended_by_id"])
    return override.id


async def _check_part(session: AsyncSession, actor: Actor, given: StatusOverrideCreate) -> None:
    found = await find_subject(session, actor, _PARTS, given.part_id, "/part_id")
    part = cast("Plan | Goal | Initiative | ImplementationPlan | Strategy", found)
    if given.plan_id not in await plans_of(session, actor, part):
        raise not_valid("/part_id", "of_another_plan", "Name a part of this plan.")
