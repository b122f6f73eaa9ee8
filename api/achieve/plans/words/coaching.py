"""The words of coaching."""

from enum import StrEnum


class CoachingKind(StrEnum):
    """How a session helps. coaching: by questions. consulting: by advice."""

    COACHING = "coaching"
    CONSULTING = "consulting"


class CoachingRelationship(StrEnum):
    """Between whom a session is. A mentor is a coach in the permission table."""

    COACH_AND_LEADER = "coach_and_leader"
    COACH_AND_TEACHER = "coach_and_teacher"
    MENTOR_AND_TEACHER = "mentor_and_teacher"


class CommitmentStatus(StrEnum):
    """What became of a commitment. dropped: it no longer holds."""

    OPEN = "open"
    KEPT = "kept"
    PARTLY_KEPT = "partly_kept"
    NOT_KEPT = "not_kept"
    DROPPED = "dropped"
