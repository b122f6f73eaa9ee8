"""The verbs of measures."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from pydantic import TypeAdapter
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.queries.questions import is_asked_of
from achieve.plans.rows import Goal, Measure
from achieve.plans.rules.answers import check_may_stop_asking
from achieve.plans.rules.gaps import check_may_change_kind, check_may_leave_gaps
from achieve.plans.rules.status import Checkpoint
from achieve.plans.schemas import MeasureCreate, MeasureUpdate
from achieve.plans.schemas.paths import CheckpointSet
from achieve.plans.service import gaps
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import GOAL_RULES, STAFF_RULES
from achieve.plans.words import MeasureDirection, MeasureUnit
from achieve.web.operations import Target

_POINTS = TypeAdapter(list[Checkpoint])


async def create_measure(session: AsyncSession, actor: Actor, given: MeasureCreate) -> UUID:
    """Say how one will see that a goal is reached."""
    require_planner(actor)
    goal = await queries.find_referred(session, actor, Goal, GOAL_RULES, given.goal_id, "/goal_id")
    await require_plan_writer(session, actor, goal.organization_id)
    await queries.require_open_plan(session, actor, goal.plan_id)
    await gaps.check_sides(session, actor, given)
    measure = Measure(
        district_id=actor.district_id,
        id=Measure.fresh_id(),
        plan_id=goal.plan_id,
        organization_id=goal.organization_id,
        checkpoints=_written(given.checkpoints),
        **given.model_dump(exclude={"checkpoints"}),
    )
    _check_figures(measure, {})
    session.add(measure)
    await session.flush()
    record(session, actor, events.MEASURE_CREATED, measure.id, given.model_fields_set)
    if measure.ahead_measure_id is not None:
        await gaps.begin_gap(session, actor, measure)
    return measure.id


async def update_measure(session: AsyncSession, actor: Actor, target: Target, given: MeasureUpdate) -> None:
    """Change a measure. Its unit stays once something was measured, and while a saved question is asked of it."""
    require_planner(actor)
    measure = await find_version(session, actor, Measure, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, measure.plan_id)
    changes = given.changes()
    if given.checkpoints is not None:
        changes["checkpoints"] = _written(given.checkpoints)
    _check_figures(measure, changes)
    await _check_gaps(session, actor, measure, changes)
    if after(changes, "unit", measure.unit) != measure.unit:
        rules.check_may_change_unit(await queries.count_measurements(session, actor, measure.id))
        check_may_stop_asking("unit", is_asked=await is_asked_of(session, actor, measure.id))
    if changed := apply(measure, changes):
        record(session, actor, events.MEASURE_UPDATED, measure.id, changed)


async def delete_measure(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a measure. Once the plan is in force, a measure with measurements stays."""
    require_planner(actor, Action.DELETE)
    measure = await find_version(session, actor, Measure, STAFF_RULES, target.id, target.version, Action.DELETE)
    status = await queries.plan_status(session, actor, measure.plan_id)
    rules.check_plan_open(status)
    rules.check_may_lose_measurements(status, await queries.count_measurements(session, actor, measure.id))
    check_may_leave_gaps(await gaps.count_gaps(session, actor, measure.id))
    await session.delete(measure)
    await session.flush()
    record(session, actor, events.MEASURE_DELETED, measure.id)


async def _check_gaps(session: AsyncSession, actor: Actor, measure: Measure, changes: Mapping[str, object]) -> None:
    """What a gap is told in, and which way its sides go, stays. Raises MeasureOfGap."""
    is_gap = measure.ahead_measure_id is not None
    for field, present in (("unit", measure.unit), ("direction", measure.direction)):
        if after(changes, field, present) != present:
            itself = int(is_gap and field == "unit")
            check_may_change_kind(field, itself + await gaps.count_gaps(session, actor, measure.id))


def _check_figures(measure: Measure, changes: Mapping[str, object]) -> None:
    unit = MeasureUnit(after(changes, "unit", measure.unit))
    baseline_on = after(changes, "baseline_on", measure.baseline_on)
    target_on = after(changes, "target_on", measure.target_on)
    rules.check_baseline_and_target(
        unit,
        MeasureDirection(after(changes, "direction", measure.direction)),
        (after(changes, "baseline", measure.baseline), baseline_on),
        (after(changes, "target", measure.target), target_on),
    )
    checkpoints = _POINTS.validate_python(after(changes, "checkpoints", measure.checkpoints))
    rules.check_checkpoints(unit, checkpoints, baseline_on, target_on)


def _written(checkpoints: Sequence[CheckpointSet]) -> Sequence[Mapping[str, str | float]]:
    """As the row keeps them."""
    return [{"on": str(each.on), "value": each.value} for each in checkpoints]
