"""The verbs of outcomes: what came of an adjustment."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.outbox.events import record
from achieve.plans import queries, rules
from achieve.plans.events import outcomes as events
from achieve.plans.queries.outcomes import evidence_of_outcome
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Adjustment, AdjustmentOutcome, AdjustmentOutcomeEvidence, MonitoringEvidence
from achieve.plans.rules import outcomes as outcome_rules
from achieve.plans.schemas import AdjustmentOutcomeCreate, AdjustmentOutcomeUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.web.operations import Target

_Sides = tuple[Sequence[UUID], Sequence[UUID]]

_FIELDS = ("evidence_before_ids", "evidence_after_ids")


async def record_adjustment_outcome(session: AsyncSession, actor: Actor, given: AdjustmentOutcomeCreate) -> UUID:
    """Say what came of an adjustment, from the evidence before and after it, or that it is too early to tell."""
    require_planner(actor)
    pointer = "/adjustment_id"
    adjustment = await queries.find_referred(session, actor, Adjustment, STAFF_RULES, given.adjustment_id, pointer)
    await require_plan_writer(session, actor, adjustment.organization_id)
    await queries.require_open_plan(session, actor, adjustment.plan_id)
    await session.refresh(adjustment, with_for_update={"read": True})
    outcome = AdjustmentOutcome(
        district_id=actor.district_id,
        id=AdjustmentOutcome.fresh_id(),
        plan_id=adjustment.plan_id,
        organization_id=adjustment.organization_id,
        judged_by_id=actor.person_id,
        **given.model_dump(exclude=set(_FIELDS)),
    )
    sides = (given.evidence_before_ids, given.evidence_after_ids)
    await _check(session, actor, adjustment, outcome, sides)
    session.add(outcome)
    await session.flush()
    await _compare(session, outcome, sides)
    record(session, actor, events.OUTCOME_RECORDED, outcome.id, given.model_fields_set)
    return outcome.id


async def correct_adjustment_outcome(
    session: AsyncSession, actor: Actor, target: Target, given: AdjustmentOutcomeUpdate
) -> None:
    """Correct what was said to have come of an adjustment, or which evidence is compared. It is never deleted."""
    require_planner(actor)
    outcome = await find_version(session, actor, AdjustmentOutcome, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, outcome.plan_id)
    adjustment = await session.get_one(Adjustment, (outcome.district_id, outcome.adjustment_id))
    changes = given.changes()
    present = await _sides_of(session, actor, outcome.id)
    wanted = (
        after(changes, "evidence_before_ids", present[0]),
        after(changes, "evidence_after_ids", present[1]),
    )
    own = {name: value for name, value in changes.items() if name not in _FIELDS}
    renewed = [name for name, old, new in zip(_FIELDS, present, wanted, strict=True) if set(old) != set(new)]
    changed = apply(outcome, own, also=renewed)
    await _check(session, actor, adjustment, outcome, wanted, known={*present[0], *present[1]})
    if renewed:
        await _compare_anew(session, outcome, wanted)
    if changed:
        record(session, actor, events.OUTCOME_CORRECTED, outcome.id, changed)


async def _sides_of(session: AsyncSession, actor: Actor, outcome_id: UUID) -> _Sides:
    before = await evidence_of_outcome(session, actor, outcome_id, is_after=False)
    return before, await evidence_of_outcome(session, actor, outcome_id, is_after=True)


async def _check(
    session: AsyncSession,
    actor: Actor,
    adjustment: Adjustment,
    outcome: AdjustmentOutcome,
    sides: _Sides,
    known: Collection[UUID] = (),
) -> None:
    """The outcome holds together. known: evidence that it compares already, which the actor need not see."""
    rules.check_not_ahead(outcome.judged_on, actor.today, "/judged_on")
    outcome_rules.check_judged_on(adjustment.decided_on, outcome.judged_on)
    indicators: tuple[set[UUID], set[UUID]] = (set(), set())
    for side, (field, evidence_ids) in enumerate(zip(_FIELDS, sides, strict=True)):
        for place, evidence_id in enumerate(evidence_ids):
            pointer = f"/{field}/{place}"
            found = await _find(session, actor, outcome.plan_id, evidence_id, pointer, is_known=evidence_id in known)
            if side:
                outcome_rules.check_after(adjustment.decided_on, outcome.judged_on, found.observed_on, pointer)
            else:
                outcome_rules.check_before(adjustment.decided_on, found.observed_on, pointer)
            indicators[side].add(found.indicator_id)
    outcome_rules.check_comparable(OutcomeJudgement(outcome.judgement), *indicators)


async def _find(
    session: AsyncSession, actor: Actor, plan_id: UUID, evidence_id: UUID, pointer: str, *, is_known: bool
) -> MonitoringEvidence:
    if is_known:
        return await session.get_one(MonitoringEvidence, (actor.district_id, evidence_id))
    found = await queries.find_referred(session, actor, MonitoringEvidence, MONITORING_RULES, evidence_id, pointer)
    if found.plan_id != plan_id:
        raise not_valid(pointer, "of_another_plan", "Name evidence of the same plan.")
    return found


async def _compare_anew(session: AsyncSession, outcome: AdjustmentOutcome, sides: _Sides) -> None:
    await session.exec(
        delete(AdjustmentOutcomeEvidence).where(
            col(AdjustmentOutcomeEvidence.district_id) == outcome.district_id,
            col(AdjustmentOutcomeEvidence.outcome_id) == outcome.id,
            col(AdjustmentOutcomeEvidence.evidence_id).not_in([*sides[0], *sides[1]]),
        )
    )
    kept = select(AdjustmentOutcomeEvidence.evidence_id).where(
        col(AdjustmentOutcomeEvidence.district_id) == outcome.district_id,
        col(AdjustmentOutcomeEvidence.outcome_id) == outcome.id,
    )
    present = set((await session.exec(kept)).all())
    before, later = ([each for each in side if each not in present] for side in sides)
    await _compare(session, outcome, (before, later))


async def _compare(session: AsyncSession, outcome: AdjustmentOutcome, sides: _Sides) -> None:
    for side, evidence_ids in enumerate(sides):
        session.add_all(
            AdjustmentOutcomeEvidence(
                district_id=outcome.district_id,
                id=AdjustmentOutcomeEvidence.fresh_id(),
                plan_id=outcome.plan_id,
                outcome_id=outcome.id,
                evidence_id=each,
                is_after=bool(side),
            )
            for each in dict.fromkeys(evidence_ids)
        )
    await session.flush()
