"""What differs between two states of a plan."""

from collections.abc import Iterator, Mapping, Sequence, Set
from uuid import UUID

from pydantic import JsonValue

from achieve.plans.schemas import FieldDifference, PartChange, PartDifference, PartKind

Part = Mapping[str, JsonValue]
Parts = Mapping[str, Part]
"""By their ids."""


def find_differences(kind: PartKind, fields: Set[str], before: Parts, after: Parts) -> Sequence[PartDifference]:
    """The parts of a kind that differ, in the order of the later state, then those that it has no more.

    fields: those that are compared; what is worked out from other parts is not.
    """
    found = [_difference(kind, fields, each, before.get(each), after.get(each)) for each in {**after, **before}]
    return [difference for difference in found if difference is not None]


def _difference(
    kind: PartKind, fields: Set[str], identifier: str, before: Part | None, after: Part | None
) -> PartDifference | None:
    if before is None or after is None:
        change = PartChange.ADDED if before is None else PartChange.REMOVED
        return PartDifference(kind=kind, part_id=UUID(identifier), change=change, fields=[])
    changed = list(_changed(fields, before, after))
    if not changed:
        return None
    return PartDifference(kind=kind, part_id=UUID(identifier), change=PartChange.CHANGED, fields=changed)


def _changed(fields: Set[str], before: Part, after: Part) -> Iterator[FieldDifference]:
    for name in after:
        if name in fields and before.get(name) != after[name]:
            yield FieldDifference(name=name, before=before.get(name), after=after[name])
