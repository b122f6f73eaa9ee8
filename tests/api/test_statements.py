"""Every statement that the engine can write is parsed: each table it reads carries the district of the request.

That is what keeps a statement on one shard, and what isolates districts a second time beside row security.
"""

from collections.abc import Iterator

import pytest
import sqlglot
from sqlglot import expressions as sql

from achieve.access.actor import Actor
from achieve.access.matrix import client_scopes
from achieve.access.roles import Role
from achieve.accounts.me import ME_AS_CLIENT, ME_AS_PERSON
from achieve.core import clock
from achieve.core.ids import ClientId, DistrictId, PersonId, new_id
from achieve.core.tenancy import GLOBAL_TABLES
from achieve.declarations import bound_shapes
from achieve.reads.compiling import compile_one, compile_page, compile_rows
from achieve.reads.selection import Condition, Many, One, Page, PagePart, Selection, Values, Whole
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.web.rest_query import everything

_DISTRICT = DistrictId(new_id(1))
_SHAPES = bound_shapes()


def _actors() -> Iterator[Actor]:
    person, client = PersonId(new_id(2)), ClientId(new_id(3))
    for role in Role:
        if role is not Role.PLATFORM_ADMIN:
            yield Actor(_DISTRICT, person, None, frozenset({role}), None, clock.today())
    yield Actor(_DISTRICT, person, None, frozenset(Role) - {Role.PLATFORM_ADMIN}, None, clock.today())
    yield Actor(_DISTRICT, None, client, frozenset(), client_scopes(), clock.today())
    yield Actor(_DISTRICT, None, client, frozenset(), client_scopes(), clock.today(), (new_id(4),))


def _deep(shapes: Shapes, shape: Shape, values: Values, levels: int) -> Selection:
    """Everything of a shape and, some levels deep, of all that it is related to."""
    chosen = everything(shapes, shape)
    if levels == 0:
        return chosen
    related = tuple(_related(shapes, each, values, levels) for each in shape.relations if not each.embedded)
    return Selection((*chosen.picks, *related))


def _related(shapes: Shapes, relation: Relation, values: Values, levels: int) -> One | Whole | Many:
    chosen = _deep(shapes, shapes[relation.to], values, levels - 1)
    if relation.form == "one":
        return One(relation.name, relation.name, chosen)
    if relation.form == "whole":
        return Whole(relation.name, relation.name, chosen)
    page = _page(shapes[relation.to], values, chosen)
    return Many(relation.name, relation.name, page)


def _page(shape: Shape, values: Values, chosen: Selection) -> Page:
    conditions = tuple(Condition(name, values.add(None), repeated) for name, repeated in _filters(shape))
    parts = (PagePart("data", "items", chosen), PagePart("next_cursor", "next_cursor"), PagePart("total", "total"))
    after = (values.add(None), values.add(None))
    return Page(values.add(50), shape.default_sort, descending=False, parts=parts, conditions=conditions, after=after)


def _filters(shape: Shape) -> list[tuple[str, bool]]:
    return [(name, filter_.repeated) for name, filter_ in shape.filter_by_name.items()]


def _statements(shape: Shape) -> Iterator[str]:
    """Flat for every kind of actor, and one level deep for the one whose statements hold every role's predicate."""
    values = Values()
    *_, everyone, _client, _client_of_schools = _actors()
    deep = _deep(_SHAPES, shape, values, 1)
    yield compile_page(_SHAPES, shape, _page(shape, values, deep), everyone).sql
    flat = everything(_SHAPES, shape)
    page = _page(shape, values, flat)
    for actor in _actors():
        yield compile_one(_SHAPES, shape, flat, actor, values.add(None)).sql
    yield compile_rows(_SHAPES, shape, flat, page, everyone).sql


def _tables_without_district(statement: str) -> set[str]:
    """The tables of a statement whose alias is never compared with the district of the request."""
    tree = sqlglot.parse_one(statement, read="postgres")
    bound = {
        each.this.table
        for each in tree.find_all(sql.EQ)
        if isinstance(each.this, sql.Column)
        and each.this.name == "district_id"
        and isinstance(each.expression, sql.Parameter)
        and each.expression.name == "1"
    }
    derived = {each.alias for each in tree.find_all(sql.Subquery, sql.Lateral, sql.CTE) if each.alias}
    tables = {(each.name, each.alias_or_name) for each in tree.find_all(sql.Table)}
    return {name for name, alias in tables if alias not in bound | derived and name not in GLOBAL_TABLES}


@pytest.mark.parametrize("shape", [*_SHAPES, ME_AS_PERSON, ME_AS_CLIENT], ids=lambda shape: shape.name)
def test_every_table_of_every_statement_carries_the_district(shape: Shape) -> None:
    for statement in _statements(shape):
        assert _tables_without_district(statement) == set()


def test_a_statement_without_the_district_is_found() -> None:
    statement = "select 1 from goal t1 where t1.district_id = $1 and t1.id in (select s.goal_id from step s)"
    assert _tables_without_district(statement) == {"step"}
