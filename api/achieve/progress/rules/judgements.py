"""What a method is asked and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from achieve.progress.rules.explanations import IgnoredCode, Reason, ReasonCode
from achieve.progress.rules.policies import MasteryPolicy
from achieve.progress.rules.scores import ScalePoints


@dataclass(frozen=True, slots=True)
class Case:
    """What a method judges. values: at least one, oldest first, in the scale's points."""

    values: Sequence[float]
    policy: MasteryPolicy
    scale: ScalePoints

    @property
    def places(self) -> range:
        """The places of all values, oldest first."""
        return range(len(self.values))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a method found.

    result: not rounded; None where the method gives none. used: the places it rests on, oldest first.
    left_out: why the other places have no part in it; None where it rests on all.
    """

    result: float | None
    used: Sequence[int]
    reason: Reason
    left_out: IgnoredCode | None = None


def mean_of(values: Sequence[float]) -> float:
    """The mean of at least one value; the order of the values makes no difference, not even in the last bit."""
    return fsum(values) / len(values)


def only(value: float) -> Judgement:
    """The judgement of a single score, where a method needs two to be itself."""
    return Judgement(value, (0,), Reason(ReasonCode.ONE_SCORE, score=value))
