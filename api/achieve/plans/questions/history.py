"""What is asked about the history of plans."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.comparing import compare
from achieve.plans.schemas import PlanComparison
from achieve.web.questions import Asker, RootQuestion

_MOST_PARTS = 600


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
