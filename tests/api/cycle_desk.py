"""For tests of monitoring cycles: what one sends to plan one, and to attach evidence to it."""

from datetime import timedelta

from achieve.plans.words import IndicatorKind
from tests.api.plan_desk import TODAY, Json, Planned, changed, create


def indicator(planned: Planned, kind: IndicatorKind = IndicatorKind.CAUSE) -> str:
    """The id of an indicator of the plan."""
    return str(planned.ids.implementation.indicators[kind])


def a_cycle(planned: Planned, **fields: object) -> Json:
    """What one sends to plan a cycle around today."""
    return {
        "indicator_id": indicator(planned),
        "question": "Does a card on each desk help?",
        "tried": "Criteria on a card, in grade 4, each day.",
        "begins_on": str(TODAY - timedelta(days=20)),
        "ends_on": str(TODAY + timedelta(days=10)),
        "predicted_low": 60,
        "predicted_high": 70,
        **fields,
    }


def a_sample(planned: Planned, cycle: Json, in_place: int, **fields: object) -> Json:
    """What one sends to attach twenty lessons of today."""
    seen = {"indicator_id": indicator(planned), "observed_on": str(TODAY), "cycle_id": cycle["id"]}
    return {**seen, "sample_size": 20, "in_place_count": in_place, **fields}


async def begun(planned: Planned, **fields: object) -> Json:
    """A cycle that is being done, at version 2."""
    cycle = await create(planned["leader"], "monitoring-cycles", a_cycle(planned, **fields))
    return await changed(planned["leader"], f"monitoring-cycles/{cycle['id']}", {"state": "doing"}, 1)
