"""How the result of a cycle stands to its prediction, for somebody: over the evidence that the caller may see."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.plans.rules.results import FigureSeen, come_to, hold_against
from achieve.plans.schemas import MonitoringCycleStudy
from achieve.plans.shapes.cycles import STUDIED_CYCLE, STUDIED_FIELDS
from achieve.reads.engine import Engine
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


@dataclass(frozen=True, slots=True)
class _Cycle:
    """A cycle as it was read, its evidence the newest first."""

    predicted_low: float
    predicted_high: float
    evidence: list[FigureSeen]


_CYCLE = TypeAdapter(_Cycle)
_VIEW = View(STUDIED_CYCLE, "get_monitoring_cycle_study", STUDIED_FIELDS)


async def study_cycle(
    connection: "ReadConnection", engine: Engine, actor: Actor, cycle_id: UUID
) -> MonitoringCycleStudy:
    """The prediction held against the result. Raises Forbidden, NotFound."""
    cycle = _CYCLE.validate_json(await read_view_of(connection, engine, actor, _VIEW, cycle_id))
    result = come_to(cycle.evidence)
    outcome, missed_by = hold_against(cycle.predicted_low, cycle.predicted_high, result)
    return MonitoringCycleStudy(
        id=cycle_id,
        predicted_low=cycle.predicted_low,
        predicted_high=cycle.predicted_high,
        result=None if result is None else result.value,
        result_low=None if result is None else result.low,
        result_high=None if result is None else result.high,
        sample_size=None if result is None else result.size,
        evidence_count=len(cycle.evidence),
        outcome=outcome,
        missed_by=missed_by,
    )
