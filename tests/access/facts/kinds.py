"""Each kind of row: the lines of the permission table that it falls under, and what guards its fields.

A resource that is not told here is not covered: the matrix test fails with a sentence that says what to add.
"""

from collections.abc import Mapping

from achieve.access.roles import Resource
from tests.access.facts import learning, people, plans, records
from tests.access.facts.kind import Facts, Kind, Teller

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
    learning.shown(Resource.EVIDENCE_NAMES),
)
_PLANS = (Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS)
_OF_STAFF: Mapping[str, Teller] = dict.fromkeys(
    (
        "approved_at",
        "approved_by_id",
        "copied_from_id",
        "template_id",
        "open_step_count",
        "done_step_count",
        "overdue_step_count",
        "team_id",
    ),
    plans.part_of_plan,
)
_CONTACT = people.about_person(Resource.CONTACT)


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
        people.person,
        {"email": _CONTACT, "phone": _CONTACT, "birth_date": people.about_person(Resource.BIRTH_DATE)},
    ),
    "role-assignments": _kind((Resource.LEARNERS, Resource.GUARDIANSHIPS, Resource.STAFF), people.role),
    "academic-sessions": _kind(Resource.CALENDAR, lambda _, __: Facts(Resource.CALENDAR)),
    "closures": _kind(Resource.CALENDAR, lambda _, __: Facts(Resource.CALENDAR)),
    "courses": _of_organization(Resource.SCHOOLS),
    "classes": _kind(Resource.CLASSES, lambda _, row: Facts(Resource.CLASSES, class_id=row["id"])),
    "enrollments": _kind((Resource.LEARNERS, Resource.CLASSES), people.place),
    "guardianships": _kind(Resource.GUARDIANSHIPS, people.guardianship, {"consented_until": people.consent}),
    "district-settings": _kind(Resource.SETTINGS, lambda _, __: Facts(Resource.SETTINGS)),
    "frameworks": _kind(Resource.FRAMEWORKS, learning.framework),
    "competencies": _kind(Resource.FRAMEWORKS, learning.in_framework),
    "associations": _kind(Resource.FRAMEWORKS, learning.in_framework),
    "scales": _kind(Resource.FRAMEWORKS, learning.judged_by),
    "mastery-policies": _kind(Resource.FRAMEWORKS, learning.judged_by),
    "plans": _kind(_PLANS, plans.plan, _OF_STAFF),
    "goals": _kind(_PLANS, plans.goal, {"measure_count": plans.part_of_plan}),
    **{
        path: _kind(_PLANS, plans.part_of_plan)
        for path in (
            "priorities",
            "measures",
            "measurements",
            "initiatives",
            "look-fors",
            "obstacles",
            "commitment-readings",
            "implementation-plans",
            "strategies",
            "indicators",
            "monitoring-cycles",
            "adjustments",
            "adjustment-outcomes",
            "saved-questions",
            "teams",
            "team-members",
            "status-overrides",
            "phase-metrics",
        )
    },
    "plan-templates": _kind(Resource.PLAN_TEMPLATES, lambda _, __: Facts(Resource.PLAN_TEMPLATES)),
    "phases": _kind(_PLANS, plans.part_of_plan, {"opening_readings": plans.monitored}),
    "plan-revisions": _kind(_PLANS, plans.revision),
    "coaching-sessions": _kind(Resource.COACHING, plans.coached),
    "coaching-commitments": _kind(Resource.COACHING, plans.coached),
    "comments": _kind(plans.COMMENT_LINES, plans.comment),
    "mentions": _kind(plans.COMMENT_LINES, plans.comment),
    "steps": _kind((Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS), plans.step),
    "step-resources": _kind((Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS), plans.step_resource),
    "observations": _kind(Resource.MONITORING, plans.monitoring),
    "monitoring-evidence": _kind(Resource.MONITORING, plans.monitoring),
    "attachments": _kind(Resource.MONITORING, plans.monitoring),
    "evidence": _kind((Resource.EVIDENCE, Resource.HABITS), learning.shown(Resource.EVIDENCE), _NAMING),
    "progress": _kind((Resource.PROGRESS, Resource.HABITS), learning.shown(Resource.PROGRESS)),
    "privacy-requests": _kind(Resource.PERSON_RECORDS, records.request),
    "events": _kind(Resource.EVENTS, records.event),
    "webhook-endpoints": _of_client(Resource.WEBHOOKS),
    "deliveries": _of_client(Resource.WEBHOOKS),
    "api-clients": _of_client(Resource.API_CLIENTS, "id"),
    "audit-entries": _kind(
        Resource.AUDIT,
        records.audited,
        {
            "before": records.audited_values,
            "after": records.audited_values,
            "delicate_before": records.audited_delicate,
            "delicate_after": records.audited_delicate,
        },
    ),
    "platform-audit-entries": _kind(
        Resource.AUDIT, records.platform_entry, {"before": records.platform_values, "after": records.platform_values}
    ),
    "disclosures": _kind(Resource.DISCLOSURES, records.disclosed),
    "client-secrets": _of_client(Resource.API_CLIENTS),
    "identity-providers": _kind(Resource.API_CLIENTS, lambda _, __: Facts(Resource.API_CLIENTS)),
    "invitations": _kind(Resource.INVITATIONS, lambda _, __: Facts(Resource.INVITATIONS)),
    "personal-access-tokens": _kind(Resource.KEYS, lambda _, row: Facts(Resource.KEYS, owner=row["person_id"])),
}
