"""Finds the district that a package belongs to, or sees that it needs a new one.

The root of our tree is the package's one topmost organization of type district. What stands above it (state, national)
is not taken over; what stands beside it comes below it. A package without a district but with one topmost organization
is an independent school: it gets a district of its name, and stands below that. Anything else is refused.

Without a district named, a package belongs to the district of the same name whose roster holds this organization:
`sourcedId`s are only unique within a sender, so the id alone would let one district's package fall into another's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from achieve.accounts.rows import District
from achieve.core.db import Database
from achieve.core.ids import DistrictId, new_id
from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.problems import Problem, ProblemCode, RosterRefused
from achieve.exchange.oneroster.records import Org, RosterPackage, SourcedId
from achieve.exchange.oneroster.terms import Mode, OrgType, RecordStatus
from achieve.exchange.roster_import.refusals import DistrictNotNamed, OtherRoster, UnknownDistrict
from achieve.exchange.roster_import.tables import ORGANIZATIONS, SYSTEM

_ABOVE_DISTRICTS = (OrgType.LOCAL, OrgType.STATE, OrgType.NATIONAL)


@dataclass(frozen=True, slots=True)
class Tenant:
    """Where a package belongs. root: the record of the district itself, if the package has one."""

    district_id: DistrictId
    name: str
    root: Org | None
    is_new: bool = False


async def find_tenant(database: Database, package: RosterPackage, district_id: DistrictId | None) -> Tenant:
    """The district of the package. Raises RosterRefused, DistrictNotNamed, UnknownDistrict, OtherRoster."""
    if district_id is not None:
        return await _named(database, package, district_id)
    top = _top(package)
    found = await _districts_with(database, top)
    if len(found) > 1:
        raise DistrictNotNamed("Several districts hold this roster: name the one that is meant.")
    root = top if top.kind is OrgType.DISTRICT else None
    if found:
        return Tenant(found[0], top.name, root)
    return Tenant(DistrictId(new_id(District.type_code)), top.name, root, is_new=True)


def above(orgs: Sequence[Org], root: Org | None) -> frozenset[SourcedId]:
    """What stands above the root, and is not taken over."""
    by_id = {org.sourced_id: org for org in orgs}
    found = {org.sourced_id for org in orgs if org.kind in _ABOVE_DISTRICTS}
    higher = by_id.get(root.parent_id) if root and root.parent_id else None
    while higher is not None:
        found.add(higher.sourced_id)
        higher = by_id.get(higher.parent_id) if higher.parent_id else None
    return frozenset(found)


async def _named(database: Database, package: RosterPackage, district_id: DistrictId) -> Tenant:
    async with database.reading(district_id) as connection:
        name = await connection.fetchval("select d.name from district d where d.id = $1", district_id)
        sourced_ids = await connection.fetch(
            "select e.value from external_id e where e.district_id = $1 and e.resource_id = $1"
            " and e.system = $2 and e.kind = $3",
            district_id,
            SYSTEM,
            ORGANIZATIONS.kind,
        )
    if name is None:
        raise UnknownDistrict("There is no district of this id.")
    mapped = {record["value"] for record in sourced_ids}
    if not mapped:
        return Tenant(district_id, name, _only_district(package))
    root = next((org for org in _active(package) if org.sourced_id in mapped), None)
    if root is None and package.modes[RosterFile.ORGS] is Mode.BULK:
        raise OtherRoster("The organization at the root of this district is not in the package.")
    return Tenant(district_id, name, root)


def _top(package: RosterPackage) -> Org:
    """The organization that a package is about."""
    if package.modes[RosterFile.ORGS] is not Mode.BULK:
        raise DistrictNotNamed("A package without all organizations does not tell its district: name it.")
    district = _only_district(package)
    if district is not None:
        return district
    higher = above(package.orgs, None)
    tops = [org for org in package.orgs if org.sourced_id not in higher and org.parent_id in {None, *higher}]
    if len(tops) != 1:
        raise _not_one(tops[1] if tops else package.orgs[0])
    return tops[0]


def _only_district(package: RosterPackage) -> Org | None:
    """The one topmost district of a package, if it has any."""
    by_id = {org.sourced_id: org for org in _active(package)}
    districts = [org for org in by_id.values() if org.kind is OrgType.DISTRICT and not _is_below_district(org, by_id)]
    if len(districts) > 1:
        raise _not_one(districts[1])
    return districts[0] if districts else None


def _is_below_district(org: Org, by_id: dict[SourcedId, Org]) -> bool:
    parent = by_id.get(org.parent_id) if org.parent_id else None
    while parent is not None and parent.kind is not OrgType.DISTRICT:
        parent = by_id.get(parent.parent_id) if parent.parent_id else None
    return parent is not None


def _active(package: RosterPackage) -> list[Org]:
    return [org for org in package.orgs if org.status is RecordStatus.ACTIVE]


def _not_one(org: Org) -> RosterRefused:
    sentence = "A package must be that of one district, or of one independent school."
    return RosterRefused([Problem(org.file, org.line, "type", ProblemCode.NOT_ONE_DISTRICT, sentence)])


async def _districts_with(database: Database, top: Org) -> list[DistrictId]:
    async with database.reading(None) as connection:
        named = await connection.fetch(
            "select d.id from district d where d.name = $1 and d.ended_at is null order by d.id", top.name
        )
    return [each["id"] for each in named if await _holds(database, DistrictId(each["id"]), top)]


async def _holds(database: Database, district_id: DistrictId, top: Org) -> bool:
    async with database.reading(district_id) as connection:
        return await connection.fetchval(
            "select exists (select 1 from external_id e where e.district_id = $1"
            " and e.system = $2 and e.kind = $3 and e.value = $4)",
            district_id,
            SYSTEM,
            ORGANIZATIONS.kind,
            top.sourced_id,
        )
