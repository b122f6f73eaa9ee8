"""REST and GraphQL offer the same: every resource, field, filter and write is declared once and has both faces."""

import re
from collections.abc import Iterator, Mapping
from typing import cast

import pytest
from fastapi import FastAPI
from graphql import GraphQLArgument, GraphQLField, GraphQLInputObjectType, GraphQLObjectType
from strawberry.utils.str_converters import to_camel_case

from achieve.app import make_app, openapi_of
from achieve.core.schemas import Input
from achieve.core.settings import Settings
from achieve.declarations import ALL_SHAPES, OPERATIONS, QUESTIONS, bound_shapes
from achieve.reads.kinds import KIND_KEY
from achieve.reads.shape import Shape, Shapes
from achieve.web.graphql import Graph, make_graph
from achieve.web.operations import NoBody, Operation
from tests.api.parity_reasons import DERIVED_INPUTS, NAMED_OTHERWISE, ONLY_REST, ONLY_REST_KINDS, VIEWS

Json = Mapping[str, object]

LISTED = [shape for shape in ALL_SHAPES if shape.listed]
BESIDE_THE_BODY = {
    "create": {"idempotencyKey"},
    "update": {"id", "version", "idempotencyKey"},
    "delete": {"id", "version", "idempotencyKey"},
    "action": {"id", "version", "idempotencyKey"},
}

each_shape = pytest.mark.parametrize("shape", ALL_SHAPES, ids=lambda shape: shape.name)
each_listed_shape = pytest.mark.parametrize("shape", LISTED, ids=lambda shape: shape.name)
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return bound_shapes()


@pytest.fixture(scope="module")
def graph(shapes: Shapes) -> Graph:
    return make_graph(shapes, OPERATIONS, QUESTIONS)


@pytest.fixture(scope="module")
def unopened_app() -> FastAPI:
    """The app as it describes itself; it needs no database for that."""
    return make_app(Settings.model_validate({"database_url": "postgresql://nobody@localhost/nothing"}))


@pytest.fixture(scope="module")
def document(unopened_app: FastAPI) -> Json:
    return openapi_of(unopened_app)


@each_listed_shape
def test_every_resource_has_a_list_and_a_single_read_in_both(shape: Shape, document: Json, graph: Graph) -> None:
    assert {"get"} <= set(_part(document, "paths", f"/v1/{shape.path}"))
    assert {"get"} <= set(_part(document, "paths", f"/v1/{shape.path}/{{id}}"))
    by_shape = {found.name: name for name, found in graph.lists.items()}
    single = {found.name: name for name, found in graph.singles.items()}
    fields = _query(graph).fields
    assert _type_name(fields[by_shape[shape.name]]) == f"{shape.type_name}Connection"
    assert _type_name(fields[single[shape.name]]) == shape.type_name


@each_listed_shape
def test_every_list_is_exported_in_the_kinds_that_only_rest_has(shape: Shape, document: Json) -> None:
    good = _part(document, "paths", f"/v1/{shape.path}", "get", "responses", "200", "content")
    assert set(good) - {"application/json"} == set(ONLY_REST_KINDS)


@each_listed_shape
def test_every_filter_of_a_list_is_an_argument_and_the_other_way_round(
    shape: Shape, document: Json, graph: Graph
) -> None:
    paging_and_choice = {"limit", "cursor", "sort", "include_total", "fields", "expand"}
    in_rest = _parameters(document, f"/v1/{shape.path}", "get") - paging_and_choice - {"X-Purpose"}
    field = next(name for name, found in graph.lists.items() if found.name == shape.name)
    in_graphql = set(_query(graph).fields[field].args) - {"first", "after", "sort"}
    assert in_graphql == {NAMED_OTHERWISE.get(name, to_camel_case(name)) for name in in_rest}


@each_shape
def test_fields_of_a_type_are_those_of_the_read_schema_and_the_relations(
    shape: Shape, shapes: Shapes, document: Json, graph: Graph
) -> None:
    bound = shapes[shape.name]
    readable = set(shape.schema.model_fields) | set(bound.relation_by_name)
    kind = cast("GraphQLObjectType", graph.schema.type_map[shape.type_name])
    assert set(kind.fields) == {to_camel_case(name) for name in readable}
    of_several = {KIND_KEY} if shape.listed else set[str]()
    assert set(_part(document, "components", "schemas", shape.type_name, "properties")) == readable | of_several


