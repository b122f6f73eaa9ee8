"""The header `X-Purpose` in the OpenAPI document: on each read that can leave an entry in the disclosure record."""

from typing import cast

from achieve.access.disclosure import may_be_told
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.disclosing import LONGEST_PURPOSE
from achieve.web.documentation import Schema, parameter

_DEPTH = 2
"""As deep as `expand` goes."""


def offer_purpose(document: Schema, shapes: Shapes) -> None:
    """Put the parameter to the reads that may show a learner's record, by themselves or with what `expand` brings."""
    telling = {shape.type_name for shape in shapes if _may_tell(shape, shapes, _DEPTH)}
    for path in cast("dict[str, dict[str, Schema]]", document["paths"]).values():
        operation = path.get("get", {})
        if _shown(operation) in telling:
            # A new list: the old one belongs to the route.
            operation["parameters"] = [*cast("list[Schema]", operation["parameters"]), _purpose()]


def _may_tell(shape: Shape, shapes: Shapes, depth: int) -> bool:
    if any(map(may_be_told, (shape.rules, *shape.guarded.values()))):
        return True
    return depth > 0 and any(
        _may_tell(related, shapes, depth - 1) for each in shape.relations for related in _kinds(each, shapes)
    )


def _kinds(relation: Relation, shapes: Shapes) -> tuple[Shape, ...]:
    return tuple(shapes.kinds_of(relation)) if relation.form == "any" else (shapes[relation.to],)


def _shown(operation: Schema) -> str:
    """The resource that a read answers with, one or a page of them."""
    answer = cast("dict[str, dict[str, dict[str, Schema]]]", operation.get("responses", {})).get("200", {})
    schema = cast("Schema", answer.get("content", {}).get("application/json", {}).get("schema", {}))
    return str(schema.get("$ref", "")).rpartition("/")[2].removesuffix("Page")


def _purpose() -> Schema:
    schema: Schema = {"type": "string", "minLength": 1, "maxLength": LONGEST_PURPOSE}
    wording = (
        "Why you look, where a learner's record is shown to you whom it does not concern: it stands in the disclosure "
        "record with the read."
    )
    return parameter("X-Purpose", schema, wording, place="header")
