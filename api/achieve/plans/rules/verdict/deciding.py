"""The verdict itself: depth crossed with movement, and the sentence that tells it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from achieve.plans.words.verdict import HowDeep, HowMoving, Verdict

_VERDICTS: Mapping[tuple[HowDeep, HowMoving], Verdict] = MappingProxyType(
    {
        (HowDeep.DEEP, HowMoving.MOVING): Verdict.DEEP_AND_MOVING,
        (HowDeep.DEEP, HowMoving.STILL): Verdict.DEEP_BUT_NOT_MOVING,
        (HowDeep.SHALLOW, HowMoving.MOVING): Verdict.MOVING_ALTHOUGH_SHALLOW,
        (HowDeep.SHALLOW, HowMoving.STILL): Verdict.SHALLOW_AND_STILL,
    }
)
_SENTENCES: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.DEEP_AND_MOVING: "Adults do it, and learners move: go on, and let others see how it is done.",
        Verdict.DEEP_BUT_NOT_MOVING: "Adults do it, and learners do not move as they should: look at the what. More of "
        "the same will hardly help.",
        Verdict.MOVING_ALTHOUGH_SHALLOW: "Learners move, although little of it is done: find out what moves them "
        "before this is given the credit.",
        Verdict.SHALLOW_AND_STILL: "Little of it is done, and learners do not move as they should: look at the how. Of "
        "the what nothing is known before it is carried out.",
    }
)
_OF_DEPTH: Mapping[HowDeep, str] = MappingProxyType(
    {
        HowDeep.DEEP: "Adults do it.",
        HowDeep.SHALLOW: "Little of it is done so far.",
        HowDeep.UNCLEAR: "Whether adults do it is not clear yet: the interval of the depth holds the line.",
        HowDeep.TOO_FEW: "There are too few observations to say whether adults do it.",
        HowDeep.TOO_OLD: "The latest observations are too old to say whether adults do it.",
        HowDeep.NOT_OBSERVED: "Nobody has observed whether adults do it.",
    }
)
_OF_MOVEMENT: Mapping[HowMoving, str] = MappingProxyType(
    {
        HowMoving.MOVING: "Learners move.",
        HowMoving.STILL: "Learners do not move as they should.",
        HowMoving.DIVIDED: "Learners move in one thing and not in another: look at each by itself.",
        HowMoving.UNCLEAR: "Whether learners move is not clear yet: what was measured may be chance.",
        HowMoving.TOO_FEW: "There are too few values to say whether learners move.",
        HowMoving.TOO_OLD: "The latest values are too old to say whether learners move.",
        HowMoving.NOT_MEASURED: "Nothing was measured of what learners show.",
    }
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with its sentence."""

    verdict: Verdict
    sentence: str


def judge(depth: HowDeep, movement: HowMoving) -> Judged:
    """What the two say together. Unless both are clear, it is too early."""
    verdict = _VERDICTS.get((depth, movement), Verdict.TOO_EARLY)
    told = _SENTENCES.get(verdict)
    return Judged(verdict, told or f"Too early to tell. {_OF_DEPTH[depth]} {_OF_MOVEMENT[movement]}")
