"""What happens in coaching: that it happened, and nothing of what was said, nor to whom.

They are told like a learner's record: to nobody to whom the line of coaching is not open.
"""

from achieve.outbox.events import EventType


def _about_coaching(name: str, path: str, description: str) -> EventType:
    return EventType(name, path, description, area="coaching", learner_data=True)


SESSION_CREATED = _about_coaching("coaching_session.created", "coaching-sessions", "A coaching session was recorded.")
SESSION_UPDATED = _about_coaching("coaching_session.updated", "coaching-sessions", "A coaching session was changed.")
SESSION_DELETED = _about_coaching("coaching_session.deleted", "coaching-sessions", "A coaching session was deleted.")
COMMITMENT_MADE = _about_coaching(
    "commitment.made", "coaching-commitments", "In a coaching session something was agreed."
)
COMMITMENT_UPDATED = _about_coaching("commitment.updated", "coaching-commitments", "A commitment was changed.")
COMMITMENT_FOLLOWED_UP = _about_coaching(
    "commitment.followed_up", "coaching-commitments", "What became of a commitment was recorded."
)
COMMITMENT_DELETED = _about_coaching("commitment.deleted", "coaching-commitments", "A commitment was deleted.")

COACHING_EVENTS = (
    SESSION_CREATED,
    SESSION_UPDATED,
    SESSION_DELETED,
    COMMITMENT_MADE,
    COMMITMENT_UPDATED,
    COMMITMENT_FOLLOWED_UP,
    COMMITMENT_DELETED,
)
