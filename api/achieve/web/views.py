"""Views for questions: one resource with what is picked of it, read in the caller's scope, to be worked with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.reads.selection import Selection, Values
from achieve.reads.shape import Shape
from achieve.web.disclosing import read_resource
from achieve.web.rest import require_read
from achieve.web.rest_query import everything

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(frozen=True, slots=True)
class View:
    """What is read for a question. chosen: all of the shape where it is None. operation: the question, by its name."""

    shape: Shape
    operation: str
    chosen: Selection | None = None


async def find_view(
    connection: "ReadConnection",
    engine: Engine,
    actor: Actor,
    view: View,
    identifier: UUID,
    *,
    values: Values | None = None,
    moment: Moment | None = None,
) -> bytes | None:
    """Its JSON, or None where there is none that the caller may see. Raises Forbidden.

    values: those that the selection's slots stand for. moment: as of when, where not as it is.
    """
    require_read(actor, view.shape)
    chosen, given = view.chosen or everything(engine.shapes, view.shape), values or Values()
    query = (
        engine.one(actor, view.shape, chosen, identifier, given)
        if moment is None
        else engine.then(actor, view.shape, chosen, identifier, given, moment)
    )
    found = await read_resource(connection, actor, query, view.operation)
    return None if found is None else found.body


async def read_view_of(
    connection: "ReadConnection",
    engine: Engine,
    actor: Actor,
    view: View,
    identifier: UUID,
    *,
    values: Values | None = None,
    moment: Moment | None = None,
) -> bytes:
    """As find_view, where it must be there. Raises NotFound."""
    found = await find_view(connection, engine, actor, view, identifier, values=values, moment=moment)
    if found is None:
        what = "this id" if moment is None else "this id, or no such revision of it,"
        raise NotFound(f"There is nothing with {what} that you may see.")
    return found
