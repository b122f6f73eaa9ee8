"""Samples of fidelity: the share in place with its interval, with the evidence and over a period."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.plans.words import IndicatorKind
from achieve.web.context import Context
from tests.api.learning import graph
from tests.api.plan_desk import TODAY, Json, Planned, change, changed, create, planned_world, read, refusal

_OF_PERIOD = """query ($id: ID!, $since: Date, $until: Date) {
    indicatorFidelity(id: $id, since: $since, until: $until) {
    sampleCount sampleSize inPlaceCount value valueLow valueHigh } }"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def sample(planned: Planned, size: int, in_place: int, kind: IndicatorKind = IndicatorKind.CAUSE, ago: int = 0) -> Json:
    indicator_id = str(planned.ids.implementation.indicators[kind])
    observed_on = str(TODAY - timedelta(days=ago))
    return {"indicator_id": indicator_id, "observed_on": observed_on, "sample_size": size, "in_place_count": in_place}


async def test_a_sample_gives_the_share_with_its_interval(planned: Planned) -> None:
    seen = await create(planned["coach"], "monitoring-evidence", sample(planned, 10, 7, ago=900))
    assert (seen["value"], seen["value_low"], seen["value_high"]) == (70.0, 44.2, 87.3)
    assert (seen["sample_size"], seen["in_place_count"]) == (10, 7)


@pytest.mark.parametrize(("in_place", "expected"), [(0, (0.0, 0.0, 35.1)), (5, (100.0, 64.9, 100.0))])
async def test_a_few_that_are_all_alike_are_no_certainty(
    planned: Planned, in_place: int, expected: tuple[float, float, float]
) -> None:
    seen = await create(planned["coach"], "monitoring-evidence", sample(planned, 5, in_place, ago=900))
    assert (seen["value"], seen["value_low"], seen["value_high"]) == expected


async def test_a_corrected_sample_gives_another_share(planned: Planned) -> None:
    seen = await create(planned["coach"], "monitoring-evidence", sample(planned, 10, 7, ago=900))
    later = await changed(planned["coach"], f"monitoring-evidence/{seen['id']}", {"in_place_count": 8}, 1)
    assert (later["value"], later["in_place_count"]) == (80.0, 8)


async def test_samples_of_a_period_are_added_up_alike_in_both_apis(planned: Planned) -> None:
    for size, in_place, ago in ((6, 3, 420), (8, 6, 410), (10, 10, 500)):
        await create(planned["coach"], "monitoring-evidence", sample(planned, size, in_place, ago=ago))
    indicator_id = str(planned.ids.implementation.indicators[IndicatorKind.CAUSE])
    since, until = TODAY - timedelta(days=430), TODAY - timedelta(days=400)
    path = f"indicators/{indicator_id}/fidelity"
    found = await read(planned["leader"], path, since=str(since), until=str(until))
    assert (found["sample_count"], found["sample_size"], found["in_place_count"]) == (2, 14, 9)
    assert (found["value"], found["value_low"], found["value_high"]) == (64.3, 42.6, 81.4)
    variables = {"id": indicator_id, "since": str(since), "until": str(until)}
    in_graphql = (await graph(planned["leader"], _OF_PERIOD, variables))["indicatorFidelity"]
    assert in_graphql["sampleSize"] == 14


async def test_where_nothing_was_sampled_there_is_no_share(planned: Planned) -> None:
    indicator_id = planned.ids.implementation.indicators[IndicatorKind.EFFECT]
    found = await read(planned["leader"], f"indicators/{indicator_id}/fidelity")
    assert (found["sample_count"], found["value"], found["value_low"]) == (0, None, None)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"in_place_count": 11}, ("/in_place_count", "more_than_observed")),
        ({"in_place_count": None}, ("/in_place_count", "incomplete")),
        ({"sample_size": None}, ("/sample_size", "incomplete")),
        ({"value": 70}, ("/value", "sample_gives_value")),
    ],
)
async def test_a_sample_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    body = {**sample(planned, 10, 7), **fields}
    answer = await planned["coach"].post("/v1/monitoring-evidence", json=body)
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_a_sample_is_of_what_adults_do(planned: Planned) -> None:
    body = sample(planned, 10, 7, IndicatorKind.EFFECT)
    answer = await planned["coach"].post("/v1/monitoring-evidence", json=body)
    assert refusal(answer) == (422, "invalid_input", "/sample_size", "no_cause_in_percent")


async def test_the_value_of_a_sample_is_not_entered_beside_it(planned: Planned) -> None:
    seen = await create(planned["coach"], "monitoring-evidence", sample(planned, 10, 7, ago=900))
    answer = await change(planned["coach"], f"monitoring-evidence/{seen['id']}", {"value": 90}, 1)
    assert refusal(answer) == (422, "invalid_input", "/value", "sample_gives_value")
