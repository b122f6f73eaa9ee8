"""What is asked about fidelity, over REST and GraphQL."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.fields import Day
from achieve.core.schemas import Input
from achieve.plans.sampling import sum_samples
from achieve.plans.schemas import IndicatorFidelity
from achieve.web.questions import Asker, RootQuestion


class _Of(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the indicator.")
    since: Day | None = Field(default=None, description="First day of the period, ISO date.")
    until: Day | None = Field(default=None, description="Last day of the period, ISO date.")


async def _sum(asker: Asker, given: _Of) -> IndicatorFidelity:
    async with asker.reading() as connection:
        return await sum_samples(connection, asker.actor, given.id, (given.since, given.until))


INDICATOR_FIDELITY = RootQuestion(
    "indicator_fidelity",
    "What the samples of an indicator come to over a period; null where you may not see it.",
    IndicatorFidelity,
    _Of,
    _sum,
    path="/indicators/{id}/fidelity",
    lines=(Resource.MONITORING,),
)
