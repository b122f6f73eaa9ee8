"""Why an edit of many steps is refused."""

from achieve.core.errors import Conflict

NOT_ALLOWED = "permission_denied"
NOT_YOURS = "Your role does not include giving this step to somebody else."


class StepsRefused(Conflict):
    """Some of the steps cannot be changed so, and none was. `refused_step_ids` names them, at most 100."""

    code = "steps_refused"
    title = "Some of the steps cannot be changed so"


class SequenceIncomplete(Conflict):
    """The order of a strategy's steps is set for all of them. `missing_step_ids` names those left out, at most 100."""

    code = "sequence_incomplete"
    title = "Some steps of the strategy are missing in this order"
