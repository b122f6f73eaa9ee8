"""The route of the event stream. The list and the single event come from the shape."""

from fastapi import APIRouter, Request, Response
from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource
from achieve.core.errors import FieldError, Invalid
from achieve.feed.shapes import EVENT
from achieve.feed.stream import EventStream, Following
from achieve.web.context import CurrentActor, CurrentContext, current_actor
from achieve.web.documentation import parameter
from achieve.web.rest_query import filter_value

LONGEST_S = 300
_MOST_TYPES = 100
_PARAMETERS = frozenset({"after", "type", "seconds"})
_LAST_EVENT_ID = "last-event-id"

router = APIRouter(prefix="/v1", tags=["events"])


@router.get(
    "/events/stream",
    operation_id="stream_events",
    summary="Follow events as server-sent events",
    response_class=Response,
    responses={
        200: {
            "description": "`id` is the `seq`, `event` the type, `data` the event as the list shows it.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in (400, 401, 403, 422, 429, 503)},
    },
    openapi_extra={
        "parameters": [
            parameter("after", {"type": "integer", "format": "int64", "default": 0}, "Only events after this `seq`."),
            parameter("type", {"type": "array", "items": {"type": "string"}}, "Only of this type; repeated: any of."),
            parameter(
                "seconds",
                {"type": "integer", "minimum": 1, "maximum": LONGEST_S, "default": LONGEST_S},
                "After how long the stream ends at the latest. An `EventSource` then goes on by itself.",
            ),
            parameter(
                "Last-Event-ID",
                {"type": "string"},
                "The last `id` received; counts instead of `after`.",
                place="header",
            ),
        ]
    },
)
async def stream_events(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
    """The same events as in the list, as they come: in commit order, with the same `seq`, and nothing skipped.

    Heartbeats are comments. The stream ends after five minutes, and when its token does; go on with `Last-Event-ID`.
    """
    actor.require(Resource.EVENTS, Action.READ)
    following = _following(request.query_params, request.headers.get(_LAST_EVENT_ID))

    async def authenticate() -> Actor:
        return await current_actor(request)

    return EventStream(context, following, authenticate)


def _following(query: QueryParams, last_event_id: str | None) -> Following:
    if set(query) - _PARAMETERS:
        raise _refused("?", "unknown_parameter", f"The parameters here are: {', '.join(sorted(_PARAMETERS))}.")
    types = query.getlist("type")
    if len(types) > _MOST_TYPES:
        raise _refused("?type", "repeated", f"Give it at most {_MOST_TYPES} times.")
    by_name = EVENT.filter_by_name
    return Following(
        after=_number("?after", query.getlist("after"), 0) if last_event_id is None else _last_seq(last_event_id),
        types=tuple(str(filter_value(by_name["type"], each)) for each in types),
        seconds=_seconds(query.getlist("seconds")),
    )


def _last_seq(last_event_id: str) -> int:
    return _number("#Last-Event-ID", [last_event_id], 0)


def _seconds(given: list[str]) -> int:
    seconds = _number("?seconds", given, LONGEST_S)
    if not 1 <= seconds <= LONGEST_S:
        raise _refused("?seconds", "seconds", f"Give 1 to {LONGEST_S} seconds.")
    return seconds


def _number(place: str, given: list[str], default: int) -> int:
    if not given:
        return default
    text = given[0].strip()
    if len(given) > 1 or not (text.isascii() and text.isdigit() and len(text) < 19):
        raise _refused(place, "int_parsing", "Give one whole number that is not negative.")
    return int(text)


def _refused(place: str, code: str, message: str) -> Invalid:
    return Invalid("A parameter of the stream is not valid.", errors=[FieldError(place, code, message)])
