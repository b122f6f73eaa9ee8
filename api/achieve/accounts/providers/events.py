"""What is told of identity providers."""

from achieve.outbox.events import EventType

_PATH, _AREA = "identity-providers", "api_clients"

PROVIDER_CREATED = EventType("identity_provider.created", _PATH, "An identity provider was entered.", _AREA)
PROVIDER_UPDATED = EventType("identity_provider.updated", _PATH, "An identity provider was changed.", _AREA)
PROVIDER_DELETED = EventType("identity_provider.deleted", _PATH, "An identity provider was deleted.", _AREA)

EVENTS = (PROVIDER_CREATED, PROVIDER_DELETED, PROVIDER_UPDATED)
