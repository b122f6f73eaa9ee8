"""Which of our tables a roster fills, and which of their columns it decides."""

from dataclasses import dataclass

from achieve.core.rows import ResourceRow
from achieve.outbox.catalogue import EventType
from achieve.people import events, rows

SYSTEM = "oneroster"


@dataclass(frozen=True, slots=True)
class Collection:
    """One kind of resource of a roster.

    kind: its REST collection, and the kind of its external ids. columns: what the roster decides. at_first: what is
    given to a new row only, and belongs to the district from then on. key: columns that are unique together; rows
    that have one also have a period, and end. hidden: columns that the read schema does not show.
    """

    kind: str
    row: type[ResourceRow]
    created: EventType
    changed: EventType
    columns: tuple[str, ...]
    at_first: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()


ORGANIZATIONS = Collection(
    "organizations",
    rows.Organization,
    events.ORGANIZATION_CREATED,
    events.ORGANIZATION_UPDATED,
    columns=("parent_id", "name", "kind", "identifier", "ancestor_ids"),
    hidden=frozenset({"ancestor_ids"}),
)
ACADEMIC_SESSIONS = Collection(
    "academic-sessions",
    rows.AcademicSession,
    events.ACADEMIC_SESSION_CREATED,
    events.ACADEMIC_SESSION_UPDATED,
    columns=("parent_id", "title", "kind", "begins_on", "ends_on", "school_year"),
)
COURSES = Collection(
    "courses",
    rows.Course,
    events.COURSE_CREATED,
    events.COURSE_UPDATED,
    columns=("organization_id", "title", "code", "grade_levels"),
)
CLASSES = Collection(
    "classes",
    rows.SchoolClass,
    events.CLASS_CREATED,
    events.CLASS_UPDATED,
    columns=("organization_id", "course_id", "title", "code", "grade_levels", "subjects"),
)
PEOPLE = Collection(
    "people",
    rows.Person,
    events.PERSON_CREATED,
    events.PERSON_UPDATED,
    columns=(
        "given_name",
        "family_name",
        "preferred_name",
        "email",
        "phone",
        "birth_date",
        "grade_levels",
        "is_learner",
        "is_active",
    ),
)
ROLE_ASSIGNMENTS = Collection(
    "role-assignments",
    rows.RoleAssignment,
    events.ROLE_ASSIGNMENT_CREATED,
    events.ROLE_ASSIGNMENT_UPDATED,
    columns=("person_id", "organization_id", "role", "begins_on", "ends_on"),
    key=("person_id", "organization_id", "role", "begins_on"),
)
GUARDIANSHIPS = Collection(
    "guardianships",
    rows.Guardianship,
    events.GUARDIANSHIP_CREATED,
    events.GUARDIANSHIP_UPDATED,
    columns=("guardian_id", "learner_id", "relationship", "begins_on", "ends_on"),
    at_first=("has_legal_rights",),
    key=("guardian_id", "learner_id", "begins_on"),
)
ENROLLMENTS = Collection(
    "enrollments",
    rows.Enrollment,
    events.ENROLLMENT_CREATED,
    events.ENROLLMENT_CHANGED,
    columns=("class_id", "person_id", "role", "is_primary", "begins_on", "ends_on"),
    key=("class_id", "person_id", "role", "begins_on"),
)
