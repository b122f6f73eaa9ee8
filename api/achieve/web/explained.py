"""Which rules decide about an operation: for reads those of the shape, for writes those of the operation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from strawberry.utils.str_converters import to_camel_case

from achieve.access.roles import Action
from achieve.access.scopes import RowRule
from achieve.core.schemas import Input
from achieve.reads.shape import Shape, Shapes
from achieve.web.operations import Operation


@dataclass(frozen=True, slots=True)
class Explained:
    """An operation and what decides about it. is_placed_by_body: as in `Operation`."""

    operation: str
    shape: Shape
    rules: tuple[RowRule, ...]
    action: Action
    is_placed_by_body: bool = False


def explained_operations(
    shapes: Shapes, operations: Iterable[Operation[Input]], views: Mapping[str, str]
) -> Mapping[str, Explained]:
    """By `operationId`, and by the name of the mutation. views: shapes' names by the ids of their operations."""
    reads = [Explained(f"list_{shape.path.replace('-', '_')}", shape, shape.rules, Action.READ) for shape in shapes]
    ones = [Explained(f"get_{shape.word}", shape, shape.rules, Action.READ) for shape in shapes if shape.listed]
    viewed = [Explained(name, shapes[view], shapes[view].rules, Action.READ) for name, view in views.items()]
    writes = [_of_write(each) for each in operations]
    listed = [each for each in reads if each.shape.listed]
    by_name = {each.operation: each for each in (*listed, *ones, *viewed, *writes)}
    return by_name | {to_camel_case(each.operation): each for each in writes}


def _of_write(operation: Operation[Input]) -> Explained:
    rules = operation.rules or operation.shape.rules
    return Explained(operation.name, operation.shape, rules, operation.action, operation.is_placed_by_body)
