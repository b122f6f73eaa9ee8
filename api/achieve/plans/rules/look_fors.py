"""What look-fors and their levels allow."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.depth import LookForObserved, TooManyLookFors

MOST_LOOK_FORS = 50
_Seen = tuple[UUID, str]
"""A look-for, and the code of a level."""


def check_room_for_look_for(present: int) -> None:
    """present: how many the initiative has. Raises TooManyLookFors."""
    if present >= MOST_LOOK_FORS:
        raise TooManyLookFors("Retire or delete one first; a handful is what an observer can keep in mind.")


def check_level_codes(codes: Sequence[str]) -> None:
    """No two levels of a look-for have the same code. Raises Invalid."""
    for place, code in enumerate(codes):
        if code in codes[:place]:
            raise not_valid(f"/levels/{place}/code", "duplicate_code", "Another level has this code.")


def check_keeps_levels(codes: Collection[str], observed: Collection[str]) -> None:
    """observed: the codes of levels at which it was seen. Raises LookForObserved."""
    lost = sorted(set(observed) - set(codes))
    if lost:
        message = "It was observed at a level that would go: keep its code, or retire the look-for and add another."
        raise LookForObserved(message, errors=[FieldError("/levels", "look_for_observed", message)], levels=lost)


def check_may_delete_look_for(observed: Collection[str]) -> None:
    """observed: as above. Raises LookForObserved."""
    if observed:
        raise LookForObserved("It was observed, and the depth rests on that: retire it instead.")


def check_seen(seen: Sequence[_Seen], levels: Mapping[UUID, Collection[str]]) -> None:
    """levels: of each look-for that can be named. Raises Invalid."""
    for place, (look_for_id, level) in enumerate(seen):
        _check_level(f"/levels/{place}", look_for_id, level, levels)
        if look_for_id in [earlier for earlier, _ in seen[:place]]:
            message = "There is a level of this look-for already."
            raise not_valid(f"/levels/{place}/look_for_id", "given_twice", message)


def _check_level(pointer: str, look_for_id: UUID, level: str, levels: Mapping[UUID, Collection[str]]) -> None:
    if look_for_id not in levels:
        message = "Name a look-for of the initiative that is not retired."
        raise not_valid(f"{pointer}/look_for_id", "unknown_reference", message)
    if level not in levels[look_for_id]:
        raise not_valid(f"{pointer}/level", "unknown_level", "The look-for has no such level.")
