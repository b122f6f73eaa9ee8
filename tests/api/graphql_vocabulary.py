"""What generated documents can be made of: the types of a schema by their names, and values from rows."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import cast

from graphql import GraphQLEnumType, GraphQLField, GraphQLObjectType, is_composite_type

from achieve.reads.shape import Filter, Relation, Shape
from achieve.web.graphql.naming import filter_argument
from achieve.web.graphql.schema import Graph, Member
from tests.api.graphql_reference import Row, Rows, filtered_column

_WRAPPERS = re.compile(r"[\[\]!]")


@dataclass(frozen=True)
class Vocabulary:
    """The words of a schema. rows: what cursors, ids and values are taken from."""

    graph: Graph
    rows: Rows

    @cached_property
    def fitting(self) -> Mapping[str, tuple[str, ...]]:
        """For each type that has fields or kinds, the types that a fragment in it can be about."""
        kinds = {**{name: frozenset({name}) for name in self.graph.members}, **self.graph.possible}
        return {name: tuple(each for each in sorted(kinds) if kinds[each] & own) for name, own in kinds.items()}

    @cached_property
    def ambiguous(self) -> frozenset[str]:
        """Names of fields that are not of one kind in all types."""
        kinds: dict[str, set[str]] = {}
        for name in self.graph.members:
            for field_name, declared in self._object(name).fields.items():
                kinds.setdefault(field_name, set()).add(self._form(declared))
        return frozenset(name for name, found in kinds.items() if len(found) > 1)

    def key(self, kind: str, name: str) -> str:
        """The key of a field: its name, where that is of one kind in all types."""
        return f"{name}Of{kind}" if name in self.ambiguous else name

    def plain(self, kind: str) -> Sequence[str]:
        """The fields of a type that have no fields of their own; those that may be denied count fivefold."""
        denied = {"redacted", *(self.graph.shape_of_type[kind].guarded if self.has_fields(kind) else ())}
        found = [(name, member) for name, member in self._members(kind).items() if isinstance(member, str)]
        return [name for name, member in found for _ in range(5 if member in denied else 1)]

    def relations(self, kind: str) -> Sequence[tuple[str, Relation]]:
        """The relations of a type; those to several kinds count threefold."""
        found = [(name, member) for name, member in self._members(kind).items() if isinstance(member, Relation)]
        return [each for each in found for _ in range(3 if each[1].form == "any" else 1)]

    def target(self, relation: Relation) -> str:
        """The type that a relation leads to."""
        return relation.union or "Node" if relation.form == "any" else self.graph.shapes[relation.to].type_name

    def has_fields(self, kind: str) -> bool:
        """Whether it is an object type."""
        return kind in self.graph.members

    def row(self, shape: Shape, random: Random) -> Row:
        """Any row of a shape."""
        return random.choice(self.rows[shape.name])

    def filters(self, shape: Shape) -> Sequence[Filter]:
        """The filters that the reference can read."""
        return [each for each in shape.filter_by_name.values() if filtered_column(each) is not None]

    def filter_kind(self, shape: Shape, filter_: Filter) -> str:
        """The type of a filter's argument: `[EnrollmentRole!]`."""
        name = next(name for name, listed in self.graph.lists.items() if listed is shape)
        return _type_text(self._object("Query").fields[name].args[filter_argument(filter_)])

    def literal(self, kind: str, value: object) -> str:
        """A value as a document has it."""
        if isinstance(value, list):
            return f"[{', '.join(self.literal(kind, each) for each in cast('list[object]', value))}]"
        named = self.graph.schema.type_map[_WRAPPERS.sub("", kind)]
        return str(value) if isinstance(named, GraphQLEnumType) else json.dumps(value)

    def _members(self, kind: str) -> Mapping[str, Member]:
        return self.graph.members.get(kind, {"id": "id"})

    def _object(self, kind: str) -> GraphQLObjectType:
        return cast("GraphQLObjectType", self.graph.schema.type_map[kind])

    def _form(self, declared: GraphQLField) -> str:
        text = _type_text(declared)
        name = _WRAPPERS.sub("", text)
        return text.replace(name, "*") if is_composite_type(self.graph.schema.type_map[name]) else text


def _type_text(declared: object) -> str:
    return str(cast("object", declared.type))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType] fields and arguments have one.
