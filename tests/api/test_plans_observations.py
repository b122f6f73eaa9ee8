"""Look-fors and observations over REST and GraphQL: what they accept, who may write them, and their history."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.plans import service
from achieve.plans.schemas import InitiativeCreate
from achieve.plans.words import WhyKind
from achieve.web.context import Context
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    actor,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)

LEVELS = [
    {"code": "none", "name": "Not in place", "description": None},
    {"code": "some", "name": "In some lessons", "description": None},
    {"code": "deep", "name": "Deep", "description": "Learners do it by themselves."},
]
_RECORD = """mutation ($input: CreateObservationInput!) {
  createObservation(input: $input) {
    observation { depth levels organization { name } observer { id } }
    userErrors { code path }
  }
}"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def look_for_in(planned: Planned, **fields: object) -> Json:
    return {
        "initiative_id": str(planned.ids.implementation.initiative),
        "aspect": "looks_like",
        "statement": "Criteria stand where all can see them.",
        "levels": LEVELS,
        **fields,
    }


def seen_in(planned: Planned, *levels: tuple[object, str], **fields: object) -> Json:
    return {
        "initiative_id": str(planned.ids.implementation.initiative),
        "organization_id": planned.world.id("bethel"),
        "observed_on": str(TODAY),
        "levels": [{"look_for_id": str(look_for), "level": level} for look_for, level in levels],
        **fields,
    }


async def test_a_look_for_has_levels_from_not_in_place_to_deep(planned: Planned) -> None:
    leader = planned["leader"]
    made = await create(leader, "look-fors", look_for_in(planned))
    assert made["levels"] == LEVELS
    path = f"look-fors/{made['id']}"
    levels = [*LEVELS[:2], {"code": "most", "name": "In most lessons"}, LEVELS[2]]
    later = await changed(leader, path, {"levels": levels, "is_retired": True}, 1)
    assert ([level["code"] for level in later["levels"]], later["is_retired"]) == (
        ["none", "some", "most", "deep"],
        True,
    )
    assert (await delete(leader, path, 2)).status_code == 204
    assert await events_about(planned["admin"], made["id"]) == [
        ("look_for.added", ["aspect", "initiative_id", "levels", "statement"]),
        ("look_for.updated", ["is_retired", "levels"]),
        ("look_for.deleted", []),
    ]


async def test_the_depth_of_an_observation_is_the_mean_of_its_levels_by_their_places(planned: Planned) -> None:
    first, second = [(await create(planned["leader"], "look-fors", look_for_in(planned)))["id"] for _ in range(2)]
    seen = seen_in(
        planned, (first, "some"), (second, "deep"), note="Most lessons.", class_id=planned.world.id("bethel_class")
    )
    observation = await create(planned["coach"], "observations", seen)
    assert (observation["depth"], observation["observer_id"]) == (0.75, planned.world.id("coach"))
    corrected = await changed(
        planned["coach"], f"observations/{observation['id']}", {"levels": [{"look_for_id": first, "level": "none"}]}, 1
    )
    assert (corrected["depth"], corrected["note"]) == (0, "Most lessons.")
    assert await events_about(planned["admin"], observation["id"]) == [
        ("observation.recorded", ["class_id", "initiative_id", "levels", "note", "observed_on", "organization_id"]),
        ("observation.corrected", ["levels"]),
    ]


async def test_an_observation_is_recorded_over_graphql_too(planned: Planned) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    given = {
        "initiativeId": str(planned.ids.implementation.initiative),
        "organizationId": planned.world.id("bethel"),
        "observedOn": str(TODAY),
        "levels": [{"lookForId": str(sought), "level": "in_place"}],
    }
    answer = await planned["teacher"].post("/graphql", json={"query": _RECORD, "variables": {"input": given}})
    assert "data" in answer.json(), answer.text
    observation = answer.json()["data"]["createObservation"]["observation"]
    assert observation == {
        "depth": 0.6667,
        "levels": [{"look_for_id": str(sought), "level": "in_place"}],
        "organization": {"name": "Bethel Planned"},
        "observer": {"id": planned.world.id("teacher")},
    }


