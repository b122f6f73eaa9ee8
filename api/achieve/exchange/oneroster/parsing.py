"""Reads one file of a package into typed records, row by row."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from achieve.exchange.oneroster.cells import Row
from achieve.exchange.oneroster.headers import EXTENSION_PREFIX, RosterFile, columns_like
from achieve.exchange.oneroster.problems import ProblemCode, Problems
from achieve.exchange.oneroster.records import (
    AcademicSession,
    Course,
    Demographics,
    Enrollment,
    Org,
    Record,
    SchoolClass,
    User,
    UserRole,
)
from achieve.exchange.oneroster.terms import (
    ClassType,
    EnrollmentRole,
    Mode,
    OrgType,
    RoleName,
    RoleType,
    SessionType,
    Sex,
)

AnyRecord = TypeVar("AnyRecord", bound=Record)
Cells = tuple[int, list[str]]  # The line on which a row begins, and what stands in it.
Fault = tuple[ProblemCode, str | None, str]  # Of a header: code, column, sentence.

_NO_HEADER: Cells = (1, [])


def parse_file(
    file: RosterFile, lines: Iterable[str], mode: Mode, read: Callable[[Row], AnyRecord], problems: Problems
) -> list[AnyRecord]:
    """The records of a file. Not to be used if it has added to `problems`."""
    before = len(problems)
    rows = read_cells(file, lines, problems)
    header_line, header = next(rows, _NO_HEADER)
    columns = columns_like(file, header)
    if header and not _header_is_sound(file, header_line, header, columns, problems):
        return []
    named = _name_cells(file, len(header), columns, rows, problems)
    records = [read(Row(file, line, mode, cells, problems)) for line, cells in named]
    if not records and len(problems) == before:
        problems.add(ProblemCode.NO_ROWS, "The file has no rows; the manifest must say that it is absent.", file=file)
    return records


def read_cells(file: str, lines: Iterable[str], problems: Problems) -> Iterator[Cells]:
    """The rows of a file, blank lines left out; ends at the first row that is not well-formed."""
    reader = csv.reader(lines, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        sentence = "The row is not well-formed CSV: look at its quotes and line ends."
        problems.add(ProblemCode.BAD_CSV, sentence, file=file, line=begins)
    except UnicodeDecodeError:
        problems.add(ProblemCode.NOT_UTF8, "The line is not UTF-8.", file=file, line=reader.line_num + 1)


def read_org(row: Row) -> Org:
    """A row of orgs.csv."""
    return Org(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        name=row.required_text("name"),
        kind=row.required_term("type", OrgType),
        identifier=row.text("identifier"),
        parent_id=row.sourced_id("parentSourcedId"),
    )


def read_academic_session(row: Row) -> AcademicSession:
    """A row of academicSessions.csv."""
    return AcademicSession(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        title=row.required_text("title"),
        kind=row.required_term("type", SessionType),
        starts_on=row.required_day("startDate"),
        ends_on=row.required_day("endDate"),
        parent_id=row.sourced_id("parentSourcedId"),
        school_year=row.required_year("schoolYear"),
    )


def read_course(row: Row) -> Course:
    """A row of courses.csv."""
    return Course(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        school_year_id=row.sourced_id("schoolYearSourcedId"),
        title=row.required_text("title"),
        course_code=row.text("courseCode"),
        grades=row.texts("grades"),
        org_id=row.required_id("orgSourcedId"),
        subjects=row.texts("subjects"),
        subject_codes=row.texts("subjectCodes"),
    )


def read_class(row: Row) -> SchoolClass:
    """A row of classes.csv."""
    return SchoolClass(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        title=row.required_text("title"),
        grades=row.texts("grades"),
        course_id=row.required_id("courseSourcedId"),
        class_code=row.text("classCode"),
        kind=row.required_term("classType", ClassType),
        location=row.text("location"),
        school_id=row.required_id("schoolSourcedId"),
        term_ids=row.required_ids("termSourcedIds"),
        subjects=row.texts("subjects"),
        subject_codes=row.texts("subjectCodes"),
        periods=row.texts("periods"),
    )


def read_user(row: Row) -> User:
    """A row of users.csv. Its password is left where it is."""
    return User(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        is_enabled=row.flag("enabledUser") is not False,
        username=row.required_text("username"),
        user_ids=row.user_ids("userIds"),
        given_name=row.required_text("givenName"),
        family_name=row.required_text("familyName"),
        middle_name=row.text("middleName"),
        identifier=row.text("identifier"),
        email=row.text("email"),
        sms=row.text("sms"),
        phone=row.text("phone"),
        agent_ids=row.sourced_ids("agentSourcedIds"),
        grades=row.texts("grades"),
        master_identifier=row.text("userMasterIdentifier"),
        preferred_given_name=row.text("preferredGivenName"),
        preferred_middle_name=row.text("preferredMiddleName"),
        preferred_family_name=row.text("preferredFamilyName"),
        primary_org_id=row.sourced_id("primaryOrgSourcedId"),
        pronouns=row.text("pronouns"),
    )


def read_role(row: Row) -> UserRole:
    """A row of roles.csv."""
    return UserRole(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        user_id=row.required_id("userSourcedId"),
        role_type=row.required_closed_term("roleType", RoleType),
        role=row.required_term("role", RoleName),
        starts_on=row.day("beginDate"),
        ends_on=row.day("endDate"),
        org_id=row.required_id("orgSourcedId"),
    )


def read_enrollment(row: Row) -> Enrollment:
    """A row of enrollments.csv."""
    return Enrollment(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        class_id=row.required_id("classSourcedId"),
        school_id=row.required_id("schoolSourcedId"),
        user_id=row.required_id("userSourcedId"),
        role=row.required_term("role", EnrollmentRole),
        is_primary=row.flag("primary") is True,
        starts_on=row.day("beginDate"),
        ends_on=row.day("endDate"),
    )


def read_demographics(row: Row) -> Demographics:
    """A row of demographics.csv."""
    return Demographics(
        sourced_id=row.required_id("sourcedId"),
        line=row.line,
        status=row.status(),
        modified_at=row.modified_at(),
        born_on=row.day("birthDate"),
        sex=row.term("sex", Sex),
        american_indian_or_alaska_native=row.flag("americanIndianOrAlaskaNative"),
        asian=row.flag("asian"),
        black_or_african_american=row.flag("blackOrAfricanAmerican"),
        native_hawaiian_or_other_pacific_islander=row.flag("nativeHawaiianOrOtherPacificIslander"),
        white=row.flag("white"),
        two_or_more_races=row.flag("demographicRaceTwoOrMoreRaces"),
        hispanic_or_latino=row.flag("hispanicOrLatinoEthnicity"),
        country_of_birth_code=row.text("countryOfBirthCode"),
        state_of_birth=row.text("stateOfBirthAbbreviation"),
        city_of_birth=row.text("cityOfBirth"),
        public_school_residence_status=row.text("publicSchoolResidenceStatus"),
    )


def _name_cells(
    file: RosterFile, width: int, columns: Sequence[str], rows: Iterator[Cells], problems: Problems
) -> Iterator[tuple[int, Mapping[str, str]]]:
    for line, cells in rows:
        if len(cells) == width:
            yield line, dict(zip(columns, cells, strict=False))  # Beyond the columns stand a sender's own ones.
            continue
        sentence = f"The row has {len(cells)} cells, but the header has {width}."
        problems.add(ProblemCode.WRONG_CELL_COUNT, sentence, file=file, line=line)


def _header_is_sound(
    file: RosterFile, line: int, header: Sequence[str], columns: Sequence[str], problems: Problems
) -> bool:
    faults = [*_wrong_columns(header, columns)] or [*_misplaced_columns(header, columns)]
    for code, column, sentence in faults:
        problems.add(code, sentence, file=file, line=line, column=column)
    return not faults


def _wrong_columns(header: Sequence[str], columns: Sequence[str]) -> Iterator[Fault]:
    present, known = set(header), set(columns)
    if len(present) < len(header):
        yield ProblemCode.DUPLICATE_COLUMN, None, "A column stands twice in the header."
    for column in columns:
        if column not in present:
            sentence = "The column is missing; every column must be there, though its cells may be blank."
            yield ProblemCode.MISSING_COLUMN, column, sentence
    for place, name in enumerate(header, start=1):
        if name not in known and not name.startswith(EXTENSION_PREFIX):
            sentence = f"Column {place} is not one of OneRoster 1.2; own columns are named {EXTENSION_PREFIX}…"
            yield ProblemCode.UNKNOWN_COLUMN, None, sentence


def _misplaced_columns(header: Sequence[str], columns: Sequence[str]) -> Iterator[Fault]:
    for column, name in zip(columns, header, strict=False):
        if column != name:
            sentence = "The columns must stand in the order of the standard; this one is not in its place."
            yield ProblemCode.COLUMNS_OUT_OF_ORDER, column, sentence
            return
