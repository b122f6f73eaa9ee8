"""What is asked about the outcomes of adjustments."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.outcomes import compare_outcome, pending_outcomes
from achieve.plans.rules.outcomes import PENDING_DAYS
from achieve.plans.schemas import AdjustmentOutcomeComparison, PendingOutcomes
from achieve.web.questions import Asker, RootQuestion

_LINES = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)


class _OfOutcome(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the outcome.")


class _OpenIn(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the plan.")
    days: int = Field(
        default=PENDING_DAYS, ge=0, le=3_660, description="Only adjustments that are open for this many days or longer."
    )


async def _compare(asker: Asker, given: _OfOutcome) -> AdjustmentOutcomeComparison:
    async with asker.reading() as connection:
        return await compare_outcome(connection, asker.context.engine, asker.actor, given.id)


async def _find_pending(asker: Asker, given: _OpenIn) -> PendingOutcomes:
    async with asker.reading() as connection:
        return await pending_outcomes(connection, asker.context.engine, asker.actor, given.id, given.days)


ADJUSTMENT_OUTCOME_COMPARISON = RootQuestion(
    "adjustment_outcome_comparison",
    "How an adjustment's evidence before and after compares; null where there is none that you may see.",
    AdjustmentOutcomeComparison,
    _OfOutcome,
    _compare,
    most=300,
    path="/adjustment-outcomes/{id}/comparison",
    lines=_LINES,
)
PENDING_OUTCOMES = RootQuestion(
    "pending_outcomes",
    "Which adjustments of a plan wait for somebody to say what came of them; null where you may not see the plan.",
    PendingOutcomes,
    _OpenIn,
    _find_pending,
    most=300,
    path="/plans/{id}/pending-outcomes",
    lines=_LINES,
)
OUTCOME_QUESTIONS = (ADJUSTMENT_OUTCOME_COMPARISON, PENDING_OUTCOMES)
