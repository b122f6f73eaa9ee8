"""The words of what came of adjustments."""

from enum import StrEnum


class OutcomeJudgement(StrEnum):
    """What came of an adjustment: it became better, nothing changed, it became worse, or nobody can tell yet."""

    BETTER = "better"
    NO_CHANGE = "no_change"
    WORSE = "worse"
    TOO_EARLY = "too_early"
