"""Commitment readings: how those who carry an initiative stand to it, over REST and GraphQL."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

_READINGS = """query ($id: ID!) {
  initiative(id: $id) { commitmentReadings(sort: "read_on") { nodes { groupAsked askedCount committedShare level } } }
}"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def reading_in(planned: Planned, **fields: object) -> Json:
    return {
        "initiative_id": str(planned.ids.implementation.initiative),
        "group_asked": "Teachers of grades 3–5",
        "read_on": str(TODAY),
        "asked_count": 12,
        "committed_count": 9,
        **fields,
    }


async def test_a_reading_tells_the_share_of_those_who_are_committed(planned: Planned) -> None:
    leader = planned["leader"]
    made = await create(leader, "commitment-readings", reading_in(planned))
    assert (made["committed_share"], made["level"], made["organization_id"]) == (0.75, None, planned.world.id("bethel"))
    path = f"commitment-readings/{made['id']}"
    later = await changed(leader, path, {"committed_count": None, "level": "willing"}, 1)
    assert (later["committed_share"], later["level"]) == (None, "willing")
    assert (await delete(leader, path, 2)).status_code == 204
    assert [kind for kind, _ in await events_about(planned["admin"], made["id"])] == [
        "commitment_reading.recorded",
        "commitment_reading.corrected",
        "commitment_reading.deleted",
    ]


async def test_an_initiative_shows_its_readings_over_time(planned: Planned) -> None:
    variables = {"id": str(planned.ids.implementation.initiative)}
    answer = await planned["coach"].post("/graphql", json={"query": _READINGS, "variables": variables})
    assert answer.json()["data"]["initiative"]["commitmentReadings"]["nodes"][:2] == [
        {"groupAsked": "Teachers of grades 3–5", "askedCount": 12, "committedShare": 5 / 12, "level": "complying"},
        {"groupAsked": "Teachers of grades 3–5", "askedCount": 12, "committedShare": 0.75, "level": "willing"},
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"committed_count": None}, ("/committed_count", "says_nothing")),
        ({"committed_count": 13}, ("/committed_count", "out_of_range")),
        ({"asked_count": 2}, ("/asked_count", "greater_than_equal")),
        ({"read_on": "2199-01-01"}, ("/read_on", "in_the_future")),
        ({"level": "keen"}, ("/level", "enum")),
        ({"initiative_id": "018f0000-0000-7025-8000-000000000000"}, ("/initiative_id", "unknown_reference")),
    ],
)
async def test_a_reading_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    answer = await planned["leader"].post("/v1/commitment-readings", json=reading_in(planned, **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_a_correction_leaves_something_said(planned: Planned) -> None:
    made = await create(planned["leader"], "commitment-readings", reading_in(planned))
    path = f"commitment-readings/{made['id']}"
    assert refusal(await change(planned["leader"], path, {"committed_count": None}, 1))[3] == "says_nothing"
    assert refusal(await change(planned["leader"], path, {"asked_count": 8}, 1))[3] == "out_of_range"


@pytest.mark.parametrize(
    ("person", "status"), [("leader", 201), ("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 422)]
)
async def test_leaders_record_how_their_school_stands(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/commitment-readings", json=reading_in(planned))
    assert answer.status_code == status, answer.text


async def test_a_reading_is_a_revision_of_each_plan_of_its_initiative(planned: Planned) -> None:
    made = await create(planned["leader"], "commitment-readings", reading_in(planned))
    plan = str(planned.ids.plan)
    found = await read(planned["leader"], "plan-revisions", plan_id=plan, sort="-made_at", limit=1)
    assert found["data"][0]["parts"] == [{"kind": "commitment_reading", "part_id": made["id"], "change": "added"}]
    document = await read(planned["leader"], f"plans/{plan}/document")
    assert made in document["commitment_readings"]
