"""The records of a roster, typed. Ids are the sender's `sourcedId`s, days are dates, an `ends_on` is exclusive.

Passwords are in no record: they are not read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, NamedTuple, NewType

from achieve.exchange.oneroster.headers import RosterFile
from achieve.exchange.oneroster.terms import (
    ClassType,
    EnrollmentRole,
    ExtensionTerm,
    Mode,
    OrgType,
    RecordStatus,
    RoleName,
    RoleType,
    SessionType,
    Sex,
)

SourcedId = NewType("SourcedId", str)


class Pointer(NamedTuple):
    """A reference of one record to another: the column that holds it, the file that it points into, and the id."""

    column: str
    target: RosterFile
    sourced_id: SourcedId


class OutsideReference(NamedTuple):
    """A reference, and its place, to a record that an earlier import must have brought: it is not in the package."""

    file: RosterFile
    line: int
    pointer: Pointer


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Record:
    """One row. line: where it begins in its file, the header being 1. modified_at: only in delta files."""

    file: ClassVar[RosterFile]

    sourced_id: SourcedId
    line: int
    status: RecordStatus
    modified_at: datetime | None

    def pointers(self) -> Iterable[Pointer]:
        """What this record refers to."""
        return ()

    def __repr__(self) -> str:
        # A record may be printed into a log; what it holds of a person may not.
        return f"<{type(self).__name__} of line {self.line}>"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Org(Record):
    """A district, school, department or the like."""

    file = RosterFile.ORGS

    name: str
    kind: OrgType | ExtensionTerm
    identifier: str | None
    parent_id: SourcedId | None

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(("parentSourcedId", RosterFile.ORGS, self.parent_id))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AcademicSession(Record):
    """A school year or a part of it. school_year: the calendar year in which it ends."""

    file = RosterFile.ACADEMIC_SESSIONS

    title: str
    kind: SessionType | ExtensionTerm
    starts_on: date
    ends_on: date
    parent_id: SourcedId | None
    school_year: int

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(("parentSourcedId", RosterFile.ACADEMIC_SESSIONS, self.parent_id))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Course(Record):
    """What is taught. Its classes are where and when."""

    file = RosterFile.COURSES

    school_year_id: SourcedId | None
    title: str
    course_code: str | None
    grades: tuple[str, ...]
    org_id: SourcedId
    subjects: tuple[str, ...]
    subject_codes: tuple[str, ...]

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(
            ("schoolYearSourcedId", RosterFile.ACADEMIC_SESSIONS, self.school_year_id),
            ("orgSourcedId", RosterFile.ORGS, self.org_id),
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SchoolClass(Record):
    """A class of a school in some sessions. grades: more than one where it is multi-age."""

    file = RosterFile.CLASSES

    title: str
    grades: tuple[str, ...]
    course_id: SourcedId
    class_code: str | None
    kind: ClassType | ExtensionTerm
    location: str | None
    school_id: SourcedId
    term_ids: tuple[SourcedId, ...]
    subjects: tuple[str, ...]
    subject_codes: tuple[str, ...]
    periods: tuple[str, ...]

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(
            ("courseSourcedId", RosterFile.COURSES, self.course_id),
            ("schoolSourcedId", RosterFile.ORGS, self.school_id),
            *(("termSourcedIds", RosterFile.ACADEMIC_SESSIONS, term_id) for term_id in self.term_ids),
        )


class UserId(NamedTuple):
    """How another system names a person. system: such as `LDAP`; not from any vocabulary."""

    system: str
    identifier: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class User(Record):
    """A person: learner, staff or guardian; which of these is in the roles.

    is_enabled: False keeps the person out of systems; a blank cell means True.
    agent_ids: the people who stand for this one; for a learner, the guardians.
    """

    file = RosterFile.USERS

    is_enabled: bool
    username: str
    user_ids: tuple[UserId, ...]
    given_name: str
    family_name: str
    middle_name: str | None
    identifier: str | None
    email: str | None
    sms: str | None
    phone: str | None
    agent_ids: tuple[SourcedId, ...]
    grades: tuple[str, ...]
    master_identifier: str | None
    preferred_given_name: str | None
    preferred_middle_name: str | None
    preferred_family_name: str | None
    primary_org_id: SourcedId | None
    pronouns: str | None

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(
            *(("agentSourcedIds", RosterFile.USERS, agent_id) for agent_id in self.agent_ids),
            ("primaryOrgSourcedId", RosterFile.ORGS, self.primary_org_id),
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserRole(Record):
    """What a person is at an organization, and when. A person may have several."""

    file = RosterFile.ROLES

    user_id: SourcedId
    role_type: RoleType
    role: RoleName | ExtensionTerm
    starts_on: date | None
    ends_on: date | None
    org_id: SourcedId

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(
            ("userSourcedId", RosterFile.USERS, self.user_id),
            ("orgSourcedId", RosterFile.ORGS, self.org_id),
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Enrollment(Record):
    """A person in a class, as learner or staff. is_primary: of several teachers, the one who leads."""

    file = RosterFile.ENROLLMENTS

    class_id: SourcedId
    school_id: SourcedId
    user_id: SourcedId
    role: EnrollmentRole | ExtensionTerm
    is_primary: bool
    starts_on: date | None
    ends_on: date | None

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(
            ("classSourcedId", RosterFile.CLASSES, self.class_id),
            ("schoolSourcedId", RosterFile.ORGS, self.school_id),
            ("userSourcedId", RosterFile.USERS, self.user_id),
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Demographics(Record):
    """What a roster states about a person's background. None: not stated. Its `sourced_id` is that of the person."""

    file = RosterFile.DEMOGRAPHICS

    born_on: date | None
    sex: Sex | ExtensionTerm | None
    american_indian_or_alaska_native: bool | None
    asian: bool | None
    black_or_african_american: bool | None
    native_hawaiian_or_other_pacific_islander: bool | None
    white: bool | None
    two_or_more_races: bool | None
    hispanic_or_latino: bool | None
    country_of_birth_code: str | None
    state_of_birth: str | None
    city_of_birth: str | None
    public_school_residence_status: str | None

    def pointers(self) -> Iterable[Pointer]:
        return _pointers(("sourcedId", RosterFile.USERS, self.sourced_id))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterPackage:
    """A complete package that was found sound.

    modes: of each file that is read; a file that is absent has no records here.
    skipped_files: what else the archive holds, by name; it was not looked into.
    outside_references: only where delta files are involved: what must already be known from earlier imports.
    """

    source_name: str | None
    source_code: str | None
    modes: Mapping[RosterFile, Mode]
    skipped_files: tuple[str, ...]
    orgs: tuple[Org, ...]
    academic_sessions: tuple[AcademicSession, ...]
    courses: tuple[Course, ...]
    classes: tuple[SchoolClass, ...]
    users: tuple[User, ...]
    roles: tuple[UserRole, ...]
    enrollments: tuple[Enrollment, ...]
    demographics: tuple[Demographics, ...]
    outside_references: tuple[OutsideReference, ...] = ()

    def by_file(self) -> Mapping[RosterFile, Sequence[Record]]:
        """All records, in the order in which they can be taken over."""
        return {
            RosterFile.ORGS: self.orgs,
            RosterFile.ACADEMIC_SESSIONS: self.academic_sessions,
            RosterFile.COURSES: self.courses,
            RosterFile.CLASSES: self.classes,
            RosterFile.USERS: self.users,
            RosterFile.ROLES: self.roles,
            RosterFile.ENROLLMENTS: self.enrollments,
            RosterFile.DEMOGRAPHICS: self.demographics,
        }


def _pointers(*pointers: tuple[str, RosterFile, SourcedId | None]) -> list[Pointer]:
    return [Pointer(column, target, sourced_id) for column, target, sourced_id in pointers if sourced_id is not None]
