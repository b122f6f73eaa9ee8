"""Read what a report shows, as the caller may see it: the engine's document, in one statement."""

from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.plans.report.reported import ReportedPlan
from achieve.plans.selecting import selection_of
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.reads.engine import Engine
from achieve.reads.past import Moment
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

OPERATION = "get_plan_report"


async def read_reported(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, moment: Moment | None
) -> ReportedPlan:
    """A plan with everything that its report shows, as it is or as it stood. Raises NotFound."""
    view = View(PLAN_DOCUMENT, OPERATION, selection_of(engine.shapes, PLAN_DOCUMENT, ReportedPlan))
    found = await read_view_of(connection, engine, actor, view, plan_id, moment=moment)
    return ReportedPlan.model_validate_json(found)
