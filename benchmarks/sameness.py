"""That both sides of a comparison answer the same: one that answers less would be measured for nothing."""

from typing import cast

from benchmarks.comparisons import Side
from benchmarks.loads import body
from benchmarks.peers.postgraphile_grid import grid_of_postgraphile, grid_of_service
from benchmarks.peers.sqlmodel_app import ANSWERS
from benchmarks.reads import Read


class NotTheSame(SystemExit):
    """The two sides of a comparison answer different things."""


def compare_with_floor(read: Read, ours: Side, floor: Side) -> None:
    """Raises NotTheSame unless the floor's JSON is ours: the whole body in REST, the root field in GraphQL."""
    _require(read, "the statement by hand", same=answer_of(read, _answer(ours)) == _answer(floor))


def compare_with_sqlmodel(read: Read, ours: Side, peer: Side) -> None:
    """Raises NotTheSame unless both are the same by the read schema, which knows two ways to write an instant."""
    model = ANSWERS[read.floor]
    same = model.model_validate(_answer(ours)) == model.model_validate(_answer(peer))
    _require(read, "the SQLModel peer", same=same)


def compare_with_postgraphile(read: Read, ours: Side, peer: Side) -> None:
    """Raises NotTheSame unless both have the same cells of the same learners, and as many targets."""
    same = grid_of_service(answer_of(read, _answer(ours))) == grid_of_postgraphile(_field(_answer(peer), "data"))
    _require(read, "PostGraphile", same=same)


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
