"""Overrides of a derived status: with a reason and until a day, beside what is derived, over REST and GraphQL."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.plans.schemas.overrides import StatusOverrideCreate
from achieve.plans.service.overrides import create_status_override
from achieve.web.context import Context
from tests.api.plan_desk import TODAY, Json, Planned, a_plan, actor, create, events_about, planned_world, read, refusal

_REASON = "The assessment was moved to next week; the teams are ready."
_CREATE = """mutation ($input: CreateStatusOverrideInput!) { createStatusOverride(input: $input) {
  statusOverride { id status isInForce part { ... on Goal { id } } decidedBy { id } } userErrors { code } } }"""
_END = """mutation ($id: ID!) { endStatusOverride(input: {id: $id}) {
  statusOverride { isInForce endedById } userErrors { code } } }"""
_TOLD = """query ($id: ID!) { planStatus(id: $id) {
    status derived_status: derivedStatus
    override { id status reason created_at: createdAt expires_on: expiresOn decided_by_id: decidedById }
    parts { id status derived_status: derivedStatus override { id reason } } } }"""


@pytest.fixture
async def planned(app: FastAPI, context: Context) -> AsyncIterator[Planned]:
    async with planned_world(app, context) as planned:
        yield planned


def an_override(planned: Planned, part_id: object = None, **fields: object) -> Json:
    """What one sends to say that a part of Bethel's plan, or all of it, is on track."""
    return {
        "plan_id": str(planned.ids.plan),
        "part_id": str(part_id or planned.ids.plan),
        "status": "on_track",
        "reason": _REASON,
        "expires_on": str(TODAY + timedelta(days=14)),
        **fields,
    }


async def standing(planned: Planned, part_id: object = None) -> Json:
    """How Bethel's plan, or a part of it, stands."""
    report = await read(planned["leader"], f"plans/{planned.ids.plan}/status")
    return next((each for each in report["parts"] if each["id"] == str(part_id)), report)


async def test_what_is_said_stands_beside_what_is_derived(planned: Planned) -> None:
    made = await create(planned["leader"], "status-overrides", an_override(planned))
    report = await standing(planned)
    assert (report["status"], report["derived_status"]) == ("on_track", "at_risk")
    assert report["override"] == {
        "id": made["id"],
        "status": "on_track",
        "reason": _REASON,
        "created_at": made["created_at"],
        "expires_on": str(TODAY + timedelta(days=14)),
        "decided_by_id": planned.world.id("leader"),
    }
    assert [each["code"] for each in report["reasons"]] == ["below_path", "overdue"]
    told = {"query": _TOLD, "variables": {"id": str(planned.ids.plan)}}
    answer = (await planned["teacher"].post("/graphql", json=told)).json()["data"]["planStatus"]
    assert {name: report[name] for name in ("status", "derived_status", "override")} == {
        name: answer[name] for name in ("status", "derived_status", "override")
    }
    assert [each for each in answer["parts"] if each["override"] or each["status"] != each["derived_status"]] == []


async def test_what_a_part_is_in_counts_it_as_somebody_has_said_and_tells_so(planned: Planned) -> None:
    """In the worked example a step is overdue, and mathematics is below its path: then only the latter is left."""
    how = planned.ids.implementation.implementation_plan
    await create(planned["leader"], "status-overrides", an_override(planned, how))
    part = await standing(planned, how)
    assert (part["status"], part["derived_status"]) == ("on_track", "at_risk")
    assert [each["code"] for each in part["reasons"]] == ["overdue"]
    initiative = await standing(planned, planned.ids.implementation.initiative)
    assert (initiative["status"], initiative["derived_status"], initiative["override"]) == (
        "on_track",
        "on_track",
        None,
    )
    assert [(each["code"], each["part_id"], each["since"]) for each in initiative["reasons"]] == [
        ("overridden", str(how), str(TODAY))
    ]
    assert (await standing(planned, planned.ids.goals["ela"]))["status"] == "on_track"
    assert (await standing(planned))["status"] == "at_risk"
    path = f"initiatives/{planned.ids.implementation.initiative}/status"
    assert (await read(planned["coach"], path))["status"] == "on_track"


async def test_it_may_say_that_a_part_stands_worse(planned: Planned) -> None:
    goal = planned.ids.goals["ela"]
    await create(planned["leader"], "status-overrides", an_override(planned, goal, status="off_track"))
    report = await standing(planned)
    assert (report["status"], report["reasons"][0]["code"], report["reasons"][0]["part_id"]) == (
        "off_track",
        "overridden",
        str(goal),
    )


async def test_it_ends_by_itself_after_its_last_day(planned: Planned, context: Context) -> None:
    yesterday = TODAY - timedelta(days=1)
    leader = replace(actor(planned.world, "leader", Role.SCHOOL_LEADER), today=yesterday)
    given = StatusOverrideCreate.model_validate(an_override(planned, expires_on=str(yesterday)))
    async with context.database.writing(planned.world.district_id) as session:
        made = await create_status_override(session, leader, given)
    report = await standing(planned)
    assert (report["override"], report["status"]) == (None, report["derived_status"])
    path = f"status-overrides/{made}"
    assert (await read(planned["leader"], path))["is_in_force"] is False
    assert refusal(await planned["leader"].post(f"/v1/{path}/end"))[:2] == (409, "override_over")
    await create(planned["leader"], "status-overrides", an_override(planned, expires_on=str(TODAY)))
    assert (await standing(planned))["status"] == "on_track"


