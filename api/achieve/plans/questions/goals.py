"""What is asked about goals."""

from achieve.access.roles import Resource
from achieve.plans.covering import cover_goal
from achieve.plans.questions.arguments import OfGoal
from achieve.plans.schemas import GoalCoverage
from achieve.web.questions import Asker, RootQuestion

_MOST_SCHOOLS = 600


async def _cover(asker: Asker, given: OfGoal) -> GoalCoverage:
    async with asker.reading() as connection:
        return await cover_goal(connection, asker.context.engine, asker.actor, given.id)


GOAL_COVERAGE = RootQuestion(
    "goal_coverage",
    "How far a goal is carried by those below; null where there is none that you may see.",
    GoalCoverage,
    OfGoal,
    _cover,
    most=_MOST_SCHOOLS,
    path="/goals/{id}/coverage",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)
