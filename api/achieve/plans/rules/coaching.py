"""What may become of a commitment, and when it is followed up."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from achieve.access.roles import Role
from achieve.plans.refusals import not_valid
from achieve.plans.rules.statuses import check_reachable
from achieve.plans.words.coaching import CoachingRelationship, CommitmentStatus

PARTNERS: Mapping[CoachingRelationship, Role] = MappingProxyType(
    {
        CoachingRelationship.COACH_AND_LEADER: Role.SCHOOL_LEADER,
        CoachingRelationship.COACH_AND_TEACHER: Role.TEACHER,
        CoachingRelationship.MENTOR_AND_TEACHER: Role.TEACHER,
    }
)
_FOLLOWED_UP = (
    CommitmentStatus.KEPT,
    CommitmentStatus.PARTLY_KEPT,
    CommitmentStatus.NOT_KEPT,
    CommitmentStatus.DROPPED,
)
COMMITMENT_TRANSITIONS: Mapping[CommitmentStatus, tuple[CommitmentStatus, ...]] = MappingProxyType(
    {
        CommitmentStatus.OPEN: _FOLLOWED_UP,
        **{each: (CommitmentStatus.OPEN, *_FOLLOWED_UP) for each in _FOLLOWED_UP if each != CommitmentStatus.DROPPED},
        CommitmentStatus.DROPPED: (CommitmentStatus.OPEN,),
    }
)


def check_commitment_transition(before: CommitmentStatus, after: CommitmentStatus) -> None:
    """Raises TransitionNotAllowed. To stay is always allowed."""
    check_reachable(before, after, COMMITMENT_TRANSITIONS[before])


def check_follow_up(status: CommitmentStatus, note: str | None) -> None:
    """A note belongs to a follow-up. Raises Invalid."""
    if status is CommitmentStatus.OPEN and note is not None:
        raise not_valid("/follow_up_note", "not_followed_up", "Say what became of it, too: its status is still open.")


def check_partners(coach_id: object, partner_id: object) -> None:
    """Raises Invalid for a session with oneself."""
    if coach_id == partner_id:
        raise not_valid("/partner_id", "same_person", "A session is between two people.")


def check_partner_role(relationship: CoachingRelationship, roles: frozenset[Role]) -> None:
    """The partner is today what the relationship says, else they could not read the session. Raises Invalid."""
    wanted = PARTNERS[relationship]
    if wanted not in roles:
        message = f"This person has no role of {wanted.value.replace('_', ' ')} today."
        raise not_valid("/partner_id", "not_in_this_role", message)


def check_due(due_on: date, held_on: date) -> None:
    """Raises Invalid."""
    if due_on < held_on:
        raise not_valid("/due_on", "before_session", "What was agreed cannot be due before the session.")


def check_held(held_on: date, first_due_on: date | None) -> None:
    """first_due_on: the earliest day by which something of the session is due. Raises Invalid."""
    if first_due_on is not None and held_on > first_due_on:
        message = "Something that was agreed in it would be due before the session."
        raise not_valid("/held_on", "after_due_date", message)


def decide_followed_up_on(
    before: CommitmentStatus, after: CommitmentStatus, present: date | None, today: date
) -> date | None:
    """The day of the follow-up: that on which the status was reached."""
    if after is CommitmentStatus.OPEN:
        return None
    return present if after is before else today
