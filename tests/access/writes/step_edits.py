"""The writes of many steps at once."""

from collections.abc import Mapping

from achieve.access.roles import Action, Resource
from achieve.plans.words import StepStatus
from tests.access.facts import Kind
from tests.access.facts.plans import steps_of
from tests.access.record import Record, Row
from tests.access.writes.write import Body, Change

_KIND = Kind((Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS), steps_of)
_NOBODYS = "019ab0d0-0000-702a-8000-000000000000"
_ALL = {"steps": {"statuses": [status.value for status in StepStatus]}, "change": {"due_on": "2027-03-01"}}


def _steps(record: Record, of: str, row: Row) -> list[Row]:
    return [step for step in record.rows("step") if step[of] == row["id"]]


def _are_of_several(steps: list[Row]) -> bool:
    return len({step["responsible_id"] for step in steps}) > 1


def _has_steps(record: Record, plan: Row) -> bool:
    return _are_of_several(_steps(record, "plan_id", plan))


def _has_an_order(record: Record, strategy: Row) -> bool:
    return _are_of_several(_steps(record, "strategy_id", strategy))


def _in_order(record: Record, strategy: Row) -> Body:
    """All of its steps; of a strategy elsewhere, one that nobody has."""
    steps = [str(step["id"]) for step in _steps(record, "strategy_id", strategy)] or [_NOBODYS]
    return {"steps": [{"id": step} for step in steps]}


STEP_EDIT_CHANGES: Mapping[str, Change] = {
    "edit_steps": Change(Action.WRITE, _ALL, _has_steps, kind=_KIND),
    "sequence_steps": Change(Action.WRITE, {"steps": [{"id": _NOBODYS}]}, _has_an_order, kind=_KIND, beside=_in_order),
}
