"""Collecting the fields of an object from its selection sets, as the specification merges them: fragments, directives.

Source: GraphQL specification, "Field Collection".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
)

from achieve.core.errors import Invalid
from achieve.web.graphql.errors import refuse

Variables = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Collector:
    """Collects for one request. possible: the object types that an interface or a union may be."""

    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Variables
    possible: Mapping[str, frozenset[str]]

    def fields(self, sets: Sequence[SelectionSetNode], type_name: str) -> dict[str, list[FieldNode]]:
        """The fields by response key, in the order of the answer."""
        grouped: dict[str, list[FieldNode]] = {}
        spread: set[str] = set()
        waiting: list[SelectionNode] = [node for each in reversed(sets) for node in reversed(each.selections)]
        while waiting:
            node = waiting.pop()
            if not self._is_included(node):
                continue
            if isinstance(node, FieldNode):
                grouped.setdefault((node.alias or node.name).value, []).append(node)
            else:
                waiting.extend(reversed(self._inside(node, type_name, spread)))
        return grouped

    def _inside(self, node: SelectionNode, type_name: str, spread: set[str]) -> Sequence[SelectionNode]:
        found = self._fragment(node, spread)
        return found.selection_set.selections if found is not None and self._is_about(found, type_name) else ()

    def _fragment(self, node: SelectionNode, spread: set[str]) -> InlineFragmentNode | FragmentDefinitionNode | None:
        """What a fragment holds; a named one only the first time."""
        if isinstance(node, InlineFragmentNode):
            return node
        if not isinstance(node, FragmentSpreadNode) or node.name.value in spread:
            return None
        spread.add(node.name.value)
        return self.fragments.get(node.name.value)

    def _is_about(self, fragment: InlineFragmentNode | FragmentDefinitionNode, type_name: str) -> bool:
        if fragment.type_condition is None:
            return True
        wanted = fragment.type_condition.name.value
        return wanted == type_name or type_name in self.possible.get(wanted, ())

    def _is_included(self, node: SelectionNode) -> bool:
        if not node.directives:
            return True
        named = {directive.name.value: directive for directive in node.directives}
        if "skip" in named and self._condition(named["skip"]):
            return False
        return "include" not in named or self._condition(named["include"])

    def _condition(self, directive: DirectiveNode) -> bool:
        value = directive.arguments[0].value if directive.arguments else None
        if isinstance(value, BooleanValueNode):
            return value.value
        decided = self.variables.get(value.name.value) if isinstance(value, VariableNode) else None
        if not isinstance(decided, bool):
            raise refuse(Invalid(f"`@{directive.name.value}` needs true or false."), directive)
        return decided


def sets_of(fields: Iterable[FieldNode]) -> list[SelectionSetNode]:
    """The selection sets of fields that are answered as one."""
    return [field.selection_set for field in fields if field.selection_set]
