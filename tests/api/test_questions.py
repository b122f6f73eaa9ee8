"""What is about no resource is asked in GraphQL as in REST: who I am, and what a policy says of given scores."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, cast

import httpx
import pytest
from fastapi import FastAPI
from graphql import GraphQLObjectType
from strawberry.utils.str_converters import to_camel_case

from achieve.accounts import service
from achieve.app import openapi_of
from achieve.core.ids import PersonId
from achieve.declarations import OPERATIONS, QUESTIONS, bound_shapes
from achieve.web.context import Context
from achieve.web.graphql import make_graph
from achieve.web.questions import RootQuestion
from tests.world import World

Json = Mapping[str, Any]

ME = """{ me {
    kind id display_name: displayName district { id name } other_districts: otherDistricts { id name }
    roles { role organization { id name } begins_on: beginsOn ends_on: endsOn } scopes
} }"""
CALCULATION = """query ($input: MasteryCalculationInput!) { masteryCalculation(input: $input) {
    score mastered level counted
    decision {
        method reasons { code score mean weight mastery_points: masteryPoints needed found }
        used { entry score } ignored { entry code }
    }
} }"""
SCORES = [
    {"score": 2, "observedAt": "2025-03-03T12:00:00Z"},
    {"score": 1, "kind": "practice", "observedAt": "2025-03-05T12:00:00Z"},
    {"score": 3, "pointsPossible": 4, "percent": None, "observedAt": "2025-03-10T12:00:00Z"},
]


def weighted(*scores: Json) -> Json:
    """A question about these scores."""
    levels = [{"code": "on the way", "value": 2}, {"code": "there", "value": 3}]
    return {
        "policy": {"method": "weighted_average", "weight": 0.65, "countsPractice": False},
        "scale": {"pointsPossible": 4, "masteryPoints": 3, "levels": levels},
        "evidence": scores,
    }


def as_rest_has_it(given: object) -> object:
    """The same with the names of REST."""
    if isinstance(given, list | tuple):
        return [as_rest_has_it(each) for each in cast("list[object]", given)]
    if not isinstance(given, dict):
        return given
    names = {
        to_camel_case(name): name for name in ("observed_at", "points_possible", "mastery_points", "counts_practice")
    }
    return {names.get(name, name): as_rest_has_it(each) for name, each in cast("Json", given).items()}


async def ask(client: httpx.AsyncClient, document: str, **variables: object) -> Json:
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    return answer.json()


@pytest.mark.parametrize("name", ["admin", "leader", "coach", "teacher", "learner", "guardian", "sis"])
async def test_everyone_is_told_who_they_are_as_in_rest(world: World, name: str) -> None:
    in_rest = (await world[name].get("/v1/me")).json()
    assert in_rest["id"] == world.id(name)
    assert await ask(world[name], ME) == {"data": {"me": in_rest}}


async def test_a_platform_administrator_is_told_who_that_is(anonymous: httpx.AsyncClient, context: Context) -> None:
    async with context.database.writing(None) as session:
        account_id = await service.create_account(session, "asker@platform.example")
        await service.grant_platform_admin(session, account_id)
        token = await service.create_platform_token(session, account_id, timedelta(hours=1))
    answer = await anonymous.post("/graphql", json={"query": ME}, headers={"authorization": f"Bearer {token}"})
    assert answer.json()["data"]["me"] == {
        "kind": "platform_admin",
        "id": None,
        "display_name": "Platform administrator",
        "district": None,
        "other_districts": [],
        "roles": [],
        "scopes": None,
    }


async def test_a_limited_token_is_told_its_scopes_and_only_what_is_asked_for(
    anonymous: httpx.AsyncClient, context: Context, world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["learner"]), timedelta(hours=1), ["plans:read"]
        )
    query = {"query": "{ me { scopes roles { role } } }"}
    answer = await anonymous.post("/graphql", json=query, headers={"authorization": f"Bearer {token}"})
    assert answer.json() == {"data": {"me": {"scopes": ["plans:read"], "roles": [{"role": "learner"}]}}}


async def test_it_stands_beside_reads_and_in_fragments(world: World) -> None:
    document = """query { mine: me { ...Name } person(id: "%s") { givenName } me { kind ...Name } }
        fragment Name on Me { displayName }"""
    assert await ask(world["leader"], document % world.id("leader")) == {
        "data": {
            "mine": {"displayName": "Leader Larkspur"},
            "person": {"givenName": "Leader"},
            "me": {"kind": "person", "displayName": "Leader Larkspur"},
        }
    }


@pytest.mark.parametrize("name", ["coach", "learner", "sis"])
async def test_a_policy_is_tried_on_given_numbers_as_in_rest(world: World, name: str) -> None:
    in_rest = await world[name].post("/v1/mastery/calculate", json=as_rest_has_it(weighted(*SCORES)))
    assert (in_rest.status_code, in_rest.json()["score"], in_rest.json()["level"]) == (200, 2.65, "on the way")
    answer = await ask(world[name], CALCULATION, input=weighted(*SCORES))
    assert answer == {"data": {"masteryCalculation": in_rest.json()}}


async def test_a_policy_is_written_in_the_document_as_well(world: World) -> None:
    document = """{ masteryCalculation(input: {
        policy: {method: latest}, scale: {pointsPossible: 4, masteryPoints: 3},
        evidence: [{score: 2}, {percent: 0.75, kind: summative, observedAt: "2025-03-10T12:00:00Z"}]
    }) { score mastered } }"""
    assert await ask(world["teacher"], document) == {"data": {"masteryCalculation": {"score": 3.0, "mastered": True}}}


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({"method": "latest", "weight": 0.5}, "mastery_policy_not_valid"),
        ({"method": "latest", "rounding": 2, "weight": "0.5"}, "invalid_input"),
        ({"method": "median"}, "invalid_input"),
    ],
)
async def test_a_policy_that_makes_no_sense_is_refused(world: World, policy: Json, code: str) -> None:
    answer = await ask(world["teacher"], CALCULATION, input={**weighted(), "policy": policy})
    [error] = answer["errors"]
    assert (error["extensions"]["code"], answer.get("data")) in [(code, None), (code, {"masteryCalculation": None})]


async def test_bounds_hold_that_the_models_set(world: World) -> None:
    answer = await ask(world["teacher"], CALCULATION, input=weighted(*[{"score": 2.0}] * 1001))
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["invalid_input"]
    assert answer["data"] == {"masteryCalculation": None}


async def test_a_document_asks_for_no_more_than_ten_calculations(world: World) -> None:
    asked = "masteryCalculation(input: $input) { score }"
    document = "query ($input: MasteryCalculationInput!) { %s }"
    ten = document % " ".join(f"c{number}: {asked}" for number in range(10))
    answer = await ask(world["teacher"], ten, input=weighted(*SCORES))
    assert [each["score"] for each in answer["data"].values()] == [2.65] * 10
    eleven = document % " ".join(f"c{number}: {asked}" for number in range(11))
    [error] = (await ask(world["teacher"], eleven, input=weighted(*SCORES)))["errors"]
    assert error["extensions"]["code"] == "query_too_complex"


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_an_answer_has_the_same_fields_in_both(question: RootQuestion[Any], app: FastAPI) -> None:
    graph = make_graph(bound_shapes(), OPERATIONS, QUESTIONS)
    kind = cast("GraphQLObjectType", graph.schema.type_map[question.answer.__name__])
    schemas = cast("Json", openapi_of(app)["components"])["schemas"]
    assert set(kind.fields) == {to_camel_case(name) for name in schemas[question.answer.__name__]["properties"]}
