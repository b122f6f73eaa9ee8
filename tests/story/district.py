"""The demo's district in a running service, brought in by the commands that an operator uses."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import asyncpg
from pydantic import SecretStr
from sqlalchemy import text

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.accounts import service as accounts
from achieve.accounts.service import NewClient
from achieve.core import clock
from achieve.core.db import Database, bind_district
from achieve.core.ids import DistrictId, PersonId
from achieve.core.settings import Settings
from achieve.declarations import bind_names
from achieve.demo.plan import DemoActors, DemoPlaces, DemoPlanIds, build_demo_plan
from achieve.demo.roster import write_demo_roster
from achieve.outbox.events import write_events
from tests.story.service import Service

# By their ids in the roster. The class is Bethel's 4A in ELA; `teacher` and `learner` are in it.
PEOPLE: Mapping[str, tuple[str, Role]] = {
    "admin": ("staff-01", Role.DISTRICT_ADMIN),
    "leader": ("staff-02", Role.SCHOOL_LEADER),
    "other_leader": ("staff-03", Role.SCHOOL_LEADER),
    "coach": ("staff-05", Role.COACH),
    "teacher": ("staff-17", Role.TEACHER),
    "colleague": ("staff-18", Role.TEACHER),
    "other_teacher": ("staff-28", Role.TEACHER),
    "learner": ("learner-191", Role.LEARNER),
    "guardian": ("guardian-096", Role.GUARDIAN),
}
CLASS = "bethel-ela-4a"

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class ImportedDistrict:
    """A district in a service. ids: ours, by those of the roster, and by the codes of competencies."""

    service: Service
    district_id: DistrictId
    ids: Mapping[str, UUID]

    def __getitem__(self, name: str) -> UUID:
        """The id of a person by the name in the story, or of anything by its id in the roster or its code."""
        return self.ids[PEOPLE[name][0] if name in PEOPLE else name]

    def tokens_by_command(self, names: Collection[str]) -> dict[str, str]:
        """Personal access tokens, made by `achieve token`."""

        def make(name: str) -> str:
            return self.service.achieve("token", "--person", str(self[name]))

        with ThreadPoolExecutor(2) as both_cores:
            return dict(zip(names, both_cores.map(make, names), strict=True))

    def tokens(self, names: Collection[str]) -> dict[str, str]:
        """Personal access tokens, made at once: a command takes seconds for each."""

        async def make(database: Database) -> dict[str, str]:
            async with database.writing(self.district_id) as session:
                return {
                    name: await accounts.create_personal_access_token(
                        session, self.district_id, PersonId(self[name]), timedelta(hours=1)
                    )
                    for name in names
                }

        return asyncio.run(self._with_database(make))

    def client(self, scopes: Collection[str]) -> NewClient:
        """A machine client with these scopes."""

        async def make(database: Database) -> NewClient:
            async with database.writing(self.district_id) as session:
                return await accounts.create_client(session, self.district_id, "The district's SIS", scopes)

        return asyncio.run(self._with_database(make))

    def plan(self) -> DemoPlanIds:
        """The worked example: plans of the district and of both schools, with Bethel's initiative."""

        async def build(database: Database) -> DemoPlanIds:
            places = DemoPlaces(self.district_id, self["bethel-elementary"], self["reynolds-middle"])
            actors = DemoActors(
                admin=self._actor("admin"),
                bethel_leader=self._actor("leader"),
                reynolds_leader=self._actor("other_leader"),
                coach=self._actor("coach"),
                teacher=self._actor("teacher"),
                colleague=self._actor("colleague"),
            )
            async with database.writing(self.district_id) as session:
                return await build_demo_plan(session, places, actors, clock.today())

        return asyncio.run(self._with_database(build))

    def use_framework(self, of_competency: str) -> None:
        """Let the class of the story show the competencies of a framework in its grid."""

        async def choose(database: Database) -> None:
            chosen = text(
                "update class set framework_id = (select framework_id from competency where id = :competency)"
                " where id = :class"
            )
            async with database.writing(self.district_id) as session:
                await (await session.connection()).execute(
                    chosen, {"competency": self[of_competency], "class": self[CLASS]}
                )

        asyncio.run(self._with_database(choose))

    def ask(self, statement: str, *given: object) -> object:
        """One value out of the district's rows, past the service."""
        return ask(self.service.database_url, self.district_id, statement, *given)

    def _actor(self, name: str) -> Actor:
        return Actor(self.district_id, PersonId(self[name]), None, frozenset({PEOPLE[name][1]}), None, clock.today())

    async def _with_database(self, act: Callable[[Database], Awaitable[Made]]) -> Made:
        bind_names()
        database = Database(settings_of(self.service), before_commit=write_events)
        await database.open()
        try:
            return await act(database)
        finally:
            await database.close()


def bring_district(service: Service, folder: Path, frameworks: Collection[Path]) -> ImportedDistrict:
    """Import the demo's roster and these frameworks."""
    package = folder / "roster.zip"
    write_demo_roster(package, clock.today())
    said = service.achieve("import", "oneroster", str(package))
    found = re.match(r"The roster was imported into the new district ([0-9a-f-]{36})\.", said)
    assert found, said
    district_id = DistrictId(UUID(found[1]))
    for framework in frameworks:
        service.achieve("import", "case", str(framework))
    return ImportedDistrict(service, district_id, asyncio.run(_ids(service.database_url, district_id)))


def settings_of(service: Service) -> Settings:
    """The settings of a service, for what has no command yet."""
    return Settings.model_validate(
        {
            "home": service.home,
            "database_url": SecretStr(service.database_url),
            "webhook_private_addresses": True,
        }
    )


def ask(url: str, district_id: DistrictId, statement: str, *given: object) -> object:
    """One value out of a district's rows, past the service, as the owner of the database."""
    return asyncio.run(_ask(url, district_id, statement, *given))


async def _ids(url: str, district_id: DistrictId) -> dict[str, UUID]:
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute(bind_district(district_id))
            rostered = await connection.fetch("select value as name, resource_id as id from external_id")
            coded = await connection.fetch("select code as name, id from competency where code is not null")
    finally:
        await connection.close()
    return {row["name"]: row["id"] for row in (*rostered, *coded)}


async def _ask(url: str, district_id: DistrictId, statement: str, *given: object) -> object:
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute(bind_district(district_id))
            return await connection.fetchval(statement, *given)
    finally:
        await connection.close()
