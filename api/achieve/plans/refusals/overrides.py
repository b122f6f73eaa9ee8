"""Why an override of a status is refused."""

from achieve.core.errors import Conflict


class OverrideInForce(Conflict):
    """A part has one override at a time: the one in force is ended before another begins."""

    code = "override_in_force"
    title = "The status of this part is overridden already"


class OverrideOver(Conflict):
    """An override that is over cannot be ended again."""

    code = "override_over"
    title = "The override is over"
