"""Every read of both APIs as everybody, about every row of a district, compared with the permission table.

What is expected comes from the table's literal and the district's own rows, never from the scopes in SQL. What is added
to the APIs is asked here by itself; where its rows are not told yet, the test says what to add.
"""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from graphql import build_schema

from achieve.declarations import ALL_SHAPES, OPERATIONS
from achieve.reads.shape import Shape
from achieve.web.context import Context
from achieve.web.graphql.naming import list_field, single_field
from tests.access.checks import District, Face, wrong_in_list, wrong_in_view, wrong_one_by_one
from tests.access.facts import KINDS
from tests.access.staging import staged
from tests.access.uncommitted import uncommitted
from tests.access.views import ABOUT_NO_ROW, ROOTS_ABOUT_NO_ROW, VIEWS

LISTED = [shape for shape in ALL_SHAPES if shape.listed]
each_shape = pytest.mark.parametrize("shape", LISTED, ids=lambda shape: shape.path)
each_view = pytest.mark.parametrize("name", VIEWS)
each_face = pytest.mark.parametrize("face", ["rest", "graphql"])


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context, database_url: str) -> AsyncIterator[District]:
    async with staged(app, context, database_url) as district:
        with uncommitted(context.database):
            yield district


def test_every_operation_is_about_rows_that_are_told_here(app: FastAPI) -> None:
    document = app.openapi()
    found = {each["operationId"]: path for path, methods in document["paths"].items() for each in methods.values()}
    of_lists = {found[name] for name in found if name.startswith("list_")}
    singles = {name for name, path in found.items() if path.removesuffix("/{id}") in of_lists}
    told = singles | {each.name for each in OPERATIONS} | set(VIEWS) | set(ABOUT_NO_ROW)
    assert set(found) - told == set(), "Tell which rows open it in tests/access/views.py: in VIEWS or ABOUT_NO_ROW."
    assert {shape.path for shape in LISTED} - set(KINDS) == set(), "Tell in tests/access/facts what its rows are."


def test_every_field_at_the_root_of_graphql_is_asked_here(app: FastAPI) -> None:
    query = build_schema(app.state.graphql_schema).query_type
    assert query is not None
    of_shapes = {name for shape in LISTED for name in (list_field(shape), single_field(shape))}
    told = {"node", *ROOTS_ABOUT_NO_ROW, *(view.field for view in VIEWS.values() if view.field)}
    assert set(query.fields) - of_shapes == told, "Tell in tests/access/views.py what it shows: in VIEWS."


@each_shape
def test_every_guarded_field_is_told(shape: Shape) -> None:
    assert set(shape.guarded) == set(KINDS[shape.path].guarded), "Tell in tests/access/facts what opens the field."


@each_shape
def test_there_is_something_of_every_kind(district: District, shape: Shape) -> None:
    assert district.record.tables[shape.table], "Put one into the district: in tests/access/things.py."


@each_shape
@each_face
async def test_a_list_shows_exactly_what_is_open(district: District, shape: Shape, face: Face) -> None:
    assert await wrong_in_list(district, shape, face, district.askers) == []


@each_shape
async def test_one_thing_is_shown_or_is_not_there_or_is_refused(district: District, shape: Shape) -> None:
    assert await wrong_one_by_one(district, shape, district.askers) == []


@each_view
async def test_a_view_is_shown_or_is_not_there_or_is_refused(district: District, name: str) -> None:
    assert await wrong_in_view(district, name, district.askers) == []
