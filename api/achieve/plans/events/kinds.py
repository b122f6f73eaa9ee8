"""Types of events about plans."""

from achieve.outbox.events import EventType


def about_plans(name: str, path: str, description: str) -> EventType:
    """A type of event that those who may read plans can follow."""
    return EventType(name, path, description, area="plans")
