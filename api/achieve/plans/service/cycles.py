"""The verbs of monitoring cycles: plan, do, study, act."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.core import clock
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import cycles as events
from achieve.plans.queries.cycles import Attached, attached_to
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Adjustment, Indicator, MonitoringCycle
from achieve.plans.rules import cycles as cycle_rules
from achieve.plans.schemas import MonitoringCycleCreate, MonitoringCycleUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import MeasureUnit
from achieve.plans.words.cycles import CycleDecision, CycleState
from achieve.web.operations import Target


async def plan_monitoring_cycle(session: AsyncSession, actor: Actor, given: MonitoringCycleCreate) -> UUID:
    """Plan to try something: the question, what is tried, and what is predicted of an indicator."""
    require_planner(actor)
    pointer = "/indicator_id"
    indicator = await queries.find_referred(session, actor, Indicator, STAFF_RULES, given.indicator_id, pointer)
    await require_plan_writer(session, actor, indicator.organization_id)
    await queries.require_open_plan(session, actor, indicator.plan_id)
    rules.check_period(given.begins_on, given.ends_on)
    high = given.predicted_low if given.predicted_high is None else given.predicted_high
    cycle_rules.check_prediction(_unit(indicator), given.predicted_low, high)
    cycle = MonitoringCycle(
        district_id=actor.district_id,
        id=MonitoringCycle.fresh_id(),
        plan_id=indicator.plan_id,
        organization_id=indicator.organization_id,
        predicted_high=high,
        **given.model_dump(exclude={"predicted_high"}),
    )
    session.add(cycle)
    await session.flush()
    record(session, actor, events.CYCLE_PLANNED, cycle.id, given.model_fields_set)
    return cycle.id


async def update_monitoring_cycle(
    session: AsyncSession, actor: Actor, target: Target, given: MonitoringCycleUpdate
) -> None:
    """Change a monitoring cycle, or where it stands: begin it, study it, act on it, or drop it.

    Its prediction stays once evidence is attached. It is studied with what was learned, and acted on with a decision
    and the adjustment of the plan that it led to.
    """
    require_planner(actor)
    cycle = await find_version(session, actor, MonitoringCycle, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, cycle.plan_id)
    changes = given.changes()
    attached = await attached_to(session, actor, cycle.id)
    before, state = CycleState(cycle.state), CycleState(after(changes, "state", cycle.state))
    cycle_rules.check_cycle_transition(before, state, attached.count)
    _check_period(cycle, changes, attached)
    changes |= await _predict_anew(session, cycle, changes, attached)
    await _check_adjustment(session, actor, cycle, given.adjustment_id)
    _check_said(cycle, state, changes)
    changes["studied_on"] = cycle_rules.decide_studied_on(state, cycle.studied_on, actor.today)
    if changed := apply(cycle, changes):
        record(session, actor, events.CYCLE_UPDATED, cycle.id, changed)
    if state is not before:
        record(session, actor, events.ON_REACHING_CYCLE[state], cycle.id, ["state"])


async def delete_monitoring_cycle(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a cycle to which no evidence is attached. With evidence it is dropped instead."""
    require_planner(actor, Action.DELETE)
    cycle = await find_version(session, actor, MonitoringCycle, STAFF_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, cycle.plan_id)
    cycle_rules.check_may_delete_cycle((await attached_to(session, actor, cycle.id)).count)
    await session.delete(cycle)
    await session.flush()
    record(session, actor, events.CYCLE_DELETED, cycle.id)


def _check_period(cycle: MonitoringCycle, changes: Mapping[str, object], attached: Attached) -> None:
    begins_on = after(changes, "begins_on", cycle.begins_on)
    ends_on = after(changes, "ends_on", cycle.ends_on)
    rules.check_period(begins_on, ends_on)
    cycle_rules.check_evidence_in(cycle_rules.Period(begins_on, ends_on), attached.days)


async def _predict_anew(
    session: AsyncSession, cycle: MonitoringCycle, changes: Mapping[str, object], attached: Attached
) -> Mapping[str, object]:
    """What another prediction changes beside itself: it stands from now on. Nothing where it is the same."""
    low = after(changes, "predicted_low", cycle.predicted_low)
    high = after(changes, "predicted_high", cycle.predicted_high)
    if (low, high) == (cycle.predicted_low, cycle.predicted_high):
        return {}
    cycle_rules.check_may_predict_anew(attached.count)
    indicator = await session.get_one(Indicator, (cycle.district_id, cycle.indicator_id))
    cycle_rules.check_prediction(_unit(indicator), low, high)
    return {"predicted_at": clock.now()}


async def _check_adjustment(
    session: AsyncSession, actor: Actor, cycle: MonitoringCycle, adjustment_id: UUID | None
) -> None:
    if adjustment_id is None:
        return
    pointer = "/adjustment_id"
    adjustment = await queries.find_referred(session, actor, Adjustment, STAFF_RULES, adjustment_id, pointer)
    if adjustment.plan_id != cycle.plan_id:
        raise not_valid(pointer, "of_another_plan", "Name an adjustment of the same plan.")


def _check_said(cycle: MonitoringCycle, state: CycleState, changes: Mapping[str, object]) -> None:
    decision = after(changes, "decision", cycle.decision)
    cycle_rules.check_said(
        state,
        after(changes, "learned", cycle.learned),
        None if decision is None else CycleDecision(decision),
        after(changes, "adjustment_id", cycle.adjustment_id),
    )


def _unit(indicator: Indicator) -> MeasureUnit | None:
    return None if indicator.unit is None else MeasureUnit(indicator.unit)