def test_what_could_be_of_several_kinds_is_told_apart_in_both(shapes: Shapes, document: Json, graph: Graph) -> None:
    relations = [each for shape in shapes for each in shape.relations if each.form == "any"]
    assert {relation.union or "Node" for relation in relations} == set(graph.possible)
    for relation in relations:
        names = {kind.type_name for kind in shapes.kinds_of(relation)}
        assert graph.possible[relation.union or "Node"] == names
        one_of = _part(document, "components", "schemas", relation.union or "AnyResource")
        mapping = _part(one_of, "discriminator", "mapping")
        assert {str(target).rpartition("/")[2] for target in mapping.values()} == names
        for word, target in mapping.items():
            schema = _part(document, "components", "schemas", str(target).rpartition("/")[2])
            assert _part(schema, "properties", KIND_KEY)["const"] == word


@each_shape
def test_each_read_field_is_a_column_or_named_as_derived(shape: Shape) -> None:
    plain = set(shape.schema.model_fields) - set(shape.relation_by_name) - {"redacted", "truncated"}
    assert plain - set(shape.row.model_fields) <= set(shape.derived)
    assert set(shape.derived) <= plain


@each_operation
def test_every_write_has_a_route_and_a_mutation_with_the_same_fields(
    operation: Operation[Input], document: Json, graph: Graph
) -> None:
    method, path = _route_of(operation)
    route = _part(document, "paths", path, method)
    assert route["operationId"] == operation.name
    mutation = _mutation(graph).fields[to_camel_case(operation.name)]
    assert _type_name(mutation.args["input"]) == _input_name(operation)
    kind = cast("GraphQLInputObjectType", graph.schema.type_map[_input_name(operation)])
    in_graphql = set(kind.fields) - BESIDE_THE_BODY[operation.kind]
    assert in_graphql == {to_camel_case(name) for name in operation.body.model_fields} | _choices(operation)
    assert _body_fields(document, route) == set(operation.body.model_fields)


@each_operation
def test_what_must_be_sent_must_be_sent_in_both(operation: Operation[Input], document: Json, graph: Graph) -> None:
    needed = {name for name, field in operation.body.model_fields.items() if field.is_required()}
    kind = cast("GraphQLInputObjectType", graph.schema.type_map[_input_name(operation)])
    required = {name for name, field in kind.fields.items() if str(field.type).endswith("!")}
    assert required - {"id"} == {to_camel_case(name) for name in needed}
    assert ("id" in required) == (operation.kind != "create")
    if operation.body is not NoBody:
        schema = _part(document, "components", "schemas", operation.body.__name__)
        assert set(cast("list[str]", schema.get("required", []))) == needed


@each_operation
def test_each_input_field_is_on_the_row_or_named_as_derived(operation: Operation[Input]) -> None:
    unknown = set(operation.body.model_fields) - set(operation.shape.row.model_fields)
    assert unknown == {field for name, field in DERIVED_INPUTS if name == operation.name}


@each_operation
def test_the_answer_of_a_write_is_the_resource_in_both(
    operation: Operation[Input], document: Json, graph: Graph
) -> None:
    payload = graph.schema.type_map[_type_name(_mutation(graph).fields[to_camel_case(operation.name)])]
    fields = cast("GraphQLObjectType", payload).fields
    answered = {_type_name(field) for name, field in fields.items() if name != "userErrors"}
    method, path = _route_of(operation)
    answers = _part(document, "paths", path, method, "responses")
    good = next(iter(sorted(answers)))
    if operation.kind == "delete":
        assert (answered, good) == ({"ID"}, "204")
        return
    assert answered == {operation.answer.type_name}
    reference = _part(document, "paths", path, method, "responses", good, "content", "application/json", "schema")
    assert reference["$ref"] == f"#/components/schemas/{operation.answer.type_name}"


