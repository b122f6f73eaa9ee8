"""The events of closures."""

from achieve.outbox.catalogue import EventType

CLOSURE_CREATED = EventType("closure.created", "closures", "A district closes on some days.", area="roster")
CLOSURE_UPDATED = EventType(
    "closure.updated", "closures", "The days of a closure, or its name, changed.", area="roster"
)
CLOSURE_DELETED = EventType("closure.deleted", "closures", "A district does not close on some days.", area="roster")

CLOSURE_EVENTS = (CLOSURE_CREATED, CLOSURE_UPDATED, CLOSURE_DELETED)
