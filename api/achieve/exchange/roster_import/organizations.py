"""Takes in organizations: the tree below the root, each with the ids of all above it."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.problems import Problem, ProblemCode, RosterRefused
from achieve.exchange.oneroster.records import Org
from achieve.exchange.roster_import.intake import Intake, active, assign_ids, load, take_in
from achieve.exchange.roster_import.matching import Known, Values, Wanted
from achieve.exchange.roster_import.tables import ORGANIZATIONS
from achieve.exchange.roster_import.translation import organization_kind
from achieve.people.rows import OrganizationKind

Parents = Mapping[UUID, UUID | None]


async def take_in_organizations(intake: Intake) -> None:
    """Create and change the organizations. One that the roster no longer has stays: what happened there, happened."""
    stored = await load(intake, ORGANIZATIONS, intake.package.orgs)
    orgs = [org for org in active(intake.package.orgs) if org.sourced_id not in intake.above]
    assign_ids(intake, RosterFile.ORGS, ORGANIZATIONS, orgs, stored)
    ids = intake.ids[RosterFile.ORGS]
    if intake.tenant.root is not None:
        ids[intake.tenant.root.sourced_id] = intake.district_id
    ids.update(dict.fromkeys(intake.above, intake.district_id))
    wanted = [*_root(intake, stored), *(_below(intake, org) for org in orgs if org is not intake.tenant.root)]
    kept = len(stored.mapped - set(ids.values())) if intake.is_bulk(RosterFile.ORGS) else 0
    await take_in(intake, ORGANIZATIONS, _with_ancestors(intake, wanted, stored, orgs), stored, kept=kept)


def _root(intake: Intake, stored: Known) -> list[Wanted]:
    record = intake.tenant.root
    if record is None and intake.district_id in stored.rows:
        return []
    values: Values = {
        "parent_id": None,
        "name": record.name if record else intake.tenant.name,
        "kind": OrganizationKind.DISTRICT,
        "identifier": record.identifier if record else None,
    }
    return [Wanted((record.sourced_id,) if record else (), values, identifier=intake.district_id)]


def _below(intake: Intake, org: Org) -> Wanted:
    parent = intake.id_of(RosterFile.ORGS, org.parent_id) if org.parent_id else intake.district_id
    values: Values = {
        "parent_id": parent,
        "name": org.name,
        "kind": organization_kind(org.kind),
        "identifier": org.identifier,
    }
    return Wanted((org.sourced_id,), values, identifier=intake.id_of(RosterFile.ORGS, org.sourced_id))


def _with_ancestors(intake: Intake, wanted: list[Wanted], stored: Known, orgs: list[Org]) -> list[Wanted]:
    """The wanted rows and all others whose place in the tree moves with them, from the root downwards."""
    rows = {**stored.rows, **{cast("UUID", each.identifier): each.values for each in wanted}}
    parents = {identifier: cast("UUID | None", row["parent_id"]) for identifier, row in rows.items()}
    lines = {intake.id_of(RosterFile.ORGS, org.sourced_id): org for org in orgs}
    ancestors = {identifier: _ancestors(identifier, parents, lines) for identifier in rows}
    names = {each.identifier: each.sourced_ids for each in wanted}
    moved = [
        Wanted(names.get(identifier, ()), {**row, "ancestor_ids": ancestors[identifier]}, identifier=identifier)
        for identifier, row in rows.items()
        if identifier in names or row["ancestor_ids"] != ancestors[identifier]
    ]
    return sorted(moved, key=lambda each: len(ancestors[cast("UUID", each.identifier)]))


def _ancestors(start: UUID, parents: Parents, lines: Mapping[UUID, Org]) -> list[UUID]:
    """The organization itself and all above it. Raises RosterRefused where the way up leads back."""
    path = [start]
    while (parent := parents[path[-1]]) is not None:
        if parent in path:
            raise _leads_back(next(lines[each] for each in path if each in lines))
        path.append(parent)
    return path


def _leads_back(org: Org) -> RosterRefused:
    sentence = "Following the parents from here leads back to this record."
    return RosterRefused([Problem(org.file, org.line, "parentSourcedId", ProblemCode.PARENT_CYCLE, sentence)])