def test_every_rest_operation_has_its_twin_or_stands_on_the_list_with_its_reason(document: Json, graph: Graph) -> None:
    reads = {f"list_{shape.path.replace('-', '_')}" for shape in LISTED}
    singles = {operation for path, _, operation in _operations(document) if path in _single_paths()}
    writes = {operation.name for operation in OPERATIONS if to_camel_case(operation.name) in graph.mutations}
    without = {operation for _, _, operation in _operations(document)} - reads - singles - writes - set(VIEWS)
    assert without == set(ONLY_REST)


def test_every_mutation_has_its_twin(graph: Graph) -> None:
    assert set(_mutation(graph).fields) == {to_camel_case(operation.name) for operation in OPERATIONS}


def test_every_view_has_its_twin_and_every_root_field_its_own(document: Json, graph: Graph) -> None:
    assert set(VIEWS) <= {operation for _, _, operation in _operations(document)}
    of_shapes = {"node", *graph.lists, *(name for name, shape in graph.singles.items() if shape.listed)}
    assert set(_query(graph).fields) - of_shapes == set(VIEWS.values())


def test_every_type_of_the_schema_can_be_reached(graph: Graph) -> None:
    reached: set[str] = set()
    waiting: list[GraphQLObjectType] = [_query(graph), _mutation(graph)]
    while waiting:
        for field in waiting.pop().fields.values():
            kind = graph.schema.type_map[_type_name(field)]
            if isinstance(kind, GraphQLObjectType) and kind.name not in reached:
                reached.add(kind.name)
                waiting.append(kind)
    assert {shape.type_name for shape in ALL_SHAPES} - reached == set()


def test_operation_ids_are_unique(document: Json) -> None:
    names = [operation for _, _, operation in _operations(document)]
    assert sorted(names) == sorted(set(names))


def _route_of(operation: Operation[Input]) -> tuple[str, str]:
    collection = f"/v1/{operation.shape.path}"
    return {
        "create": ("post", collection),
        "update": ("patch", f"{collection}/{{id}}"),
        "delete": ("delete", f"{collection}/{{id}}"),
        "action": ("post", f"{collection}/{{id}}/{operation.suffix}"),
    }[operation.kind]


def _input_name(operation: Operation[Input]) -> str:
    return f"{''.join(part.capitalize() for part in operation.name.split('_'))}Input"


def _single_paths() -> set[str]:
    return {f"/v1/{shape.path}/{{id}}" for shape in LISTED}


def _choices(operation: Operation[Input]) -> set[str]:
    return {"onConflict"} if operation.merges else set()


def _body_fields(document: Json, route: Json) -> set[str]:
    if "requestBody" not in route:
        return set()
    reference = _part(route, "requestBody", "content", "application/json", "schema")["$ref"]
    return set(_part(document, "components", "schemas", str(reference).rpartition("/")[2], "properties"))


def _parameters(document: Json, path: str, method: str) -> set[str]:
    listed = cast("list[Mapping[str, str]]", _part(document, "paths", path, method)["parameters"])
    # What several operations have stands among the components, under its own name.
    return {each["name"] if "name" in each else each["$ref"].rpartition("/")[2] for each in listed}


def _operations(document: Json) -> Iterator[tuple[str, str, str]]:
    """Path, method and id of every operation."""
    for path, methods in _part(document, "paths").items():
        for method, operation in cast("Mapping[str, Json]", methods).items():
            yield path, method, str(operation["operationId"])


def _part(document: Json, *names: str) -> Json:
    for name in names:
        document = cast("Json", document[name])
    return document


def _type_name(field: GraphQLField | GraphQLArgument) -> str:
    """The name of the type that a field or an argument is of, without its lists and its `!`."""
    return re.sub(r"[\[\]!]", "", str(cast("object", field.type)))  # pyright: ignore[reportUnknownMemberType] untyped lists


def _query(graph: Graph) -> GraphQLObjectType:
    return cast("GraphQLObjectType", graph.schema.query_type)


def _mutation(graph: Graph) -> GraphQLObjectType:
    return cast("GraphQLObjectType", graph.schema.mutation_type)
