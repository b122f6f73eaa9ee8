"""What is asked about edits of many steps before they are made."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.editing import preview_step_edit
from achieve.plans.schemas.step_edits import StepEdit, StepEditPreview
from achieve.plans.words.step_edits import MOST_EDITED, MOST_TOLD
from achieve.web.questions import Asker, RootQuestion


class _Edited(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the plan.")
    input: StepEdit = Field(description="The edit.")


async def _preview(asker: Asker, given: _Edited) -> StepEditPreview:
    async with asker.reading() as connection:
        return await preview_step_edit(connection, asker.context.engine, asker.actor, given.id, given.input)


STEP_EDIT_PREVIEW = RootQuestion(
    "step_edit_preview",
    "What an edit of many steps would come to; null where there is no plan that you may see.",
    StepEditPreview,
    _Edited,
    _preview,
    most=MOST_EDITED + 2 * MOST_TOLD,
    lines=(Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS),
)
