"""How organizations and people are read."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.people import rows, schemas
from achieve.people.closures.shapes import CLOSURE
from achieve.reads.shape import Shape, to_many, to_one

EXTERNAL_IDS = (
    "(select coalesce(json_object_agg(x.system, x.value order by x.system), '{{}}'::json) from external_id x"
    " where x.district_id = :district and x.resource_id = {t}.id)"
)

_GUARDIAN = {Anchor.PERSON: "{t}.id", Anchor.OWNER: "{t}.id"}
# Who is a guardian and nothing else here is no member of staff.
_ONLY_GUARDIAN = (
    "(select coalesce(bool_and(gr.role = 'guardian'), false) from role_assignment gr"
    " where gr.district_id = :district and gr.person_id = {t}.id)"
)
PERSON_RULES = (
    RowRule(Resource.LEARNERS, {Anchor.LEARNER: "{t}.id"}, when="{t}.is_learner"),
    RowRule(Resource.GUARDIANSHIPS, _GUARDIAN, when=f"(not {{t}}.is_learner and {_ONLY_GUARDIAN})"),
    RowRule(Resource.STAFF, {Anchor.PERSON: "{t}.id"}, rest=True),
)


def _about_person(resource: Resource) -> tuple[RowRule, RowRule]:
    """A field of a person: of a learner it is part of the learner's record, of anyone else it is not."""
    return (
        RowRule(resource, {Anchor.LEARNER: "{t}.id"}, when="{t}.is_learner"),
        RowRule(resource, {Anchor.PERSON: "{t}.id"}, rest=True),
    )


_OF_PERSON = {Anchor.PERSON: "{t}.person_id"}
_OF_LEARNER = {Anchor.LEARNER: "{t}.person_id"}
_IN_CLASS = {Anchor.CLASS: "{t}.class_id"}
_BETWEEN = {Anchor.LEARNER: "{t}.learner_id", Anchor.PERSON: "{t}.learner_id", Anchor.OWNER: "{t}.guardian_id"}
CONSENT_RULES = (RowRule(Resource.CONSENTS, _BETWEEN),)
SETTINGS_RULES = (RowRule(Resource.SETTINGS, {}),)

ORGANIZATION = Shape(
    name="people.Organization",
    path="organizations",
    schema=schemas.Organization,
    row=rows.Organization,
    rules=(RowRule(Resource.SCHOOLS, {Anchor.ORGANIZATION: "{t}.id"}),),
    derived={"external_ids": EXTERNAL_IDS},
    relations=(
        to_one("parent", "people.Organization", "parent_id", "The organization above."),
        to_many("children", "people.Organization", "parent_id", "The organizations below."),
        to_many("classes", "people.Class", "organization_id", "Its classes."),
        to_many("plans", "plans.Plan", "organization_id", "Its plans."),
    ),
)

PERSON = Shape(
    name="people.Person",
    path="people",
    schema=schemas.Person,
    row=rows.Person,
    rules=PERSON_RULES,
    derived={
        "display_name": "coalesce({t}.preferred_name, {t}.given_name) || ' ' || {t}.family_name",
        "external_ids": EXTERNAL_IDS,
    },
    guarded={
        "email": _about_person(Resource.CONTACT),
        "phone": _about_person(Resource.CONTACT),
        "birth_date": _about_person(Resource.BIRTH_DATE),
    },
    relations=(
        to_many("role_assignments", "people.RoleAssignment", "person_id", "What the person is, and where."),
        to_many("enrollments", "people.Enrollment", "person_id", "The classes that the person is in."),
        to_many("progress", "progress.Progress", "learner_id", "Where the learner stands, per competency."),
        to_many("evidence", "evidence.Evidence", "learner_id", "What the learner has shown."),
    ),
)

ROLE_ASSIGNMENT = Shape(
    name="people.RoleAssignment",
    path="role-assignments",
    schema=schemas.RoleAssignment,
    row=rows.RoleAssignment,
    rules=(
        RowRule(Resource.LEARNERS, _OF_LEARNER, when="{t}.role = 'learner'"),
        RowRule(Resource.GUARDIANSHIPS, {**_OF_PERSON, Anchor.OWNER: "{t}.person_id"}, when="{t}.role = 'guardian'"),
        RowRule(Resource.STAFF, _OF_PERSON, rest=True),
    ),
    relations=(
        to_one("person", "people.Person", "person_id", "The person."),
        to_one("organization", "people.Organization", "organization_id", "The organization."),
    ),
)

ACADEMIC_SESSION = Shape(
    name="people.AcademicSession",
    path="academic-sessions",
    schema=schemas.AcademicSession,
    row=rows.AcademicSession,
    rules=(RowRule(Resource.CALENDAR, {}),),
    relations=(to_one("parent", "people.AcademicSession", "parent_id", "The session that it is a part of."),),
)

COURSE = Shape(
    name="people.Course",
    path="courses",
    schema=schemas.Course,
    row=rows.Course,
    rules=(RowRule(Resource.SCHOOLS, {Anchor.ORGANIZATION: "{t}.organization_id"}),),
    derived={"external_ids": EXTERNAL_IDS},
    relations=(to_one("organization", "people.Organization", "organization_id", "Who offers it."),),
)

CLASS = Shape(
    name="people.Class",
    path="classes",
    schema=schemas.Class,
    row=rows.SchoolClass,
    rules=(RowRule(Resource.CLASSES, {Anchor.CLASS: "{t}.id"}),),
    derived={
        "learner_count": "(select count(*) from enrollment le where le.district_id = :district and le.class_id = {t}.id"
        " and le.role = 'learner' and le.begins_on <= :today and (le.ends_on is null or le.ends_on >= :today))",
        "external_ids": EXTERNAL_IDS,
    },
    relations=(
        to_one("organization", "people.Organization", "organization_id", "The school."),
        to_one("course", "people.Course", "course_id", "The course."),
        to_one("framework", "competencies.Framework", "framework_id", "The framework of its grid."),
        to_many("enrollments", "people.Enrollment", "class_id", "Learners and staff."),
    ),
)

ENROLLMENT = Shape(
    name="people.Enrollment",
    path="enrollments",
    schema=schemas.Enrollment,
    row=rows.Enrollment,
    rules=(
        RowRule(Resource.LEARNERS, _OF_LEARNER, when="{t}.role = 'learner'"),
        RowRule(Resource.CLASSES, _IN_CLASS, rest=True),
    ),
    relations=(
        to_one("class", "people.Class", "class_id", "The class."),
        to_one("person", "people.Person", "person_id", "The person."),
    ),
)

GUARDIANSHIP = Shape(
    name="people.Guardianship",
    path="guardianships",
    schema=schemas.Guardianship,
    row=rows.Guardianship,
    rules=(RowRule(Resource.GUARDIANSHIPS, _BETWEEN),),
    guarded={"consented_until": CONSENT_RULES},
    relations=(
        to_one("guardian", "people.Person", "guardian_id", "The guardian."),
        to_one("learner", "people.Person", "learner_id", "The learner."),
    ),
)

DISTRICT_SETTINGS = Shape(
    name="people.DistrictSettings",
    path="district-settings",
    schema=schemas.DistrictSettings,
    row=rows.DistrictSettings,
    rules=SETTINGS_RULES,
)

SHAPES = (
    ORGANIZATION,
    PERSON,
    ROLE_ASSIGNMENT,
    ACADEMIC_SESSION,
    COURSE,
    CLASS,
    ENROLLMENT,
    GUARDIANSHIP,
    DISTRICT_SETTINGS,
    CLOSURE,
)
