"""The role columns of the permission table: for each line, which rows a role may do what to.

The one literal that decides. It is printed to `openapi/permissions.md`, and a test compares it with the table as
educators read it. Write rules are never wider than read rules. A line may open nothing yet: what will stand on it is
not here, but who may see it is decided.
"""

from collections.abc import Mapping

from achieve.access.matrix.grants import SMALLEST_GROUP, Condition, Grant
from achieve.access.roles import Resource, Role, Rows

_PLATFORM, _ADMIN, _LEADER, _COACH = Role.PLATFORM_ADMIN, Role.DISTRICT_ADMIN, Role.SCHOOL_LEADER, Role.COACH
_TEACHER, _LEARNER, _GUARDIAN = Role.TEACHER, Role.LEARNER, Role.GUARDIAN

_ALL, _OWN, _SELF, _CHILDREN = (Rows.ALL,), (Rows.OWN,), (Rows.SELF,), (Rows.CHILDREN,)
_EVERY_DISTRICT, _OWN_DISTRICT = (Rows.EVERY_DISTRICT,), (Rows.OWN_DISTRICT,)
_OWN_SCHOOLS, _ASSIGNED, _OWN_CLASSES = (Rows.OWN_SCHOOLS,), (Rows.ASSIGNED_SCHOOLS,), (Rows.OWN_CLASSES,)
_PUBLISHED = (Rows.PUBLISHED,)
_ADULTS_READ = (Rows.SELF, Rows.JUDGED, Rows.SHARED)
_ADULTS_WRITE = (Rows.SELF, Rows.JUDGED)
_SCHOOL_AND_DISTRICT = (Rows.OWN_SCHOOLS_AND_ABOVE,)
_ASSIGNED_AND_DISTRICT = (Rows.ASSIGNED_SCHOOLS_AND_ABOVE,)

