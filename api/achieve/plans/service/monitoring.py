"""The verbs of monitoring evidence."""

from typing import cast
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.queries.outcomes import comparisons_with
from achieve.plans.rows import Indicator, MonitoringEvidence
from achieve.plans.rules.outcomes import check_stays_on_its_side
from achieve.plans.schemas import MonitoringEvidenceCreate, MonitoringEvidenceUpdate
from achieve.plans.service.attaching import check_cycle, check_cycle_anew
from achieve.plans.service.changes import after, apply
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.plans.words import IndicatorKind, MeasurementOrigin, MeasureUnit
from achieve.web.operations import Target


async def record_monitoring_evidence(session: AsyncSession, actor: Actor, given: MonitoringEvidenceCreate) -> UUID:
    """Record what was seen for an indicator: a value, a narrative, or both."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    pointer = "/indicator_id"
    indicator = await queries.find_referred(session, actor, Indicator, STAFF_RULES, given.indicator_id, pointer)
    observer_id = given.observer_id or actor.person_id
    await _require_observer(session, actor, indicator.organization_id, observer_id)
    await queries.require_open_plan(session, actor, indicator.plan_id)
    await queries.check_staff(session, actor, observer_id, "/observer_id")
    value = _value(indicator, given.value, (given.sample_size, given.in_place_count), given.value is not None)
    rules.check_evidence(_unit(indicator.unit), value, given.narrative)
    rules.check_not_ahead(given.observed_on, actor.today, "/observed_on")
    await check_cycle(session, actor, given.cycle_id, indicator.id, given.observed_on)
    evidence = MonitoringEvidence(
        district_id=actor.district_id,
        id=MonitoringEvidence.fresh_id(),
        plan_id=indicator.plan_id,
        organization_id=indicator.organization_id,
        observer_id=observer_id,
        origin=MeasurementOrigin.ENTERED if actor.client_id is None else MeasurementOrigin.IMPORTED,
        value=value,
        **given.model_dump(exclude={"observer_id", "value"}),
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
    rules.check_may_correct(MeasurementOrigin(evidence.origin), changes)
    indicator = await _indicator_of(session, actor, evidence.indicator_id)
    sample = (
        after(changes, "sample_size", evidence.sample_size),
        after(changes, "in_place_count", evidence.in_place_count),
    )
    value = _value(indicator, after(changes, "value", evidence.value), sample, "value" in changes)
    if value != evidence.value:
        changes["value"] = value
    rules.check_evidence(_unit(indicator.unit), value, after(changes, "narrative", evidence.narrative))
    observed_on = after(changes, "observed_on", evidence.observed_on)
    rules.check_not_ahead(observed_on, actor.today, "/observed_on")
    if observed_on != evidence.observed_on:
        check_stays_on_its_side(observed_on, await comparisons_with(session, actor, evidence.id))
    await check_cycle_anew(session, actor, evidence, after(changes, "cycle_id", evidence.cycle_id), observed_on)
    if changed := apply(evidence, changes):
        record(session, actor, events.EVIDENCE_CORRECTED, evidence.id, changed)


async def _require_observer(
    session: AsyncSession, actor: Actor, organization_id: UUID, observer_id: UUID | None
) -> None:
    """Who may not read evidence of this organization cannot add to it, even as its observer."""
    anchors: dict[Anchor, UUID | None] = {Anchor.ORGANIZATION: organization_id, Anchor.OWNER: observer_id}
    for action in (Action.READ, Action.WRITE):
        await require_allowed(session, actor, Resource.MONITORING, action, anchors)


async def _indicator_of(session: AsyncSession, actor: Actor, indicator_id: UUID) -> Indicator:
    wanted = select(Indicator).where(col(Indicator.district_id) == actor.district_id, col(Indicator.id) == indicator_id)
    return (await session.exec(wanted)).one()


def _value(
    indicator: Indicator, value: float | None, sample: tuple[int | None, int | None], value_is_given: bool
) -> float | None:
    """The value that is entered, or the share that a sample gives. Raises Invalid."""
    kind = IndicatorKind(indicator.kind)
    rules.check_sample(kind, _unit(indicator.unit), sample, value_is_given=value_is_given)
    shares = None if None in sample else rules.share_in_place(*cast("tuple[int, int]", sample))
    return value if shares is None else shares[0]


def _unit(word: str | None) -> MeasureUnit | None:
    return None if word is None else MeasureUnit(word)
