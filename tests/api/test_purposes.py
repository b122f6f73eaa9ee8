"""Why somebody looks at a record, in the header `X-Purpose`: of reads, of writes that show one, and of archives."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from achieve_sdk import AsyncAchieve
from fastapi import FastAPI

from achieve.app import openapi_of
from achieve.web.context import Context
from tests.api.disclosure_desk import lines, told
from tests.api.learning import MAIN_IDEA, School, school_year, show
from tests.api.sdk_desk import BASE_URL, Counting
from tests.api.surfaces import camel

_PROGRESS = "query ($id: ID!) { learnerProgress(id: $id) { name } }"
_ASKED = """mutation ($input: CreatePrivacyRequestInput!) {
  createPrivacyRequest(input: $input) { privacyRequest { reason } userErrors { code path } } }"""


@pytest.fixture
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Purposes") as school:
        answer = await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 3)
        assert answer.status_code == 201, answer.text
        yield school


async def test_the_purpose_is_kept_and_one_that_is_none_is_refused(school: School) -> None:
    path = f"/v1/learners/{school.world.id('learner')}/progress"
    answer = await school["leader"].get(path, headers={"x-purpose": "Support meeting"})
    assert answer.status_code == 200
    for purpose in ("x" * 201, " "):
        refused = await school["leader"].get(path, headers={"x-purpose": purpose})
        assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "#X-Purpose")
    assert [each["purpose"] for each in await told(school)] == ["Support meeting"]


async def test_the_sdk_states_a_purpose_with_every_request(school: School, app: FastAPI) -> None:
    token = school.world["leader"].headers["authorization"].removeprefix("Bearer ")
    learner = school.world.id("learner")
    async with AsyncAchieve(BASE_URL, token=token, purpose="Bâtiment 3: support", transport=Counting(app)) as client:
        await client.learners.progress(learner)
        await client.graphql(_PROGRESS, {"id": learner})
        with pytest.raises(UnicodeEncodeError):
            AsyncAchieve(BASE_URL, token=token, purpose="支援", transport=Counting(app))
    found = {(each["operation"], each["purpose"]) for each in await told(school)}
    assert found == {
        ("get_learner_progress", "Bâtiment 3: support"),
        ("learnerProgress", "Bâtiment 3: support"),
    }


def test_reads_that_can_leave_an_entry_name_the_header(app: FastAPI) -> None:
    paths: Any = openapi_of(app)["paths"]
    header = {"$ref": "#/components/parameters/X-Purpose"}
    named = {path for path, methods in paths.items() if header in methods.get("get", {}).get("parameters", [])}
    assert {"/v1/learners/{id}/progress", "/v1/classes/{id}/progress", "/v1/evidence", "/v1/people/{id}"} <= named
    assert {"/v1/audit-entries", "/v1/organizations", "/v1/plans/{id}/document"} <= named
    assert "/v1/privacy-requests/{id}/archive" in named
    assert named & {"/v1/me", "/v1/frameworks", "/v1/districts/{id}", "/v1/webhook-endpoints"} == set()


def test_writes_that_can_leave_an_entry_name_the_header(app: FastAPI) -> None:
    paths: Any = openapi_of(app)["paths"]
    header = {"$ref": "#/components/parameters/X-Purpose"}
    named = {
        operation["operationId"]
        for methods in paths.values()
        for method, operation in methods.items()
        if method != "get" and header in operation.get("parameters", [])
    }
    assert named == {
        "create_evidence",
        "update_guardianship",
        "create_privacy_request",
        "approve_privacy_request",
        "refuse_privacy_request",
        "preview_erasure",
        "erase_person",
    }


async def test_a_write_that_shows_a_record_states_its_purpose(school: School) -> None:
    why, learner = {"x-purpose": "The family has asked"}, school.world.id("learner")
    body = {"kind": "export", "person_id": learner, "reason": "For the new school."}
    made = await school["admin"].post("/v1/privacy-requests", json=body, headers=why)
    assert made.status_code == 201, made.text
    approved = await school["admin"].post(f"/v1/privacy-requests/{made.json()['id']}/approve", headers=why)
    assert approved.status_code == 200, approved.text
    asked = {"query": _ASKED, "variables": {"input": {camel(name): value for name, value in body.items()}}}
    answer = await school["admin"].post("/graphql", json=asked, headers=why)
    assert answer.json()["data"]["createPrivacyRequest"]["privacyRequest"] == {"reason": "For the new school."}
    entries = await told(school)
    assert [(each["operation"], each["purpose"]) for each in entries] == [
        ("create_privacy_request", "The family has asked"),
        ("approve_privacy_request", "The family has asked"),
        ("create_privacy_request", "The family has asked"),
    ]


async def test_a_write_whose_purpose_is_none_is_not_done(school: School) -> None:
    body = {"kind": "export", "person_id": school.world.id("learner"), "reason": "For the new school."}
    why = {"x-purpose": "x" * 201}
    refused = await school["admin"].post("/v1/privacy-requests", json=body, headers=why)
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "#X-Purpose")
    asked = {"query": _ASKED, "variables": {"input": {camel(name): value for name, value in body.items()}}}
    answer = (await school["admin"].post("/graphql", json=asked, headers=why)).json()
    assert answer["data"]["createPrivacyRequest"]["privacyRequest"] is None
    assert [each["code"] for each in answer["data"]["createPrivacyRequest"]["userErrors"]] == ["invalid_input"]
    assert (await school["admin"].get("/v1/privacy-requests")).json()["data"] == []
    assert await told(school) == []


async def test_an_archive_tells_who_fetched_whose_and_why_unless_it_is_their_own(school: School) -> None:
    body = {"kind": "export", "person_id": school.world.id("learner"), "reason": "For the new school."}
    made = (await school["guardian"].post("/v1/privacy-requests", json=body)).json()
    await school["admin"].post(f"/v1/privacy-requests/{made['id']}/approve", headers={"x-purpose": "Looked through"})
    path, why = f"/v1/privacy-requests/{made['id']}/archive", {"x-purpose": "Handed to the new school"}
    assert (await school["guardian"].get(path)).status_code == 200
    assert (await school["admin"].get(path, headers={"x-purpose": " "})).status_code == 422
    assert (await school["admin"].get(path, headers=why)).status_code == 200
    assert await lines(school) == [
        ("admin", "learner", "approve_privacy_request", ["records_of_a_person"]),
        ("admin", "learner", "get_privacy_request_archive", ["records_of_a_person"]),
    ]
    assert (await told(school))[-1]["purpose"] == "Handed to the new school"
