"""The compiler: shape, selection and actor become one statement. Pure; it reads nothing and runs nothing.

Objects are built by `row_to_json` over a lateral select: of the ways that PostgreSQL offers, the fastest that stays
readable (measured: 3.0 ms for 1,200 objects of 7 fields, `json_build_object` 4.7, concatenated text 3.1).
"""

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import FALSE, TRUE, predicate
from achieve.reads.cursors import cursor_sql
from achieve.reads.selection import (
    Condition,
    EdgePart,
    Leaf,
    Literally,
    Many,
    One,
    Page,
    PagePart,
    Pick,
    Selection,
    Slot,
    Whole,
)
from achieve.reads.shape import SQL_TYPES, Relation, Shape, Shapes
from achieve.reads.statements import Column, Statement, concatenated, numbered, slot_parameter

_LONGEST_NAME = 63


def compile_one(shapes: Shapes, shape: Shape, chosen: Selection, actor: Actor, id_slot: Slot) -> Statement:
    """One object by its id: columns `body` (JSON text) and `version` (null where the table has none)."""
    return compile_found(shapes, shape, chosen, actor, (Condition("id", id_slot, repeated=False),))


def compile_found(
    shapes: Shapes, shape: Shape, chosen: Selection, actor: Actor, conditions: tuple[Condition, ...]
) -> Statement:
    """The one object that these filters leave: columns as for one by its id."""
    writer = _Writer(shapes, actor)
    alias = writer.alias()
    lateral, item = writer.object_of(shape, chosen, alias)
    version = f"{alias}.version" if "version" in shape.row.model_fields else "null::int"
    where = writer.where(shape, alias, *writer.conditions(shape, conditions, alias))
    return numbered(f"select {item}::text as body, {version} as version from {shape.table} {alias}{lateral}{where}")


def compile_page(shapes: Shapes, shape: Shape, page: Page, actor: Actor) -> Statement:
    """A page of a shape: column `body` (JSON text)."""
    writer = _Writer(shapes, actor)
    return numbered(f"select {writer.page_of(shape, page, TRUE)}::text as body")


def compile_rows(shapes: Shapes, shape: Shape, chosen: Selection, page: Page, actor: Actor) -> Statement:
    """The objects of a page one by one, for streams: column `body` (JSON text) a row."""
    writer = _Writer(shapes, actor)
    alias = writer.alias()
    lateral, item = writer.object_of(shape, chosen, alias)
    order, keyset = writer.order_of(shape, page, alias)
    where = writer.where(shape, alias, keyset, *writer.conditions(shape, page.conditions, alias))
    rows = f"select {item}::text as body from {shape.table} {alias}{lateral}{where}"
    return numbered(f"{rows} order by {order} limit {slot_parameter(page.limit)}::int")


