"""Tables of coaching. Both people stand in each row, so that what the two may see needs no join."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.coaching import CoachingKind, CoachingRelationship, CommitmentStatus


class CoachingSession(ResourceRow, table=True):
    """A session of two people. subject_id: the plan, initiative or strategy that it is about."""

    __tablename__ = "coaching_session"
    __table_args__ = (
        references("coach_id", "person"),
        references("partner_id", "person"),
        one_of("relationship", CoachingRelationship),
        one_of("kind", CoachingKind),
        CheckConstraint("coach_id <> partner_id", name="of_two_people"),
        listed_by("coaching_session", "held_on"),
        listed_by("coaching_session", "coach_id", "held_on"),
        listed_by("coaching_session", "partner_id", "held_on"),
        listed_by("coaching_session", "subject_id"),
    )
    type_code = 0x0C1

    coach_id: UUID
    partner_id: UUID
    relationship: str = text()
    kind: str = text()
    held_on: date
    focus: str = text()
    notes: str | None = text(nullable=True)
    subject_id: UUID | None = Field(default=None)


class CoachingCommitment(ResourceRow, table=True):
    """What one of the two has agreed to do by a day, and what became of it."""

    __tablename__ = "coaching_commitment"
    __table_args__ = (
        references("session_id", "coaching_session", cascade=True),
        references("coach_id", "person"),
        references("partner_id", "person"),
        references("committed_by_id", "person"),
        one_of("status", CommitmentStatus),
        CheckConstraint("committed_by_id in (coach_id, partner_id)", name="by_one_of_the_two"),
        CheckConstraint("(status = 'open') = (followed_up_on is null)", name="followed_up_when_not_open"),
        listed_by("coaching_commitment", "due_on"),
        listed_by("coaching_commitment", "session_id", "due_on"),
        listed_by("coaching_commitment", "coach_id"),
        listed_by("coaching_commitment", "partner_id"),
        listed_by("coaching_commitment", "committed_by_id"),
    )
    type_code = 0x0C2

    session_id: UUID
    coach_id: UUID
    partner_id: UUID
    committed_by_id: UUID
    agreed: str = text()
    due_on: date
    status: str = text()
    followed_up_on: date | None = Field(default=None)
    follow_up_note: str | None = text(nullable=True)
