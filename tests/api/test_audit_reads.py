"""The audit log is read by the same table as everything else: rows by its line, values by the line of what changed."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any, cast

import httpx
import orjson
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.authors import Author, AuthorKind, service
from achieve.web.context import Context
from tests.api.learning import MAIN_IDEA, PERSEVERES, School, school_year, show
from tests.world import World

Entry = Mapping[str, Any]
_FIELDS = "id subjectType subjectId action actorId operation before after delicateBefore delicateAfter redacted"


async def over_rest(client: httpx.AsyncClient, **filters: str) -> list[Entry]:
    answer = await client.get("/v1/audit-entries", params={"limit": 200, **filters})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def over_graphql(client: httpx.AsyncClient, **filters: str) -> list[Entry]:
    names = {"subject_type": "subjectType", "learner_id": "learnerId", "actor_id": "actorId", "subject_id": "subjectId"}
    given = ", ".join(f'{names[name]}: "{value}"' for name, value in filters.items())
    picked = " ".join(f"{_snake(name)}: {name}" for name in _FIELDS.split())
    query = f"{{ auditEntries(first: 100{', ' + given if given else ''}) {{ nodes {{ {picked} }} }} }}"
    answer = await client.post("/graphql", json={"query": query})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]["auditEntries"]["nodes"]


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


each_face = pytest.mark.parametrize("read", [over_rest, over_graphql], ids=["rest", "graphql"])


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    """Each teacher has recorded evidence about a learner of theirs, and the leader's clerk has changed a phone."""
    async with school_year(app, context, "Logged") as school:
        for teacher, learner in (("teacher", "learner"), ("other_teacher", "other_learner")):
            for code in (MAIN_IDEA, PERSEVERES):
                answer = await show(school[teacher], school.world.id(learner), school.learning[code], 3)
                assert answer.status_code == 201, answer.text
        author = Author(AuthorKind.PERSON, school.world.ids["teacher"])
        async with context.database.writing(school.world.district_id, author, "by_hand") as session:
            connection = await session.connection()
            changed = text("update person set phone = '555-0100', preferred_name = 'Lee' where id = :id")
            await connection.execute(changed, {"id": school.world.ids["learner"]})
        yield school


@each_face
async def test_the_district_sees_every_change_and_values_of_what_it_may_read(school: School, read: Any) -> None:
    found = await read(school["admin"], subject_type="evidence", learner_id=school.world.id("other_learner"))
    assert {(each["actor_id"], each["action"], each["operation"]) for each in found} == {
        (school.world.id("other_teacher"), "created", "create_evidence")
    }
    habits, [academic] = _split(found)
    assert len(habits) == 1
    assert (academic["after"]["score"], academic["before"]) == (3, None)


