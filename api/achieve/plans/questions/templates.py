"""What is asked about templates."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.schemas.templates import PlanTemplateContent
from achieve.plans.shapes.templates import PLAN_TEMPLATE_SOURCE
from achieve.web.questions import Asker, RootQuestion
from achieve.web.views import View, read_view_of

# What an ordinary plan holds.
_MOST_PARTS = 600


class _OfTemplate(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the template.")


async def _read(asker: Asker, given: _OfTemplate) -> PlanTemplateContent:
    view = View(PLAN_TEMPLATE_SOURCE, "get_plan_template_content")
    async with asker.reading() as connection:
        found = await read_view_of(connection, asker.context.engine, asker.actor, view, given.id)
    return PlanTemplateContent.model_validate_json(found)


PLAN_TEMPLATE_CONTENT = RootQuestion(
    "plan_template_content",
    "A template with everything in it; null where there is none that you may see.",
    PlanTemplateContent,
    _OfTemplate,
    _read,
    most=_MOST_PARTS,
    path="/plan-templates/{id}/content",
    lines=(Resource.PLAN_TEMPLATES,),
)
