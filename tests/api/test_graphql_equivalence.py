"""Answers of the engine equal those of the library's own executor over the same rows, for generated documents."""

import os
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import cast

import asyncpg
import orjson
import pytest
from fastapi import FastAPI
from graphql import GraphQLError

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.declarations import ALL_SHAPES
from achieve.reads.engine import Engine
from achieve.reads.shape import Relation, Shape, Shapes, embedded_list, to_any, to_many, to_one_of
from achieve.web.context import Context
from achieve.web.graphql.answering import Answering, Asked
from achieve.web.graphql.schema import Graph, make_graph
from tests.api.graphql_district import fill
from tests.api.graphql_documents import Document, Writer
from tests.api.graphql_onlookers import District, onlookers
from tests.api.graphql_reference import Reference, Row, load_reference
from tests.api.graphql_vocabulary import Vocabulary
from tests.api.surfaces import client_with
from tests.world import World, make_world

# A run of its own may ask for more, and for others: EQUIVALENCE_DOCUMENTS=100000 EQUIVALENCE_SEED=7
_DOCUMENTS = int(os.environ.get("EQUIVALENCE_DOCUMENTS", "2000"))
_SEED = int(os.environ.get("EQUIVALENCE_SEED", "1"))
_ONLOOKERS = ("admin", "teacher", "learner", "client")
_SHAPES = {
    "accounts.ApiClient",
    "accounts.District",
    "competencies.Competency",
    "competencies.Framework",
    "feed.Event",
    "people.Class",
    "people.Enrollment",
    "people.Organization",
    "people.Person",
    "progress.MasteryPolicy",
}
# Forms of relations that these shapes have none of, and ways down to unions and interfaces.
_ADDED: Mapping[str, tuple[Relation, ...]] = {
    "people.Organization": (
        embedded_list(
            "class_list",
            "people.Class",
            "{child}.organization_id = {parent}.id",
            "All its classes.",
            order="{child}.id",
            most=4,
        ),
        to_any("above", "parent_id", "What is above it."),
        to_many("history", "feed.Event", "aggregate_id", "What happened to it."),
    ),
    "people.Class": (
        to_any("home", "organization_id", "Where it is."),
        embedded_list(
            "roster",
            "people.Enrollment",
            "{child}.class_id = {parent}.id",
            "Everyone in it.",
            order="{child}.id",
            most=5,
        ),
    ),
    "people.Enrollment": (to_any("who", "person_id", "Who is in the class."),),
    "competencies.Competency": (
        to_one_of(
            "below",
            "CompetencyPlace",
            ("competencies.Framework", "competencies.Competency"),
            ("parent_id", "framework_id"),
            "What it stands under.",
        ),
    ),
    "people.Person": (to_many("deeds", "feed.Event", "actor_id", "What the person did."),),
}


@dataclass(frozen=True, slots=True)
class Both:
    """The same rows behind the engine and behind the library's executor, for some actors."""

    answering: Answering
    context: Context
    actors: Mapping[str, Actor]
    references: Mapping[str, Reference]
    vocabulary: Vocabulary

    async def answers(self, document: Document, variables: Mapping[str, object], onlooker: str) -> tuple[bytes, bytes]:
        """The engine's answer, and the library's: what was read, and which errors are where."""
        asked = Asked(document.text, variables, document.operation)
        ours = orjson.loads((await self.answering.answer(self.context, self.actors[onlooker], asked)).body)
        theirs = self.references[onlooker].execute(document.text, variables, document.operation)
        told = [(each.get("path"), each["extensions"]["code"]) for each in ours.get("errors", ())]
        expected = [(each.path, _code(each)) for each in theirs.errors or ()]
        return orjson.dumps((ours.get("data"), sorted(told))), orjson.dumps((theirs.data, sorted(expected)))


def _code(error: GraphQLError) -> object:
    return (error.extensions or {}).get("code", str(error))


