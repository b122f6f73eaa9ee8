"""A small district for tests: two schools, a class in each, and one person in every role, each with a client."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.matrix import client_scopes
from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.accounts.rows import District
from achieve.core import clock
from achieve.core.ids import DistrictId, PersonId, new_id
from achieve.people.rows import Enrollment, Guardianship, Organization, Person, RoleAssignment, SchoolClass
from achieve.web.context import Context

LONG_AGO = clock.today() - timedelta(days=400)


@dataclass(slots=True)
class World:
    """A district. Clients are named by who uses them; ids by what they name.

    Bethel and Reynolds are the schools; `teacher`, `learner`, `guardian` belong to Bethel's class, the `other_…` to
    Reynolds'. `sis` is a machine client with every scope.
    """

    district_id: DistrictId
    ids: dict[str, UUID]
    clients: dict[str, httpx.AsyncClient]

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.clients[name]

    def id(self, name: str) -> str:
        """An id as text."""
        return str(self.ids[name])


_PEOPLE: dict[str, tuple[Role, str]] = {
    "admin": (Role.DISTRICT_ADMIN, "district"),
    "leader": (Role.SCHOOL_LEADER, "bethel"),
    "other_leader": (Role.SCHOOL_LEADER, "reynolds"),
    "coach": (Role.COACH, "bethel"),
    "teacher": (Role.TEACHER, "bethel"),
    "colleague": (Role.TEACHER, "bethel"),
    "other_teacher": (Role.TEACHER, "reynolds"),
    "learner": (Role.LEARNER, "bethel"),
    "classmate": (Role.LEARNER, "bethel"),
    "other_learner": (Role.LEARNER, "reynolds"),
    "guardian": (Role.GUARDIAN, "bethel"),
    "other_guardian": (Role.GUARDIAN, "reynolds"),
}


@asynccontextmanager
async def make_world(app: FastAPI, context: Context, name: str) -> AsyncGenerator[World]:
    """A new district with its people, and clients that are signed in as them."""
    district_id = DistrictId(new_id(District.type_code))
    world = World(district_id, {"district": district_id}, {})
    async with context.database.writing(district_id) as session:
        await _fill(session, world, name)
    tokens = await _tokens(app, context, world)
    async with AsyncExitStack() as stack:
        for person, token in tokens.items():
            transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
            headers = {"authorization": f"Bearer {token}"}
            client = httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers)
            world.clients[person] = await stack.enter_async_context(client)
        yield world


async def _fill(session: AsyncSession, world: World, name: str) -> None:
    district = world.district_id
    session.add(District(id=district, name=f"{name} District"))
    await session.flush()
    await _add_organizations(session, world, name)
    for person, (role, place) in _PEOPLE.items():
        identifier = world.ids[person] = Person.fresh_id()
        learner = role is Role.LEARNER
        session.add(
            Person(
                district_id=district,
                id=identifier,
                given_name=person.title(),
                family_name=name,
                is_learner=learner,
                email=f"{person}@{name.lower()}.example",
                grade_levels=["04"] if learner else [],
                birth_date=clock.today() - timedelta(days=3_650) if learner else None,
            )
        )
        await session.flush()
        session.add(
            RoleAssignment(
                district_id=district,
                id=RoleAssignment.fresh_id(),
                person_id=identifier,
                role=role,
                organization_id=world.ids[place],
                begins_on=LONG_AGO,
            )
        )
    await session.flush()
    await _add_classes(session, world)


async def _add_organizations(session: AsyncSession, world: World, name: str) -> None:
    district = world.district_id
    session.add(
        Organization(
            district_id=district, id=district, name=f"{name} District", kind="district", ancestor_ids=[district]
        )
    )
    await session.flush()
    for school in ("bethel", "reynolds"):
        identifier = world.ids[school] = Organization.fresh_id()
        session.add(
            Organization(
                district_id=district,
                id=identifier,
                parent_id=district,
                name=f"{school.title()} {name}",
                kind="school",
                ancestor_ids=[identifier, district],
            )
        )
    await session.flush()


async def _add_classes(session: AsyncSession, world: World) -> None:
    members = {
        ("bethel_class", "bethel"): {"teacher": "teacher", "learner": "learner", "classmate": "learner"},
        ("reynolds_class", "reynolds"): {"other_teacher": "teacher", "other_learner": "learner"},
    }
    for (class_name, school), people in members.items():
        identifier = world.ids[class_name] = SchoolClass.fresh_id()
        session.add(
            SchoolClass(
                district_id=world.district_id,
                id=identifier,
                organization_id=world.ids[school],
                title=class_name,
                grade_levels=["04"],
                subjects=["ELA"],
            )
        )
        await session.flush()
        for person, role in people.items():
            key = world.ids[f"{person}_enrollment"] = Enrollment.fresh_id()
            session.add(
                Enrollment(
                    district_id=world.district_id,
                    id=key,
                    class_id=identifier,
                    person_id=world.ids[person],
                    role=role,
                    begins_on=LONG_AGO,
                )
            )
    for guardian, learner in (("guardian", "learner"), ("other_guardian", "other_learner")):
        key = world.ids[f"{guardian}ship"] = Guardianship.fresh_id()
        session.add(
            Guardianship(
                district_id=world.district_id,
                id=key,
                guardian_id=world.ids[guardian],
                learner_id=world.ids[learner],
                begins_on=LONG_AGO,
            )
        )
    await session.flush()


async def _tokens(app: FastAPI, context: Context, world: World) -> dict[str, str]:
    """A personal access token for everyone, and an access token for the machine client."""
    async with context.database.writing(world.district_id) as session:
        tokens = {
            person: await accounts.create_personal_access_token(
                session, world.district_id, PersonId(world.ids[person]), timedelta(hours=1)
            )
            for person in _PEOPLE
        }
        client = await accounts.create_client(session, world.district_id, "Student information system", client_scopes())
    world.ids["sis"] = client.client_id
    return {**tokens, "sis": await access_token(app, str(client.client_id), client.secret)}


async def access_token(app: FastAPI, client_id: str, secret: str, scope: str | None = None) -> str:
    """An access token for a machine client, from the token endpoint."""
    form = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://achieve.test") as client:
        answer = await client.post("/oauth/token", data=form, auth=(client_id, secret))
    assert answer.status_code == 200, answer.text
    return answer.json()["access_token"]
