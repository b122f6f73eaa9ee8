"""What the records of acts hang on: of changes, readings and events, and requests about what is known of a person."""

from achieve.access.matrix import CLIENT_RULES
from achieve.access.roles import Resource
from tests.access.facts.kind import Facts
from tests.access.record import Record, Row


def request(_record: Record, row: Row) -> Facts:
    """What somebody has asked for about a person's record."""
    return Facts(Resource.PERSON_RECORDS, learner=row["person_id"], person=row["person_id"])


def event(_record: Record, row: Row) -> Facts:
    """What has happened: of records for whoever reads all lines of the area; to staff what concerns them."""
    also = _LINES_OF_AREA[row["area"]] if row["is_learner_data"] else frozenset[Resource]()
    return Facts(Resource.EVENTS, also=also, concerned=frozenset(row["concerned_ids"] or ()))


# Whoever reads an event about a learner's record may read all lines of its area.
_LINES_OF_AREA = {
    rule.area: frozenset(line for line, each in CLIENT_RULES.items() if each.area == rule.area)
    for rule in CLIENT_RULES.values()
}


def audited(_record: Record, row: Row) -> Facts:
    """Who has changed what."""
    about = {"learner": row["learner_id"], "person": row["person_id"]}
    return Facts(Resource.AUDIT, **about, led=row["organization_id"], owner=row["actor_id"])


def audited_values(_record: Record, row: Row) -> Facts | None:
    """Values fall under the line of what was changed; those of other lines are seen by nobody."""
    line = Resource(row["line"])
    if line in _AUDITED_OF_PEOPLE:
        return Facts(line, learner=row["learner_id"], person=row["person_id"])
    return Facts(line, organization=row["organization_id"]) if line in _AUDITED_OF_PLACES else None


def audited_delicate(_record: Record, row: Row) -> Facts:
    """The values that birth dates and contacts are among."""
    about = {"learner": row["learner_id"], "person": row["person_id"]}
    return Facts(Resource.BIRTH_DATE, **about, also=frozenset({Resource.CONTACT}))


def platform_entry(record: Record, row: Row) -> Facts:
    """A change above the districts."""
    return Facts(Resource.AUDIT, is_foreign=row["district_id"] != record.district_id, is_technical=True)


def platform_values(record: Record, row: Row) -> Facts:
    """Its values, which are not technical."""
    return Facts(Resource.AUDIT, is_foreign=row["district_id"] != record.district_id)


_AUDITED_OF_PEOPLE = frozenset(
    {
        Resource.DEMOGRAPHICS,
        Resource.EVIDENCE,
        Resource.GUARDIANSHIPS,
        Resource.HABITS,
        Resource.LEARNERS,
        Resource.STAFF,
    }
)
_AUDITED_OF_PLACES = frozenset(
    {
        Resource.API_CLIENTS,
        Resource.CALENDAR,
        Resource.CLASSES,
        Resource.DISTRICT_PLANS,
        Resource.DISTRICT_STEPS,
        Resource.FRAMEWORKS,
        Resource.MONITORING,
        Resource.PLAN_TEMPLATES,
        Resource.SCHOOLS,
        Resource.SCHOOL_PLANS,
        Resource.SCHOOL_STEPS,
        Resource.WEBHOOKS,
    }
)


def disclosed(_record: Record, row: Row) -> Facts:
    """Who has read a learner's record."""
    return Facts(Resource.DISCLOSURES, learner=row["learner_id"], owner=row["reader_id"])
