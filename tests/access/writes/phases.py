"""The writes of rollout phases and of their success metrics."""

from collections.abc import Callable, Mapping

from achieve.access.roles import Action
from achieve.core import clock
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.parts import PLANS, planned
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes


def _phase_for(initiative: Row, _asker: Asker) -> Body:
    return {"initiative_id": initiative["id"], "kind": "scale", "name": "Everywhere"}


def _metric_for(phase: Row, _asker: Asker) -> Body:
    return {"phase_id": phase["id"], "kind": "narrative", "statement": "Teachers would do it again."}


def _is(**fields: str) -> Callable[[Record, Row], bool]:
    return lambda _record, row: all(row[name] == value for name, value in fields.items())


PHASE_CHANGES: Mapping[str, Change] = {
    "update_phase": changes(name="Changed"),
    "delete_phase": Change(Action.DELETE, {}, _is(state="planned")),
    "open_phase": Change(Action.WRITE, {"opened_because": "Grade 5 asked for it."}, _is(state="planned")),
    "complete_phase": Change(Action.WRITE, {"completed_on": str(clock.today())}, _is(state="open")),
    "update_phase_metric": changes(statement="Changed"),
    "delete_phase_metric": DELETES,
    "judge_phase_metric": Change(Action.WRITE, {"is_met": True, "judgement": "Most say so."}, _is(kind="narrative")),
}
PHASE_ADDITIONS: Mapping[str, Write] = {
    "create_phase": adds("initiative", "initiatives", PLANS, planned, _phase_for),
    "create_phase_metric": adds("phase", "phases", PLANS, planned, _metric_for),
}
