"""Answers of mutations: what the document asks of a payload, and its JSON for a change that was made or refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import orjson
from graphql import FieldNode

from achieve.core.errors import AchieveError
from achieve.core.schemas import Input
from achieve.reads.selection import Selection
from achieve.web.graphql.arguments import INPUT
from achieve.web.graphql.collecting import sets_of
from achieve.web.graphql.naming import camel, pascal
from achieve.web.graphql.selecting import TYPENAME, Place, Selector
from achieve.web.operations import Operation

_HEADERS = {"#If-Match": "version", "#Idempotency-Key": "idempotencyKey"}


@dataclass(frozen=True, slots=True)
class PayloadPart:
    """A part of a payload under a response key. chosen: of the resource; errors: the parts of a user error, by key."""

    key: str
    kind: Literal["resource", "deleted_id", "user_errors", "type_name"]
    chosen: Selection | None = None
    errors: Mapping[str, str] | None = None


def read_payload(
    selector: Selector, nodes: Sequence[FieldNode], operation: Operation[Input]
) -> tuple[PayloadPart, ...]:
    """What is asked of a mutation's payload."""
    fields = selector.collector.fields(sets_of(nodes), _payload_name(operation))
    return tuple(_part(selector, key, found, operation) for key, found in fields.items())


def write_payload(
    parts: Sequence[PayloadPart], operation: Operation[Input], resources: Mapping[str, bytes], deleted: str | None
) -> bytes:
    """The payload of a change that was made. resources: the JSON of each part that asks for the resource."""
    written: dict[str, object] = {}
    for part in parts:
        match part.kind:
            case "resource":
                written[part.key] = orjson.Fragment(resources[part.key])
            case "deleted_id":
                written[part.key] = deleted
            case "user_errors":
                written[part.key] = []
            case "type_name":
                written[part.key] = _payload_name(operation)
    return orjson.dumps(written)


def write_refusal(parts: Sequence[PayloadPart], operation: Operation[Input], error: AchieveError) -> bytes:
    """The payload of a change that was refused."""
    told = user_errors(error)
    written: dict[str, object] = {}
    for part in parts:
        if part.kind == "user_errors":
            asked = part.errors or {}
            written[part.key] = [{key: each[name] for key, name in asked.items()} for each in told]
        else:
            written[part.key] = _payload_name(operation) if part.kind == "type_name" else None
    return orjson.dumps(written)


def user_errors(error: AchieveError) -> list[dict[str, object]]:
    """A refusal as user errors: one for each place that it names, or one for all."""
    if not error.errors:
        return [_user_error(error.code, error.detail, [INPUT])]
    return [_user_error(error.code, each.message, _path(each.pointer)) for each in error.errors]


def _user_error(code: str, message: str, path: list[str]) -> dict[str, object]:
    return {"code": code, "message": message, "path": path, TYPENAME: "UserError"}


def _path(pointer: str) -> list[str]:
    if pointer in _HEADERS:
        return [INPUT, _HEADERS[pointer]]
    return [INPUT, *(camel(part) for part in pointer.split("/") if pointer.startswith("/") and part)]


def _part(selector: Selector, key: str, nodes: Sequence[FieldNode], operation: Operation[Input]) -> PayloadPart:
    match nodes[0].name.value:
        case "userErrors":
            fields = selector.collector.fields(sets_of(nodes), "UserError")
            return PayloadPart(key, "user_errors", errors={each: found[0].name.value for each, found in fields.items()})
        case "deletedId":
            return PayloadPart(key, "deleted_id")
        case "__typename":
            return PayloadPart(key, "type_name")
        case _:
            selector.tally.add_object(1, 1)
            chosen = selector.object(sets_of(nodes), operation.answer, Place(depth=1))
            return PayloadPart(key, "resource", chosen)


def _payload_name(operation: Operation[Input]) -> str:
    return f"{pascal(operation.name)}Payload"
