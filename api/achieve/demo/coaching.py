"""The demo's coaching: what Bethel's coach has worked on with the leader and with a teacher. The texts are ours."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans.schemas.coaching import (
    CoachingCommitmentCreate,
    CoachingCommitmentUpdate,
    CoachingSessionCreate,
)
from achieve.plans.service import coaching
from achieve.plans.words.coaching import CoachingKind, CoachingRelationship, CommitmentStatus
from achieve.web.operations import Target


@dataclass(frozen=True, slots=True)
class DemoCoaching:
    """Who works with whom, and on what."""

    coach: Actor
    leader_id: UUID
    teacher_id: UUID
    plan_id: UUID


async def build_demo_coaching(session: AsyncSession, people: DemoCoaching, today: date) -> UUID:
    """Two sessions with what was agreed. Returns the id of the one with the leader."""
    coach_id = people.coach.person_id
    assert coach_id is not None  # noqa: S101 - a person of the demo.
    led = await coaching.create_coaching_session(session, people.coach, _with_the_leader(people, today))
    kept = _agreed(led, people.leader_id, "Sit in on two team meetings and only listen", today - timedelta(days=7))
    kept_id = await coaching.make_commitment(session, people.coach, kept)
    seen = CoachingCommitmentUpdate(status=CommitmentStatus.KEPT, follow_up_note="Three meetings, and notes of each.")
    await coaching.follow_up_commitment(session, people.coach, Target(kept_id, None), seen)
    for person_id, agreed, days in (
        (people.leader_id, "Put the weekly walk into the calendar as a fixed hour", 4),
        (coach_id, "Send the page with questions for the next walk", 2),
    ):
        due_on = today + timedelta(days=days)
        await coaching.make_commitment(session, people.coach, _agreed(led, person_id, agreed, due_on))
    taught = await coaching.create_coaching_session(session, people.coach, _with_the_teacher(people, today))
    tried = _agreed(taught, people.teacher_id, "Try one criterion per lesson for a week", today + timedelta(days=6))
    await coaching.make_commitment(session, people.coach, tried)
    return led


def _with_the_leader(people: DemoCoaching, today: date) -> CoachingSessionCreate:
    return CoachingSessionCreate(
        partner_id=people.leader_id,
        relationship=CoachingRelationship.COACH_AND_LEADER,
        held_on=today - timedelta(days=14),
        focus="How do walks stay about learning when the week is full?",
        notes="Wants to hold on to the walks, and loses the hour to the office. Looked at where the week has room.",
        subject_id=people.plan_id,
    )


def _with_the_teacher(people: DemoCoaching, today: date) -> CoachingSessionCreate:
    return CoachingSessionCreate(
        partner_id=people.teacher_id,
        relationship=CoachingRelationship.COACH_AND_TEACHER,
        kind=CoachingKind.CONSULTING,
        held_on=today - timedelta(days=5),
        focus="Success criteria that a fourth grader can use",
        notes="Three drafts together; the shortest one worked best.",
    )


def _agreed(session_id: UUID, person_id: UUID, agreed: str, due_on: date) -> CoachingCommitmentCreate:
    return CoachingCommitmentCreate(session_id=session_id, committed_by_id=person_id, agreed=agreed, due_on=due_on)
