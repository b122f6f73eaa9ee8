"""What OpenAPI says of the routes that come from declarations: parameters, bodies, answers, errors."""

from collections.abc import Mapping
from datetime import date, datetime
from inspect import cleandoc
from types import MappingProxyType
from typing import Any, NotRequired, TypedDict
from uuid import UUID

from achieve.reads.shape import Filter, Kind, Shape
from achieve.web.moments import LAST_REVISION
from achieve.web.operations import NoBody, OnConflict, Operation

Schema = dict[str, object]

KIND_SCHEMAS: Mapping[Kind, Schema] = MappingProxyType(
    {
        UUID: {"type": "string", "format": "uuid"},
        str: {"type": "string", "maxLength": 500},
        int: {"type": "integer", "format": "int64"},
        float: {"type": "number", "format": "double"},
        bool: {"type": "boolean"},
        date: {"type": "string", "format": "date"},
        datetime: {"type": "string", "format": "date-time"},
    }
)
REVISION = "As it stood after the revision of this number."
AS_OF = "As it stood at this instant, after the last revision up to then; not together with `revision`."
ON_CONFLICT = "on_conflict"
NDJSON = "application/x-ndjson"
CSV = "text/csv"
READ_ERRORS = (400, 401, 403, 404, 422, 429, 503)
LIST_ERRORS = (400, 401, 403, 404, 406, 422, 429, 503)
WRITE_ERRORS = (400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503)


class Documented(TypedDict):
    """What a route says of itself, by the names of FastAPI's options. The values are JSON, which is untyped there."""

    operation_id: str
    summary: str
    description: str
    responses: dict[int | str, dict[str, Any]]
    openapi_extra: dict[str, Any]
    status_code: NotRequired[int]


def document_list(shape: Shape) -> Documented:
    """The list of a resource."""
    page = f"{shape.type_name}Page"
    parameters = [
        *_page_parameters(shape),
        *_choice_parameters(shape),
        *(_filter_parameter(filter_) for filter_ in shape.filter_by_name.values()),
    ]
    return {
        "operation_id": f"list_{_snake(shape.path)}",
        "summary": f"List {shape.path.replace('-', ' ')}",
        "description": _doc(shape),
        "responses": _with_exports(shape, _answers({200: page}, LIST_ERRORS, {"Link": 'The next page, `rel="next"`.'})),
        "openapi_extra": {"parameters": parameters, "x-page-of": shape.type_name},
    }


def document_one(shape: Shape) -> Documented:
    """A single resource."""
    return {
        "operation_id": f"get_{shape.word}",
        "summary": f"Read one of {shape.path.replace('-', ' ')}",
        "description": _doc(shape),
        "responses": _answers({200: shape.type_name}, READ_ERRORS, {"ETag": "The version, for `If-Match`."}),
        "openapi_extra": {"parameters": [_id_parameter(), *_choice_parameters(shape)]},
    }


def document_view(shape: Shape, name: str, summary: str, whose: str, *further: Schema) -> Documented:
    """A view: read like a single resource, but without a version. whose: what the id in its path is of."""
    one = document_one(shape)
    identifier = parameter("id", {"type": "string", "format": "uuid"}, whose, place="path", required=True)
    return {
        **one,
        "operation_id": name,
        "summary": summary,
        "responses": {**one["responses"], 200: {**one["responses"][200], "headers": {}}},
        "openapi_extra": {"parameters": [identifier, *further, *moment_parameters(shape), *_choice_parameters(shape)]},
    }


def document_part(shape: Shape, of: str, name: str, summary: str, whose: str) -> Documented:
    """The list of a resource under what it is part of. of: the filter that the id in its path stands for."""
    listed = document_list(shape)
    identifier = parameter("id", {"type": "string", "format": "uuid"}, whose, place="path", required=True)
    # Its own id has the name of the one in the path.
    filters = [each for each in shape.filter_by_name.values() if each.name not in (of, "id")]
    parameters = [
        identifier,
        *_page_parameters(shape),
        *_choice_parameters(shape),
        *(_filter_parameter(each) for each in filters),
    ]
    return {
        **listed,
        "operation_id": name,
        "summary": summary,
        "responses": _answers({200: f"{shape.type_name}Page"}, READ_ERRORS, {"Link": 'The next page, `rel="next"`.'}),
        "openapi_extra": {"parameters": parameters, "x-page-of": shape.type_name},
    }


def document_operation(operation: Operation[Any]) -> Documented:
    """A write."""
    good = {"create": 201, "update": 200, "delete": 204, "action": 200}[operation.kind]
    answer = {good: None if operation.kind == "delete" else operation.answer.type_name}
    conditions = (412, 428) if operation.versioned else ()
    extra: Schema = {"parameters": _write_parameters(operation)}
    if operation.body is not NoBody:
        # An action whose fields may all be left out is asked for by an empty body as well.
        fields = operation.body.model_fields.values()
        is_required = operation.kind != "action" or any(each.is_required() for each in fields)
        extra["requestBody"] = {"required": is_required, "content": _json(operation.body.__name__)}
    return {
        "operation_id": operation.name,
        "summary": operation.description.partition("\n")[0],
        "description": operation.description,
        "status_code": good,
        "responses": _answers(answer, (*WRITE_ERRORS, *conditions), {"ETag": "The new version."}),
        "openapi_extra": extra,
    }


