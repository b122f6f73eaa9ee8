"""Writes the demo district's roster as a OneRoster 1.2 package: the same bytes for the same seed.

Coaches carry the extension term `ext:coach`, as OneRoster has no role for them.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from zipfile import ZipFile, ZipInfo

from achieve.demo.district import (
    BETHEL,
    DEMO_CLASS,
    DEMO_COACH,
    DEMO_DISTRICT_ADMIN,
    DEMO_GUARDIAN,
    DEMO_LEARNER,
    DEMO_PRINCIPAL,
    DEMO_TEACHER,
    DISTRICT,
    DISTRICT_NAME,
    FALL_TERM,
    FAMILIES,
    REYNOLDS,
    SCHOOL_YEAR,
    SPRING_TERM,
    DemoClass,
    Learner,
    SchoolYear,
    grade_label,
    make_classes,
    make_learners,
    school_year_of,
    staff_roles,
)
from achieve.demo.names import family_name, given_name
from achieve.exchange.oneroster.headers import COLUMNS, MANIFEST, MANIFEST_COLUMNS, UNREAD_FILES, RosterFile
from achieve.exchange.oneroster.terms import ClassType, EnrollmentRole, OrgType, RoleName, RoleType, SessionType, Sex

__all__ = [
    "BETHEL",
    "DEMO_CLASS",
    "DEMO_COACH",
    "DEMO_DISTRICT_ADMIN",
    "DEMO_GUARDIAN",
    "DEMO_LEARNER",
    "DEMO_PRINCIPAL",
    "DEMO_TEACHER",
    "DISTRICT",
    "REYNOLDS",
    "write_demo_roster",
]

SEED = 2026

Cells = Mapping[str, str]

_GUARDIANS = {  # By id: the family. Two hundred families have one guardian, fifty of these a second.
    f"guardian-{number + 1:03}": number % 200 * 2 for number in range(250)
}
_RACES = {  # With their share, in percent.
    "americanIndianOrAlaskaNative": 2,
    "asian": 12,
    "blackOrAfricanAmerican": 24,
    "nativeHawaiianOrOtherPacificIslander": 2,
    "white": 60,
}
_SEXES = {Sex.FEMALE: 49, Sex.MALE: 49, Sex.OTHER: 1, Sex.UNSPECIFIED: 1}


def write_demo_roster(path: Path, today: date, seed: int = SEED) -> None:
    """Write the package of the school year that `today` lies in to `path`, replacing what is there."""
    year = school_year_of(today)
    random = Random(seed)  # noqa: S311 — A made-up district needs the same numbers each time, not secret ones.
    begins = {"beginDate": year.starts_on.isoformat()}
    days = {**begins, "endDate": year.ends_on.isoformat()}
    learners = make_learners()
    classes = list(make_classes(learners, random))
    files: Mapping[RosterFile, Iterable[Cells]] = {
        RosterFile.ORGS: _org_rows(),
        RosterFile.ACADEMIC_SESSIONS: _session_rows(year),
        RosterFile.COURSES: _course_rows(classes),
        RosterFile.CLASSES: _class_rows(classes),
        RosterFile.USERS: _user_rows(learners, random),
        RosterFile.ROLES: ({**row, **begins} for row in _role_rows(learners)),
        RosterFile.ENROLLMENTS: ({**row, **days} for row in _enrollment_rows(classes)),
        RosterFile.DEMOGRAPHICS: _demographics_rows(learners, year, random),
    }
    with ZipFile(path, "w") as package:
        package.writestr(_member(MANIFEST), _table(MANIFEST_COLUMNS, _manifest_rows()))
        for file, rows in files.items():
            package.writestr(_member(file), _table(COLUMNS[file], rows))


def _member(name: str) -> ZipInfo:
    # Not compressed: what deflate writes differs from one zlib to the next.
    member = ZipInfo(name, date_time=(2026, 8, 1, 0, 0, 0))
    member.create_system = 0  # Otherwise the bytes differ between Windows and the rest.
    return member


def _table(columns: Sequence[str], rows: Iterable[Cells]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _manifest_rows() -> Iterator[Cells]:
    stated = {"manifest.version": "1.0", "oneroster.version": "1.2"}
    stated |= {f"file.{name.removesuffix('.csv')}": "bulk" for name in RosterFile}
    stated |= {f"file.{name.removesuffix('.csv')}": "absent" for name in UNREAD_FILES}
    stated |= {"source.systemName": "Achieve demo district", "source.systemCode": "demo"}
    return ({"propertyName": name, "value": value} for name, value in stated.items())


def _org_rows() -> Iterator[Cells]:
    yield {"sourcedId": DISTRICT, "name": DISTRICT_NAME, "type": OrgType.DISTRICT}
    for school, name in ((BETHEL, "Bethel Elementary"), (REYNOLDS, "Reynolds Middle School")):
        yield {"sourcedId": school, "name": name, "type": OrgType.SCHOOL, "parentSourcedId": DISTRICT}


def _session_rows(year: SchoolYear) -> Iterator[Cells]:
    terms = (
        (SCHOOL_YEAR, year.title, year.starts_on, year.ends_on),
        (FALL_TERM, f"Fall {year.starts_on.year}", year.starts_on, year.spring_starts_on),
        (SPRING_TERM, f"Spring {year.ends_on.year}", year.spring_starts_on, year.ends_on),
    )
    for key, title, starts_on, ends_on in terms:
        is_year = key == SCHOOL_YEAR
        yield {
            "sourcedId": key,
            "title": title,
            "type": SessionType.SCHOOL_YEAR if is_year else SessionType.TERM,
            "startDate": starts_on.isoformat(),
            "endDate": ends_on.isoformat(),
            "parentSourcedId": "" if is_year else SCHOOL_YEAR,
            "schoolYear": str(year.ends_on.year),
        }


def _course_id(taught: DemoClass) -> str:
    return f"{taught.subject.key}-{'-'.join(taught.grades)}".lower()


def _course_rows(classes: Iterable[DemoClass]) -> Iterator[Cells]:
    for key, taught in {_course_id(taught): taught for taught in classes}.items():
        ages = "–".join(dict.fromkeys((grade_label(taught.grades[0]), grade_label(taught.grades[-1]))))
        yield {
            "sourcedId": key,
            "schoolYearSourcedId": SCHOOL_YEAR,
            "title": f"{taught.subject.name} {ages}",
            "courseCode": key.upper(),
            "grades": ",".join(taught.grades),
            "orgSourcedId": DISTRICT,
            "subjects": taught.subject.name,
            "subjectCodes": taught.subject.code,
        }


def _class_rows(classes: Iterable[DemoClass]) -> Iterator[Cells]:
    for place, taught in enumerate(classes):
        yield {
            "sourcedId": taught.sourced_id,
            "title": f"{taught.subject.short_name} {taught.name}",
            "grades": ",".join(taught.grades),
            "courseSourcedId": _course_id(taught),
            "classCode": taught.sourced_id.upper(),
            "classType": ClassType.HOMEROOM if taught.subject.key == "primary" else ClassType.SCHEDULED,
            "location": f"Room {101 + place}",
            "schoolSourcedId": taught.school,
            "termSourcedIds": f"{FALL_TERM},{SPRING_TERM}",
            "subjects": taught.subject.name,
            "subjectCodes": taught.subject.code,
            "periods": str(place % 6 + 1),
        }


def _user_rows(learners: Sequence[Learner], random: Random) -> Iterator[Cells]:
    families = [family_name(random) for _ in range(FAMILIES)]
    for staff, roles in staff_roles().items():
        yield _user_row(staff, family_name(random), random) | {"primaryOrgSourcedId": roles[0][1]}
    for learner in learners:
        guardians = [guardian for guardian, family in _GUARDIANS.items() if family == learner.family]
        yield _user_row(learner.sourced_id, families[learner.family], random) | {
            "grades": learner.grade,
            "primaryOrgSourcedId": learner.school,
            "agentSourcedIds": ",".join(guardians),
        }
    for place, (guardian, family) in enumerate(_GUARDIANS.items()):
        yield _user_row(guardian, families[family], random) | {"phone": f"555-01{place % 100:02}"}


def _user_row(key: str, last_name: str, random: Random) -> dict[str, str]:
    names = {"givenName": given_name(random), "familyName": last_name}
    return {"sourcedId": key, "enabledUser": "true", "username": key, "email": f"{key}@example.org"} | names


def _role_rows(learners: Sequence[Learner]) -> Iterator[Cells]:
    for staff, roles in staff_roles().items():
        for place, (role, org) in enumerate(roles):
            yield _role_row(staff, role, org, RoleType.PRIMARY if place == 0 else RoleType.SECONDARY)
    for learner in learners:
        yield _role_row(learner.sourced_id, RoleName.STUDENT, learner.school)
    for place, (guardian, family) in enumerate(_GUARDIANS.items()):
        role = RoleName.PARENT if place % 2 == 0 else RoleName.GUARDIAN
        for school in dict.fromkeys(learner.school for learner in learners if learner.family == family):
            yield _role_row(guardian, role, school)


def _role_row(user: str, role: str, org: str, role_type: RoleType = RoleType.PRIMARY) -> Cells:
    key = f"{user}-{role.removeprefix('ext:')}-{org}".lower()
    return {"sourcedId": key, "userSourcedId": user, "roleType": role_type, "role": role, "orgSourcedId": org}


def _enrollment_rows(classes: Iterable[DemoClass]) -> Iterator[Cells]:
    for taught in classes:
        for place, teacher in enumerate(taught.teachers):
            is_primary = "true" if place == 0 else "false"
            yield _enrollment_row(taught, teacher) | {"role": EnrollmentRole.TEACHER, "primary": is_primary}
        for learner in taught.learners:
            yield _enrollment_row(taught, learner.sourced_id) | {"role": EnrollmentRole.STUDENT}


def _enrollment_row(taught: DemoClass, user: str) -> dict[str, str]:
    place = {"classSourcedId": taught.sourced_id, "schoolSourcedId": taught.school}
    return {"sourcedId": f"{taught.sourced_id}-{user}", "userSourcedId": user} | place


def _demographics_rows(learners: Iterable[Learner], year: SchoolYear, random: Random) -> Iterator[Cells]:
    for learner in learners:
        stated = set(random.choices([*_RACES], [*_RACES.values()], k=2 if random.random() < 0.08 else 1))
        races = {race: "true" if race in stated else "false" for race in _RACES}
        yield {
            "sourcedId": learner.sourced_id,
            "birthDate": _born_on(learner.grade, year, random).isoformat(),
            "sex": random.choices([*_SEXES], [*_SEXES.values()])[0],
            "demographicRaceTwoOrMoreRaces": "true" if len(stated) > 1 else "false",
            "hispanicOrLatinoEthnicity": "true" if random.random() < 0.2 else "false",
            "countryOfBirthCode": "US",
        } | races


def _born_on(grade: str, year: SchoolYear, random: Random) -> date:
    years = 0 if grade == "KG" else int(grade)
    return date(year.starts_on.year - 6 - years, 9, 1) + timedelta(days=random.randrange(365))
