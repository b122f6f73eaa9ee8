"""Why a change of an adjustment, or of evidence, is refused once it was said what came of it."""

from achieve.core.errors import Conflict


class OutcomeRecorded(Conflict):
    """What came before the decision, and what after, was compared by its day."""

    code = "outcome_recorded"
    title = "It was said what came of this adjustment"
