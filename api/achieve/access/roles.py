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
    """What is done to a resource.

    COUNT: to see figures about rows. DELETE also means: to end it. PROPOSE: to ask for what another decides.
    """

    READ = "R"
    COUNT = "C"
    WRITE = "W"
    DELETE = "D"
    PROPOSE = "P"
    APPROVE = "A"


class Resource(StrEnum):
    """A line of the permission table. A shape names one; a guarded field names another."""

    DISTRICTS = "districts"
    DISTRICT_ADMINS = "district_admins"
    SETTINGS = "settings_of_the_district"
    SCHOOLS = "schools"
    CALENDAR = "sessions"
    CLASSES = "classes"
    STAFF = "people"
    LEARNERS = "learners"
    GUARDIANSHIPS = "guardianships"
    CONSENTS = "consents_to_guardians"
    CONTACT = "contact"
    BIRTH_DATE = "birth_date"
    DEMOGRAPHICS = "demographics"
    SUPPORTS = "supports"
    SUPPORT_LABELS = "legal_labels_of_supports"
    FRAMEWORKS = "frameworks"
    DISTRICT_PLANS = "district_plans"
    SCHOOL_PLANS = "school_plans"
    DISTRICT_STEPS = "district_steps"
    SCHOOL_STEPS = "school_steps"
    PLAN_TEMPLATES = "templates_of_plans"
    DISTRICT_COMMENTS = "comments_on_district_plans"
    PLAN_COMMENTS = "comments_on_plans"
    MONITORING_COMMENTS = "comments_on_monitoring_evidence"
    COACHING = "coaching"
    DIGESTS = "digests"
    MONITORING = "monitoring_evidence"
    EVIDENCE = "learning_evidence"
    EVIDENCE_NAMES = "whose_learning_evidence"
    OWN_WORK = "artifacts_and_reflections"
    ADULT_EVIDENCE = "evidence_of_adults"
    PROGRESS = "progress"
    OVERRIDES = "overrides_of_progress"
    HABITS = "habits"
    GROUPS = "groups_and_interventions"
    PORTFOLIO = "portfolio"
    INSIGHT_BY_SUBGROUP = "insight_by_subgroup"
    INSIGHT_BY_TEACHER = "insight_by_teacher"
    AUDIT = "audit"
    DISCLOSURES = "disclosures"
    EVENTS = "events"
    WEBHOOKS = "webhooks"
    API_CLIENTS = "api_clients"
    KEYS = "keys"
    INVITATIONS = "invitations"
    PERSON_RECORDS = "records_of_a_person"


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
    CLIENT_SCHOOLS_AND_ABOVE = "the client's schools and their district"
    CHILDRENS_SCHOOLS = "published, of a child's schools"
    GRANTED = "named by a grant"
    SHARED = "shared with them"
    MEMBER = "of their committees"
    JUDGED = "which they judge"
    TECHNICAL = "technical"


class Anchor(StrEnum):
    """What a row hangs on: the column by which a rule finds it.

    LED is an organization for those alone who are set over it: that somebody learns there opens nothing.
    PUBLISHED is an expression that is null while the row is not published, and else names its organization or itself.
    CONCERNED is a list of people.
    """

    DISTRICT = "district"
    ORGANIZATION = "organization"
    LED = "led organization"
    PERSON = "person"
    LEARNER = "learner"
    CLASS = "class"
    OWNER = "owner"
    CLIENT = "client"
    PUBLISHED = "published"
    CONCERNED = "concerned"
