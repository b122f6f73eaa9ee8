"""The views of plans that are no plain resource."""

from inspect import cleandoc

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel

from achieve.plans.editing import preview_step_edit
from achieve.plans.schemas import StepEdit, StepEditPreview
from achieve.plans.shapes import PLAN, PLAN_DOCUMENT, PLAN_REVISION
from achieve.plans.shapes.coaching import COACHED_PLANS
from achieve.web.answers import JsonAnswer
from achieve.web.bodies import read_body
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.documentation import WRITE_ERRORS, Documented, document_part, document_view, parameter
from achieve.web.rest import parse_id, read_part, read_view


def _model(model: type[BaseModel]) -> dict[str, object]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


_DOCUMENT = document_view(PLAN_DOCUMENT, "get_plan_document", "A plan with everything in it", "Id of the plan.")
_REVISIONS = document_part(
    PLAN_REVISION, "plan_id", "list_revisions_of_plan", "The history of a plan", "Id of the plan."
)
_COACHED = document_view(
    COACHED_PLANS, "get_coached_plans", "The plans of the leaders whom somebody coaches", "Id of the coach."
)

_PREVIEW: Documented = {
    "operation_id": "preview_step_edit",
    "summary": "What an edit of many steps would come to",
    "description": cleandoc(StepEditPreview.__doc__ or ""),
    "responses": {
        200: {"description": "Done.", "content": _model(StepEditPreview)},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in WRITE_ERRORS},
    },
    "openapi_extra": {
        "parameters": [
            parameter("id", {"type": "string", "format": "uuid"}, "Id of the plan.", place="path", required=True)
        ],
        "requestBody": {"required": True, "content": _model(StepEdit)},
    },
}

router = APIRouter(prefix="/v1", tags=["plans"])


@router.get("/plans/{id}/document", **_DOCUMENT)
async def get_plan_document(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    """A plan with everything in it."""
    return await read_view(request, actor, context, PLAN_DOCUMENT, parse_id(id))


@router.get("/plans/{id}/revisions", **_REVISIONS)
async def list_revisions_of_plan(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """The revisions of a plan, the first one first."""
    return await read_part(request, actor, context, PLAN, parse_id(id), PLAN_REVISION, "plan_id")


@router.post("/plans/{id}/preview-step-edit", response_model=None, **_PREVIEW)
async def preview_edit(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """What an edit of many steps would come to."""
    plan_id, (given, _) = parse_id(id), await read_body(request, StepEdit)
    async with context.database.reading(actor.district_id) as connection:
        told = await preview_step_edit(connection, context.engine, actor, plan_id, given)
    return JsonAnswer(told.model_dump_json().encode())


@router.get("/coaches/{id}/plans", **_COACHED)
async def get_coached_plans(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """The plans of the leaders whom somebody coaches."""
    return await read_view(request, actor, context, COACHED_PLANS, parse_id(id))
