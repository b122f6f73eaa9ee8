"""The OpenAPI 3.1 document: FastAPI's skeleton, with the models and problem answers of the declarations put in."""

from collections.abc import Iterable, Mapping
from typing import cast

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from achieve.core.errors import error_classes
from achieve.core.schemas import Input, Output, Update
from achieve.reads.kinds import KIND_KEY
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.operations import NoBody, Operation
from achieve.web.purposes import offer_purpose
from achieve.web.shared_parameters import share_parameters

Json = dict[str, object]
_RETRY_AFTER = ("Retry-After", "Seconds to wait before it is tried again.")
_HEADERS = {
    429: (
        _RETRY_AFTER,
        ("RateLimit", "How many are left, `r`, for how many seconds, `t`, by the name of the policy."),
        ("RateLimit-Policy", "How many, `q`, in how many seconds, `w`, by the name of the policy."),
    ),
    503: (_RETRY_AFTER,),
}
_REFERENCE = "#/components/schemas/{model}"


class FieldProblem(Output):
    """One thing wrong with one place of the input."""

    pointer: str
    code: str
    message: str


class Problem(Output):
    """A problem document (RFC 9457). `code` is stable; `detail` is for the person who can act."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    errors: list[FieldProblem]


def openapi_document(
    app: FastAPI,
    shapes: Shapes,
    operations: Iterable[Operation[Input]],
    extra_models: Iterable[type[BaseModel]],
    webhooks: Mapping[str, object],
) -> Json:
    """The whole document. webhooks: the section of that name, by event type."""
    document = cast(
        "Json",
        get_openapi(
            title="Achieve",
            version="1.0.0",
            summary="Improvement plans that get implemented, and mastery-based learning.",
            routes=app.routes,
            separate_input_output_schemas=False,
        ),
    )
    components: dict[str, Json] = {
        "schemas": _schemas(shapes, operations, extra_models),
        "responses": {f"Problem{status}": _problem_answer(status) for status in _problem_statuses()},
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer", "description": "An access token or a personal access token."}
        },
    }
    document["components"] = components
    document["security"] = [{"bearer": []}]
    document["webhooks"] = dict(webhooks)
    _drop_library_answers(document)
    offer_purpose(document, shapes)
    components["parameters"] = share_parameters(document)
    return document


def _schemas(shapes: Shapes, operations: Iterable[Operation[Input]], extra: Iterable[type[BaseModel]]) -> Json:
    bodies = {operation.body for operation in operations if operation.body is not NoBody}
    models: set[type[BaseModel]] = {Problem, *extra, *(shape.schema for shape in shapes), *bodies}
    ordered = sorted(models, key=lambda model: model.__name__)
    _, described = models_json_schema(
        [(model, "serialization" if issubclass(model, Output) else "validation") for model in ordered],
        ref_template=_REFERENCE,
    )
    found: dict[str, Json] = described["$defs"]
    for body in {*bodies, *extra}:
        if issubclass(body, Update):
            _refuse_null(found[body.__name__], body)
    for shape in shapes:
        _add_relations(found[shape.type_name], shapes, shape)
        if shape.listed:
            found[f"{shape.type_name}Page"] = _page(shape)
    for relation in (each for shape in shapes for each in shape.relations if each.form == "any"):
        _add_kinds(found, relation, shapes.kinds_of(relation))
    return {name: found[name] for name in sorted(found)}


def _refuse_null(schema: Json, body: type[Update]) -> None:
    """A merge patch's field that cannot be cleared is not nullable, though it may be left out."""
    properties = cast("dict[str, Json]", schema["properties"])
    for name, described in properties.items():
        described.pop("default", None)
        choices = described.get("anyOf")
        if name in body.never_null and isinstance(choices, list):
            kept = [choice for choice in cast("list[Json]", choices) if choice != {"type": "null"}]
            del described["anyOf"]
            described.update(kept[0] if len(kept) == 1 else {"anyOf": kept})


