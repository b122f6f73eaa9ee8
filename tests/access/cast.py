"""Who asks: people in every role and in every state of their relations, machine clients, and the platform's own."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.matrix import client_scopes
from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.people.rows import Enrollment, Guardianship, Person, RoleAssignment
from achieve.web.context import Context
from tests.access.oracle import Asker
from tests.api.access_district import client_with, fill, platform_admin
from tests.world import LONG_AGO, World, make_world

YESTERDAY = clock.today() - timedelta(days=1)
_GROWN_ON = date(clock.today().year - 18, 1, 1)


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody is. Of each: what, where (or whose), and whether it ended yesterday."""

    roles: tuple[tuple[Role, str, bool], ...] = ()
    places: tuple[tuple[str, str, bool], ...] = ()
    children: tuple[tuple[str, bool], ...] = ()
    has_rights: bool = True
    consented_until: date | None = None
    born_on: date | None = None


_RUNS, _ENDED = False, True
# Beside those of every test world: who is here no longer, or elsewhere now, or but half.
PARTS: Mapping[str, Part] = {
    "moved_leader": Part(((Role.SCHOOL_LEADER, "bethel", _ENDED), (Role.SCHOOL_LEADER, "reynolds", _RUNS))),
    "former_leader": Part(((Role.SCHOOL_LEADER, "bethel", _ENDED),)),
    "former_admin": Part(((Role.DISTRICT_ADMIN, "district", _ENDED), (Role.TEACHER, "reynolds", _RUNS))),
    "moved_coach": Part(((Role.COACH, "bethel", _ENDED), (Role.COACH, "reynolds", _RUNS))),
    "district_coach": Part(((Role.COACH, "district", _RUNS),)),
    "former_teacher": Part(((Role.TEACHER, "bethel", _RUNS),), (("bethel_class", "teacher", _ENDED),)),
    "moved_teacher": Part(((Role.TEACHER, "bethel", _ENDED), (Role.TEACHER, "reynolds", _RUNS))),
    "aide": Part(((Role.TEACHER, "bethel", _RUNS),), (("bethel_class", "aide", _RUNS),)),
    "leaver": Part(
        ((Role.LEARNER, "bethel", _ENDED), (Role.LEARNER, "reynolds", _RUNS)),
        (("bethel_class", "learner", _ENDED), ("reynolds_class", "learner", _RUNS)),
    ),
    "grown": Part(((Role.LEARNER, "bethel", _RUNS),), (("bethel_class", "learner", _RUNS),), born_on=_GROWN_ON),
    "former_guardian": Part(((Role.GUARDIAN, "bethel", _RUNS),), children=(("learner", _ENDED),)),
    "powerless_guardian": Part(((Role.GUARDIAN, "bethel", _RUNS),), children=(("learner", _RUNS),), has_rights=False),
    "guardian_of_grown": Part(((Role.GUARDIAN, "bethel", _RUNS),), children=(("grown", _RUNS),)),
    "guardian_by_consent": Part(
        ((Role.GUARDIAN, "bethel", _RUNS),), children=(("grown", _RUNS),), consented_until=clock.today()
    ),
    "guardian_by_past_consent": Part(
        ((Role.GUARDIAN, "bethel", _RUNS),), children=(("grown", _RUNS),), consented_until=YESTERDAY
    ),
    "powerless_by_consent": Part(
        ((Role.GUARDIAN, "bethel", _RUNS),),
        children=(("grown", _RUNS),),
        has_rights=False,
        consented_until=clock.today(),
    ),
    "guardian_and_teacher": Part(
        ((Role.TEACHER, "reynolds", _RUNS), (Role.GUARDIAN, "bethel", _RUNS)),
        (("reynolds_class", "teacher", _RUNS),),
        (("classmate", _RUNS),),
    ),
    "guardian_once_teacher": Part(((Role.TEACHER, "reynolds", _ENDED), (Role.GUARDIAN, "bethel", _RUNS))),
    # In two roles: what one of them opens is no more than it is because of the other.
    "learner_and_teacher": Part(
        ((Role.LEARNER, "reynolds", _RUNS), (Role.TEACHER, "bethel", _RUNS)), (("bethel_class", "aide", _RUNS),)
    ),
    "leader_and_teacher": Part(
        ((Role.SCHOOL_LEADER, "bethel", _RUNS), (Role.TEACHER, "reynolds", _RUNS)),
        (("reynolds_class", "teacher", _RUNS),),
    ),
    "coach_and_teacher": Part(
        ((Role.COACH, "bethel", _RUNS), (Role.TEACHER, "reynolds", _RUNS)), (("reynolds_class", "teacher", _RUNS),)
    ),
    "coach_and_leader": Part(((Role.COACH, "bethel", _RUNS), (Role.SCHOOL_LEADER, "reynolds", _RUNS))),
    "leader_and_guardian": Part(
        ((Role.SCHOOL_LEADER, "reynolds", _RUNS), (Role.GUARDIAN, "bethel", _RUNS)), children=(("grown", _RUNS),)
    ),
    "learner_and_guardian": Part(
        ((Role.LEARNER, "reynolds", _RUNS), (Role.GUARDIAN, "bethel", _RUNS)), children=(("grown", _RUNS),)
    ),
    "coach_and_learner": Part(((Role.COACH, "bethel", _RUNS), (Role.LEARNER, "reynolds", _RUNS))),
    "coach_and_guardian": Part(
        ((Role.COACH, "bethel", _RUNS), (Role.GUARDIAN, "reynolds", _RUNS)), children=(("other_learner", _RUNS),)
    ),
    "nobody": Part(),
}
_KINDS = {
    "admin": "district_admin",
    "leader": "school_leader",
    "other_leader": "school_leader",
    "coach": "coach",
    "other_coach": "coach",
    "teacher": "teacher",
    "colleague": "teacher",
    "other_teacher": "teacher",
    "learner": "learner",
    "classmate": "learner",
    "other_learner": "learner",
    "guardian": "guardian",
    "other_guardian": "guardian",
    "moved_leader": "school_leader",
    "former_leader": "school_leader",
    "former_admin": "district_admin",
    "moved_coach": "coach",
    "district_coach": "coach",
    "former_teacher": "teacher",
    "moved_teacher": "teacher",
    "aide": "teacher",
    "leaver": "learner",
    "grown": "learner",
    "former_guardian": "guardian",
    "powerless_guardian": "guardian",
    "guardian_of_grown": "guardian",
    "guardian_by_consent": "guardian",
    "guardian_by_past_consent": "guardian",
    "powerless_by_consent": "guardian",
    "guardian_and_teacher": "guardian",
    "guardian_once_teacher": "guardian",
    "learner_and_teacher": "two roles",
    "leader_and_teacher": "two roles",
    "coach_and_teacher": "two roles",
    "coach_and_leader": "two roles",
    "coach_and_learner": "two roles",
    "leader_and_guardian": "two roles",
    "learner_and_guardian": "two roles",
    "coach_and_guardian": "two roles",
    "nobody": "learner",
    "limited_admin": "district_admin",
    "limited_teacher": "teacher",
    "limited_coach": "coach",
    "inviting_admin": "district_admin",
    "auditing_admin": "district_admin",
}
# Tokens that are limited to some of what their people may.
LIMITED = {
    "limited_admin": ("admin", {"plans:read", "roster:read", "api_clients:read"}),
    "limited_teacher": ("teacher", {"evidence:read"}),
    "limited_coach": ("coach", {"coaching:read", "digests:read"}),
    # To areas that no client is given: what stands there is open to some, and what does not is not.
    "inviting_admin": ("admin", {"roster:read", "invitations:read", "invitations:write", "disclosures:read"}),
    "auditing_admin": ("admin", {"audit:read", "keys:read", "keys:write", "privacy:read", "privacy:write"}),
}


