"""What a status is worked out from: the parts of a plan, and what each says of itself.

Named tuples, as a plan may have thousands of each, and a frozen dataclass takes five times as long to make.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from achieve.plans.words import PartKind
from achieve.plans.words.status import DerivedStatus, StatusReasonCode

MOST_REASONS = 10
"""How many reasons a part tells; how many there are, it says."""

# Of what nobody has touched nobody knows that it is better than off track.
RANKS: Mapping[DerivedStatus, int] = MappingProxyType(
    {
        DerivedStatus.DONE: 0,
        DerivedStatus.ON_TRACK: 1,
        DerivedStatus.AT_RISK: 2,
        DerivedStatus.OFF_TRACK: 3,
        DerivedStatus.STALE: 3,
    }
)
_BY_RANK = (DerivedStatus.DONE, DerivedStatus.ON_TRACK, DerivedStatus.AT_RISK, DerivedStatus.OFF_TRACK)


_NONE: Mapping[DerivedStatus, int] = MappingProxyType({})


class Reason(NamedTuple):
    """Why a part stands as it does. status: what this alone makes of it; the figures are those that the code has."""

    code: StatusReasonCode
    status: DerivedStatus
    part_kind: PartKind
    part_id: str
    days: int | None = None
    since: date | None = None
    expected: float | None = None
    actual: float | None = None


class Part(NamedTuple):
    """A part of a plan.

    below: ids of its own parts. quiet: how many more it has of which there is nothing to say, by how they stand.
    is_over: of one without parts, that nothing is left to do. override: the reason with which somebody says that it
    stands otherwise.
    """

    id: str
    kind: PartKind
    reasons: Sequence[Reason] = ()
    below: Sequence[str] = ()
    is_over: bool = False
    quiet: Mapping[DerivedStatus, int] = _NONE
    override: Reason | None = None


class Standing(NamedTuple):
    """How a part stands.

    reasons: the worst first, at most MOST_REASONS. told: how many reasons each part in it and below has, by its id.
    counts: its own parts by their status.
    """

    status: DerivedStatus
    reasons: Sequence[Reason] = ()
    told: Mapping[str, int] = MappingProxyType({})
    counts: Mapping[DerivedStatus, int] = _NONE


def worst_of(statuses: Iterable[DerivedStatus]) -> DerivedStatus:
    """The worst, in whatever order they come. What is stale makes what it is part of off track, not stale as well."""
    return _BY_RANK[max(map(RANKS.__getitem__, statuses), default=0)]


def order_of(reason: Reason) -> tuple[int, str, str]:
    """The worst reasons come first, and the same ones always in the same order."""
    return -RANKS[reason.status], reason.code, reason.part_id
