"""The words of rollout phases."""

from enum import StrEnum


class PhaseKind(StrEnum):
    """What a phase is for: to try it in few places, to bring it to more, or to have it everywhere."""

    PILOT = "pilot"
    EXPANSION = "expansion"
    SCALE = "scale"


class PhaseState(StrEnum):
    """Where a phase stands."""

    PLANNED = "planned"
    OPEN = "open"
    COMPLETED = "completed"


class MetricKind(StrEnum):
    """How one sees that a phase has succeeded.

    indicator: by its newest monitoring evidence. measure: by its newest measurement. depth: by the depth of the
    initiative at the phase's sites. narrative: somebody judges.
    """

    INDICATOR = "indicator"
    MEASURE = "measure"
    DEPTH = "depth"
    NARRATIVE = "narrative"


class MetricComparison(StrEnum):
    """How what is read is held against what is wanted."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class MetricOutcome(StrEnum):
    """What a success metric came to when it was read. All but the first mean that it is not met.

    nothing_read: nothing was measured, seen or judged since the phase opened. too_few: a depth of fewer than five
    observations. source_gone: its indicator or measure is there no longer.
    """

    MET = "met"
    NOT_REACHED = "not_reached"
    NOTHING_READ = "nothing_read"
    TOO_FEW = "too_few"
    SOURCE_GONE = "source_gone"
