"""What differs between two states of a plan."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from pydantic import JsonValue

from achieve.plans.words import PartChange

Part = Mapping[str, JsonValue]
Parts = Mapping[str, Part]
"""By their ids."""
Field = tuple[str, JsonValue, JsonValue]
"""Its name, its value before, and its value after."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A part that differs, and in which fields; none of one that was added or removed."""

    part_id: str
    change: PartChange
    fields: Sequence[Field] = ()


def find_differences(fields: Set[str], before: Parts, after: Parts) -> Sequence[Difference]:
    """The parts of a kind that differ, in the order of the later state, then those that it has no more.

    fields: those that are compared; what is worked out from other parts is not.
    """
    found = [_difference(fields, each, before.get(each), after.get(each)) for each in {**after, **before}]
    return [difference for difference in found if difference is not None]


def _difference(fields: Set[str], identifier: str, before: Part | None, after: Part | None) -> Difference | None:
    if before is None or after is None:
        return Difference(identifier, PartChange.ADDED if before is None else PartChange.REMOVED)
    changed = tuple(_changed(fields, before, after))
    return Difference(identifier, PartChange.CHANGED, changed) if changed else None


def _changed(fields: Set[str], before: Part, after: Part) -> Iterator[Field]:
    for name in after:
        if name in fields and before.get(name) != after[name]:
            yield name, before.get(name), after[name]
