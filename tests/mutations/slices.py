"""What of the matrix test a mutant must not pass: the calls on which its line and action have a bearing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from achieve.access.matrix import Grant
from achieve.access.roles import Action, Resource, Role, Rows
from achieve.declarations import ALL_SHAPES, OPERATIONS
from achieve.reads.shape import Shape
from achieve.web.operations import Operation
from tests.access.checks import District, try_writes, wrong_in_list, wrong_in_view, wrong_one_by_one
from tests.access.facts import KINDS, Facts
from tests.access.oracle import NOBODYS_YET, THE_TABLE, Asker
from tests.access.views import VIEWS
from tests.access.writes import write_of
from tests.mutations.mutants import Mutant

_LISTED = [shape for shape in ALL_SHAPES if shape.listed]


@dataclass(frozen=True, slots=True)
class Slice:
    """The lists, views and writes that a line and an action decide."""

    shapes: tuple[Shape, ...] = ()
    views: tuple[str, ...] = ()
    writes: tuple[Operation[Any], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is no operation yet that the line and the action decide."""
        return not (self.shapes or self.views or self.writes)


def slice_of(district: District, mutant: Mutant) -> Slice:
    """What a mutant has a bearing on."""
    if mutant.action is Action.COUNT:
        return Slice(views=tuple(_counts(mutant)))
    if mutant.action is not Action.READ:
        return Slice(writes=tuple(_writes(mutant)))
    if mutant.rows in NOBODYS_YET:
        return Slice()
    shapes = [each for each in _LISTED if _bears_on(district, mutant, each)]
    views = [name for name, view in VIEWS.items() if view.action is Action.READ and mutant.line in view.kind.lines]
    return Slice(tuple(shapes), tuple(views))


async def wrong_under(district: District, mutant: Mutant) -> list[str]:
    """What differs from the oracle while the rule is broken: none where the mutant survives."""
    askers, part = list(_askers(district, mutant)), slice_of(district, mutant)
    for shape in part.shapes:
        if wrong := await wrong_in_list(district, shape, "rest", askers):
            return wrong
    for name in part.views:
        if wrong := await wrong_in_view(district, name, askers):
            return wrong
    for operation in part.writes:
        if wrong := (await try_writes(district, operation, "rest", askers)).wrong:
            return wrong
    for shape in part.shapes:
        if wrong := await wrong_one_by_one(district, shape, askers):
            return wrong
    return []


def _bears_on(district: District, mutant: Mutant, shape: Shape) -> bool:
    """Whether a list depends on the line: by its rows, or by a field of rows that the role sees at all."""
    lines = KINDS[shape.path].lines
    if mutant.line in lines:
        return True
    role = mutant.role
    read = [rows for line in lines for rows in (THE_TABLE.grants[line].get(role, Grant()).read if role else ())]
    # Who runs the platform reads what is technical, in which these fields are not.
    sees_rows = role is None or bool(set(read) - {Rows.TECHNICAL})
    return sees_rows and mutant.line in _guarding_lines(district, shape.path, shape.table)


def _counts(mutant: Mutant) -> Iterator[str]:
    """Counting is done in every district, so a rule about the own one has no bearing on it."""
    if mutant.rows is Rows.EVERY_DISTRICT:
        yield from (
            name for name, view in VIEWS.items() if view.action is Action.COUNT and mutant.line in view.kind.lines
        )


def _writes(mutant: Mutant) -> Iterator[Operation[Any]]:
    """For a client, writing is also deleting."""
    for operation in OPERATIONS:
        write = write_of(operation)
        is_its = write.action is mutant.action or (mutant.role is None and write.action is Action.DELETE)
        if mutant.line in write.lines and is_its:
            yield operation


def _askers(district: District, mutant: Mutant) -> Iterator[Asker]:
    """Those who have the role, and those who had it until yesterday; for clients, all whom scopes limit."""
    for asker in district.askers:
        if mutant.role is None:
            has_it = asker.scopes is not None
        elif mutant.role is Role.PLATFORM_ADMIN:
            has_it = asker.kind == Role.PLATFORM_ADMIN
        else:
            has_it = asker.kind == mutant.role or mutant.role in district.record.roles_of(asker.person_id)
        if has_it:
            yield asker


def _guarding_lines(district: District, path: str, table: str) -> set[Resource]:
    """The lines that the guarded fields of a collection fall under."""
    tellers = set(KINDS[path].guarded.values())
    told = [tell(district.record, row) for row in district.record.rows(table) for tell in tellers]
    return {each.line for each in told if isinstance(each, Facts)}
