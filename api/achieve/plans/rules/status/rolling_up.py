"""How parts are rolled up: a part stands as its worst part does, or as what it says of itself where that is worse.

It is done only when all of its parts are. Where somebody has said that a part stands otherwise, what it is in counts
it so, with that as its reason. The order of the parts makes no difference.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import chain

from achieve.plans.rules.status.parts import MOST_REASONS, Part, Reason, Standing, order_of, worst_of
from achieve.plans.words import PartKind
from achieve.plans.words.status import DerivedStatus

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
    """How each part stands by what is in it, by its id.

    What is below a part is of a lower level, so each is looked at once.
    """
    found: dict[str, Standing] = {}
    counted: dict[str, Standing] = {}
    for part in sorted(parts, key=lambda each: _LEVEL[each.kind]):
        below = [counted[each] for each in dict.fromkeys(part.below)]
        found[part.id] = _whole(part, below) if below or part.quiet else _single(part)
        counted[part.id] = found[part.id] if part.override is None else _said(part.override)
    return found


def _single(part: Part) -> Standing:
    """Of a part without parts."""
    if not part.reasons:
        return _DONE if part.is_over else _ON_TRACK
    if part.is_over:
        return Standing(DerivedStatus.DONE, part.reasons)
    if len(part.reasons) == 1:
        return Standing(_ALONE[part.reasons[0].status], part.reasons, {part.id: 1})
    status = _decide([each.status for each in part.reasons], ())
    return Standing(status, _first(part.reasons), {part.id: len(part.reasons)})


def _said(reason: Reason) -> Standing:
    """How a part stands because somebody says so."""
    return Standing(reason.status, (reason,), {reason.part_id: 1})


def _whole(part: Part, below: Sequence[Standing]) -> Standing:
    counts = Counter(part.quiet)
    counts.update(each.status for each in below)
    if set(counts) == {DerivedStatus.DONE}:
        return Standing(DerivedStatus.DONE, counts=counts)
    told = {part.id: len(part.reasons)} if part.reasons else {}
    for each in below:
        told.update(each.told)
    status = _decide([each.status for each in part.reasons], counts)
    return Standing(status, _first(_heard(part.reasons, below)), told, counts)


def _heard(own: Sequence[Reason], below: Sequence[Standing]) -> Sequence[Reason]:
    """Its own reasons and those of what is in it, once each: one that comes up in two ways is the same object."""
    return [*{id(reason): reason for reason in chain(own, *(each.reasons for each in below if each.told))}.values()]


def _decide(own: Collection[DerivedStatus], below: Iterable[DerivedStatus]) -> DerivedStatus:
    """own: what each of its own reasons makes of it."""
    if DerivedStatus.STALE in own:
        return DerivedStatus.STALE
    return worst_of((*own, *below, DerivedStatus.ON_TRACK))


def _first(reasons: Sequence[Reason]) -> Sequence[Reason]:
    if len(reasons) <= MOST_REASONS:
        return sorted(reasons, key=order_of)
    return nsmallest(MOST_REASONS, reasons, key=order_of)


# Of thousands of steps most say one thing.
_ALONE = {status: _decide((status,), ()) for status in DerivedStatus}
