"""Takes in what is taught when and where: academic sessions, courses, classes, and who is in a class."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import text

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.records import AcademicSession, Course, Enrollment, Record, SchoolClass
from achieve.exchange.roster_import import storing
from achieve.exchange.roster_import.intake import Intake, active, assign_ids, gone, load, take_in, take_in_dated
from achieve.exchange.roster_import.matching import Known, Values, Wanted
from achieve.exchange.roster_import.tables import ACADEMIC_SESSIONS, CLASSES, COURSES, ENROLLMENTS
from achieve.exchange.roster_import.translation import last_day, seat_of, session_kind
from achieve.people.rows import ClassSession

_ORGS, _SESSIONS = RosterFile.ORGS, RosterFile.ACADEMIC_SESSIONS
_COURSES, _CLASSES, _USERS = RosterFile.COURSES, RosterFile.CLASSES, RosterFile.USERS


async def take_in_sessions(intake: Intake) -> None:
    """Create and change the academic sessions, years before their parts."""
    known = await load(intake, ACADEMIC_SESSIONS, intake.package.academic_sessions)
    sessions = active(intake.package.academic_sessions)
    assign_ids(intake, _SESSIONS, ACADEMIC_SESSIONS, sessions, known)
    wanted = [_session(intake, session) for session in sessions]
    await take_in(intake, ACADEMIC_SESSIONS, wanted, known, kept=_kept(intake, _SESSIONS, known))


async def take_in_courses(intake: Intake) -> None:
    """Create and change the courses."""
    known = await load(intake, COURSES, intake.package.courses)
    courses = active(intake.package.courses)
    assign_ids(intake, _COURSES, COURSES, courses, known)
    wanted = [_course(intake, course) for course in courses]
    await take_in(intake, COURSES, wanted, known, kept=_kept(intake, _COURSES, known))


async def take_in_classes(intake: Intake) -> frozenset[UUID]:
    """Create and change the classes, and set their sessions. Returns the classes that the roster no longer has."""
    known = await load(intake, CLASSES, intake.package.classes)
    classes = active(intake.package.classes)
    assign_ids(intake, _CLASSES, CLASSES, classes, known)
    wanted = [_class(intake, taught) for taught in classes]
    await take_in(intake, CLASSES, wanted, known, kept=_kept(intake, _CLASSES, known))
    await _set_sessions(intake, classes)
    taken_back = {known.ids[each] for each in gone(intake.package.classes) if each in known.ids}
    absent = known.mapped - set(intake.ids[_CLASSES].values()) if intake.is_bulk(_CLASSES) else set[UUID]()
    return frozenset(taken_back | absent)


async def take_in_enrollments(intake: Intake, gone_classes: frozenset[UUID]) -> None:
    """Create, change and end the places in classes. Those of a class that is gone end with it."""
    records = active(intake.package.enrollments)
    drafts = [draft for record in records if (draft := _enrollment(intake, record))]
    drawn = {sourced_id for draft in drafts for sourced_id in draft.sourced_ids}
    first_days = await _first_days(intake)

    def first_day(draft: Wanted) -> date:
        return first_days.get(draft.values["class_id"], intake.today)

    def is_absent(row: Values) -> bool:
        return intake.is_bulk(RosterFile.ENROLLMENTS) or row["class_id"] in gone_classes

    await take_in_dated(
        intake,
        ENROLLMENTS,
        drafts,
        first_day=first_day,
        gone={record.sourced_id for record in intake.package.enrollments} - drawn,
        is_absent=is_absent,
        left_out=len(records) - len(drafts),
    )


def _session(intake: Intake, session: AcademicSession) -> Wanted:
    values: Values = {
        "parent_id": intake.id_of(_SESSIONS, session.parent_id) if session.parent_id else None,
        "title": session.title,
        "kind": session_kind(session.kind),
        "begins_on": session.starts_on,
        "ends_on": last_day(session.ends_on),
        "school_year": session.school_year,
    }
    return _identified(intake, _SESSIONS, session, values)


def _course(intake: Intake, course: Course) -> Wanted:
    values: Values = {
        "organization_id": intake.id_of(_ORGS, course.org_id),
        "title": course.title,
        "code": course.course_code,
        "grade_levels": list(course.grades),
    }
    return _identified(intake, _COURSES, course, values)


def _class(intake: Intake, taught: SchoolClass) -> Wanted:
    values: Values = {
        "organization_id": intake.id_of(_ORGS, taught.school_id),
        "course_id": intake.id_of(_COURSES, taught.course_id),
        "title": taught.title,
        "code": taught.class_code,
        "grade_levels": list(taught.grades),
        "subjects": list(taught.subjects),
    }
    return _identified(intake, _CLASSES, taught, values)


def _enrollment(intake: Intake, record: Enrollment) -> Wanted | None:
    role = seat_of(record.role)
    if role is None:
        return None
    values: Values = {
        "class_id": intake.id_of(_CLASSES, record.class_id),
        "person_id": intake.id_of(_USERS, record.user_id),
        "role": role,
        "is_primary": record.is_primary,
        "begins_on": record.starts_on,
        "ends_on": last_day(record.ends_on),
    }
    return Wanted((record.sourced_id,), values)


def _identified(intake: Intake, file: RosterFile, record: Record, values: Values) -> Wanted:
    return Wanted((record.sourced_id,), values, identifier=intake.id_of(file, record.sourced_id))


def _kept(intake: Intake, file: RosterFile, known: Known) -> int:
    """How many the roster no longer has. They stay: what happened in them, happened."""
    return len(known.mapped - set(intake.ids[file].values())) if intake.is_bulk(file) else 0


async def _set_sessions(intake: Intake, classes: list[SchoolClass]) -> None:
    """Let each class of the package run in the sessions that it states, and in no other."""
    links = [
        {
            "id": ClassSession.fresh_id(),
            "class_id": intake.id_of(_CLASSES, taught.sourced_id),
            "academic_session_id": intake.id_of(_SESSIONS, term),
        }
        for taught in classes
        for term in taught.term_ids
    ]
    district = intake.district_id
    await storing.execute(intake.session, _DROP_OTHER_SESSIONS, links, district=district)
    await storing.execute(intake.session, _ADD_SESSIONS, links, district=district)


async def _first_days(intake: Intake) -> Mapping[object, date]:
    """The first day of each class's earliest session."""
    connection = await intake.session.connection()
    found = await connection.execute(text(_FIRST_DAYS), {"district": intake.district_id})
    return {row.class_id: row.begins_on for row in found}


_DROP_OTHER_SESSIONS = """
    with stated as (
        select r.class_id, r.academic_session_id
        from json_populate_recordset(null::class_session, cast(:rows as json)) r
    )
    delete from class_session t
    where t.district_id = :district
      and t.class_id in (select s.class_id from stated s)
      and (t.class_id, t.academic_session_id) not in (select s.class_id, s.academic_session_id from stated s)
"""
_ADD_SESSIONS = """
    insert into class_session (district_id, id, class_id, academic_session_id)
    select :district, r.id, r.class_id, r.academic_session_id
    from json_populate_recordset(null::class_session, cast(:rows as json)) r
    on conflict (district_id, class_id, academic_session_id) do nothing
"""
_FIRST_DAYS = """
    select cs.class_id, min(s.begins_on) as begins_on
    from class_session cs
    join academic_session s on s.district_id = :district and s.id = cs.academic_session_id
    where cs.district_id = :district
    group by cs.class_id
"""
