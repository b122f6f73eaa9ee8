"""Asking for an export or an erasure, and deciding on it: over REST and GraphQL, as every role."""

import pytest

from tests.api.learning import graph
from tests.api.privacy_desk import REASON, Desk
from tests.world import World


@pytest.fixture
def desk(fresh_world: World) -> Desk:
    return Desk(fresh_world)


@pytest.mark.parametrize(
    ("who", "person", "status"),
    [
        ("admin", "learner", 201),
        ("admin", "teacher", 201),
        ("learner", "learner", 201),
        ("guardian", "learner", 201),
        ("sis", "learner", 201),
        ("learner", "classmate", 403),
        ("guardian", "classmate", 403),
        ("guardian", "guardian", 403),
        ("teacher", "learner", 403),
        ("leader", "learner", 403),
        ("coach", "learner", 403),
    ],
)
async def test_who_may_ask(desk: Desk, who: str, person: str, status: int) -> None:
    given = {"kind": "export", "person_id": desk.world.id(person), "reason": REASON}
    answer = await desk.world[who].post("/v1/privacy-requests", json=given)
    assert answer.status_code == status, answer.text
    if status == 201:
        assert (answer.json()["status"], answer.json()["reason"]) == ("requested", REASON)


@pytest.mark.parametrize("reason", ["", "too short", " " * 20, "long" * 300])
async def test_a_reason_is_a_sentence(desk: Desk, reason: str) -> None:
    given = {"kind": "erasure", "person_id": desk.world.id("learner"), "reason": reason}
    answer = await desk.world["admin"].post("/v1/privacy-requests", json=given)
    assert answer.status_code == 422
    assert [each["pointer"] for each in answer.json()["errors"]] == ["/reason"]


async def test_somebody_of_another_district_is_not_there(desk: Desk, other_world: World) -> None:
    given = {"kind": "export", "person_id": other_world.id("learner"), "reason": REASON}
    unknown = await desk.world["admin"].post("/v1/privacy-requests", json=given)
    assert (unknown.status_code, unknown.json()["errors"][0]["pointer"]) == (422, "/person_id")
    assert (await desk.world["learner"].post("/v1/privacy-requests", json=given)).status_code == 403


async def test_who_sees_a_request(desk: Desk) -> None:
    request = await desk.ask("export", "learner", who="guardian")
    path = f"/v1/privacy-requests/{request['id']}"
    seen = {who: (await desk.world[who].get(path)).status_code for who in ("admin", "learner", "guardian", "sis")}
    assert seen == {"admin": 200, "learner": 200, "guardian": 200, "sis": 200}
    assert (await desk.world["classmate"].get(path)).status_code == 404
    assert (await desk.world["other_guardian"].get(path)).status_code == 404
    assert (await desk.world["teacher"].get(path)).status_code == 403


@pytest.mark.parametrize("suffix", ["approve", "refuse", "preview", "erase"])
@pytest.mark.parametrize("who", ["learner", "guardian", "sis", "leader", "teacher"])
async def test_only_an_administrator_decides(desk: Desk, suffix: str, who: str) -> None:
    request = await desk.ask("erasure", "learner", who="guardian")
    body = {"refusal": REASON} if suffix == "refuse" else {}
    assert (await desk.act(request, suffix, who=who, **body)).status_code == 403


async def test_nobody_decides_on_what_concerns_themselves(desk: Desk) -> None:
    request = await desk.ask("export", "admin")
    assert (await desk.act(request, "approve")).status_code == 403


async def test_a_request_is_decided_once(desk: Desk) -> None:
    request = await desk.ask("export", "learner", who="learner")
    refused = await desk.done(request, "refuse", refusal="It was handed over last week.")
    assert (refused["status"], refused["refusal"]) == ("refused", "It was handed over last week.")
    assert refused["decided_by_id"] == desk.world.id("admin")
    again = await desk.act(refused, "approve")
    assert (again.status_code, again.json()["code"]) == (409, "privacy_request_decided")
    fetched = await desk.world["learner"].get(f"/v1/privacy-requests/{request['id']}/archive")
    assert (fetched.status_code, fetched.json()["code"]) == (409, "privacy_request_not_approved")


async def test_events_say_ids_and_nothing_of_the_person(desk: Desk) -> None:
    request = await desk.ask("export", "learner", who="learner")
    await desk.done(request, "approve")
    await desk.world["learner"].get(f"/v1/privacy-requests/{request['id']}/archive")
    events = (await desk.world["admin"].get("/v1/events", params={"aggregate_id": request["id"]})).json()["data"]
    told = [(event["type"], event["changed"], event["href"]) for event in events]
    href = f"/v1/privacy-requests/{request['id']}"
    assert told == [
        ("privacy_request.created", [], href),
        ("privacy_request.approved", ["status"], href),
        ("privacy_request.done", ["done_at", "status"], href),
    ]


async def test_the_same_over_graphql(desk: Desk) -> None:
    made = await graph(
        desk.world["guardian"],
        "mutation($input: CreatePrivacyRequestInput!) { createPrivacyRequest(input: $input) {"
        " privacyRequest { id status person { id } } userErrors { code } } }",
        {"input": {"kind": "erasure", "personId": desk.world.id("learner"), "reason": REASON}},
    )
    request = made["createPrivacyRequest"]["privacyRequest"]
    assert (request["status"], request["person"]["id"]) == ("requested", desk.world.id("learner"))
    approved = await graph(
        desk.world["admin"],
        "mutation($input: ApprovePrivacyRequestInput!) { approvePrivacyRequest(input: $input) {"
        " privacyRequest { status decidedBy { id } } userErrors { code } } }",
        {"input": {"id": request["id"]}},
    )
    decided = approved["approvePrivacyRequest"]["privacyRequest"]
    assert decided == {"status": "approved", "decidedBy": {"id": desk.world.id("admin")}}
    previewed = await graph(
        desk.world["admin"],
        "mutation($input: PreviewErasureInput!) { previewErasure(input: $input) {"
        " privacyRequest { version effects } userErrors { code } } }",
        {"input": {"id": request["id"]}},
    )
    effects = previewed["previewErasure"]["privacyRequest"]["effects"]
    assert effects["obligations"] == ["open_enrollments", "open_roles"]
    assert {"table": "guardianship", "effect": "deleted", "count": 1} in effects["tables"]
