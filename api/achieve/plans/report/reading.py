"""Read what a report shows, as the caller may see it: the engine's document, in one statement."""

from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.plans.report.reported import ReportedPlan
from achieve.plans.selecting import selection_of
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.reads.selection import Values
from achieve.web.disclosing import read_resource

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

OPERATION = "get_plan_report"


async def read_reported(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, moment: Moment | None
) -> ReportedPlan:
    """A plan with everything that its report shows, as it is or as it stood. Raises NotFound."""
    chosen, values = selection_of(engine.shapes, PLAN_DOCUMENT, ReportedPlan), Values()
    query = (
        engine.one(actor, PLAN_DOCUMENT, chosen, plan_id, values)
        if moment is None
        else engine.then(actor, PLAN_DOCUMENT, chosen, plan_id, values, moment)
    )
    found = await read_resource(connection, actor, query, OPERATION)
    if found is None:
        raise NotFound("There is nothing with this id that you may see, or no such revision of it.")
    return ReportedPlan.model_validate_json(found.body)
