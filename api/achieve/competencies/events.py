"""What happens to frameworks."""

from achieve.outbox.catalogue import EventType

FRAMEWORK_IMPORTED = EventType(
    "framework.imported", "frameworks", "A framework was imported, or an import changed it.", area="frameworks"
)

EVENTS = (FRAMEWORK_IMPORTED,)
