"""The verbs of commitment readings."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.outbox.events import record
from achieve.plans import rules
from achieve.plans.events import commitment as events
from achieve.plans.rows import CommitmentReading
from achieve.plans.rules.commitment import check_commitment
from achieve.plans.schemas import CommitmentReadingCreate, CommitmentReadingUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.service.depth import find_initiative, find_site
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words.commitment import CommitmentLevel
from achieve.web.operations import Target


async def record_commitment_reading(session: AsyncSession, actor: Actor, given: CommitmentReadingCreate) -> UUID:
    """Record how a group of those who carry an initiative stands to it."""
    require_planner(actor)
    initiative = await find_initiative(session, actor, given.initiative_id)
    site_id = await find_site(session, actor, initiative, given.organization_id)
    await require_plan_writer(session, actor, site_id)
    rules.check_not_ahead(given.read_on, actor.today, "/read_on")
    check_commitment(given.asked_count, given.committed_count, given.level)
    reading = CommitmentReading(
        district_id=actor.district_id,
        id=CommitmentReading.fresh_id(),
        organization_id=site_id,
        **given.model_dump(exclude={"organization_id"}),
    )
    session.add(reading)
    await session.flush()
    record(session, actor, events.COMMITMENT_RECORDED, reading.id, given.model_fields_set)
    return reading.id


async def correct_commitment_reading(
    session: AsyncSession, actor: Actor, target: Target, given: CommitmentReadingUpdate
) -> None:
    """Correct a commitment reading."""
    require_planner(actor)
    reading = await find_version(session, actor, CommitmentReading, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    level = None if reading.level is None else CommitmentLevel(reading.level)
    rules.check_not_ahead(after(changes, "read_on", reading.read_on), actor.today, "/read_on")
    check_commitment(
        after(changes, "asked_count", reading.asked_count),
        after(changes, "committed_count", reading.committed_count),
        after(changes, "level", level),
    )
    if changed := apply(reading, changes):
        record(session, actor, events.COMMITMENT_CORRECTED, reading.id, changed)


async def delete_commitment_reading(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a commitment reading that should not be there. The history of its plans keeps it."""
    require_planner(actor, Action.DELETE)
    reading = await find_version(
        session, actor, CommitmentReading, STAFF_RULES, target.id, target.version, Action.DELETE
    )
    await session.delete(reading)
    await session.flush()
    record(session, actor, events.COMMITMENT_DELETED, reading.id)
