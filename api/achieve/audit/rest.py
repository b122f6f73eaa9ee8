"""`/v1/authorization/explain`."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.datastructures import QueryParams

from achieve.audit.documentation import EXPLAIN
from achieve.audit.explanations import Question, explain
from achieve.core.errors import FieldError, Invalid
from achieve.web.answers import JsonAnswer
from achieve.web.context import CurrentActor, CurrentContext
from achieve.web.rest_query import query_of

_IDS = ("id", "person_id", "client_id")
_PARAMETERS = frozenset({"operation", *_IDS})


router = APIRouter(prefix="/v1", tags=["authorization"])


@router.get("/authorization/explain", response_model=None, **EXPLAIN)
async def explain_authorization(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
    """Whether you may do something, by which rules, and why by the others not; an administrator asks for others.

    Built on the conditions that decide, each asked by itself.
    """
    reading = context.database.reading(actor.district_id)
    found = await explain(reading, context.explained, actor, _question(query_of(request)))
    return JsonAnswer(found.model_dump_json().encode())


def _question(query: QueryParams) -> Question:
    """Raises Invalid."""
    if unknown := set(query) - _PARAMETERS:
        raise _refused("?", "unknown_parameter", f"Leave out {len(unknown)} that are not known here.")
    if twice := [name for name in _PARAMETERS if len(query.getlist(name)) > 1]:
        raise _refused(f"?{twice[0]}", "repeated", "Give it once.")
    if not query.get("operation"):
        raise _refused("?operation", "missing", "Give an `operationId` of OpenAPI.")
    ids = {name: _id(name, query[name]) for name in _IDS if name in query}
    return Question(query["operation"], **ids)


def _id(name: str, given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError:
        raise _refused(f"?{name}", "uuid_parsing", "Give an id.") from None


def _refused(place: str, code: str, message: str) -> Invalid:
    return Invalid("A parameter is missing or not valid.", errors=[FieldError(place, code, message)])
