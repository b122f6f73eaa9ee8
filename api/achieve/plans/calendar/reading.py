"""Read what is due, as the caller may see it."""

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core.schemas import Output
from achieve.plans.calendar.dated import DatedPlan, DatedStep
from achieve.plans.selecting import selection_of
from achieve.plans.shapes import PLAN_DOCUMENT, STEP
from achieve.reads.engine import Engine
from achieve.reads.selection import Condition, Page, PagePart, Values
from achieve.web.disclosing import read_page_of
from achieve.web.rest import require_read
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_MOST_STEPS = 1_000
# What was due longer ago is no longer of interest in a calendar.
_LOOKS_BACK = timedelta(days=366)


class _Steps(Output):
    data: list[DatedStep]


async def read_plan(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, operation: str
) -> DatedPlan:
    """A plan with what has a date in it. Raises Forbidden, NotFound."""
    view = View(PLAN_DOCUMENT, operation, selection_of(engine.shapes, PLAN_DOCUMENT, DatedPlan))
    return DatedPlan.model_validate_json(await read_view_of(connection, engine, actor, view, plan_id))


async def read_own_steps(connection: "ReadConnection", engine: Engine, actor: Actor, operation: str) -> list[DatedStep]:
    """The steps that the caller is responsible for, of all plans, from a year ago on. Raises Forbidden."""
    require_read(actor, STEP)
    person_id = actor.require_person("Only people have steps of their own.")
    values = Values()
    page = Page(
        limit=values.add(_MOST_STEPS),
        sort="due_on",
        descending=False,
        parts=(PagePart("data", "items", selection_of(engine.shapes, STEP, DatedStep)),),
        conditions=(
            Condition("responsible_id", values.add(person_id), repeated=False),
            Condition("due_after", values.add(actor.today - _LOOKS_BACK), repeated=False),
        ),
    )
    found = await read_page_of(connection, actor, engine.page(actor, STEP, page, values), operation)
    return _Steps.model_validate_json(found.body).data
