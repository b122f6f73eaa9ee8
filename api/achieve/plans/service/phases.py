"""The verbs of rollout phases."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.core.db import driver_connection
from achieve.core.errors import FieldError
from achieve.outbox.events import record
from achieve.people.rows import Organization, SchoolClass
from achieve.people.shapes import CLASS, ORGANIZATION
from achieve.plans import queries, rules
from achieve.plans.events import phases as events
from achieve.plans.phasing import find_readiness
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.phases import PhaseNotReady
from achieve.plans.rows import Phase
from achieve.plans.rules import phases as phase_rules
from achieve.plans.schemas import PhaseComplete, PhaseCreate, PhaseOpen, PhaseReadiness, PhaseUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.service.depth import find_initiative
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words.phases import PhaseState
from achieve.web.operations import Target

_NO_REASON = "Wait until they are met, or say why it is to open now."


async def add_phase(session: AsyncSession, actor: Actor, given: PhaseCreate) -> UUID:
    """Plan a phase of an initiative's rollout: what for, when, and at which sites."""
    require_planner(actor)
    initiative = await find_initiative(session, actor, given.initiative_id)
    await require_plan_writer(session, actor, initiative.organization_id)
    phase_rules.check_planned_days(given.begins_on, given.ends_on)
    await _check_sites(session, actor, initiative.organization_id, given.site_ids)
    await _check_classes(session, actor, initiative.organization_id, given.class_ids)
    phase = Phase(
        district_id=actor.district_id,
        id=Phase.fresh_id(),
        organization_id=initiative.organization_id,
        state=PhaseState.PLANNED,
        opening_readings=[],
        **given.model_dump(),
    )
    session.add(phase)
    await session.flush()
    record(session, actor, events.PHASE_ADDED, phase.id, given.model_fields_set)
    return phase.id


async def update_phase(session: AsyncSession, actor: Actor, target: Target, given: PhaseUpdate) -> None:
    """Change a phase: its name, its place in the order, its planned days and its sites."""
    require_planner(actor)
    phase = await find_version(session, actor, Phase, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    phase_rules.check_planned_days(
        after(changes, "begins_on", phase.begins_on), after(changes, "ends_on", phase.ends_on)
    )
    await _check_sites(session, actor, phase.organization_id, given.site_ids or ())
    await _check_classes(session, actor, phase.organization_id, given.class_ids or ())
    if changed := apply(phase, changes):
        record(session, actor, events.PHASE_UPDATED, phase.id, changed)


async def open_phase(session: AsyncSession, actor: Actor, target: Target, given: PhaseOpen) -> UUID:
    """Open a phase: when the success metrics of the phase before it are met, or for a reason that is given.

    The metrics are read as of the day on which it opens, and what was read is kept. The first phase opens at any time.
    """
    require_planner(actor)
    phase = await find_version(session, actor, Phase, STAFF_RULES, target.id, target.version)
    opened_on = given.opened_on or actor.today
    rules.check_not_ahead(opened_on, actor.today, "/opened_on")
    found = await find_readiness(await driver_connection(session), actor, phase.id, opened_on)
    phase_rules.check_may_open(
        PhaseState(phase.state), is_ready=found.is_ready, because=given.opened_because, refusal=_not_ready(found)
    )
    changed = apply(
        phase,
        {
            "state": PhaseState.OPEN,
            "opened_on": opened_on,
            "opened_by_id": actor.person_id,
            "opened_because": given.opened_because,
            "opening_readings": [each.model_dump(mode="json") for each in found.readings],
        },
    )
    record(session, actor, events.PHASE_OPENED, phase.id, changed)
    return phase.id


async def complete_phase(session: AsyncSession, actor: Actor, target: Target, given: PhaseComplete) -> UUID:
    """Complete a phase that is open."""
    require_planner(actor)
    phase = await find_version(session, actor, Phase, STAFF_RULES, target.id, target.version)
    completed_on = given.completed_on or actor.today
    rules.check_not_ahead(completed_on, actor.today, "/completed_on")
    phase_rules.check_may_complete(PhaseState(phase.state), phase.opened_on, completed_on)
    changed = apply(phase, {"state": PhaseState.COMPLETED, "completed_on": completed_on})
    record(session, actor, events.PHASE_COMPLETED, phase.id, changed)
    return phase.id


async def delete_phase(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a phase that has not been opened, with its success metrics."""
    require_planner(actor, Action.DELETE)
    phase = await find_version(session, actor, Phase, STAFF_RULES, target.id, target.version, Action.DELETE)
    phase_rules.check_may_delete_phase(PhaseState(phase.state))
    await session.delete(phase)
    await session.flush()
    record(session, actor, events.PHASE_DELETED, phase.id)


def _not_ready(found: PhaseReadiness) -> PhaseNotReady:
    unmet = [each.model_dump(mode="json", exclude={"is_met"}) for each in found.readings if not each.is_met]
    message = (
        f"{len(unmet)} of {len(found.readings)} success metrics of the phase before are not met. {_NO_REASON}"
        if unmet
        else f"The phase before has not been opened. {_NO_REASON}"
    )
    return PhaseNotReady(
        message,
        errors=[FieldError("/opened_because", each["outcome"], _in_words(each)) for each in unmet],
        unmet=unmet,
        phase_before_id=str(found.phase_before_id),
        state_before=found.state_before,
    )


def _in_words(unmet: Mapping[str, object]) -> str:
    """What was wanted and what was read, without the words of the metric."""
    wanted = "a judgement that it is so" if unmet["wanted"] is None else f"{unmet['comparison']} {unmet['wanted']}"
    found = "nothing" if unmet["read_on"] is None else f"{unmet['value']} on {unmet['read_on']}"
    return f"{unmet['kind']}: wanted {wanted}; read {found}."


async def _check_sites(session: AsyncSession, actor: Actor, organization_id: UUID, site_ids: Sequence[UUID]) -> None:
    """Each is the initiative's own organization, or one below it. Raises Invalid."""
    for place, site_id in enumerate(site_ids):
        pointer = f"/site_ids/{place}"
        site = await queries.find_referred(session, actor, Organization, ORGANIZATION.rules, site_id, pointer)
        if organization_id not in site.ancestor_ids:
            raise not_valid(pointer, "not_a_site", "Name the initiative's own organization, or one below it.")


async def _check_classes(session: AsyncSession, actor: Actor, organization_id: UUID, class_ids: Sequence[UUID]) -> None:
    """Each is one of the initiative's own organization, or of one below it. Raises Invalid."""
    for place, class_id in enumerate(class_ids):
        pointer = f"/class_ids/{place}"
        held = await queries.find_referred(session, actor, SchoolClass, CLASS.rules, class_id, pointer)
        if organization_id not in await queries.organizations_above(session, actor, held.organization_id):
            raise not_valid(pointer, "of_another_site", "Name classes of the initiative's organization.")
