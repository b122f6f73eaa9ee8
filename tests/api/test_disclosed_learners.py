"""The engine tells for whose records a read must leave an entry: at every level, and only for what was shown."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from fastapi import FastAPI
from starlette.datastructures import QueryParams

from achieve.access.actor import Actor
from achieve.access.classes import CLASS_OF
from achieve.access.roles import Resource, Role
from achieve.evidence.shapes import EVIDENCE
from achieve.people.rows import RoleAssignment
from achieve.people.shapes import CLASS, ENROLLMENT, PERSON
from achieve.progress.shapes import CLASS_GRID, LEARNER_PROGRESS, PROGRESS
from achieve.reads.engine import Document, fetch_one, fetch_page, fetch_rows
from achieve.reads.selection import Values
from achieve.reads.shape import Shape
from achieve.web.context import Context
from achieve.web.rest_query import everything, read_choice, read_page
from tests.api.learning import MAIN_IDEA, School, school_year, show
from tests.world import LONG_AGO


@dataclass(frozen=True, slots=True)
class Reader:
    """The engine, as somebody of the school."""

    school: School
    actor: Actor

    async def one(self, shape: Shape, name: str, query: str = "") -> set[str]:
        """Whose records were shown with one resource."""
        engine, values = self.school.context.engine, Values()
        chosen = read_choice(engine.shapes, shape, QueryParams(query), values)
        async with self.school.context.database.reading(self.actor.district_id) as connection:
            identifier = self.school.world.ids[name]
            found = await fetch_one(connection, engine.one(self.actor, shape, chosen, identifier, values))
        assert found is not None
        return self.names(found.learners)

    async def page(self, shape: Shape, query: str = "") -> set[str]:
        """Whose records were shown with a page."""
        return self.names((await self.document(shape, query)).learners)

    async def document(self, shape: Shape, query: str = "") -> Document:
        """A page."""
        engine, values = self.school.context.engine, Values()
        page = read_page(engine.shapes, shape, QueryParams(query), values)
        async with self.school.context.database.reading(self.actor.district_id) as connection:
            return await fetch_page(connection, engine.page(self.actor, shape, page, values))

    async def rows(self, shape: Shape, query: str = "") -> list[set[str]]:
        """Whose records were shown with each row of a stream."""
        engine, values = self.school.context.engine, Values()
        page = read_page(engine.shapes, shape, QueryParams(query), values)
        chosen = everything(engine.shapes, shape)
        async with self.school.context.database.reading(self.actor.district_id) as connection:
            found = fetch_rows(connection, engine.rows(self.actor, shape, chosen, page, values), 1)
            return [self.names(each.learners) async for each in found]

    def names(self, learners: frozenset[UUID]) -> set[str]:
        """Names of the world instead of ids."""
        by_id = {identifier: name for name, identifier in self.school.world.ids.items()}
        return {by_id[each] for each in learners}


@pytest.fixture(scope="module")
async def school(app: FastAPI, context: Context) -> AsyncIterator[School]:
    async with school_year(app, context, "Disclosed") as school:
        for learner in ("learner", "classmate"):
            answer = await show(school["teacher"], school.world.id(learner), school.learning[MAIN_IDEA], 3)
            assert answer.status_code == 201, answer.text
        answer = await show(school["other_teacher"], school.world.id("other_learner"), school.learning[MAIN_IDEA], 2)
        assert answer.status_code == 201, answer.text
        yield school


async def reader(school: School, who: str, *further: Role) -> Reader:
    token = school[who].headers["authorization"].removeprefix("Bearer ")
    actor = await school.context.authenticate(token)
    return Reader(school, replace(actor, roles=actor.roles | set(further)))


@pytest.mark.parametrize("who", ["admin", "leader", "sis"])
async def test_whoever_is_not_assigned_is_told_with_every_learner_that_was_shown(school: School, who: str) -> None:
    reads = await reader(school, who)
    assert await reads.one(CLASS_GRID, "bethel_class") == {"learner", "classmate"}
    assert await reads.one(LEARNER_PROGRESS, "learner") == {"learner"}


@pytest.mark.parametrize("who", ["teacher", "learner", "guardian"])
async def test_whom_it_concerns_leaves_no_entry(school: School, who: str) -> None:
    reads = await reader(school, who)
    assert await reads.one(LEARNER_PROGRESS, "learner") == set()
    assert await reads.page(PROGRESS) == set()
    assert await reads.one(PERSON, "learner") == set()


async def test_one_who_teaches_some_and_leads_the_others_leaves_an_entry_for_the_others(school: School) -> None:
    world = school.world
    assigned = RoleAssignment(
        district_id=world.district_id,
        id=RoleAssignment.fresh_id(),
        person_id=world.ids["other_teacher"],
        role=Role.DISTRICT_ADMIN,
        organization_id=world.ids["district"],
        begins_on=LONG_AGO,
    )
    async with school.context.database.writing(world.district_id) as session:
        session.add(assigned)
    reads = await reader(school, "other_teacher", Role.DISTRICT_ADMIN)
    assert await reads.page(PROGRESS) == {"learner", "classmate"}


async def test_a_record_that_is_read_without_its_name_is_told_all_the_same(school: School) -> None:
    reads = await reader(school, "coach")
    assert await reads.page(EVIDENCE) == {"learner", "classmate"}
    assert await reads.page(EVIDENCE, f"learner_id={school.world.id('learner')}") == set()


async def test_every_level_is_told(school: School) -> None:
    reads = await reader(school, "admin")
    assert await reads.one(CLASS, "bethel_class", "expand=enrollments") == set()
    assert await reads.one(CLASS, "bethel_class", "expand=enrollments.person") == {"learner", "classmate"}
    assert await reads.page(ENROLLMENT, f"class_id={school.world.id('reynolds_class')}&expand=person.progress") == {
        "other_learner"
    }


async def test_only_what_the_page_shows_is_told(school: School) -> None:
    reads = await reader(school, "admin")
    first = await reads.document(PROGRESS, "limit=1&fields=learner_id")
    assert len(first.learners) == 1
    assert str(*first.learners) in first.body.decode()
    assert [len(each) for each in await reads.rows(PROGRESS)] == [1, 1, 1]


async def test_directory_fields_are_no_record_and_contact_is(school: School) -> None:
    reads = await reader(school, "admin")
    assert await reads.one(PERSON, "learner", "fields=id,display_name") == set()
    assert await reads.one(PERSON, "learner", "fields=birth_date") == {"learner"}
    assert await reads.one(PERSON, "teacher", "fields=birth_date,email") == set()


def test_every_line_of_the_permission_table_has_its_class() -> None:
    assert set(CLASS_OF) == set(Resource)
