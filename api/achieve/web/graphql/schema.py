"""The GraphQL schema of the bound shapes and operations, with what leads from its names back to them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import strawberry
from graphql import GraphQLInputObjectType, GraphQLSchema, is_abstract_type
from pydantic import BaseModel
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField

from achieve.core.schemas import Input
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.graphql.arguments import id_argument, moment_arguments, page_arguments
from achieve.web.graphql.inputs import InputKinds, Mutations
from achieve.web.graphql.kinds import Enums, Kinds, optional
from achieve.web.graphql.naming import camel, list_field, single_field
from achieve.web.graphql.questions import Questions, answer_questions
from achieve.web.graphql.scalars import SCALARS
from achieve.web.graphql.types import (
    Node,
    ObjectClass,
    ObjectTypes,
    added_field,
    definition_of,
    make_model,
    object_types,
)
from achieve.web.operations import Operation
from achieve.web.questions import RootQuestion

NODE = "Node"
NODE_FIELD = "node"
Member = str | Relation


@dataclass(frozen=True, slots=True)
class Graph:
    """The schema, and what its names stand for.

    lists, singles, questions: fields of the query root; the last are about no resource. mutations: fields of the
    mutation root. members: for each type, its fields' names in GraphQL with the name of the plain field or the
    relation. possible: for each interface and union, the types that it may be; `nodes` are those of `Node`.
    """

    schema: GraphQLSchema
    sdl: str
    shapes: Shapes
    lists: Mapping[str, Shape]
    singles: Mapping[str, Shape]
    mutations: Mapping[str, Operation[Input]]
    questions: Mapping[str, RootQuestion[Input]]
    members: Mapping[str, Mapping[str, Member]]
    shape_of_type: Mapping[str, Shape]
    possible: Mapping[str, frozenset[str]]

    @property
    def nodes(self) -> frozenset[str]:
        """The types of what has an id of its own."""
        return self.possible[NODE]


def make_graph(
    shapes: Shapes, operations: Iterable[Operation[Input]], questions: Iterable[RootQuestion[Input]] = ()
) -> Graph:
    """Build the schema, once per process. Raises LookupError for names that are used twice."""
    enums: Enums = {}
    kinds = Kinds(enums)
    types = object_types(shapes, kinds)
    mutations = {camel(operation.name): operation for operation in operations}
    asked, sent = {camel(question.name): question for question in questions}, InputKinds(enums)
    asking, maker = Questions(enums, sent), Mutations(types, sent)
    answers = [asking.field(question) for question in asked.values()]
    query = _root("Query", "What can be read.", [*_query_fields(shapes, types, kinds), *answers])
    changes = [maker.field(operation) for operation in mutations.values()]
    mutation = _root("Mutation", "What can be changed. Each field is a transaction of its own.", changes)
    schema = strawberry.Schema(
        query=query,
        mutation=mutation if changes else None,
        types=list(types.objects.values()),
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    core = schema._schema  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] Strawberry has no public name for it.
    _name_outputs(core)
    answer_questions(core, asked)
    listed = [shape for shape in shapes if shape.listed]
    return Graph(
        schema=core,
        sdl=f"{schema.as_str()}\n",
        shapes=shapes,
        lists={list_field(shape): shape for shape in listed},
        singles={single_field(shape): shape for shape in shapes if shape.listed or shape.rooted},
        mutations=mutations,
        questions=asked,
        members={shape.type_name: _members(shape) for shape in shapes},
        shape_of_type={shape.type_name: shape for shape in shapes},
        possible=_possible_types(core),
    )


def print_schema(graph: Graph) -> str:
    """The schema in GraphQL's own language."""
    return graph.sdl


def _root(name: str, description: str, fields: list[StrawberryField]) -> ObjectClass:
    names = [field.graphql_name for field in fields]
    if twice := {each for each in names if names.count(each) > 1}:
        raise LookupError(f"{name} has fields of the same name: {sorted(str(each) for each in twice)}.")
    root = strawberry.pydantic.type(make_model(name, {}, BaseModel), name=name, description=description)
    definition_of(root).fields.extend(fields)
    return root


def _query_fields(shapes: Shapes, types: ObjectTypes, kinds: Kinds) -> list[StrawberryField]:
    node_id = id_argument("Id of any resource; its kind is read from the id.")
    node = added_field(NODE_FIELD, optional(Node), "Any resource by its id; null where you may see none.", [node_id])
    singles = [_single(shape, types) for shape in shapes if shape.listed or shape.rooted]
    return [node, *singles, *(_list(shape, types, kinds) for shape in shapes if shape.listed)]


def _single(shape: Shape, types: ObjectTypes) -> StrawberryField:
    description = f"One {shape.type_name} by its id; null where there is none that you may see."
    kind = optional(types.objects[shape.name])
    arguments = [id_argument("Id of the resource."), *(moment_arguments() if shape.past else ())]
    field = added_field(single_field(shape), kind, description, arguments)
    field.graphql_name = single_field(shape)
    return field


def _list(shape: Shape, types: ObjectTypes, kinds: Kinds) -> StrawberryField:
    description = f"A page of {shape.path.replace('-', ' ')}; null only with an error."
    field = added_field(
        list_field(shape), optional(types.connections[shape.name]), description, page_arguments(shape, kinds)
    )
    field.graphql_name = list_field(shape)
    return field


def _members(shape: Shape) -> dict[str, Member]:
    plain: dict[str, Member] = {camel(name): name for name in shape.fields}
    return plain | {camel(relation.name): relation for relation in shape.relations}


def _possible_types(schema: GraphQLSchema) -> dict[str, frozenset[str]]:
    abstract = [kind for kind in schema.type_map.values() if is_abstract_type(kind)]
    return {kind.name: frozenset(each.name for each in schema.get_possible_types(kind)) for kind in abstract}


def _name_outputs(schema: GraphQLSchema) -> None:
    """Let coerced inputs have the names of the body models."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            for field in kind.fields.values():
                declared = cast("StrawberryField", field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF])
                field.out_name = declared.python_name
