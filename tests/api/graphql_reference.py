"""A plain GraphQL service over rows in memory: the library's own executor, to compare the engine's answers with."""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import cast
from uuid import UUID

import asyncpg
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    GraphQLResolveInfo,
    GraphQLSchema,
    build_schema,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] untyped lists
    parse,
)

from achieve.core.ids import type_code_of
from achieve.reads.shape import Filter, Kind, Relation, Shape
from achieve.web.graphql.naming import filter_argument
from achieve.web.graphql.schema import Graph

Row = dict[str, object]
Rows = Mapping[str, Sequence[Row]]

TYPE = "__typename"
_JOIN = re.compile(r"\{child\}\.(\w+) = \{parent\}\.(\w+)")
_COLUMNS = re.compile(r"\{parent\}\.(\w+)")
_CONDITION = re.compile(r"\{t\}\.(\w+) (=|<|>|>=) \{v\}")
_PAGE = 50


@dataclass(frozen=True, slots=True)
class Reference:
    """The schema, built from its text, over rows by the names of their shapes: those that one actor may see.

    closed: the shapes of which the actor may not read any, so that asking for them at the root is refused.
    """

    graph: Graph
    schema: GraphQLSchema
    rows: Rows
    closed: frozenset[str] = frozenset()

    def seen_by(self, rows: Rows, closed: frozenset[str]) -> "Reference":
        """The same for an actor."""
        return replace(self, rows=rows, closed=closed)

    def execute(self, document: str, variables: Mapping[str, object], operation: str | None) -> ExecutionResult:
        """The answer of the library's executor. The document is known to be valid."""
        return execute_sync(
            self.schema,
            _parsed(document),
            variable_values=dict(variables),
            operation_name=operation,
            field_resolver=self._resolve,
            type_resolver=lambda value, _info, _type: cast("str", value[TYPE]),
        )

    def _resolve(self, source: Row | None, info: GraphQLResolveInfo[object], **arguments: object) -> object:
        name, parent = info.field_name, info.parent_type.name
        if parent == "Query":
            return self._root(name, arguments)
        assert source is not None
        if parent not in self.graph.members:
            return source[name]
        member = self.graph.members[parent][name]
        return source[member] if isinstance(member, str) else self._related(source, member, arguments)

    def _root(self, name: str, arguments: Mapping[str, object]) -> object:
        if name in self.graph.lists:
            shape = self._open(self.graph.lists[name])
            return page_of(shape, self.rows[shape.name], arguments)
        if name == "node":
            return self._by_kind(str(arguments["id"]), [*self.graph.shapes], at_root=True)
        shape = self._open(self.graph.singles[name])
        return self._found(shape, arguments["id"])

    def _related(self, source: Row, relation: Relation, arguments: Mapping[str, object]) -> object:
        if relation.form == "any":
            named = (source[column] for column in _COLUMNS.findall(relation.on))
            identifier = next((each for each in named if each is not None), None)
            kinds = self.graph.shapes.kinds_of(relation)
            return None if identifier is None else self._by_kind(str(identifier), kinds)
        joined = _JOIN.fullmatch(relation.on)
        assert joined is not None
        child, parent = joined.groups()
        found = [row for row in self.rows[relation.to] if row[child] == source[parent]]
        if relation.form == "page":
            return page_of(self.graph.shapes[relation.to], found, arguments)
        if relation.form == "whole":
            return sorted(found, key=lambda row: str(row["id"]))[: relation.most]
        return next(iter(found), None)

    def _by_kind(self, identifier: str, kinds: Sequence[Shape], *, at_root: bool = False) -> Row | None:
        """By an id that says its kind: the organization at the root has that of its district."""
        code = type_code_of(UUID(identifier))
        shape = next((each for each in kinds if each.row.type_code == code), None)
        if shape is None:
            return None
        return self._found(self._open(shape) if at_root else shape, identifier)

    def _found(self, shape: Shape, identifier: object) -> Row | None:
        return next((row for row in self.rows[shape.name] if row["id"] == identifier), None)

    def _open(self, shape: Shape) -> Shape:
        if shape.name in self.closed:
            raise GraphQLError("Refused.", extensions={"code": "permission_denied"})
        return shape


@lru_cache(maxsize=1)
def _parsed(document: str) -> DocumentNode:
    """A document, which is often sent again with other values."""
    return parse(document, no_location=True)


