"""Verdicts as they are asked: what they are worked out from is read in the caller's scope, in three statements."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.plans.depths.since import seen_as_causes, seen_of_initiatives
from achieve.plans.schemas.verdict import PlanVerdicts, VerdictReport
from achieve.plans.shapes import STRATEGY
from achieve.plans.shapes.verdict import (
    INITIATIVE_VERDICT_PARTS,
    INITIATIVE_VERDICT_SOURCE,
    PLAN_VERDICT_PARTS,
    PLAN_VERDICT_SOURCE,
    first_values,
)
from achieve.plans.verdicts.sources import OfPlan, PlanSource, Source
from achieve.plans.verdicts.telling import THRESHOLDS, tell_part, tell_readings
from achieve.plans.verdicts.weighing import Weighed, Weighing
from achieve.reads.engine import Engine
from achieve.reads.selection import Leaf, Selection
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_SOURCE, _PLAN_SOURCE, _OF_PLAN = TypeAdapter(Source), TypeAdapter(PlanSource), TypeAdapter(OfPlan)
_INITIATIVE = View(INITIATIVE_VERDICT_SOURCE, "get_initiative_verdict", INITIATIVE_VERDICT_PARTS)
_STRATEGY = View(STRATEGY, "get_strategy_verdict", Selection((Leaf("plan_id", "plan_id"),)))
_PLAN = View(PLAN_VERDICT_SOURCE, "get_plan_verdicts", PLAN_VERDICT_PARTS)


async def initiative_verdict(
    connection: "ReadConnection", engine: Engine, actor: Actor, initiative_id: UUID
) -> VerdictReport:
    """The verdict on an initiative, in all plans that the actor may see and that are not over.

    Raises Forbidden, NotFound.
    """
    source = _SOURCE.validate_json(await read_view_of(connection, engine, actor, _INITIATIVE, initiative_id))
    weighing = await _weigh(connection, actor, source, ([initiative_id], None), actor.today)
    weighed = weighing.initiative(initiative_id, {each.id for each in source.goals})
    return _report(weighing, weighed)


async def strategy_verdict(
    connection: "ReadConnection", engine: Engine, actor: Actor, strategy_id: UUID
) -> VerdictReport:
    """The verdict on a strategy, as the list of its plan has it. Raises Forbidden, NotFound."""
    of_plan = await read_view_of(connection, engine, actor, _STRATEGY, strategy_id)
    weighing, found = await _weigh_plan(connection, engine, actor, _OF_PLAN.validate_json(of_plan).plan_id)
    weighed = next((each for each in found if each.id == strategy_id), None)
    if weighed is None:
        raise NotFound("There is nothing with this id that you may see.")
    return _report(weighing, weighed)


async def plan_verdicts(connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID) -> PlanVerdicts:
    """The verdicts on a plan's initiatives and strategies. Raises Forbidden, NotFound."""
    weighing, found = await _weigh_plan(connection, engine, actor, plan_id)
    return PlanVerdicts(
        id=plan_id,
        as_of=weighing.today,
        verdicts=[tell_part(each) for each in found],
        readings=tell_readings(weighing, found),
        thresholds=THRESHOLDS,
        truncated=list(weighing.source.truncated),
    )


async def _weigh_plan(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID
) -> tuple[Weighing, Sequence[Weighed]]:
    """The initiatives of a plan, then its strategies."""
    read = await read_view_of(connection, engine, actor, _PLAN, plan_id, values=first_values())
    source = _PLAN_SOURCE.validate_json(read)
    served = source.goals_served
    weighing = await _weigh(
        connection, actor, source, (list(served), source.organization_id), source.told_of(actor.today)
    )
    initiatives = {each: weighing.initiative(each, goals) for each, goals in served.items()}
    above = {each.id: initiatives[each.initiative_id] for each in source.implementation_plans}
    strategies = [
        weighing.strategy(each.id, above[each.implementation_plan_id])
        for each in source.strategies
        if each.implementation_plan_id in above
    ]
    return weighing, [*(initiatives[each.id] for each in source.initiatives), *strategies]


async def _weigh(
    connection: "ReadConnection",
    actor: Actor,
    source: Source,
    seen_at: tuple[Sequence[UUID], UUID | None],
    today: date,
) -> Weighing:
    """seen_at: the initiatives whose depth is read, and the site at which; None: everywhere."""
    initiatives, site_id = seen_at
    observed = await seen_of_initiatives(connection, actor, initiatives, site_id)
    causes = await seen_as_causes(connection, actor, [each.id for each in source.implementation_plans])
    return Weighing(source, observed, causes, today)


def _report(weighing: Weighing, weighed: Weighed) -> VerdictReport:
    return VerdictReport(
        **dict(tell_part(weighed)),
        as_of=weighing.today,
        readings=tell_readings(weighing, [weighed]),
        thresholds=THRESHOLDS,
        truncated=list(weighing.source.truncated),
    )
