"""Reading over GraphQL: what each actor sees, pages by cursors, one resource, any resource, errors at their place."""

from typing import Any

import httpx
import pytest

from achieve.core.ids import new_id
from achieve.people.rows import Person
from tests.world import World

Json = dict[str, Any]


async def ask(client: httpx.AsyncClient, document: str, **variables: object) -> Json:
    """The data of an answer without errors."""
    answer = await client.post("/graphql", json={"query": document, "variables": variables})
    content = answer.json()
    assert "errors" not in content, content
    return content["data"]


async def refused(client: httpx.AsyncClient, document: str, **variables: object) -> tuple[Json, Json | None]:
    """The only error of an answer, and its data."""
    content = (await client.post("/graphql", json={"query": document, "variables": variables})).json()
    assert len(content["errors"]) == 1
    return content["errors"][0], content.get("data")


_PEOPLE = """query ($first: Int, $after: String, $sort: String) {
  people(first: $first, after: $after, sort: $sort) {
    nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""


@pytest.mark.parametrize("sort", [None, "-id", "family_name", "-family_name"])
async def test_following_cursors_shows_everyone_once(world: World, sort: str | None) -> None:
    seen: list[str] = []
    after = None
    while True:
        page = (await ask(world["admin"], _PEOPLE, first=5, after=after, sort=sort))["people"]
        seen += [person["id"] for person in page["nodes"]]
        assert page["totalCount"] == 12
        assert page["pageInfo"]["hasPreviousPage"] is (after is not None)
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    everyone = (await ask(world["admin"], _PEOPLE, first=100, sort=sort))["people"]
    assert seen == [person["id"] for person in everyone["nodes"]]
    assert len(set(seen)) == 12


async def test_cursors_are_those_of_rest(world: World) -> None:
    page = (await world["admin"].get("/v1/people", params={"limit": 5, "sort": "family_name"})).json()
    document = """query ($after: String) { people(first: 1, sort: "family_name", after: $after) { nodes { id } } }"""
    over_graphql = await ask(world["admin"], document, after=page["next_cursor"])
    parameters = {"limit": 1, "sort": "family_name", "cursor": page["next_cursor"]}
    over_rest = (await world["admin"].get("/v1/people", params=parameters)).json()
    assert over_graphql == {"people": {"nodes": [{"id": over_rest["data"][0]["id"]}]}}


async def test_values_are_written_as_in_rest(world: World) -> None:
    shown = (await world["admin"].get(f"/v1/people/{world.id('learner')}")).json()
    document = """query ($id: ID!) { person(id: $id) {
        id version created_at: createdAt updated_at: updatedAt birth_date: birthDate grade_levels: gradeLevels
        is_learner: isLearner email redacted preferred_name: preferredName } }"""
    person = (await ask(world["admin"], document, id=world.id("learner")))["person"]
    assert person == {name: shown[name] for name in person}


async def test_nested_objects_and_pages_come_in_one_answer(world: World) -> None:
    document = """query ($id: ID!) { class(id: $id) {
        __typename title learnerCount
        organization { name parent { name kind } }
        enrollments(role: [teacher]) { edges { node { person { givenName } } } }
    } }"""
    assert await ask(world["admin"], document, id=world.id("bethel_class")) == {
        "class": {
            "__typename": "Class",
            "title": "bethel_class",
            "learnerCount": 2,
            "organization": {"name": "Bethel Larkspur", "parent": {"name": "Larkspur District", "kind": "district"}},
            "enrollments": {"edges": [{"node": {"person": {"givenName": "Teacher"}}}]},
        }
    }


async def test_denied_fields_are_null_and_named(world: World) -> None:
    document = "query ($id: ID!) { person(id: $id) { givenName email birthDate redacted } }"
    seen = await ask(world["teacher"], document, id=world.id("learner"))
    assert seen == {
        "person": {
            "givenName": "Learner",
            "email": "learner@larkspur.example",
            "birthDate": None,
            "redacted": ["birth_date"],
        }
    }


async def test_scope_holds_at_every_level(world: World) -> None:
    document = """{ organizations(first: 9, kind: school) { nodes { name
        classes(first: 9) { nodes { enrollments { nodes { person { givenName } } } } } } } }"""
    seen = (await ask(world["teacher"], document))["organizations"]
    names = {
        enrolled["person"]["givenName"]
        for school in seen["nodes"]
        for each in school["classes"]["nodes"]
        for enrolled in each["enrollments"]["nodes"]
        if enrolled["person"]
    }
    assert names == {"Teacher", "Learner", "Classmate"}


@pytest.mark.parametrize("who", ["other_teacher", "guardian"])
async def test_out_of_scope_is_null(world: World, who: str) -> None:
    document = "query ($id: ID!) { person(id: $id) { id } node(id: $id) { id } }"
    assert await ask(world[who], document, id=world.id("classmate")) == {"person": None, "node": None}


async def test_another_district_and_nobody_look_the_same(world: World, other_world: World) -> None:
    document = "query ($id: ID!) { person(id: $id) { id } node(id: $id) { id } }"
    for identifier in (other_world.id("learner"), str(Person.fresh_id()), str(new_id(0xFFF))):
        assert await ask(world["admin"], document, id=identifier) == {"person": None, "node": None}


@pytest.mark.parametrize(
    ("name", "kind"), [("learner", "Person"), ("bethel", "Organization"), ("bethel_class", "Class")]
)
async def test_node_knows_its_kind_from_the_id(world: World, name: str, kind: str) -> None:
    document = """query ($id: ID!) { node(id: $id) { __typename id
        ... on Person { called: givenName } ... on Organization { called: name } ... on Class { called: title } } }"""
    found = (await ask(world["admin"], document, id=world.id(name)))["node"]
    assert found["__typename"] == kind
    assert found["id"] == world.id(name)
    assert found["called"]


async def test_what_the_role_does_not_include_is_refused_alone(world: World) -> None:
    document = "{ people { totalCount } events { totalCount } }"
    error, data = await refused(world["learner"], document)
    assert error["extensions"] == {"code": "permission_denied"}
    assert error["path"] == ["events"]
    assert data == {"people": {"totalCount": 1}, "events": None}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("first: 0", "invalid_input"),
        ("first: 101", "invalid_input"),
        ("first: -1", "invalid_input"),
        ('sort: "nickname"', "invalid_input"),
        ('after: "nonsense"', "invalid_cursor"),
        ('after: "WyJmYW1pbHlfbmFtZSIsICJhIiwgImIiXQ"', "invalid_cursor"),
        ('id: "not an id"', "invalid_input"),
        ('id: ["01a20188-4571-7001-af2c-2c04809aca20", "{01a20188-4571-7001-af2c-2c04809aca20}"]', "invalid_input"),
        ("id: [" + '"01a20188-4571-7001-af2c-2c04809aca20" ' * 101 + "]", "invalid_input"),
    ],
)
async def test_bad_arguments_are_told_at_their_place(world: World, arguments: str, code: str) -> None:
    error, data = await refused(
        world["admin"], f"{{ good: people {{ totalCount }} bad: people({arguments}) {{ totalCount }} }}"
    )
    assert error["extensions"] == {"code": code}
    assert error["path"] == ["bad"]
    assert error["locations"] == [{"line": 1, "column": 31}]
    assert data == {"good": {"totalCount": 12}, "bad": None}


@pytest.mark.parametrize(
    "value",
    [
        "2027-06-30",
        "2027-06-30T12:00:00",
        "tomorrow",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "2027-13-01T00:00:00Z",
        "2027-06-30T12:00:00Z\u0000",
        1_800_000_000,
        True,
        {},
    ],
)
async def test_bad_instants_are_refused(world: World, value: object) -> None:
    document = "query ($since: DateTime) { people(updatedSince: $since) { totalCount } }"
    error, data = await refused(world["admin"], document, since=value)
    assert error["extensions"] == {"code": "invalid_input"}
    assert data is None


@pytest.mark.parametrize(("since", "count"), [("2000-01-01T00:00:00Z", 12), ("2999-12-31t23:59:59.5+02:00", 0)])
async def test_instants_filter(world: World, since: str, count: int) -> None:
    document = "query ($since: DateTime) { people(updatedSince: $since) { totalCount } }"
    assert await ask(world["admin"], document, since=since) == {"people": {"totalCount": count}}


async def test_variables_decide_with_each_request(world: World) -> None:
    document = """query ($ids: [ID!], $learner: Boolean, $all: Boolean = false, $first: Int = 3) {
        people(id: $ids, isLearner: $learner, first: $first) {
            totalCount @skip(if: $all) nodes @include(if: $all) { givenName } } }"""
    asked: list[Json] = [
        {},
        {"learner": True},
        {"learner": None, "ids": [world.id("coach")], "all": True},
        {"all": True, "first": 1, "learner": True},
        {"ids": []},
    ]
    # Ids that were given within one millisecond stand in any order.
    first = min(("learner", "classmate", "other_learner"), key=world.id)
    answers = [(await ask(world["admin"], document, **variables))["people"] for variables in [*asked, *asked]]
    once = [
        {"totalCount": 12},
        {"totalCount": 3},
        {"nodes": [{"givenName": "Coach"}]},
        {"nodes": [{"givenName": first.title()}]},
        {"totalCount": 0},
    ]
    assert answers == once * 2


@pytest.mark.parametrize(
    ("document", "data"),
    [
        ('query ($id: ID = "x") { person(id: $id) { id } }', {"person": None}),
        ("query ($yes: Boolean = true) { people { totalCount @include(if: $yes) } }", {"people": None}),
        ("query ($yes: Boolean = true) { people @skip(if: $yes) { totalCount } }", None),
    ],
)
async def test_null_where_a_default_stood_is_refused(world: World, document: str, data: Json | None) -> None:
    error, shown = await refused(world["admin"], document, id=None, yes=None)
    assert error["extensions"] == {"code": "invalid_input"}
    assert shown == data


async def test_a_kept_plan_does_not_keep_who_asked(world: World) -> None:
    document = "{ people { totalCount } }"
    counts = [await ask(world[who], document) for who in ("admin", "learner", "guardian", "admin", "learner")]
    assert counts == [{"people": {"totalCount": count}} for count in (12, 1, 2, 12, 1)]


async def test_what_fails_in_the_middle_leaves_what_comes_before_and_after(world: World) -> None:
    document = """query ($id: ID!) {
      before: person(id: $id) { givenName }  middle: person(id: "nobody") { givenName }
      after: people(first: 1) { nodes { __typename } }
    }"""
    error, data = await refused(world["admin"], document, id=world.id("learner"))
    assert (error["path"], error["extensions"]["code"]) == (["middle"], "invalid_input")
    assert data is not None
    after = {"nodes": [{"__typename": "Person"}]}
    assert list(data.items()) == [("before", {"givenName": "Learner"}), ("middle", None), ("after", after)]


async def test_questions_about_the_schema_stand_beside_reads(world: World) -> None:
    document = """query ($id: ID!) {
      first: __typename  person(id: $id) { givenName }  __schema { queryType { name } }  last: __typename
    }"""
    data = await ask(world["admin"], document, id=world.id("learner"))
    assert list(data.items()) == [
        ("first", "Query"),
        ("person", {"givenName": "Learner"}),
        ("__schema", {"queryType": {"name": "Query"}}),
        ("last", "Query"),
    ]
