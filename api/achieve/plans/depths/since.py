"""What was seen day by day: from it `rules.depth` tells a depth, and its change.

seen = await seen_of_initiatives(connection, actor, [initiative_id])
depth.depth_on(seen[initiative_id], today)
depth.depth_change(seen[initiative_id], plan.begins_on, today)
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.plans.depths.statements import by_day, causes_by_day
from achieve.plans.rules.depth import Seen

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

SeenBy = Mapping[UUID, Sequence[Seen]]


@dataclass(frozen=True, slots=True)
class SeenCauses:
    """What indicators of cause in percent showed, by their implementation plans, and by their strategies."""

    of_implementation_plans: SeenBy
    of_strategies: SeenBy


async def seen_of_initiatives(
    connection: "ReadConnection", actor: Actor, initiative_ids: Sequence[UUID], site_id: UUID | None = None
) -> SeenBy:
    """The observations of each initiative, in one statement; those of none are an empty sequence.

    site_id: only what was seen there and below.
    """
    seen: dict[UUID, list[Seen]] = {each: [] for each in initiative_ids}
    sites = [] if site_id is None else [site_id]
    for line in await by_day(connection, actor, initiative_ids, sites=sites):
        seen[line["of_id"]].append(_seen(line))
    return seen


async def seen_as_causes(
    connection: "ReadConnection", actor: Actor, implementation_plan_ids: Sequence[UUID]
) -> SeenCauses:
    """The evidence of indicators of cause in percent, in one statement. A sample is as many observations."""
    plans: dict[UUID, list[Seen]] = {each: [] for each in implementation_plan_ids}
    strategies: dict[UUID, list[Seen]] = {}
    for line in await causes_by_day(connection, actor, implementation_plan_ids):
        plans[line["implementation_plan_id"]].append(_seen(line))
        if line["strategy_id"] is not None:
            strategies.setdefault(line["strategy_id"], []).append(_seen(line))
    return SeenCauses(plans, strategies)


def _seen(line: "asyncpg.Record") -> Seen:
    return Seen(line["observed_on"], line["observations"], line["total"])
