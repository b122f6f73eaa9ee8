"""Questions over REST: a GET each, whose parameters are the fields of what is given."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from inspect import cleandoc
from typing import TYPE_CHECKING, Any
from typing import get_origin as origin_of

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.core.errors import FieldError, Invalid, NotFound
from achieve.core.schemas import Input, Output
from achieve.web.answers import JsonAnswer
from achieve.web.context import Context, CurrentActor, CurrentContext
from achieve.web.documentation import READ_ERRORS, Documented, parameter
from achieve.web.questions import Given, PlainAnswer, RootQuestion
from achieve.web.rest_query import query_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_MOST_TOLD = 20


@dataclass(slots=True)
class _Asking:
    """A request that asks one question."""

    context: Context
    actor: Actor

    def reading(self) -> "AbstractAsyncContextManager[ReadConnection]":
        return self.context.database.reading(self.actor.district_id)


def question_router(questions: Iterable[RootQuestion[Any]]) -> APIRouter:
    """The routes of those questions that have a path."""
    router = APIRouter(prefix="/v1")
    for question in questions:
        if question.path:
            _add(router, question)
    return router


def _add(router: APIRouter, question: RootQuestion[Given]) -> None:
    async def answer(request: Request, actor: CurrentActor, context: CurrentContext) -> Response:
        given = _given(question.given, request.path_params, query_of(request))
        found = await question.ask(_Asking(context, actor), given)
        return JsonAnswer(_written(found))

    tag = question.path.split("/")[1]
    router.add_api_route(
        question.path, answer, methods=["GET"], tags=[tag], response_model=None, **_documented(question)
    )


def _written(found: Output | PlainAnswer[Any]) -> bytes:
    return orjson.dumps(found.values) if isinstance(found, PlainAnswer) else found.model_dump_json().encode()


def _given(model: type[Given], path: Mapping[str, str], query: QueryParams) -> Given:
    """What is asked. Raises NotFound for what the path cannot name, and Invalid."""
    single = {name: query[name] for name in query if name not in path}
    if twice := [name for name in single if len(query.getlist(name)) > 1 and not _is_list(model, name)]:
        raise _refused(
            [FieldError(f"?{twice[0]}" if twice[0] in model.model_fields else "?", "repeated", "Give it once.")]
        )
    several = {name: query.getlist(name) if _is_list(model, name) else value for name, value in single.items()}
    try:
        return TypeAdapter(model).validate_strings({**several, **path})
    except ValidationError as error:
        raise _refusal(error, model, path) from None


def _refusal(error: ValidationError, model: type[Input], path: Mapping[str, str]) -> NotFound | Invalid:
    details = error.errors(include_url=False, include_context=False, include_input=False)
    if any(each["loc"][:1] and each["loc"][0] in path for each in details):
        return NotFound("There is nothing with this id that you may see.")
    return _refused(
        [
            FieldError(f"?{each['loc'][0]}", each["type"], each["msg"])
            if each["loc"] and each["loc"][0] in model.model_fields
            else FieldError("?", "unknown_parameter", "This parameter is not known.")
            for each in details[:_MOST_TOLD]
        ]
    )


def _refused(errors: list[FieldError]) -> Invalid:
    return Invalid("A query parameter is not valid.", errors=errors)


def _is_list(model: type[Input], name: str) -> bool:
    return name in model.model_fields and origin_of(model.model_fields[name].annotation) is list


def _documented(question: RootQuestion[Any]) -> Documented:
    answer = {"application/json": {"schema": {"$ref": f"#/components/schemas/{question.answer.__name__}"}}}
    problems = {status: {"$ref": f"#/components/responses/Problem{status}"} for status in READ_ERRORS}
    return {
        "operation_id": question.operation,
        "summary": question.description.partition(";")[0].partition(". ")[0].rstrip("."),
        "description": cleandoc(question.answer.__doc__ or ""),
        "responses": {200: {"description": "Done.", "content": answer}, **problems},
        "openapi_extra": {"parameters": _parameters(question)},
    }


def _parameters(question: RootQuestion[Any]) -> list[dict[str, object]]:
    described = question.given.model_json_schema()
    required = set(described.get("required", ()))
    found: list[dict[str, object]] = []
    for name, schema in described.get("properties", {}).items():
        in_path = f"{{{name}}}" in question.path
        words = described.get("$defs", {}).get(str(schema.get("$ref", "")).rpartition("/")[2], {})
        whole = {**words, **{key: value for key, value in schema.items() if key != "$ref"}}
        bare = {key: value for key, value in whole.items() if key not in ("title", "description", "default")}
        options = [each for each in bare.pop("anyOf", ()) if each != {"type": "null"}]
        text = schema.get("description", "")
        place = "path" if in_path else "query"
        found.append(
            parameter(name, {**bare, **(options[0] if options else {})}, text, place=place, required=name in required)
        )
    return found