def parameter(name: str, schema: Schema, description: str, *, place: str = "query", required: bool = False) -> Schema:
    """One parameter of an operation."""
    return {"name": name, "in": place, "required": required, "schema": schema, "description": description}


def moment_parameters(shape: Shape) -> list[Schema]:
    """As of when a view is asked for; none where it has no past."""
    if shape.past is None:
        return []
    number: Schema = {"type": "integer", "minimum": 1, "maximum": LAST_REVISION}
    instant: Schema = {"type": "string", "format": "date-time"}
    return [
        parameter("revision", number, REVISION),
        parameter("as_of", instant, AS_OF),
    ]


def _page_parameters(shape: Shape) -> list[Schema]:
    orders = [order for name in shape.sort_names for order in (name, f"-{name}")]
    return [
        parameter("limit", {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}, "Size of a page."),
        parameter("cursor", {"type": "string", "maxLength": 2000}, "`next_cursor` of the page before, unchanged."),
        parameter("include_total", {"type": "boolean", "default": False}, "Whether `total` is counted."),
        parameter(
            "sort",
            {"type": "string", "enum": orders, "default": shape.default_sort},
            "Order of the list; `-` in front for descending.",
        ),
    ]


def _choice_parameters(shape: Shape) -> list[Schema]:
    relations = [relation for relation in shape.relations if not relation.embedded]
    offered = "; ".join(f"`{relation.name}`: {relation.description}" for relation in relations)
    parameters = [parameter("fields", {"type": "string"}, "Only these fields, separated by commas.")]
    if offered:
        wording = f"Related resources to bring along, separated by commas, two levels with a dot. {offered}"
        parameters.append(parameter("expand", {"type": "string"}, wording))
    return parameters


def _filter_parameter(filter_: Filter) -> Schema:
    words: Schema = {"type": "string", "enum": list(filter_.words)}
    schema = words if filter_.words else KIND_SCHEMAS[filter_.kind]
    if filter_.repeated:
        return parameter(filter_.name, {"type": "array", "items": schema, "maxItems": 100}, filter_.description)
    return parameter(filter_.name, schema, filter_.description)


def _write_parameters(operation: Operation[Any]) -> list[Schema]:
    key = parameter(
        "Idempotency-Key",
        {"type": "string", "minLength": 1, "maxLength": 255},
        "The same key with the same request gives the same answer, for 7 days.",
        place="header",
    )
    parameters = [] if operation.kind == "create" else [_id_parameter()]
    if operation.versioned:
        wording = "ETag of the version that you have read, or `*`."
        parameters.append(parameter("If-Match", {"type": "string"}, wording, place="header", required=True))
    if operation.merges:
        words: Schema = {"type": "string", "enum": list(OnConflict), "default": OnConflict.REFUSE}
        parameters.append(parameter(ON_CONFLICT, words, cleandoc(OnConflict.__doc__ or "")))
    return [*parameters, key]


def _id_parameter() -> Schema:
    return parameter("id", {"type": "string", "format": "uuid"}, "Id of the resource.", place="path", required=True)


def _answers(
    good: Mapping[int, str | None], errors: tuple[int, ...], headers: Mapping[str, str]
) -> dict[int | str, dict[str, Any]]:
    described = {name: {"description": text, "schema": {"type": "string"}} for name, text in headers.items()}
    answers: dict[int | str, dict[str, Any]] = {
        status: {"description": "Done.", "headers": described, **({"content": _json(model)} if model else {})}
        for status, model in good.items()
    }
    problems: dict[int | str, dict[str, Any]] = {
        status: {"$ref": f"#/components/responses/Problem{status}"} for status in errors
    }
    return answers | problems


def _with_exports(shape: Shape, answers: dict[int | str, dict[str, Any]]) -> dict[int | str, dict[str, Any]]:
    """The answers of a list, with the two kinds of content that bring all of it."""
    line = "Each line is one of these, as JSON. Without `limit`, `cursor` and `include_total`."
    table = (
        "RFC 4180 with a header; lists and objects as JSON. A text that a spreadsheet could take for a formula has an "
        "apostrophe in front. Without `expand`, `limit`, `cursor` and `include_total`."
    )
    answers[200]["description"] = "A page; or, as `application/x-ndjson` or `text/csv`, all that the list holds."
    answers[200]["content"] |= {
        NDJSON: {"schema": {"$ref": f"#/components/schemas/{shape.type_name}", "description": line}},
        CSV: {"schema": {"type": "string", "description": table}},
    }
    return answers


def _json(model: str) -> Schema:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}}


def _doc(shape: Shape) -> str:
    return cleandoc(shape.schema.__doc__ or "")


def _snake(path: str) -> str:
    return path.replace("-", "_")
