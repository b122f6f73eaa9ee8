"""What is told of API clients."""

from achieve.outbox.events import EventType

_PATH, _AREA = "api-clients", "api_clients"

CLIENT_CREATED = EventType("api_client.created", _PATH, "An API client was created.", _AREA)
CLIENT_UPDATED = EventType("api_client.updated", _PATH, "An API client was changed.", _AREA)
CLIENT_DELETED = EventType("api_client.deleted", _PATH, "An API client was deleted.", _AREA)

SECRET_ROTATED = EventType("api_client.secret_rotated", _PATH, "An API client was given a new secret.", _AREA)
SECRET_ENDED = EventType("api_client.secret_ended", _PATH, "A secret of an API client was ended.", _AREA)

EVENTS = (CLIENT_CREATED, CLIENT_DELETED, CLIENT_UPDATED, SECRET_ENDED, SECRET_ROTATED)
