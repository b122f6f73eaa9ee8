"""A district with something for each line of the access table, and people of both schools in every role."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.demo.plan import DemoPlanIds
from achieve.people.closures.rows import Closure
from achieve.people.rows import AcademicSession, Course, Person, RoleAssignment
from achieve.web.context import Context
from tests.api.learning import HABITS, MAIN_IDEA, PERSEVERES, bring_learning, show
from tests.api.plan_desk import a_plan, build_in, create
from tests.world import LONG_AGO, World, access_token


@dataclass(frozen=True, slots=True)
class District:
    """A district with something for each line. things: by the name of the line."""

    world: World
    things: Mapping[str, UUID]

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.world[name]


async def fill(app: FastAPI, context: Context, world: World, scopes: Collection[str]) -> District:
    """Put something of Bethel's, or of the district, into a world for each line.

    scopes: of its clients, `client` for Bethel and `other_client` for Reynolds.
    """
    plans = await build_in(context, world)
    places = await _places(context, world)
    learning = await _learning(context, world)
    await _other_coach(app, context, world)
    world.clients["client"] = await client_with(app, context, world, scopes, ["bethel"])
    world.clients["other_client"] = await client_with(app, context, world, scopes, ["reynolds"])
    drafts = {
        "the district's draft": UUID((await create(world["admin"], "plans", a_plan(world, "district")))["id"]),
        "a school's draft": UUID((await create(world["leader"], "plans", a_plan(world, "bethel")))["id"]),
    }
    found = await _found(context, world, plans.plan)
    things = {**_people(world.ids), **_plans(plans), "a wish for an export": await _asked(world)}
    return District(world, {**things, **drafts, **places, **learning, **found, **await _told(world)})


def _people(ids: Mapping[str, UUID]) -> Mapping[str, UUID]:
    """Places, people, and what they have to do with each other."""
    return {
        "the district": ids["district"],
        "the district as a place": ids["district"],
        "a school": ids["bethel"],
        "a class": ids["bethel_class"],
        "a teacher's place": ids["teacher_enrollment"],
        "a learner's place": ids["learner_enrollment"],
        "a classmate's place": ids["classmate_enrollment"],
        "a member of staff": ids["colleague"],
        "a learner": ids["learner"],
        "a classmate": ids["classmate"],
        "a guardian": ids["guardian"],
        "a guardianship": ids["guardianship"],
        "a machine client": ids["sis"],
    }


def _plans(plans: DemoPlanIds) -> Mapping[str, UUID]:
    """What the demo plans."""
    built = plans.implementation
    return {
        "the district's plan": plans.district_plan,
        "a school's plan": plans.plan,
        "the district's goal": plans.district_goal,
        "a school's goal": plans.goals["ela"],
        "a school's measure": plans.measures["ela"],
        "a school's initiative": built.initiative,
        "its implementation plan": built.implementation_plan,
        "its strategy": next(iter(built.strategies.values())),
        "its step": built.steps["examples"],
        "its indicator": next(iter(built.indicators.values())),
        "its monitoring evidence": built.evidence[0],
        "its adjustment": built.adjustment,
    }


async def end_relations(context: Context, world: World, people: Collection[str]) -> None:
    """Let all places in classes, all guardianships and the roles of some people end yesterday."""
    ends = {"day": clock.today() - timedelta(days=1)}
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        await connection.execute(text("update enrollment set ends_on = :day"), ends)
        await connection.execute(text("update guardianship set ends_on = :day"), ends)
        for person in people:
            ended = text("update role_assignment set ends_on = :day where person_id = :person")
            await connection.execute(ended, {**ends, "person": world.ids[person]})


async def _places(context: Context, world: World) -> dict[str, UUID]:
    """A session, and courses of the district and of a school."""
    district_id, bethel = world.district_id, world.ids["bethel"]
    day = clock.today()
    session_row = AcademicSession(
        district_id=district_id,
        id=AcademicSession.fresh_id(),
        title="The year",
        kind="school_year",
        begins_on=day,
        ends_on=day + timedelta(days=200),
        school_year=day.year,
    )
    closure = Closure(district_id=district_id, id=Closure.fresh_id(), name="A holiday", begins_on=day, ends_on=day)
    courses = [
        Course(district_id=district_id, id=Course.fresh_id(), organization_id=place, title="ELA 4")
        for place in (district_id, bethel)
    ]
    async with context.database.writing(district_id) as session:
        session.add_all([session_row, closure, *courses])
    return {
        "a session": session_row.id,
        "a closure": closure.id,
        "a course of the district": courses[0].id,
        "a course of a school": courses[1].id,
    }


async def _learning(context: Context, world: World) -> dict[str, UUID]:
    """Frameworks, one of them in draft, and evidence of a learner with what follows from it."""
    learning = await bring_learning(context, world)
    learner = world.id("learner")
    shown = (await show(world["teacher"], learner, learning[MAIN_IDEA], 3)).json()
    habit = (await show(world["teacher"], learner, learning[PERSEVERES], 3)).json()
    standings = (await world["teacher"].get("/v1/progress", params={"learner_id": learner})).json()["data"]
    by_competency = {each["competency_id"]: UUID(each["id"]) for each in standings}
    draft = UUID(int=learning.frameworks[HABITS].int)
    async with context.database.writing(world.district_id) as session:
        connection = await session.connection()
        await connection.execute(text("update framework set status = 'draft' where id = :id"), {"id": draft})
    return {
        "a framework in draft": draft,
        "a published framework": next(each for path, each in learning.frameworks.items() if path != HABITS),
        "a competency": learning.competencies[MAIN_IDEA],
        "a competency in draft": learning.competencies[PERSEVERES],
        "learning evidence": UUID(shown["id"]),
        "evidence of a habit": UUID(habit["id"]),
        "progress": by_competency[learning[MAIN_IDEA]],
        "standing with a habit": by_competency[learning[PERSEVERES]],
    }


async def _found(context: Context, world: World, plan_id: UUID) -> dict[str, UUID]:
    """What was made on the way, by its place in the database."""
    queries = {
        "a role of staff": ("role_assignment where person_id = $1", world.ids["colleague"]),
        "a role of a learner": ("role_assignment where person_id = $1", world.ids["learner"]),
        "an association": (
            "association where framework_id in (select id from framework where status = $1)",
            "published",
        ),
        "a scale": ("scale where code <> $1", ""),
        "a school's priority": ("priority where plan_id = $1", plan_id),
        "a school's measurement": ("measurement where plan_id = $1", plan_id),
        "an event of a plan": ("event where aggregate_id = $1", plan_id),
    }
    async with context.database.reading(world.district_id) as connection:
        return {
            name: await connection.fetchval(f"select id from {rest} order by id limit 1", given)
            for name, (rest, given) in queries.items()
        }


async def _asked(world: World) -> UUID:
    asked = {"kind": "export", "person_id": world.id("learner"), "reason": "The family has asked for it."}
    return UUID((await create(world["admin"], "privacy-requests", asked))["id"])


async def _told(world: World) -> dict[str, UUID]:
    endpoint = await create(world["admin"], "webhook-endpoints", {"url": "http://127.0.0.1:9/hook"})
    settled = await create(world["admin"], "district-settings", {"days_after_class": 0})
    return {"the district's endpoint": UUID(endpoint["id"]), "what the district settled": UUID(settled["id"])}


async def _other_coach(app: FastAPI, context: Context, world: World) -> None:
    """A coach of Reynolds, whom other tests do without."""
    district_id, key = world.district_id, Person.fresh_id()
    async with context.database.writing(district_id) as session:
        session.add(Person(district_id=district_id, id=key, given_name="Other coach", family_name="Matrix"))
        await session.flush()
        session.add(
            RoleAssignment(
                district_id=district_id,
                id=RoleAssignment.fresh_id(),
                person_id=key,
                role=Role.COACH,
                organization_id=world.ids["reynolds"],
                begins_on=LONG_AGO,
            )
        )
        await session.flush()
        token = await accounts.create_personal_access_token(session, district_id, PersonId(key), timedelta(hours=1))
    world.clients["other_coach"] = _signed_in(app, token)


async def client_with(
    app: FastAPI, context: Context, world: World, scopes: Collection[str], schools: list[str] | None = None
) -> httpx.AsyncClient:
    """A machine client with these scopes, limited to schools where some are named."""
    places = None if schools is None else [world.ids[name] for name in schools]
    async with context.database.writing(world.district_id) as session:
        made = await accounts.create_client(session, world.district_id, "A reader", scopes, places)
    return _signed_in(app, await access_token(app, str(made.client_id), made.secret))


async def platform_admin(app: FastAPI, context: Context) -> httpx.AsyncClient:
    """An administrator of the platform, signed in."""
    return (await platform_account(app, context))[1]


async def platform_account(app: FastAPI, context: Context) -> tuple[UUID, httpx.AsyncClient]:
    """The same, with the id of the account."""
    async with context.database.writing(None) as session:
        account = await accounts.create_account(session, f"{Person.fresh_id()}@platform.example")
        await accounts.grant_platform_admin(session, account)
        token = await accounts.create_platform_token(session, account, timedelta(hours=1))
    return account, _signed_in(app, token)


def _signed_in(app: FastAPI, token: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"authorization": f"Bearer {token}"}
    return httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers)
