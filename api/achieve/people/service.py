"""The verbs of people: consents of learners who are of age, and what a district settles for itself."""

from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Resource
from achieve.outbox.events import record
from achieve.people import events, rules
from achieve.people.rows import DistrictSettings, Guardianship, Person
from achieve.people.schemas import DistrictSettingsCreate, DistrictSettingsUpdate, GuardianshipUpdate
from achieve.people.shapes import CONSENT_RULES, SETTINGS_RULES
from achieve.web.operations import Target


async def change_consent(session: AsyncSession, actor: Actor, target: Target, given: GuardianshipUpdate) -> None:
    """Give, renew or take back the consent of a learner who is of age to what a guardian with legal rights sees.

    The learner does it, or the school on the learner's word.
    """
    actor.require(Resource.CONSENTS, Action.WRITE)
    tie = await find_version(session, actor, Guardianship, CONSENT_RULES, target.id, target.version)
    changes = given.changes()
    if "consented_until" not in changes:
        return
    learner = await _learner(session, actor, tie.learner_id)
    rules.check_consent(learner.birth_date, given.consented_until, actor.today)
    tie.consented_until = given.consented_until
    tie.touch()
    record(session, actor, events.GUARDIANSHIP_UPDATED, tie.id, changes)


async def create_settings(session: AsyncSession, actor: Actor, given: DistrictSettingsCreate) -> UUID:
    """Settle something for the district, once; after that it is changed."""
    await require_allowed(session, actor, Resource.SETTINGS, Action.WRITE, {})
    settings = DistrictSettings(district_id=actor.district_id, id=DistrictSettings.fresh_id(), **given.model_dump())
    session.add(settings)
    await session.flush()
    record(session, actor, events.SETTINGS_CREATED, settings.id, given.model_fields_set)
    return settings.id


async def update_settings(session: AsyncSession, actor: Actor, target: Target, given: DistrictSettingsUpdate) -> None:
    """Settle it otherwise."""
    actor.require(Resource.SETTINGS, Action.WRITE)
    settings = await find_version(session, actor, DistrictSettings, SETTINGS_RULES, target.id, target.version)
    for name, value in given.changes().items():
        setattr(settings, name, value)
    settings.touch()
    record(session, actor, events.SETTINGS_UPDATED, settings.id, given.changes())


async def delete_settings(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Go back to the defaults."""
    actor.require(Resource.SETTINGS, Action.DELETE)
    settings = await find_version(
        session, actor, DistrictSettings, SETTINGS_RULES, target.id, target.version, Action.DELETE
    )
    await session.delete(settings)
    record(session, actor, events.SETTINGS_DELETED, settings.id)


async def _learner(session: AsyncSession, actor: Actor, learner_id: UUID) -> Person:
    wanted = select(Person).where(col(Person.district_id) == actor.district_id, col(Person.id) == learner_id)
    return (await session.exec(wanted)).one()
