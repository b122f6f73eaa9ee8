"""Relations to one of several kinds: each object comes as the kind that it is, under the scope of that kind."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI

from achieve.access.roles import Role
from achieve.competencies.rows import Competency, Framework
from achieve.core import clock
from achieve.outbox.events import record
from achieve.people.events import PERSON_UPDATED
from achieve.people.rows import Person
from achieve.progress.rows import MasteryPolicyRow
from achieve.web.context import Context
from tests.api.plan_desk import a_plan, actor, create
from tests.api.surfaces import client_with
from tests.world import World, make_world

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A district in which something happened: to a plan, to a learner, and to a person who is gone."""

    world: World
    plan: Json
    context: Context
    app: FastAPI


@pytest.fixture(scope="module")
async def told(app: FastAPI, context: Context) -> AsyncIterator[Told]:
    async with make_world(app, context, "Kinds") as world:
        plan = await create(world["admin"], "plans", a_plan(world, "district"))
        async with context.database.writing(world.district_id) as session:
            admin = actor(world, "admin", Role.DISTRICT_ADMIN)
            record(session, admin, PERSON_UPDATED, world.ids["learner"], ["email"])
            record(session, admin, PERSON_UPDATED, Person.fresh_id())
            record(session, admin, PERSON_UPDATED, uuid4())
        yield Told(world, plan, context, app)


async def subjects(client: httpx.AsyncClient, expand: str = "subject") -> list[Json | None]:
    """What the events of the district are about, over REST."""
    answer = await client.get("/v1/events", params={"fields": "seq", "expand": expand})
    assert answer.status_code == 200, answer.text
    return [event["subject"] for event in answer.json()["data"]]


async def ask(client: httpx.AsyncClient, document: str, **variables: object) -> Json:
    """The data of an answer without errors."""
    answer = (await client.post("/graphql", json={"query": document, "variables": variables})).json()
    assert "errors" not in answer, answer
    return answer["data"]


async def subjects_over_graphql(client: httpx.AsyncClient, chosen: str) -> list[Json | None]:
    """The same over GraphQL."""
    found = await ask(client, f"{{ events {{ nodes {{ subject {{ {chosen} }} }} }} }}")
    return [event["subject"] for event in found["events"]["nodes"]]


async def test_what_an_event_is_about_comes_as_the_kind_that_it_is(told: Told) -> None:
    plan, learner, gone, foreign = await subjects(told.world["admin"])
    shown = (await told.world["admin"].get(f"/v1/people/{told.world.id('learner')}")).json()
    assert plan == {"resource_type": "plan", **told.plan}
    assert learner == {"resource_type": "person", **shown}
    assert (gone, foreign) == (None, None)


async def test_the_kind_is_told_only_where_it_could_be_another(told: Told) -> None:
    assert "resource_type" not in (await told.world["admin"].get(f"/v1/plans/{told.plan['id']}")).json()


async def test_a_fragment_on_each_kind_asks_for_what_that_kind_has(told: Told) -> None:
    of_plan, of_person = "title organization { name }", "displayName enrollments { totalCount }"
    chosen = f"__typename id ... on Plan {{ {of_plan} }} ... on Person {{ {of_person} }}"
    assert await subjects_over_graphql(told.world["admin"], chosen) == [
        {
            "__typename": "Plan",
            "id": told.plan["id"],
            "title": told.plan["title"],
            "organization": {"name": "Kinds District"},
        },
        {
            "__typename": "Person",
            "id": told.world.id("learner"),
            "displayName": "Learner Kinds",
            "enrollments": {"totalCount": 1},
        },
        None,
        None,
    ]


async def test_of_a_kind_that_no_fragment_is_about_there_is_an_empty_object(told: Told) -> None:
    assert await subjects_over_graphql(told.world["admin"], "... on Goal { statement }") == [{}, {}, None, None]


