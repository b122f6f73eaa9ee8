"""OneRoster's words in ours. Pure.

What has no word here is left out, never widened: a role that we do not know opens nothing to anybody.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from achieve.access.roles import Role
from achieve.exchange.oneroster.records import Demographics
from achieve.exchange.oneroster.terms import COACH, ExtensionTerm, OrgType, RoleName, SessionType
from achieve.exchange.oneroster.terms import EnrollmentRole as SeatRole
from achieve.people.rows import EnrollmentRole, OrganizationKind, SessionKind

# Left out: aide, counselor, proctor and system administrator, and every extension term but that of coaches.
_ROLES: Mapping[str, Role] = {
    RoleName.STUDENT: Role.LEARNER,
    RoleName.TEACHER: Role.TEACHER,
    RoleName.PRINCIPAL: Role.SCHOOL_LEADER,
    RoleName.SITE_ADMINISTRATOR: Role.SCHOOL_LEADER,
    RoleName.DISTRICT_ADMINISTRATOR: Role.DISTRICT_ADMIN,
    RoleName.PARENT: Role.GUARDIAN,
    RoleName.GUARDIAN: Role.GUARDIAN,
    RoleName.RELATIVE: Role.GUARDIAN,
    COACH: Role.COACH,
}
# OneRoster has no aides in classes: a proctor, or a sender's own term, stands for them. Administrators are left out.
_SEATS: Mapping[str, EnrollmentRole] = {
    SeatRole.STUDENT: EnrollmentRole.LEARNER,
    SeatRole.TEACHER: EnrollmentRole.TEACHER,
    SeatRole.PROCTOR: EnrollmentRole.AIDE,
    "ext:aide": EnrollmentRole.AIDE,
}
_SESSIONS: Mapping[str, SessionKind] = {
    SessionType.SCHOOL_YEAR: SessionKind.SCHOOL_YEAR,
    SessionType.SEMESTER: SessionKind.SEMESTER,
    SessionType.TERM: SessionKind.TERM,
    SessionType.GRADING_PERIOD: SessionKind.GRADING_PERIOD,
}
_ORGANIZATIONS: Mapping[str, OrganizationKind] = {
    OrgType.SCHOOL: OrganizationKind.SCHOOL,
    OrgType.DEPARTMENT: OrganizationKind.DEPARTMENT,
}

WITH_LEGAL_RIGHTS = (RoleName.PARENT, RoleName.GUARDIAN)
GUARDIANS = (*WITH_LEGAL_RIGHTS, RoleName.RELATIVE)


def role_of(role: RoleName | ExtensionTerm) -> Role | None:
    """The role at an organization, or None for one without a meaning here."""
    return _ROLES.get(role)


def seat_of(role: SeatRole | ExtensionTerm) -> EnrollmentRole | None:
    """The role in a class, or None for one without a meaning here."""
    return _SEATS.get(role)


def session_kind(kind: SessionType | ExtensionTerm) -> SessionKind:
    """The kind of a session; a sender's own kind is a term, the word for any part of a year."""
    return _SESSIONS.get(kind, SessionKind.TERM)


def organization_kind(kind: OrgType | ExtensionTerm) -> OrganizationKind:
    """The kind of an organization below the root. A district there is part of a larger one, not a tenant."""
    return _ORGANIZATIONS.get(kind, OrganizationKind.OTHER)


def last_day(end: date | None) -> date | None:
    """The last day of a period. OneRoster names the first day that no longer belongs to it."""
    return None if end is None else end - timedelta(days=1)


def races_of(stated: Demographics) -> list[str]:
    """The races that are stated to hold."""
    columns = {
        "american_indian_or_alaska_native": stated.american_indian_or_alaska_native,
        "asian": stated.asian,
        "black_or_african_american": stated.black_or_african_american,
        "native_hawaiian_or_other_pacific_islander": stated.native_hawaiian_or_other_pacific_islander,
        "white": stated.white,
        "two_or_more_races": stated.two_or_more_races,
    }
    return [name for name, holds in columns.items() if holds]
