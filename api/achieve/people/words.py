"""The words that organizations, sessions and enrolments may have."""

from enum import StrEnum

MOST_DAYS_AFTER_CLASS = 366
DAYS_UNTIL_STALE = 30
MOST_DAYS_UNTIL_STALE = 366
MOST_OVERRIDE_DAYS = 90
LONGEST_OVERRIDE_DAYS = 366
DAYS_DUE_SOON = 3
MOST_DAYS_DUE_SOON = 60
MOST_DAYS_CLOSED = 366
TIME_ZONE = "UTC"


class Weekday(StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


WEEK = tuple(Weekday)
WORKING_WEEKDAYS = WEEK[:5]


class OrganizationKind(StrEnum):
    """What an organization is."""

    DISTRICT = "district"
    SCHOOL = "school"
    DEPARTMENT = "department"
    OTHER = "other"


class SessionKind(StrEnum):
    """What an academic session is."""

    SCHOOL_YEAR = "school_year"
    SEMESTER = "semester"
    TERM = "term"
    GRADING_PERIOD = "grading_period"


class EnrollmentRole(StrEnum):
    """What a person is in a class."""

    LEARNER = "learner"
    TEACHER = "teacher"
    AIDE = "aide"
