"""The permission table: for each resource and role, which rows may be read, written, deleted and approved.

The one literal that decides. It is printed to `openapi/permissions.md`, and a test compares the two.
Write rules are never wider than read rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from achieve.access.roles import Action, Resource, Role, Rows


@dataclass(frozen=True, slots=True)
class Grant:
    """The rows that one role may read, write, delete and approve of one resource; none where empty."""

    read: tuple[Rows, ...] = ()
    write: tuple[Rows, ...] = ()
    delete: tuple[Rows, ...] = ()
    approve: tuple[Rows, ...] = ()

    def rows(self, action: Action) -> tuple[Rows, ...]:
        """The rows for an action."""
        by_action = {
            Action.READ: self.read,
            Action.WRITE: self.write,
            Action.DELETE: self.delete,
            Action.APPROVE: self.approve,
        }
        return by_action[action]


@dataclass(frozen=True, slots=True)
class ClientRule:
    """The scope area that opens a resource to machine clients; `writable` says whether `<area>:write` exists.

    offered: whether a client can be given the area at all. Where not, it only limits people's own tokens.
    """

    area: str
    writable: bool = True
    rows: Rows = Rows.ALL
    offered: bool = True


_PLATFORM, _ADMIN, _LEADER, _COACH = Role.PLATFORM_ADMIN, Role.DISTRICT_ADMIN, Role.SCHOOL_LEADER, Role.COACH
_TEACHER, _LEARNER, _GUARDIAN = Role.TEACHER, Role.LEARNER, Role.GUARDIAN

_ALL = (Rows.ALL,)
_OWN_DISTRICT = (Rows.OWN_DISTRICT,)
_OWN_SCHOOLS = (Rows.OWN_SCHOOLS,)
_ASSIGNED = (Rows.ASSIGNED_SCHOOLS,)
_OWN_CLASSES = (Rows.OWN_CLASSES,)
_OWN = (Rows.OWN,)
_SELF = (Rows.SELF,)
_CHILDREN = (Rows.CHILDREN,)
_PUBLISHED = (Rows.PUBLISHED,)
_SCHOOL_AND_DISTRICT = (Rows.OWN_SCHOOLS_AND_ABOVE,)
_ASSIGNED_AND_DISTRICT = (Rows.ASSIGNED_SCHOOLS_AND_ABOVE,)

MATRIX: Mapping[Resource, Mapping[Role, Grant]] = {
    Resource.DISTRICTS: {
        _PLATFORM: Grant(read=(Rows.EVERY_DISTRICT,)),
        _ADMIN: Grant(read=_OWN_DISTRICT),
        _LEADER: Grant(read=_OWN_DISTRICT),
        _COACH: Grant(read=_OWN_DISTRICT),
        _TEACHER: Grant(read=_OWN_DISTRICT),
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
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_ALL, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED),
        _TEACHER: Grant(read=(Rows.OWN_SCHOOLS, Rows.SELF)),
        _GUARDIAN: Grant(read=_SELF),
    },
    Resource.LEARNERS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS),
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
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.FRAMEWORKS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL, approve=_ALL),
        _LEADER: Grant(read=_ALL),
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
        _GUARDIAN: Grant(read=(Rows.CHILDRENS_SCHOOLS,)),
    },
    Resource.SCHOOL_PLANS: {
        _ADMIN: Grant(read=_ALL, approve=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS, write=_OWN_SCHOOLS, delete=_OWN_SCHOOLS, approve=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_SCHOOLS),
        _GUARDIAN: Grant(read=(Rows.CHILDRENS_SCHOOLS,)),
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
    Resource.MONITORING: {
        _ADMIN: Grant(read=_ALL, write=_ALL),
        _LEADER: Grant(read=_SCHOOL_AND_DISTRICT, write=_OWN_SCHOOLS),
        _COACH: Grant(read=_ASSIGNED_AND_DISTRICT, write=_ASSIGNED),
        _TEACHER: Grant(read=_OWN_SCHOOLS, write=_OWN),
    },
    Resource.EVIDENCE: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.PROGRESS: {
        _ADMIN: Grant(read=_ALL),
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.HABITS: {
        _LEADER: Grant(read=_OWN_SCHOOLS),
        _TEACHER: Grant(read=_OWN_CLASSES, write=_OWN_CLASSES),
        _LEARNER: Grant(read=_SELF),
        _GUARDIAN: Grant(read=_CHILDREN),
    },
    Resource.EVENTS: {
        _ADMIN: Grant(read=_ALL),
    },
    Resource.WEBHOOKS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
    Resource.API_CLIENTS: {
        _ADMIN: Grant(read=_ALL, write=_ALL, delete=_ALL),
    },
}

CLIENT_RULES: Mapping[Resource, ClientRule] = {
    Resource.DISTRICTS: ClientRule("roster", writable=False, rows=Rows.OWN_DISTRICT),
    Resource.SCHOOLS: ClientRule("roster"),
    Resource.CALENDAR: ClientRule("roster"),
    Resource.CLASSES: ClientRule("roster"),
    Resource.STAFF: ClientRule("roster"),
    Resource.LEARNERS: ClientRule("roster"),
    Resource.GUARDIANSHIPS: ClientRule("roster"),
    Resource.CONTACT: ClientRule("roster.pii"),
    Resource.BIRTH_DATE: ClientRule("roster.pii"),
    Resource.DEMOGRAPHICS: ClientRule("demographics"),
    Resource.FRAMEWORKS: ClientRule("frameworks"),
    Resource.DISTRICT_PLANS: ClientRule("plans"),
    Resource.SCHOOL_PLANS: ClientRule("plans"),
    Resource.DISTRICT_STEPS: ClientRule("plans"),
    Resource.SCHOOL_STEPS: ClientRule("plans"),
    Resource.MONITORING: ClientRule("plans"),
    Resource.EVIDENCE: ClientRule("evidence"),
    Resource.PROGRESS: ClientRule("progress", writable=False),
    Resource.HABITS: ClientRule("habits"),
    Resource.EVENTS: ClientRule("events", writable=False),
    Resource.WEBHOOKS: ClientRule("webhooks", rows=Rows.OWN),
    Resource.API_CLIENTS: ClientRule("api_clients", rows=Rows.OWN, offered=False),
}


def client_scopes() -> frozenset[str]:
    """Every scope that a machine client can be given: `<area>:read` and `<area>:write`."""
    rules = [rule for rule in CLIENT_RULES.values() if rule.offered]
    writable = {f"{rule.area}:write" for rule in rules if rule.writable}
    return frozenset(writable | {f"{rule.area}:read" for rule in rules})


def personal_scopes() -> frozenset[str]:
    """Every scope that a person's own token can be limited to."""
    return frozenset(f"{rule.area}:{verb}" for rule in CLIENT_RULES.values() for verb in ("read", "write"))
