"""What is asked about rollout phases."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.phasing import find_readiness
from achieve.plans.schemas import PhaseReadiness
from achieve.plans.shapes import PHASE
from achieve.web.questions import Asker, RootQuestion
from achieve.web.rest import require_read


class _OfPhase(Input):
    """A phase."""

    id: UUID = Field(description="Id of the phase.")


async def _ask(asker: Asker, given: _OfPhase) -> PhaseReadiness:
    require_read(asker.actor, PHASE)
    async with asker.reading() as connection:
        return await find_readiness(connection, asker.actor, given.id, asker.actor.today)


PHASE_READINESS = RootQuestion(
    "phase_readiness",
    "Whether a phase could open today, and how each success metric of the phase before it stands; null where there is "
    "none that you may see.",
    PhaseReadiness,
    _OfPhase,
    _ask,
    most=20,
    path="/phases/{id}/readiness",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)