def _split(found: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Entries without values, and those with."""
    hidden = [each for each in found if "after" in each["redacted"]]
    assert all(each["after"] is None and each["before"] is None for each in hidden)
    return hidden, [each for each in found if each not in hidden]


@each_face
async def test_a_leader_sees_the_changes_of_the_own_school(school: School, read: Any) -> None:
    own = await read(school["leader"], subject_type="evidence", learner_id=school.world.id("learner"))
    assert len(_split(own)[1]) == 2
    assert await read(school["leader"], learner_id=school.world.id("other_learner")) == []


@each_face
async def test_a_teacher_sees_own_acts_alone(school: School, read: Any) -> None:
    found = await read(school["teacher"])
    assert {each["actor_id"] for each in found} == {school.world.id("teacher")}
    assert {each["subject_type"] for each in found} == {"evidence", "person"}
    assert await read(school["colleague"]) == []


@each_face
async def test_contact_and_birth_date_are_for_who_may_see_them(school: School, read: Any) -> None:
    filters = {"subject_type": "person", "actor_id": school.world.id("teacher")}
    [as_teacher] = await read(school["teacher"], **filters)
    assert (as_teacher["after"], as_teacher["delicate_after"]) == ({"preferred_name": "Lee"}, None)
    assert as_teacher["redacted"] == ["delicate_before", "delicate_after"]
    for who in ("admin", "leader", "learner", "guardian"):
        [seen] = await read(school[who], **filters)
        assert (seen["delicate_before"], seen["delicate_after"]) == ({"phone": None}, {"phone": "555-0100"})
        assert seen["redacted"] == []


@each_face
async def test_a_learner_sees_what_is_about_them_and_a_guardian_what_is_about_the_child(
    school: School, read: Any
) -> None:
    for who in ("learner", "guardian"):
        found = await read(school[who], subject_type="evidence")
        assert len(_split(found)[1]) == len(found) == 2
        assert await read(school[who], learner_id=school.world.id("classmate")) == []
        assert await read(school[who], subject_type="framework") == []


@pytest.mark.parametrize("who", ["coach", "sis"])
async def test_who_has_no_line_is_refused(school: School, who: str) -> None:
    for path in ("audit-entries", "disclosures", "platform-audit-entries"):
        answer = await school[who].get(f"/v1/{path}")
        assert (answer.status_code, answer.json()["code"]) == (403, "permission_denied")


async def test_values_of_an_own_act_end_with_the_relation(app: FastAPI, context: Context) -> None:
    async with school_year(app, context, "Ended") as school:
        answer = await show(school["teacher"], school.world.id("learner"), school.learning[MAIN_IDEA], 2)
        assert answer.status_code == 201, answer.text
        [before] = await over_rest(school["teacher"], subject_type="evidence")
        assert before["after"]["score"] == 2
        async with context.database.writing(school.world.district_id, service("import"), "end") as session:
            connection = await session.connection()
            ended = text("update enrollment set ends_on = :day where person_id = :id")
            day = clock.today() - timedelta(days=1)
            await connection.execute(ended, {"day": day, "id": school.world.ids["teacher"]})
        [after] = await over_rest(school["teacher"], subject_type="evidence")
        assert (after["after"], "after" in after["redacted"]) == (None, True)


async def test_it_is_found_by_what_by_whom_about_whom_and_when(school: School) -> None:
    admin, world = school["admin"], school.world
    [evidence, *_] = await over_rest(admin, subject_type="evidence", actor_id=world.id("teacher"))
    assert [each["id"] for each in await over_rest(admin, subject_id=evidence["subject_id"])] == [evidence["id"]]
    assert await over_rest(admin, subject_id=evidence["subject_id"], occurred_before=evidence["occurred_at"]) == []
    since = {"subject_id": evidence["subject_id"], "occurred_since": evidence["occurred_at"]}
    assert [each["id"] for each in await over_rest(admin, **since)] == [evidence["id"]]
    assert [each["id"] for each in await over_rest(admin, request_id=evidence["request_id"])] == [evidence["id"]]
    newest = await admin.get(
        "/v1/audit-entries", params={"sort": "-occurred_at", "limit": 1, "expand": "actor,learner"}
    )
    assert newest.json()["data"][0]["operation"] == "by_hand"
    assert newest.json()["data"][0]["actor"]["display_name"] == "Teacher Logged"


async def test_it_is_exported_as_every_list(school: School) -> None:
    answer = await school["leader"].get("/v1/audit-entries", headers={"accept": "application/x-ndjson"})
    exported = [orjson.loads(line) for line in answer.content.splitlines()]
    listed = await over_rest(school["leader"])
    assert [each["id"] for each in exported] == [each["id"] for each in listed]


async def test_another_district_is_not_in_it(school: School, other_world: World) -> None:
    [entry, *_] = await over_rest(school["admin"], subject_type="evidence")
    answer = await other_world["admin"].get(f"/v1/audit-entries/{entry['id']}")
    assert answer.status_code == 404


async def test_what_stands_above_districts_is_for_the_platform_without_values(
    app: FastAPI, context: Context, school: School, other_world: World
) -> None:
    async with context.database.writing(None, service("command"), "create_account") as session:
        account = await accounts.create_account(session, "operator@achieve.example")
        await accounts.grant_platform_admin(session, account)
        token = await accounts.create_platform_token(session, account, timedelta(hours=1))
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as platform:
        districts = [school.world.id("district"), other_world.id("district")]
        answer = await platform.get(
            "/v1/platform-audit-entries", params={"subject_type": "district", "subject_id": districts}
        )
        entries = cast("list[Entry]", answer.json()["data"])
        assert {each["subject_id"] for each in entries} == set(districts)
        assert {(each["before"], each["after"], *each["redacted"]) for each in entries} == {
            (None, None, "before", "after")
        }
        assert (await platform.get("/v1/audit-entries")).json()["data"] == []
    own = (await school["admin"].get("/v1/platform-audit-entries", params={"limit": 200})).json()["data"]
    assert {each["district_id"] for each in own} == {school.world.id("district")}
    assert {each["after"]["kind"] for each in own if each["subject_type"] == "credential"} == {
        "personal_access_token",
        "client_secret",
    }
    for who in ("leader", "teacher", "learner", "guardian"):
        assert (await school[who].get("/v1/platform-audit-entries")).json()["data"] == []
