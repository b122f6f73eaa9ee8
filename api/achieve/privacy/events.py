"""What is told of requests: ids, and never of what."""

from achieve.outbox.catalogue import EventType

_PATH, _AREA = "privacy-requests", "privacy"

REQUEST_CREATED = EventType(
    "privacy_request.created", _PATH, "An export or an erasure was asked for.", _AREA, learner_data=True
)
REQUEST_APPROVED = EventType("privacy_request.approved", _PATH, "It was approved.", _AREA, learner_data=True)
REQUEST_REFUSED = EventType("privacy_request.refused", _PATH, "It was refused.", _AREA, learner_data=True)
REQUEST_DONE = EventType(
    "privacy_request.done", _PATH, "The archive was fetched, or the person erased.", _AREA, learner_data=True
)

EVENTS = (REQUEST_APPROVED, REQUEST_CREATED, REQUEST_DONE, REQUEST_REFUSED)
