"""How a plan or an initiative stands, as it is asked."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar, cast
from uuid import UUID

import orjson

from achieve.access.actor import Actor
from achieve.plans.rules import status as rules
from achieve.plans.schemas.status import StatusReport
from achieve.plans.shapes.status import (
    INITIATIVE_STATUS_PARTS,
    INITIATIVE_STATUS_SOURCE,
    PLAN_STATUS_PARTS,
    PLAN_STATUS_SOURCE,
    first_values,
)
from achieve.plans.standing.growing import initiative_tree, plan_tree
from achieve.plans.standing.reporting import report
from achieve.plans.standing.sources import PlanSource, WorkSource
from achieve.plans.standing.tree import Tree
from achieve.reads.engine import Engine
from achieve.reads.selection import Selection
from achieve.reads.shape import Shape
from achieve.web.questions import PlainAnswer
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

Source = TypeVar("Source", bound=WorkSource)


async def plan_status(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID
) -> PlainAnswer[StatusReport]:
    """How a plan stands. Raises Forbidden, NotFound."""
    read = await _read(connection, engine, actor, (PLAN_STATUS_SOURCE, PLAN_STATUS_PARTS, "get_plan_status"), plan_id)
    return _reported(actor, cast("PlanSource", read), plan_tree)


async def initiative_status(
    connection: "ReadConnection", engine: Engine, actor: Actor, initiative_id: UUID
) -> PlainAnswer[StatusReport]:
    """How an initiative stands, in all plans that you may see and that are not over. Raises Forbidden, NotFound."""
    asked = (INITIATIVE_STATUS_SOURCE, INITIATIVE_STATUS_PARTS, "get_initiative_status")
    read = await _read(connection, engine, actor, asked, initiative_id)
    return _reported(actor, cast("WorkSource", read), initiative_tree)


async def _read(
    connection: "ReadConnection", engine: Engine, actor: Actor, asked: tuple[Shape, Selection, str], identifier: UUID
) -> Mapping[str, object]:
    shape, chosen, operation = asked
    view = View(shape, operation, chosen)
    return orjson.loads(await read_view_of(connection, engine, actor, view, identifier, values=first_values()))


def _reported(actor: Actor, source: Source, grow: Callable[[Source, rules.Judge], Tree]) -> PlainAnswer[StatusReport]:
    limits = rules.Limits(stale_after_days=source["days_until_stale"])
    tree = grow(source, rules.Judge(actor.today, limits))
    return report(tree, rules.roll_up(tree.parts), (actor.today, limits), source["truncated"])
