"""Tables of organizations and people."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, Uuid
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.access.roles import Role
from achieve.core.rows import ResourceRow, TenantRow, instant, one_of, references, text
from achieve.people.words import (
    DAYS_DUE_SOON,
    DAYS_UNTIL_STALE,
    LONGEST_OVERRIDE_DAYS,
    MOST_DAYS_AFTER_CLASS,
    MOST_DAYS_DUE_SOON,
    MOST_DAYS_UNTIL_STALE,
    MOST_OVERRIDE_DAYS,
    TIME_ZONE,
    WEEK,
    WORKING_WEEKDAYS,
    EnrollmentRole,
    OrganizationKind,
    SessionKind,
)


class Organization(ResourceRow, table=True):
    """A district, a school or a department. The root has the id of its district."""

    __tablename__ = "organization"
    __table_args__ = (
        references("parent_id", "organization"),
        one_of("kind", OrganizationKind),
        Index("ix_organization_name", "district_id", "name", "id"),
    )
    type_code = 0x011

    parent_id: UUID | None = Field(default=None)
    name: str = text()
    kind: str = text()
    identifier: str | None = text(nullable=True)
    ancestor_ids: list[UUID] = Field(sa_column=Column(ARRAY(Uuid()), nullable=False))


class Person(ResourceRow, table=True):
    """A person of a district: learner, staff or guardian, by role assignment.

    erased_at: nothing is known of the person since then, and the row can no longer be changed.
    """

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_family_name", "district_id", "family_name", "id"),
        Index("ix_person_account_id", "account_id"),
        Index("ix_person_erased", "district_id", "id", postgresql_where=sql("erased_at is not null")),
    )
    type_code = 0x012

    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    given_name: str = text()
    family_name: str = text()
    preferred_name: str | None = text(nullable=True)
    email: str | None = text(nullable=True)
    phone: str | None = text(nullable=True)
    birth_date: date | None = Field(default=None)
    grade_levels: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))
    is_learner: bool = Field(default=False)
    is_active: bool = Field(default=True)
    erased_at: datetime | None = instant(nullable=True)


class Demographics(TenantRow, table=True):
    """Demographic facts of a learner, for questions of equity. Its id is the person's."""

    __tablename__ = "demographics"
    __table_args__ = (references("id", "person", cascade=True),)
    type_code = 0x013

    sex: str | None = text(nullable=True)
    races: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))
    is_hispanic_or_latino: bool | None = Field(default=None)


class RoleAssignment(ResourceRow, table=True):
    """What a person is at an organization, for a time."""

    __tablename__ = "role_assignment"
    __table_args__ = (
        references("person_id", "person", cascade=True),
        references("organization_id", "organization"),
        one_of("role", Role),
        UniqueConstraint("district_id", "person_id", "organization_id", "role", "begins_on"),
        # Where somebody is what, which every scope asks for, and who belongs to an organization, come from these alone.
        Index(
            "ix_role_assignment_person",
            "district_id",
            "person_id",
            "role",
            "organization_id",
            postgresql_include=["begins_on", "ends_on"],
        ),
        Index(
            "ix_role_assignment_organization",
            "district_id",
            "organization_id",
            "role",
            "person_id",
            postgresql_include=["begins_on", "ends_on"],
        ),
    )
    type_code = 0x014

    person_id: UUID
    organization_id: UUID
    role: str = text()
    begins_on: date
    ends_on: date | None = Field(default=None)


class AcademicSession(ResourceRow, table=True):
    """A school year, or a part of one."""

    __tablename__ = "academic_session"
    __table_args__ = (references("parent_id", "academic_session"), one_of("kind", SessionKind))
    type_code = 0x015

    parent_id: UUID | None = Field(default=None)
    title: str = text()
    kind: str = text()
    begins_on: date
    ends_on: date
    school_year: int


class Course(ResourceRow, table=True):
    """What is taught, whoever teaches it when."""

    __tablename__ = "course"
    __table_args__ = (references("organization_id", "organization"),)
    type_code = 0x016

    organization_id: UUID
    title: str = text()
    code: str | None = text(nullable=True)
    grade_levels: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))


class SchoolClass(ResourceRow, table=True):
    """A course section, seminar or cohort; multi-age is normal."""

    __tablename__ = "class"
    __table_args__ = (
        references("organization_id", "organization"),
        references("course_id", "course"),
        Index("ix_class_organization", "district_id", "organization_id", "id"),
    )
    type_code = 0x017

    organization_id: UUID
    course_id: UUID | None = Field(default=None)
    title: str = text()
    code: str | None = text(nullable=True)
    grade_levels: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))
    subjects: list[str] = Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))
    framework_id: UUID | None = Field(default=None)


