"""What people, their roles, places and guardianships hang on."""

from achieve.access.roles import Resource
from tests.access.facts.kind import Facts, Teller
from tests.access.record import Record, Row


def person(record: Record, row: Row) -> Facts:
    """Somebody, by what they are in the district."""
    roles = {each["role"] for each in record.rows("role_assignment") if each["person_id"] == row["id"]}
    if row["is_learner"]:
        return Facts(Resource.LEARNERS, learner=row["id"])
    if roles == {"guardian"}:
        return Facts(Resource.GUARDIANSHIPS, person=row["id"], owner=row["id"])
    return Facts(Resource.STAFF, person=row["id"])


def about_person(line: Resource) -> Teller:
    """Of a learner it is part of the learner's record, of anyone else it is not."""

    def tell(_record: Record, row: Row) -> Facts:
        return Facts(line, learner=row["id"]) if row["is_learner"] else Facts(line, person=row["id"])

    return tell


def role(_record: Record, row: Row) -> Facts:
    """What somebody is, by what that is."""
    person = row["person_id"]
    match row["role"]:
        case "learner":
            return Facts(Resource.LEARNERS, learner=person)
        case "guardian":
            return Facts(Resource.GUARDIANSHIPS, person=person, owner=person)
        case _:
            return Facts(Resource.STAFF, person=person)


def place(_record: Record, row: Row) -> Facts:
    """A place in a class."""
    if row["role"] == "learner":
        return Facts(Resource.LEARNERS, learner=row["person_id"])
    return Facts(Resource.CLASSES, class_id=row["class_id"])


def guardianship(_record: Record, row: Row) -> Facts:
    """Whose guardian somebody is."""
    learner = row["learner_id"]
    return Facts(Resource.GUARDIANSHIPS, learner=learner, person=learner, owner=row["guardian_id"])


def consent(_record: Record, row: Row) -> Facts:
    """What a learner who is of age lets a guardian see."""
    learner = row["learner_id"]
    return Facts(Resource.CONSENTS, learner=learner, person=learner, owner=row["guardian_id"])
