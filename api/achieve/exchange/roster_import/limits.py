"""Holds a package against what our contract can hold: lengths of names and codes, and dates. Pure."""

from collections.abc import Iterator
from datetime import date

from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.records import Record, RosterPackage

_NAME = 200
_CODE = 100
_FIRST_DAY = date(1900, 1, 1)
_LAST_DAY = date(2199, 12, 31)


def check_limits(package: RosterPackage) -> None:
    """Raises RosterRefused for texts that are too long and dates that are out of range, each at its place."""
    problems = Problems()
    for record, column, text, longest in _texts(package):
        if text is not None and len(text) > longest:
            sentence = f"The text is longer than {longest} characters."
            problems.add(ProblemCode.TOO_LONG, sentence, file=record.file, line=record.line, column=column)
    for record, column, day in _days(package):
        if day is not None and not _FIRST_DAY <= day <= _LAST_DAY:
            sentence = f"The date must lie between {_FIRST_DAY} and {_LAST_DAY}."
            problems.add(ProblemCode.BAD_DATE, sentence, file=record.file, line=record.line, column=column)
    problems.refuse_if_any()


def _texts(package: RosterPackage) -> Iterator[tuple[Record, str, str | None, int]]:
    for org in package.orgs:
        yield org, "name", org.name, _NAME
        yield org, "identifier", org.identifier, _CODE
    for session in package.academic_sessions:
        yield session, "title", session.title, _NAME
    for course in package.courses:
        yield course, "title", course.title, _NAME
        yield course, "courseCode", course.course_code, _CODE
    for taught in package.classes:
        yield taught, "title", taught.title, _NAME
        yield taught, "classCode", taught.class_code, _CODE
    for user in package.users:
        yield user, "givenName", user.given_name, _NAME
        yield user, "familyName", user.family_name, _NAME
        yield user, "preferredGivenName", user.preferred_given_name, _NAME


def _days(package: RosterPackage) -> Iterator[tuple[Record, str, date | None]]:
    for session in package.academic_sessions:
        yield session, "startDate", session.starts_on
        yield session, "endDate", session.ends_on
    for record in (*package.roles, *package.enrollments):
        yield record, "beginDate", record.starts_on
        yield record, "endDate", record.ends_on
    for stated in package.demographics:
        yield stated, "birthDate", stated.born_on
