"""The words of monitoring cycles."""

from enum import StrEnum


class CycleState(StrEnum):
    """Where a cycle stands: plan, do, study, act. dropped: it will not be carried out, or not to its end."""

    PLANNED = "planned"
    DOING = "doing"
    STUDIED = "studied"
    ACTED = "acted"
    DROPPED = "dropped"


class CycleDecision(StrEnum):
    """What is done with what was tried: it becomes the way of working, is changed and tried again, or is given up."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    ABANDON = "abandon"


class PredictionOutcome(StrEnum):
    """How a result stands to its prediction.

    met: it lies in the range that was predicted. within_interval: it does not, but its interval reaches that range, so
    that chance cannot be ruled out. above, below: it misses the range on this side. no_result: there is no value yet.
    """

    MET = "met"
    WITHIN_INTERVAL = "within_interval"
    ABOVE = "above"
    BELOW = "below"
    NO_RESULT = "no_result"
