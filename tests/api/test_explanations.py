"""Why something is granted or denied: told by the rules that decide, and of what one may not see nothing is told."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.ids import PersonId, new_id
from achieve.core.schemas import Input
from achieve.declarations import ALL_SHAPES, OPERATIONS
from achieve.web.context import Context
from achieve.web.operations import Operation
from tests.api.audit_calls import CALLS, Desk, Made, open_desk
from tests.api.plan_desk import Json
from tests.world import World

_GRAPHQL = """query ($operation: String!, $id: ID, $personId: ID, $clientId: ID) {
    authorizationExplanation(operation: $operation, id: $id, personId: $personId, clientId: $clientId) {
        operation id is_granted: isGranted person_id: personId client_id: clientId
        rules { resource action role rows outcome missing }
    }
}"""


async def over_rest(client: httpx.AsyncClient, **asked: str) -> Any:
    answer = await client.get("/v1/authorization/explain", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def over_graphql(client: httpx.AsyncClient, **asked: str) -> Any:
    names = {"person_id": "personId", "client_id": "clientId"}
    variables = {names.get(name, name): value for name, value in asked.items()}
    answer = await client.post("/graphql", json={"query": _GRAPHQL, "variables": variables})
    return answer.json()["data"]["authorizationExplanation"]


each_face = pytest.mark.parametrize("explain", [over_rest, over_graphql], ids=["rest", "graphql"])


def outcomes(explanation: Any) -> set[tuple[str, str | None, str | None, str]]:
    return {(each["resource"], each["role"], each["rows"], each["outcome"]) for each in explanation["rules"]}


@pytest.fixture(scope="module")
async def desk(app: FastAPI, context: Context) -> AsyncIterator[Desk]:
    async with open_desk(app, context, "Explained") as desk:
        yield desk


@each_face
async def test_who_may_is_told_by_which_rule(world: World, explain: Any) -> None:
    learner = world.id("learner")
    found = await explain(world["teacher"], operation="get_learner_progress", id=learner)
    assert (found["is_granted"], found["id"], found["person_id"]) == (True, learner, world.id("teacher"))
    assert outcomes(found) == {("progress", "teacher", "own classes", "grants")}


@each_face
async def test_who_may_not_is_told_what_is_missing(world: World, explain: Any) -> None:
    found = await explain(world["teacher"], operation="create_webhook_endpoint")
    assert (found["is_granted"], outcomes(found)) == (False, {("webhooks", None, None, "no_permission")})
    found = await explain(world["sis"], operation="list_audit_entries")
    assert (found["is_granted"], found["client_id"]) == (False, world.id("sis"))


@each_face
async def test_what_may_not_be_seen_is_explained_as_what_is_not_there(
    world: World, other_world: World, explain: Any
) -> None:
    told: list[Any] = []
    for identifier in (world.id("other_learner"), other_world.id("learner"), str(new_id(0x012)), world.id("district")):
        found = await explain(world["teacher"], operation="get_person", id=identifier)
        assert (found["is_granted"], found.pop("id")) == (False, identifier)
        told.append(found)
    assert told == [told[0]] * 4
    assert {outcome for *_, outcome in outcomes(told[0])} == {"other_rows"}


@each_face
async def test_a_limit_of_the_token_is_told(world: World, context: Context, app: FastAPI, explain: Any) -> None:
    async with context.database.writing(world.district_id) as session:
        person = PersonId(world.ids["teacher"])
        token = await accounts.create_personal_access_token(
            session, world.district_id, person, timedelta(hours=1), ["plans:read"]
        )
    transport = httpx.ASGITransport(app=app)
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers) as client:
        found = await explain(client, operation="list_progress")
    assert not found["is_granted"]
    assert [each["missing"] for each in found["rules"] if each["resource"] == "progress"] == [["progress:read"]]


@each_face
async def test_an_administrator_asks_for_another_and_learns_of_an_ended_relation(
    fresh_world: World, context: Context, explain: Any
) -> None:
    asked = {
        "operation": "get_learner_progress",
        "id": fresh_world.id("learner"),
        "person_id": fresh_world.id("teacher"),
    }
    assert (await explain(fresh_world["admin"], **asked))["is_granted"]
    async with context.database.writing(fresh_world.district_id, service("import"), "end") as session:
        ended = text("update enrollment set ends_on = :day where person_id = :id")
        given = {"day": clock.today() - timedelta(days=1), "id": fresh_world.ids["teacher"]}
        await (await session.connection()).execute(ended, given)
    found = await explain(fresh_world["admin"], **asked)
    assert outcomes(found) == {("progress", "teacher", "own classes", "relation_ended")}
    own = await explain(fresh_world["teacher"], operation="get_learner_progress", id=fresh_world.id("learner"))
    assert outcomes(own) == {("progress", "teacher", "own classes", "other_rows")}
    of_client = {"operation": "list_people", "client_id": fresh_world.id("sis")}
    assert (await explain(fresh_world["admin"], **of_client))["client_id"] == fresh_world.id("sis")


@pytest.mark.parametrize("who", ["leader", "teacher", "learner", "sis"])
async def test_nobody_else_asks_for_another(world: World, who: str) -> None:
    asked = {"operation": "list_people", "person_id": world.id("admin")}
    answer = await world[who].get("/v1/authorization/explain", params=asked)
    assert answer.status_code == 403


async def test_somebody_of_another_district_is_nobody(world: World, other_world: World) -> None:
    for name, stranger in (("person_id", "teacher"), ("client_id", "sis"), ("person_id", "district")):
        asked = {"operation": "list_people", name: other_world.id(stranger)}
        answer = await world["admin"].get("/v1/authorization/explain", params=asked)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ({}, "?operation"),
        ({"operation": "drop_table"}, "?operation"),
        ({"operation": "list_people", "id": "1"}, "?id"),
        ({"operation": "list_people", "of": "me"}, "?"),
        ({"operation": ["list_people", "list_plans"]}, "?operation"),
    ],
)
async def test_a_question_that_is_none_is_refused(world: World, query: Json, place: str) -> None:
    answer = await world["teacher"].get("/v1/authorization/explain", params=query)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, place)


@pytest.mark.parametrize("who", ["admin", "leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_what_it_says_of_lists_is_what_happens(world: World, who: str) -> None:
    for shape in ALL_SHAPES:
        if shape.listed:
            found = await over_rest(world[who], operation=f"list_{shape.path.replace('-', '_')}")
            answer = await world[who].get(f"/v1/{shape.path}", params={"limit": 1})
            assert found["is_granted"] == (answer.status_code == 200), shape.path


# The log's tests see to it that only operations of the platform have no call.
_ON_SOMETHING = [operation for operation in OPERATIONS if operation.name in CALLS and CALLS[operation.name].target]


@pytest.mark.parametrize("operation", _ON_SOMETHING, ids=lambda operation: operation.name)
async def test_what_it_says_of_writes_is_what_happens(desk: Desk, operation: Operation[Input]) -> None:
    call = CALLS[operation.name]
    assert call.target
    for who in ("learner", "other_leader", "teacher", "coach", "leader", "admin"):
        target = await call.target(desk)
        found = await over_rest(desk.world[who], operation=operation.name, id=target[0])
        status = await _attempted(desk.world[who], operation, call.body(desk), target)
        if operation.is_placed_by_body and status == 403:
            continue  # It may be open to them in another place than the one in the body.
        assert found["is_granted"] == (status not in (403, 404)), (who, status, found)


async def _attempted(client: httpx.AsyncClient, operation: Operation[Input], body: Json, target: Made) -> int:
    suffix = f"/{operation.suffix}" if operation.suffix else ""
    method = {"update": "PATCH", "delete": "DELETE"}.get(operation.kind, "POST")
    headers = {"if-match": f'"{target[1]}"'} if operation.versioned else {}
    path = f"/v1/{operation.shape.path}/{target[0]}{suffix}"
    return (await client.request(method, path, json=body or None, headers=headers)).status_code
