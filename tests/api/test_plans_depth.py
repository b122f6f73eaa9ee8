"""How deep an initiative is: over time, site by site and look-for by look-for, from what the actor may see."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.plans import service
from achieve.plans.depths.since import seen_of_initiatives
from achieve.plans.rules.depth import depth_change, depth_on
from achieve.plans.schemas import InitiativeCreate
from achieve.plans.words import WhyKind
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, actor, changed, create, planned_world, read, refusal

_DEPTH = """query ($id: ID!, $site: ID) {
  initiativeDepth(id: $id, siteId: $site, series: window, windowDays: 30) {
    newest { depth low high gap observationCount isEnough } series { depth } sites { organizationId }
    lookFors { lookForId levels { code observationCount } }
  }
}"""
_LEVELS = [{"code": code, "name": code} for code in ("none", "some", "deep")]


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


@pytest.fixture(scope="module")
async def of_district(planned: Planned, context: Context) -> str:
    """An initiative of the district: five observations in Bethel, all deep, and one in Reynolds, not in place."""
    given = InitiativeCreate(
        organization_id=planned.world.district_id, title="Clear aims", why="So.", why_kind=WhyKind.DATA
    )
    async with context.database.writing(planned.world.district_id) as session:
        admin = actor(planned.world, "admin", Role.DISTRICT_ADMIN)
        initiative = str(await service.add_initiative(session, admin, given))
    sought = {"initiative_id": initiative, "aspect": "looks_like", "statement": "Aims", "levels": _LEVELS}
    look_for = (await create(planned["admin"], "look-fors", sought))["id"]
    for place, level in (*[("bethel", "deep")] * 5, ("reynolds", "none")):
        seen: Json = {"initiative_id": initiative, "organization_id": planned.world.id(place)}
        seen |= {"observed_on": str(TODAY), "levels": [{"look_for_id": look_for, "level": level}]}
        await create(planned["admin"], "observations", seen)
    return initiative


async def depth_of(planned: Planned, initiative: object, who: str = "leader", **given: object) -> Json:
    return await read(planned[who], f"initiatives/{initiative}/depth", **given)


async def test_the_newest_reading_has_its_interval_and_the_gap_to_the_vision(planned: Planned) -> None:
    newest = (await depth_of(planned, planned.ids.implementation.initiative))["newest"]
    assert {name: round(value, 3) for name, value in newest.items() if isinstance(value, float)} == {
        "depth": 0.511,
        "low": 0.278,
        "high": 0.739,
        "gap": 0.489,
    }
    assert (newest["observation_count"], newest["is_enough"]) == (10, True)
    assert newest["last_on"] == str(TODAY - timedelta(days=13))


async def test_a_series_goes_by_windows_or_by_months(planned: Planned) -> None:
    initiative = planned.ids.implementation.initiative
    windows = (await depth_of(planned, initiative, series="window", window_days=30))["series"]
    assert [round(each["depth"], 2) for each in windows] == [0.22, 0.49, 0.53]
    assert [each["observation_count"] for each in windows] == [5, 5, 5]
    months = (await depth_of(planned, initiative))["series"]
    assert sum(each["observation_count"] for each in months) == 15
    assert [each["first_on"] for each in months] == sorted(each["first_on"] for each in months)


async def test_a_period_is_chosen_by_its_days(planned: Planned) -> None:
    initiative = planned.ids.implementation.initiative
    then = TODAY - timedelta(days=60)
    early = await depth_of(planned, initiative, ends_on=str(then))
    assert (round(early["newest"]["depth"], 2), early["newest"]["observation_count"]) == (0.22, 5)
    late = await depth_of(planned, initiative, begins_on=str(TODAY))
    assert (late["newest"], late["series"], late["sites"], late["look_fors"]) == (None, [], [], [])


async def test_each_look_for_has_a_reading_of_its_own_the_widest_gap_first(planned: Planned) -> None:
    ids = planned.ids.implementation
    found = (await depth_of(planned, ids.initiative, window_days=30))["look_fors"]
    assert [each["look_for_id"] for each in found] == [
        str(ids.look_fors[name]) for name in ("asking", "questions", "criteria")
    ]
    assert found[2]["levels"] == [
        {"code": "beginning", "observation_count": 1},
        {"code": "in_place", "observation_count": 3},
        {"code": "deep", "observation_count": 1},
    ]


async def test_graphql_gives_the_same(planned: Planned, of_district: str) -> None:
    variables = {"id": of_district, "site": planned.world.id("bethel")}
    answer = await planned["admin"].post("/graphql", json={"query": _DEPTH, "variables": variables})
    over_rest = await depth_of(planned, of_district, "admin", site_id=planned.world.id("bethel"))
    assert "data" in answer.json(), answer.text
    found = answer.json()["data"]["initiativeDepth"]
    newest = over_rest["newest"]
    assert found["newest"] == {
        "depth": 1,
        "low": newest["low"],
        "high": 1,
        "gap": 0,
        "observationCount": 5,
        "isEnough": True,
    }
    assert found["sites"] == [{"organizationId": planned.world.id("bethel")}]
    assert [each["levels"] for each in found["lookFors"]] == [[{"code": "deep", "observationCount": 5}]]


async def test_sites_are_told_apart_and_a_site_counts_what_lies_below_it(planned: Planned, of_district: str) -> None:
    whole = await depth_of(planned, of_district, "admin")
    assert [(each["organization_id"], each["reading"]["depth"]) for each in whole["sites"]] == [
        (planned.world.id("bethel"), 1),
        (planned.world.id("reynolds"), 0),
    ]
    assert (await depth_of(planned, of_district, "admin", site_id=str(planned.world.district_id))) == whole
    assert not whole["sites"][1]["reading"]["is_enough"]


@pytest.mark.parametrize(
    ("person", "places"),
    [
        ("admin", ["bethel", "reynolds"]),
        ("leader", ["bethel"]),
        ("teacher", ["bethel"]),
        ("other_leader", ["reynolds"]),
    ],
)
async def test_everybody_reads_the_depth_of_what_they_may_see(
    planned: Planned, of_district: str, person: str, places: list[str]
) -> None:
    found = await depth_of(planned, of_district, person)
    assert [each["organization_id"] for each in found["sites"]] == [planned.world.id(place) for place in places]
    counts = {"bethel": 5, "reynolds": 1}
    assert found["newest"]["observation_count"] == sum(counts[place] for place in places)


async def test_what_is_withdrawn_does_not_count(planned: Planned) -> None:
    ids = planned.ids.implementation
    before = (await depth_of(planned, ids.initiative))["newest"]["observation_count"]
    seen = {"initiative_id": str(ids.initiative), "observed_on": str(TODAY - timedelta(days=20))}
    seen |= {"levels": [{"look_for_id": str(ids.look_fors["asking"]), "level": "deep"}]}
    observation = await create(planned["coach"], "observations", seen)
    assert (await depth_of(planned, ids.initiative))["newest"]["observation_count"] == before + 1
    await changed(planned["coach"], f"observations/{observation['id']}", {"withdrawn_because": "Twice."}, 1)
    assert (await depth_of(planned, ids.initiative))["newest"]["observation_count"] == before


@pytest.mark.parametrize(
    ("given", "pointer"),
    [
        ({"series": "week"}, "?series"),
        ({"window_days": "6"}, "?window_days"),
        ({"begins_on": "yesterday"}, "?begins_on"),
        ({"site_id": "018f0000-0000-7011-8000-000000000000"}, "?site_id"),
    ],
)
async def test_what_cannot_be_asked_is_refused(planned: Planned, given: Json, pointer: str) -> None:
    path = f"/v1/initiatives/{planned.ids.implementation.initiative}/depth"
    answer = await planned["leader"].get(path, params=given)
    assert refusal(answer)[:3] == (422, "invalid_input", pointer)


async def test_a_site_that_one_may_not_see_is_told_as_one_that_is_not_there(planned: Planned, of_district: str) -> None:
    there, unknown = [
        (await planned["guardian"].get(f"/v1/initiatives/{each}/depth")).json()["code"]
        for each in (of_district, "018f0000-0000-7025-8000-000000000000")
    ]
    assert there == unknown


async def test_depth_changes_from_day_to_day(planned: Planned, context: Context) -> None:
    initiative, since = planned.ids.implementation.initiative, TODAY - timedelta(days=80)
    leader = actor(planned.world, "leader", Role.SCHOOL_LEADER)
    async with context.database.reading(planned.world.district_id) as connection:
        seen = (await seen_of_initiatives(connection, leader, [initiative]))[initiative]
    newest, change = depth_on(seen, TODAY, 30), depth_change(seen, since, TODAY, 30)
    assert newest is not None
    assert change is not None
    assert (newest.observations, round(newest.mean, 2)) == (5, 0.53)
    assert (round(change.before.mean, 2), round(change.by, 2), change.is_clear) == (0.22, 0.31, False)