MATRIX: Mapping[Resource, Mapping[Role, Grant]] = {
    Resource.DISTRICTS: {
        _PLATFORM: Grant(read=_EVERY_DISTRICT, write=_EVERY_DISTRICT, delete=_EVERY_DISTRICT),
        _ADMIN: Grant(read=_OWN_DISTRICT),
        _LEADER: Grant(read=_OWN_DISTRICT),
        _COACH: Grant(read=_OWN_DISTRICT),
        _TEACHER: Grant(read=_OWN_DISTRICT),
    },
    Resource.DISTRICT_ADMINS: {
        _PLATFORM: Grant(read=_EVERY_DISTRICT, write=_EVERY_DISTRICT),
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
    Resource.SETTINGS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
    },
    Resource.SCHOOLS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.CALENDAR: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
        _LEARNER: Grant(read=_ALL),
        _GUARDIAN: Grant(read=_ALL),
    },
    Resource.CLASSES: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.STAFF: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL, conditions=(Condition.NO_PLATFORM_ROLES,)),
        _LEADER: Grant(read=_ALL, write=_OWN_SCHOOLS, conditions=(Condition.STAFF_ALONE,)),
        _COACH: Grant(read=_ASSIGNED),
        _TEACHER: Grant(read=(Rows.OWN_SCHOOLS, Rows.SELF)),
        _GUARDIAN: Grant(read=_SELF),
    },
    Resource.LEARNERS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS),
        _COACH: Grant(read=(Rows.GRANTED,), count=_ASSIGNED, smallest_group=SMALLEST_GROUP),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.GUARDIANSHIPS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_OWN),
    },
    Resource.CONSENTS: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS),
        _LEARNER: Grant(read=_SELF, write=_SELF),
        _GUARDIAN: Grant(read=_OWN),
    },
    Resource.CONTACT: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=(Rows.OWN_CLASSES, Rows.SELF)),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=(Rows.CHILDREN, Rows.SELF)),
    },
    Resource.BIRTH_DATE: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.DEMOGRAPHICS: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=(Rows.GRANTED,), count=_OWN_SCHOOLS, smallest_group=SMALLEST_GROUP),
        _COACH: Grant(count=_ASSIGNED, smallest_group=SMALLEST_GROUP),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.SUPPORTS: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.SUPPORT_LABELS: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.FRAMEWORKS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL, approve=_ALL),
        _LEADER: Grant(read=_ALL, propose=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
        _LEARNER: Grant(read=_PUBLISHED),
        _GUARDIAN: Grant(read=_PUBLISHED),
    },
    Resource.DISTRICT_PLANS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL, approve=_ALL),
        _LEADER: Grant(read=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
        _GUARDIAN: Grant(read=(Rows.CHILDRENS_SCHOOLS,), conditions=(Condition.SUMMARY,)),
    },
    Resource.SCHOOL_PLANS: {
        _ADMIN: Grant(read=_ALL, approve=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS, delete=_OWN_SCHOOLS, approve=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_SCHOOLS),
        _GUARDIAN: Grant(read=(Rows.CHILDRENS_SCHOOLS,), conditions=(Condition.SUMMARY,)),
    },
    Resource.DISTRICT_STEPS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
    },
    Resource.SCHOOL_STEPS: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS, delete=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED, write=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_SCHOOLS, write=_OWN),
    },
    Resource.PLAN_TEMPLATES: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL),
    },
    Resource.DISTRICT_COMMENTS: {
        _ADMIN: Grant(read=_ALL, write=_OWN, delete=_ALL),
        _LEADER: Grant(read=_ALL),
        _COACH: Grant(read=_ALL),
        _TEACHER: Grant(read=_ALL),
    },
    Resource.PLAN_COMMENTS: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN, delete=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED, write=_OWN, delete=_OWN),
        _TEACHER: Grant(read=_OWN_SCHOOLS, write=_OWN, delete=_OWN),
    },
    Resource.MONITORING_COMMENTS: {
        _ADMIN: Grant(read=_ALL, write=_OWN, delete=_ALL),
        _LEADER: Grant(read=_SCHOOL_AND_DISTRICT, write=_OWN, delete=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED_AND_DISTRICT, write=_OWN, delete=_OWN),
        _TEACHER: Grant(read=_OWN_SCHOOLS, write=_OWN, delete=_OWN),
    },
    Resource.COACHING: {
        _ADMIN: Grant(count=_ALL),
        _LEADER: Grant(read=(Rows.SELF, Rows.SHARED)),
        _COACH: Grant(read=_OWN, write=_OWN, delete=_OWN),
        _TEACHER: Grant(read=_SELF),
    },
    Resource.DIGESTS: {
        _ADMIN: Grant(read=_OWN),
        _LEADER: Grant(read=_OWN),
        _COACH: Grant(read=_OWN),
        _TEACHER: Grant(read=_OWN),
    },
    Resource.MONITORING: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_SCHOOL_AND_DISTRICT, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED_AND_DISTRICT, write=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_SCHOOLS, write=_OWN),
    },
    Resource.EVIDENCE: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED, conditions=(Condition.NAMELESS,)),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES, conditions=(Condition.SUPERSEDED,)),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.EVIDENCE_NAMES: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.OWN_WORK: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF, write=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.ADULT_EVIDENCE: {
        _ADMIN: Grant(read=_ADULTS_READ, write=_ADULTS_WRITE),
        _LEADER: Grant(read=_ADULTS_READ, write=_ADULTS_WRITE),
        _COACH: Grant(read=_ADULTS_READ, write=_ADULTS_WRITE),
        _TEACHER: Grant(read=_ADULTS_READ, write=_ADULTS_WRITE),
    },
    Resource.PROGRESS: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _COACH: Grant(count=_ASSIGNED, smallest_group=SMALLEST_GROUP),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.OVERRIDES: {
        _ADMIN: Grant(read=_ALL, propose=_ALL, approve=_ALL, conditions=(Condition.TWO_PEOPLE,)),
        _LEADER: Grant(read=_OWN_SCHOOLS, approve=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES, propose=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.HABITS: {
        _ADMIN: Grant(count=_ALL, smallest_group=SMALLEST_GROUP),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.GROUPS: {
        _ADMIN: Grant(count=_ALL, smallest_group=SMALLEST_GROUP),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.PORTFOLIO: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, approve=_OWN_SCHOOLS, conditions=(Condition.APPOINTS,)),
        _COACH: Grant(read=(Rows.MEMBER,)),
        _TEACHER: Grant(read=(Rows.OWN_CLASSES, Rows.MEMBER), approve=(Rows.MEMBER,)),
        _LEARNER: Grant(read=_SELF, write=_SELF, conditions=(Condition.UNTIL_SUBMITTED,)),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.INSIGHT_BY_SUBGROUP: {
        _ADMIN: Grant(read=_ALL, smallest_group=SMALLEST_GROUP),
        _LEADER: Grant(read=_OWN_SCHOOLS, smallest_group=SMALLEST_GROUP),
        _COACH: Grant(read=_ASSIGNED, smallest_group=SMALLEST_GROUP),
        _TEACHER: Grant(read=_OWN_CLASSES, smallest_group=SMALLEST_GROUP),
    },
    Resource.INSIGHT_BY_TEACHER: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_SELF),
    },
    Resource.AUDIT: {
        _PLATFORM: Grant(read=(Rows.TECHNICAL,)),
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.DISCLOSURES: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.EVENTS: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_SELF),
        _COACH: Grant(read=_SELF),
        _TEACHER: Grant(read=_SELF),
    },
    Resource.WEBHOOKS: {
        _PLATFORM: Grant(count=_EVERY_DISTRICT),
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
    Resource.API_CLIENTS: {
        _PLATFORM: Grant(count=_EVERY_DISTRICT),
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
    Resource.KEYS: {
        _PLATFORM: Grant(count=_EVERY_DISTRICT),
        _ADMIN: Grant(read=(Rows.ALL, Rows.OWN), write=_OWN, delete=(Rows.ALL, Rows.OWN)),
        _LEADER: Grant(read=_OWN, write=_OWN, delete=_OWN),
        _COACH: Grant(read=_OWN, write=_OWN, delete=_OWN),
        _TEACHER: Grant(read=_OWN, write=_OWN, delete=_OWN),
        _LEARNER: Grant(read=_OWN, write=_OWN, delete=_OWN),
        _GUARDIAN: Grant(read=_OWN, write=_OWN, delete=_OWN),
    },
    Resource.INVITATIONS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
    Resource.PERSON_RECORDS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, conditions=(Condition.WITH_REASON,)),
        _LEARNER: Grant(read=_SELF, propose=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN, propose=_CHILDREN),
    },
}
