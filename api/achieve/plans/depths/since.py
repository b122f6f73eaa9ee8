"""What was seen of initiatives and strategies day by day: from it `rules.depth` tells the depth, and its change.

seen = await seen_of_initiatives(connection, actor, [initiative_id])
depth.depth_on(seen[initiative_id], today)
depth.depth_change(seen[initiative_id], plan.begins_on, today)
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.plans.depths.statements import by_day, causes_by_day
from achieve.plans.rules.depth import Seen

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

SeenBy = Mapping[UUID, Sequence[Seen]]


async def seen_of_initiatives(connection: "ReadConnection", actor: Actor, initiative_ids: Sequence[UUID]) -> SeenBy:
    """The observations of each initiative, in one statement; those of none are an empty sequence."""
    return _gathered(initiative_ids, await by_day(connection, actor, initiative_ids))


async def seen_of_strategies(connection: "ReadConnection", actor: Actor, initiative_of: Mapping[UUID, UUID]) -> SeenBy:
    """How deep each strategy is carried out. initiative_of: by strategies, the initiative that each serves.

    A strategy with indicators of cause in percent is as deep as these say, each piece of evidence an observation;
    another one as deep as its initiative. Two statements.
    """
    own = _gathered(list(initiative_of), await causes_by_day(connection, actor, list(initiative_of)))
    without = [strategy for strategy, seen in own.items() if not seen]
    above = await seen_of_initiatives(connection, actor, sorted({initiative_of[each] for each in without}))
    return {strategy: seen or above[initiative_of[strategy]] for strategy, seen in own.items()}


def _gathered(identifiers: Iterable[UUID], lines: "Iterable[asyncpg.Record]") -> SeenBy:
    seen: dict[UUID, list[Seen]] = {each: [] for each in identifiers}
    for line in lines:
        seen[line["of_id"]].append(Seen(line["observed_on"], line["observations"], line["total"]))
    return seen
