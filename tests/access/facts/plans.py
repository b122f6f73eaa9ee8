"""What the parts of plans hang on."""

from collections.abc import Callable
from uuid import UUID

from achieve.access.roles import Resource
from tests.access.facts.kind import Facts
from tests.access.record import Record, Row


def _is_of_district(row: Row) -> bool:
    return row["organization_id"] == row["district_id"]


def _planned(row: Row, published: UUID | None = None) -> Facts:
    line = Resource.DISTRICT_PLANS if _is_of_district(row) else Resource.SCHOOL_PLANS
    return Facts(line, organization=row["organization_id"], published=published)


def plan(_record: Record, row: Row) -> Facts:
    """A plan, which may be published at its organization."""
    return _planned(row, row["organization_id"] if row["is_published"] else None)


def goal(record: Record, row: Row) -> Facts:
    """A goal, which is published with its plan."""
    plan = record.row("plan", row["plan_id"])
    return _planned(row, plan["organization_id"] if plan["is_published"] else None)


def part_of_plan(_record: Record, row: Row) -> Facts:
    """A part of a plan that is not published."""
    return _planned(row)


def revision(record: Record, row: Row) -> Facts:
    """A revision of a plan; of one that was deleted, nobody's in particular."""
    plan = record.tables["plan"].get(row["plan_id"])
    return Facts(Resource.SCHOOL_PLANS) if plan is None else _planned(plan)


def step(_record: Record, row: Row) -> Facts:
    """A step, and whoever is responsible for it."""
    line = Resource.DISTRICT_STEPS if _is_of_district(row) else Resource.SCHOOL_STEPS
    return Facts(line, organization=row["organization_id"], owner=row["responsible_id"])


def steps_of(_record: Record, row: Row) -> Facts:
    """The steps of a plan or a strategy, of which not all are the asker's own."""
    line = Resource.DISTRICT_STEPS if _is_of_district(row) else Resource.SCHOOL_STEPS
    return Facts(line, organization=row["organization_id"])


def step_resource(record: Record, row: Row) -> Facts:
    """What a step needs, which whoever is responsible for the step sees to."""
    return step(record, record.row("step", row["step_id"]))


def monitoring(_record: Record, row: Row) -> Facts:
    """Monitoring evidence, and whoever has seen it."""
    return Facts(Resource.MONITORING, organization=row["organization_id"], owner=row["observer_id"])


def coached(_record: Record, row: Row) -> Facts:
    """What is between a coach and a partner."""
    return Facts(Resource.COACHING, owner=row["coach_id"], person=row["partner_id"])


COMMENT_LINES = (Resource.DISTRICT_COMMENTS, Resource.PLAN_COMMENTS, Resource.MONITORING_COMMENTS)


def comment(_record: Record, row: Row) -> Facts:
    """A comment and who says it, or a mention in one, which nobody writes by itself."""
    line = comment_line(row["subject_kind"], row)
    return Facts(line, organization=row["organization_id"], owner=row.get("author_id"))


def comment_line(kind: str, row: Row) -> Resource:
    """The line for comments on a part of a plan."""
    if kind == "monitoring_evidence":
        return Resource.MONITORING_COMMENTS
    return Resource.DISTRICT_COMMENTS if _is_of_district(row) else Resource.PLAN_COMMENTS


def answered(subject: str) -> Callable[[Record, Row], Facts | None]:
    """What learners' progress answers to the question of an indicator or a measure, where there is one."""

    def tell(record: Record, row: Row) -> Facts | None:
        asks = any(each[f"{subject}_id"] == row["id"] for each in record.rows("saved_question"))
        return Facts(Resource.MONITORING, organization=row["organization_id"]) if asks else None

    return tell


def monitored(_record: Record, row: Row) -> Facts:
    """What is done to an indicator as to the monitoring evidence of its organization."""
    return Facts(Resource.MONITORING, organization=row["organization_id"])