class ClassSession(TenantRow, table=True):
    """A session that a class runs in. Its id is its own."""

    __tablename__ = "class_session"
    __table_args__ = (
        references("class_id", "class", cascade=True),
        references("academic_session_id", "academic_session"),
        UniqueConstraint("district_id", "class_id", "academic_session_id"),
    )
    type_code = 0x018

    class_id: UUID
    academic_session_id: UUID


class Enrollment(ResourceRow, table=True):
    """A person in a class, for a time: a learner, or one of its staff."""

    __tablename__ = "enrollment"
    __table_args__ = (
        references("class_id", "class", cascade=True),
        references("person_id", "person", cascade=True),
        one_of("role", EnrollmentRole),
        UniqueConstraint("district_id", "class_id", "person_id", "role", "begins_on"),
        Index("ix_enrollment_person", "district_id", "person_id", "role", "class_id"),
        # The learners of a class come from the index alone, too.
        Index(
            "ix_enrollment_class",
            "district_id",
            "class_id",
            "role",
            "person_id",
            postgresql_include=["begins_on", "ends_on"],
        ),
    )
    type_code = 0x019

    class_id: UUID
    person_id: UUID
    role: str = text()
    is_primary: bool = Field(default=False)
    begins_on: date
    ends_on: date | None = Field(default=None)


class Guardianship(ResourceRow, table=True):
    """A guardian's tie to a learner, with or without legal rights, for a time."""

    __tablename__ = "guardianship"
    __table_args__ = (
        references("guardian_id", "person", cascade=True),
        references("learner_id", "person", cascade=True),
        UniqueConstraint("district_id", "guardian_id", "learner_id", "begins_on"),
        Index("ix_guardianship_learner", "district_id", "learner_id"),
    )
    type_code = 0x01A

    guardian_id: UUID
    learner_id: UUID
    has_legal_rights: bool = Field(default=True)
    relationship: str | None = text(nullable=True)
    begins_on: date
    ends_on: date | None = Field(default=None)
    consented_until: date | None = Field(default=None)


class ExternalId(TenantRow, table=True):
    """The id of one of our resources in another system. A table of its own, so that look-ups use an index."""

    __tablename__ = "external_id"
    __table_args__ = (
        UniqueConstraint("district_id", "system", "kind", "value"),
        Index("ix_external_id_resource", "district_id", "resource_id", "system", postgresql_include=["value"]),
    )
    type_code = 0x01B

    system: str = text()
    kind: str = text()
    value: str = text()
    resource_id: UUID


class DistrictSettings(ResourceRow, table=True):
    """What a district has settled for itself; where it has no row, the defaults hold."""

    __tablename__ = "district_settings"
    __table_args__ = (
        UniqueConstraint("district_id"),
        CheckConstraint(f"days_after_class between 0 and {MOST_DAYS_AFTER_CLASS}", name="days_after_class_in_range"),
        CheckConstraint(f"days_until_stale between 1 and {MOST_DAYS_UNTIL_STALE}", name="days_until_stale_in_range"),
        CheckConstraint(f"days_due_soon between 0 and {MOST_DAYS_DUE_SOON}", name="days_due_soon_in_range"),
        CheckConstraint(f"working_weekdays <@ array{[*map(str, WEEK)]}::text[]", name="weekdays_known"),
        CheckConstraint("cardinality(working_weekdays) between 1 and 7", name="works_some_days"),
        CheckConstraint(
            f"most_override_days between 1 and {LONGEST_OVERRIDE_DAYS}", name="most_override_days_in_range"
        ),
    )
    type_code = 0x01C

    days_after_class: int = Field(default=0)
    days_until_stale: int = Field(default=DAYS_UNTIL_STALE)
    days_due_soon: int = Field(default=DAYS_DUE_SOON)
    time_zone: str = text(default=TIME_ZONE)
    working_weekdays: list[str] = Field(
        default_factory=lambda: [*WORKING_WEEKDAYS], sa_column=Column(ARRAY(Text), nullable=False)
    )
    most_override_days: int = Field(default=MOST_OVERRIDE_DAYS)


class ErasedExternalId(TenantRow, table=True):
    """An id in another system of somebody who was erased, as a hash under the service's key.

    It keeps a roster that still has the person from bringing the person back. resource_id: whose it was.
    """

    __tablename__ = "erased_external_id"
    __table_args__ = (UniqueConstraint("district_id", "kind", "digest"),)
    type_code = 0x0B6

    kind: str = text()
    digest: str = text()
    resource_id: UUID
