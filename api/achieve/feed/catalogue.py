"""The catalogue of events for integrators: a JSON Schema per type, an AsyncAPI 3 document, and OpenAPI's `webhooks`."""

from collections.abc import Iterable, Mapping

from achieve.feed.schemas import Event
from achieve.outbox.catalogue import EventType, event_types

Json = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SIGNATURES = (
    "Standard Webhooks 1.0.0: `v1,<base64>` (HMAC-SHA256 by the endpoint's secret) and `v1a,<base64>` (ed25519 by its "
    "key), separated by blanks, over `<webhook-id>.<webhook-timestamp>.<body>`."
)
_HEADERS: Mapping[str, str] = {
    "webhook-id": "Id of the event, the same in every attempt.",
    "webhook-timestamp": "When this attempt was made, in seconds since 1970.",
    "webhook-signature": _SIGNATURES,
}
_ANSWERS: Json = {
    "2XX": {"description": "Accepted. Any other answer is tried again, up to nine times in three days."},
    "410": {"description": "The endpoint is gone: it is disabled."},
    "429": {"description": "Later; `Retry-After` is honoured, up to a day."},
    "503": {"description": "Later; `Retry-After` is honoured, up to a day."},
}


def event_schemas(kinds: Iterable[EventType] | None = None) -> Mapping[str, Json]:
    """A JSON Schema of the webhook body for each type of event, by its name. kinds: all that are known."""
    return {kind.name: _schema(kind) for kind in _known(kinds)}


def asyncapi_document(kinds: Iterable[EventType] | None = None) -> Json:
    """The AsyncAPI 3 document: webhooks and the event stream. kinds: all that are known."""
    known = _known(kinds)
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Achieve events",
            "version": "1.0.0",
            "description": "What happens in a district, in commit order: sent to webhook endpoints, and as a stream.",
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
        },
        "defaultContentType": "application/json",
        "channels": {"webhooks": _webhook_channel(known), "stream": _stream_channel()},
        "operations": {
            "sendWebhook": {
                "action": "send",
                "channel": {"$ref": "#/channels/webhooks"},
                "summary": "Sends an event to a webhook endpoint, signed, and in order for each aggregate.",
            },
            "sendStream": {
                "action": "send",
                "channel": {"$ref": "#/channels/stream"},
                "summary": "Sends the feed as server-sent events.",
            },
        },
        "components": {
            "messages": {kind.name: _message(kind) for kind in known} | {"event": _streamed_message()},
            "schemas": {kind.name: _schema(kind) for kind in known} | {"event": _feed_schema()},
        },
    }


def webhooks_section(kinds: Iterable[EventType] | None = None) -> Mapping[str, Json]:
    """The `webhooks` section of OpenAPI 3.1, by type of event. kinds: all that are known."""
    return {kind.name: {"post": _webhook(kind)} for kind in _known(kinds)}


def _known(kinds: Iterable[EventType] | None) -> list[EventType]:
    found = event_types().values() if kinds is None else kinds
    return sorted(found, key=lambda kind: kind.name)


def _schema(kind: EventType) -> Json:
    return {"$schema": _DIALECT, "title": kind.name, "description": _description(kind), **_body(kind)}


def _body(kind: EventType) -> Json:
    return _object(
        {
            "type": {"const": kind.name},
            "timestamp": {"type": "string", "format": "date-time", "description": "When it happened."},
            "data": _object(
                {
                    "id": _uuid("Id of the event, a UUIDv7."),
                    "district_id": _uuid("The district."),
                    "seq": {
                        "type": "integer",
                        "minimum": 1,
                        "description": "Number in the feed of the district; gapless, in commit order.",
                    },
                    "aggregate_id": _uuid("Id of what it is about."),
                    "changed": {
                        "type": "array",
                        "items": {"type": "string"},
                        "description": f"Names of the changed fields of what `/v1/{kind.path}` shows; no values.",
                    },
                    "href": {
                        "type": "string",
                        "pattern": f"^/v1/{kind.path}/",
                        "description": "Path of what it is about.",
                    },
                }
            ),
        }
    )


def _description(kind: EventType) -> str:
    if not kind.learner_data:
        return kind.description
    return f"{kind.description} It is about a learner's record: it is told only with the scope `{kind.area}:read`."


def _webhook(kind: EventType) -> Json:
    headers = [
        {"name": name, "in": "header", "required": True, "schema": {"type": "string"}, "description": text}
        for name, text in _HEADERS.items()
    ]
    return {
        "operationId": f"receive_{kind.name.replace('.', '_')}",
        "summary": kind.description,
        "description": _description(kind),
        "tags": ["events"],
        "security": [],
        "parameters": headers,
        "requestBody": {"required": True, "content": {"application/json": {"schema": _body(kind)}}},
        "responses": _ANSWERS,
    }


def _webhook_channel(kinds: Iterable[EventType]) -> Json:
    return {
        "address": None,
        "description": "POST to the URL of the endpoint.",
        "messages": {kind.name: {"$ref": f"#/components/messages/{kind.name}"} for kind in kinds},
    }


def _stream_channel() -> Json:
    return {
        "address": "/v1/events/stream",
        "description": "Server-sent events: `id` is the `seq`, `event` the type. `Last-Event-ID` goes on from there.",
        "messages": {"event": {"$ref": "#/components/messages/event"}},
    }


def _message(kind: EventType) -> Json:
    return {
        "name": kind.name,
        "title": kind.description,
        "summary": _description(kind),
        "headers": _object({name: {"type": "string", "description": text} for name, text in _HEADERS.items()}),
        "payload": {"$ref": f"#/components/schemas/{kind.name}"},
    }


def _streamed_message() -> Json:
    return {
        "name": "event",
        "title": "An event of the feed.",
        "payload": {"$ref": "#/components/schemas/event"},
    }


def _feed_schema() -> Json:
    return {"$schema": _DIALECT, **Event.model_json_schema(mode="serialization")}


def _uuid(description: str) -> Json:
    return {"type": "string", "format": "uuid", "description": description}


def _object(properties: Json) -> Json:
    """An object that has all of these. More may be added to it later: `/v1` is additive."""
    return {"type": "object", "required": list(properties), "properties": properties}
