"""Writes objects and their relations as SQL: what a selection picks of a shape, in the actor's scope at every level.

An object is the row of a lateral select, which becomes JSON once, with all that stands in it: of the ways that
PostgreSQL offers, the fastest that stays readable (1,200 objects of 4 fields: 1.4 ms; each made JSON by itself 1.6,
`json_build_object` 1.9). A relation is a lateral join: PostgreSQL remembers what it has looked up for another row, as
it does not for subselects (a list of 40 with a related object each: 0.23 ms, by subselects 0.33).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from achieve.access.actor import Actor
from achieve.access.disclosure import disclosed_learners
from achieve.access.roles import Action, Resource
from achieve.access.scopes import FALSE, TRUE, RowRule, opened_alike, predicate
from achieve.reads.filters import SQL_TYPES
from achieve.reads.guards import Guards
from achieve.reads.kinds import is_ever_seen, one_of_kinds
from achieve.reads.selection import Condition, Leaf, Literally, Many, One, OneOf, Page, Pick, Selection, Whole
from achieve.reads.shape import Relation, Shape, Shapes
from achieve.reads.statements import Column, NamedOnce, concatenated, slot_parameter

_LONGEST_NAME = 63
_TODAY = ":today"
_TRUNCATED = "truncated"
_MENTIONED = re.compile(r"\b(t\d+)\.(\w+)")
_EQUAL = re.compile(r"(?P<child>t\d+)\.(?P<column>\w+) = (?P<parent>t\d+)\.(?P<key>\w+)\b")


@dataclass(frozen=True, slots=True)
class Part:
    """A value of an object: its expression, what must be joined for it, and whose records it shows.

    value: becomes JSON together with the object around it. learners: text with the ids of learners, empty where it
    shows nobody's record. size: of a whole list, how many rows it has. alias: of an object, its table's.
    """

    value: str
    join: str = ""
    learners: str = ""
    size: str = ""
    alias: str = ""


class WritesPage(Protocol):
    """Writes a page; it stands above this module, since its items are objects again."""

    def part(self) -> Part:
        """The page as one value."""
        ...


class Writer:
    """Writes the parts of one statement, and hands out aliases.

    told: lines whose parts of records it may show. today: the day that what is derived takes for today.
    """

    def __init__(
        self, shapes: Shapes, actor: Actor, write_page: "Callable[[Writer, Shape, Page, str], WritesPage]"
    ) -> None:
        self.named = NamedOnce()
        self.told: set[Resource] = set()
        self.today = _TODAY
        self._shapes = shapes
        self._actor = actor
        self._write_page = write_page
        self._aliases = 0
        self._above: dict[str, str] = {}
        self._shape_at: dict[str, Shape] = {}

    def alias(self) -> str:
        self._aliases += 1
        return f"t{self._aliases}"

    def where(self, shape: Shape, alias: str, *conditions: str) -> str:
        """The district, the conditions and the actor's scope: no table is read without."""
        wanted = [shape.within.format(t=alias), *conditions, self._open(shape.rules, alias)]
        return " where " + (" and ".join(condition for condition in wanted if condition != TRUE) or TRUE)

    def nested_where(self, shape: Shape, alias: str, on: str, *conditions: str) -> str:
        """Like `where`, for a table that is joined to its parent. on: the join, with their aliases.

        `is true` keeps the scope a condition of the rows that the join has found. As a join of its own, which
        PostgreSQL would make of `in (select …)`, it would be worked out again for every one of them.
        """
        scope = self._nested_scope(shape, alias, on)
        bounded = [_bounded(each) for each in (*self._told_by(shape, alias, on), scope)]
        wanted = [shape.within.format(t=alias), on, *conditions, *bounded]
        return " where " + " and ".join(condition for condition in wanted if condition != TRUE)

    def object_of(self, shape: Shape, chosen: Selection, alias: str) -> Part:
        """An object of a shape: what is picked of it."""
        self._shape_at[alias] = shape
        guards = self._guards(shape, chosen, alias)
        others = {
            pick.key: self._part(shape, pick, alias, guards) for pick in chosen.picks if not _tells_truncated(pick)
        }
        sizes = {pick.relation: others[pick.key].size for pick in chosen.picks if isinstance(pick, Whole)}
        parts = {pick.key: others.get(pick.key) or self._truncated(shape, sizes, alias) for pick in chosen.picks}
        item = self.json_object([(key, part.value) for key, part in parts.items()])
        shown = [self._own_learners(shape, chosen, alias), *(part.learners for part in parts.values())]
        joins = (guards.join, *(part.join for part in parts.values()), item.join)
        return Part(item.value, "".join(joins), joined(shown), alias=alias)

    def conditions(self, shape: Shape, conditions: tuple[Condition, ...], alias: str) -> list[str]:
        """The filters as SQL. What the actor may not see of a row is no reason to find it."""
        return [self._condition(shape, condition, alias) for condition in conditions]

    def json_object(self, columns: list[Column]) -> Part:
        """Some columns as a JSON object."""
        if any(len(key.encode()) > _LONGEST_NAME for key, _ in columns):
            return Part(concatenated(columns))
        alias = f"o{self.alias()}"
        selected = ", ".join(f'{expression} as "{key}"' for key, expression in columns)
        return Part(alias, f" cross join lateral (select {selected}) {alias}")

    def beside(self, select: str, *, learners: bool, size: bool = False) -> Part:
        """A subselect of one row with the column `j`, and `learners` and `size` where said, joined to what it is of."""
        alias = f"n{self.alias()}"
        join = f" left join lateral ({select}) {alias} on true"
        return Part(f"{alias}.j", join, f"{alias}.learners" if learners else "", f"{alias}.size" if size else "")

    def opened(self, shape: Shape, alias: str) -> str:
        """The condition under which a row is open to the actor."""
        return self._open(shape.rules, alias)

    def _open(self, rules: tuple[RowRule, ...], alias: str) -> str:
        return predicate(self._actor, rules, Action.READ, alias, self.named.cite)

    def _nested_scope(self, shape: Shape, alias: str, on: str) -> str:
        """The scope, without what the join says already: a learner's progress is open to whom the learner is.

        That is so where the parent's own condition is this one, about the column that the join makes equal.
        """
        scope, opened = self.opened(shape, alias), self._alike(shape, alias)
        found = _EQUAL.match(on)
        if opened in ("", FALSE) or found is None or found["parent"] not in self._shape_at:
            return scope
        own, theirs = rf"\b{alias}\.{found['column']}\b", f"{found['parent']}.{found['key']}"
        said = self._alike(self._shape_at[found["parent"]], found["parent"])
        return scope.replace(opened, TRUE) if re.sub(own, theirs, opened) == said else scope

    def _told_by(self, shape: Shape, alias: str, on: str) -> list[str]:
        """The conditions under which a join may be followed: it tells nothing of what a denied field names."""
        shapes = {**self._shape_at, alias: shape}
        mentioned = dict.fromkeys(_MENTIONED.findall(on))
        return [self._seen(shapes[each], field, each) for each, field in mentioned if each in shapes]

    def _seen(self, shape: Shape, field: str, alias: str) -> str:
        """The condition under which a field of a row that is open is seen."""
        if field not in shape.guarded:
            return TRUE
        condition = self._open(shape.guarded[field], alias)
        return TRUE if condition in self._given(shape, alias) else condition

    def _given(self, shape: Shape, alias: str) -> tuple[str, str]:
        """What holds for every row that is open, and need not be asked again for a field."""
        return self.opened(shape, alias), self._alike(shape, alias)

    def _alike(self, shape: Shape, alias: str) -> str:
        return opened_alike(self._actor, shape.rules, Action.READ, alias, self.named.cite)

    def _condition(self, shape: Shape, condition: Condition, alias: str) -> str:
        filter_ = shape.filter_by_name[condition.filter]
        kind, slot = SQL_TYPES[filter_.kind], slot_parameter(condition.slot)
        value = f"any({slot}::{kind}[])" if condition.repeated else f"{slot}::{kind}"
        wanted = filter_.condition.format(t=alias, v=value)
        seen = self._seen(shape, filter_.of, alias)
        return wanted if seen == TRUE else f"({wanted} and {seen})"

    def _part(self, shape: Shape, pick: Pick, alias: str, guards: Guards) -> Part:
        match pick:
            case Leaf(_, field):
                expression = shape.fields[field].format(t=alias).replace(_TODAY, self.today)
                return Part(guards.field(field, expression))
            case Literally(_, text):
                return Part(f"'{text}'::text")
            case One(_, relation, chosen):
                return self._one(shape.relation_by_name[relation], chosen, alias)
            case OneOf(_, relation, branches):
                return self._one_of(shape.relation_by_name[relation], branches, alias)
            case Whole(_, relation, chosen):
                write = self._counted if _TRUNCATED in shape.fields else self._whole
                return write(shape.relation_by_name[relation], chosen, alias)
            case Many(_, relation, page):
                found = shape.relation_by_name[relation]
                on = found.on.replace("{parent}", alias)
                return self._write_page(self, self._shapes[found.to], page, on).part()

    def _guards(self, shape: Shape, chosen: Selection, alias: str) -> Guards:
        """Which guarded fields are seen, worked out once for an object however many fields ask it."""
        picked = [pick.field for pick in chosen.picks if isinstance(pick, Leaf)]
        asked = shape.guarded if "redacted" in picked else [field for field in picked if field in shape.guarded]
        seen = {field: self._seen(shape, field, alias) for field in asked}
        conditions = [each for each in dict.fromkeys(seen.values()) if each not in (TRUE, FALSE)]
        if not conditions:
            return Guards(seen)
        once = f"q{self.alias()}"
        columns = ", ".join(f"({each}) is true as g{number}" for number, each in enumerate(conditions))
        names = {each: f"{once}.g{number}" for number, each in enumerate(conditions)}
        # `offset 0` keeps PostgreSQL from putting the conditions where the columns are used, once for each use.
        join = f" cross join lateral (select {columns} offset 0) {once}"
        return Guards({field: names.get(each, each) for field, each in seen.items()}, join)

    def _truncated(self, shape: Shape, sizes: Mapping[str, str], alias: str) -> Part:
        """The names of the whole lists that were cut. sizes: of those that are asked for, with a row too many."""
        lists = [relation for relation in shape.relations if relation.form == "whole"]
        names = [
            f"case when {self._is_cut(each, sizes.get(each.name), alias)} then '{each.name}' end" for each in lists
        ]
        return Part(f"array_remove(array[{', '.join(names)}]::text[], null)")

    def _is_cut(self, relation: Relation, size: str | None, parent: str) -> str:
        if size is not None:
            return f"{size} > {relation.most}"
        target, alias = self._shapes[relation.to], self._child_of(parent)
        where = self.nested_where(target, alias, self._join(relation, parent, alias))
        return f"exists (select 1 from {target.source(alias)}{where} offset {relation.most})"

    def _own_learners(self, shape: Shape, chosen: Selection, alias: str) -> str:
        """Whose record the object itself is, and whose its guarded fields are, where they are picked."""
        fields = [pick.field for pick in chosen.picks if isinstance(pick, Leaf)]
        guarded = [shape.guarded[field] for field in fields if field in shape.guarded]
        found = [disclosed_learners(self._actor, rules, alias, self.named.cite) for rules in (shape.rules, *guarded)]
        self.told.update(chain(*(each.values() for each in found)))
        return joined(chain(*found))

    def _one(self, relation: Relation, chosen: Selection, parent: str) -> Part:
        item, source = self._related(relation, chosen, parent)
        learners = f", {item.learners} as learners" if item.learners else ""
        # With a limit it stays a look-up for each row; as a plain join PostgreSQL has been seen to read the table.
        return self.beside(f"select {item.value} as j{learners} from {source} limit 1", learners=bool(item.learners))

    def _one_of(self, relation: Relation, branches: tuple[tuple[str, Selection], ...], parent: str) -> Part:
        """An object of the kind that the id names: subselects, of which only that kind's is run."""
        seen = [(name, chosen) for name, chosen in branches if is_ever_seen(self._actor, self._shapes[name])]
        found = [(self._shapes[name], *self._related(relation.toward(name), chosen, parent)) for name, chosen in seen]
        identifier = relation.identifier.format(parent=parent)
        values = [(kind, f"(select to_json({item.value}) from {source})") for kind, item, source in found]
        shown = [(kind, f"(select {item.learners} from {source})") for kind, item, source in found if item.learners]
        learners = one_of_kinds(identifier, shown) if shown else ""
        return Part(one_of_kinds(identifier, values), learners=learners)

    def _related(self, relation: Relation, chosen: Selection, parent: str) -> tuple[Part, str]:
        """An object that a relation leads to, and what it is selected from."""
        target, alias = self._shapes[relation.to], self._child_of(parent)
        item = self.object_of(target, chosen, alias)
        where = self.nested_where(target, alias, self._join(relation, parent, alias))
        return item, f"{target.source(alias)}{item.join}{where}"

    def _whole(self, relation: Relation, chosen: Selection, parent: str) -> Part:
        """A list as far as it is shown."""
        learners, rows = self._listed(relation, chosen, parent, relation.most)
        # Not `distinct`, which would sort the rows for itself, and so the list as well.
        told = ", string_agg(w.learners, ',') as learners" if learners else ""
        select = f"select coalesce(json_agg(w.item), '[]'::json) as j{told} from ({rows}) w"
        return self.beside(select, learners=bool(learners))

    def _counted(self, relation: Relation, chosen: Selection, parent: str) -> Part:
        """A list with one row more than is shown, which tells that it is cut."""
        learners, rows = self._listed(relation, chosen, parent, relation.most + 1)
        shown = f"filter (where w.place <= {relation.most})"
        told = f", string_agg(w.learners, ',') {shown} as learners" if learners else ""
        items = f"coalesce(json_agg(w.item) {shown}, '[]'::json) as j, count(*) as size{told}"
        select = f"select {items} from (select r.*, row_number() over () as place from ({rows}) r) w"
        return self.beside(select, learners=bool(learners), size=True)

    def _listed(self, relation: Relation, chosen: Selection, parent: str, most: int) -> tuple[str, str]:
        """Whose records a list shows, and its rows in their order."""
        item, source = self._related(relation, chosen, parent)
        order = relation.order.format(child=item.alias, parent=parent)
        learners = f", {item.learners} as learners" if item.learners else ""
        return item.learners, f"select {item.value} as item{learners} from {source} order by {order} limit {most}"

    def _child_of(self, parent: str) -> str:
        alias = self.alias()
        self._above[alias] = parent
        return alias

    def _join(self, relation: Relation, parent: str, child: str) -> str:
        return relation.on.format(parent=parent, child=child, above=self._above.get(parent, parent))


def _bounded(condition: str) -> str:
    return condition if condition in (TRUE, FALSE) else f"({condition}) is true"


def _tells_truncated(pick: Pick) -> bool:
    return isinstance(pick, Leaf) and pick.field == _TRUNCATED


def joined(learners: Iterable[str]) -> str:
    """Several texts of learners as one; empty where there are none. Each may be null."""
    given = [each for each in dict.fromkeys(learners) if each]
    return given[0] if len(given) == 1 else f"nullif(concat_ws(',', {', '.join(given)}), '')" if given else ""
