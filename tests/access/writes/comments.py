"""The writes of comments."""

from collections.abc import Mapping

from tests.access.facts import Facts
from tests.access.facts.plans import COMMENT_LINES, comment_line
from tests.access.oracle import Asker
from tests.access.record import Record, Row
from tests.access.writes.write import DELETES, Body, Change, Write, adds, changes

COMMENT_CHANGES: Mapping[str, Change] = {
    "update_comment": changes(text="Changed"),
    "delete_comment": DELETES,
}


def _said_of(step: Row, _asker: Asker) -> Body:
    return {"subject_id": step["id"], "text": "Well done."}


def _own(_record: Record, step: Row, asker: Asker) -> Facts:
    line = comment_line("step", step)
    return Facts(line, organization=step["organization_id"], owner=asker.person_id)


COMMENT_ADDITIONS: Mapping[str, Write] = {"create_comment": adds("step", "steps", COMMENT_LINES, _own, _said_of)}
