"""Probes of GraphQL: ids of every kind as nodes and by fields, and every relation of every relation."""

from collections.abc import Iterator
from typing import cast

from graphql import GraphQLNamedType, GraphQLObjectType, GraphQLSchema, get_named_type, is_leaf_type

from achieve.web.graphql.naming import list_field, single_field
from tests.probes.probe import Probe
from tests.probes.sight import LISTED, Sight

_ROWS = 30
_AT_ONCE = 15


def by_node(sight: Sight, schema: GraphQLSchema) -> Iterator[Probe]:
    """Hidden ids through `node` and through the field of their kind, with all that is plain about them."""
    for shape in LISTED:
        ids = [str(row["id"]) for row in sight.hidden[shape.path][:_ROWS]]
        picked = _leaves(schema, shape.type_name)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            nodes = (
                f'n{place}: node(id: "{each}") {{ ... on {shape.type_name} {{ {picked} }} }}'
                for place, each in enumerate(some)
            )
            ones = (f'o{place}: {single_field(shape)}(id: "{each}") {{ {picked} }}' for place, each in enumerate(some))
            yield _asks("nodes", " ".join(nodes), len(some))
            yield _asks("fields of the root", " ".join(ones), len(some))


def by_list(sight: Sight, schema: GraphQLSchema) -> Iterator[Probe]:
    """Each list narrowed to hidden ids."""
    for shape in LISTED:
        ids = ", ".join(f'"{row["id"]}"' for row in sight.hidden[shape.path][:_ROWS])
        picked = _leaves(schema, shape.type_name)
        if ids:
            asked = f"{list_field(shape)}(first: 50, id: [{ids}]) {{ nodes {{ {picked} }} }}"
            yield _asks("lists in GraphQL", asked, ids.count(",") + 1)


def by_relation(sight: Sight, schema: GraphQLSchema) -> Iterator[Probe]:
    """From each list along each relation, and from there along each again, back to what is not the caller's."""
    del sight
    for shape in LISTED:
        for name, target in _relations(schema, shape.type_name):
            inner = " ".join(
                f"{further} {_picked(schema, kind)}"
                for further, kind in _relations(schema, target)
                if _is_object(schema, kind)
            )
            leaves = _leaves(schema, _element(schema, target))
            yield _asks(
                "relations in GraphQL",
                f"{list_field(shape)}(first: 4) {{ nodes {{ id {name} {_around(schema, target, leaves)} }} }}",
            )
            if inner:
                both = _around(schema, target, f"{leaves} {inner}")
                yield _asks("relations in GraphQL", f"{list_field(shape)}(first: 3) {{ nodes {{ id {name} {both} }} }}")


def _asks(family: str, selection: str, tries: int = 1) -> Probe:
    return Probe(family, "/graphql", "POST", body={"query": f"{{ {selection} }}"}, tries=tries)


def _kind(schema: GraphQLSchema, name: str) -> GraphQLObjectType | None:
    found = schema.type_map.get(name)
    return found if isinstance(found, GraphQLObjectType) else None


def _leaves(schema: GraphQLSchema, name: str) -> str:
    """The plain fields of a type."""
    kind = _kind(schema, name)
    return (
        " ".join(field for field, each in kind.fields.items() if is_leaf_type(get_named_type(each.type)))
        if kind
        else ""
    )


def _element(schema: GraphQLSchema, name: str) -> str:
    """What a connection is of; else the type itself."""
    kind = _kind(schema, name)
    nodes = kind.fields.get("nodes") if kind else None
    return cast("GraphQLNamedType", get_named_type(nodes.type)).name if nodes else name


def _around(schema: GraphQLSchema, name: str, selection: str) -> str:
    is_connection = _element(schema, name) != name
    return f"(first: 3) {{ nodes {{ {selection} }} }}" if is_connection else f"{{ {selection} }}"


def _picked(schema: GraphQLSchema, name: str) -> str:
    return _around(schema, name, _leaves(schema, _element(schema, name)) or "__typename")


def _is_object(schema: GraphQLSchema, name: str) -> bool:
    return _kind(schema, _element(schema, name)) is not None


def _relations(schema: GraphQLSchema, name: str) -> Iterator[tuple[str, str]]:
    """The fields of a type that lead to other resources, with the types that they lead to."""
    kind = _kind(schema, _element(schema, name))
    for field, each in kind.fields.items() if kind else ():
        target = cast("GraphQLNamedType", get_named_type(each.type))
        if isinstance(target, GraphQLObjectType) and _leaves(schema, _element(schema, target.name)):
            yield field, target.name
