"""Writes one page as SQL: its rows in an inner select, gathered once, and its parts over what was gathered (`g`)."""

from achieve.access.scopes import TRUE
from achieve.reads.cursors import cursor_sql
from achieve.reads.filters import SQL_TYPES
from achieve.reads.selection import EdgePart, Literally, Page, PagePart, Selection
from achieve.reads.shape import Shape
from achieve.reads.spreading import spread_of
from achieve.reads.statements import Column, slot_parameter
from achieve.reads.writing import Part, Writer, joined


class PageWriter:
    """Writes a page of a shape. on: the join to the parent, with `{child}` for the page's own table."""

    def __init__(self, writer: Writer, shape: Shape, page: Page, on: str) -> None:
        self._writer = writer
        self._shape = shape
        self._page = page
        self._on = on
        self._alias = writer.alias()
        self._limit = f"{slot_parameter(page.limit)}::int"
        self._items: list[Part] = []

    def part(self) -> Part:
        """The page as one value: a JSON object."""
        page = self._writer.json_object([self._column(part) for part in self._page.parts])
        learners = joined(item.learners for item in self._items)
        shown = f", nullif(array_to_string(g.learners[1: {self._limit}], ','), '') as learners" if learners else ""
        select = f"select {page.value} as j{shown} from ({self._gathered(learners)}) g{page.join}"
        return self._writer.beside(select, learners=bool(learners))

    def _gathered(self, learners: str) -> str:
        """The rows of the page in arrays, with one row more, which tells that there is a next page."""
        arrays = [f"array_agg(p.item{number}) as items{number}" for number in range(len(self._items))]
        shown = ["array_agg(p.learners) as learners"] if learners else []
        gathered = ", ".join(["array_agg(p.k) as ks", "array_agg(p.i) as ids", "count(*) as n", *arrays, *shown])
        return f"select {gathered} from ({self._rows(learners)}) p"

    def _rows(self, learners: str) -> str:
        order, keyset = order_of(self._shape, self._page, self._alias)
        items = [f"to_json({item.value}) as item{number}" for number, item in enumerate(self._items)]
        shown = [f"{learners} as learners"] if learners else []
        wanted = ", ".join([*items, f"{self._key()} as k", f"{self._alias}.id::text as i", *shown])
        joins = "".join(item.join for item in self._items)
        found = self._found(keyset, f" order by {order} limit {self._limit} + 1")
        return f"select {wanted} from ({found}) {self._alias}{self._shape.besides(self._alias)}{joins} order by {order}"

    def _found(self, keyset: str, ordered: str) -> str:
        """The rows of the page and no others, so that what belongs to them is joined to a page, not to a table."""
        shape, alias = self._shape, self._alias
        spread = None if self._is_nested else spread_of(shape, lambda row: self._writer.opened(shape, row))
        if spread is None:
            return f"select {alias}.* from {shape.source(alias)}{self._where(alias, keyset)}{ordered}"
        conditions = self._writer.conditions(shape, self._page.conditions, alias)
        wanted = [f"{alias}.district_id = :district", f"{alias}.{spread.column} = w.m", keyset, *conditions]
        where = " and ".join(each for each in wanted if each != TRUE)
        rows = f"select {alias}.* from {shape.table} {alias} where {where}{ordered}"
        return f"select {alias}.* from ({spread.members}) w cross join lateral ({rows}) {alias}{ordered}"

    @property
    def _is_nested(self) -> bool:
        return self._on != TRUE

    def _column(self, part: PagePart | Literally) -> Column:
        if isinstance(part, Literally):
            return part.key, f"'{part.text}'::text"
        if part.kind in ("items", "edges"):
            return part.key, self._objects(part)
        if part.kind == "page_info":
            item = self._writer.json_object([self._column(each) for each in part.parts])
            return part.key, f"(select {item.value} from (select) n{item.join})"
        return part.key, self._total() if part.kind == "total" else self._value(part.kind)

    def _objects(self, part: PagePart) -> str:
        number = len(self._items)
        self._items.append(self._edge(part.edge) if part.kind == "edges" else self._object(part.chosen))
        return f"to_json(coalesce(g.items{number}[1: {self._limit}], '{{}}'::json[]))"

    def _object(self, chosen: Selection | None) -> Part:
        assert chosen is not None  # noqa: S101 - items and nodes always choose something.
        return self._writer.object_of(self._shape, chosen, self._alias)

    def _edge(self, parts: tuple[EdgePart | Literally, ...]) -> Part:
        columns = [(part.key, self._edge_part(part)) for part in parts]
        edge = self._writer.json_object([(key, part.value) for key, part in columns])
        joins = "".join(part.join for _, part in columns)
        return Part(edge.value, joins + edge.join, joined(part.learners for _, part in columns))

    def _edge_part(self, part: EdgePart | Literally) -> Part:
        if isinstance(part, Literally):
            return Part(f"'{part.text}'::text")
        if part.kind == "node":
            return self._object(part.chosen)
        return Part(cursor_sql(self._page.sort, self._key(), f"{self._alias}.id::text"))

    def _value(self, kind: str) -> str:
        if kind == "has_more":
            return f"g.n > {self._limit}"
        if kind == "has_previous":
            return "true" if self._page.after else "false"
        if kind == "start_cursor":
            return f"case when least(g.n, {self._limit}) > 0 then {self._cursor_at('1')} end"
        last = f"least(g.n, {self._limit})"
        there = f"g.n > {self._limit}" if kind == "next_cursor" else f"{last} > 0"
        return f"case when {there} then {self._cursor_at(last)} end"

    def _cursor_at(self, place: str) -> str:
        return cursor_sql(self._page.sort, f"g.ks[{place}]", f"g.ids[{place}]")

    def _key(self) -> str:
        key, _ = self._shape.sort_key(self._page.sort)
        return f"({key.format(t=self._alias)})::text"

    def _where(self, alias: str, *conditions: str) -> str:
        filters = self._writer.conditions(self._shape, self._page.conditions, alias)
        if not self._is_nested:
            return self._writer.where(self._shape, alias, *conditions, *filters)
        return self._writer.nested_where(self._shape, alias, self._on.replace("{child}", alias), *conditions, *filters)

    def _total(self) -> str:
        alias = self._writer.alias()
        return f"(select count(*) from {self._shape.source(alias)}{self._where(alias)})"


def order_of(shape: Shape, page: Page, alias: str) -> tuple[str, str]:
    """The order of a page, and the condition that it goes on after the cursor."""
    template, kind = shape.sort_key(page.sort)
    key, direction = template.format(t=alias), " desc" if page.descending else ""
    order = f"{alias}.id{direction}" if page.sort == "id" else f"{key}{direction}, {alias}.id{direction}"
    if page.after is None:
        return order, TRUE
    comparison = "<" if page.descending else ">"
    after_key, after_id = page.after
    if page.sort == "id":
        return order, f"{alias}.id {comparison} {slot_parameter(after_id)}::uuid"
    last = f"({slot_parameter(after_key)}::{SQL_TYPES[kind]}, {slot_parameter(after_id)}::uuid)"
    return order, f"({key}, {alias}.id) {comparison} {last}"
