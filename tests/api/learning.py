"""Frameworks and evidence in a test district: the demo's frameworks, by their codes, and short ways to record."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from achieve.core.ids import DistrictId
from achieve.demo.frameworks import FRAMEWORK_FILES
from achieve.exchange.case_import import import_case
from achieve.people.rows import Enrollment, Person, RoleAssignment
from achieve.web.context import Context
from tests.world import LONG_AGO, World, make_world

ELA, MATH, HABITS = FRAMEWORK_FILES
MAIN_IDEA = "ELA.4.RI.2"
THEME = "ELA.4.RL.2"
PERSEVERES = "HABIT.3"


@dataclass(frozen=True, slots=True)
class Learning:
    """The competencies of a district, by their codes, and its frameworks, by their files."""

    district_id: DistrictId
    frameworks: dict[Path, UUID]
    competencies: dict[str, UUID]

    def __getitem__(self, code: str) -> str:
        return str(self.competencies[code])


async def bring_learning(context: Context, world: World) -> Learning:
    """Import the demo's frameworks, and let the classes use the one for ELA."""
    frameworks: dict[Path, UUID] = {}
    for path in FRAMEWORK_FILES:
        summary = await import_case(context.database, path, world.district_id)
        frameworks[path] = summary.frameworks[0].framework_id
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        await connection.execute(text("update class set framework_id = :id"), {"id": frameworks[ELA]})
    async with context.database.reading(world.district_id) as connection:
        found = await connection.fetch("select code, id from competency where code is not null")
    return Learning(world.district_id, frameworks, {row["code"]: row["id"] for row in found})


async def show(
    client: httpx.AsyncClient, learner: str, competency: str, score: float, **more: object
) -> httpx.Response:
    """Record evidence, formative where nothing else is said."""
    given = {"learner_id": learner, "competency_id": competency, "score": score, "kind": "formative", **more}
    return await client.post("/v1/evidence", json=given)


@dataclass(frozen=True, slots=True)
class School:
    """A district with frameworks, whose learners come as they are needed."""

    context: Context
    world: World
    learning: Learning

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.world[name]

    async def new_learner(self, class_name: str = "bethel_class") -> str:
        """A learner who has shown nothing yet, in the class of `teacher`, or of `other_teacher`."""
        school = "bethel" if class_name == "bethel_class" else "reynolds"
        district, person = self.world.district_id, Person.fresh_id()
        async with self.context.database.writing(district) as session:
            session.add(
                Person(
                    district_id=district,
                    id=person,
                    given_name="New",
                    family_name="Learner",
                    is_learner=True,
                    grade_levels=["04"],
                )
            )
            await session.flush()
            session.add(
                RoleAssignment(
                    district_id=district,
                    id=RoleAssignment.fresh_id(),
                    person_id=person,
                    role="learner",
                    organization_id=self.world.ids[school],
                    begins_on=LONG_AGO,
                )
            )
            session.add(
                Enrollment(
                    district_id=district,
                    id=Enrollment.fresh_id(),
                    class_id=self.world.ids[class_name],
                    person_id=person,
                    role="learner",
                    begins_on=LONG_AGO,
                )
            )
        return str(person)

    async def progress(self, learner: str, code: str = MAIN_IDEA) -> dict[str, Any]:
        """The one line of a learner's progress with a competency, as the leader sees it."""
        query = {"learner_id": learner, "competency_id": self.learning[code]}
        answer = await self["leader"].get("/v1/progress", params=query)
        (found,) = answer.json()["data"]
        return found


@asynccontextmanager
async def school_year(app: FastAPI, context: Context, name: str) -> AsyncGenerator[School]:
    """A new district with the demo's frameworks."""
    async with make_world(app, context, name) as world:
        yield School(context, world, await bring_learning(context, world))


async def graph(client: httpx.AsyncClient, query: str, variables: Mapping[str, object] | None = None) -> Any:
    """What GraphQL answers, without errors."""
    answer = await client.post("/graphql", json={"query": query, "variables": dict(variables or {})})
    document = answer.json()
    assert "errors" not in document, document
    return document["data"]
