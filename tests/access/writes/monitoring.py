"""The writes of what comes to monitoring."""

from collections.abc import Mapping
from dataclasses import replace

from achieve.access.roles import Action, Resource
from tests.access.facts import Kind
from tests.access.facts.plans import monitored
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.parts import PLANS, planned
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes

MONITORING_CHANGES: Mapping[str, Change] = {
    "update_saved_question": changes(required_share=70),
    "delete_saved_question": DELETES,
    "record_indicator_answer": Change(Action.WRITE, {}, kind=Kind((Resource.MONITORING,), monitored)),
    "record_measure_answer": changes(),
}


def _question_for(measure: Row, _asker: Asker) -> Body:
    return {"measure_id": measure["id"]}


def _asks_nothing(record: Record, measure: Row) -> bool:
    asks = {each["measure_id"] for each in record.rows("saved_question")}
    return measure["unit"] == "percent" and measure["id"] not in asks


MONITORING_ADDITIONS: Mapping[str, Write] = {
    "create_saved_question": replace(adds("measure", "measures", PLANS, planned, _question_for), picks=_asks_nothing),
}
