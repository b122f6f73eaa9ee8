"""What is asked about goals."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.covering import cover_goal
from achieve.plans.schemas import GoalCoverage
from achieve.web.questions import Asker, RootQuestion

_MOST_SCHOOLS = 600


class _Goal(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the goal.")


async def _cover(asker: Asker, given: _Goal) -> GoalCoverage:
    async with asker.reading() as connection:
        return await cover_goal(connection, asker.context.engine, asker.actor, given.id)


GOAL_COVERAGE = RootQuestion(
    "goal_coverage",
    "How far a goal is carried by those below; null where there is none that you may see.",
    GoalCoverage,
    _Goal,
    _cover,
    most=_MOST_SCHOOLS,
    path="/goals/{id}/coverage",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)
