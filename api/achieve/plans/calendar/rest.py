"""The routes of calendars: with a token in the header, and for calendar programs with one in the address."""

from collections.abc import Mapping
from types import MappingProxyType
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.access.actor import Actor
from achieve.accounts.authentication import Authenticator
from achieve.core.errors import NotFound, Unauthenticated
from achieve.plans.calendar.reading import read_own_steps, read_plan
from achieve.plans.calendar.writing import write_plan, write_steps
from achieve.web.context import Context, CurrentActor, CurrentContext
from achieve.web.documentation import READ_ERRORS, Documented, parameter
from achieve.web.limits import Kind, address_of
from achieve.web.rest import parse_id

ICALENDAR = "text/calendar"
_OF_WHICH_PLAN = "Id of the plan."
_BY_WHAT = "A personal access token with the one scope `calendar:read`."
_PLAN = (
    "Its steps with their due dates, its measures with their target dates, when its implementation plans are to be "
    "reviewed, and the last days of its monitoring cycles, as whole days (RFC 5545)."
)
_OWN = "The steps of all plans that you are responsible for, from a year ago on, as whole days (RFC 5545)."
_AT_AN_ADDRESS = (
    " For calendar programs, which send no header: whoever has the address can read it, until the token is ended."
)


def _documented(operation: str, summary: str, description: str, parameters: Mapping[str, str]) -> Documented:
    """parameters: of the path, with what they are."""
    schemas = {"id": {"type": "string", "format": "uuid"}, "token": {"type": "string"}}
    content = {ICALENDAR: {"schema": {"type": "string"}}}
    open_to_all: dict[str, list[str]] = {"security": []} if "token" in parameters else {}
    return {
        "operation_id": operation,
        "summary": summary,
        "description": description,
        "responses": {
            200: {"description": "The calendar.", "content": content},
            **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in READ_ERRORS},
        },
        "openapi_extra": {
            "parameters": [
                parameter(name, {**schemas[name]}, text, place="path", required=True)
                for name, text in parameters.items()
            ],
            **open_to_all,
        },
    }


_OF_PLAN = _documented("get_plan_calendar", "The calendar of a plan", _PLAN, MappingProxyType({"id": _OF_WHICH_PLAN}))
_OF_ME = _documented("get_own_calendar", "Your own calendar", _OWN, MappingProxyType({}))
_FED_PLAN = _documented(
    "get_plan_calendar_feed",
    "The calendar of a plan at a secret address",
    _PLAN + _AT_AN_ADDRESS,
    MappingProxyType({"token": _BY_WHAT, "id": _OF_WHICH_PLAN}),
)
_FED_ME = _documented(
    "get_own_calendar_feed",
    "Somebody's own calendar at a secret address",
    _OWN + _AT_AN_ADDRESS,
    MappingProxyType({"token": _BY_WHAT}),
)


def calendar_router(authenticator: Authenticator) -> APIRouter:
    """The four addresses."""
    feeds = _Feeds(authenticator)
    router = APIRouter(prefix="/v1")
    for path, endpoint, tag, documented in (
        ("/plans/{id}/calendar.ics", _plan_calendar, "plans", _OF_PLAN),
        ("/me/calendar.ics", _own_calendar, "me", _OF_ME),
        ("/calendar-feeds/{token}/plans/{id}/calendar.ics", feeds.plan_calendar, "calendar-feeds", _FED_PLAN),
        ("/calendar-feeds/{token}/calendar.ics", feeds.own_calendar, "calendar-feeds", _FED_ME),
    ):
        router.add_api_route(
            path, endpoint, methods=["GET"], tags=[tag], response_class=Response, response_model=None, **documented
        )
    return router


async def _plan_calendar(actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    return await _of_plan(context, actor, parse_id(id), "get_plan_calendar")


async def _own_calendar(actor: CurrentActor, context: CurrentContext) -> Response:
    return await _of_person(context, actor, "get_own_calendar")


class _Feeds:
    """The addresses that hold a token. What is wrong with one is not told: there is nothing there."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator

    async def plan_calendar(self, request: Request, context: CurrentContext, token: str, id: str) -> Response:  # noqa: A002 - as above
        """Of a plan. Raises NotFound, TooManyRequests."""
        actor = await self._reader(request, context, token)
        return await _of_plan(context, actor, parse_id(id), "get_plan_calendar_feed")

    async def own_calendar(self, request: Request, context: CurrentContext, token: str) -> Response:
        """Of the person whose token it is. Raises NotFound, TooManyRequests."""
        return await _of_person(context, await self._reader(request, context, token), "get_own_calendar_feed")

    async def _reader(self, request: Request, context: Context, token: str) -> Actor:
        try:
            actor = await self._authenticator.authenticate_calendar(token)
        except Unauthenticated:
            context.limits.take(request.scope, Kind.FAILURES, address_of(request.scope))
            raise NotFound("There is no calendar at this address, or no longer.") from None
        if context.limits.reads_are_limited:
            context.limits.take(request.scope, Kind.READS, actor.author)
        return actor


async def _of_plan(context: Context, actor: Actor, plan_id: UUID, operation: str) -> Response:
    async with context.database.reading(actor.district_id) as connection:
        plan = await read_plan(connection, context.engine, actor, plan_id, operation)
    return _answer(write_plan(plan))


async def _of_person(context: Context, actor: Actor, operation: str) -> Response:
    async with context.database.reading(actor.district_id) as connection:
        steps = await read_own_steps(connection, context.engine, actor, operation)
    return _answer(write_steps("My steps", steps))


def _answer(calendar: bytes) -> Response:
    headers = {"content-disposition": 'inline; filename="calendar.ics"'}
    return Response(calendar, headers=headers, media_type=f"{ICALENDAR}; charset=utf-8")
