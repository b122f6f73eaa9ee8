"""The verbs of the success metrics of rollout phases."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import phases as events
from achieve.plans.queries.parts import goals_served
from achieve.plans.queries.phases import count_metrics, initiative_carried_out
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Indicator, Measure, Phase, PhaseMetric
from achieve.plans.rules import phases as phase_rules
from achieve.plans.schemas import PhaseMetricCreate, PhaseMetricJudge, PhaseMetricUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words.phases import MetricComparison, MetricKind
from achieve.web.operations import Target


async def add_phase_metric(session: AsyncSession, actor: Actor, given: PhaseMetricCreate) -> UUID:
    """Say by what one will see that a phase has succeeded, so that the next one can open."""
    require_planner(actor)
    phase = await queries.find_referred(session, actor, Phase, STAFF_RULES, given.phase_id, "/phase_id")
    await require_plan_writer(session, actor, phase.organization_id)
    comparison = given.comparison or (None if given.kind is MetricKind.NARRATIVE else MetricComparison.AT_LEAST)
    phase_rules.check_metric(
        given.kind,
        has_indicator=given.indicator_id is not None,
        has_measure=given.measure_id is not None,
        comparison=comparison,
        wanted=given.wanted,
    )
    await _check_indicator(session, actor, phase.initiative_id, given.indicator_id)
    await _check_measure(session, actor, phase.initiative_id, given.measure_id)
    await queries.take_turns(session, actor, f"metrics of {phase.id}")
    phase_rules.check_room_for_metric(await count_metrics(session, actor, phase.id))
    metric = PhaseMetric(
        district_id=actor.district_id,
        id=PhaseMetric.fresh_id(),
        initiative_id=phase.initiative_id,
        organization_id=phase.organization_id,
        comparison=comparison,
        **given.model_dump(exclude={"comparison"}),
    )
    session.add(metric)
    await session.flush()
    record(session, actor, events.METRIC_ADDED, metric.id, given.model_fields_set)
    return metric.id


async def update_phase_metric(session: AsyncSession, actor: Actor, target: Target, given: PhaseMetricUpdate) -> None:
    """Change what is wanted, or how it is said. Readings that were kept stay as they were."""
    require_planner(actor)
    metric = await find_version(session, actor, PhaseMetric, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    phase_rules.check_wanted(
        MetricKind(metric.kind),
        after(changes, "comparison", metric.comparison),
        after(changes, "wanted", metric.wanted),
    )
    if changed := apply(metric, changes):
        record(session, actor, events.METRIC_UPDATED, metric.id, changed)


async def judge_phase_metric(session: AsyncSession, actor: Actor, target: Target, given: PhaseMetricJudge) -> UUID:
    """Judge a success metric that is told in words, with what the judgement rests on."""
    require_planner(actor)
    metric = await find_version(session, actor, PhaseMetric, STAFF_RULES, target.id, target.version)
    phase_rules.check_may_judge(MetricKind(metric.kind))
    judged_on = given.judged_on or actor.today
    rules.check_not_ahead(judged_on, actor.today, "/judged_on")
    changed = apply(
        metric,
        {
            "is_met": given.is_met,
            "judgement": given.judgement,
            "judged_on": judged_on,
            "judged_by_id": actor.person_id,
        },
    )
    if changed:
        record(session, actor, events.METRIC_JUDGED, metric.id, changed)
    return metric.id


async def delete_phase_metric(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a success metric. Readings that were kept stay."""
    require_planner(actor, Action.DELETE)
    metric = await find_version(session, actor, PhaseMetric, STAFF_RULES, target.id, target.version, Action.DELETE)
    await session.delete(metric)
    await session.flush()
    record(session, actor, events.METRIC_DELETED, metric.id)


async def _check_indicator(session: AsyncSession, actor: Actor, initiative_id: UUID, indicator_id: UUID | None) -> None:
    """It has figures, and is looked at for the initiative. Raises Invalid."""
    if indicator_id is None:
        return
    pointer = "/indicator_id"
    indicator = await queries.find_referred(session, actor, Indicator, STAFF_RULES, indicator_id, pointer)
    if await initiative_carried_out(session, actor, indicator.implementation_plan_id) != initiative_id:
        raise not_valid(pointer, "of_another_initiative", "Name an indicator of the initiative.")
    if indicator.unit is None:
        raise not_valid(pointer, "has_no_unit", "Its evidence is told in words: name one with a unit, or let judge.")


async def _check_measure(session: AsyncSession, actor: Actor, initiative_id: UUID, measure_id: UUID | None) -> None:
    """It shows a goal that the initiative serves. Raises Invalid."""
    if measure_id is None:
        return
    pointer = "/measure_id"
    measure = await queries.find_referred(session, actor, Measure, STAFF_RULES, measure_id, pointer)
    if measure.goal_id not in await goals_served(session, actor, initiative_id):
        raise not_valid(pointer, "of_another_initiative", "Name a measure of a goal that the initiative serves.")