class _Writer:
    """Writes the parts of one statement: hands out aliases, and numbers the parameters at the end."""

    def __init__(self, shapes: Shapes, actor: Actor) -> None:
        self._shapes = shapes
        self._actor = actor
        self._aliases = 0
        self._above: dict[str, str] = {}

    def alias(self) -> str:
        self._aliases += 1
        return f"t{self._aliases}"

    def where(self, shape: Shape, alias: str, *conditions: str) -> str:
        """The district, the conditions and the actor's scope: no table is read without."""
        scope = predicate(self._actor, shape.rules, Action.READ, alias)
        wanted = [shape.within.format(t=alias), *conditions, scope]
        return " where " + (" and ".join(condition for condition in wanted if condition != TRUE) or TRUE)

    def nested_where(self, shape: Shape, alias: str, on: str) -> str:
        """Like `where`, for a table that is joined to its parent.

        `is true` keeps the scope a condition of the rows that the join has found. As a join of its own, which
        PostgreSQL would make of `in (select …)`, it would be worked out again for every one of them.
        """
        scope = predicate(self._actor, shape.rules, Action.READ, alias)
        bounded = scope if scope in (TRUE, FALSE) else f"({scope}) is true"
        wanted = [shape.within.format(t=alias), on, bounded]
        return " where " + " and ".join(condition for condition in wanted if condition != TRUE)

    def object_of(self, shape: Shape, chosen: Selection, alias: str) -> tuple[str, str]:
        """The lateral select of an object's fields, and the expression of its JSON."""
        return self.json_object([self._column(shape, pick, alias) for pick in chosen.picks])

    def page_of(self, shape: Shape, page: Page, on: str) -> str:
        """A page as one JSON object. on: the join to the parent, with `{child}` for the page's own table."""
        return _PageWriter(self, shape, page, on).sql()

    def order_of(self, shape: Shape, page: Page, alias: str) -> tuple[str, str]:
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

    def conditions(self, shape: Shape, conditions: tuple[Condition, ...], alias: str) -> list[str]:
        """The filters as SQL."""
        return [self._condition(shape, condition, alias) for condition in conditions]

    def _condition(self, shape: Shape, condition: Condition, alias: str) -> str:
        filter_ = shape.filter_by_name[condition.filter]
        kind, slot = SQL_TYPES[filter_.kind], slot_parameter(condition.slot)
        value = f"any({slot}::{kind}[])" if condition.repeated else f"{slot}::{kind}"
        return filter_.condition.format(t=alias, v=value)

    def _column(self, shape: Shape, pick: Pick, alias: str) -> Column:
        match pick:
            case Leaf(key, field):
                return key, self._field(shape, field, alias)
            case Literally(key, text):
                return key, f"'{text}'::text"
            case One(key, relation, chosen):
                return key, self._one(shape.relation_by_name[relation], chosen, alias)
            case Whole(key, relation, chosen):
                return key, self._whole(shape.relation_by_name[relation], chosen, alias)
            case Many(key, relation, page):
                found = shape.relation_by_name[relation]
                return key, self.page_of(self._shapes[found.to], page, found.on.replace("{parent}", alias))

    def _field(self, shape: Shape, field: str, alias: str) -> str:
        if field == "redacted":
            return self._redacted(shape, alias)
        expression = shape.fields[field].format(t=alias)
        if field not in shape.guarded:
            return expression
        seen = predicate(self._actor, shape.guarded[field], Action.READ, alias)
        if seen in (TRUE, FALSE):
            return expression if seen == TRUE else "null::text"
        return f"case when {seen} then {expression} end"

    def _redacted(self, shape: Shape, alias: str) -> str:
        names = [self._redacted_name(shape, field, alias) for field in shape.guarded]
        denied = [name for name in names if name]
        return f"array_remove(array[{', '.join(denied)}]::text[], null)" if denied else "array[]::text[]"

    def _redacted_name(self, shape: Shape, field: str, alias: str) -> str:
        seen = predicate(self._actor, shape.guarded[field], Action.READ, alias)
        if seen == TRUE:
            return ""
        return f"'{field}'" if seen == FALSE else f"case when ({seen}) is not true then '{field}' end"

    def _one(self, relation: Relation, chosen: Selection, parent: str) -> str:
        target, alias = self._shapes[relation.to], self._child_of(parent)
        lateral, item = self.object_of(target, chosen, alias)
        where = self.nested_where(target, alias, self._join(relation, parent, alias))
        return f"(select {item} from {target.table} {alias}{lateral}{where})"

    def _whole(self, relation: Relation, chosen: Selection, parent: str) -> str:
        target, alias = self._shapes[relation.to], self._child_of(parent)
        lateral, item = self.object_of(target, chosen, alias)
        where = self.nested_where(target, alias, self._join(relation, parent, alias))
        order = relation.order.format(child=alias, parent=parent)
        rows = (
            f"select {item} as item from {target.table} {alias}{lateral}{where} order by {order} limit {relation.most}"
        )
        return f"(select coalesce(json_agg(w.item), '[]'::json) from ({rows}) w)"

    def _child_of(self, parent: str) -> str:
        alias = self.alias()
        self._above[alias] = parent
        return alias

    def _join(self, relation: Relation, parent: str, child: str) -> str:
        return relation.on.format(parent=parent, child=child, above=self._above.get(parent, parent))

    def json_object(self, columns: list[Column]) -> tuple[str, str]:
        """The lateral select of some columns, and the expression of their JSON object."""
        if any(len(key.encode()) > _LONGEST_NAME for key, _ in columns):
            return "", concatenated(columns)
        alias = f"o{self.alias()}"
        selected = ", ".join(f'{expression} as "{key}"' for key, expression in columns)
        return f" cross join lateral (select {selected}) {alias}", f"row_to_json({alias})"


