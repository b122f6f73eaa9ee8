"""How plans and initiatives stand, as questions."""

from achieve.access.roles import Resource
from achieve.plans.questions.arguments import OfGoal, OfInitiative, OfPlan
from achieve.plans.schemas.forecasts import GoalForecast
from achieve.plans.schemas.status import StatusReport
from achieve.plans.standing import goal_forecast, initiative_status, plan_status
from achieve.web.questions import Asker, PlainAnswer, RootQuestion

# What an ordinary plan holds, so that several can be asked about in one document; one of 2,000 steps has more.
_MOST_PARTS = 600
_LINES = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)


async def _plan_status(asker: Asker, given: OfPlan) -> PlainAnswer[StatusReport]:
    async with asker.reading() as connection:
        return await plan_status(connection, asker.context.engine, asker.actor, given.id)


async def _initiative_status(asker: Asker, given: OfInitiative) -> PlainAnswer[StatusReport]:
    async with asker.reading() as connection:
        return await initiative_status(connection, asker.context.engine, asker.actor, given.id)


PLAN_STATUS = RootQuestion(
    "plan_status",
    "How a plan and everything in it stand, and why; null where there is none that you may see.",
    StatusReport,
    OfPlan,
    _plan_status,
    most=_MOST_PARTS,
    path="/plans/{id}/status",
    lines=_LINES,
)
INITIATIVE_STATUS = RootQuestion(
    "initiative_status",
    "How an initiative stands in all its plans, and why; null where there is none that you may see.",
    StatusReport,
    OfInitiative,
    _initiative_status,
    most=_MOST_PARTS,
    path="/initiatives/{id}/status",
    lines=_LINES,
)


async def _goal_forecast(asker: Asker, given: OfGoal) -> GoalForecast:
    async with asker.reading() as connection:
        return await goal_forecast(connection, asker.context.engine, asker.actor, given.id)


GOAL_FORECAST = RootQuestion(
    "goal_forecast",
    "Where the measures of a goal will stand on their last day; null where there is none that you may see.",
    GoalForecast,
    OfGoal,
    _goal_forecast,
    most=200,
    path="/goals/{id}/forecast",
    lines=_LINES,
)
STATUS_QUESTIONS = (GOAL_FORECAST, PLAN_STATUS, INITIATIVE_STATUS)
