"""Which reads of a learner's record must be told to the disclosure record: those by anyone but whom it concerns.

The learner, a guardian with rights and staff who are assigned to the learner read without leaving an entry. What is
public or directory information is no record. Source: 34 CFR 99.32 (FERPA), and the district's own duty beyond it.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from achieve.access.actor import Actor
from achieve.access.roles import Action, Anchor, Resource, Rows
from achieve.access.scopes import FALSE, TRUE, Cite, RowRule, about, all_of, in_place, reached


class FieldClass(StrEnum):
    """How much harm it does when it is seen by the wrong people, least first."""

    PUBLIC = "P0"
    DIRECTORY = "P1"
    EDUCATION_RECORD = "P2"
    SENSITIVE = "P3"
    SPECIAL = "P4"


CLASS_OF: Mapping[Resource, FieldClass] = MappingProxyType(
    {
        Resource.FRAMEWORKS: FieldClass.PUBLIC,
        Resource.DISTRICTS: FieldClass.PUBLIC,
        Resource.SCHOOLS: FieldClass.PUBLIC,
        Resource.CALENDAR: FieldClass.PUBLIC,
        Resource.CLASSES: FieldClass.DIRECTORY,
        Resource.SETTINGS: FieldClass.DIRECTORY,
        Resource.DISTRICT_ADMINS: FieldClass.DIRECTORY,
        Resource.STAFF: FieldClass.DIRECTORY,
        Resource.LEARNERS: FieldClass.DIRECTORY,
        Resource.DISTRICT_PLANS: FieldClass.DIRECTORY,
        Resource.SCHOOL_PLANS: FieldClass.DIRECTORY,
        Resource.DISTRICT_STEPS: FieldClass.DIRECTORY,
        Resource.SCHOOL_STEPS: FieldClass.DIRECTORY,
        Resource.PLAN_COMMENTS: FieldClass.DIRECTORY,
        Resource.MONITORING: FieldClass.DIRECTORY,
        Resource.EVENTS: FieldClass.DIRECTORY,
        Resource.WEBHOOKS: FieldClass.DIRECTORY,
        Resource.API_CLIENTS: FieldClass.DIRECTORY,
        Resource.KEYS: FieldClass.DIRECTORY,
        Resource.EVIDENCE: FieldClass.EDUCATION_RECORD,
        Resource.EVIDENCE_NAMES: FieldClass.EDUCATION_RECORD,
        Resource.OWN_WORK: FieldClass.EDUCATION_RECORD,
        Resource.PROGRESS: FieldClass.EDUCATION_RECORD,
        Resource.OVERRIDES: FieldClass.EDUCATION_RECORD,
        Resource.HABITS: FieldClass.EDUCATION_RECORD,
        Resource.GROUPS: FieldClass.EDUCATION_RECORD,
        Resource.PORTFOLIO: FieldClass.EDUCATION_RECORD,
        Resource.INSIGHT_BY_SUBGROUP: FieldClass.EDUCATION_RECORD,
        Resource.GUARDIANSHIPS: FieldClass.SENSITIVE,
        Resource.CONSENTS: FieldClass.SENSITIVE,
        Resource.CONTACT: FieldClass.SENSITIVE,
        Resource.BIRTH_DATE: FieldClass.SENSITIVE,
        Resource.SUPPORTS: FieldClass.SENSITIVE,
        Resource.COACHING: FieldClass.SENSITIVE,
        Resource.ADULT_EVIDENCE: FieldClass.SENSITIVE,
        Resource.INSIGHT_BY_TEACHER: FieldClass.SENSITIVE,
        Resource.AUDIT: FieldClass.SENSITIVE,
        # Who saw a record is no part of it: 34 CFR 99.32(d) says who may look, and asks for no record of that.
        Resource.DISCLOSURES: FieldClass.DIRECTORY,
        Resource.DEMOGRAPHICS: FieldClass.SPECIAL,
        Resource.SUPPORT_LABELS: FieldClass.SPECIAL,
        Resource.PERSON_RECORDS: FieldClass.SPECIAL,
    }
)
_OPEN = frozenset({FieldClass.PUBLIC, FieldClass.DIRECTORY})
_CONCERNED = frozenset({Rows.SELF, Rows.OWN, Rows.CHILDREN, Rows.OWN_CLASSES})


def disclosed_learners(
    actor: Actor, rules: tuple[RowRule, ...], alias: str, cite: Cite = in_place
) -> Mapping[str, Resource]:
    """SQL expressions of the learner whose record a row of these rules shows, null where no entry is due.

    Each with the line of the permission table whose part of the record it is. None at all where the actor reaches such
    rows only as someone whom they concern.
    """
    due = [(rule, rule.resource) for rule in rules if rule.resource is not None and _may_be_due(actor, rule)]
    return {_disclosed_learner(actor, rules, rule, alias, cite): resource for rule, resource in due}


def _may_be_due(actor: Actor, rule: RowRule) -> bool:
    if rule.resource is None or CLASS_OF[rule.resource] in _OPEN or Anchor.LEARNER not in rule.anchors:
        return False
    return any(rows not in _CONCERNED for _, rows in actor.granted(rule.resource, Action.READ))


def _disclosed_learner(actor: Actor, rules: tuple[RowRule, ...], rule: RowRule, alias: str, cite: Cite) -> str:
    concerned = reached(actor, rule, _CONCERNED, alias, cite)
    others = TRUE if concerned == FALSE else f"({concerned}) is not true"
    due = all_of([about(rules, rule, alias), others])
    return f"case when {due} then {rule.anchors[Anchor.LEARNER].format(t=alias)}::text end"
