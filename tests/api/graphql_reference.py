"""A plain GraphQL service over rows in memory: the library's own executor, to compare the engine's answers with."""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast
from uuid import UUID

import asyncpg
from graphql import (
    ExecutionResult,
    GraphQLResolveInfo,
    GraphQLSchema,
    build_schema,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] untyped lists
    parse,
    validate,
)

from achieve.core.ids import type_code_of
from achieve.reads.shape import Relation, Shape
from achieve.web.graphql.schema import Graph

Row = dict[str, object]
_JOIN = re.compile(r"\{child\}\.(\w+) = \{parent\}\.(\w+)")


@dataclass(frozen=True, slots=True)
class Reference:
    """The schema, built from its text, over the rows of some shapes."""

    graph: Graph
    schema: GraphQLSchema
    rows: Mapping[str, Sequence[Row]]

    def execute(self, document: str, variables: Mapping[str, object]) -> ExecutionResult:
        """The answer of the library's executor."""
        parsed = parse(document)
        assert validate(self.schema, parsed) == []
        return execute_sync(
            self.schema,
            parsed,
            variable_values=dict(variables),
            field_resolver=self._resolve,
            type_resolver=lambda value, _info, _type: cast("str", value["type"]),
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
            shape = self.graph.lists[name]
            return page_of(shape, self.rows[shape.name], arguments)
        shapes = [self.graph.singles[name]] if name in self.graph.singles else list(self.graph.shapes)
        found = (row for shape in shapes for row in self.rows[shape.name] if row["id"] == arguments["id"])
        return next((row for row in found if name != "node" or _is_named_by_id(row, self.graph)), None)

    def _related(self, source: Row, relation: Relation, arguments: Mapping[str, object]) -> object:
        joined = _JOIN.fullmatch(relation.on)
        assert joined is not None
        child, parent = joined.groups()
        found = [row for row in self.rows[relation.to] if row[child] == source[parent]]
        if relation.form == "page":
            return page_of(self.graph.shapes[relation.to], found, arguments)
        if relation.form == "whole":
            return sorted(found, key=lambda row: str(row["id"]))[: relation.most]
        return next(iter(found), None)


def page_of(shape: Shape, rows: Sequence[Row], arguments: Mapping[str, object]) -> Row:
    """A Relay connection, by the book: filter, sort, cut before the cursor, cut after the page."""
    sort = str(arguments.get("sort") or shape.default_sort)
    key = sort.removeprefix("-")
    wanted = sorted(
        (row for row in rows if _passes(row, arguments)),
        key=lambda row: (str(row[key]), str(row["id"])),
        reverse=sort.startswith("-"),
    )
    edges: list[Row] = [{"cursor": cursor_of(row, key), "node": row} for row in wanted]
    after = arguments.get("after")
    rest = edges if after is None else _behind(edges, key, str(after), descending=sort.startswith("-"))
    shown = rest[: cast("int", arguments["first"])]
    info = {
        "hasNextPage": len(rest) > len(shown),
        "hasPreviousPage": after is not None,
        "startCursor": shown[0]["cursor"] if shown else None,
        "endCursor": shown[-1]["cursor"] if shown else None,
    }
    return {"edges": shown, "nodes": [edge["node"] for edge in shown], "pageInfo": info, "totalCount": len(wanted)}


def cursor_of(row: Row, key: str) -> str:
    """The cursor of a row in a list that is sorted by this key."""
    text = json.dumps([key, str(row[key]), row["id"]], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


async def load_reference(
    graph: Graph, connection: "asyncpg.Connection[asyncpg.Record]", district_id: object, today: date
) -> Reference:
    """Every row of a district, as JSON: its columns, and the fields of its shape."""
    await connection.execute(f"set timezone to 'UTC'; set app.district_id to '{district_id}'")
    rows: dict[str, list[Row]] = {}
    for shape in graph.shapes:
        fields = [f'{expression or "array[]::text[]"} as "{name}"' for name, expression in shape.fields.items()]
        flat = (
            f'select to_jsonb(t) || to_jsonb(f) as row from "{shape.table}" t, lateral (select {", ".join(fields)}) f'
        )
        flat = flat.format(t="t").replace(":district", f"'{district_id}'").replace(":today", f"date '{today}'")
        found = await connection.fetch(flat)
        rows[shape.name] = [{**json.loads(record["row"]), "type": shape.type_name} for record in found]
    return Reference(graph, build_schema(graph.sdl), rows)


def _is_named_by_id(row: Row, graph: Graph) -> bool:
    """The organization at the root has the id of its district, which names another kind."""
    return type_code_of(UUID(str(row["id"]))) == graph.shape_of_type[str(row["type"])].row.type_code


def _passes(row: Row, arguments: Mapping[str, object]) -> bool:
    filters = {"kind": "kind", "role": "role", "id": "id", "isLearner": "is_learner", "parentId": "parent_id"}
    given = {column: arguments[name] for name, column in filters.items() if arguments.get(name) is not None}
    return all(
        row[column] in cast("list[object]", wanted) if isinstance(wanted, list) else row[column] == wanted
        for column, wanted in given.items()
    )


def _behind(edges: Sequence[Row], key: str, cursor: str, *, descending: bool) -> list[Row]:
    _, *place = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    places = [(str(cast("Row", edge["node"])[key]), str(cast("Row", edge["node"])["id"])) for edge in edges]
    return [
        edge
        for edge, own in zip(edges, places, strict=True)
        if (own < tuple(place) if descending else own > tuple(place))
    ]
