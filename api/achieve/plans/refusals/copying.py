"""Why a plan is not copied."""

from achieve.core.errors import Conflict


class PlanTooLarge(Conflict):
    """It would be too much for one transaction. `most` is the number of parts that can be copied."""

    code = "plan_too_large"
    title = "The plan has too many parts to be copied at once"
