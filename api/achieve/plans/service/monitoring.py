"""The verbs of monitoring: indicators, the evidence for them, and adjustments."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Adjustment, AdjustmentEvidence, Indicator, MonitoringEvidence
from achieve.plans.schemas import (
    AdjustmentCreate,
    IndicatorCreate,
    MonitoringEvidenceCreate,
    MonitoringEvidenceUpdate,
)
from achieve.plans.service.changes import after, apply, require_planner
from achieve.plans.service.implementation import check_strategy, find_implementation_plan
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.plans.words import MeasureUnit
from achieve.web.operations import Target


async def add_indicator(session: AsyncSession, actor: Actor, given: IndicatorCreate) -> UUID:
    """Say what will be looked at to see whether an implementation plan works."""
    require_planner(actor)
    part_of = await find_implementation_plan(session, actor, given.implementation_plan_id)
    await check_strategy(session, actor, part_of, given.strategy_id)
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


async def record_monitoring_evidence(session: AsyncSession, actor: Actor, given: MonitoringEvidenceCreate) -> UUID:
    """Record what was seen for an indicator: a value, a narrative, or both."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    pointer = "/indicator_id"
    indicator = await queries.find_referred(session, actor, Indicator, STAFF_RULES, given.indicator_id, pointer)
    observer_id = given.observer_id or actor.person_id
    await _require_observer(session, actor, indicator.organization_id, observer_id)
    await queries.require_open_plan(session, actor, indicator.plan_id)
    await queries.check_staff(session, actor, observer_id, "/observer_id")
    rules.check_evidence(_unit(indicator.unit), given.value, given.narrative)
    rules.check_not_ahead(given.observed_on, actor.today, "/observed_on")
    evidence = MonitoringEvidence(
        district_id=actor.district_id,
        id=MonitoringEvidence.fresh_id(),
        plan_id=indicator.plan_id,
        organization_id=indicator.organization_id,
        observer_id=observer_id,
        **given.model_dump(exclude={"observer_id"}),
    )
    session.add(evidence)
    await session.flush()
    record(session, actor, events.EVIDENCE_RECORDED, evidence.id, given.model_fields_set)
    return evidence.id


async def correct_monitoring_evidence(
    session: AsyncSession, actor: Actor, target: Target, given: MonitoringEvidenceUpdate
) -> None:
    """Correct what was recorded for an indicator. It is never deleted: decisions may rest on it."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    evidence = await find_version(session, actor, MonitoringEvidence, MONITORING_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, evidence.plan_id)
    changes = given.changes()
    unit = await _unit_of(session, actor, evidence.indicator_id)
    rules.check_evidence(unit, after(changes, "value", evidence.value), after(changes, "narrative", evidence.narrative))
    rules.check_not_ahead(after(changes, "observed_on", evidence.observed_on), actor.today, "/observed_on")
    if changed := apply(evidence, changes):
        record(session, actor, events.EVIDENCE_CORRECTED, evidence.id, changed)


async def make_adjustment(session: AsyncSession, actor: Actor, given: AdjustmentCreate) -> UUID:
    """Record a decision that was taken on evidence, with its reason and what it changed."""
    require_planner(actor)
    part_of = await find_implementation_plan(session, actor, given.implementation_plan_id)
    await check_strategy(session, actor, part_of, given.strategy_id)
    await _check_evidence(session, actor, part_of.plan_id, given.evidence_ids)
    rules.check_not_ahead(given.decided_on, actor.today, "/decided_on")
    adjustment = Adjustment(
        district_id=actor.district_id,
        id=Adjustment.fresh_id(),
        plan_id=part_of.plan_id,
        organization_id=part_of.organization_id,
        decided_by_id=actor.person_id,
        **given.model_dump(exclude={"evidence_ids"}),
    )
    session.add(adjustment)
    await session.flush()
    await _rest_on(session, adjustment, given.evidence_ids)
    record(session, actor, events.ADJUSTMENT_MADE, adjustment.id, given.model_fields_set)
    return adjustment.id


async def _require_observer(
    session: AsyncSession, actor: Actor, organization_id: UUID, observer_id: UUID | None
) -> None:
    """Who may not read evidence of this organization cannot add to it, even as its observer."""
    anchors: dict[Anchor, UUID | None] = {Anchor.ORGANIZATION: organization_id, Anchor.OWNER: observer_id}
    for action in (Action.READ, Action.WRITE):
        await require_allowed(session, actor, Resource.MONITORING, action, anchors)


async def _check_evidence(session: AsyncSession, actor: Actor, plan_id: UUID, evidence_ids: Sequence[UUID]) -> None:
    for place, evidence_id in enumerate(evidence_ids):
        pointer = f"/evidence_ids/{place}"
        found = await queries.find_referred(session, actor, MonitoringEvidence, MONITORING_RULES, evidence_id, pointer)
        if found.plan_id != plan_id:
            raise not_valid(pointer, "of_another_plan", "Name evidence of the same plan.")


async def _rest_on(session: AsyncSession, adjustment: Adjustment, evidence_ids: Sequence[UUID]) -> None:
    for each in dict.fromkeys(evidence_ids):
        session.add(
            AdjustmentEvidence(
                district_id=adjustment.district_id,
                id=AdjustmentEvidence.fresh_id(),
                adjustment_id=adjustment.id,
                monitoring_evidence_id=each,
            )
        )
    await session.flush()


async def _unit_of(session: AsyncSession, actor: Actor, indicator_id: UUID) -> MeasureUnit | None:
    wanted = select(Indicator.unit).where(
        col(Indicator.district_id) == actor.district_id, col(Indicator.id) == indicator_id
    )
    return _unit((await session.exec(wanted)).one())


def _unit(word: str | None) -> MeasureUnit | None:
    return None if word is None else MeasureUnit(word)
