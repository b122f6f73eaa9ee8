"""What is asked about monitoring cycles."""

from uuid import UUID

from pydantic import Field

from achieve.access.roles import Resource
from achieve.core.schemas import Input
from achieve.plans.schemas import MonitoringCycleStudy
from achieve.plans.studying import study_cycle
from achieve.web.questions import Asker, RootQuestion


class _OfCycle(Input):
    """The arguments."""

    id: UUID = Field(description="Id of the monitoring cycle.")


async def _study(asker: Asker, given: _OfCycle) -> MonitoringCycleStudy:
    async with asker.reading() as connection:
        return await study_cycle(connection, asker.context.engine, asker.actor, given.id)


MONITORING_CYCLE_STUDY = RootQuestion(
    "monitoring_cycle_study",
    "How the result of a cycle stands to its prediction; null where there is none that you may see.",
    MonitoringCycleStudy,
    _OfCycle,
    _study,
    path="/monitoring-cycles/{id}/study",
    lines=(Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS),
)