@pytest.fixture(scope="module")
async def both(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[Both]:
    graph = make_graph(Shapes(_bound(shape) for shape in ALL_SHAPES if shape.name in _SHAPES), [])
    async with make_world(app, context, "Equal") as world:
        await fill(context, world)
        scopes = {"roster:read", "events:read"}
        async with client_with(app, context, world, scopes) as client:
            clients = {**world.clients, "client": client}
            tokens = {name: clients[name].headers["authorization"].removeprefix("Bearer ") for name in _ONLOOKERS}
        actors = {name: await context.authenticate(token) for name, token in tokens.items()}
        everything, views = await _views(graph, world, database_url)
        bound = replace(context, engine=Engine(graph.shapes))
        yield Both(Answering(graph), bound, actors, views, Vocabulary(graph, everything.rows))


async def _views(graph: Graph, world: World, database_url: str) -> tuple[Reference, Mapping[str, Reference]]:
    today = clock.today()
    connection = await asyncpg.connect(database_url)
    everything = await load_reference(graph, connection, world.district_id, today)
    roles = await connection.fetch(
        "select to_jsonb(r) as row from role_assignment r where district_id = $1", world.district_id
    )
    await connection.close()
    assignments: list[Row] = [orjson.loads(each["row"]) for each in roles]
    district = District(everything.rows, assignments, today)
    people = {name: world.id(name) for name in ("teacher", "learner")}
    seen = onlookers(district, str(world.district_id), people)
    return everything, {
        name: everything.seen_by(each.view(everything.rows), each.closed) for name, each in seen.items()
    }


def _bound(shape: Shape) -> Shape:
    """A shape with those of its relations that stay among these shapes."""
    kept = [
        each for each in shape.relations if each.to in _SHAPES or (each.form == "any" and set(each.among) <= _SHAPES)
    ]
    return replace(shape, relations=(*kept, *_ADDED.get(shape.name, ())))


@pytest.mark.parametrize("onlooker", _ONLOOKERS)
async def test_the_engine_answers_as_the_library_does(both: Both, onlooker: str) -> None:
    count, refused = _DOCUMENTS // len(_ONLOOKERS), 0
    for number in range(count):
        seed = f"{_SEED} {onlooker} {number}"
        document = Writer(both.vocabulary, Random(seed)).document()
        for variables in document.requests:
            ours, theirs = await both.answers(document, variables, onlooker)
            if b'"query_too_complex"' in ours:
                refused += 1
                break
            assert ours == theirs, f"Seed {seed}\n{document.text}\n{variables}\n{ours}\n{theirs}"
    assert refused <= max(5, count / 10)


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        (r"fragment \w+ on (Node|EventActor|MasteryPolicyReach|CompetencyPlace)", 20),
        (r"\.\.\. on (Node|EventActor|MasteryPolicyReach|CompetencyPlace) @(include|skip)", 10),
        (r"(subject|actor|appliesTo|below|above|home|who)( @\S+ \S+)? \{", 150),
        (r"node\(id: \$v", 20),
        (r"first: \$v", 100),
        (r"after: \$v", 50),
        (r"sort: \$v", 20),
        (r"(role|kind|id|isLearner): \$v", 20),
        (r"(include|skip)\(if: \$v", 50),
        (r"query Other", 50),
        (r"redacted", 20),
        (r"y{70}", 50),
        (r"(?s)(k\d+_\w+: \w+\([^)]*\)).* \1", 20),
    ],
)
def test_documents_have_everything_that_is_to_be_compared(both: Both, pattern: str, least: int) -> None:
    texts = [Writer(both.vocabulary, Random(f"{number}")).document().text for number in range(500)]
    assert sum(re.search(pattern, text) is not None for text in texts) >= least


def test_each_actor_sees_another_part_of_the_district(both: Both) -> None:
    people = {name: reference.rows["people.Person"] for name, reference in both.references.items()}
    assert {name: len(rows) for name, rows in people.items()} == {
        "admin": 18,
        "teacher": 7,
        "learner": 1,
        "client": 18,
    }
    denied = {name: {tuple(cast("list[str]", row["redacted"])) for row in rows} for name, rows in people.items()}
    everything = ("email", "phone", "birth_date")
    assert denied == {
        "admin": {()},
        "teacher": {("birth_date",), everything},
        "learner": {()},
        "client": {everything},
    }
