"""The contract of organizations and people, as read."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from achieve.access.roles import Role
from achieve.core.fields import Code, Day, Name, ReadInstant, Redacted, TimeZone
from achieve.core.schemas import Input, Resource, Update
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
    Weekday,
)


def _in_order(days: list[Weekday]) -> list[Weekday]:
    if len(set(days)) < len(days):
        raise PydanticCustomError("repeated", "Name each day once.")
    return sorted(days, key=WEEK.index)


GradeLevels = Annotated[list[str], Field(description="Grade levels by their CEDS codes: KG, 01 … 12.")]
EndsOn = Annotated[date | None, Field(description="Last day, ISO date; null while open.")]
BeginsOn = Annotated[date, Field(description="First day, ISO date.")]
DaysUntilStale = Annotated[
    int,
    Field(
        ge=1,
        le=MOST_DAYS_UNTIL_STALE,
        description="Days after which a plan, or a part of one, is stale when nothing in it has moved, and evidence is "
        "missed, 1–366; by default 30.",
    ),
]
DaysDueSoon = Annotated[
    int,
    Field(
        ge=0,
        le=MOST_DAYS_DUE_SOON,
        description="Working days ahead in which a step, a commitment or a review is due soon, 0–60; by default 3.",
    ),
]
DistrictTimeZone = Annotated[
    TimeZone,
    Field(
        description="Time zone of the district by its name in the IANA database, as `America/Los_Angeles`: by it one "
        "day ends there and the next begins. By default `UTC`."
    ),
]
WorkingWeekdays = Annotated[
    list[Weekday],
    AfterValidator(_in_order),
    Field(
        min_length=1,
        max_length=7,
        description="The days of the week on which the district works, each once; by default Monday to Friday.",
    ),
]
MostOverrideDays = Annotated[
    int,
    Field(
        ge=1,
        le=LONGEST_OVERRIDE_DAYS,
        description="Days ahead within which an override of a derived status expires, 1–366; by default 90.",
    ),
]
DaysAfterClass = Annotated[
    int,
    Field(
        ge=0,
        le=MOST_DAYS_AFTER_CLASS,
        description="Days after the end of a class in which its teachers still see and judge its learners, 0–366; "
        "by default 0. It counts for those who were in the class to its end.",
    ),
]
ExternalIds = Annotated[dict[str, str], Field(description="Ids of this resource in other systems, by system.")]


class Organization(Resource):
    """A district, a school or a department. The one at the root has the id of its district."""

    parent_id: UUID | None = Field(description="The organization above; null at the root.")
    name: Name
    kind: OrganizationKind = Field(description="What it is.")
    identifier: Code | None = Field(description="Number by which the state or the district knows it.")
    external_ids: ExternalIds


class Person(Resource):
    """A learner, a member of staff or a guardian. Contact and birth date show only to those who may see them."""

    given_name: Name
    family_name: Name
    preferred_name: Name | None = Field(description="Name that the person goes by.")
    display_name: str = Field(description="Preferred or given name, and family name.")
    email: str | None = Field(description="E-mail address.")
    phone: str | None = Field(description="Telephone number.")
    birth_date: Day | None = Field(description="Date of birth, ISO date.")
    grade_levels: GradeLevels
    is_learner: bool = Field(description="Whether the person is a learner of the district.")
    is_active: bool = Field(description="Whether the person is there at present.")
    erased_at: ReadInstant | None = Field(
        description="When everything known of the person was erased; the name is `Erased person` since then. Else null."
    )
    external_ids: ExternalIds
    redacted: Redacted


class RoleAssignment(Resource):
    """What a person is at an organization, for a time."""

    person_id: UUID = Field(description="The person.")
    organization_id: UUID = Field(description="The organization.")
    role: Role = Field(description="The role.")
    begins_on: BeginsOn
    ends_on: EndsOn


class AcademicSession(Resource):
    """A school year, or a part of one."""

    parent_id: UUID | None = Field(description="The session that it is a part of.")
    title: Name
    kind: SessionKind = Field(description="What it is.")
    begins_on: BeginsOn
    ends_on: date = Field(description="Last day, ISO date.")
    school_year: int = Field(description="The year in which the school year ends, as in 2027 for 2026–27.")


class Course(Resource):
    """What is taught, whoever teaches it when."""

    organization_id: UUID = Field(description="The organization that offers it.")
    title: Name
    code: Code | None = Field(description="Code of the course.")
    grade_levels: GradeLevels
    external_ids: ExternalIds


class Class(Resource):
    """A course section, seminar or cohort; multi-age is normal."""

    organization_id: UUID = Field(description="The school.")
    course_id: UUID | None = Field(description="The course that it is a section of.")
    framework_id: UUID | None = Field(description="The framework whose competencies its grid shows.")
    title: Name
    code: Code | None = Field(description="Code of the class.")
    grade_levels: GradeLevels
    subjects: list[str] = Field(description="Subjects, in words.")
    learner_count: int = Field(description="Number of learners enrolled today.")
    external_ids: ExternalIds


class Enrollment(Resource):
    """A person in a class, for a time: a learner, or one of its staff."""

    class_id: UUID = Field(description="The class.")
    person_id: UUID = Field(description="The person.")
    role: EnrollmentRole = Field(description="What the person is in the class.")
    is_primary: bool = Field(description="Whether it is the teacher in charge.")
    begins_on: BeginsOn
    ends_on: EndsOn


class Guardianship(Resource):
    """A guardian's tie to a learner."""

    guardian_id: UUID = Field(description="The guardian.")
    learner_id: UUID = Field(description="The learner.")
    has_legal_rights: bool = Field(description="Whether the guardian has legal rights; without, nothing is shown.")
    relationship: Name | None = Field(description="What the guardian is to the learner, in words.")
    begins_on: BeginsOn
    ends_on: EndsOn
    consented_until: date | None = Field(
        description="Last day on which the learner, being of age, lets the guardian see; null without consent."
    )
    redacted: Redacted


class GuardianshipUpdate(Update, of=Guardianship):
    """Give, renew or take back the consent of a learner who is of age."""

    consented_until: Day | None = Field(
        default=None, description="Last day of the consent, ISO date, today or later; null takes it back."
    )


class DistrictSettings(Resource):
    """What a district has settled for itself. Where it has settled nothing, there is none, and the defaults hold."""

    days_after_class: DaysAfterClass
    days_until_stale: DaysUntilStale
    days_due_soon: DaysDueSoon
    time_zone: DistrictTimeZone
    working_weekdays: WorkingWeekdays
    most_override_days: MostOverrideDays


class DistrictSettingsCreate(Input):
    """Settle something for the district."""

    days_after_class: DaysAfterClass
    days_until_stale: DaysUntilStale = DAYS_UNTIL_STALE
    days_due_soon: DaysDueSoon = DAYS_DUE_SOON
    time_zone: DistrictTimeZone = TIME_ZONE
    working_weekdays: WorkingWeekdays = Field(default_factory=lambda: [*WORKING_WEEKDAYS])
    most_override_days: MostOverrideDays = MOST_OVERRIDE_DAYS


class DistrictSettingsUpdate(Update, of=DistrictSettings):
    """Settle it otherwise."""

    days_after_class: DaysAfterClass | None = None
    days_until_stale: DaysUntilStale | None = None
    days_due_soon: DaysDueSoon | None = None
    time_zone: DistrictTimeZone | None = None
    working_weekdays: WorkingWeekdays | None = None
    most_override_days: MostOverrideDays | None = None
