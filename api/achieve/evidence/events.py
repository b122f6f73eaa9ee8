"""What happens to evidence. Habits of work have event types of their own: an academic feed does not speak of them."""

from achieve.outbox.catalogue import EventType

EVIDENCE_RECORDED = EventType(
    "evidence.recorded", "evidence", "Evidence of learning was recorded.", area="evidence", learner_data=True
)
EVIDENCE_SUPERSEDED = EventType(
    "evidence.superseded",
    "evidence",
    "Evidence of learning was corrected by another.",
    area="evidence",
    learner_data=True,
)
HABIT_RECORDED = EventType(
    "habit.recorded", "evidence", "Evidence of a habit of work was recorded.", area="habits", learner_data=True
)
HABIT_SUPERSEDED = EventType(
    "habit.superseded",
    "evidence",
    "Evidence of a habit of work was corrected by another.",
    area="habits",
    learner_data=True,
)

EVENTS = (EVIDENCE_RECORDED, EVIDENCE_SUPERSEDED, HABIT_RECORDED, HABIT_SUPERSEDED)
