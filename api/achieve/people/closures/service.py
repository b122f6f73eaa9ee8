"""The verbs of closures."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find, find_version, require_allowed
from achieve.access.roles import Action, Resource
from achieve.outbox.events import record
from achieve.people.closures import events, rules
from achieve.people.closures.rows import Closure
from achieve.people.closures.schemas import ClosureCreate, ClosuresOfPeriod, ClosureUpdate
from achieve.people.closures.shapes import CLOSURE_RULES
from achieve.people.rows import DistrictSettings
from achieve.people.shapes import SETTINGS_RULES
from achieve.web.operations import Target


async def create_closure(session: AsyncSession, actor: Actor, given: ClosureCreate) -> UUID:
    """Close the district on a day, or on some in a row."""
    await require_allowed(session, actor, Resource.CALENDAR, Action.WRITE, {})
    name, begins_on, ends_on = _days(given)
    rules.check_days(begins_on, ends_on)
    closure = _closure(actor, name, begins_on, ends_on)
    session.add(closure)
    await session.flush()
    record(session, actor, events.CLOSURE_CREATED, closure.id, given.model_fields_set)
    return closure.id


async def update_closure(session: AsyncSession, actor: Actor, target: Target, given: ClosureUpdate) -> None:
    """Change the days of a closure, or its name."""
    actor.require(Resource.CALENDAR, Action.WRITE)
    closure = await find_version(session, actor, Closure, CLOSURE_RULES, target.id, target.version)
    changes = given.changes()
    rules.check_days(given.begins_on or closure.begins_on, given.ends_on or closure.ends_on)
    for name, value in changes.items():
        setattr(closure, name, value)
    closure.touch()
    record(session, actor, events.CLOSURE_UPDATED, closure.id, changes)


async def delete_closure(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a closure: the district works on its days."""
    actor.require(Resource.CALENDAR, Action.DELETE)
    closure = await find_version(session, actor, Closure, CLOSURE_RULES, target.id, target.version, Action.DELETE)
    await session.delete(closure)
    record(session, actor, events.CLOSURE_DELETED, closure.id)


async def replace_closures(session: AsyncSession, actor: Actor, target: Target, given: ClosuresOfPeriod) -> UUID:
    """Say all closures of a period, as of a school year, at once: what begins in it and is not named is deleted.

    Sent again, it changes nothing.
    """
    actor.require(Resource.CALENDAR, Action.WRITE)
    settings = await find(session, actor, DistrictSettings, SETTINGS_RULES, target.id)
    for action in (Action.WRITE, Action.DELETE):
        await require_allowed(session, actor, Resource.CALENDAR, action, {})
    await _lock(session, settings)
    wanted = [_days(each) for each in given.closures]
    rules.check_period(given.begins_on, given.ends_on, wanted)
    stored = await _beginning_in(session, actor, given.begins_on, given.ends_on)
    added, gone = rules.tell_apart([_kept(each) for each in stored], wanted)
    await _delete(session, actor, [each for each in stored if _kept(each) in gone])
    for each in sorted(added):
        closure = _closure(actor, *each)
        session.add(closure)
        record(session, actor, events.CLOSURE_CREATED, closure.id)
    await session.flush()
    return settings.id


async def _lock(session: AsyncSession, settings: DistrictSettings) -> None:
    """Two who say the same period follow each other, and the second one finds what the first has added."""
    wanted = select(col(DistrictSettings.id)).where(
        col(DistrictSettings.district_id) == settings.district_id, col(DistrictSettings.id) == settings.id
    )
    await session.exec(wanted.with_for_update())


async def _delete(session: AsyncSession, actor: Actor, closures: Collection[Closure]) -> None:
    for closure in closures:
        await session.delete(closure)
        record(session, actor, events.CLOSURE_DELETED, closure.id)


async def _beginning_in(session: AsyncSession, actor: Actor, first: date, last: date) -> Collection[Closure]:
    wanted = (
        select(Closure)
        .where(col(Closure.district_id) == actor.district_id, col(Closure.begins_on).between(first, last))
        .order_by(col(Closure.begins_on), col(Closure.id))
    )
    return (await session.exec(wanted)).all()


def _closure(actor: Actor, name: str, begins_on: date, ends_on: date) -> Closure:
    identifier = Closure.fresh_id()
    return Closure(district_id=actor.district_id, id=identifier, name=name, begins_on=begins_on, ends_on=ends_on)


def _days(given: ClosureCreate) -> rules.Days:
    return given.name, given.begins_on, given.ends_on or given.begins_on


def _kept(closure: Closure) -> rules.Days:
    return closure.name, closure.begins_on, closure.ends_on
