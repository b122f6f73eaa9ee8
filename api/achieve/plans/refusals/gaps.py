"""Why a change of a gap, or of the measures that it lies between, is refused."""

from achieve.core.errors import Conflict


class GapIsMeasured(Conflict):
    """The values of a gap come from the two measures that it lies between."""

    code = "gap_is_measured_by_others"
    title = "The value of a gap is not entered"


class MeasureOfGap(Conflict):
    """A gap lies between this measure and another one."""

    code = "measure_of_gap"
    title = "A gap rests on this measure"
