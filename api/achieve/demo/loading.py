"""Loads the demo district through the real importers and services; what is there already is left as it is."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.roles import Role
from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId, PersonId
from achieve.core.rows import TenantRow
from achieve.demo import district as names
from achieve.demo.closures import close_for_breaks
from achieve.demo.district import school_year_of
from achieve.demo.evidence import write_demo_evidence
from achieve.demo.frameworks import FRAMEWORK_FILES
from achieve.demo.plan import DemoActors, DemoPlaces, build_demo_plan
from achieve.demo.roster import write_demo_roster
from achieve.evidence.rows import Evidence
from achieve.exchange.case_import import import_case
from achieve.exchange.roster_import.importing import import_oneroster
from achieve.people.rows import ExternalId
from achieve.plans.rows import Plan

_ROSTER = "oneroster"
_COLLEAGUE = names.staff_id(18)
_REYNOLDS_PRINCIPAL = names.staff_id(3)


async def load_district(database: Database) -> DistrictId:
    """The demo district, complete: roster, frameworks, the worked example of a plan, evidence of learning."""
    if (complete := await _complete_district(database, clock.today())) is not None:
        return complete
    district_id = await _import_roster(database)
    for path in FRAMEWORK_FILES:
        await import_case(database, path, district_id)
    async with database.writing(district_id, service("demo"), "build_plan") as session:
        if await _is_empty(session, Plan, district_id):
            await _build_plan(session, district_id, clock.today())
    async with database.writing(district_id, service("demo"), "write_evidence") as session:
        if await _is_empty(session, Evidence, district_id):
            await write_demo_evidence(session, district_id, clock.today())
    return district_id


async def roster_id(session: AsyncSession, district_id: DistrictId, kind: str, sourced_id: str) -> UUID:
    """Our id of something that came with the roster. kind: its REST collection."""
    wanted = select(ExternalId.resource_id).where(
        col(ExternalId.district_id) == district_id,
        col(ExternalId.system) == _ROSTER,
        col(ExternalId.kind) == kind,
        col(ExternalId.value) == sourced_id,
    )
    return (await session.exec(wanted)).one()


async def _complete_district(database: Database, today: date) -> DistrictId | None:
    """The demo district, if it is all there and its school year is the present one. Evidence is what comes last."""
    async with database.reading(None) as connection:
        found = await connection.fetchval("select id from district where name = $1", names.DISTRICT_NAME)
    if found is None:
        return None
    district_id = DistrictId(found)
    async with database.reading(district_id) as connection:
        is_complete = await connection.fetchval(
            "select exists (select 1 from evidence where district_id = $1) and exists (select 1 from academic_session"
            " where district_id = $1 and begins_on <= $2 and ends_on >= $2)",
            district_id,
            today,
        )
    return district_id if is_complete else None


async def _import_roster(database: Database) -> DistrictId:
    with TemporaryDirectory() as folder:
        package = Path(folder) / "demo-roster.zip"
        write_demo_roster(package, clock.today())
        return (await import_oneroster(database, package)).district_id


async def _is_empty(session: AsyncSession, row: type[TenantRow], district_id: DistrictId) -> bool:
    return (await session.exec(select(row.id).where(col(row.district_id) == district_id).limit(1))).first() is None


async def _build_plan(session: AsyncSession, district_id: DistrictId, today: date) -> None:
    bethel = await roster_id(session, district_id, "organizations", names.BETHEL)
    reynolds = await roster_id(session, district_id, "organizations", names.REYNOLDS)

    async def person(sourced_id: str, role: Role) -> Actor:
        found = PersonId(await roster_id(session, district_id, "people", sourced_id))
        return Actor(district_id, found, None, frozenset({role}), None, today)

    actors = DemoActors(
        admin=await person(names.DEMO_DISTRICT_ADMIN, Role.DISTRICT_ADMIN),
        bethel_leader=await person(names.DEMO_PRINCIPAL, Role.SCHOOL_LEADER),
        reynolds_leader=await person(_REYNOLDS_PRINCIPAL, Role.SCHOOL_LEADER),
        coach=await person(names.DEMO_COACH, Role.COACH),
        teacher=await person(names.DEMO_TEACHER, Role.TEACHER),
        colleague=await person(_COLLEAGUE, Role.TEACHER),
    )
    await close_for_breaks(session, actors.admin, school_year_of(today))
    await build_demo_plan(session, DemoPlaces(district_id, bethel, reynolds), actors, today)
