"""The words of progress: methods and states, as the contract has them."""

from enum import StrEnum


class MasteryMethod(StrEnum):
    """How one result is made from many scores."""

    HIGHEST = "highest"
    LATEST = "latest"
    AVERAGE = "average"
    MODE = "mode"
    TOP_N_AVERAGE = "top_n_average"
    WEIGHTED_AVERAGE = "weighted_average"
    STANDARD_DECAYING_AVERAGE = "standard_decaying_average"
    DECAYING_AVERAGE = "decaying_average"
    N_MASTERY = "n_mastery"
    POWER_LAW = "power_law"
    BEST_FIT = "best_fit"


class Decay(StrEnum):
    """What `decaying_average` stands for, since systems use the name for both."""

    RECURSIVE = "recursive"
    WEIGHTED = "weighted"


class Predict(StrEnum):
    """Which point of its curve the power law reports."""

    AT_LAST = "at_last"
    NEXT = "next"


class ProgressState(StrEnum):
    """How far a learner has come with one competency."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PROFICIENT = "proficient"
    MASTERED = "mastered"


class Trend(StrEnum):
    """Where the newest demonstrations point, against those just before them."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"