def page_of(shape: Shape, rows: Sequence[Row], arguments: Mapping[str, object]) -> Row:
    """A Relay connection, by the book: filter, sort, cut before the cursor, cut after the page."""
    sort = str(arguments.get("sort") or shape.default_sort)
    name, descending = sort.removeprefix("-"), sort.startswith("-")
    wanted = [row for row in rows if _passes(shape, row, arguments)]
    wanted.sort(key=lambda row: _place(shape, row, name), reverse=descending)
    edges: list[Row] = [{"cursor": cursor_of(row, name), "node": row} for row in wanted]
    after = arguments.get("after")
    rest = edges if after is None else _behind(shape, edges, str(after), descending=descending)
    shown = rest[: cast("int | None", arguments["first"]) or _PAGE]
    info = {
        "hasNextPage": len(rest) > len(shown),
        "hasPreviousPage": after is not None,
        "startCursor": shown[0]["cursor"] if shown else None,
        "endCursor": shown[-1]["cursor"] if shown else None,
    }
    return {"edges": shown, "nodes": [edge["node"] for edge in shown], "pageInfo": info, "totalCount": len(wanted)}


def cursor_of(row: Row, sort: str) -> str:
    """The cursor of a row in a list that is sorted by this key."""
    text = json.dumps([sort, row[_key(sort)], row["id"]], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def filtered_column(filter_: Filter) -> tuple[str, str] | None:
    """The column and the comparison of a filter, where it is one on a column."""
    found = _CONDITION.fullmatch(filter_.condition)
    return None if found is None else (found[1], found[2])


async def load_reference(
    graph: Graph, connection: "asyncpg.Connection[asyncpg.Record]", district_id: object, today: date
) -> Reference:
    """Every row of a district, as JSON: its columns, the fields of its shape, and its places in each order."""
    await connection.execute(f"set timezone to 'UTC'; set app.district_id to '{district_id}'")
    rows: dict[str, list[Row]] = {}
    for shape in graph.shapes:
        fields = [f'{expression or "array[]::text[]"} as "{name}"' for name, expression in shape.fields.items()]
        places = [f'({shape.sort_key(name)[0]})::text as "{_key(name)}"' for name in shape.sort_names]
        flat = (
            f"select to_jsonb(t) || to_jsonb(f) as row"
            f' from "{shape.table}" t, lateral (select {", ".join([*fields, *places])}) f where {shape.within}'
        )
        flat = flat.format(t="t").replace(":district", f"'{district_id}'").replace(":today", f"date '{today}'")
        found = await connection.fetch(flat)
        rows[shape.name] = [{**json.loads(record["row"]), TYPE: shape.type_name} for record in found]
    return Reference(graph, build_schema(graph.sdl), rows)


def _key(sort: str) -> str:
    return f"by {sort}"


def _place(shape: Shape, row: Row, sort: str) -> tuple[object, str]:
    return _typed(str(row[_key(sort)]), shape.sort_key(sort)[1]), str(row["id"])


def _typed(text: str, kind: Kind) -> object:
    if kind is datetime:
        return datetime.fromisoformat(text)
    return int(text) if kind is int else float(text) if kind is float else text


def _passes(shape: Shape, row: Row, arguments: Mapping[str, object]) -> bool:
    for filter_ in shape.filter_by_name.values():
        wanted = arguments.get(filter_argument(filter_))
        if wanted is not None and not _holds(filter_, row, wanted):
            return False
    return True


def _holds(filter_: Filter, row: Row, wanted: object) -> bool:
    compared = filtered_column(filter_)
    assert compared is not None
    column, comparison = compared
    if row[column] is None:
        return False
    if comparison == "=":
        return row[column] in cast("list[object]", wanted) if isinstance(wanted, list) else row[column] == wanted
    own, other = (_typed(str(each), filter_.kind) for each in (row[column], wanted))
    return (own == other and comparison == ">=") or (own < other if comparison == "<" else own > other)  # pyright: ignore  both are of one kind.


def _behind(shape: Shape, edges: Sequence[Row], cursor: str, *, descending: bool) -> list[Row]:
    sort, text, identifier = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    place = (_typed(text, shape.sort_key(sort)[1]), identifier)
    own = [_place(shape, cast("Row", edge["node"]), sort) for edge in edges]
    return [edge for edge, at in zip(edges, own, strict=True) if (at < place if descending else at > place)]
