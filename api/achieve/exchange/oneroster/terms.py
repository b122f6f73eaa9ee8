"""The vocabularies of OneRoster 1.2, and the terms that a sender may add to the open ones."""

from enum import StrEnum
from typing import NewType

ExtensionTerm = NewType("ExtensionTerm", str)
"""A term outside of the vocabulary, as the standard allows it: `ext:` and a name. Kept as it was sent."""

COACH = ExtensionTerm("ext:coach")
"""An instructional coach. OneRoster has no role for one; an `aide` is someone else, who assists in a classroom."""


class Mode(StrEnum):
    """What a file of a package stands for: everything there is, what has changed, or nothing."""

    BULK = "bulk"
    DELTA = "delta"
    ABSENT = "absent"


class RecordStatus(StrEnum):
    """Whether a record is in force. In a bulk file every record is."""

    ACTIVE = "active"
    TO_BE_DELETED = "tobedeleted"


class OrgType(StrEnum):
    """Kinds of organization."""

    DEPARTMENT = "department"
    SCHOOL = "school"
    DISTRICT = "district"
    LOCAL = "local"
    STATE = "state"
    NATIONAL = "national"


class SessionType(StrEnum):
    """Kinds of academic session."""

    GRADING_PERIOD = "gradingPeriod"
    SEMESTER = "semester"
    SCHOOL_YEAR = "schoolYear"
    TERM = "term"


class ClassType(StrEnum):
    """Kinds of class."""

    HOMEROOM = "homeroom"
    SCHEDULED = "scheduled"


class RoleType(StrEnum):
    """Whether a role is a person's main one at an organization."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class RoleName(StrEnum):
    """What a person is at an organization."""

    AIDE = "aide"
    COUNSELOR = "counselor"
    DISTRICT_ADMINISTRATOR = "districtAdministrator"
    GUARDIAN = "guardian"
    PARENT = "parent"
    PRINCIPAL = "principal"
    PROCTOR = "proctor"
    RELATIVE = "relative"
    SITE_ADMINISTRATOR = "siteAdministrator"
    STUDENT = "student"
    SYSTEM_ADMINISTRATOR = "systemAdministrator"
    TEACHER = "teacher"


class EnrollmentRole(StrEnum):
    """What a person is in a class."""

    ADMINISTRATOR = "administrator"
    PROCTOR = "proctor"
    STUDENT = "student"
    TEACHER = "teacher"


class Sex(StrEnum):
    """As the roster states it."""

    MALE = "male"
    FEMALE = "female"
    UNSPECIFIED = "unspecified"
    OTHER = "other"
