"""One good call of every operation of the API, so that a test can walk them all and look at what each leaves behind."""

from collections.abc import Mapping

from tests.api.audit_calls.coaching import COACHING_CALLS
from tests.api.audit_calls.comments import COMMENT_CALLS
from tests.api.audit_calls.desk import Call, Desk, Made, open_desk
from tests.api.audit_calls.keys import KEY_CALLS
from tests.api.audit_calls.monitoring import MONITORING_CALLS
from tests.api.audit_calls.parts import PART_CALLS
from tests.api.audit_calls.phases import PHASE_CALLS
from tests.api.audit_calls.plans import PLAN_CALLS
from tests.api.audit_calls.records import RECORD_CALLS
from tests.api.audit_calls.teams import TEAM_CALLS

__all__ = ["CALLS", "Call", "Desk", "Made", "open_desk"]

# Who adds an operation adds a call of it.
CALLS: Mapping[str, Call] = {
    **RECORD_CALLS,
    **KEY_CALLS,
    **PLAN_CALLS,
    **PART_CALLS,
    **COACHING_CALLS,
    **COMMENT_CALLS,
    **MONITORING_CALLS,
    **TEAM_CALLS,
    **PHASE_CALLS,
}
