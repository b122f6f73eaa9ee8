"""The header `X-Purpose` in the OpenAPI document: on whatever can leave an entry in the disclosure record.

A write that answers with a learner's record is a read of it, too, with the entry and the purpose of one.
"""

from typing import cast

from achieve.access.disclosure import may_be_told
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.disclosing import LONGEST_PURPOSE
from achieve.web.documentation import Schema, parameter

_DEPTH = 2
"""As deep as `expand` goes."""


def offer_purpose(document: Schema, shapes: Shapes) -> None:
    """Put the parameter to what may show a learner's record, by its answer or by what `expand` brings to a read."""
    by_read = {shape.type_name for shape in shapes if _may_tell(shape, shapes, _DEPTH)}
    by_write = {shape.type_name for shape in shapes if _may_tell(shape, shapes, 0)}
    for path in cast("dict[str, dict[str, Schema]]", document["paths"]).values():
        for method, operation in path.items():
            if _shown(operation) in (by_read if method == "get" else by_write):
                # A new list: the old one belongs to the route.
                operation["parameters"] = [*cast("list[Schema]", operation["parameters"]), purpose_parameter()]


def purpose_parameter() -> Schema:
    """The header, for what shows a learner's record otherwise."""
    schema: Schema = {"type": "string", "minLength": 1, "maxLength": LONGEST_PURPOSE}
    wording = (
        "Why you look, where a learner's record is shown to you whom it does not concern: it stands in the disclosure "
        "record with the read."
    )
    return parameter("X-Purpose", schema, wording, place="header")


def _may_tell(shape: Shape, shapes: Shapes, depth: int) -> bool:
    if any(map(may_be_told, (shape.rules, *shape.guarded.values()))):
        return True
    return depth > 0 and any(
        _may_tell(related, shapes, depth - 1) for each in shape.relations for related in _kinds(each, shapes)
    )


def _kinds(relation: Relation, shapes: Shapes) -> tuple[Shape, ...]:
    return tuple(shapes.kinds_of(relation)) if relation.form == "any" else (shapes[relation.to],)


def _shown(operation: Schema) -> str:
    """The resource that is answered with, one or a page of them."""
    answers = cast("dict[str, dict[str, dict[str, Schema]]]", operation.get("responses", {}))
    answer = answers.get("200", answers.get("201", {}))
    schema = cast("Schema", answer.get("content", {}).get("application/json", {}).get("schema", {}))
    return str(schema.get("$ref", "")).rpartition("/")[2].removesuffix("Page")