@pytest.mark.parametrize("chosen", ["__typename", "id", "... on Plan { title }", "... on Goal { statement }"])
async def test_what_a_kind_denies_is_null_whatever_is_asked_of_it(told: Told, chosen: str) -> None:
    async with client_with(told.app, told.context, told.world, {"events:read", "roster:read", "plans:read"}) as client:
        plan, person, *_ = await subjects_over_graphql(client, chosen)
    async with client_with(told.app, told.context, told.world, {"events:read", "roster:read"}) as client:
        assert await subjects_over_graphql(client, chosen) == [None, person, None, None]
        assert (await subjects(client))[0] is None
    assert None not in (plan, person)


async def test_denied_fields_are_named_in_the_object_of_their_kind(told: Told) -> None:
    async with client_with(told.app, told.context, told.world, {"events:read", "roster:read"}) as client:
        _, over_rest, *_ = await subjects(client)
        _, over_graphql, *_ = await subjects_over_graphql(client, "... on Person { email birthDate redacted }")
    assert over_rest is not None
    assert (over_rest["email"], over_rest["redacted"]) == (None, ["email", "phone", "birth_date"])
    assert over_graphql == {"email": None, "birthDate": None, "redacted": ["email", "phone", "birth_date"]}


async def test_who_did_it_is_a_person_or_a_client(told: Told) -> None:
    document = (
        "{ events(first: 1) { nodes { actor { __typename ... on Person { givenName } ... on ApiClient { name } } } } }"
    )
    shown = await ask(told.world["admin"], document)
    assert shown["events"]["nodes"] == [{"actor": {"__typename": "Person", "givenName": "Admin"}}]
    event = (await told.world["admin"].get("/v1/events", params={"limit": 1, "expand": "actor"})).json()["data"][0]
    assert (event["actor"]["resource_type"], event["actor"]["given_name"]) == ("person", "Admin")


async def test_expanding_goes_on_in_the_kinds_that_have_the_relation(told: Told) -> None:
    plan, learner, *_ = await subjects(told.world["admin"], "subject.organization,subject.enrollments")
    assert plan is not None
    assert learner is not None
    assert plan["organization"]["name"] == "Kinds District"
    assert "enrollments" not in plan
    assert [each["role"] for each in learner["enrollments"]["data"]] == ["learner"]
    assert "organization" not in learner


async def test_a_relation_that_no_kind_has_is_refused(told: Told) -> None:
    answer = await told.world["admin"].get("/v1/mastery-policies", params={"expand": "applies_to.teachers"})
    assert answer.status_code == 422
    assert answer.json()["errors"] == [
        {
            "pointer": "?expand",
            "code": "expand",
            "message": "Of applies_to, expand one of: associations, children, competencies, framework, incoming, "
            "outgoing, parent, scale.",
        }
    ]


async def test_a_policy_says_what_it_is_for(told: Told) -> None:
    ids = await _add_policies(told)
    parameters = {"fields": "id", "expand": "applies_to.framework", "id": ids["policies"]}
    shown = (await told.world["admin"].get("/v1/mastery-policies", params=parameters)).json()["data"]
    over_rest = {each["id"]: each["applies_to"] for each in shown}
    for_all, for_framework, for_competency = (over_rest[policy] for policy in ids["policies"])
    assert for_all is None
    assert for_framework["resource_type"] == "framework"
    assert (for_competency["resource_type"], for_competency["framework"]["title"]) == ("competency", "ELA")
    document = """query ($ids: [ID!]) { masteryPolicies(id: $ids) { nodes { id appliesTo {
        ... on MasteryPolicyReach { __typename } ... on Node { id }
        ... on Framework { title } ... on Competency { statement }
    } } } }"""
    found = await ask(told.world["admin"], document, ids=ids["policies"])
    over_graphql = {each["id"]: each["appliesTo"] for each in found["masteryPolicies"]["nodes"]}
    assert [over_graphql[policy] for policy in ids["policies"]] == [
        None,
        {"__typename": "Framework", "id": ids["framework"], "title": "ELA"},
        {"__typename": "Competency", "id": ids["competency"], "statement": "Finds the main idea."},
    ]


