"""The verbs of look-fors and observations."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.outbox.events import record
from achieve.people.rows import SchoolClass
from achieve.people.shapes import CLASS
from achieve.plans import queries, rules
from achieve.plans.events import depth as events
from achieve.plans.queries.depth import count_look_fors, levels_sought, observed_levels
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Initiative, LookFor, Observation
from achieve.plans.rules import look_fors
from achieve.plans.schemas import LevelSeen, LookForCreate, LookForUpdate, ObservationCreate, ObservationUpdate
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import MONITORING_RULES, STAFF_RULES
from achieve.web.operations import Target


async def add_look_for(session: AsyncSession, actor: Actor, given: LookForCreate) -> UUID:
    """Say what of an initiative's vision will be looked for, with levels from not in place to deep."""
    require_planner(actor)
    initiative = await find_initiative(session, actor, given.initiative_id)
    await require_plan_writer(session, actor, initiative.organization_id)
    look_fors.check_level_codes([level.code for level in given.levels])
    await _take_turns(session, actor, initiative.id)
    look_fors.check_room_for_look_for(await count_look_fors(session, actor, initiative.id))
    added = LookFor(
        district_id=actor.district_id,
        id=LookFor.fresh_id(),
        organization_id=initiative.organization_id,
        **given.model_dump(),
    )
    session.add(added)
    await session.flush()
    record(session, actor, events.LOOK_FOR_ADDED, added.id, given.model_fields_set)
    return added.id


async def update_look_for(session: AsyncSession, actor: Actor, target: Target, given: LookForUpdate) -> None:
    """Change a look-for. A level at which it was observed keeps its code."""
    require_planner(actor)
    look_for = await find_version(session, actor, LookFor, STAFF_RULES, target.id, target.version)
    changes = given.changes()
    if given.levels is not None:
        codes = [level.code for level in given.levels]
        look_fors.check_level_codes(codes)
        await _take_turns(session, actor, look_for.initiative_id)
        look_fors.check_keeps_levels(codes, await observed_levels(session, actor, look_for))
        changes["levels"] = [level.model_dump() for level in given.levels]
    if changed := apply(look_for, changes):
        record(session, actor, events.LOOK_FOR_UPDATED, look_for.id, changed)


async def delete_look_for(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a look-for that nobody has observed; another one is retired instead."""
    require_planner(actor, Action.DELETE)
    look_for = await find_version(session, actor, LookFor, STAFF_RULES, target.id, target.version, Action.DELETE)
    await _take_turns(session, actor, look_for.initiative_id)
    look_fors.check_may_delete_look_for(await observed_levels(session, actor, look_for))
    await session.delete(look_for)
    await session.flush()
    record(session, actor, events.LOOK_FOR_DELETED, look_for.id)


async def record_observation(session: AsyncSession, actor: Actor, given: ObservationCreate) -> UUID:
    """Record what was seen of an initiative at a site on a day: a level for each look-for that was looked at."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    initiative = await find_initiative(session, actor, given.initiative_id)
    site_id = await find_site(session, actor, initiative, given.organization_id)
    observer_id = given.observer_id or actor.person_id
    await _require_observer(session, actor, site_id, observer_id)
    await _check_class(session, actor, site_id, given.class_id)
    await queries.check_staff(session, actor, observer_id, "/observer_id")
    rules.check_not_ahead(given.observed_on, actor.today, "/observed_on")
    await _check_seen(session, actor, initiative.id, given.levels)
    observation = Observation(
        district_id=actor.district_id,
        id=Observation.fresh_id(),
        organization_id=site_id,
        observer_id=observer_id,
        levels=_stored(given.levels),
        **given.model_dump(exclude={"organization_id", "observer_id", "levels"}),
    )
    session.add(observation)
    await session.flush()
    record(session, actor, events.OBSERVATION_RECORDED, observation.id, given.model_fields_set)
    return observation.id


async def correct_observation(session: AsyncSession, actor: Actor, target: Target, given: ObservationUpdate) -> None:
    """Correct what was observed, or withdraw it with a reason. It is never deleted: the depth rests on it."""
    actor.require_any(Action.WRITE, Resource.MONITORING)
    found = await find_version(session, actor, Observation, MONITORING_RULES, target.id, target.version)
    changes = given.changes()
    if "class_id" in changes:
        await _check_class(session, actor, found.organization_id, given.class_id)
    rules.check_not_ahead(after(changes, "observed_on", found.observed_on), actor.today, "/observed_on")
    if given.levels is not None:
        seen_before = [UUID(each["look_for_id"]) for each in found.levels]
        await _check_seen(session, actor, found.initiative_id, given.levels, seen_before)
        changes["levels"] = _stored(given.levels)
    if changed := apply(found, changes):
        record(session, actor, events.OBSERVATION_CORRECTED, found.id, changed)


async def find_initiative(session: AsyncSession, actor: Actor, identifier: UUID) -> Initiative:
    """The initiative that something is about. Raises Invalid."""
    return await queries.find_referred(session, actor, Initiative, STAFF_RULES, identifier, "/initiative_id")


async def find_site(session: AsyncSession, actor: Actor, initiative: Initiative, given: UUID | None) -> UUID:
    """A site is the initiative's own organization, which need not be named, or one below it. Raises Invalid."""
    if given in (None, initiative.organization_id):
        return initiative.organization_id
    site = await queries.find_organization(session, actor, given)
    if initiative.organization_id not in site.ancestor_ids:
        raise not_valid("/organization_id", "not_a_site", "Name the initiative's own organization, or one below it.")
    return site.id


async def _check_class(session: AsyncSession, actor: Actor, site_id: UUID, class_id: UUID | None) -> None:
    if class_id is None:
        return
    found = await queries.find_referred(session, actor, SchoolClass, CLASS.rules, class_id, "/class_id")
    if found.organization_id != site_id:
        raise not_valid("/class_id", "of_another_site", "Name a class of the site.")


async def _require_observer(session: AsyncSession, actor: Actor, site_id: UUID, observer_id: UUID | None) -> None:
    """Who may not read observations of this site cannot add to them, even as its observer."""
    anchors: dict[Anchor, UUID | None] = {Anchor.ORGANIZATION: site_id, Anchor.OWNER: observer_id}
    await require_allowed(session, actor, Resource.MONITORING, Action.WRITE, anchors)


async def _check_seen(
    session: AsyncSession,
    actor: Actor,
    initiative_id: UUID,
    seen: Sequence[LevelSeen],
    seen_before: Collection[UUID] = (),
) -> None:
    await _take_turns(session, actor, initiative_id)
    levels = await levels_sought(session, actor, initiative_id, seen_before)
    look_fors.check_seen([(each.look_for_id, each.level) for each in seen], levels)


def _stored(seen: Sequence[LevelSeen]) -> list[dict[str, str]]:
    return [{"look_for_id": str(each.look_for_id), "level": each.level} for each in seen]


async def _take_turns(session: AsyncSession, actor: Actor, initiative_id: UUID) -> None:
    """A level that goes while it is being observed would leave an observation without meaning."""
    await queries.take_turns(session, actor, f"look-fors of {initiative_id}")
