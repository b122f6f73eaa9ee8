"""Every write as the oracle sees it: what it is done to, which line opens it, and a body that is accepted.

A write without an entry here is not covered: the matrix test fails with a sentence that says what to add.
"""

from collections.abc import Mapping

from achieve.web.operations import Input, Operation
from tests.access.facts import KINDS
from tests.access.writes.coaching import COACHING_ADDITIONS, COACHING_CHANGES
from tests.access.writes.comments import COMMENT_ADDITIONS, COMMENT_CHANGES
from tests.access.writes.initiatives import INITIATIVE_ADDITIONS, INITIATIVE_CHANGES
from tests.access.writes.phases import PHASE_ADDITIONS, PHASE_CHANGES
from tests.access.writes.plans import PLAN_ADDITIONS, PLAN_CHANGES
from tests.access.writes.records import NOBODYS, RECORD_ADDITIONS, RECORD_CHANGES
from tests.access.writes.teams import TEAM_ADDITIONS, TEAM_CHANGES
from tests.access.writes.write import Body, Change, Write, as_sent

__all__ = ["ADDITIONS", "CHANGES", "DONE_BEFORE", "NOBODYS", "Body", "Change", "Write", "as_sent", "write_of"]

# By the names of the operations.
CHANGES: Mapping[str, Change] = {
    **INITIATIVE_CHANGES,
    **PLAN_CHANGES,
    **COACHING_CHANGES,
    **COMMENT_CHANGES,
    **RECORD_CHANGES,
    **TEAM_CHANGES,
    **PHASE_CHANGES,
}
ADDITIONS: Mapping[str, Write] = {
    **INITIATIVE_ADDITIONS,
    **PLAN_ADDITIONS,
    **COACHING_ADDITIONS,
    **COMMENT_ADDITIONS,
    **RECORD_ADDITIONS,
    **TEAM_ADDITIONS,
    **PHASE_ADDITIONS,
}

# What a district does once and has done here: nobody is refused for another reason. test_after_class does it.
# An answer of progress is recorded where there are learners enough: test_saved_questions does it.
DONE_BEFORE = frozenset(
    {"create_district_settings", "create_identity_provider", "record_indicator_answer", "record_measure_answer"}
)


def write_of(operation: Operation[Input]) -> Write:
    """How the oracle sees an operation."""
    if operation.kind == "create":
        assert operation.name in ADDITIONS, f"Tell in tests/access/writes, in ADDITIONS, what {operation.name} does."
        return ADDITIONS[operation.name]
    given = CHANGES.get(operation.name)
    assert given, f"Tell in tests/access/writes, in CHANGES, what {operation.name} does."
    kind = given.kind or KINDS[operation.shape.path]
    return Write(
        given.action,
        operation.shape.table,
        kind.lines,
        lambda record, row, _: kind.tell(record, row),
        given.seen or kind.tell,
        lambda _row, _asker: given.body,
        picks=given.picks,
        barred=given.barred,
        beside=given.beside,
    )
