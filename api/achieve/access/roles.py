"""The words of authorization: roles, resources of the permission table, actions, and the sets of rows they reach."""

from enum import StrEnum


class Role(StrEnum):
    """What a person is in a district. Keys are part of the contract."""

    PLATFORM_ADMIN = "platform_admin"
    DISTRICT_ADMIN = "district_admin"
    SCHOOL_LEADER = "school_leader"
    COACH = "coach"
    TEACHER = "teacher"
    LEARNER = "learner"
    GUARDIAN = "guardian"


class Action(StrEnum):
    """What is done to a resource. DELETE also means: to end it."""

    READ = "R"
    WRITE = "W"
    DELETE = "D"
    APPROVE = "A"


class Resource(StrEnum):
    """A line of the permission table. A shape names one; a guarded field names another."""

    DISTRICTS = "districts"
    SCHOOLS = "schools"
    CALENDAR = "sessions"
    CLASSES = "classes"
    STAFF = "people"
    LEARNERS = "learners"
    GUARDIANSHIPS = "guardianships"
    CONTACT = "contact"
    BIRTH_DATE = "birth_date"
    DEMOGRAPHICS = "demographics"
    FRAMEWORKS = "frameworks"
    DISTRICT_PLANS = "district_plans"
    SCHOOL_PLANS = "school_plans"
    DISTRICT_STEPS = "district_steps"
    SCHOOL_STEPS = "school_steps"
    MONITORING = "monitoring_evidence"
    EVIDENCE = "learning_evidence"
    PROGRESS = "progress"
    HABITS = "habits"
    EVENTS = "events"
    WEBHOOKS = "webhooks"
    API_CLIENTS = "api_clients"


class Rows(StrEnum):
    """Which rows of a resource a rule reaches. What each means in SQL is registered by the package that knows."""

    ALL = "district"
    OWN_DISTRICT = "own district"
    EVERY_DISTRICT = "every district"
    OWN_SCHOOLS = "own schools"
    OWN_SCHOOLS_AND_ABOVE = "own schools and their district"
    ASSIGNED_SCHOOLS = "assigned schools"
    ASSIGNED_SCHOOLS_AND_ABOVE = "assigned schools and their district"
    OWN_CLASSES = "own classes"
    OWN = "own"
    SELF = "self"
    CHILDREN = "children"
    PUBLISHED = "published"
    CLIENT_SCHOOLS = "the client's schools"
    CHILDRENS_SCHOOLS = "published, of a child's schools"


class Anchor(StrEnum):
    """What a row hangs on: the column by which a rule finds it.

    PUBLISHED is an expression that is null while the row is not published, and else names its organization or itself.
    """

    DISTRICT = "district"
    ORGANIZATION = "organization"
    PERSON = "person"
    LEARNER = "learner"
    CLASS = "class"
    OWNER = "owner"
    CLIENT = "client"
    PUBLISHED = "published"
