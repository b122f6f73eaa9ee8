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
from achieve.plans.schemas import FieldDifference, PartDifference, PlanComparison
from achieve.plans.shapes import PLAN, PLAN_DOCUMENT
from achieve.plans.words import PartKind
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.disclosing import read_resource
from achieve.web.rest import require_read
from achieve.web.rest_query import everything

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_Document = Mapping[str, JsonValue]
_OPERATION = "get_plan_comparison"
_NEWEST = "select coalesce(max(r.number), 1) from plan_revision r where r.district_id = $1 and r.plan_id = $2"
_BESIDE = frozenset({"version", "created_at", "updated_at"})


async def compare(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, between: tuple[int | None, int | None]
) -> PlanComparison:
    """What differs from one revision to another. Raises Forbidden, Invalid, NotFound."""
    require_read(actor, PLAN_DOCUMENT)
    last = between[1] or await _newest(connection, actor, plan_id)
    first = between[0] or max(last - 1, 1)
    if first > last:
        message = "The revision to compare with must not be before the one to compare."
        raise Invalid(message, errors=[FieldError("?to_revision", "before_from", message)])
    before, after = [await _read(connection, engine, actor, plan_id, number) for number in (first, last)]
    plan = _told(PLAN, {str(plan_id): before}, {str(plan_id): after})
    further = [_told(shape, _parts(before, name), _parts(after, name)) for name, shape in _lists(engine)]
    return PlanComparison(
        id=plan_id,
        from_revision=first,
        to_revision=last,
        parts=[*plan, *chain.from_iterable(further)],
        truncated=sorted({*cast("list[str]", before["truncated"]), *cast("list[str]", after["truncated"])}),
    )


def _told(shape: Shape, before: rules.Parts, after: rules.Parts) -> list[PartDifference]:
    kind = PartKind(shape.table)
    return [
        PartDifference(
            kind=kind,
            part_id=UUID(each.part_id),
            change=each.change,
            fields=[FieldDifference(name=name, before=old, after=new) for name, old, new in each.fields],
        )
        for each in rules.find_differences(_compared(shape), before, after)
    ]


async def _newest(connection: "ReadConnection", actor: Actor, plan_id: UUID) -> int:
    """Of an unknown plan it is one that nothing has."""
    return await connection.fetchval(_NEWEST, actor.district_id, plan_id)


async def _read(connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, number: int) -> _Document:
    chosen = everything(engine.shapes, PLAN_DOCUMENT)
    query = engine.then(actor, PLAN_DOCUMENT, chosen, plan_id, Values(), Moment(number, None))
    found = await read_resource(connection, actor, query, _OPERATION)
    if found is None:
        raise NotFound("There is nothing with this id that you may see, or no such revision of it.")
    return cast("_Document", orjson.loads(found.body))


def _lists(engine: Engine) -> list[tuple[str, Shape]]:
    """The lists of a document, each with what stands in it."""
    return [(relation.name, engine.shapes[relation.to]) for relation in PLAN_DOCUMENT.relations if relation.embedded]


def _parts(document: _Document, name: str) -> Mapping[str, _Document]:
    return {str(part["id"]): part for part in cast("list[_Document]", document[name])}


@cache
def _compared(shape: Shape) -> Set[str]:
    """The stored fields, and the lists of ids that are stored as links."""
    stored = {name for name, expression in shape.fields.items() if expression == f"{{t}}.{name}"}
    links = {name for name in shape.fields if name.endswith("_ids")}
    return (stored | links) - _BESIDE
