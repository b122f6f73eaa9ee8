"""Takes in what people are at organizations, and whose guardians they are."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import text

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.records import UserRole
from achieve.exchange.oneroster.terms import RoleName
from achieve.exchange.roster_import import storing
from achieve.exchange.roster_import.intake import Intake, active, take_in_dated
from achieve.exchange.roster_import.matching import Values, Wanted
from achieve.exchange.roster_import.tables import GUARDIANSHIPS, ROLE_ASSIGNMENTS
from achieve.exchange.roster_import.translation import GUARDIANS, WITH_LEGAL_RIGHTS, last_day, role_of

_ORGS, _USERS, _ROLES = RosterFile.ORGS, RosterFile.USERS, RosterFile.ROLES


async def take_in_roles(intake: Intake) -> None:
    """Create, change and end role assignments. A role without a beginning begins today, and keeps that day."""
    records = active(intake.package.roles)
    drafts = [draft for record in records if (draft := _assignment(intake, record))]
    drawn = {sourced_id for draft in drafts for sourced_id in draft.sourced_ids}
    await take_in_dated(
        intake,
        ROLE_ASSIGNMENTS,
        drafts,
        first_day=lambda _: intake.today,
        gone={record.sourced_id for record in intake.package.roles} - drawn,
        is_absent=lambda _: intake.is_bulk(_ROLES),
        left_out=len(records) - len(drafts),
    )


async def take_in_guardianships(intake: Intake) -> None:
    """Create and end the ties of guardians, from the agents of learners.

    An agent is a guardian here only with a role that says so: an agent may be anybody who acts for somebody. Rights
    are given to parents and guardians, not to relatives, and belong to the district once the tie is there.
    """
    listed = {intake.id_of(_USERS, user.sourced_id) for user in active(intake.package.users)}
    agents = [
        (intake.id_of(_USERS, user.sourced_id), intake.id_of(_USERS, agent), f"{user.sourced_id}\t{agent}")
        for user in active(intake.package.users)
        for agent in user.agent_ids
    ]
    relationships, learners = await _relationships(intake), await _learners(intake)
    drafts = [
        _tie(learner, guardian, name, relationships[guardian])
        for learner, guardian, name in agents
        if learner in learners and guardian in relationships
    ]

    def is_absent(row: Values) -> bool:
        return intake.is_bulk(_USERS) or row["learner_id"] in listed

    await take_in_dated(
        intake,
        GUARDIANSHIPS,
        drafts,
        first_day=lambda _: intake.today,
        gone=(),
        is_absent=is_absent,
        left_out=len(agents) - len(drafts),
    )


def _assignment(intake: Intake, record: UserRole) -> Wanted | None:
    role = role_of(record.role)
    if role is None or record.org_id in intake.above:
        return None
    values: Values = {
        "person_id": intake.id_of(_USERS, record.user_id),
        "organization_id": intake.id_of(_ORGS, record.org_id),
        "role": role,
        "begins_on": record.starts_on,
        "ends_on": last_day(record.ends_on),
    }
    return Wanted((record.sourced_id,), values)


def _tie(learner: UUID, guardian: UUID, name: str, relationship: str) -> Wanted:
    values: Values = {
        "guardian_id": guardian,
        "learner_id": learner,
        "relationship": relationship,
        "begins_on": None,
        "ends_on": None,
    }
    return Wanted((name,), values, {"has_legal_rights": relationship in WITH_LEGAL_RIGHTS})


async def _relationships(intake: Intake) -> Mapping[UUID, str]:
    """What each guardian of today is called: in this package, or else for another learner. Unknown is left out."""
    guardians = await _guardians(intake)
    known = await storing.load(intake.session, intake.district_id, GUARDIANSHIPS, (), intake.today)
    before = {row["guardian_id"]: str(row["relationship"]) for row in known.rows.values() if row["relationship"]}
    now: dict[UUID, RoleName] = {}
    for record in active(intake.package.roles):
        if record.role in GUARDIANS:
            guardian, role = intake.id_of(_USERS, record.user_id), RoleName(record.role)
            now[guardian] = min(role, now.get(guardian, role), key=GUARDIANS.index)
    found = {guardian: now.get(guardian) or before.get(guardian) for guardian in guardians}
    return {guardian: relationship for guardian, relationship in found.items() if relationship}


async def _guardians(intake: Intake) -> frozenset[UUID]:
    statement = (
        "select ra.person_id from role_assignment ra where ra.district_id = :district and ra.role = 'guardian'"
        " and (ra.ends_on is null or ra.ends_on >= :today)"
    )
    connection = await intake.session.connection()
    given: dict[str, UUID | date] = {"district": intake.district_id, "today": intake.today}
    return frozenset((await connection.execute(text(statement), given)).scalars())


async def _learners(intake: Intake) -> frozenset[UUID]:
    statement = "select p.id from person p where p.district_id = :district and p.is_learner"
    connection = await intake.session.connection()
    return frozenset((await connection.execute(text(statement), {"district": intake.district_id})).scalars())
