"""Small roster packages for tests: a sound one, and ways to spoil it in one place."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from achieve.exchange.oneroster import RosterRefused, read_package
from achieve.exchange.oneroster.headers import COLUMNS, UNREAD_FILES, RosterFile

Cells = Mapping[str, str]
Place = tuple[str | None, int | None, str | None, str]

ROWS: Mapping[str, Sequence[Cells]] = {
    "orgs.csv": (
        {"sourcedId": "d1", "name": "District", "type": "district"},
        {"sourcedId": "s1", "name": "School", "type": "school", "identifier": "NCES 7", "parentSourcedId": "d1"},
    ),
    "academicSessions.csv": (
        {
            "sourcedId": "y1",
            "title": "2026–27",
            "type": "schoolYear",
            "startDate": "2026-08-01",
            "endDate": "2027-07-01",
            "schoolYear": "2027",
        },
        {
            "sourcedId": "t1",
            "title": "Fall",
            "type": "term",
            "parentSourcedId": "y1",
            "startDate": "2026-08-01",
            "endDate": "2027-01-01",
            "schoolYear": "2027",
        },
    ),
    "courses.csv": (
        {
            "sourcedId": "co1",
            "schoolYearSourcedId": "y1",
            "title": "ELA",
            "courseCode": "ELA4",
            "grades": "03,04",
            "orgSourcedId": "d1",
            "subjects": "Reading,Writing",
            "subjectCodes": "01,02",
        },
    ),
    "classes.csv": (
        {
            "sourcedId": "c1",
            "title": "ELA 4A",
            "grades": "03,04",
            "courseSourcedId": "co1",
            "classCode": "4A",
            "classType": "scheduled",
            "location": "Room 1",
            "schoolSourcedId": "s1",
            "termSourcedIds": "y1,t1",
            "subjects": "Reading",
            "subjectCodes": "01",
            "periods": "1,2",
        },
    ),
    "users.csv": (
        {
            "sourcedId": "u1",
            "enabledUser": "true",
            "username": "ada",
            "userIds": "{LDAP:a1},{LTI:x:9}",
            "givenName": "Ada",
            "familyName": "Fernbrook",
            "middleName": "B",
            "identifier": "7",
            "phone": "555-0100",
            "email": "ada@example.org",
            "sms": "555-0101",
            "agentSourcedIds": "u3",
            "grades": "04",
            "password": "hunter2",
            "userMasterIdentifier": "m1",
            "preferredGivenName": "Addie",
            "preferredMiddleName": "Q",
            "preferredFamilyName": "Fern",
            "primaryOrgSourcedId": "s1",
            "pronouns": "she/her",
        },
        {"sourcedId": "u2", "enabledUser": "false", "username": "ben", "givenName": "Ben", "familyName": "Oakley"},
        {"sourcedId": "u3", "username": "cy", "givenName": "Cy", "familyName": "Fernbrook"},
    ),
    "roles.csv": (
        {"sourcedId": "r1", "userSourcedId": "u1", "roleType": "primary", "role": "student", "orgSourcedId": "s1"},
        {
            "sourcedId": "r2",
            "userSourcedId": "u2",
            "roleType": "primary",
            "role": "ext:coach",
            "beginDate": "2026-08-01",
            "endDate": "2027-07-01",
            "orgSourcedId": "d1",
        },
        {"sourcedId": "r3", "userSourcedId": "u2", "roleType": "secondary", "role": "teacher", "orgSourcedId": "s1"},
        {"sourcedId": "r4", "userSourcedId": "u3", "roleType": "primary", "role": "guardian", "orgSourcedId": "s1"},
    ),
    "enrollments.csv": (
        {
            "sourcedId": "e1",
            "classSourcedId": "c1",
            "schoolSourcedId": "s1",
            "userSourcedId": "u1",
            "role": "student",
            "beginDate": "2026-08-17",
            "endDate": "2026-12-20",
        },
        {
            "sourcedId": "e2",
            "classSourcedId": "c1",
            "schoolSourcedId": "s1",
            "userSourcedId": "u2",
            "role": "teacher",
            "primary": "true",
        },
    ),
    "demographics.csv": (
        {
            "sourcedId": "u1",
            "birthDate": "2016-02-29",
            "sex": "female",
            "asian": "true",
            "white": "false",
            "countryOfBirthCode": "US",
            "stateOfBirthAbbreviation": "MI",
            "cityOfBirth": "Bethel",
        },
    ),
}


def table(file: str, rows: Sequence[Cells] | None = None, *, line_end: str = "\n") -> str:
    """The text of a file, with the columns of the standard."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS[RosterFile(file)], restval="", lineterminator=line_end)
    writer.writeheader()
    writer.writerows(ROWS[file] if rows is None else rows)
    return text.getvalue()


def manifest(modes: Mapping[str, str] | None = None, **stated: str) -> str:
    """The text of a manifest: bulk for the files that are read and absent for the others, unless told otherwise.

    stated: further properties, or other values; `oneroster_version` stands for `oneroster.version`.
    """
    of_files = dict.fromkeys(ROWS, "bulk") | dict.fromkeys(UNREAD_FILES, "absent") | dict(modes or {})
    properties = {"manifest.version": "1.0", "oneroster.version": "1.2"}
    properties |= {f"file.{name.removesuffix('.csv')}": mode for name, mode in of_files.items()}
    properties |= {name.replace("_", "."): value for name, value in stated.items()}
    return "propertyName,value\n" + "".join(f"{name},{value}\n" for name, value in properties.items())


def sound_files() -> dict[str, str | bytes]:
    """The texts of a sound package, by name, to be changed as a test likes."""
    return {"manifest.csv": manifest(), **{file: table(file) for file in ROWS}}


def with_cell(file: str, row: int, column: str, value: str) -> dict[str, str | bytes]:
    """A sound package but for one cell. row: counted from 0 below the header."""
    rows = [dict(cells) for cells in ROWS[file]]
    rows[row][column] = value
    return sound_files() | {file: table(file, rows)}


def write_package(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Zip the files."""
    with ZipFile(path, "w") as package:
        for name, text in files.items():
            package.writestr(name, text)
    return path


def refused(path: Path) -> list[Place]:
    """Where a package is wrong: file, line, column and code of each problem. It must be refused."""
    with pytest.raises(RosterRefused) as refusal:
        read_package(path)
    return [(problem.file, problem.line, problem.column, problem.code) for problem in refusal.value.problems]


def refused_files(tmp_path: Path, files: Mapping[str, str | bytes]) -> list[Place]:
    """Where these files, put into a package, are wrong."""
    return refused(write_package(tmp_path / "package.zip", files))
