"""Leaves out of a roster whoever was erased here: a roster that still has them must not bring them back.

Of what they were called in it only hashes under the service's key are left, so each name of the package is hashed and
looked for. What refers to them goes with them.
"""

from dataclasses import replace

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.db import settings_of
from achieve.core.ids import DistrictId
from achieve.core.secrets import seal_of
from achieve.exchange.oneroster.records import RosterPackage, SourcedId, User
from achieve.exchange.roster_import.tables import PEOPLE, SYSTEM
from achieve.people.erased import external_id_digest
from achieve.people.rows import ErasedExternalId


async def leave_out_erased(
    session: AsyncSession, district_id: DistrictId, package: RosterPackage
) -> tuple[RosterPackage, int]:
    """The package without the people who were erased, and how many those are."""
    digests = await _digests(session, district_id)
    if not digests:
        return package, 0
    seal = seal_of(settings_of(session))
    erased = {
        name
        for name in _people_of(package)
        if external_id_digest(seal, district_id, SYSTEM, PEOPLE.kind, name) in digests
    }
    return (_without(package, erased), len(erased)) if erased else (package, 0)


async def _digests(session: AsyncSession, district_id: DistrictId) -> frozenset[str]:
    wanted = select(ErasedExternalId.digest).where(
        col(ErasedExternalId.district_id) == district_id, col(ErasedExternalId.kind) == PEOPLE.kind
    )
    return frozenset(await session.exec(wanted))


def _people_of(package: RosterPackage) -> set[SourcedId]:
    """Everybody whom the package names, also those of whom it says nothing else."""
    return {
        *(user.sourced_id for user in package.users),
        *(agent for user in package.users for agent in user.agent_ids),
        *(role.user_id for role in package.roles),
        *(enrollment.user_id for enrollment in package.enrollments),
        *(each.sourced_id for each in package.demographics),
    }


def _without(package: RosterPackage, erased: set[SourcedId]) -> RosterPackage:
    return replace(
        package,
        users=tuple(_without_agents(user, erased) for user in package.users if user.sourced_id not in erased),
        roles=tuple(role for role in package.roles if role.user_id not in erased),
        enrollments=tuple(each for each in package.enrollments if each.user_id not in erased),
        demographics=tuple(each for each in package.demographics if each.sourced_id not in erased),
    )


def _without_agents(user: User, erased: set[SourcedId]) -> User:
    if erased.isdisjoint(user.agent_ids):
        return user
    return replace(user, agent_ids=tuple(agent for agent in user.agent_ids if agent not in erased))
