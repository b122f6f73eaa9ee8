"""Verdicts, as questions."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.questions.arguments import OfInitiative, OfPlan
from achieve.plans.schemas.verdict import PlanVerdicts, VerdictReport
from achieve.plans.verdicts import initiative_verdict, plan_verdicts, strategy_verdict
from achieve.web.questions import Asker, RootQuestion

_LINES = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)


class _OfStrategy(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the strategy.")


async def _initiative(asker: Asker, given: OfInitiative) -> VerdictReport:
    async with asker.reading() as connection:
        return await initiative_verdict(connection, asker.context.engine, asker.actor, given.id)


async def _strategy(asker: Asker, given: _OfStrategy) -> VerdictReport:
    async with asker.reading() as connection:
        return await strategy_verdict(connection, asker.context.engine, asker.actor, given.id)


async def _plan(asker: Asker, given: OfPlan) -> PlanVerdicts:
    async with asker.reading() as connection:
        return await plan_verdicts(connection, asker.context.engine, asker.actor, given.id)


INITIATIVE_VERDICT = RootQuestion(
    "initiative_verdict",
    "What depth and movement say together of an initiative; null where there is none that you may see.",
    VerdictReport,
    OfInitiative,
    _initiative,
    most=200,
    path="/initiatives/{id}/verdict",
    lines=_LINES,
)
STRATEGY_VERDICT = RootQuestion(
    "strategy_verdict",
    "What depth and movement say together of a strategy; null where there is none that you may see.",
    VerdictReport,
    _OfStrategy,
    _strategy,
    most=200,
    path="/strategies/{id}/verdict",
    lines=_LINES,
)
PLAN_VERDICTS = RootQuestion(
    "plan_verdicts",
    "The verdicts on a plan's initiatives and strategies; null where there is none that you may see.",
    PlanVerdicts,
    OfPlan,
    _plan,
    most=600,
    path="/plans/{id}/verdicts",
    lines=_LINES,
)
VERDICT_QUESTIONS = (INITIATIVE_VERDICT, STRATEGY_VERDICT, PLAN_VERDICTS)
