"""Whoever sees a learner's record without being concerned is on the record of that, before the answer is there."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import asyncpg
import httpx
import pytest
from asyncpg.connection import LoggedQuery
from fastapi import FastAPI
from starlette.types import Message

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.access.roles import Role
from achieve.accounts.me import ME_AS_CLIENT, ME_AS_PERSON
from achieve.core import clock
from achieve.core.db import bind_district
from achieve.core.ids import ClientId, DistrictId, PersonId, new_id
from achieve.feed.shapes import EVENT
from achieve.reads.selection import Values
from achieve.web.context import Context
from achieve.web.rest_query import everything
from tests.api.disclosure_desk import lines, told
from tests.api.learning import MAIN_IDEA, School, school_year, show
from tests.world import World

Told = Mapping[str, Any]
_ASK = {"x-request-id": "the-request-of-this-test"}
_PROGRESS = "query ($id: ID!) { learnerProgress(id: $id) { name } }"


@pytest.fixture
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Disclosing") as school:
        for learner in ("learner", "classmate"):
            answer = await show(school["teacher"], school.world.id(learner), school.learning[MAIN_IDEA], 3)
            assert answer.status_code == 201, answer.text
        yield school


@pytest.mark.parametrize(
    ("who", "parts"), [("admin", ["progress"]), ("leader", ["habits", "progress"]), ("sis", ["habits", "progress"])]
)
async def test_a_view_of_a_learner_leaves_an_entry_over_rest_and_graphql(
    school: School, who: str, parts: list[str]
) -> None:
    learner = school.world.id("learner")
    assert (await school[who].get(f"/v1/learners/{learner}/progress", headers=_ASK)).status_code == 200
    answer = await school[who].post("/graphql", json={"query": _PROGRESS, "variables": {"id": learner}})
    assert answer.json()["data"]["learnerProgress"]["name"]
    assert await lines(school) == [
        (who, "learner", "get_learner_progress", parts),
        (who, "learner", "learnerProgress", ["progress"]),
    ]
    [entry, _] = await told(school)
    assert (entry["reader_kind"], entry["request_id"]) == ("client" if who == "sis" else "person", _ASK["x-request-id"])
    assert entry["purpose"] is None


@pytest.mark.parametrize("who", ["teacher", "learner", "guardian"])
async def test_whom_it_concerns_leaves_none_and_pays_nothing(school: School, context: Context, who: str) -> None:
    heard: list[str] = []

    def note(query: LoggedQuery) -> None:
        heard.append(query.query)

    async with context.database.reading(None) as connection:
        connection.add_query_logger(note)
    for path in (f"learners/{school.world.id('learner')}/progress", "progress", "evidence", "people?limit=200"):
        assert (await school[who].get(f"/v1/{path}")).status_code == 200
    if who == "teacher":
        assert (await school[who].get(f"/v1/classes/{school.world.id('bethel_class')}/progress")).status_code == 200
        assert (await school[who].get("/v1/steps")).status_code == 200
    async with context.database.reading(None) as connection:
        connection.remove_query_logger(note)
    assert {each.partition(";")[0] for each in heard if each.startswith("BEGIN")} == {"BEGIN READ ONLY"}
    assert await told(school) == []


async def test_lists_views_and_related_resources_tell_everyone_who_is_shown(school: School) -> None:
    admin = school["admin"]
    await admin.get("/v1/progress", params={"limit": 1})
    await admin.get(f"/v1/classes/{school.world.id('bethel_class')}/progress")
    await admin.get("/v1/classes", params={"expand": "enrollments.person"})
    await admin.get("/v1/people", params={"fields": "id,display_name"})
    entries = await lines(school)
    assert [each[2] for each in entries] == [
        "list_progress",
        *["get_class_progress"] * 2,
        *["list_classes"] * 3,
    ]
    assert {each[1] for each in entries if each[2] == "list_classes"} == {"learner", "classmate", "other_learner"}
    assert {tuple(each[3]) for each in entries if each[2] == "list_classes"} == {("birth_date", "contact")}


async def test_one_request_of_graphql_with_many_fields_tells_each(school: School) -> None:
    query = """query ($a: ID!, $b: ID!) {
        first: learnerProgress(id: $a) { name } second: node(id: $b) { ... on Person { birthDate } }
        evidenceList(first: 10) { nodes { learnerId } } plans { nodes { id } }
    }"""
    variables = {"a": school.world.id("learner"), "b": school.world.id("classmate")}
    answer = await school["admin"].post("/graphql", json={"query": query, "variables": variables})
    assert "errors" not in answer.json(), answer.text
    assert sorted(each[:3] for each in await lines(school)) == [
        ("admin", "classmate", "evidenceList"),
        ("admin", "classmate", "node"),
        ("admin", "learner", "evidenceList"),
        ("admin", "learner", "learnerProgress"),
    ]


@pytest.mark.parametrize("accept", ["text/csv", "application/x-ndjson"])
async def test_an_export_tells_each_learner_once(school: School, accept: str) -> None:
    for _ in range(3):
        await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 2)
    answer = await school["admin"].get("/v1/evidence", headers={"accept": accept, "x-purpose": "State audit"})
    assert len(answer.text.splitlines()) >= 5
    entries = await told(school)
    assert sorted(each["learner_id"] for each in entries) == sorted(
        school.world.id(name) for name in ("learner", "classmate")
    )
    assert {(each["operation"], each["purpose"]) for each in entries} == {("list_evidence", "State audit")}


async def test_the_answer_of_a_write_tells_too(school: School) -> None:
    given = {"learner_id": school.world.id("learner"), "competency_id": school.learning[MAIN_IDEA]}
    answer = await school["sis"].post("/v1/evidence", json={**given, "kind": "formative", "score": 2})
    assert answer.status_code == 201, answer.text
    mutation = """mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { evidence { score } } }"""
    body = {"learnerId": given["learner_id"], "competencyId": given["competency_id"], "kind": "formative", "score": 1}
    answer = await school["sis"].post("/graphql", json={"query": mutation, "variables": {"input": body}})
    assert answer.json()["data"]["createEvidence"]["evidence"] == {"score": 1}
    assert [each[:3] for each in await lines(school)] == [("sis", "learner", "create_evidence")] * 2


async def test_what_is_not_there_leaves_none(school: School, other_world: World) -> None:
    for identifier in (other_world.id("learner"), school.world.id("teacher")):
        assert (await school["admin"].get(f"/v1/learners/{identifier}/progress")).status_code == 404
    assert await told(school) == []


async def test_nothing_is_shown_where_the_record_cannot_be_written(
    school: School, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    learner = school.world.id("learner")
    await superuser.execute("revoke insert on disclosure from achieve_app")
    try:
        answers = [
            await school["leader"].get(f"/v1/learners/{learner}/progress"),
            await school["leader"].get("/v1/progress"),
            await _exported(school["leader"]),
            await school["leader"].post("/graphql", json={"query": _PROGRESS, "variables": {"id": learner}}),
        ]
    finally:
        await superuser.execute("grant insert on disclosure to achieve_app")
    name = "Learner Disclosing"
    assert [name in answer.text or learner in answer.text for answer in answers] == [False] * 4
    assert [answer.status_code >= 500 or answer.json()["data"] is None for answer in answers[:3]] == [True] * 3


async def _exported(client: httpx.AsyncClient) -> httpx.Response:
    return await client.get("/v1/progress", headers={"accept": "application/x-ndjson"})


async def test_it_is_committed_before_the_answer_begins(
    app: FastAPI, school: School, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    learner = school.world.id("learner")
    token = school["leader"].headers["authorization"].encode()
    path = f"/v1/learners/{learner}/progress"
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [(b"authorization", token)]}
    found: list[int] = []

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            async with superuser.transaction():
                await superuser.execute(bind_district(school.world.district_id))
                found.append(await superuser.fetchval("select count(*) from disclosure"))

    async def receive() -> Message:
        await asyncio.sleep(60)
        return {"type": "http.disconnect"}

    more = {"http_version": "1.1", "scheme": "http", "client": ("127.0.0.1", 1), "server": ("achieve.test", 80)}
    await app({**scope, **more, "root_path": "", "raw_path": path.encode()}, receive, send)
    assert found == [1]


async def test_it_is_read_by_the_learner_the_guardian_the_school_and_the_district(school: School) -> None:
    for name in ("learner", "classmate"):
        await school["leader"].get(f"/v1/learners/{school.world.id(name)}/progress")
    for who in ("learner", "guardian"):
        assert [each["learner_id"] for each in await told(school, who)] == [school.world.id("learner")]
    assert len(await told(school, "admin")) == len(await told(school, "leader")) == 2
    assert await told(school, "other_leader") == []
    assert await told(school, "teacher") == []
    query = "{ disclosures(first: 5) { nodes { operation reader { ... on Person { displayName } } } } }"
    answer = await school["learner"].post("/graphql", json={"query": query})
    [seen] = answer.json()["data"]["disclosures"]["nodes"]
    assert seen["operation"] == "get_learner_progress"


async def test_looking_at_the_record_is_on_no_record_and_looking_at_the_audit_log_is(school: School) -> None:
    await school["admin"].get("/v1/disclosures")
    assert await told(school) == []
    query = {"subject_type": "evidence", "learner_id": school.world.id("learner")}
    await school["admin"].get("/v1/audit-entries", params=query)
    assert [each[:3] for each in await lines(school)] == [("admin", "learner", "list_audit_entries")]


@pytest.mark.parametrize("statement", ["update disclosure set purpose = 'x'", "delete from disclosure"])
async def test_the_service_cannot_change_it(school: School, context: Context, statement: str) -> None:
    async with context.database.telling(school.world.district_id) as connection:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
        await connection.execute("ROLLBACK; BEGIN")


def test_events_and_the_caller_tell_of_nobody(context: Context) -> None:
    district = DistrictId(new_id(1))
    admin = Actor(district, PersonId(new_id(2)), None, frozenset(Role), None, clock.today())
    client = Actor(district, None, ClientId(new_id(3)), frozenset(), client_scopes(), clock.today())
    engine = context.engine
    for actor, shape in ((admin, EVENT), (client, EVENT), (admin, ME_AS_PERSON), (client, ME_AS_CLIENT)):
        assert engine.one(actor, shape, everything(engine.shapes, shape), new_id(4), Values()).tells == ()