@dataclass(slots=True)
class Stage:
    """A district with all who ask. things: what `access_district` has put there, by name."""

    world: World
    things: Mapping[str, UUID]
    askers: dict[str, Asker] = field(default_factory=dict[str, Asker])

    def __getitem__(self, name: str) -> httpx.AsyncClient:
        return self.world[name]


@asynccontextmanager
async def make_stage(app: FastAPI, context: Context, name: str) -> AsyncGenerator[Stage]:
    """A new district with something of every kind in it."""
    async with make_world(app, context, name) as world:
        filled = await fill(app, context, world, client_scopes())
        stage = Stage(world, filled.things)
        async with context.database.writing(world.district_id) as session:
            await _add_people(session, world, name)
        await _sign_in(app, context, world)
        await _add_clients(app, context, stage)
        world.ids["other_coach"] = await _own_id(world, "other_coach")
        _tell_people(stage)
        yield stage


async def _add_people(session: AsyncSession, world: World, name: str) -> None:
    for person, part in PARTS.items():
        key = world.ids[person] = Person.fresh_id()
        learns = any(role is Role.LEARNER for role, _, _ in part.roles)
        session.add(
            Person(
                district_id=world.district_id,
                id=key,
                given_name=person.title(),
                family_name=name,
                is_learner=learns,
                email=f"{person}@{name.lower()}.example",
                phone="+1 541 555 0100",
                birth_date=part.born_on or (clock.today() - timedelta(days=3_650) if learns else None),
            )
        )
    await session.flush()
    for person, part in PARTS.items():
        _relate(session, world, person, part)


