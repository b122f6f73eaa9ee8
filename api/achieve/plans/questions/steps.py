"""What is asked about steps."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.fields import Day
from achieve.core.schemas import Input
from achieve.plans.moving import MOST_PUSHED, find_pushed_steps
from achieve.plans.schemas.knock_on import StepKnockOn
from achieve.web.questions import Asker, RootQuestion


class _Moved(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the step.")
    due_on: Day | None = Field(default=None, description="Its date, were it moved, ISO date; else the one that it has.")


async def _find(asker: Asker, given: _Moved) -> StepKnockOn:
    async with asker.reading() as connection:
        return await find_pushed_steps(connection, asker.context.engine, asker.actor, given.id, given.due_on)


STEP_KNOCK_ON = RootQuestion(
    "step_knock_on",
    "What another date of a step would mean for those that wait for it; null where there is none that you may see.",
    StepKnockOn,
    _Moved,
    _find,
    most=MOST_PUSHED,
    path="/steps/{id}/knock-on",
    lines=(Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS),
)
