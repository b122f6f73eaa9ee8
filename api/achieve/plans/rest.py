"""The views of plans that are no plain resource."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.plans.shapes import PLAN, PLAN_DOCUMENT, PLAN_REVISION
from achieve.plans.shapes.coaching import COACHED_PLANS
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.documentation import document_part, document_view
from achieve.web.rest import parse_id, read_part, read_view

_DOCUMENT = document_view(PLAN_DOCUMENT, "get_plan_document", "A plan with everything in it", "Id of the plan.")
_REVISIONS = document_part(
    PLAN_REVISION, "plan_id", "list_revisions_of_plan", "The history of a plan", "Id of the plan."
)
_COACHED = document_view(
    COACHED_PLANS, "get_coached_plans", "The plans of the leaders whom somebody coaches", "Id of the coach."
)

router = APIRouter(prefix="/v1", tags=["plans"])


@router.get("/plans/{id}/document", **_DOCUMENT)
async def get_plan_document(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    """A plan with everything in it."""
    return await read_view(request, actor, context, PLAN_DOCUMENT, parse_id(id))


@router.get("/plans/{id}/revisions", **_REVISIONS)
async def list_revisions_of_plan(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """The revisions of a plan, the first one first."""
    return await read_part(request, actor, context, PLAN, parse_id(id), PLAN_REVISION, "plan_id")


@router.get("/coaches/{id}/plans", **_COACHED)
async def get_coached_plans(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """The plans of the leaders whom somebody coaches."""
    return await read_view(request, actor, context, COACHED_PLANS, parse_id(id))
