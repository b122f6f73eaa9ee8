"""Answers of the engine equal those of the library's own executor over the same rows, for generated documents."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from random import Random

import asyncpg
import orjson
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st

from achieve.access.actor import Actor
from achieve.core import clock
from achieve.people.rows import Enrollment, Person, SchoolClass
from achieve.people.shapes import SHAPES
from achieve.reads.engine import Engine
from achieve.reads.shape import Shapes, embedded_list
from achieve.web.context import Context
from achieve.web.graphql.answering import Answering, Asked
from achieve.web.graphql.schema import make_graph
from tests.api.graphql_documents import Writer
from tests.api.graphql_reference import Reference, load_reference
from tests.world import World, make_world

_DOCUMENTS = 100
_SHAPES = {"people.Organization", "people.Class", "people.Enrollment", "people.Person"}
_WHOLE = {
    "people.Organization": embedded_list(
        "class_list",
        "people.Class",
        "{child}.organization_id = {parent}.id",
        "All its classes.",
        order="{child}.id",
        most=4,
    ),
    "people.Class": embedded_list(
        "roster", "people.Enrollment", "{child}.class_id = {parent}.id", "Everyone in it.", order="{child}.id", most=5
    ),
}


class Both:
    """The same rows behind the engine and behind the library's executor."""

    def __init__(self, answering: Answering, context: Context, actor: Actor, reference: Reference) -> None:
        self.answering = answering
        self.context = context
        self.actor = actor
        self.reference = reference

    async def answers(self, document: str, variables: dict[str, object]) -> tuple[bytes, bytes]:
        """The engine's answer, and the library's."""
        ours = await self.answering.answer(self.context, self.actor, Asked(document, variables))
        theirs = self.reference.execute(document, variables)
        assert theirs.errors is None
        note(document)
        return orjson.dumps(orjson.loads(ours.body)), orjson.dumps({"data": theirs.data})


@pytest.fixture(scope="module")
async def both(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[Both]:
    shapes = Shapes(
        replace(
            shape,
            relations=(*(each for each in shape.relations if each.to in _SHAPES), *_extra(shape.name)),
        )
        for shape in SHAPES
        if shape.name in _SHAPES
    )
    graph = make_graph(shapes, [])
    async with make_world(app, context, "Equal") as world:
        await _enrol(context, world)
        actor = await context.authenticate(world["admin"].headers["authorization"].removeprefix("Bearer "))
        connection = await asyncpg.connect(database_url)
        reference = await load_reference(graph, connection, world.district_id, clock.today())
        await connection.close()
        yield Both(Answering(graph), replace(context, engine=Engine(shapes)), actor, reference)


def _extra(name: str) -> tuple[object, ...]:
    return (_WHOLE[name],) if name in _WHOLE else ()


async def _enrol(context: Context, world: World) -> None:
    """Four more classes with some people in each."""
    random, today = Random(7), clock.today()
    async with context.database.writing(world.district_id) as session:
        people = [Person.fresh_id() for _ in range(6)]
        for number, person in enumerate(people):
            name = ['Zoë "Z"', "Ångström", "O'Neil \\ Co", "李", "a", "B"][number]
            session.add(
                Person(
                    district_id=world.district_id,
                    id=person,
                    given_name=name,
                    family_name=name[::-1],
                    preferred_name=name if number % 2 else None,
                    is_learner=True,
                )
            )
        await session.flush()
        for number in range(4):
            identifier = SchoolClass.fresh_id()
            session.add(
                SchoolClass(
                    district_id=world.district_id,
                    id=identifier,
                    organization_id=world.ids[random.choice(["bethel", "reynolds"])],
                    title=f"Seminar {number}",
                    grade_levels=[],
                    subjects=["ELA", "Math"],
                )
            )
            await session.flush()
            for person in random.sample(people, number):
                session.add(
                    Enrollment(
                        district_id=world.district_id,
                        id=Enrollment.fresh_id(),
                        class_id=identifier,
                        person_id=person,
                        role="learner",
                        begins_on=today - timedelta(days=1),
                    )
                )


@settings(
    max_examples=_DOCUMENTS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**63))
async def test_the_engine_answers_as_the_library_does(both: Both, seed: int) -> None:
    writer = Writer(both.reference.graph, both.reference.rows, Random(seed))
    ours, theirs = await both.answers(writer.document(), writer.variables())
    assume(b'"query_too_complex"' not in ours)
    assert ours == theirs
