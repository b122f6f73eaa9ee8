"""The words of verdicts: how deep the work of adults is, whether learners move, and what follows from the two."""

from enum import StrEnum


class Verdict(StrEnum):
    """What depth and movement say together."""

    DEEP_AND_MOVING = "deep_and_moving"
    DEEP_BUT_NOT_MOVING = "deep_but_not_moving"
    MOVING_ALTHOUGH_SHALLOW = "moving_although_shallow"
    SHALLOW_AND_STILL = "shallow_and_still"
    TOO_EARLY = "too_early"


class HowDeep(StrEnum):
    """How deep it is carried out, as far as that is known."""

    DEEP = "deep"
    SHALLOW = "shallow"
    UNCLEAR = "unclear"
    TOO_FEW = "too_few"
    TOO_OLD = "too_old"
    NOT_OBSERVED = "not_observed"


class HowMoving(StrEnum):
    """Whether learners move, as far as that is known. divided: some clearly do, others clearly do not."""

    MOVING = "moving"
    STILL = "still"
    DIVIDED = "divided"
    UNCLEAR = "unclear"
    TOO_FEW = "too_few"
    TOO_OLD = "too_old"
    NOT_MEASURED = "not_measured"


class DepthSource(StrEnum):
    """What a depth was seen by: the look-fors of the initiative, or indicators of cause."""

    OBSERVATIONS = "observations"
    CAUSE_INDICATORS = "cause_indicators"
