"""Two revisions of a plan compared: both are read like any document, in the caller's scope."""

from collections.abc import Mapping, Set
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, cast
from uuid import UUID

import orjson
from pydantic import JsonValue

from achieve.access.actor import Actor
from achieve.core.errors import FieldError, Invalid
from achieve.plans import rules
from achieve.plans.queries import history as queries
from achieve.plans.schemas import FieldDifference, PartDifference, PlanComparison
from achieve.plans.shapes import PLAN, PLAN_DOCUMENT
from achieve.plans.words import PartKind
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.reads.shape import Shape
from achieve.web.rest import require_read
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_Document = Mapping[str, JsonValue]
_VIEW = View(PLAN_DOCUMENT, "get_plan_comparison")
_BESIDE = frozenset({"version", "created_at", "updated_at"})


async def compare(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, between: tuple[int | None, int | None]
) -> PlanComparison:
    """What differs from one revision to another. Raises Forbidden, Invalid, NotFound."""
    require_read(actor, PLAN_DOCUMENT)
    last = between[1] or await queries.newest_revision(connection, actor.district_id, plan_id)
    first = between[0] or max(last - 1, 1)
    if first > last:
        message = "The revision to compare with must not be before the one to compare."
        raise Invalid(message, errors=[FieldError("?to_revision", "before_from", message)])
    before, after = [
        cast("_Document", orjson.loads(await read_view_of(connection, engine, actor, _VIEW, plan_id, moment=each)))
        for each in (Moment(first, None), Moment(last, None))
    ]
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
