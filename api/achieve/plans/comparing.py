"""Two revisions of a plan compared: both are read like any document, in the caller's scope."""

from collections.abc import Mapping, Set
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, cast
from uuid import UUID

import orjson
from pydantic import JsonValue

from achieve.access.actor import Actor
from achieve.core.errors import FieldError, Invalid, NotFound
from achieve.plans import rules
from achieve.plans.schemas import PartKind, PlanComparison
from achieve.plans.shapes import PLAN, PLAN_DOCUMENT
from achieve.reads.engine import Engine, fetch_one
from achieve.reads.past import Moment
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.rest import require_read
from achieve.web.rest_query import everything

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_Document = Mapping[str, JsonValue]
_BESIDE = frozenset({"version", "created_at", "updated_at"})


async def compare(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, between: tuple[int, int]
) -> PlanComparison:
    """What differs from one revision to another. Raises Forbidden, Invalid, NotFound."""
    require_read(actor, PLAN_DOCUMENT)
    first, last = between
    if first > last:
        message = "The revision to compare with must not be before the one to compare."
        raise Invalid(message, errors=[FieldError("?to", "before_from", message)])
    before, after = [await _read(connection, engine, actor, plan_id, number) for number in between]
    plan = rules.find_differences(PartKind.PLAN, _compared(PLAN), {str(plan_id): before}, {str(plan_id): after})
    further = [
        rules.find_differences(PartKind(shape.table), _compared(shape), _parts(before, name), _parts(after, name))
        for name, shape in _lists(engine)
    ]
    return PlanComparison(
        plan_id=plan_id,
        from_revision=first,
        to_revision=last,
        parts=[*plan, *chain.from_iterable(further)],
        truncated=sorted({*cast("list[str]", before["truncated"]), *cast("list[str]", after["truncated"])}),
    )


async def _read(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, number: int
) -> _Document:
    chosen = everything(engine.shapes, PLAN_DOCUMENT)
    query = engine.then(actor, PLAN_DOCUMENT, chosen, plan_id, Values(), Moment(number, None))
    found = await fetch_one(connection, query)
    if found is None:
        raise NotFound("There is nothing with this id that you may see, or no such revision of it.")
    return cast("_Document", orjson.loads(found.body))


def _lists(engine: Engine) -> list[tuple[str, Shape]]:
    """The lists of a document, each with what stands in it."""
    return [(relation.name, engine.shapes[relation.to]) for relation in PLAN_DOCUMENT.relations]


def _parts(document: _Document, name: str) -> Mapping[str, _Document]:
    return {str(part["id"]): part for part in cast("list[_Document]", document[name])}


@cache
def _compared(shape: Shape) -> Set[str]:
    """The stored fields, and the lists of ids that are stored as links."""
    stored = {name for name, expression in shape.fields.items() if expression == f"{{t}}.{name}"}
    links = {name for name in shape.fields if name.endswith("_ids")}
    return (stored | links) - _BESIDE
