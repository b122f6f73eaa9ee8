"""Mutations: each field a transaction of its own, refusals as user errors, idempotency, absent and null told apart."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.world import World

Json = dict[str, Any]

_CREATE = """mutation Create($given: CreatePlanInput!) {
  createPlan(input: $given) { __typename plan { id title summary version } userErrors { code path message } } }"""
_UPDATE = """mutation Update($given: UpdatePlanInput!) {
  updatePlan(input: $given) { plan { title summary version } userErrors { code path } } }"""
_DELETE = """mutation Delete($given: DeletePlanInput!) {
  deletePlan(input: $given) { deletedId userErrors { code path } } }"""


async def send(client: httpx.AsyncClient, document: str, **variables: object) -> httpx.Response:
    return await client.post("/graphql", json={"query": document, "variables": variables})


async def act(client: httpx.AsyncClient, document: str, **given: object) -> Json:
    """The payload of the only mutation in a document."""
    content = (await send(client, document, given=given)).json()
    assert "errors" not in content, content
    [payload] = content["data"].values()
    return payload


def a_plan(world: World, **others: object) -> Json:
    given = {
        "organizationId": world.id("bethel"),
        "kind": "improvement",
        "title": "Reading",
        "beginsOn": "2027-08-01",
        "endsOn": "2028-06-30",
    }
    return given | others


async def titles(world: World) -> list[str]:
    """The titles of all plans, oldest first."""
    content = (await send(world["admin"], "{ plans { nodes { title } } }")).json()
    return sorted(plan["title"] for plan in content["data"]["plans"]["nodes"])


async def test_a_plan_is_created_changed_and_deleted(fresh_world: World) -> None:
    leader = fresh_world["leader"]
    made = await act(leader, _CREATE, **a_plan(fresh_world, summary="Why."))
    plan = made["plan"]
    assert made == {
        "__typename": "CreatePlanPayload",
        "plan": {"id": plan["id"], "title": "Reading", "summary": "Why.", "version": 1},
        "userErrors": [],
    }
    changed = await act(leader, _UPDATE, id=plan["id"], version=1, title="Reading more")
    assert changed == {"plan": {"title": "Reading more", "summary": "Why.", "version": 2}, "userErrors": []}
    cleared = await act(leader, _UPDATE, id=plan["id"], version=2, summary=None)
    assert cleared["plan"] == {"title": "Reading more", "summary": None, "version": 3}
    gone = await act(leader, _DELETE, id=plan["id"], version=3)
    assert gone == {"deletedId": plan["id"], "userErrors": []}
    again = await act(leader, _DELETE, id=plan["id"], version=3)
    assert (again["deletedId"], [error["code"] for error in again["userErrors"]]) == (None, ["not_found"])


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"title": ""}, "invalid_input", ["input", "title"]),
        ({"title": "a\u0000b"}, "invalid_input", ["input"]),
        ({"title": "x" * 201}, "invalid_input", ["input", "title"]),
        ({"organizationId": "Bethel"}, "invalid_input", ["input", "organizationId"]),
        ({"beginsOn": "1600-01-01"}, "invalid_input", ["input", "beginsOn"]),
        ({"idempotencyKey": "two words"}, "invalid_input", ["input", "idempotencyKey"]),
        ({"idempotencyKey": ""}, "invalid_input", ["input", "idempotencyKey"]),
    ],
)
async def test_refusals_name_their_place(fresh_world: World, change: Json, code: str, path: list[str]) -> None:
    refused = await act(fresh_world["leader"], _CREATE, **a_plan(fresh_world, **change))
    assert refused["plan"] is None
    assert [(error["code"], error["path"]) for error in refused["userErrors"]] == [(code, path)]
    assert await titles(fresh_world) == []


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({}, "precondition_required", ["input", "version"]),
        ({"version": None}, "precondition_required", ["input", "version"]),
        ({"version": 7}, "version_mismatch", ["input"]),
        ({"version": 1, "title": None}, "invalid_input", ["input", "title"]),
        ({"version": 1, "id": "nothing"}, "not_found", ["input", "id"]),
        ({"version": 1, "id": "01a20188-4571-7001-af2c-2c04809aca20"}, "not_found", ["input"]),
    ],
)
async def test_a_change_needs_its_target_and_version(
    fresh_world: World, change: Json, code: str, path: list[str]
) -> None:
    plan = (await act(fresh_world["leader"], _CREATE, **a_plan(fresh_world)))["plan"]
    refused = await act(fresh_world["leader"], _UPDATE, **{"id": plan["id"], "title": "Other", **change})
    assert refused == {"plan": None, "userErrors": [{"code": code, "path": path}]}
    assert await titles(fresh_world) == ["Reading"]


async def test_each_field_is_a_transaction_of_its_own_one_after_the_other(fresh_world: World) -> None:
    document = """mutation Three($a: CreatePlanInput!, $b: CreatePlanInput!, $c: CreatePlanInput!) {
      first: createPlan(input: $a) { plan { title } userErrors { code } }
      second: createPlan(input: $b) { plan { title } bad: userErrors { why: code __typename } }
      third: createPlan(input: $c) { plan { title } userErrors { code } }
    }"""
    given = {name: a_plan(fresh_world, title=name) for name in ("a", "b", "c")}
    given["b"]["endsOn"] = "2020-01-01"
    content = (await send(fresh_world["leader"], document, **given)).json()
    [refusal] = content["data"]["second"].pop("bad")
    assert content == {
        "data": {
            "first": {"plan": {"title": "a"}, "userErrors": []},
            "second": {"plan": None},
            "third": {"plan": {"title": "c"}, "userErrors": []},
        }
    }
    assert refusal["__typename"] == "UserError"
    assert await titles(fresh_world) == ["a", "c"]


async def test_what_the_role_does_not_include_is_an_error_of_the_field(fresh_world: World) -> None:
    content = (await send(fresh_world["learner"], _CREATE, given=a_plan(fresh_world))).json()
    assert content["data"] == {"createPlan": None}
    [error] = content["errors"]
    assert (error["path"], error["extensions"]) == (["createPlan"], {"code": "permission_denied"})


async def test_nothing_is_done_when_the_answer_cannot_be_given(fresh_world: World) -> None:
    bad = {"first: 0": "invalid_input", 'after: "nonsense"': "invalid_cursor", 'sort: "title"': "invalid_input"}
    for arguments, code in bad.items():
        document = f"""mutation Create($given: CreatePlanInput!) {{
          createPlan(input: $given) {{ plan {{ goals({arguments}) {{ totalCount }} }} }} }}"""
        content = (await send(fresh_world["leader"], document, given=a_plan(fresh_world))).json()
        assert content["data"] == {"createPlan": None}
        assert [error["extensions"]["code"] for error in content["errors"]] == [code]
    assert await titles(fresh_world) == []


@pytest.mark.parametrize(
    "given", [{"title": 1}, {"kind": "yearly"}, {"organizationId": None}, {"nickname": "x"}, {"beginsOn": "soon"}]
)
async def test_what_does_not_fit_the_schema_is_not_executed(fresh_world: World, given: Json) -> None:
    answer = await send(fresh_world["leader"], _CREATE, given=a_plan(fresh_world, **given))
    assert "data" not in answer.json()
    assert answer.json()["errors"][0]["extensions"]["code"] == "invalid_input"
    assert await titles(fresh_world) == []


async def test_the_same_key_gives_the_same_answer(fresh_world: World) -> None:
    leader, given = fresh_world["leader"], a_plan(fresh_world, idempotencyKey="once")
    first = await send(leader, _CREATE, given=given)
    second = await send(leader, _CREATE, given=given)
    assert first.content == second.content
    assert "idempotent-replayed" not in first.headers
    assert second.headers["idempotent-replayed"] == "true"
    assert await titles(fresh_world) == ["Reading"]


@pytest.mark.parametrize("asked", [_CREATE, _CREATE.replace("summary", "status")])
async def test_a_key_stands_for_one_input_and_one_answer(fresh_world: World, asked: str) -> None:
    leader, given = fresh_world["leader"], a_plan(fresh_world, idempotencyKey="once")
    await act(leader, _CREATE, **given)
    other = given | ({"title": "Writing"} if asked == _CREATE else {})
    refused = await act(leader, asked, **other)
    assert refused["plan"] is None
    assert [error["code"] for error in refused["userErrors"]] == ["idempotency_key_reused"]


async def test_a_refusal_is_not_kept_for_its_key(fresh_world: World) -> None:
    leader = fresh_world["leader"]
    refused = await act(leader, _CREATE, **a_plan(fresh_world, idempotencyKey="once", endsOn="2020-01-01"))
    assert refused["plan"] is None
    made = await act(leader, _CREATE, **a_plan(fresh_world, idempotencyKey="once"))
    assert made["plan"]["title"] == "Reading"


async def test_a_payload_can_be_asked_for_in_parts(fresh_world: World) -> None:
    document = """mutation Create($given: CreatePlanInput!) { createPlan(input: $given) {
      userErrors { code } one: plan { id ...Named } two: plan { goals(first: 1) { totalCount nodes { id } } } } }
    fragment Named on Plan { title organization { name } }"""
    made = await act(fresh_world["leader"], document, **a_plan(fresh_world))
    assert list(made) == ["userErrors", "one", "two"]
    assert made["one"] == {"id": made["one"]["id"], "title": "Reading", "organization": {"name": "Bethel Own"}}
    assert made["two"] == {"goals": {"totalCount": 0, "nodes": []}}


async def test_null_where_a_default_stood_is_refused(fresh_world: World) -> None:
    document = """mutation Delete($given: DeletePlanInput = {id: "x"}) {
      deletePlan(input: $given) { deletedId } }"""
    content = (await send(fresh_world["leader"], document, given=None)).json()
    assert content["data"] == {"deletePlan": None}
    assert content["errors"][0]["extensions"] == {"code": "invalid_input"}


def _literal(given: Mapping[str, object]) -> str:
    return ", ".join(f"{name}: {value}" if name == "kind" else f'{name}: "{value}"' for name, value in given.items())


async def test_literals_do_as_well_as_variables(fresh_world: World) -> None:
    document = f"mutation {{ createPlan(input: {{ {_literal(a_plan(fresh_world))} }}) {{ plan {{ title }} }} }}"
    assert (await send(fresh_world["leader"], document)).json() == {
        "data": {"createPlan": {"plan": {"title": "Reading"}}}
    }
