"""The route of a plan's report."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import UTC, date
from types import MappingProxyType
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.access.actor import Actor
from achieve.core.errors import FieldError, Forbidden, Invalid, NotAcceptable, NotFound
from achieve.plans.report.arranged import Report
from achieve.plans.report.arranging import arrange
from achieve.plans.report.page import render_page
from achieve.plans.report.paper import typeset_report
from achieve.plans.report.reading import OPERATION, read_reported
from achieve.plans.report.reported import ReportedPlan
from achieve.plans.report.wording import day
from achieve.plans.schemas.status import StatusReport
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.plans.standing import plan_status
from achieve.reads.past import Moment
from achieve.web.accepting import preferred
from achieve.web.context import Context, CurrentActor, CurrentContext, read_headers
from achieve.web.documentation import LIST_ERRORS, Documented, moment_parameters, parameter
from achieve.web.leaving import UnlessLeft
from achieve.web.limits import Kind
from achieve.web.moments import read_moment
from achieve.web.rest import parse_id, require_read
from achieve.web.rest_query import query_of
from achieve.web.safe_headers import page_policy
from achieve.web.streamed import too_many_exports

HTML = "text/html"
PDF = "application/pdf"

_REPORT: Documented = {
    "operation_id": OPERATION,
    "summary": "The report of a plan, to read and to print",
    "description": "A page without scripts, or a tagged PDF: the plan's document as you may see it, in the order of "
    "the model. How it stands, with the reasons; goals with their trends, initiatives with why and vision, strategies "
    "with their steps, evidence, adjustments and obstacles. As it is, or as it stood.",
    "responses": {
        200: {
            "description": "The report.",
            "content": {
                HTML: {"schema": {"type": "string"}},
                PDF: {"schema": {"type": "string", "format": "binary"}},
            },
        },
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in LIST_ERRORS},
    },
    "openapi_extra": {
        "parameters": [
            parameter("id", {"type": "string", "format": "uuid"}, "Id of the plan.", place="path", required=True),
            *moment_parameters(PLAN_DOCUMENT),
        ]
    },
}

router = APIRouter(prefix="/v1", tags=["plans"])


@router.get("/plans/{id}/report", response_class=Response, **_REPORT)
async def get_plan_report(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    """A plan's report in the kind of content that is wanted.

    Raises NotAcceptable, NotFound, ReportTooLong, TooManyExports.
    """
    kind = preferred(read_headers(request, b"accept"), tuple(_KINDS))
    if kind is None:
        raise NotAcceptable(f"Accept one of: {', '.join(_KINDS)}.")
    require_read(actor, PLAN_DOCUMENT)
    moment, plan_id = _moment(request), parse_id(id)
    context.limits.take(request.scope, Kind.EXPORTS, actor.author)
    with context.exports.taken(too_many_exports):
        async with UnlessLeft(request.receive):
            plan, status = await _read(context, actor, plan_id, moment)
            # In a thread: a large plan takes longer than others should wait.
            report = await asyncio.to_thread(arrange, plan, status, _tell(moment, actor.today))
            return await _KINDS[kind](context, report)


async def _read(
    context: Context, actor: Actor, plan_id: UUID, moment: Moment | None
) -> tuple[ReportedPlan, StatusReport | None]:
    """The plan, and how it stands today, for those who may see that."""
    async with context.database.reading(actor.district_id) as connection:
        plan = await read_reported(connection, context.engine, actor, plan_id, moment)
        if moment is not None:
            return plan, None
        with suppress(Forbidden, NotFound):
            status = await plan_status(connection, context.engine, actor, plan_id)
            return plan, status.modelled()
    return plan, None


def _moment(request: Request) -> Moment | None:
    moment, rest = read_moment(query_of(request))
    if rest:
        unknown = FieldError("?", "unknown_parameter", "The parameters here are: as_of, revision.")
        raise Invalid("A query parameter is not valid.", errors=[unknown])
    return moment


def _tell(moment: Moment | None, today: date) -> str:
    """As of when, in words."""
    if moment is None:
        return f"As of {day(today)}"
    if moment.instant is not None:
        instant = moment.instant.astimezone(UTC)
        return f"As it stood on {day(instant.date())} at {instant:%H:%M} UTC"
    return f"As it stood after revision {moment.revision}"


async def _page(_context: Context, report: Report) -> Response:
    page = await asyncio.to_thread(render_page, report)
    headers = {"content-security-policy": page_policy(page), "vary": "accept"}
    return Response(page, headers=headers, media_type=f"{HTML}; charset=utf-8")


async def _paper(context: Context, report: Report) -> Response:
    made = await typeset_report(report, context.settings.report_timeout_s)
    headers = {"content-disposition": 'inline; filename="plan.pdf"', "vary": "accept"}
    return Response(made, headers=headers, media_type=PDF)


_KINDS: Mapping[str, Callable[[Context, Report], Awaitable[Response]]] = MappingProxyType({HTML: _page, PDF: _paper})
