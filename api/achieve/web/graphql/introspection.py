"""What an introspection query costs, weighed against the usual one: deep walks through the schema are refused."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_introspection_query,
    parse,
)

from achieve.web.graphql.errors import TooComplex

Owner = TypeVar("Owner")

_SLACK = 1.3
_TYPES = frozenset({"type", "ofType", "queryType", "mutationType", "subscriptionType", "interfaces", "possibleTypes"})


@dataclass(frozen=True, slots=True)
class _Count:
    """How many of a list there are: on average over all that have it, and at the most."""

    average: float
    most: float


class IntrospectionBudget:
    """What one request may ask about the schema: a third more than the usual introspection query."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._counts = _counts(schema)
        usual = parse(
            get_introspection_query(specified_by_url=True, directive_is_repeatable=True, input_value_deprecation=True)
        )
        fragments = {each.name.value: each for each in usual.definitions if isinstance(each, FragmentDefinitionNode)}
        operation = next(each for each in usual.definitions if isinstance(each, OperationDefinitionNode))
        self._most = _SLACK * self._cost([operation.selection_set], fragments)

    def check(self, fields: Iterable[FieldNode], fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        """Raises TooComplex when the fields below the root ask for more."""
        asked = [field.selection_set for field in fields if field.selection_set]
        if asked and self._cost(asked, fragments) > self._most:
            raise TooComplex("The introspection would return too much. Ask for fewer lists inside of lists.")

    def _cost(self, asked: Sequence[SelectionSetNode], fragments: Mapping[str, FragmentDefinitionNode]) -> float:
        """Values that the answer could have. Over all types, what a type has is counted on average."""
        total = 0.0
        waiting = [(each, 1.0, True) for each in asked]
        while waiting:
            selections, times, over_all = waiting.pop()
            for node in selections.selections:
                if isinstance(node, FragmentSpreadNode):
                    found = fragments.get(node.name.value)
                    waiting.extend([(found.selection_set, times, over_all)] if found else [])
                elif isinstance(node, InlineFragmentNode):
                    waiting.append((node.selection_set, times, over_all))
                elif isinstance(node, FieldNode):
                    total += times
                if isinstance(node, FieldNode) and node.selection_set:
                    waiting.append((node.selection_set, *self._below(node.name.value, times, over_all=over_all)))
        return total

    def _below(self, field: str, times: float, *, over_all: bool) -> tuple[float, bool]:
        count = self._counts.get(field, _Count(1, 1))
        return times * (count.average if over_all else count.most), over_all and field not in _TYPES


def _counts(schema: GraphQLSchema) -> Mapping[str, _Count]:
    types = list(schema.type_map.values())
    composite = [each for each in types if isinstance(each, (GraphQLObjectType, GraphQLInterfaceType))]
    fields = [field for each in composite for field in each.fields.values()]
    inputs = [each for each in types if isinstance(each, GraphQLInputObjectType)]
    enums = [each for each in types if isinstance(each, GraphQLEnumType)]
    abstract = [each for each in composite if isinstance(each, GraphQLInterfaceType)]
    return {
        "ofType": _Count(0.5, 0.5),
        "types": _Count(len(types), len(types)),
        "directives": _Count(len(schema.directives), len(schema.directives)),
        "fields": _count(types, composite, lambda each: len(each.fields)),
        "args": _count(fields, fields, lambda each: len(each.args)),
        "inputFields": _count(types, inputs, lambda each: len(each.fields)),
        "enumValues": _count(types, enums, lambda each: len(each.values)),
        "interfaces": _count(types, composite, lambda each: len(each.interfaces)),
        "possibleTypes": _count(types, abstract, lambda each: len(schema.get_possible_types(each))),
    }


def _count(everything: Sequence[object], having: Sequence[Owner], length: Callable[[Owner], int]) -> _Count:
    lengths = [length(each) for each in having]
    return _Count(sum(lengths) / max(len(everything), 1), max(lengths, default=0))
