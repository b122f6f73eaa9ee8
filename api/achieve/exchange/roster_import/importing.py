"""Imports a OneRoster package: reads it, finds its district, and takes everything in within one transaction."""

import asyncio
from datetime import date
from pathlib import Path

from sqlalchemy import text
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import system_actor
from achieve.accounts.rows import District
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.errors import DistrictEnded
from achieve.core.ids import DistrictId
from achieve.exchange.oneroster import read_package
from achieve.exchange.roster_import.erased import leave_out_erased
from achieve.exchange.roster_import.intake import Intake
from achieve.exchange.roster_import.limits import check_limits
from achieve.exchange.roster_import.organizations import take_in_organizations
from achieve.exchange.roster_import.people import take_in_demographics, take_in_people
from achieve.exchange.roster_import.references import settle_references
from achieve.exchange.roster_import.relations import take_in_guardianships, take_in_roles
from achieve.exchange.roster_import.summary import RosterImportSummary
from achieve.exchange.roster_import.teaching import (
    take_in_classes,
    take_in_courses,
    take_in_enrollments,
    take_in_sessions,
)
from achieve.exchange.roster_import.tenant import Tenant, above, find_tenant
from achieve.outbox.events import record
from achieve.people.district_calendar import today_of
from achieve.people.events import ROSTER_IMPORTED

# The limit of the settings is for requests; the events of a large first import are one statement.
_PATIENCE = "set local statement_timeout = '10min'"


async def import_oneroster(
    database: Database,
    path: Path,
    district_id: DistrictId | None = None,
    *,
    max_end_ratio: float = 0.2,
    today: date | None = None,
) -> RosterImportSummary:
    """Take a package over into a district, all of it or nothing; the same package again changes nothing.

    district_id: where it goes; otherwise the district that it was imported into before, or a new one. max_end_ratio:
    the largest part of the open enrolments, roles, guardianships or people that may end because the roster no longer
    has them. today: the present day, when it is to be another.
    Raises RosterRefused with file, line and column, DistrictNotNamed, UnknownDistrict, OtherRoster, TooManyEnded.
    """
    package = await asyncio.to_thread(read_package, path)
    check_limits(package)
    tenant = await find_tenant(database, package, district_id)
    async with database.writing(tenant.district_id, service("import"), "import_roster") as session:
        await (await session.connection()).execute(text(_PATIENCE))
        await _open_district(session, tenant)
        package, erased = await leave_out_erased(session, tenant.district_id, package)
        intake = Intake(
            session,
            system_actor(tenant.district_id, today or await today_of(session, tenant.district_id)),
            package,
            tenant,
            max_end_ratio,
            above(package.orgs, tenant.root),
        )
        await _take_in_everything(intake)
        summary = RosterImportSummary(tenant.district_id, tenant.is_new, intake.counts, erased)
        if summary.is_change:
            record(session, intake.actor, ROSTER_IMPORTED, tenant.district_id)
    return summary


async def _open_district(session: AsyncSession, tenant: Tenant) -> None:
    """Make the district, or lock it: two imports into one district follow each other.

    The lock is one that lets others go on inserting rows of the district meanwhile.
    """
    if tenant.is_new:
        session.add(District(id=tenant.district_id, name=tenant.name))
        await session.flush()
        return
    statement = select(District).where(District.id == tenant.district_id).with_for_update(key_share=True)
    district = (await session.exec(statement)).one()
    if district.ended_at is not None:
        raise DistrictEnded("No roster goes into a district that has ended.")
    if tenant.root is not None:
        district.name = tenant.root.name


async def _take_in_everything(intake: Intake) -> None:
    await settle_references(intake)
    await take_in_organizations(intake)
    await take_in_sessions(intake)
    await take_in_courses(intake)
    gone_classes = await take_in_classes(intake)
    await take_in_people(intake)
    await take_in_demographics(intake)
    await take_in_roles(intake)
    await take_in_guardianships(intake)
    await take_in_enrollments(intake, gone_classes)