async def test_an_observation_is_withdrawn_with_a_reason_and_never_deleted(planned: Planned) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    observation = await create(planned["leader"], "observations", seen_in(planned, (sought, "deep")))
    path = f"observations/{observation['id']}"
    assert (await delete(planned["leader"], path, 1)).status_code == 405
    later = await changed(planned["leader"], path, {"withdrawn_because": "Recorded twice."}, 1)
    assert later["withdrawn_because"] == "Recorded twice."


async def test_what_was_observed_keeps_its_look_for_and_its_level(planned: Planned) -> None:
    leader = planned["leader"]
    sought = await create(leader, "look-fors", look_for_in(planned))
    path = f"look-fors/{sought['id']}"
    await create(planned["coach"], "observations", seen_in(planned, (sought["id"], "some")))
    assert refusal(await delete(leader, path, 1))[:2] == (409, "look_for_observed")
    without = await change(leader, path, {"levels": [LEVELS[0], LEVELS[2]]}, 1)
    assert refusal(without) == (409, "look_for_observed", "/levels", "look_for_observed")
    assert without.json()["levels"] == ["some"]
    renamed = [LEVELS[0], {**LEVELS[1], "name": "Here and there"}]
    assert (await changed(leader, path, {"levels": renamed}, 1))["levels"][1]["name"] == "Here and there"


async def test_a_retired_look_for_is_observed_no_more_and_what_was_seen_of_it_can_be_corrected(
    planned: Planned,
) -> None:
    leader = planned["leader"]
    sought = await create(leader, "look-fors", look_for_in(planned))
    observation = await create(leader, "observations", seen_in(planned, (sought["id"], "some")))
    await changed(leader, f"look-fors/{sought['id']}", {"is_retired": True}, 1)
    again = await leader.post("/v1/observations", json=seen_in(planned, (sought["id"], "some")))
    assert refusal(again)[2:] == ("/levels/0/look_for_id", "unknown_reference")
    corrected = {"levels": [{"look_for_id": sought["id"], "level": "deep"}]}
    assert (await changed(leader, f"observations/{observation['id']}", corrected, 1))["depth"] == 1


