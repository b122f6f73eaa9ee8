"""How the logs are read: rows by lines of their own, the values of a change by the line of what was changed."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.audit import rows, schemas
from achieve.reads.shape import Shape, to_any, to_one, to_one_of

_NO_DISTRICT = "'00000000-0000-0000-0000-000000000000'::uuid"
_ABOUT = {Anchor.LEARNER: "{t}.learner_id", Anchor.PERSON: "{t}.person_id"}
_PLACED = {Anchor.ORGANIZATION: "{t}.organization_id"}
_ABOUT_PEOPLE = (
    Resource.DEMOGRAPHICS,
    Resource.EVIDENCE,
    Resource.GUARDIANSHIPS,
    Resource.HABITS,
    Resource.LEARNERS,
    Resource.STAFF,
)
_ABOUT_THE_REST = (
    Resource.API_CLIENTS,
    Resource.CALENDAR,
    Resource.CLASSES,
    Resource.DISTRICT_PLANS,
    Resource.DISTRICT_STEPS,
    Resource.FRAMEWORKS,
    Resource.MONITORING,
    Resource.PLAN_TEMPLATES,
    Resource.SCHOOLS,
    Resource.SCHOOL_PLANS,
    Resource.SCHOOL_STEPS,
    Resource.WEBHOOKS,
)


def _of_line(line: Resource, anchors: dict[Anchor, str]) -> RowRule:
    return RowRule(line, anchors, when=f"{{t}}.line = '{line.value}'")


# Values of a line that is not here are seen by nobody.
_VALUES = (
    *(_of_line(line, _ABOUT) for line in _ABOUT_PEOPLE),
    *(_of_line(line, _PLACED) for line in _ABOUT_THE_REST),
)
# Contact and birth date stand together: whoever may not see the one does not see the other.
_DELICATE = (RowRule(Resource.BIRTH_DATE, _ABOUT, needs=(Resource.CONTACT,)),)
_OF_DISTRICT = RowRule(Resource.AUDIT, {}, when="{t}.district_id = :district")
_OF_PLATFORM = RowRule(Resource.AUDIT, {Anchor.DISTRICT: "{t}.id"}, when=f":district = {_NO_DISTRICT}")

AUDIT_ENTRY = Shape(
    name="audit.AuditEntry",
    path="audit-entries",
    schema=schemas.AuditEntry,
    row=rows.AuditEntry,
    rules=(RowRule(Resource.AUDIT, {**_ABOUT, Anchor.LED: "{t}.organization_id", Anchor.OWNER: "{t}.actor_id"}),),
    guarded={
        "before": _VALUES,
        "after": _VALUES,
        "delicate_before": _DELICATE,
        "delicate_after": _DELICATE,
    },
    relations=(
        to_any("subject", "subject_id", "What was changed; null where it is gone, or where you may not see it."),
        to_one_of(
            "actor",
            "AuditActor",
            ("people.Person", "accounts.ApiClient"),
            ("actor_id",),
            "Who did it; null for the service itself, and where you may not see them.",
        ),
        to_one("learner", "people.Person", "learner_id", "The learner whom it is about."),
    ),
)

PLATFORM_AUDIT_ENTRY = Shape(
    name="audit.PlatformAuditEntry",
    path="platform-audit-entries",
    schema=schemas.PlatformAuditEntry,
    row=rows.PlatformAuditEntry,
    rules=(_OF_DISTRICT, _OF_PLATFORM),
    # A platform administrator sees that something was done, and in which district; not what it was before and after.
    guarded={"before": (_OF_DISTRICT,), "after": (_OF_DISTRICT,)},
)

DISCLOSURE = Shape(
    name="audit.Disclosure",
    path="disclosures",
    schema=schemas.Disclosure,
    row=rows.Disclosure,
    rules=(RowRule(Resource.DISCLOSURES, {Anchor.LEARNER: "{t}.learner_id", Anchor.OWNER: "{t}.reader_id"}),),
    relations=(
        to_one_of(
            "reader",
            "DisclosureReader",
            ("people.Person", "accounts.ApiClient"),
            ("reader_id",),
            "Who saw it; null where you may not see them.",
        ),
        to_one("learner", "people.Person", "learner_id", "Whose record it is."),
    ),
)

SHAPES = (AUDIT_ENTRY, PLATFORM_AUDIT_ENTRY, DISCLOSURE)
