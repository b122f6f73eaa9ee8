"""Mastery policies: which method judges the scores, with which parameters, and what a method may be told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from achieve.core.errors import FieldError, Invalid
from achieve.progress.words import Decay, MasteryMethod, Predict

DEFAULT_WEIGHT = 0.65
DEFAULT_ROUNDING = 2


class PolicyNotValid(Invalid):
    """A parameter is missing, out of its range, or given to a method that does not take it."""

    code = "mastery_policy_not_valid"
    title = "The mastery policy is not valid"


@dataclass(frozen=True, slots=True)
class MasteryPolicy:
    """A method with its parameters; None means not given. Only a valid policy can be made: else PolicyNotValid.

    weight: share of the newest score. n: how many scores. rounding: decimals of the result, 0–9.
    zero: for the power law, what scores below it are raised to; None skips those that are not above 0.
    clamp: for the power law, whether the prediction stays on the scale; None means that it does.
    counts_practice: whether practice counts; it does only where the policy says so.
    """

    method: MasteryMethod
    weight: float | None = None
    n: int | None = None
    rounding: int = DEFAULT_ROUNDING
    decay: Decay | None = None
    predict: Predict | None = None
    zero: float | None = None
    clamp: bool | None = None
    counts_practice: bool = False

    def __post_init__(self) -> None:
        if faults := tuple(_faults(self)):
            raise PolicyNotValid(" ".join(fault.message for fault in faults), errors=faults)

    @property
    def newest_share(self) -> float:
        """The weight, or its default."""
        return DEFAULT_WEIGHT if self.weight is None else self.weight

    @property
    def wanted(self) -> int:
        """n, which a valid policy has wherever its method needs it."""
        return self.n or 0

    @property
    def judged_as(self) -> MasteryMethod:
        """The method that does the work: an alias is replaced by what it stands for."""
        if self.method != MasteryMethod.DECAYING_AVERAGE:
            return self.method
        return (
            MasteryMethod.WEIGHTED_AVERAGE if self.decay == Decay.WEIGHTED else MasteryMethod.STANDARD_DECAYING_AVERAGE
        )


@dataclass(frozen=True, slots=True)
class _Range:
    least: float
    most: float


_TAKES: Mapping[MasteryMethod, frozenset[str]] = {
    MasteryMethod.HIGHEST: frozenset(),
    MasteryMethod.LATEST: frozenset(),
    MasteryMethod.AVERAGE: frozenset(),
    MasteryMethod.MODE: frozenset(),
    MasteryMethod.TOP_N_AVERAGE: frozenset({"n"}),
    MasteryMethod.WEIGHTED_AVERAGE: frozenset({"weight"}),
    MasteryMethod.STANDARD_DECAYING_AVERAGE: frozenset({"weight"}),
    MasteryMethod.DECAYING_AVERAGE: frozenset({"weight", "decay"}),
    MasteryMethod.N_MASTERY: frozenset({"n"}),
    MasteryMethod.POWER_LAW: frozenset({"predict", "zero", "clamp"}),
    MasteryMethod.BEST_FIT: frozenset(),
}
_WEIGHTS: Mapping[MasteryMethod, _Range] = {
    MasteryMethod.WEIGHTED_AVERAGE: _Range(0.01, 0.99),
    MasteryMethod.STANDARD_DECAYING_AVERAGE: _Range(0.5, 0.99),
}
_COUNTS: Mapping[MasteryMethod, _Range] = {
    MasteryMethod.N_MASTERY: _Range(1, 10),
    MasteryMethod.TOP_N_AVERAGE: _Range(1, 1000),
}
_ROUNDING = _Range(0, 9)
# A floor far below any real score would let one zero bend the whole curve.
_ZERO = _Range(0.001, 1_000_000_000)


def _faults(policy: MasteryPolicy) -> Iterator[FieldError]:
    yield from _not_taken(policy)
    yield from _out_of_range("weight", policy.weight, _WEIGHTS.get(policy.judged_as))
    yield from _out_of_range("n", policy.n, _COUNTS.get(policy.method))
    yield from _out_of_range("rounding", policy.rounding, _ROUNDING)
    yield from _out_of_range("zero", policy.zero, _ZERO if "zero" in _TAKES[policy.method] else None)
    if "n" in _TAKES[policy.method] and policy.n is None:
        yield _fault("n", "required", f"The method {policy.method} needs n.")


def _not_taken(policy: MasteryPolicy) -> Iterator[FieldError]:
    parameters: Mapping[str, object] = {
        "weight": policy.weight,
        "n": policy.n,
        "decay": policy.decay,
        "predict": policy.predict,
        "zero": policy.zero,
        "clamp": policy.clamp,
    }
    for name, given in parameters.items():
        if given is not None and name not in _TAKES[policy.method]:
            yield _fault(name, "not_taken", f"The method {policy.method} takes no {name}.")


def _out_of_range(name: str, given: float | None, allowed: _Range | None) -> Iterator[FieldError]:
    if given is None or allowed is None or allowed.least <= given <= allowed.most:
        return
    yield _fault(name, "out_of_range", f"The {name} must be between {allowed.least:g} and {allowed.most:g}.")


def _fault(name: str, code: str, message: str) -> FieldError:
    return FieldError(f"/policy/{name}", code, message)
