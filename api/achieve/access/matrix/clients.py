"""The client's column of the permission table: the scope area that opens a line, and the scopes there are."""

from collections.abc import Mapping

from achieve.access.matrix.grants import SMALLEST_GROUP, ClientRule, Condition
from achieve.access.roles import Resource, Rows

CLIENT_RULES: Mapping[Resource, ClientRule] = {
    Resource.DISTRICTS: ClientRule("roster", writable=False, rows=Rows.OWN_DISTRICT),
    Resource.DISTRICT_ADMINS: ClientRule("district_admins", rows=None, ahead=True),
    Resource.SETTINGS: ClientRule("roster", writable=False, limited=Rows.ALL),
    Resource.SCHOOLS: ClientRule("roster", limited=Rows.CLIENT_SCHOOLS_AND_ABOVE),
    Resource.CALENDAR: ClientRule("roster", limited=Rows.ALL),
    Resource.CLASSES: ClientRule("roster"),
    Resource.STAFF: ClientRule("roster", conditions=(Condition.NO_ADMIN_ROLES,)),
    Resource.LEARNERS: ClientRule("roster"),
    Resource.GUARDIANSHIPS: ClientRule("roster"),
    Resource.CONSENTS: ClientRule("roster"),
    Resource.CONTACT: ClientRule("roster.pii"),
    Resource.BIRTH_DATE: ClientRule("roster.pii"),
    Resource.DEMOGRAPHICS: ClientRule("demographics", ahead=True),
    Resource.SUPPORTS: ClientRule("supports", ahead=True),
    Resource.SUPPORT_LABELS: ClientRule("supports", ahead=True),
    Resource.FRAMEWORKS: ClientRule("frameworks", limited=Rows.PUBLISHED),
    Resource.DISTRICT_PLANS: ClientRule("plans"),
    Resource.SCHOOL_PLANS: ClientRule("plans"),
    Resource.DISTRICT_STEPS: ClientRule("plans"),
    Resource.SCHOOL_STEPS: ClientRule("plans"),
    Resource.PLAN_TEMPLATES: ClientRule("plans", limited=Rows.ALL),
    Resource.DISTRICT_COMMENTS: ClientRule("plans", writable=False),
    Resource.PLAN_COMMENTS: ClientRule("plans", writable=False),
    Resource.MONITORING_COMMENTS: ClientRule("plans", writable=False),
    Resource.COACHING: ClientRule("coaching", rows=None),
    Resource.DIGESTS: ClientRule("digests", writable=False, rows=None),
    Resource.MONITORING: ClientRule("plans"),
    Resource.EVIDENCE: ClientRule("evidence"),
    Resource.EVIDENCE_NAMES: ClientRule("evidence"),
    Resource.OWN_WORK: ClientRule("evidence", ahead=True),
    Resource.ADULT_EVIDENCE: ClientRule("adult_evidence", rows=None, ahead=True),
    Resource.PROGRESS: ClientRule("progress", writable=False),
    Resource.OVERRIDES: ClientRule("progress", writable=False, ahead=True),
    Resource.HABITS: ClientRule("habits", conditions=(Condition.NOT_ACADEMIC,)),
    Resource.GROUPS: ClientRule("interventions", ahead=True),
    Resource.PORTFOLIO: ClientRule("portfolio", ahead=True),
    Resource.INSIGHT_BY_SUBGROUP: ClientRule("insight", writable=False, ahead=True, smallest_group=SMALLEST_GROUP),
    Resource.INSIGHT_BY_TEACHER: ClientRule("insight_by_teacher", rows=None, ahead=True),
    Resource.AUDIT: ClientRule("audit", writable=False, rows=None),
    Resource.DISCLOSURES: ClientRule("disclosures", writable=False, rows=None),
    Resource.EVENTS: ClientRule("events", writable=False),
    Resource.WEBHOOKS: ClientRule("webhooks", rows=Rows.OWN),
    Resource.API_CLIENTS: ClientRule("api_clients", rows=Rows.OWN, offered=False),
    Resource.KEYS: ClientRule("keys", rows=None),
    Resource.INVITATIONS: ClientRule("invitations", rows=None),
    Resource.PERSON_RECORDS: ClientRule("privacy"),
}


def client_scopes() -> frozenset[str]:
    """Every scope that a machine client can be given: `<area>:read` and `<area>:write`."""
    rules = [rule for rule in _in_use() if rule.offered and rule.rows is not None]
    writable = {f"{rule.area}:write" for rule in rules if rule.writable}
    return frozenset(writable | {f"{rule.area}:read" for rule in rules})


def personal_scopes() -> frozenset[str]:
    """Every scope that a person's own token can be limited to."""
    return frozenset(f"{rule.area}:{verb}" for rule in _in_use() for verb in ("read", "write"))


def _in_use() -> list[ClientRule]:
    return [rule for rule in CLIENT_RULES.values() if not rule.ahead]
