"""What is told of personal access tokens."""

from achieve.outbox.events import EventType

_PATH, _AREA = "personal-access-tokens", "keys"

TOKEN_CREATED = EventType("personal_access_token.created", _PATH, "Somebody made a token of their own.", _AREA)
TOKEN_ENDED = EventType("personal_access_token.ended", _PATH, "A personal access token was ended.", _AREA)

EVENTS = (TOKEN_CREATED, TOKEN_ENDED)
