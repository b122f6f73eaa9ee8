"""Every statement that the engine can write is parsed: each table it reads carries the district of the request.

That is what keeps a statement on one shard, and what isolates districts a second time beside row security.
"""

from collections.abc import Iterator
from dataclasses import dataclass

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
from achieve.declarations import INNER_SHAPES, bound_shapes
from achieve.plans.shapes.coverage import ALIGNED_GOALS
from achieve.reads.compiling import compile_one, compile_page, compile_rows
from achieve.reads.selection import Condition, Many, One, OneOf, Page, PagePart, Pick, Selection, Values, Whole
from achieve.reads.shape import Relation, Shape
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


@dataclass(frozen=True, slots=True)
class Depth:
    """How deep a statement goes. everywhere: along all relations, else along one of each form."""

    levels: int
    everywhere: bool

    def below(self) -> "Depth":
        return Depth(self.levels - 1, self.everywhere)

    def relations(self, shape: Shape) -> list[Relation]:
        """Where it goes on from a shape."""
        offered = [each for each in shape.relations if not each.embedded and self.levels]
        return offered if self.everywhere else list({each.form: each for each in offered}.values())


def _deep(shape: Shape, values: Values, depth: Depth) -> Selection:
    """Everything of a shape and of what it is related to: every kind of it, in pages with their filters."""
    related = [_related(each, values, depth.below()) for each in depth.relations(shape)]
    return Selection((*everything(_SHAPES, shape).picks, *related))


def _related(relation: Relation, values: Values, depth: Depth) -> Pick:
    below = [(kind, _deep(kind, values, depth)) for kind in _SHAPES.kinds_of(relation)]
    if relation.form == "any":
        return OneOf(relation.name, relation.name, tuple((kind.name, chosen) for kind, chosen in below))
    [(target, chosen)] = below
    if relation.form == "one":
        return One(relation.name, relation.name, chosen)
    if relation.form == "whole":
        return Whole(relation.name, relation.name, chosen)
    return Many(relation.name, relation.name, _page(target, values, chosen))


def _page(shape: Shape, values: Values, chosen: Selection) -> Page:
    conditions = tuple(Condition(name, values.add(None), repeated) for name, repeated in _filters(shape))
    parts = (PagePart("data", "items", chosen), PagePart("next_cursor", "next_cursor"), PagePart("total", "total"))
    after = (values.add(None), values.add(None))
    return Page(values.add(50), shape.default_sort, descending=False, parts=parts, conditions=conditions, after=after)


def _filters(shape: Shape) -> list[tuple[str, bool]]:
    return [(name, filter_.repeated) for name, filter_ in shape.filter_by_name.items()]


def _statements(shape: Shape) -> Iterator[str]:
    """Flat for every kind of actor; one level deep for the one whose statements hold every role's predicate.

    Two levels deep for an administrator: what is new there is how the forms nest.
    """
    values = Values()
    admin, *_, everyone, _client, _client_of_schools = _actors()
    for actor, depth in ((everyone, Depth(1, everywhere=True)), (admin, Depth(2, everywhere=False))):
        yield compile_page(_SHAPES, shape, _page(shape, values, _deep(shape, values, depth)), actor).sql
    flat = everything(_SHAPES, shape)
    for actor in _actors():
        yield compile_one(_SHAPES, shape, flat, actor, values.add(None)).sql
    yield compile_rows(_SHAPES, shape, flat, _page(shape, values, flat), everyone).sql


def _tables_without_district(statement: str) -> set[str]:
    """The tables that are not compared with the district of the request where they are read, in that very select."""
    tree = sqlglot.parse_one(statement, read="postgres")
    named = {each.alias for each in tree.find_all(sql.CTE)}
    return {name for select in tree.find_all(sql.Select) for name in _unbound(select)} - named


def _unbound(select: sql.Select) -> Iterator[str]:
    joins: list[sql.Join] = select.args.get("joins") or []
    source = select.args.get("from_") or select.args.get("from")
    read = [each.this for each in (source, *joins) if each is not None]
    conditions = [
        each for each in (select.args.get("where"), *(join.args.get("on") for join in joins)) if each is not None
    ]
    bound = {alias for each in conditions for alias in _compared_with_district(each)}
    # A function is read as a table is, and has a call in the place of a name.
    tables = [each for each in read if isinstance(each, sql.Table) and isinstance(each.this, sql.Identifier)]
    return (each.name for each in tables if each.alias_or_name not in bound and each.name not in GLOBAL_TABLES)


def _compared_with_district(condition: sql.Expr) -> Iterator[str]:
    """The aliases whose district must be that of the request for the condition to hold: `or` would not do."""
    inner = condition.this if isinstance(condition, sql.Where) else condition
    for each in inner.flatten() if isinstance(inner, sql.And) else [inner]:
        if isinstance(each, sql.EQ) and _is_district(each):
            yield each.this.table


def _is_district(comparison: sql.EQ) -> bool:
    column, value = comparison.this, comparison.expression
    is_column = isinstance(column, sql.Column) and column.name == "district_id"
    return is_column and isinstance(value, sql.Parameter) and value.name == "1"


@pytest.mark.parametrize(
    "shape", [*_SHAPES, *INNER_SHAPES, ME_AS_PERSON, ME_AS_CLIENT, ALIGNED_GOALS], ids=lambda shape: shape.name
)
def test_every_table_of_every_statement_carries_the_district(shape: Shape) -> None:
    for statement in _statements(shape):
        assert _tables_without_district(statement) == set()


@pytest.mark.parametrize(
    ("statement", "without"),
    [
        ("select 1 from goal t1 where t1.district_id = $1 and t1.id in (select s.goal_id from step s)", {"step"}),
        ("select 1 from goal t where t.district_id = $1 and exists (select 1 from goal t where t.rank = 1)", {"goal"}),
        ("select 1 from goal t where t.district_id = $1 or t.rank = 1", {"goal"}),
        ("select 1 from goal t join step s on s.goal_id = t.id where t.district_id = $1", {"step"}),
        ("select 1 from goal t where t.district_id = $2", {"goal"}),
        ("select 1 from goal t cross join jsonb_array_elements(t.x) e where t.district_id = $2", {"goal"}),
        ("select 1 from goal t cross join jsonb_array_elements(t.x) e where t.district_id = $1", set[str]()),
        ("select case t.k when 'a' then (select 1 from step s) end from goal t where t.district_id = $1", {"step"}),
        (
            "select 1 from goal t join step s on s.district_id = $1 and s.goal_id = t.id where t.district_id = $1",
            set[str](),
        ),
    ],
)
def test_a_statement_without_the_district_is_found(statement: str, without: set[str]) -> None:
    assert _tables_without_district(statement) == without


def test_pages_in_pages_and_kinds_with_their_filters_are_among_what_is_parsed() -> None:
    of_plan, of_event = (max(_statements(_SHAPES[name]), key=len) for name in ("plans.Plan", "feed.Event"))
    nested = list(_statements(_SHAPES["plans.Strategy"]))
    assert {"plan", "step", "person"} <= _tables(of_event)
    assert {"goal", "measurement"} <= _tables(of_plan)
    assert any(".status = any(" in each for each in nested)


def _tables(statement: str) -> set[str]:
    return {each.name for each in sqlglot.parse_one(statement, read="postgres").find_all(sql.Table)}
