"""What the samples of an indicator come to, over the evidence that the actor may see."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource
from achieve.access.scopes import bindings, predicate
from achieve.core.errors import NotFound
from achieve.plans import rules
from achieve.plans.schemas import IndicatorFidelity
from achieve.plans.shapes.questions import ANSWER_RULES
from achieve.plans.shapes.row_rules import MONITORING_RULES
from achieve.reads.statements import numbered

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_SUM = """select count(e.sample_size) as samples, coalesce(sum(e.sample_size), 0) as observed,
 coalesce(sum(e.in_place_count), 0) as in_place
 from indicator t left join monitoring_evidence e on e.district_id = :district and e.indicator_id = t.id
 and (cast(:since as date) is null or e.observed_on >= cast(:since as date))
 and (cast(:until as date) is null or e.observed_on <= cast(:until as date)) and ({open})
 where t.district_id = :district and t.id = :indicator and ({seen}) group by t.id"""


async def sum_samples(
    connection: "ReadConnection", actor: Actor, indicator_id: UUID, period: tuple[date | None, date | None]
) -> IndicatorFidelity:
    """The samples of a period added up. period: first and last day. Raises Forbidden, NotFound."""
    actor.require(Resource.MONITORING, Action.READ)
    scopes = [
        predicate(actor, *each) for each in ((MONITORING_RULES, Action.READ, "e"), (ANSWER_RULES, Action.READ, "t"))
    ]
    statement = numbered(_SUM.format(open=scopes[0], seen=scopes[1]))
    values = {**bindings(actor), "indicator": indicator_id, "since": period[0], "until": period[1]}
    found = await connection.fetchrow(statement.sql, *[values[str(name)] for name in statement.parameters])
    if found is None:
        raise NotFound("There is nothing with this id that you may see.")
    value, low, high = rules.share_in_place(found["observed"], found["in_place"]) or (None, None, None)
    return IndicatorFidelity(
        id=indicator_id,
        since=period[0],
        until=period[1],
        sample_count=found["samples"],
        sample_size=found["observed"],
        in_place_count=found["in_place"],
        value=value,
        value_low=low,
        value_high=high,
    )
