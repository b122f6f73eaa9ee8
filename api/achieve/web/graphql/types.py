"""Object types: one per shape, from its read schema, with its relations; none is written by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Union, cast, get_args

import strawberry
from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.graphql.arguments import page_arguments
from achieve.web.graphql.kinds import Kinds, optional
from achieve.web.graphql.naming import camel, pascal

ObjectClass = type[BaseModel]


@strawberry.pydantic.interface(description="Anything with an id of its own.")
class Node(BaseModel):
    """What `node(id:)` gives."""

    id: strawberry.ID = Field(description="Id of this resource, a UUIDv7; the same in REST and GraphQL.")


@strawberry.pydantic.type(description="Where a page stands in its list.")
class PageInfo(BaseModel):
    """Relay's description of a page."""

    has_next_page: bool = Field(description="Whether there is more after this page.")
    has_previous_page: bool = Field(description="Whether the page was asked for with `after`.")
    start_cursor: str | None = Field(description="Cursor of the first edge; null for an empty page.")
    end_cursor: str | None = Field(description="Cursor of the last edge, for `after`; null for an empty page.")


@dataclass(frozen=True, slots=True)
class ObjectTypes:
    """The classes of the schema, by the names of their shapes."""

    objects: Mapping[str, ObjectClass]
    connections: Mapping[str, ObjectClass]
    unions: Mapping[str, object]


def object_types(shapes: Shapes, kinds: Kinds) -> ObjectTypes:
    """Every shape's type and connection. Relations are put in last, when all that they lead to is there."""
    objects = {shape.name: _object(shape, shapes, kinds) for shape in shapes}
    connections = {shape.name: _connection(shape, objects[shape.name]) for shape in shapes}
    made = ObjectTypes(objects, connections, _unions(shapes, objects))
    for shape in shapes:
        related = [_relation(relation, shapes, made, kinds) for relation in shape.relations]
        definition_of(objects[shape.name]).fields.extend(related)
    return made


def is_node(shape: Shape, shapes: Shapes) -> bool:
    """Whether `node(id:)` finds resources of this shape."""
    return shapes.of_type_code(shape.row.type_code) is shape


def definition_of(cls: type[object]) -> StrawberryObjectDefinition:
    """What Strawberry has noted about a class."""
    return cast("StrawberryObjectDefinition", vars(cls)["__strawberry_definition__"])


def added_field(
    name: str, kind: object, description: str, arguments: list[StrawberryArgument] | None = None
) -> StrawberryField:
    """A field that stands beside the model's own. The engine answers it, so it has no resolver."""
    field = StrawberryField(
        python_name=name,
        graphql_name=camel(name),
        type_annotation=StrawberryAnnotation(kind),
        description=description,
    )
    field.arguments = arguments or []
    return field


def described(kind: object, description: str | None) -> tuple[object, FieldInfo]:
    """A field of a model that is made while running."""
    return kind, cast("FieldInfo", Field(description=description))


def description_of(field: FieldInfo) -> str | None:
    """What a field is: its own words, or those of the kind of value that it holds."""
    inner = (note for option in get_args(field.annotation) for note in get_args(option)[1:])
    texts = (note.description for note in inner if isinstance(note, FieldInfo))
    return field.description or next((text for text in texts if text), None)


def _object(shape: Shape, shapes: Shapes, kinds: Kinds) -> ObjectClass:
    fields = {name: _plain_field(shape, name, kinds) for name in shape.fields if name != "id"}
    base = Node if is_node(shape, shapes) else BaseModel
    if base is BaseModel and "id" in shape.fields:
        fields = {"id": _plain_field(shape, "id", kinds), **fields}
    model = make_model(shape.type_name, fields, base)
    description = (shape.schema.__doc__ or "").strip()
    return strawberry.pydantic.type(model, name=shape.type_name, description=description)


def make_model(name: str, fields: Mapping[str, tuple[object, FieldInfo]], base: type[BaseModel]) -> ObjectClass:
    """A model that is made while running."""
    return cast("ObjectClass", create_model(name, __base__=base, **fields))  # pyright: ignore  its overloads want literal fields.


def _plain_field(shape: Shape, name: str, kinds: Kinds) -> tuple[object, FieldInfo]:
    field = shape.schema.model_fields[name]
    place = f"{shape.type_name}{pascal(name)}"
    kind = kinds.kind(field.annotation, place)
    return described(optional(kind) if name in shape.guarded else kind, description_of(field))


def _connection(shape: Shape, item: ObjectClass) -> ObjectClass:
    edge_fields = {
        "cursor": described(str, "Place of this edge in the list, for `after`."),
        "node": described(item, "The resource."),
    }
    name = shape.type_name
    edge = make_model(f"{name}Edge", edge_fields, BaseModel)
    edge = strawberry.pydantic.type(edge, name=f"{name}Edge", description=f"One place in a list of {name}.")
    fields = {
        "edges": described(list[edge], "The page, with cursors."),
        "nodes": described(list[item], "The page, without cursors."),
        "page_info": described(PageInfo, "Where the page stands."),
        "total_count": described(int, "How many there are on all pages that you may see. Counted when asked for."),
    }
    connection = make_model(f"{name}Connection", fields, BaseModel)
    return strawberry.pydantic.type(connection, name=f"{name}Connection", description=f"A page of {name}.")


def _unions(shapes: Shapes, objects: Mapping[str, ObjectClass]) -> dict[str, object]:
    """The unions that relations are declared with. Raises LookupError for two of the same name."""
    found: dict[str, tuple[str, ...]] = {}
    for relation in (each for shape in shapes for each in shape.relations if each.union):
        if found.setdefault(relation.union, relation.among) != relation.among:
            raise LookupError(f"Two unions are called {relation.union}.")
    return {name: _union(name, [shapes[kind] for kind in among], objects) for name, among in found.items()}


def _union(name: str, kinds: Sequence[Shape], objects: Mapping[str, ObjectClass]) -> object:
    described = strawberry.union(name, description=f"One of: {', '.join(kind.type_name for kind in kinds)}.")
    return Annotated[Union[tuple(objects[kind.name] for kind in kinds)], described]  # noqa: UP007 - known only while running.


def _relation(relation: Relation, shapes: Shapes, made: ObjectTypes, kinds: Kinds) -> StrawberryField:
    if relation.form == "any":
        kind = made.unions[relation.union] if relation.union else Node
        return added_field(relation.name, optional(kind), relation.description)
    item = made.objects[relation.to]
    if relation.form == "page":
        arguments = page_arguments(shapes[relation.to], kinds)
        return added_field(relation.name, made.connections[relation.to], relation.description, arguments)
    one: object = item if relation.required else optional(item)
    return added_field(relation.name, list[item] if relation.form == "whole" else one, relation.description)
