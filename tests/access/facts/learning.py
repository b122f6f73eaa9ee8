"""What frameworks, and what learners have shown, hang on."""

from achieve.access.roles import Resource
from tests.access.facts.kind import Facts, Teller
from tests.access.record import Record, Row


def in_framework(record: Record, row: Row) -> Facts:
    """A part of a framework, which is published with it."""
    published = record.row("framework", row["framework_id"])["status"] == "published"
    return Facts(Resource.FRAMEWORKS, published=row["framework_id"] if published else None)


def framework(_record: Record, row: Row) -> Facts:
    """A framework, which may be published."""
    return Facts(Resource.FRAMEWORKS, published=row["id"] if row["status"] == "published" else None)


def judged_by(_record: Record, row: Row) -> Facts:
    """What is judged by, which is always published."""
    return Facts(Resource.FRAMEWORKS, published=row["id"])


def shown(academic: Resource) -> Teller:
    """What a learner has shown: academic, or a habit."""

    def tell(_record: Record, row: Row) -> Facts:
        return Facts(Resource.HABITS if row["is_habit"] else academic, learner=row["learner_id"])

    return tell
