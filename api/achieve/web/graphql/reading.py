"""Reading arguments: what is fixed by the document is read once, what a variable holds is read with each request.

A plan is kept for a document, so it holds no values of variables but `Fill`s, which give the engine's values in the
order of their slots.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from graphql import FieldNode, GraphQLArgument, VariableNode
from graphql.execution import VariableValues
from graphql.pyutils import Undefined
from graphql.utilities import coerce_input_literal  # pyright: ignore[reportUnknownVariableType] untyped lists

from achieve.access.scopes import Binding
from achieve.core.errors import AchieveError, Invalid
from achieve.reads.cursors import read_cursor
from achieve.reads.past import Moment
from achieve.reads.selection import Condition, Slot, Values
from achieve.reads.shape import Filter, Shape
from achieve.web.graphql.arguments import AFTER, AS_OF, DEFAULT_FIRST, FIRST, LARGEST_FIRST, REVISION, SORT
from achieve.web.graphql.collecting import Variables
from achieve.web.graphql.errors import refuse
from achieve.web.graphql.naming import filter_argument
from achieve.web.graphql.scalars import read_id

Source = Callable[[Variables], object]
Fill = Callable[[Variables], Sequence[Binding]]
MomentSource = Callable[[Variables], Moment]

_MOST_VALUES = 100
_LONGEST_TEXT = 500


@dataclass(slots=True)
class Fills:
    """The values of one statement, as they will be filled in."""

    fills: list[Fill] = field(default_factory=list[Fill])
    _slots: int = 0

    def add(self, fill: Fill, count: int = 1) -> Slot:
        """Keep room for some values, and return the place of the first."""
        self.fills.append(fill)
        self._slots += count
        return self._slots - count

    def values(self, variables: Variables) -> Values:
        """The values for one request. Raises GraphQLError for one that cannot be."""
        return Values([value for fill in self.fills for value in fill(variables)])


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of one field as it is written."""

    node: FieldNode
    declared: Mapping[str, GraphQLArgument]
    variables: VariableValues

    def source(self, name: str) -> Source | None:
        """Where an argument's value comes from; None where it is not given, or null."""
        node = next((each.value for each in self.node.arguments or () if each.name.value == name), None)
        if node is None:
            return None
        if isinstance(node, VariableNode):
            variable = node.name.value
            given = self.variables.coerced.get(variable) is not None
            return (lambda variables: variables.get(variable)) if given else None
        kind = self.declared[name].type  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] untyped lists
        value = cast("object", coerce_input_literal(node, kind, self.variables))
        if value is Undefined:
            raise refuse(Invalid(f"The value of `{name}` is not valid."), node)
        return None if value is None else (lambda _: value)

    def now(self, name: str) -> object:
        """An argument's value in this request. Only for what the plan is kept by."""
        source = self.source(name)
        return None if source is None else source(self.variables.coerced)


def read_first(arguments: Arguments) -> int:
    """Size of the page."""
    first = arguments.now(FIRST)
    if first is None:
        return DEFAULT_FIRST
    if not isinstance(first, int) or not 1 <= first <= LARGEST_FIRST:
        raise refuse(Invalid(f"`first` is a number from 1 to {LARGEST_FIRST}."), arguments.node)
    return first


def read_sort(arguments: Arguments, shape: Shape) -> tuple[str, bool]:
    """What the page is sorted by, and whether downwards."""
    sort = str(arguments.now(SORT) or shape.default_sort)
    name = sort.removeprefix("-")
    if name not in shape.sort_names:
        offered = ", ".join(f"`{each}`" for each in shape.sort_names)
        raise refuse(Invalid(f"Sort by one of {offered}, with `-` in front for descending."), arguments.node)
    return name, sort.startswith("-")


def read_after(arguments: Arguments, shape: Shape, sort: str, fills: Fills) -> tuple[Slot, Slot] | None:
    """Where the page goes on."""
    source = arguments.source(AFTER)
    if source is None:
        return None
    kind = shape.sort_key(sort)[1]

    def fill(variables: Variables) -> Sequence[Binding]:
        return read_cursor(str(source(variables)), sort, kind)

    first = fills.add(_located(fill, arguments.node), 2)
    return first, first + 1


def read_moment(arguments: Arguments) -> MomentSource | None:
    """As of when a resource is asked for, if that is asked at all."""
    revision, instant = arguments.source(REVISION), arguments.source(AS_OF)
    if revision is not None and instant is not None:
        raise refuse(Invalid(f"Give either `{REVISION}` or `{AS_OF}`."), arguments.node)
    if revision is not None:
        return _located_moment(lambda variables: Moment(_number(revision(variables)), None), arguments.node)
    if instant is not None:
        return lambda variables: Moment(None, cast("datetime", instant(variables)))
    return None


def read_conditions(arguments: Arguments, shape: Shape, fills: Fills) -> tuple[Condition, ...]:
    """The filters that are given."""
    found = [_condition(arguments, filter_, fills) for filter_ in shape.filter_by_name.values()]
    return tuple(condition for condition in found if condition is not None)


def _condition(arguments: Arguments, filter_: Filter, fills: Fills) -> Condition | None:
    source = arguments.source(filter_argument(filter_))
    if source is None:
        return None

    def fill(variables: Variables) -> Sequence[Binding]:
        given = source(variables)
        return [_values(filter_, given) if filter_.repeated else _value(filter_, given)]

    return Condition(filter_.name, fills.add(_located(fill, arguments.node)), filter_.repeated)


def _values(filter_: Filter, given: object) -> list[Binding]:
    listed = cast("list[object]", given) if isinstance(given, list) else [given]
    if len(listed) > _MOST_VALUES:
        raise Invalid(f"`{filter_argument(filter_)}` takes at most {_MOST_VALUES} values.")
    return [_value(filter_, each) for each in listed]


def _value(filter_: Filter, given: object) -> Binding:
    """A value that the database can hold; its kind has been checked by the schema."""
    name = filter_argument(filter_)
    if isinstance(given, str) and filter_.kind is not str:
        identifier = read_id(given)
        if identifier is None:
            raise Invalid(f"`{name}` takes ids.")
        return identifier
    if isinstance(given, str) and (len(given) > _LONGEST_TEXT or not given.isprintable()):
        raise Invalid(f"`{name}` takes up to {_LONGEST_TEXT} printable characters.")
    if filter_.words and given not in filter_.words:
        raise Invalid(f"`{name}` takes: {', '.join(filter_.words)}.")
    return given


def _number(given: object) -> int:
    if not isinstance(given, int) or given < 1:
        raise Invalid(f"`{REVISION}` is a number from 1 on.")
    return given


def _located_moment(moment: MomentSource, node: FieldNode) -> MomentSource:
    def located(variables: Variables) -> Moment:
        try:
            return moment(variables)
        except AchieveError as error:
            raise refuse(error, node) from None

    return located


def _located(fill: Fill, node: FieldNode) -> Fill:
    """A fill whose refusals name the field that they are about."""

    def located(variables: Variables) -> Sequence[Binding]:
        try:
            return fill(variables)
        except AchieveError as error:
            raise refuse(error, node) from None

    return located
