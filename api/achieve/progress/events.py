"""What happens to progress. Habits of work have an event type of their own: an academic feed does not speak of them."""

from achieve.outbox.catalogue import EventType

PROGRESS_CHANGED = EventType(
    "progress.changed",
    "progress",
    "A learner's progress with a competency changed.",
    area="progress",
    learner_data=True,
)
COMPETENCY_MASTERED = EventType(
    "competency.mastered", "progress", "A learner has mastered a competency.", area="progress", learner_data=True
)
HABIT_CHANGED = EventType(
    "habit.changed", "progress", "A learner's standing with a habit of work changed.", area="habits", learner_data=True
)

EVENTS = (PROGRESS_CHANGED, COMPETENCY_MASTERED, HABIT_CHANGED)