async def test_it_is_ended_early_once_and_stays_in_the_record(planned: Planned) -> None:
    leader = planned["leader"]
    made = await create(leader, "status-overrides", an_override(planned))
    ended = await leader.post(f"/v1/status-overrides/{made['id']}/end")
    assert (ended.status_code, ended.json()["is_in_force"]) == (200, False)
    assert ended.json()["ended_by_id"] == planned.world.id("leader")
    assert (await standing(planned))["status"] == "at_risk"
    assert refusal(await leader.post(f"/v1/status-overrides/{made['id']}/end"))[:2] == (409, "override_over")
    again = await create(leader, "status-overrides", an_override(planned, reason="They have begun."))
    found = await read(leader, "status-overrides", plan_id=str(planned.ids.plan), part_id=str(planned.ids.plan))
    assert [each["id"] for each in found["data"]] == [made["id"], again["id"]]
    assert [kind for kind, _ in await events_about(planned["admin"], made["id"])] == [
        "status_override.created",
        "status_override.ended",
    ]


async def test_graphql_makes_and_ends_it(planned: Planned) -> None:
    goal, leader = str(planned.ids.goals["ela"]), planned["leader"]
    given = {
        "planId": str(planned.ids.plan),
        "partId": goal,
        "status": "on_track",
        "reason": _REASON,
        "expiresOn": str(TODAY),
    }
    answer = (await leader.post("/graphql", json={"query": _CREATE, "variables": {"input": given}})).json()
    made = answer["data"]["createStatusOverride"]["statusOverride"]
    assert made == {
        "id": made["id"],
        "status": "on_track",
        "isInForce": True,
        "part": {"id": goal},
        "decidedBy": {"id": planned.world.id("leader")},
    }
    ended = (await leader.post("/graphql", json={"query": _END, "variables": {"id": made["id"]}})).json()
    assert ended["data"]["endStatusOverride"]["statusOverride"] == {
        "isInForce": False,
        "endedById": planned.world.id("leader"),
    }


async def test_a_part_has_one_at_a_time(planned: Planned) -> None:
    await create(planned["leader"], "status-overrides", an_override(planned))
    again = await planned["leader"].post("/v1/status-overrides", json=an_override(planned, status="off_track"))
    assert refusal(again) == (409, "override_in_force", "/part_id", "override_in_force")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"reason": " "}, ("/reason", "string_too_short")),
        ({"status": "done"}, ("/status", "enum")),
        ({"expires_on": None}, ("/expires_on", "date_type")),
        ({"expires_on": str(TODAY - timedelta(days=1))}, ("/expires_on", "out_of_range")),
        ({"expires_on": str(TODAY + timedelta(days=91))}, ("/expires_on", "out_of_range")),
        ({"part_id": "018f0000-0000-7025-8000-000000000000"}, ("/part_id", "unknown_reference")),
    ],
)
async def test_what_cannot_be_said_is_refused(planned: Planned, fields: Json, expected: tuple[str, str]) -> None:
    answer = await planned["leader"].post("/v1/status-overrides", json=an_override(planned, **fields))
    assert refusal(answer) == (422, "invalid_input", *expected)


async def test_only_parts_of_the_plan_that_have_parts_of_their_own_are_overridden(planned: Planned) -> None:
    other = await create(planned["leader"], "plans", a_plan(planned.world))
    step = (await read(planned["leader"], "steps", plan_id=str(planned.ids.plan), limit=1))["data"][0]["id"]
    refused = [
        (step, str(planned.ids.plan), "unknown_reference"),
        (planned.ids.measures["ela"], str(planned.ids.plan), "unknown_reference"),
        (planned.ids.goals["ela"], other["id"], "of_another_plan"),
        (planned.ids.implementation.initiative, other["id"], "of_another_plan"),
        (planned.ids.plan, other["id"], "of_another_plan"),
    ]
    for part_id, plan_id, code in refused:
        body = an_override(planned, part_id, plan_id=plan_id)
        answer = await planned["leader"].post("/v1/status-overrides", json=body)
        assert refusal(answer)[2:] == ("/part_id", code)


async def test_a_district_settles_how_far_ahead_one_may_expire(planned: Planned) -> None:
    await create(planned["admin"], "district-settings", {"days_after_class": 0, "most_override_days": 7})
    late = an_override(planned, expires_on=str(TODAY + timedelta(days=8)))
    assert refusal(await planned["leader"].post("/v1/status-overrides", json=late))[3] == "out_of_range"
    await create(planned["leader"], "status-overrides", an_override(planned, expires_on=str(TODAY + timedelta(days=7))))


@pytest.mark.parametrize(
    ("person", "status"), [("admin", 403), ("coach", 403), ("teacher", 403), ("other_leader", 422), ("learner", 403)]
)
async def test_who_does_not_write_a_plan_does_not_say_how_it_stands(planned: Planned, person: str, status: int) -> None:
    answer = await planned[person].post("/v1/status-overrides", json=an_override(planned))
    assert answer.status_code == status


async def test_an_archived_plan_takes_none(planned: Planned) -> None:
    leader, path = planned["leader"], f"/v1/plans/{planned.ids.plan}"
    for status in ("completed", "archived"):
        version = (await leader.get(path)).headers["etag"]
        await leader.patch(path, json={"status": status}, headers={"if-match": version})
    answer = await leader.post("/v1/status-overrides", json=an_override(planned))
    assert refusal(answer)[:2] == (409, "plan_archived")
