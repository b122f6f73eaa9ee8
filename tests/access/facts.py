"""What a row hangs on, and under which line of the permission table it falls: told by hand for each kind of row.

A resource that is not told here is not covered: the matrix test fails with a sentence that says what to add.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from achieve.access.matrix import CLIENT_RULES
from achieve.access.roles import Resource
from tests.access.record import Record, Row


@dataclass(frozen=True, slots=True)
class Facts:
    """A row's line, and what it hangs on, of which most rows have but one or two.

    published: the organization, or the thing itself, where it is published; None where it is not. led: an organization,
    for those who are set over it alone. also: lines that must be open as well. is_foreign: it is of another district,
    or of none. is_technical: who runs the platform may know of it.
    """

    line: Resource
    organization: UUID | None = None
    learner: UUID | None = None
    person: UUID | None = None
    class_id: UUID | None = None
    owner: UUID | None = None
    client: UUID | None = None
    district: UUID | None = None
    published: UUID | None = None
    led: UUID | None = None
    is_foreign: bool = False
    is_technical: bool = False
    also: frozenset[Resource] = frozenset()


Teller = Callable[[Record, Row], Facts | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of row: under which lines any of it may fall, how one row is told, and what guards its fields.

    tell: None where there is nothing to see. guarded: by the names of fields, what opens them.
    """

    lines: tuple[Resource, ...]
    tell: Teller
    guarded: Mapping[str, Teller] = field(default_factory=dict[str, "Teller"])


def _is_of_district(row: Row) -> bool:
    return row["organization_id"] == row["district_id"]


def _planned(row: Row, published: UUID | None = None) -> Facts:
    line = Resource.DISTRICT_PLANS if _is_of_district(row) else Resource.SCHOOL_PLANS
    return Facts(line, organization=row["organization_id"], published=published)


def _plan(_record: Record, row: Row) -> Facts:
    return _planned(row, row["organization_id"] if row["is_published"] else None)


def _goal(record: Record, row: Row) -> Facts:
    plan = record.row("plan", row["plan_id"])
    return _planned(row, plan["organization_id"] if plan["is_published"] else None)


def _part_of_plan(_record: Record, row: Row) -> Facts:
    return _planned(row)


def _step(_record: Record, row: Row) -> Facts:
    line = Resource.DISTRICT_STEPS if _is_of_district(row) else Resource.SCHOOL_STEPS
    return Facts(line, organization=row["organization_id"], owner=row["responsible_id"])


def _monitoring(_record: Record, row: Row) -> Facts:
    return Facts(Resource.MONITORING, organization=row["organization_id"], owner=row["observer_id"])


def _person(record: Record, row: Row) -> Facts:
    roles = {each["role"] for each in record.rows("role_assignment") if each["person_id"] == row["id"]}
    if row["is_learner"]:
        return Facts(Resource.LEARNERS, learner=row["id"])
    if roles == {"guardian"}:
        return Facts(Resource.GUARDIANSHIPS, person=row["id"], owner=row["id"])
    return Facts(Resource.STAFF, person=row["id"])


def about_person(line: Resource) -> Teller:
    """Of a learner it is part of the learner's record, of anyone else it is not."""

    def tell(_record: Record, row: Row) -> Facts:
        return Facts(line, learner=row["id"]) if row["is_learner"] else Facts(line, person=row["id"])

    return tell


def _role(_record: Record, row: Row) -> Facts:
    person = row["person_id"]
    match row["role"]:
        case "learner":
            return Facts(Resource.LEARNERS, learner=person)
        case "guardian":
            return Facts(Resource.GUARDIANSHIPS, person=person, owner=person)
        case _:
            return Facts(Resource.STAFF, person=person)


def _place(_record: Record, row: Row) -> Facts:
    if row["role"] == "learner":
        return Facts(Resource.LEARNERS, learner=row["person_id"])
    return Facts(Resource.CLASSES, class_id=row["class_id"])


def _guardianship(_record: Record, row: Row) -> Facts:
    learner = row["learner_id"]
    return Facts(Resource.GUARDIANSHIPS, learner=learner, person=learner, owner=row["guardian_id"])


