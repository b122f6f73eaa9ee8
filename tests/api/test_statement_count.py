"""A read is one statement, whatever it asks and however many rows it brings: more of them cannot creep in."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
import pytest
from asyncpg.connection import LoggedQuery
from fastapi import FastAPI

from achieve.access.matrix import client_scopes
from achieve.declarations import ALL_SHAPES
from achieve.reads.shape import Shape
from achieve.web.context import Context
from tests.api.access_district import District, fill
from tests.world import make_world

# Of learners' records a teacher of theirs asks; of what a teacher may not read, the district's administrator.
_FOR_ADMINS = {
    "accounts.ApiClient",
    "accounts.ClientSecret",
    "accounts.IdentityProvider",
    "accounts.Invitation",
    "feed.Event",
    "plans.PlanTemplate",
    "privacy.PrivacyRequest",
    "webhooks.Delivery",
    "webhooks.WebhookEndpoint",
}
_GRAPHQL = {
    "a list": "{ steps(first: 100) { nodes { id title isOverdue } } }",
    "a connection": """{ people(first: 2) {
        totalCount edges { cursor node { id } } pageInfo { endCursor hasNextPage }
    } }""",
    "six deep": """query ($plan: ID!) { plan(id: $plan) { goals(first: 5) { nodes { initiatives(first: 5) { nodes {
        implementationPlans(first: 2) { nodes { steps(first: 3, sort: "-due_on") {
            totalCount nodes { title responsible { displayName } }
        } } }
    } } } } } }""",
    "nested pages with filters": """{ plans { nodes {
        goals(area: [academics], first: 9) { totalCount nodes { measures(first: 5) { edges { node { unit } } } } }
        steps(status: [in_progress], first: 7) { nodes { dependsOn(first: 2) { nodes { id } } } }
    } } }""",
    "a node": "query ($plan: ID!) { node(id: $plan) { __typename ... on Plan { goals { nodes { statement } } } } }",
    "a class's grid": """query ($class: ID!) { classGrid(id: $class) {
        competencies { code } learners { name cells { state } }
    } }""",
    "a learner's progress": """query ($learner: ID!) { learnerProgress(id: $learner) {
        progress { state competency { code } }
    } }""",
    "unions": "{ masteryPolicies { nodes { appliesTo { ... on Framework { title } ... on Competency { code } } } } }",
    "twice, with aliases and fragments": """query ($class: ID!) {
        class(id: $class) { ...One many: enrollments(first: 50) { ...Who } }
    }
    fragment One on Class { one: enrollments(first: 1) { ...Who } }
    fragment Who on EnrollmentConnection { nodes { person { progress { nodes { competency { code } } } } } }""",
}
_ANY_KIND = """{ events(
    first: 100, type: ["plan.created", "goal.created", "step.created", "progress.changed"]
  ) { nodes { actor { ... on Person { displayName } }
    subject { __typename id ... on Plan { steps { nodes { id } } } ... on Step { responsible { email } } } } } }"""


@dataclass(frozen=True, slots=True)
class Counted:
    """A district with something of everything, and the statements that its requests lead to."""

    district: District
    sent: list[str]

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.district[name]

    def id(self, name: str) -> str:
        """The id of a thing of the district."""
        return str(self.district.things[name])

    @asynccontextmanager
    async def reading_once(self) -> AsyncGenerator[None]:
        """What is done in here sends one statement, between the beginning and the end of its transaction.

        Before that, once a second, whose token it is: in no district first, then in the token's own. After it, where
        somebody else's record was shown, one more that notes it, for however many learners.
        """
        self.sent.clear()
        yield
        # The driver tells of a statement at the loop's next turn.
        await asyncio.sleep(0)
        words = " ".join(query.split()[0].upper() for query in self.sent)
        *who_asks, answer = words.split("BEGIN")[1:]
        assert answer.replace(" INSERT", "", 1) in (" SELECT COMMIT", " WITH COMMIT"), self.sent
        assert len(who_asks) in (0, 2), self.sent


@pytest.fixture(scope="module")
async def counted(app: FastAPI, context: Context) -> AsyncIterator[Counted]:
    sent: list[str] = []

    def note(query: LoggedQuery) -> None:
        sent.append(query.query)

    async with make_world(app, context, "Counted") as world:
        district = await fill(app, context, world, client_scopes())
        # The pool hands out the connection that came back last: requests that follow each other share this one.
        async with context.database.reading(world.district_id) as connection:
            connection.add_query_logger(note)
        yield Counted(district, sent)
        async with context.database.reading(world.district_id) as connection:
            connection.remove_query_logger(note)


def _reader(shape_name: str) -> str:
    return "admin" if shape_name in _FOR_ADMINS else "teacher"


@pytest.mark.parametrize("limit", [1, 200])
@pytest.mark.parametrize("shape", [shape for shape in ALL_SHAPES if shape.listed], ids=lambda shape: shape.name)
async def test_a_list_is_one_statement_with_all_that_can_be_expanded(
    counted: Counted, shape: Shape, limit: int
) -> None:
    client = counted[_reader(shape.name)]
    expand = ",".join(relation.name for relation in shape.relations if not relation.embedded)
    parameters = {"limit": limit, "include_total": "true", **({"expand": expand} if expand else {})}
    async with counted.reading_once():
        answer = await client.get(f"/v1/{shape.path}", params=parameters)
        assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    ("path", "thing", "expand"),
    [
        ("plans", "a school's plan", ""),
        ("plans", "a school's plan", "goals.measures,steps.responsible,strategies.steps,organization.parent"),
        ("people", "a learner", "progress.competency,evidence.judged_by"),
        ("classes", "a class", "enrollments.person,organization.plans"),
    ],
)
async def test_one_resource_is_one_statement(counted: Counted, path: str, thing: str, expand: str) -> None:
    async with counted.reading_once():
        answer = await counted["teacher"].get(
            f"/v1/{path}/{counted.id(thing)}", params={"expand": expand} if expand else {}
        )
        assert answer.status_code == 200, answer.text


async def test_the_views_are_one_statement(counted: Counted) -> None:
    for view in (f"classes/{counted.id('a class')}/progress", f"learners/{counted.id('a learner')}/progress"):
        async with counted.reading_once():
            answer = await counted["teacher"].get(f"/v1/{view}")
            assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("name", _GRAPHQL)
async def test_a_root_field_is_one_statement(counted: Counted, name: str) -> None:
    things = {"plan": "a school's plan", "class": "a class", "learner": "a learner"}
    variables = {name: counted.id(thing) for name, thing in things.items()}
    async with counted.reading_once():
        answer = await counted["teacher"].post("/graphql", json={"query": _GRAPHQL[name], "variables": variables})
        assert "errors" not in answer.json(), answer.text


async def test_objects_of_any_kind_come_in_one_statement(counted: Counted) -> None:
    async with counted.reading_once():
        answer = (await counted["admin"].post("/graphql", json={"query": _ANY_KIND})).json()
    kinds = {event["subject"]["__typename"] for event in answer["data"]["events"]["nodes"] if event["subject"]}
    assert {"Plan", "Goal", "Step", "Progress"} <= kinds
    async with counted.reading_once():
        answer = await counted["admin"].get("/v1/events", params={"limit": 200, "expand": "subject.organization,actor"})
    assert len({event["subject"]["resource_type"] for event in answer.json()["data"] if event["subject"]}) > 5


async def test_a_second_statement_would_be_seen(counted: Counted) -> None:
    document = "{ a: plans { nodes { id } } b: plans { nodes { id } } }"
    with pytest.raises(AssertionError, match="BEGIN"):
        async with counted.reading_once():
            await counted["teacher"].post("/graphql", json={"query": document})
