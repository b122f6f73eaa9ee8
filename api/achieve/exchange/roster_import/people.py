"""Takes in people, with their birth dates and demographics."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as UuidType  # noqa: N811 - it is a class, not a constant.

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.records import Demographics, SourcedId, User
from achieve.exchange.oneroster.terms import EnrollmentRole, RecordStatus, RoleName
from achieve.exchange.roster_import import storing
from achieve.exchange.roster_import.intake import Intake, active, check_ends, gone, load, take_in
from achieve.exchange.roster_import.matching import Known, Values, Wanted, Written
from achieve.exchange.roster_import.summary import Counts
from achieve.exchange.roster_import.tables import PEOPLE
from achieve.exchange.roster_import.translation import races_of

_USERS = RosterFile.USERS
_NOBODY: Values = MappingProxyType(
    {
        "given_name": "",
        "family_name": "",
        "preferred_name": None,
        "email": None,
        "phone": None,
        "birth_date": None,
        "grade_levels": [],
        "is_learner": False,
        "is_active": True,
    }
)


async def take_in_people(intake: Intake) -> None:
    """Create and change people. Those that the roster no longer has become inactive."""
    package = intake.package
    known = await load(intake, PEOPLE, package.users)
    ids = _assign_ids(intake, known)
    taken_back = {known.ids[each] for each in gone(package.users) if each in known.ids}
    absent = known.mapped - set(ids.values()) if intake.is_bulk(_USERS) else taken_back
    ended = [
        Written(each, {**known.rows[each], "is_active": False}, ("is_active",))
        for each in absent
        if known.rows[each]["is_active"]
    ]
    check_ends(intake, PEOPLE, len(ended), sum(known.rows[each]["is_active"] is True for each in known.mapped))
    wanted = [each for each in _wanted(intake, known) if each.identifier not in absent]
    await take_in(intake, PEOPLE, wanted, known, ended=ended)


async def take_in_demographics(intake: Intake) -> None:
    """Set what is stated of each learner; what is taken back becomes: not stated."""
    ids = intake.ids[_USERS]
    rows = {ids[each.sourced_id]: _stated(each) for each in intake.package.demographics if each.sourced_id in ids}
    stored = await _stored_demographics(intake, list(rows))
    nothing = _stated(None)
    changed = {each: row for each, row in rows.items() if row != stored.get(each, nothing)}
    await storing.execute(
        intake.session,
        _SET_DEMOGRAPHICS,
        ({"id": each, **row} for each, row in changed.items()),
        district=intake.district_id,
    )
    created = sum(each not in stored for each in changed)
    updated = len(changed) - created
    intake.counts["demographics"] = Counts(created, updated, unchanged=len(rows) - len(changed))


def _assign_ids(intake: Intake, known: Known) -> Mapping[str, UUID]:
    """The ids of all people of the package; those of people outside of it were found before."""
    ids = intake.ids[_USERS]
    for user in active(intake.package.users):
        ids[user.sourced_id] = known.ids.get(user.sourced_id) or PEOPLE.row.fresh_id()
    return ids


def _wanted(intake: Intake, known: Known) -> list[Wanted]:
    """Everybody of whom a file says something, not only `users.csv`: birth dates and roles stand elsewhere."""
    package, ids = intake.package, intake.ids[_USERS]
    users = {user.sourced_id: user for user in active(package.users)}
    births = {
        each.sourced_id: each.born_on if each.status is RecordStatus.ACTIVE else None for each in package.demographics
    }
    learners = _learners(intake)
    decided = {each.user_id for each in active(package.roles)} if intake.is_bulk(RosterFile.ROLES) else set[SourcedId]()
    wanted: list[Wanted] = []
    for sourced_id in dict.fromkeys((*users, *births, *learners)):
        if sourced_id not in ids:
            continue
        identifier = ids[sourced_id]
        before = known.rows.get(identifier, _NOBODY)
        was_learner = before["is_learner"] is True and sourced_id not in decided
        values: Values = {
            **before,
            **_of_user(users.get(sourced_id)),
            **_of_birth(births, sourced_id),
            "is_learner": sourced_id in learners or was_learner,
        }
        wanted.append(Wanted((sourced_id,), values, identifier=identifier))
    return wanted


def _learners(intake: Intake) -> dict[SourcedId, None]:
    """Who is a learner, at a school or in a class. A former learner stays one, so that the record stays closed."""
    roles = (each.user_id for each in active(intake.package.roles) if each.role is RoleName.STUDENT)
    seats = (each.user_id for each in active(intake.package.enrollments) if each.role is EnrollmentRole.STUDENT)
    return dict.fromkeys((*roles, *seats))


def _of_user(user: User | None) -> Values:
    """What `users.csv` says. A disabled user is inactive here: that is what keeps somebody from signing in."""
    if user is None:
        return {}
    return {
        "given_name": user.given_name,
        "family_name": user.family_name,
        "preferred_name": user.preferred_given_name,
        "email": user.email,
        "phone": user.phone or user.sms,
        "grade_levels": list(user.grades),
        "is_active": user.is_enabled,
    }


def _of_birth(births: Mapping[SourcedId, date | None], sourced_id: SourcedId) -> Values:
    return {"birth_date": births[sourced_id]} if sourced_id in births else {}


def _stated(record: Demographics | None) -> Values:
    if record is None or record.status is RecordStatus.TO_BE_DELETED:
        return {"sex": None, "races": [], "is_hispanic_or_latino": None}
    return {"sex": record.sex, "races": races_of(record), "is_hispanic_or_latino": record.hispanic_or_latino}


async def _stored_demographics(intake: Intake, people: list[UUID]) -> dict[UUID, Values]:
    statement = text(
        "select d.id, d.sex, d.races, d.is_hispanic_or_latino from demographics d"
        " where d.district_id = :district and d.id = any(:people)"
    ).bindparams(bindparam("people", type_=ARRAY(UuidType(as_uuid=True))))
    connection = await intake.session.connection()
    found = await connection.execute(statement, {"district": intake.district_id, "people": people})
    return {
        identifier: {"sex": sex, "races": races, "is_hispanic_or_latino": is_hispanic}
        for identifier, sex, races, is_hispanic in found
    }


_SET_DEMOGRAPHICS = """
    insert into demographics (district_id, id, sex, races, is_hispanic_or_latino)
    select :district, r.id, r.sex, r.races, r.is_hispanic_or_latino
    from json_populate_recordset(null::demographics, cast(:rows as json)) r
    on conflict (district_id, id) do update
    set sex = excluded.sex, races = excluded.races, is_hispanic_or_latino = excluded.is_hispanic_or_latino
"""
