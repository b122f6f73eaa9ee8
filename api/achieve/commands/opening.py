"""What each command on the server does first: read the settings, open the database, know the district."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Annotated, TypeVar
from uuid import UUID

import typer
from pydantic import BaseModel, SecretStr, ValidationError
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor, system_actor
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.embedded import running_url
from achieve.core.errors import AchieveError, DistrictEnded
from achieve.core.ids import DistrictId
from achieve.core.settings import Settings, read_settings
from achieve.declarations import bind_names
from achieve.outbox.events import write_events
from achieve.people.district_calendar import today_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

District = Annotated[UUID | None, typer.Option("--district", help="Id of the district, where there are several.")]

OPERATOR = service("command")

Given = TypeVar("Given", bound=BaseModel)


def read_running_settings() -> Settings:
    """The settings, with the database of a demo that runs under the same home where no other is named."""
    settings = read_settings()
    url = running_url(settings.home.absolute()) if settings.database_url is None else None
    return settings if url is None else settings.model_copy(update={"database_url": SecretStr(url)})


def with_database(run: Callable[[Database], Coroutine[None, None, None]]) -> None:
    """Do something with an open database."""
    asyncio.run(_opened(run))


def in_district(
    district: UUID | None, operation: str, act: Callable[[AsyncSession, Actor], Coroutine[None, None, None]]
) -> None:
    """Do something in one transaction of a district, as the service itself. operation: its name in the audit log."""

    async def run(database: Database) -> None:
        district_id = await district_of(database, district)
        async with database.writing(district_id, OPERATOR, operation) as session:
            await act(session, system_actor(district_id, await today_of(session, district_id)))

    with_database(run)


async def district_of(database: Database, given: UUID | None) -> DistrictId:
    """The district that a command is about. Raises AchieveError where it must be named, DistrictEnded."""
    async with database.reading(None) as connection:
        if given is not None:
            return await _going_on(connection, DistrictId(given))
        found = await connection.fetch("select id from district where ended_at is null limit 2")
    if len(found) != 1:
        raise AchieveError("Name the district with --district: there is not exactly one.")
    return DistrictId(found[0]["id"])


def checked(model: type[Given], **values: object) -> Given:
    """What was given on the command line, as the body that REST would take. Raises AchieveError."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        places = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise AchieveError(f"This cannot be done. {places}") from None


async def _going_on(connection: "ReadConnection", district_id: DistrictId) -> DistrictId:
    if await connection.fetchval("select ended_at from district where id = $1", district_id) is not None:
        raise DistrictEnded("Nothing in a district that has ended can be changed.")
    return district_id


async def _opened(run: Callable[[Database], Coroutine[None, None, None]]) -> None:
    bind_names()
    database = Database(read_running_settings(), before_commit=write_events)
    await database.open()
    try:
        await run(database)
    finally:
        await database.close()
