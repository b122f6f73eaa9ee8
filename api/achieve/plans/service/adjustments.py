"""The verbs of adjustments: decisions that were taken on evidence."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import parts as events
from achieve.plans.queries import parts
from achieve.plans.queries.outcomes import count_outcomes
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Adjustment, AdjustmentEvidence, MonitoringEvidence
from achieve.plans.rules.outcomes import check_may_change_day
from achieve.plans.schemas import AdjustmentCreate, AdjustmentUpdate
from achieve.plans.service.changes import after, apply, require_planner
from achieve.plans.service.implementation import check_strategy, find_implementation_plan
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.web.operations import Target


async def make_adjustment(session: AsyncSession, actor: Actor, given: AdjustmentCreate) -> UUID:
    """Record a decision that was taken on evidence, with its reason and what it changed."""
    require_planner(actor)
    part_of = await find_implementation_plan(session, actor, given.implementation_plan_id)
    await check_strategy(session, actor, part_of.id, given.strategy_id)
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


async def correct_adjustment(session: AsyncSession, actor: Actor, target: Target, given: AdjustmentUpdate) -> None:
    """Correct what was recorded of a decision, or which evidence it rests on. It is never deleted."""
    require_planner(actor)
    adjustment = await find_version(session, actor, Adjustment, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, adjustment.plan_id)
    await check_strategy(session, actor, adjustment.implementation_plan_id, given.strategy_id)
    changes = given.changes()
    changes.pop("evidence_ids", None)
    rules.check_not_ahead(after(changes, "decided_on", adjustment.decided_on), actor.today, "/decided_on")
    if after(changes, "decided_on", adjustment.decided_on) != adjustment.decided_on:
        check_may_change_day(await count_outcomes(session, actor, adjustment.id))
    rested = await _rest_anew(session, actor, adjustment, given.evidence_ids)
    if changed := apply(adjustment, changes, also=rested):
        record(session, actor, events.ADJUSTMENT_CORRECTED, adjustment.id, changed)


async def _rest_anew(
    session: AsyncSession, actor: Actor, adjustment: Adjustment, wanted: Sequence[UUID] | None
) -> list[str]:
    """Let the adjustment rest on this evidence and on no other. Names the field when that is a change."""
    present = await parts.evidence_of_adjustment(session, actor, adjustment.id)
    if wanted is None or set(wanted) == present:
        return []
    await _check_evidence(session, actor, adjustment.plan_id, wanted, known=present)
    await session.exec(
        delete(AdjustmentEvidence).where(
            col(AdjustmentEvidence.district_id) == actor.district_id,
            col(AdjustmentEvidence.adjustment_id) == adjustment.id,
            col(AdjustmentEvidence.monitoring_evidence_id).in_(present - set(wanted)),
        )
    )
    await _rest_on(session, adjustment, [each for each in wanted if each not in present])
    return ["evidence_ids"]


async def _check_evidence(
    session: AsyncSession,
    actor: Actor,
    plan_id: UUID,
    evidence_ids: Sequence[UUID],
    known: frozenset[UUID] | set[UUID] = frozenset(),
) -> None:
    """known: what it rests on already, which the actor need not see."""
    for place, evidence_id in enumerate(evidence_ids):
        if evidence_id in known:
            continue
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
