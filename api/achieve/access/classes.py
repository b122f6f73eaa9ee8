"""Classes of fields: a field has the class of the line of the permission table that opens it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from achieve.access.roles import Resource


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
        Resource.PLAN_TEMPLATES: FieldClass.DIRECTORY,
        Resource.DISTRICT_COMMENTS: FieldClass.DIRECTORY,
        Resource.PLAN_COMMENTS: FieldClass.DIRECTORY,
        Resource.MONITORING_COMMENTS: FieldClass.DIRECTORY,
        Resource.MONITORING: FieldClass.DIRECTORY,
        Resource.EVENTS: FieldClass.DIRECTORY,
        Resource.WEBHOOKS: FieldClass.DIRECTORY,
        Resource.API_CLIENTS: FieldClass.DIRECTORY,
        Resource.KEYS: FieldClass.DIRECTORY,
        Resource.INVITATIONS: FieldClass.SENSITIVE,
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
        # It tells what was agreed in coaching, too.
        Resource.DIGESTS: FieldClass.SENSITIVE,
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
