"""The contract of coaching sessions and commitments, and of what a coach sees of plans."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from achieve.core.fields import Day, Id, Line, Name, ReadInstant, Text, Truncated
from achieve.core.schemas import Input, Output, Resource, Update
from achieve.plans.schemas.plans import OrganizationId
from achieve.plans.words import PlanStatus
from achieve.plans.words.coaching import CoachingKind, CoachingRelationship, CommitmentStatus

CoachId = Annotated[UUID, Field(description="The coach or mentor, who keeps the record.")]
PartnerId = Annotated[UUID, Field(description="The leader or teacher with whom the coach works.")]

_RELATIONSHIP = "Between whom it is. The partner holds that role in the district; the coach and the mentor are coaches."
_KIND = "coaching: by questions. consulting: by advice."
_HELD_ON = "Day of the session, ISO date; it may lie ahead."
_FOCUS = "What the session is about, 1–500 characters. Only the two read it."
_NOTES = "Private notes. Only the two read them: no administrator, no other leader, no client."
_SUBJECT = "The plan, initiative or strategy that it is about."
_COMMITTED_BY = "Which of the two has agreed to it."
_AGREED = "What was agreed, 1–500 characters. Only the two read it."
_DUE_ON = "Day by which it is to be done, ISO date; not before the session."
_STATUS = (
    "What became of it: open → kept, partly_kept, not_kept or dropped; each of these may be followed by another, and "
    "by open."
)
_FOLLOW_UP_NOTE = "What the follow-up showed. Only the two read it; null while open."


class CoachingSession(Resource):
    """A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

    The coach writes it, and the two of them read it. Nobody else does: administrators see how many there are.
    """

    coach_id: CoachId
    partner_id: PartnerId
    relationship: CoachingRelationship = Field(description=_RELATIONSHIP)
    kind: CoachingKind = Field(description=_KIND)
    held_on: date = Field(description=_HELD_ON)
    focus: Line = Field(description=_FOCUS)
    notes: Text | None = Field(description=_NOTES)
    subject_id: UUID | None = Field(description=_SUBJECT)
    open_commitment_count: int = Field(description="Number of its commitments that are open.")


class CoachingSessionCreate(Input):
    """A new session of the coach who sends it."""

    partner_id: PartnerId
    relationship: CoachingRelationship = Field(description=_RELATIONSHIP)
    kind: CoachingKind = Field(default=CoachingKind.COACHING, description=_KIND)
    held_on: Day = Field(description=_HELD_ON)
    focus: Line = Field(description=_FOCUS)
    notes: Text | None = Field(default=None, description=_NOTES)
    subject_id: UUID | None = Field(default=None, description=_SUBJECT)


class CoachingSessionUpdate(Update, of=CoachingSession):
    """A change of a session."""

    kind: CoachingKind | None = Field(default=None, description=_KIND)
    held_on: Day | None = Field(default=None, description=_HELD_ON)
    focus: Line | None = Field(default=None, description=_FOCUS)
    notes: Text | None = Field(default=None, description=_NOTES)
    subject_id: UUID | None = Field(default=None, description=_SUBJECT)


class CoachingCommitment(Resource):
    """What one of the two has agreed to do by a day, and what the follow-up showed."""

    session_id: UUID = Field(description="The session in which it was agreed.")
    coach_id: CoachId
    partner_id: PartnerId
    committed_by_id: UUID = Field(description=_COMMITTED_BY)
    agreed: Line = Field(description=_AGREED)
    due_on: date = Field(description=_DUE_ON)
    status: CommitmentStatus = Field(description=_STATUS)
    is_overdue: bool = Field(description="Whether it is open after its day.")
    followed_up_on: date | None = Field(description="Day on which it got its status, ISO date; null while open.")
    follow_up_note: Text | None = Field(description=_FOLLOW_UP_NOTE)


class CoachingCommitmentCreate(Input):
    """A new commitment of a session."""

    session_id: UUID = Field(description="The session in which it was agreed.")
    committed_by_id: UUID = Field(description=_COMMITTED_BY)
    agreed: Line = Field(description=_AGREED)
    due_on: Day = Field(description=_DUE_ON)


class CoachingCommitmentUpdate(Update, of=CoachingCommitment):
    """A change of a commitment, or its follow-up."""

    committed_by_id: UUID | None = Field(default=None, description=_COMMITTED_BY)
    agreed: Line | None = Field(default=None, description=_AGREED)
    due_on: Day | None = Field(default=None, description=_DUE_ON)
    status: CommitmentStatus | None = Field(default=None, description=_STATUS)
    follow_up_note: Text | None = Field(default=None, description=_FOLLOW_UP_NOTE)


class CoachedPlan(Output):
    """A plan in force of a school that the coach is assigned to, and that somebody leads."""

    id: Id
    organization_id: OrganizationId
    title: Name
    status: PlanStatus = Field(description="Where it stands: active.")
    leader_ids: list[UUID] = Field(description="Who leads the school today.")
    last_changed_at: ReadInstant = Field(description="When anything of it was last changed, RFC 3339 in UTC.")
    is_stale: bool = Field(
        description="Whether nothing of it has been changed for `days_until_stale` of the district's settings."
    )
    review_due_on: date = Field(
        description="The day by which evidence is to be recorded again: `days_until_stale` after the last, ISO date."
    )
    overdue_step_ids: list[UUID] = Field(description="Its steps that are overdue, the oldest due date first.")


class CoachedPlans(Output):
    """The plans of the leaders whom somebody coaches: which are stale, and which steps are overdue."""

    id: UUID = Field(description="Id of the coach.")
    plans: list[CoachedPlan] = Field(description="Those without a change for longest first; at most 200.")
    truncated: Truncated
