"""Samples of fidelity: what they must be, and the share that they give with its interval."""

from achieve.plans.refusals import not_valid
from achieve.plans.rules.depth import read_depth
from achieve.plans.words import IndicatorKind, MeasureUnit


def check_sample(
    kind: IndicatorKind, unit: MeasureUnit | None, sample: tuple[int | None, int | None], *, value_is_given: bool
) -> None:
    """A sample is of a cause in percent, and gives the value. sample: observed, in place. Raises Invalid."""
    observed, in_place = sample
    if observed is None and in_place is None:
        return
    if observed is None or in_place is None:
        missing = "/sample_size" if observed is None else "/in_place_count"
        raise not_valid(missing, "incomplete", "A sample is how many were observed, and in how many it was in place.")
    if in_place > observed:
        raise not_valid("/in_place_count", "more_than_observed", "It cannot be in place in more than were observed.")
    if kind is not IndicatorKind.CAUSE or unit is not MeasureUnit.PERCENT:
        raise not_valid("/sample_size", "no_cause_in_percent", "Samples are of indicators of cause, in percent.")
    if value_is_given:
        raise not_valid("/value", "sample_gives_value", "Leave the value out: the sample gives it.")


def share_in_place(sample_size: int, in_place_count: int) -> tuple[float, float, float] | None:
    """The share in percent to a tenth, and the ends of its 90 % interval; None where nothing was observed."""
    depth = read_depth(sample_size, in_place_count)
    if depth is None:
        return None
    mean, low, high = (round(100 * each, 1) for each in (depth.mean, depth.low, depth.high))
    return mean, low, high