async def test_an_initiative_has_at_most_fifty_look_fors(planned: Planned, context: Context) -> None:
    given = InitiativeCreate(
        organization_id=planned.world.ids["bethel"], title="Much", why="So.", why_kind=WhyKind.DATA
    )
    async with context.database.writing(planned.world.district_id) as session:
        leader = actor(planned.world, "leader", Role.SCHOOL_LEADER)
        sought = look_for_in(planned, initiative_id=str(await service.add_initiative(session, leader, given)))
    for _ in range(50):
        await create(planned["leader"], "look-fors", sought)
    assert refusal(await planned["leader"].post("/v1/look-fors", json=sought))[:2] == (409, "too_many_look_fors")


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (LEVELS[:1], "/levels"),
        ([LEVELS[0], LEVELS[0]], "/levels/1/code"),
        ([*LEVELS, {"code": "more"}], "/levels/3/name"),
    ],
)
async def test_levels_that_do_not_hold_together_are_refused(planned: Planned, levels: object, expected: str) -> None:
    answer = await planned["leader"].post("/v1/look-fors", json=look_for_in(planned, levels=levels))
    assert refusal(answer)[:3] == (422, "invalid_input", expected)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"observed_on": "2199-01-01"}, ("/observed_on", "in_the_future")),
        ({"initiative_id": "018f0000-0000-7025-8000-000000000000"}, ("/initiative_id", "unknown_reference")),
        ({"class_id": "018f0000-0000-7017-8000-000000000000"}, ("/class_id", "unknown_reference")),
        ({"observer_id": "018f0000-0000-7012-8000-000000000000"}, ("/observer_id", "unknown_reference")),
    ],
)
async def test_an_observation_that_does_not_hold_together_is_refused(
    planned: Planned, fields: Json, expected: tuple[str, str]
) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    answer = await planned["leader"].post("/v1/observations", json=seen_in(planned, (sought, "deep"), **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_levels_are_seen_once_each_and_as_their_look_for_has_them(planned: Planned) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    twice = seen_in(planned, (sought, "deep"), (sought, "deep"))
    assert refusal(await planned["leader"].post("/v1/observations", json=twice))[2:] == (
        "/levels/1/look_for_id",
        "given_twice",
    )
    other = seen_in(planned, (sought, "sometimes"))
    assert refusal(await planned["leader"].post("/v1/observations", json=other))[2:] == (
        "/levels/0/level",
        "unknown_level",
    )


async def test_a_site_is_the_initiatives_organization_or_one_below_it(planned: Planned) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    elsewhere = seen_in(planned, (sought, "deep"), organization_id=planned.world.id("reynolds"))
    answer = await planned["admin"].post("/v1/observations", json=elsewhere)
    assert refusal(answer) == (422, "invalid_input", "/organization_id", "not_a_site")
    in_another_class = seen_in(planned, (sought, "deep"), class_id=planned.world.id("reynolds_class"))
    answer = await planned["admin"].post("/v1/observations", json=in_another_class)
    assert refusal(answer) == (422, "invalid_input", "/class_id", "of_another_site")


@pytest.mark.parametrize(
    ("person", "observer", "status"),
    [
        ("admin", None, 201),
        ("leader", None, 201),
        ("leader", "coach", 201),
        ("coach", None, 201),
        ("teacher", None, 201),
        ("teacher", "coach", 403),
        ("other_leader", None, 422),
        ("learner", None, 403),
        ("guardian", None, 403),
        ("sis", None, 201),
    ],
)
async def test_who_may_observe(planned: Planned, person: str, observer: str | None, status: int) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    fields = {"observer_id": planned.world.id(observer)} if observer else {}
    answer = await planned[person].post("/v1/observations", json=seen_in(planned, (sought, "deep"), **fields))
    assert answer.status_code == status, answer.text


@pytest.mark.parametrize(
    ("person", "status"),
    [("teacher", 200), ("coach", 200), ("leader", 200), ("admin", 200), ("colleague", 403), ("other_leader", 404)],
)
async def test_teachers_correct_what_they_observed_themselves(planned: Planned, person: str, status: int) -> None:
    sought = planned.ids.implementation.look_fors["criteria"]
    observation = await create(planned["teacher"], "observations", seen_in(planned, (sought, "deep")))
    path = f"observations/{observation['id']}"
    assert (await change(planned[person], path, {"note": "Half of them."}, 1)).status_code == status


@pytest.mark.parametrize(("person", "status"), [("leader", 201), ("coach", 403), ("teacher", 403), ("admin", 403)])
async def test_leaders_say_what_is_looked_for_in_their_school(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/look-fors", json=look_for_in(planned))
    assert answer.status_code == status, answer.text


async def test_observations_are_part_of_the_history_of_each_plan_of_their_initiative(planned: Planned) -> None:
    plan, leader = planned.ids.plan, planned["leader"]
    sought = planned.ids.implementation.look_fors["questions"]
    observation = await create(leader, "observations", seen_in(planned, (sought, "beginning")))
    before = (await read(leader, "plan-revisions", plan_id=str(plan), sort="-made_at", limit=1))["data"][0]
    assert before["parts"] == [{"kind": "observation", "part_id": observation["id"], "change": "added"}]
    deep = {"levels": [{"look_for_id": str(sought), "level": "deep"}]}
    await changed(leader, f"observations/{observation['id']}", deep, 1)
    then = await read(leader, f"plans/{plan}/document", revision=before["number"])
    now = await read(leader, f"plans/{plan}/document")
    assert [
        next(each["depth"] for each in document["observations"] if each["id"] == observation["id"])
        for document in (then, now)
    ] == [0.3333, 1]
    [difference] = (await read(leader, f"plans/{plan}/comparison"))["parts"]
    assert [(field["name"], field["after"]) for field in difference["fields"]] == [("levels", deep["levels"])]