def _relate(session: AsyncSession, world: World, person: str, part: Part) -> None:
    district, key = world.district_id, world.ids[person]
    for role, place, has_ended in part.roles:
        session.add(
            RoleAssignment(
                district_id=district,
                id=RoleAssignment.fresh_id(),
                person_id=key,
                role=role,
                organization_id=world.ids[place],
                begins_on=LONG_AGO,
                ends_on=YESTERDAY if has_ended else None,
            )
        )
    for class_name, role, has_ended in part.places:
        session.add(
            Enrollment(
                district_id=district,
                id=Enrollment.fresh_id(),
                class_id=world.ids[class_name],
                person_id=key,
                role=role,
                begins_on=LONG_AGO,
                ends_on=YESTERDAY if has_ended else None,
            )
        )
    for child, has_ended in part.children:
        session.add(
            Guardianship(
                district_id=district,
                id=Guardianship.fresh_id(),
                guardian_id=key,
                learner_id=world.ids[child],
                has_legal_rights=part.has_rights,
                consented_until=part.consented_until,
                begins_on=LONG_AGO,
                ends_on=YESTERDAY if has_ended else None,
            )
        )


async def _sign_in(app: FastAPI, context: Context, world: World) -> None:
    whole = {name: (name, None) for name in PARTS}
    async with context.database.writing(world.district_id) as session:
        for name, (person, scopes) in {**whole, **LIMITED}.items():
            token = await accounts.create_personal_access_token(
                session, world.district_id, PersonId(world.ids[person]), timedelta(hours=1), scopes
            )
            world.clients[name] = signed_in(app, token)
    world.clients["platform"] = await platform_admin(app, context)


async def _add_clients(app: FastAPI, context: Context, stage: Stage) -> None:
    """The clients of `access_district`, and one with each area alone: what it may not is what its scopes lack."""
    world, offered = stage.world, client_scopes()
    schools = {"client": "bethel", "other_client": "reynolds"}
    for name in ("sis", *schools):
        place = frozenset({world.ids[schools[name]]}) if name in schools else None
        _tell_client(stage, name, await _own_id(world, name), offered, place)
    # Of two areas, without the third one, which guards some fields of the first.
    names, both = "client of names", frozenset({"roster:read", "frameworks:read"})
    world.clients[names] = await client_with(app, context, world, both)
    _tell_client(stage, names, await _own_id(world, names), both, None)
    for area in sorted({scope.partition(":")[0] for scope in offered}):
        scopes = offered & {f"{area}:read", f"{area}:write"}
        world.clients[f"client of {area}"] = await client_with(app, context, world, scopes)
        _tell_client(stage, f"client of {area}", await _own_id(world, f"client of {area}"), scopes, None)


async def _own_id(world: World, name: str) -> UUID:
    answer = await world[name].get("/v1/me")
    return UUID(answer.json()["id"])


def _tell_client(
    stage: Stage, name: str, client_id: UUID, scopes: frozenset[str], schools: frozenset[UUID] | None
) -> None:
    stage.askers[name] = Asker(name, "client", client_id=client_id, scopes=scopes, schools=schools)


def _tell_people(stage: Stage) -> None:
    assert {*PARTS, *LIMITED} <= set(_KINDS), "Tell in _KINDS which role they stand for."
    for name, kind in _KINDS.items():
        person, scopes = LIMITED.get(name, (name, None))
        limit = None if scopes is None else frozenset(scopes)
        stage.askers[name] = Asker(name, kind, person_id=stage.world.ids[person], scopes=limit)
    stage.askers["platform"] = Asker("platform", Role.PLATFORM_ADMIN)


def signed_in(app: FastAPI, token: str) -> httpx.AsyncClient:
    """A client that sends this token."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"authorization": f"Bearer {token}"}
    return httpx.AsyncClient(transport=transport, base_url="http://achieve.test", headers=headers)