def consent(_record: Record, row: Row) -> Facts:
    """What a learner who is of age lets a guardian see."""
    learner = row["learner_id"]
    return Facts(Resource.CONSENTS, learner=learner, person=learner, owner=row["guardian_id"])


def _in_framework(record: Record, row: Row) -> Facts:
    published = record.row("framework", row["framework_id"])["status"] == "published"
    return Facts(Resource.FRAMEWORKS, published=row["framework_id"] if published else None)


def _framework(_record: Record, row: Row) -> Facts:
    return Facts(Resource.FRAMEWORKS, published=row["id"] if row["status"] == "published" else None)


def _judged_by(_record: Record, row: Row) -> Facts:
    return Facts(Resource.FRAMEWORKS, published=row["id"])


def _learning(academic: Resource) -> Teller:
    def tell(_record: Record, row: Row) -> Facts:
        return Facts(Resource.HABITS if row["is_habit"] else academic, learner=row["learner_id"])

    return tell


def _request(_record: Record, row: Row) -> Facts:
    return Facts(Resource.PERSON_RECORDS, learner=row["person_id"], person=row["person_id"])


def _event(_record: Record, row: Row) -> Facts:
    also = _LINES_OF_AREA[row["area"]] if row["is_learner_data"] else frozenset[Resource]()
    return Facts(Resource.EVENTS, also=also)


# Whoever reads an event about a learner's record may read all lines of its area.
_LINES_OF_AREA = {
    rule.area: frozenset(line for line, each in CLIENT_RULES.items() if each.area == rule.area)
    for rule in CLIENT_RULES.values()
}
_NAMING: Mapping[str, Teller] = dict.fromkeys(
    (
        "learner_id",
        "class_id",
        "item_group",
        "method",
        "context",
        "form",
        "judged_by_id",
        "source",
        "feedback",
        "comment",
    ),
    _learning(Resource.EVIDENCE_NAMES),
)
_PLANS = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)
_OF_STAFF: Mapping[str, Teller] = dict.fromkeys(
    ("approved_at", "approved_by_id", "open_step_count", "done_step_count", "overdue_step_count"), _part_of_plan
)
_CONTACT = about_person(Resource.CONTACT)


def _audited(_record: Record, row: Row) -> Facts:
    about = {"learner": row["learner_id"], "person": row["person_id"]}
    return Facts(Resource.AUDIT, **about, led=row["organization_id"], owner=row["actor_id"])


def _audited_values(_record: Record, row: Row) -> Facts | None:
    """Values fall under the line of what was changed; those of other lines are seen by nobody."""
    line = Resource(row["line"])
    if line in _AUDITED_OF_PEOPLE:
        return Facts(line, learner=row["learner_id"], person=row["person_id"])
    return Facts(line, organization=row["organization_id"]) if line in _AUDITED_OF_PLACES else None


def _audited_delicate(_record: Record, row: Row) -> Facts:
    about = {"learner": row["learner_id"], "person": row["person_id"]}
    return Facts(Resource.BIRTH_DATE, **about, also=frozenset({Resource.CONTACT}))


def _platform_entry(record: Record, row: Row) -> Facts:
    return Facts(Resource.AUDIT, is_foreign=row["district_id"] != record.district_id, is_technical=True)


def _platform_values(record: Record, row: Row) -> Facts:
    return Facts(Resource.AUDIT, is_foreign=row["district_id"] != record.district_id)


_AUDITED_OF_PEOPLE = frozenset(
    {
        Resource.DEMOGRAPHICS,
        Resource.EVIDENCE,
        Resource.GUARDIANSHIPS,
        Resource.HABITS,
        Resource.LEARNERS,
        Resource.STAFF,
    }
)
_AUDITED_OF_PLACES = frozenset(
    {
        Resource.API_CLIENTS,
        Resource.CALENDAR,
        Resource.CLASSES,
        Resource.DISTRICT_PLANS,
        Resource.DISTRICT_STEPS,
        Resource.FRAMEWORKS,
        Resource.MONITORING,
        Resource.SCHOOLS,
        Resource.SCHOOL_PLANS,
        Resource.SCHOOL_STEPS,
        Resource.WEBHOOKS,
    }
)


def _disclosed(_record: Record, row: Row) -> Facts:
    return Facts(Resource.DISCLOSURES, learner=row["learner_id"], owner=row["reader_id"])


