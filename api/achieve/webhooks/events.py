"""What is told of webhook endpoints themselves."""

from achieve.outbox.events import EventType

_PATH, _AREA = "webhook-endpoints", "webhooks"

ENDPOINT_CREATED = EventType("webhook_endpoint.created", _PATH, "A webhook endpoint was created.", _AREA)
ENDPOINT_UPDATED = EventType("webhook_endpoint.updated", _PATH, "A webhook endpoint was changed.", _AREA)
ENDPOINT_DELETED = EventType("webhook_endpoint.deleted", _PATH, "A webhook endpoint was deleted.", _AREA)
ENDPOINT_DISABLED = EventType(
    "webhook_endpoint.disabled", _PATH, "A webhook endpoint was disabled, because it answered 410 Gone.", _AREA
)
KEYS_ROTATED = EventType(
    "webhook_endpoint.keys_rotated", _PATH, "A webhook endpoint was given new signing keys.", _AREA
)

EVENTS = (ENDPOINT_CREATED, ENDPOINT_DELETED, ENDPOINT_DISABLED, ENDPOINT_UPDATED, KEYS_ROTATED)