class _PageWriter:
    """Writes one page: its rows in an inner select, gathered once, and its parts over what was gathered (`g`)."""

    def __init__(self, writer: _Writer, shape: Shape, page: Page, on: str) -> None:
        self._writer = writer
        self._shape = shape
        self._page = page
        self._on = on
        self._alias = writer.alias()
        self._limit = f"{slot_parameter(page.limit)}::int"
        self._items: list[str] = []
        self._laterals: list[str] = []

    def sql(self) -> str:
        columns = [self._part(part) for part in self._page.parts]
        order, keyset = self._writer.order_of(self._shape, self._page, self._alias)
        wanted = [*self._items, f"{self._key()} as k", f"{self._alias}.id::text as i"]
        where = self._where(self._alias, keyset)
        rows = (
            f"select {', '.join(wanted)} from {self._shape.table} {self._alias}{''.join(self._laterals)}{where} "
            f"order by {order} limit {self._limit} + 1"
        )
        gathered = "".join(f", array_agg(p.item{number}) as items{number}" for number in range(len(self._items)))
        lateral, item = self._writer.json_object(columns)
        page = f"select array_agg(p.k) as ks, array_agg(p.i) as ids, count(*) as n{gathered} from ({rows}) p"
        return f"(select {item} from ({page}) g{lateral})"

    def _part(self, part: PagePart | Literally) -> Column:
        if isinstance(part, Literally):
            return part.key, f"'{part.text}'::text"
        if part.kind in ("items", "edges"):
            return part.key, self._objects(part)
        if part.kind == "page_info":
            columns = [self._part(each) for each in part.parts]
            lateral, item = self._writer.json_object(columns)
            return part.key, f"(select {item} from (select) n{lateral})"
        return part.key, self._total() if part.kind == "total" else self._value(part.kind)

    def _objects(self, part: PagePart) -> str:
        number = len(self._items)
        item = self._edge(part.edge) if part.kind == "edges" else self._object(part.chosen)
        self._items.append(f"{item} as item{number}")
        return f"to_json(coalesce(g.items{number}[1: {self._limit}], '{{}}'::json[]))"

    def _object(self, chosen: Selection | None) -> str:
        assert chosen is not None  # noqa: S101 - items and nodes always choose something.
        lateral, item = self._writer.object_of(self._shape, chosen, self._alias)
        self._laterals.append(lateral)
        return item

    def _edge(self, parts: tuple[EdgePart | Literally, ...]) -> str:
        lateral, item = self._writer.json_object([self._edge_part(part) for part in parts])
        self._laterals.append(lateral)
        return item

    def _edge_part(self, part: EdgePart | Literally) -> Column:
        if isinstance(part, Literally):
            return part.key, f"'{part.text}'::text"
        if part.kind == "node":
            return part.key, self._object(part.chosen)
        return part.key, cursor_sql(self._page.sort, self._key(), f"{self._alias}.id::text")

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
        return self._writer.where(self._shape, alias, self._on.replace("{child}", alias), *conditions, *filters)

    def _total(self) -> str:
        alias = self._writer.alias()
        return f"(select count(*) from {self._shape.table} {alias}{self._where(alias)})"
