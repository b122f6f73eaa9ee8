"""From the document to the engine: what is asked of an object or a page, as the selection that the engine compiles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from graphql import FieldNode, GraphQLObjectType, SelectionSetNode
from graphql.execution import VariableValues

from achieve.reads.selection import EdgePart, Leaf, Literally, Many, One, OneOf, Page, PagePart, Pick, Selection, Whole
from achieve.reads.shape import Relation, Shape
from achieve.web.graphql.bounds import Tally
from achieve.web.graphql.collecting import Collector, sets_of
from achieve.web.graphql.reading import Arguments, Fills, read_after, read_conditions, read_first, read_sort
from achieve.web.graphql.schema import Graph

TYPENAME = "__typename"
_PAGE_INFO: Mapping[str, Literal["has_more", "has_previous", "start_cursor", "end_cursor"]] = {
    "hasNextPage": "has_more",
    "hasPreviousPage": "has_previous",
    "startCursor": "start_cursor",
    "endCursor": "end_cursor",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the answer: how often this may come, and how many resources deep it is."""

    times: int = 1
    depth: int = 0

    def below(self, times: int = 1) -> "Place":
        """The place of what is found so many times in each."""
        return Place(self.times * times, self.depth + 1)


@dataclass(frozen=True, slots=True)
class Selector:
    """Reads the selections of one operation. fills: the values of the statement that is put together."""

    graph: Graph
    collector: Collector
    variables: VariableValues
    fills: Fills
    tally: Tally

    def object(self, sets: Sequence[SelectionSetNode], shape: Shape, place: Place) -> Selection:
        """What is asked of one object."""
        fields = self.collector.fields(sets, shape.type_name)
        return Selection(tuple(self._pick(key, nodes, shape, place) for key, nodes in fields.items()))

    def page(self, nodes: Sequence[FieldNode], shape: Shape, parent: str, place: Place) -> Page:
        """What is asked of a page. parent: the type whose field it is; place: that of the parent."""
        arguments = self._arguments(nodes[0], parent)
        first = read_first(arguments)
        sort, descending = read_sort(arguments, shape)
        self.tally.add_object(0, place.depth + 1)
        return Page(
            limit=self.fills.add(lambda _: (first,)),
            sort=sort,
            descending=descending,
            conditions=read_conditions(arguments, shape, self.fills),
            after=read_after(arguments, shape, sort, self.fills),
            parts=self._parts(sets_of(nodes), shape, place, first),
        )

    def _pick(self, key: str, nodes: Sequence[FieldNode], shape: Shape, place: Place) -> Pick:
        name = nodes[0].name.value
        if name == TYPENAME:
            self.tally.add_leaf(place.times)
            return Literally(key, shape.type_name)
        member = self.graph.members[shape.type_name][name]
        if isinstance(member, str):
            self.tally.add_leaf(place.times)
            return Leaf(key, member)
        return self._related(key, nodes, shape, member, place)

    def _related(self, key: str, nodes: Sequence[FieldNode], shape: Shape, relation: Relation, place: Place) -> Pick:
        if relation.form == "any":
            return OneOf(key, relation.name, self._branches(sets_of(nodes), relation, place.below()))
        target = self.graph.shapes[relation.to]
        if relation.form == "page":
            return Many(key, relation.name, self.page(nodes, target, shape.type_name, place))
        below = place.below(1 if relation.form == "one" else relation.most)
        self.tally.add_object(below.times, below.depth)
        chosen = self.object(sets_of(nodes), target, below)
        return One(key, relation.name, chosen) if relation.form == "one" else Whole(key, relation.name, chosen)

    def _branches(
        self, sets: Sequence[SelectionSetNode], relation: Relation, place: Place
    ) -> tuple[tuple[str, Selection], ...]:
        """What is asked of each kind that it could be; it will be one, so the largest counts."""
        kinds = self.graph.shapes.kinds_of(relation)
        self.tally.add_object(place.times, place.depth)
        self.tally.add_branches(len(kinds))
        tallies = [self.tally.copy() for _ in kinds]
        chosen = [
            replace(self, tally=tally).object(sets, kind, place) for kind, tally in zip(kinds, tallies, strict=True)
        ]
        self.tally.take_largest(tallies)
        return tuple((kind.name, each) for kind, each in zip(kinds, chosen, strict=True))

    def _parts(
        self, sets: Sequence[SelectionSetNode], shape: Shape, place: Place, first: int
    ) -> tuple[PagePart | Literally, ...]:
        connection = f"{shape.type_name}Connection"
        fields = self.collector.fields(sets, connection)
        return tuple(self._part(key, nodes, shape, place, first) for key, nodes in fields.items())

    def _part(
        self, key: str, nodes: Sequence[FieldNode], shape: Shape, place: Place, first: int
    ) -> PagePart | Literally:
        match nodes[0].name.value:
            case "nodes":
                return PagePart(key, "items", self.object(sets_of(nodes), shape, self._items(place, first)))
            case "edges":
                return PagePart(key, "edges", edge=self._edge(sets_of(nodes), shape, self._items(place, first)))
            case "pageInfo":
                return PagePart(key, "page_info", parts=self._page_info(sets_of(nodes), place))
            case "totalCount":
                self.tally.add_leaf(place.times)
                return PagePart(key, "total")
            case _:
                self.tally.add_leaf(place.times)
                return Literally(key, f"{shape.type_name}Connection")

    def _items(self, place: Place, first: int) -> Place:
        below = place.below(first)
        self.tally.add_object(below.times, below.depth)
        return below

    def _edge(self, sets: Sequence[SelectionSetNode], shape: Shape, place: Place) -> tuple[EdgePart | Literally, ...]:
        fields = self.collector.fields(sets, f"{shape.type_name}Edge")
        return tuple(self._edge_part(key, nodes, shape, place) for key, nodes in fields.items())

    def _edge_part(self, key: str, nodes: Sequence[FieldNode], shape: Shape, place: Place) -> EdgePart | Literally:
        if nodes[0].name.value == "node":
            return EdgePart(key, "node", self.object(sets_of(nodes), shape, place))
        self.tally.add_leaf(place.times)
        is_cursor = nodes[0].name.value == "cursor"
        return EdgePart(key, "cursor") if is_cursor else Literally(key, f"{shape.type_name}Edge")

    def _page_info(self, sets: Sequence[SelectionSetNode], place: Place) -> tuple[PagePart | Literally, ...]:
        fields = self.collector.fields(sets, "PageInfo")
        self.tally.add_leaf(place.times * len(fields))
        return tuple(self._page_info_part(key, nodes[0].name.value) for key, nodes in fields.items())

    def _page_info_part(self, key: str, name: str) -> PagePart | Literally:
        if name == TYPENAME:
            return Literally(key, "PageInfo")
        return PagePart(key, _PAGE_INFO[name])

    def _arguments(self, node: FieldNode, parent: str) -> Arguments:
        kind = self.graph.schema.type_map[parent]
        assert isinstance(kind, GraphQLObjectType)  # noqa: S101 - only object types have fields with pages.
        return Arguments(node, kind.fields[node.name.value].args, self.variables)
