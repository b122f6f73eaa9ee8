"""Plans: what each root field of an operation does, worked out once for a document and kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLField,
    OperationDefinitionNode,
    OperationType,
)
from graphql.execution import VariableValues

from achieve.core.errors import Invalid
from achieve.core.schemas import Input
from achieve.reads.selection import Page, Selection
from achieve.reads.shape import Shape
from achieve.web.graphql.bounds import Tally
from achieve.web.graphql.collecting import Collector, sets_of
from achieve.web.graphql.errors import refuse
from achieve.web.graphql.introspection import IntrospectionBudget
from achieve.web.graphql.payloads import PayloadPart, read_payload
from achieve.web.graphql.reading import Arguments, Fills, MomentSource, Source, read_moment
from achieve.web.graphql.schema import NODE_FIELD, Graph
from achieve.web.graphql.selecting import Place, Selector
from achieve.web.operations import Operation

_META = "__"


@dataclass(frozen=True, slots=True)
class PageRoot:
    """A list."""

    shape: Shape
    page: Page
    fills: Fills


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked of a resource of one shape."""

    shape: Shape
    selection: Selection
    fills: Fills


@dataclass(frozen=True, slots=True)
class OneRoot:
    """A single resource.

    shape: None where the id says which it is. chosen: what is asked, by the shape's name. moment: as of when, where
    that is asked.
    """

    shape: Shape | None
    identifier: Source
    chosen: Mapping[str, Chosen]
    moment: MomentSource | None = None


@dataclass(frozen=True, slots=True)
class WriteRoot:
    """A mutation."""

    operation: Operation[Input]
    declared: GraphQLField
    node: FieldNode
    parts: tuple[PayloadPart, ...]
    fills: Fills


@dataclass(frozen=True, slots=True)
class RefusedRoot:
    """A field that is asked in a way that cannot be answered, while the others can."""

    error: GraphQLError


Root = PageRoot | OneRoot | WriteRoot | RefusedRoot


@dataclass(frozen=True, slots=True)
class Plan:
    """The root fields by response key; those about the schema itself, and questions, are left to the library.

    reads: whether the engine reads. is_plain: whether that is all that there is to do. asks: whether there are
    questions, which are answered for this caller.
    """

    roots: Mapping[str, Root]
    reads: bool
    is_plain: bool
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Planner:
    """Makes the plans of one schema."""

    graph: Graph
    budget: IntrospectionBudget

    def plan(
        self,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: VariableValues,
    ) -> Plan:
        """The plan of an operation. Raises TooComplex."""
        collector = Collector(fragments, variables.coerced, self.graph.possible)
        root_type = "Mutation" if operation.operation is OperationType.MUTATION else "Query"
        fields = collector.fields([operation.selection_set], root_type)
        about_schema = [node for nodes in fields.values() for node in nodes if node.name.value.startswith(_META)]
        self.budget.check(about_schema, fragments)
        work = _Planning(self.graph, collector, variables, Tally(), root_type)
        names = {key: nodes[0].name.value for key, nodes in fields.items()}
        questions = [self.graph.questions[name] for name in names.values() if name in self.graph.questions]
        for question in questions:
            work.tally.add_object(question.most, 1)
        left = {key for key, name in names.items() if name.startswith(_META) or name in self.graph.questions}
        roots = {key: work.root(nodes) for key, nodes in fields.items() if key not in left}
        reading = [isinstance(root, (PageRoot, OneRoot)) for root in roots.values()]
        return Plan(roots, reads=any(reading), is_plain=all(reading) and not left, asks=bool(questions))


@dataclass(slots=True)
class _Planning:
    """The making of one plan."""

    graph: Graph
    collector: Collector
    variables: VariableValues
    tally: Tally
    root_type: str

    def root(self, nodes: Sequence[FieldNode]) -> Root:
        try:
            return self._write(nodes) if self.root_type == "Mutation" else self._read(nodes)
        except GraphQLError as error:
            return RefusedRoot(error)

    def _read(self, nodes: Sequence[FieldNode]) -> Root:
        name = nodes[0].name.value
        if name == NODE_FIELD:
            return self._node(nodes)
        if name in self.graph.singles:
            shape = self.graph.singles[name]
            chosen = {shape.name: self._chosen(nodes, shape, self.tally)}
            return OneRoot(shape, self._identifier(nodes), chosen, self._moment(nodes, shape))
        shape, fills = self.graph.lists[name], Fills()
        return PageRoot(shape, self._selector(fills, self.tally).page(nodes, shape, self.root_type, Place()), fills)

    def _node(self, nodes: Sequence[FieldNode]) -> OneRoot:
        """Every kind of resource that it could be; it will be one, so the largest counts."""
        shapes = [self.graph.shape_of_type[name] for name in sorted(self.graph.nodes)]
        tallies = [self.tally.copy() for _ in shapes]
        chosen = [self._chosen(nodes, shape, tally) for shape, tally in zip(shapes, tallies, strict=True)]
        self.tally.take_largest(tallies)
        return OneRoot(None, self._identifier(nodes), {each.shape.name: each for each in chosen})

    def _chosen(self, nodes: Sequence[FieldNode], shape: Shape, tally: Tally) -> Chosen:
        fills = Fills()
        tally.add_object(1, 1)
        selection = self._selector(fills, tally).object(sets_of(nodes), shape, Place(depth=1))
        return Chosen(shape, selection, fills)

    def _identifier(self, nodes: Sequence[FieldNode]) -> Source:
        source = self._arguments(nodes[0]).source("id")
        if source is None:
            raise refuse(Invalid("`id` is needed."), nodes[0])
        return source

    def _moment(self, nodes: Sequence[FieldNode], shape: Shape) -> MomentSource | None:
        return read_moment(self._arguments(nodes[0])) if shape.past else None

    def _write(self, nodes: Sequence[FieldNode]) -> WriteRoot:
        operation, fills = self.graph.mutations[nodes[0].name.value], Fills()
        parts = read_payload(self._selector(fills, self.tally), nodes, operation)
        return WriteRoot(operation, self._declared(nodes[0]), nodes[0], parts, fills)

    def _selector(self, fills: Fills, tally: Tally) -> Selector:
        return Selector(self.graph, self.collector, self.variables, fills, tally)

    def _arguments(self, node: FieldNode) -> Arguments:
        return Arguments(node, self._declared(node).args, self.variables)

    def _declared(self, node: FieldNode) -> GraphQLField:
        root = self.graph.schema.mutation_type if self.root_type == "Mutation" else self.graph.schema.query_type
        assert root is not None  # noqa: S101 - validation has seen that the operation's root is there.
        return root.fields[node.name.value]
