"""What is asked about the plan check."""

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.checking import check_plan, check_rules
from achieve.plans.questions.arguments import OfPlan
from achieve.plans.schemas import PlanCheck, PlanCheckRules
from achieve.web.questions import Asker, RootQuestion

_MOST_FINDINGS = 600


class _Nothing(Input):
    """No arguments."""


async def _check(asker: Asker, given: OfPlan) -> PlanCheck:
    async with asker.reading() as connection:
        return await check_plan(connection, asker.context.engine, asker.actor, given.id)


async def _rules(_asker: Asker, _given: _Nothing) -> PlanCheckRules:
    return check_rules()


PLAN_CHECK = RootQuestion(
    "plan_check",
    "What a reviewer would say of a plan; null where there is none that you may see.",
    PlanCheck,
    OfPlan,
    _check,
    most=_MOST_FINDINGS,
    path="/plans/{id}/check",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)
PLAN_CHECK_RULES = RootQuestion(
    "plan_check_rules",
    "The rules of the plan check, the same for everybody; null only with an error.",
    PlanCheckRules,
    _Nothing,
    _rules,
    most=100,
    path="/plan-check-rules",
)
