"""How parts are rolled up: a part stands as its worst part does, or as what it says of itself where that is worse.

It is done only when all of its parts are. The order of the parts makes no difference.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from achieve.plans.rules.status.parts import MOST_REASONS, RANKS, Part, Reason, Standing, order_of, worst_of
from achieve.plans.words import PartKind
from achieve.plans.words.status import DerivedStatus, StatusReasonCode

_LEVELS = (
    PartKind.STEP,
    PartKind.MEASURE,
    PartKind.STRATEGY,
    PartKind.IMPLEMENTATION_PLAN,
    PartKind.INITIATIVE,
    PartKind.GOAL,
    PartKind.PLAN,
)
_LEVEL = {kind: level for level, kind in enumerate(_LEVELS)}
_DONE = Standing(DerivedStatus.DONE)
_ON_TRACK = Standing(DerivedStatus.ON_TRACK)


def roll_up(parts: Iterable[Part]) -> Mapping[str, Standing]:
    """How each part stands, by its id. What is below a part is of a lower level, so each is looked at once."""
    found: dict[str, Standing] = {}
    for part in sorted(parts, key=lambda each: _LEVEL[each.kind]):
        below = [found[each] for each in dict.fromkeys(part.below)]
        found[part.id] = _whole(part, below) if below else _single(part)
    return found


def _single(part: Part) -> Standing:
    """Of a part without parts."""
    if not part.reasons:
        return _DONE if part.is_over else _ON_TRACK
    if part.is_over:
        return Standing(DerivedStatus.DONE, part.reasons)
    reasons = _first(part.reasons) if len(part.reasons) > 1 else part.reasons
    return Standing(_decide(part.reasons, ()), reasons, _keys(part.reasons))


def _whole(part: Part, below: Sequence[Standing]) -> Standing:
    counts = Counter(each.status for each in below)
    if set(counts) == {DerivedStatus.DONE}:
        return Standing(DerivedStatus.DONE, counts=counts)
    of_parts = {(reason.part_id, reason.code): reason for each in below for reason in each.reasons if each.told}
    told = _keys(part.reasons).union(*(each.told for each in below))
    reasons = _first(chain(part.reasons, of_parts.values()))
    return Standing(_decide(part.reasons, counts), reasons, told, counts)


def _decide(reasons: Sequence[Reason], below: Iterable[DerivedStatus]) -> DerivedStatus:
    own = {reason.status for reason in reasons}
    if DerivedStatus.STALE in own:
        return DerivedStatus.STALE
    return max(worst_of([*own, *below]), DerivedStatus.ON_TRACK, key=RANKS.__getitem__)


def _first(reasons: Iterable[Reason]) -> Sequence[Reason]:
    return sorted(reasons, key=order_of)[:MOST_REASONS]


def _keys(reasons: Iterable[Reason]) -> frozenset[tuple[str, StatusReasonCode]]:
    return frozenset((reason.part_id, reason.code) for reason in reasons)