def _kind(lines: tuple[Resource, ...] | Resource, tell: Teller, guarded: Mapping[str, Teller] | None = None) -> Kind:
    return Kind((lines,) if isinstance(lines, Resource) else lines, tell, guarded or {})


def _of_organization(line: Resource, column: str = "organization_id") -> Kind:
    return _kind(line, lambda _, row: Facts(line, organization=row[column]))


def _of_client(line: Resource, column: str = "client_id") -> Kind:
    return _kind(line, lambda _, row: Facts(line, client=row[column]))


# By the paths of collections.
KINDS: Mapping[str, Kind] = {
    "districts": _kind(Resource.DISTRICTS, lambda _, row: Facts(Resource.DISTRICTS, district=row["id"])),
    "organizations": _of_organization(Resource.SCHOOLS, "id"),
    "people": _kind(
        (Resource.LEARNERS, Resource.GUARDIANSHIPS, Resource.STAFF),
        _person,
        {"email": _CONTACT, "phone": _CONTACT, "birth_date": about_person(Resource.BIRTH_DATE)},
    ),
    "role-assignments": _kind((Resource.LEARNERS, Resource.GUARDIANSHIPS, Resource.STAFF), _role),
    "academic-sessions": _kind(Resource.CALENDAR, lambda _, __: Facts(Resource.CALENDAR)),
    "courses": _of_organization(Resource.SCHOOLS),
    "classes": _kind(Resource.CLASSES, lambda _, row: Facts(Resource.CLASSES, class_id=row["id"])),
    "enrollments": _kind((Resource.LEARNERS, Resource.CLASSES), _place),
    "guardianships": _kind(Resource.GUARDIANSHIPS, _guardianship, {"consented_until": consent}),
    "district-settings": _kind(Resource.SETTINGS, lambda _, __: Facts(Resource.SETTINGS)),
    "frameworks": _kind(Resource.FRAMEWORKS, _framework),
    "competencies": _kind(Resource.FRAMEWORKS, _in_framework),
    "associations": _kind(Resource.FRAMEWORKS, _in_framework),
    "scales": _kind(Resource.FRAMEWORKS, _judged_by),
    "mastery-policies": _kind(Resource.FRAMEWORKS, _judged_by),
    "plans": _kind(_PLANS, _plan, _OF_STAFF),
    "goals": _kind(_PLANS, _goal, {"measure_count": _part_of_plan}),
    **{
        path: _kind(_PLANS, _part_of_plan)
        for path in (
            "priorities",
            "measures",
            "measurements",
            "initiatives",
            "implementation-plans",
            "strategies",
            "indicators",
            "adjustments",
        )
    },
    "steps": _kind((Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS), _step),
    "monitoring-evidence": _kind(Resource.MONITORING, _monitoring),
    "evidence": _kind((Resource.EVIDENCE, Resource.HABITS), _learning(Resource.EVIDENCE), _NAMING),
    "progress": _kind((Resource.PROGRESS, Resource.HABITS), _learning(Resource.PROGRESS)),
    "privacy-requests": _kind(Resource.PERSON_RECORDS, _request),
    "events": _kind(Resource.EVENTS, _event),
    "webhook-endpoints": _of_client(Resource.WEBHOOKS),
    "deliveries": _of_client(Resource.WEBHOOKS),
    "api-clients": _of_client(Resource.API_CLIENTS, "id"),
    "audit-entries": _kind(
        Resource.AUDIT,
        _audited,
        {
            "before": _audited_values,
            "after": _audited_values,
            "delicate_before": _audited_delicate,
            "delicate_after": _audited_delicate,
        },
    ),
    "platform-audit-entries": _kind(
        Resource.AUDIT, _platform_entry, {"before": _platform_values, "after": _platform_values}
    ),
    "disclosures": _kind(Resource.DISCLOSURES, _disclosed),
    "client-secrets": _of_client(Resource.API_CLIENTS),
    "invitations": _kind(Resource.INVITATIONS, lambda _, __: Facts(Resource.INVITATIONS)),
    "personal-access-tokens": _kind(Resource.KEYS, lambda _, row: Facts(Resource.KEYS, owner=row["person_id"])),
}
