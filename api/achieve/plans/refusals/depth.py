"""Why a change of look-fors is refused."""

from achieve.core.errors import Conflict


class LookForObserved(Conflict):
    """What was observed refers to the look-for, or to a level that would go. `levels` names such levels."""

    code = "look_for_observed"
    title = "This has been observed already"


class TooManyLookFors(Conflict):
    """An initiative has at most fifty look-fors; a few are better."""

    code = "too_many_look_fors"
    title = "The initiative has as many look-fors as it can have"
