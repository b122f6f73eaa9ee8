"""That both sides of a comparison answer the same: one that answers less would be measured for nothing."""

from typing import cast

from benchmarks.comparisons import Side
from benchmarks.loads import body
from benchmarks.reads import Read


class NotTheSame(SystemExit):
    """The two sides of a comparison answer different things."""


def compare_with_floor(read: Read, ours: Side, floor: Side) -> None:
    """Raises NotTheSame unless the floor's JSON is ours: the whole body in REST, the root field in GraphQL."""
    _require(read, "the statement by hand", same=answer_of(read, _answer(ours)) == _answer(floor))


def compare_sizes(_read: Read, _ours: Side, _small: Side) -> None:
    """Nothing to compare: the districts are two, and each read has as many rows in both."""


def answer_of(read: Read, found: object) -> object:
    """The part of the service's answer that the floor gives."""
    return _field(_field(found, "data"), read.root) if read.root else found


def _answer(side: Side) -> object:
    return body(side.port, side.asked)


def _field(found: object, name: str) -> object:
    return cast("dict[str, object]", found)[name]


def _require(read: Read, other: str, *, same: bool) -> None:
    if not same:
        raise NotTheSame(f"{read.title}: {other} answers something else than the service.")
