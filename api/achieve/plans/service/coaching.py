"""The verbs of coaching. Only the coach writes; what is written stays between the two."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.outbox.events import EventType, record
from achieve.plans import queries
from achieve.plans.events import coaching as events
from achieve.plans.queries.people import roles_of
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Initiative, Plan, Strategy
from achieve.plans.rows.coaching import CoachingCommitment, CoachingSession
from achieve.plans.rules import coaching as rules
from achieve.plans.schemas.coaching import (
    CoachingCommitmentCreate,
    CoachingCommitmentUpdate,
    CoachingSessionCreate,
    CoachingSessionUpdate,
)
from achieve.plans.service.changes import after, apply
from achieve.plans.service.subjects import Subjects, find_subject
from achieve.plans.shapes.coaching import COACHING_RULES
from achieve.plans.shapes.row_rules import PLAN_RULES, STAFF_RULES
from achieve.plans.words.coaching import CommitmentStatus
from achieve.web.operations import Target

_SUBJECTS: Subjects = {Plan: PLAN_RULES, Initiative: STAFF_RULES, Strategy: STAFF_RULES}


async def create_coaching_session(session: AsyncSession, actor: Actor, given: CoachingSessionCreate) -> UUID:
    """Record a session with a leader or a teacher, as their coach or mentor."""
    coach_id = await _require_coach(session, actor)
    rules.check_partners(coach_id, given.partner_id)
    await queries.check_staff(session, actor, given.partner_id, "/partner_id")
    rules.check_partner_role(given.relationship, await roles_of(session, actor, given.partner_id))
    await _check_subject(session, actor, given.subject_id)
    held = CoachingSession(
        district_id=actor.district_id, id=CoachingSession.fresh_id(), coach_id=coach_id, **given.model_dump()
    )
    session.add(held)
    await session.flush()
    _tell(session, actor, events.SESSION_CREATED, held, given.model_fields_set)
    return held.id


async def update_coaching_session(
    session: AsyncSession, actor: Actor, target: Target, given: CoachingSessionUpdate
) -> None:
    """Change a session: its day, its focus, its notes."""
    held = await _find_session(session, actor, target, Action.WRITE)
    changes = given.changes()
    rules.check_held(after(changes, "held_on", held.held_on), await _first_due_on(session, actor, held.id))
    if given.subject_id != held.subject_id:
        await _check_subject(session, actor, given.subject_id)
    if changed := apply(held, changes):
        _tell(session, actor, events.SESSION_UPDATED, held, changed)


async def delete_coaching_session(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a session, with what was agreed in it."""
    held = await _find_session(session, actor, target, Action.DELETE)
    await session.delete(held)
    await session.flush()
    _tell(session, actor, events.SESSION_DELETED, held)


async def make_commitment(session: AsyncSession, actor: Actor, given: CoachingCommitmentCreate) -> UUID:
    """Record what one of the two has agreed to do by a day."""
    coach_id = await _require_coach(session, actor)
    held = await queries.find_referred(session, actor, CoachingSession, COACHING_RULES, given.session_id, "/session_id")
    await require_allowed(session, actor, Resource.COACHING, Action.WRITE, {Anchor.OWNER: held.coach_id})
    _check_committed(given.committed_by_id, coach_id, held.partner_id)
    rules.check_due(given.due_on, held.held_on)
    commitment = CoachingCommitment(
        district_id=actor.district_id,
        id=CoachingCommitment.fresh_id(),
        coach_id=held.coach_id,
        partner_id=held.partner_id,
        status=CommitmentStatus.OPEN,
        **given.model_dump(),
    )
    session.add(commitment)
    await session.flush()
    _tell(session, actor, events.COMMITMENT_MADE, commitment, given.model_fields_set)
    return commitment.id


async def follow_up_commitment(
    session: AsyncSession, actor: Actor, target: Target, given: CoachingCommitmentUpdate
) -> None:
    """Change a commitment, or record what became of it: kept, partly kept, not kept or dropped, with a note."""
    made = await _find_commitment(session, actor, target, Action.WRITE)
    changes = given.changes()
    before, status = CommitmentStatus(made.status), after(changes, "status", CommitmentStatus(made.status))
    rules.check_commitment_transition(before, status)
    if status is CommitmentStatus.OPEN:
        changes.setdefault("follow_up_note", None)
    rules.check_follow_up(status, after(changes, "follow_up_note", made.follow_up_note))
    changes["followed_up_on"] = rules.decide_followed_up_on(before, status, made.followed_up_on, actor.today)
    _check_committed(after(changes, "committed_by_id", made.committed_by_id), made.coach_id, made.partner_id)
    if given.due_on is not None:
        rules.check_due(given.due_on, await _held_on(session, actor, made.session_id))
    if changed := apply(made, changes):
        _tell(session, actor, events.COMMITMENT_UPDATED, made, changed)
    if status is not before and status is not CommitmentStatus.OPEN:
        _tell(session, actor, events.COMMITMENT_FOLLOWED_UP, made, ["status"])


async def delete_commitment(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a commitment that should not be there; one that no longer holds is dropped instead."""
    made = await _find_commitment(session, actor, target, Action.DELETE)
    await session.delete(made)
    await session.flush()
    _tell(session, actor, events.COMMITMENT_DELETED, made)


def _tell(
    session: AsyncSession,
    actor: Actor,
    kind: EventType,
    about: CoachingSession | CoachingCommitment,
    changed: Collection[str] = (),
) -> None:
    """The two hear of it, and nobody else."""
    record(session, actor, kind, about.id, changed, concerns=(about.coach_id, about.partner_id))


async def _require_coach(session: AsyncSession, actor: Actor) -> UUID:
    await require_allowed(session, actor, Resource.COACHING, Action.WRITE, {Anchor.OWNER: actor.person_id})
    return actor.require_person("Only people coach.")


async def _find_session(session: AsyncSession, actor: Actor, target: Target, action: Action) -> CoachingSession:
    actor.require(Resource.COACHING, action)
    return await find_version(session, actor, CoachingSession, COACHING_RULES, target.id, target.version, action)


async def _find_commitment(session: AsyncSession, actor: Actor, target: Target, action: Action) -> CoachingCommitment:
    actor.require(Resource.COACHING, action)
    return await find_version(session, actor, CoachingCommitment, COACHING_RULES, target.id, target.version, action)


async def _check_subject(session: AsyncSession, actor: Actor, subject_id: UUID | None) -> None:
    if subject_id is not None:
        await find_subject(session, actor, _SUBJECTS, subject_id, "/subject_id")


async def _first_due_on(session: AsyncSession, actor: Actor, session_id: UUID) -> date | None:
    wanted = select(func.min(CoachingCommitment.due_on)).where(
        col(CoachingCommitment.district_id) == actor.district_id, col(CoachingCommitment.session_id) == session_id
    )
    return (await session.exec(wanted)).one()


async def _held_on(session: AsyncSession, actor: Actor, session_id: UUID) -> date:
    wanted = select(col(CoachingSession.held_on)).where(
        col(CoachingSession.district_id) == actor.district_id, col(CoachingSession.id) == session_id
    )
    return (await session.exec(wanted)).one()


def _check_committed(committed_by_id: UUID, coach_id: UUID, partner_id: UUID) -> None:
    if committed_by_id not in (coach_id, partner_id):
        raise not_valid("/committed_by_id", "not_of_the_two", "Name the coach or the partner of the session.")