async def test_rows_of_a_kind_are_scoped_one_by_one(told: Told) -> None:
    document = "query ($ids: [ID!]) { masteryPolicies(id: $ids) { nodes { id appliesTo { __typename } } } }"
    drafted, published = await _policy_for(told, "draft"), await _policy_for(told, "published")
    seen = await ask(told.world["learner"], document, ids=[drafted, published])
    by_id = {each["id"]: each["appliesTo"] for each in seen["masteryPolicies"]["nodes"]}
    assert by_id == {drafted: None, published: {"__typename": "Framework"}}


async def test_more_kinds_than_a_statement_should_hold_are_refused(told: Told) -> None:
    asked = " ".join(f"a{number}: events {{ nodes {{ subject {{ id }} }} }}" for number in range(10))
    answer = (await told.world["admin"].post("/graphql", json={"query": f"{{ {asked} }}"})).json()
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"query_too_complex"}


async def test_the_largest_kind_counts_for_the_bounds(told: Told) -> None:
    """Twice 75 competencies of 100 frameworks are too many together; of each object only one of them can be."""
    relations = "... on Framework { competencies(first: 75) { nodes { id } } }"
    other = "... on Competency { children(first: 75) { nodes { id } } }"
    document = f"{{ masteryPolicies(first: 100) {{ nodes {{ appliesTo {{ {relations} {other} }} }} }} }}"
    await ask(told.world["admin"], document)
    twice = (
        f"{{ masteryPolicies(first: 100) {{ nodes {{ appliesTo {{ {relations} }} framework {relations[16:]} }} }} }}"
    )
    answer = (await told.world["admin"].post("/graphql", json={"query": twice})).json()
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["query_too_complex"]


async def _add_policies(told: Told) -> Mapping[str, Any]:
    """A policy for the district, one for a framework and one for a competency."""
    district = told.world.district_id
    framework, competency = Framework.fresh_id(), Competency.fresh_id()
    async with told.context.database.writing(district) as session:
        session.add(a_framework(district, framework, "ELA"))
        await session.flush()
        session.add(a_competency(district, competency, framework, "Finds the main idea."))
        await session.flush()
        policies = [a_policy(district), a_policy(district, framework), a_policy(district, None, competency)]
        session.add_all(policies)
    ids = [str(policy.id) for policy in policies]
    return {"framework": str(framework), "competency": str(competency), "policies": ids}


async def _policy_for(told: Told, status: str) -> str:
    """A policy for a framework with this status."""
    framework = a_framework(told.world.district_id, Framework.fresh_id(), "Another")
    framework.status = status
    async with told.context.database.writing(told.world.district_id) as session:
        session.add(framework)
        await session.flush()
        policy = a_policy(told.world.district_id, framework.id)
        session.add(policy)
    return str(policy.id)


def a_policy(district: UUID, framework: UUID | None = None, competency: UUID | None = None) -> MasteryPolicyRow:
    """A policy that takes the newest result."""
    return MasteryPolicyRow(
        district_id=district,
        id=MasteryPolicyRow.fresh_id(),
        framework_id=framework,
        competency_id=competency,
        method="latest",
    )


def a_framework(district: UUID, identifier: UUID, title: str) -> Framework:
    """A published framework."""
    return Framework(
        district_id=district,
        id=identifier,
        case_identifier=uuid4(),
        source_uri="urn:example",
        kind="standards",
        status="published",
        title=title,
        subjects=["ELA"],
        creator="The district",
        source_changed_at=clock.now(),
        extras={},
    )


def a_competency(district: UUID, identifier: UUID, framework: UUID, statement: str) -> Competency:
    """A competency that is not judged."""
    return Competency(
        district_id=district,
        id=identifier,
        framework_id=framework,
        case_identifier=uuid4(),
        source_uri="urn:example",
        place=1,
        position=1,
        kind="competency",
        statement=statement,
        education_levels=["04"],
        is_judged=False,
        is_habit=False,
        is_withdrawn=False,
        source_changed_at=clock.now(),
        extras={},
    )
