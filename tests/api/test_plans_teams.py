"""Teams: who carries plans and initiatives, in which role and for how long, over REST and GraphQL."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.people.rows import Person
from achieve.web.context import Context
from tests.api.part_desk import FACES, Face, Part, add, alter, remove
from tests.api.plan_desk import (
    TODAY,
    Json,
    Planned,
    a_plan,
    change,
    changed,
    create,
    delete,
    events_about,
    planned_world,
    read,
    refusal,
)
from tests.api.privacy_desk import Desk

each_face = pytest.mark.parametrize("face", FACES)
_YESTERDAY = str(TODAY - timedelta(days=1))
_OFFERED = """query ($id: ID!) {
  step(id: $id) { candidates(sort: "begins_on") { nodes { role person { id } } } }
}"""


@pytest.fixture(scope="module")
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def a_team(planned: Planned, place: str = "bethel", **fields: object) -> Json:
    return {"organization_id": planned.world.id(place), "name": "Grade 4 team", **fields}


def a_member(planned: Planned, team: Json, person: str = "teacher", **fields: object) -> Json:
    return {"team_id": team["id"], "person_id": planned.world.id(person), **fields}


@each_face
async def test_a_team_is_formed_changed_and_deleted(planned: Planned, face: Face) -> None:
    leader, part = planned["leader"], Part("team", "teams", a_team(planned, purpose="Looks at writing."))
    team = await add(leader, face, part)
    assert {name: team[name] for name in part.body} == part.body
    on_it = Part("team_member", "team-members", a_member(planned, team, role="data_lead"))
    member = await add(leader, face, on_it)
    assert {name: member[name] for name in on_it.body} == on_it.body
    assert (member["begins_on"], member["ends_on"], member["is_present"]) == (str(TODAY), None, True)
    assert (await read(leader, f"teams/{team['id']}"))["present_member_count"] == 1
    other = await alter(leader, face, on_it, member, {"role": "lead", "begins_on": "2026-01-05", "ends_on": _YESTERDAY})
    assert (other["role"], other["is_present"], other["version"]) == ("lead", False, 2)
    assert await remove(leader, face, on_it, other) == ""
    renamed = await alter(leader, face, part, team, {"name": "Writing team"})
    assert await remove(leader, face, part, renamed) == ""
    assert [kind for kind, _ in await events_about(planned["admin"], team["id"])] == [
        "team.added",
        "team.updated",
        "team.deleted",
    ]
    assert [kind for kind, _ in await events_about(planned["admin"], member["id"])] == [
        "team_member.added",
        "team_member.updated",
        "team_member.deleted",
    ]


async def test_a_plan_and_an_initiative_name_their_team(planned: Planned) -> None:
    leader, team = planned["leader"], str(planned.ids.implementation.team)
    document = await read(leader, f"plans/{planned.ids.plan}/document")
    assert (document["team_id"], document["initiatives"][0]["team_id"]) == (team, team)
    assert [each["id"] for each in document["teams"]] == [team]
    roles = {each["person_id"]: each["role"] for each in document["team_members"]}
    assert roles == {
        planned.world.id("leader"): "lead",
        planned.world.id("coach"): "facilitator",
        planned.world.id("teacher"): "data_lead",
        planned.world.id("colleague"): "member",
    }
    carried = await read(leader, f"teams/{team}", expand="plans,initiatives")
    assert [each["id"] for each in carried["plans"]["data"]] == [str(planned.ids.plan)]
    assert [each["id"] for each in carried["initiatives"]["data"]] == [str(planned.ids.implementation.initiative)]


async def test_a_step_is_offered_whoever_is_on_the_team_today(planned: Planned) -> None:
    leader, ids = planned["leader"], planned.ids.implementation
    former = a_member(planned, {"id": str(ids.team)}, "admin", begins_on="2026-01-05", ends_on=_YESTERDAY)
    gone = await create(leader, "team-members", former)
    step = str(ids.steps["sessions"])
    answer = await leader.post("/graphql", json={"query": _OFFERED, "variables": {"id": step}})
    offered = answer.json()["data"]["step"]["candidates"]["nodes"]
    people = {each["person"]["id"] for each in offered}
    assert people == {planned.world.id(name) for name in ("leader", "coach", "teacher", "colleague")}
    found = await read(leader, f"steps/{step}", expand="candidates")
    assert {each["person_id"] for each in found["candidates"]["data"]} == people
    assert (await delete(leader, f"team-members/{gone['id']}", 1)).status_code == 204


@pytest.mark.parametrize(
    ("person", "fields", "expected"),
    [
        ("learner", {}, (422, "invalid_input", "/person_id", "not_staff")),
        ("teacher", {"ends_on": "2020-01-01"}, (422, "invalid_input", "/ends_on", "ends_before_it_begins")),
        ("teacher", {"role": "boss"}, (422, "invalid_input", "/role", "enum")),
        ("colleague", {"begins_on": "2026-11-01"}, (409, "already_on_team", "/begins_on", "already_on_team")),
    ],
)
async def test_who_cannot_be_on_a_team_is_not_put_on_it(
    planned: Planned, person: str, fields: Json, expected: tuple[int, str, str, str]
) -> None:
    leader = planned["leader"]
    team = await create(leader, "teams", a_team(planned))
    await create(leader, "team-members", a_member(planned, team, "colleague", begins_on="2026-09-01"))
    answer = await leader.post("/v1/team-members", json=a_member(planned, team, person, **fields))
    assert refusal(answer) == expected


async def test_somebody_without_a_role_in_the_district_is_on_no_team(planned: Planned, context: Context) -> None:
    admin, stranger_id = planned["admin"], Person.fresh_id()
    async with context.database.writing(planned.world.district_id) as session:
        session.add(
            Person(district_id=planned.world.district_id, id=stranger_id, given_name="Sam", family_name="Stranger")
        )
    team = await create(admin, "teams", a_team(planned, "district"))
    answer = await admin.post("/v1/team-members", json={"team_id": team["id"], "person_id": str(stranger_id)})
    assert refusal(answer) == (422, "invalid_input", "/person_id", "not_staff")


async def test_a_plan_names_a_team_of_its_own_organization_or_of_one_above(planned: Planned) -> None:
    leader = planned["leader"]
    of_district = await create(planned["admin"], "teams", a_team(planned, "district", name="Literacy"))
    plan = await create(leader, "plans", a_plan(planned.world, team_id=of_district["id"]))
    assert plan["team_id"] == of_district["id"]
    other = await create(planned["other_leader"], "teams", a_team(planned, "reynolds"))
    answer = await change(leader, f"plans/{plan['id']}", {"team_id": other["id"]}, 1)
    assert refusal(answer) == (422, "invalid_input", "/team_id", "unknown_reference")
    mine = await create(leader, "teams", a_team(planned))
    above = a_plan(planned.world, "district", team_id=mine["id"])
    refused = await planned["admin"].post("/v1/plans", json=above)
    assert refusal(refused) == (409, "alignment_not_above", "/team_id", "alignment_not_above")
    chosen = {"organization_id": planned.world.id("district"), "title": "Talk", "why": "It helps.", "why_kind": "data"}
    refused = await planned["admin"].post("/v1/initiatives", json={**chosen, "team_id": mine["id"]})
    assert refusal(refused)[1] == "alignment_not_above"
    assert (await changed(leader, f"plans/{plan['id']}", {"team_id": None}, 1))["team_id"] is None


async def test_a_team_that_has_carried_a_plan_is_kept(planned: Planned) -> None:
    leader = planned["leader"]
    team = await create(leader, "teams", a_team(planned))
    plan = await create(leader, "plans", a_plan(planned.world, team_id=team["id"]))
    await changed(leader, f"plans/{plan['id']}", {"team_id": None}, 1)
    assert refusal(await delete(leader, f"teams/{team['id']}", 1))[:2] == (409, "team_in_record")
    restored = await leader.post(f"/v1/plans/{plan['id']}/restore", json={"revision": 1, "newest_revision": 2})
    assert restored.status_code == 200, restored.text
    assert restored.json()["team_id"] == team["id"]


async def test_the_history_of_a_plan_tells_who_was_on_its_teams(planned: Planned) -> None:
    leader = planned["leader"]
    team = await create(leader, "teams", a_team(planned))
    member = await create(leader, "team-members", a_member(planned, team))
    plan = await create(leader, "plans", a_plan(planned.world))
    path = f"plans/{plan['id']}"
    await changed(leader, path, {"team_id": team["id"]}, 1)
    await changed(leader, f"team-members/{member['id']}", {"role": "lead"}, 1)
    chosen = {"title": "Talk", "why": "It helps.", "why_kind": "data", "plan_ids": [plan["id"]]}
    other = await create(leader, "teams", a_team(planned, name="Talkers"))
    await create(leader, "initiatives", {**chosen, "organization_id": other["organization_id"], "team_id": other["id"]})
    await changed(leader, path, {"team_id": None}, 2)
    then = [await read(leader, f"{path}/document", revision=number) for number in range(1, 6)]
    assert [[each["name"] for each in document["teams"]] for document in then] == [
        [],
        ["Grade 4 team"],
        ["Grade 4 team"],
        ["Grade 4 team", "Talkers"],
        ["Talkers"],
    ]
    assert [[each["role"] for each in document["team_members"]] for document in then] == [
        [],
        ["member"],
        ["lead"],
        ["lead"],
        [],
    ]
    told = (await read(leader, "plan-revisions", plan_id=plan["id"], sort="made_at"))["data"]
    assert [(each["kind"], each["change"]) for each in told[2]["parts"]] == [("team_member", "changed")]
    assert {each["kind"] for each in told[4]["removed_parts"]} == {"team", "team_member"}


@pytest.mark.parametrize(
    ("person", "status"), [("leader", 201), ("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 403)]
)
async def test_who_writes_the_plans_of_a_school_forms_its_teams(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/teams", json=a_team(planned))
    assert answer.status_code == status, answer.text


async def test_families_are_not_told_who_carries_a_published_plan(planned: Planned) -> None:
    plan = await read(planned["guardian"], f"plans/{planned.ids.plan}")
    assert plan["team_id"] is None
    assert "team_id" in plan["redacted"]
    assert (await read(planned["guardian"], "teams"))["data"] == []
    assert (await read(planned["guardian"], "team-members"))["data"] == []


async def test_the_plan_of_the_next_year_begins_with_the_same_team(planned: Planned) -> None:
    following = {"title": "Next year", "begins_on": "2028-08-01", "ends_on": "2029-06-30"}
    answer = await planned["leader"].post(f"/v1/plans/{planned.ids.plan}/copy-forward", json=following)
    assert answer.json()["team_id"] == str(planned.ids.implementation.team)


async def test_an_erased_person_leaves_the_team(app: FastAPI, context: Context) -> None:
    async with planned_world(app, context) as planned:
        leader, colleague = planned["leader"], planned.world.id("colleague")
        await Desk(planned.world).erase("colleague")
        [left] = (await read(leader, "team-members", person_id=colleague))["data"]
        assert (left["ends_on"], left["is_present"]) == (_YESTERDAY, False)
