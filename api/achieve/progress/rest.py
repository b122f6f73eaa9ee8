"""The views of progress, and the calculation endpoint."""

from collections.abc import Callable, Coroutine

from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.progress import documentation, shapes
from achieve.progress.calculation import MasteryCalculation, calculate
from achieve.web.answers import JsonAnswer
from achieve.web.bodies import read_body
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.documentation import Documented
from achieve.web.rest import parse_id, read_found, read_view

Endpoint = Callable[..., Coroutine[None, None, Response]]


def progress_router() -> APIRouter:
    """`/v1/learners/{id}/progress`, `/v1/classes/{id}/progress` and `/v1/mastery/calculate`."""
    router = APIRouter(prefix="/v1", tags=["progress"])
    _add(router, "GET", "/learners/{id}/progress", get_learner_progress, documentation.LEARNER_PROGRESS)
    path = "/learners/{id}/progress/{competency_id}/explanation"
    _add(router, "GET", path, get_explanation, documentation.EXPLANATION)
    _add(router, "GET", "/classes/{id}/progress", get_class_progress, documentation.CLASS_PROGRESS)
    _add(router, "POST", "/mastery/calculate", calculate_mastery, documentation.CALCULATE)
    return router


async def get_learner_progress(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    """Where one learner stands, per competency."""
    return await read_view(request, actor, context, shapes.LEARNER_PROGRESS, parse_id(id))


async def get_class_progress(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above
    """A class's learners against its competencies."""
    return await read_view(request, actor, context, shapes.CLASS_GRID, parse_id(id))


async def get_explanation(
    request: Request,
    actor: CurrentActor,
    context: CurrentContext,
    id: str,  # noqa: A002 - as above
    competency_id: str,
) -> Response:
    """Why a learner's progress is what it is."""
    by = {"learner_id": parse_id(id), "competency_id": parse_id(competency_id)}
    return await read_found(request, actor, context, shapes.PROGRESS_EXPLANATION, by)


async def calculate_mastery(request: Request, _actor: CurrentActor) -> Response:
    """The mastery engine on given numbers. Raises PolicyNotValid."""
    given, _ = await read_body(request, MasteryCalculation)
    return JsonAnswer(calculate(given).model_dump_json().encode())


def _add(router: APIRouter, method: str, path: str, endpoint: Endpoint, described: Documented) -> None:
    router.add_api_route(path, endpoint, methods=[method], response_model=None, **described)
