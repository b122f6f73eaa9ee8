"""What is asked about plans beside reading them, over REST and GraphQL."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.checking import check_plan, check_rules
from achieve.plans.comparing import compare
from achieve.plans.schemas import PlanCheck, PlanCheckRules, PlanComparison
from achieve.web.questions import Asker, RootQuestion

_MOST_PARTS = 1_000


class _Between(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the plan.")
    from_revision: int | None = Field(
        default=None,
        ge=1,
        le=2_147_483_647,
        description="Number of the earlier revision; else the one before the later.",
    )
    to_revision: int | None = Field(
        default=None, ge=1, le=2_147_483_647, description="Number of the later revision; else the newest."
    )


async def _compare(asker: Asker, given: _Between) -> PlanComparison:
    async with asker.reading() as connection:
        between = (given.from_revision, given.to_revision)
        return await compare(connection, asker.context.engine, asker.actor, given.id, between)


PLAN_COMPARISON = RootQuestion(
    "plan_comparison",
    "What differs between two revisions of a plan; null where there is none that you may see.",
    PlanComparison,
    _Between,
    _compare,
    most=_MOST_PARTS,
    path="/plans/{id}/comparison",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)


class _Plan(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the plan.")


class _Nothing(Input):
    """No arguments."""


async def _check(asker: Asker, given: _Plan) -> PlanCheck:
    async with asker.reading() as connection:
        return await check_plan(connection, asker.context.engine, asker.actor, given.id)


async def _rules(_asker: Asker, _given: _Nothing) -> PlanCheckRules:
    return check_rules()


PLAN_CHECK = RootQuestion(
    "plan_check",
    "What a reviewer would say of a plan; null where there is none that you may see.",
    PlanCheck,
    _Plan,
    _check,
    most=_MOST_PARTS,
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

QUESTIONS = (PLAN_CHECK, PLAN_CHECK_RULES, PLAN_COMPARISON)