def _add_relations(schema: Json, shapes: Shapes, shape: Shape) -> None:
    """Relations stand in the schema as optional: they come when they are asked for with `expand=`."""
    properties = cast("dict[str, Json]", schema.setdefault("properties", {}))
    for relation in shape.relations:
        if relation.embedded:
            continue
        described = {"description": f"{relation.description} Only with `expand`."}
        properties[relation.name] = {**_related(shapes, relation), **described}


def _related(shapes: Shapes, relation: Relation) -> Json:
    if relation.form == "page":
        return _reference(f"{shapes[relation.to].type_name}Page")
    target = _kinds_name(relation) if relation.form == "any" else shapes[relation.to].type_name
    return {"anyOf": [_reference(target), {"type": "null"}]}


def _add_kinds(found: dict[str, Json], relation: Relation, kinds: Iterable[Shape]) -> None:
    """A schema for one of several kinds, and in the schema of each kind the word that tells it from the others."""
    names = {kind.word: kind.type_name for kind in kinds}
    for word, name in names.items():
        told = "Which kind of resource this is; only where it could be of several."
        cast("dict[str, Json]", found[name]["properties"])[KIND_KEY] = {"const": word, "description": told}
    found[_kinds_name(relation)] = {
        "description": f"One of several kinds of resource; `{KIND_KEY}` says which. More kinds may be added.",
        "oneOf": [_reference(name) for name in names.values()],
        "discriminator": {
            "propertyName": KIND_KEY,
            "mapping": {word: _REFERENCE.format(model=name) for word, name in names.items()},
        },
    }


def _kinds_name(relation: Relation) -> str:
    return relation.union or "AnyResource"


def _reference(model: str) -> Json:
    return {"$ref": _REFERENCE.format(model=model)}


def _page(shape: Shape) -> Json:
    return {
        "type": "object",
        "title": f"{shape.type_name}Page",
        "description": f"A page of {shape.path.replace('-', ' ')}.",
        "required": ["data", "next_cursor", "has_more"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": _REFERENCE.format(model=shape.type_name)}},
            "next_cursor": {
                "anyOf": [{"type": "string"}, {"type": "null"}],
                "description": "Give it as `cursor` for the next page; null on the last.",
            },
            "has_more": {"type": "boolean", "description": "Whether another page follows."},
            "total": {"type": "integer", "description": "Number in all, with `include_total=true`."},
        },
    }


def _problem_statuses() -> list[int]:
    return sorted({error.status for error in error_classes()} - {500})


def _problem_answer(status: int) -> Json:
    codes = [error for error in error_classes() if error.status == status]
    listed = "; ".join(f"`{error.code}`: {error.title}" for error in codes)
    content = {"application/problem+json": {"schema": {"$ref": _REFERENCE.format(model="Problem")}}}
    answer: Json = {"description": listed, "content": content}
    if told := _HEADERS.get(status):
        answer["headers"] = {name: {"schema": {"type": "string"}, "description": text} for name, text in told}
    return answer


def _drop_library_answers(document: Json) -> None:
    """FastAPI adds its own 422 and parameter objects; ours stand already. One parameter is told once."""
    for operations in cast("dict[str, dict[str, Json]]", document["paths"]).values():
        for operation in operations.values():
            parameters = cast("list[Json]", operation.get("parameters", []))
            by_name = {(each["name"], each["in"]): each for each in parameters}
            if by_name:
                operation["parameters"] = list(by_name.values())
            operation.pop("x-page-of", None)


def errors_page() -> str:
    """The list of all error codes, for `openapi/errors.md`. Codes are never reused; retired ones stay listed."""
    lines = ["# Error codes", "", "| status | code | title |", "|---|---|---|"]
    lines += [f"| {error.status} | `{error.code}` | {error.title} |" for error in error_classes()]
    return "\n".join(lines) + "\n"
