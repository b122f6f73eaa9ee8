"""Shapes: how a resource is read. Declared once per resource, beside its schema; the engine does the rest.

SQL in a shape is a template: `{t}` is the alias of the shape's table, `{parent}` and `{child}` the two sides of a
relation, `{v}` the value of a filter. `:district`, `:person` and `:today` are the actor's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from pydantic import BaseModel

from achieve.access.scopes import TRUE, RowRule
from achieve.core.rows import Row, TenantRow
from achieve.reads.filters import SQL_TYPES, Filter, Kind, equals, filters_of, indexed_orders
from achieve.reads.past import Past


@dataclass(frozen=True, slots=True)
class Relation:
    """A way from one shape to another, in one of four forms.

    one: a single object or null. page: a keyset page of many. whole: all of a bounded many, as a plain list. any: a
    single object, or null, of one of several kinds: those `among` which it is (every listed one where empty), called
    `union` in GraphQL where they have a name of their own, else `Node`.
    on: the join, with `{parent}` and `{child}`; an embedded relation may also name `{above}`, the parent of the parent.
    embedded: part of the schema, so REST always shows it.
    """

    name: str
    to: str
    form: Literal["one", "page", "whole", "any"]
    on: str
    description: str
    embedded: bool = False
    order: str = ""
    most: int = 1_000
    required: bool = False
    among: tuple[str, ...] = ()
    union: str = ""

    @property
    def identifier(self) -> str:
        """The id that a relation to one of several kinds follows, as SQL of `{parent}`."""
        return self.on.removeprefix(_NAMED_BY)

    def toward(self, kind: str) -> "Relation":
        """The way to one of its kinds."""
        return replace(self, to=kind, form="one")


_NAMED_BY = "{child}.id = "


def to_one(name: str, to: str, column: str, description: str, *, required: bool = False) -> Relation:
    """The object that a column names. required: the column is never null and the object is always visible."""
    return Relation(name, to, "one", f"{{child}}.id = {{parent}}.{column}", description, required=required)


def to_any(name: str, column: str, description: str) -> Relation:
    """The object that a column names, of whatever kind its id says: a `Node` in GraphQL."""
    return Relation(name, "", "any", f"{_NAMED_BY}{{parent}}.{column}", description)


def to_one_of(name: str, union: str, among: tuple[str, ...], columns: tuple[str, ...], description: str) -> Relation:
    """The object that the first filled column names, of one of some kinds, which are a union in GraphQL."""
    named = ", ".join(f"{{parent}}.{column}" for column in columns)
    return Relation(name, "", "any", f"{_NAMED_BY}coalesce({named})", description, among=among, union=union)


def to_many(name: str, to: str, column: str, description: str) -> Relation:
    """The objects whose column names this one, as a page."""
    return Relation(name, to, "page", f"{{child}}.{column} = {{parent}}.id", description)


def embedded_list(name: str, to: str, on: str, description: str, *, order: str, most: int) -> Relation:
    """A part of a whole-document view: every object that the join finds, in order, at the most `most`."""
    return Relation(name, to, "whole", on, description, embedded=True, order=order, most=most)


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How one resource is read.

    name: `feature.Schema`, by which relations of any feature refer to it. path: its REST collection.
    beside: tables joined to the shape's own, for what is derived from them; `{t}` begins their aliases as well.
    derived: fields that are SQL expressions; all others are columns of the row.
    guarded: fields that need a line of the permission table of their own; denied ones are null, named in `redacted`.
    filters: those beyond what the fields' kinds give, or in the place of a field's own; a name stands for a text that
    is not declared short. sort_keys: expressions for orders by what may be null, beyond the columns with an index.
    listed: it is a collection of its own. rooted: a view that is none, but is asked for by an id. past: how it is read
    as it stood earlier.
    """

    name: str
    path: str
    schema: type[BaseModel]
    row: type[Row]
    rules: tuple[RowRule, ...]
    beside: str = ""
    derived: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    relations: tuple[Relation, ...] = ()
    guarded: Mapping[str, tuple[RowRule, ...]] = field(default_factory=lambda: MappingProxyType({}))
    filters: tuple[str | Filter, ...] = ()
    sort_keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    default_sort: str = "id"
    listed: bool = True
    rooted: bool = False
    past: Past | None = None

    def __hash__(self) -> int:
        return hash(self.name)

    def __eq__(self, other: object) -> bool:
        return self is other

    @cached_property
    def type_name(self) -> str:
        """Name of the type in GraphQL and OpenAPI."""
        return self.schema.__name__

    @cached_property
    def word(self) -> str:
        """What one of it is called in REST: `monitoring_evidence`."""
        return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in self.type_name).lstrip("_")

    @cached_property
    def table(self) -> str:
        """Name of the table."""
        return self.row.table_name()

    def source(self, alias: str) -> str:
        """The table under an alias, with what stands beside it."""
        return f"{self.table} {alias}{self.besides(alias)}"

    def besides(self, alias: str) -> str:
        """What stands beside the table."""
        return f" {self.beside.format(t=alias)}" if self.beside else ""

    @cached_property
    def within(self) -> str:
        """What keeps a read inside the actor's district. A global table has no such column: its rules alone decide."""
        return "{t}.district_id = :district" if issubclass(self.row, TenantRow) else TRUE

    @cached_property
    def relation_by_name(self) -> Mapping[str, Relation]:
        """The relations by their names."""
        return {relation.name: relation for relation in self.relations}

    @cached_property
    def fields(self) -> Mapping[str, str]:
        """Every plain field of the schema with its SQL expression, in the schema's order."""
        plain = [name for name in self.schema.model_fields if name not in self.relation_by_name]
        return {name: self._expression(name) for name in plain}

    @cached_property
    def filter_by_name(self) -> Mapping[str, Filter]:
        """Every filter that a list of this shape takes."""
        named = [equals(each, self.fields[each]) if isinstance(each, str) else each for each in self.filters]
        left = set(self.fields) - {each.of for each in named} - {"redacted", "truncated"}
        kinds = {name: field for name, field in self.schema.model_fields.items() if name in left}
        own = [each for name, field in kinds.items() for each in filters_of(name, field, self.fields[name])]
        found = [equals("id", "{t}.id", UUID), *own, *named]
        return {each.name: each for each in found}

    @cached_property
    def sort_names(self) -> tuple[str, ...]:
        """What a list can be sorted by."""
        stored = [name for name in indexed_orders(self.row) if self.fields.get(name) == f"{{t}}.{name}"]
        seen = [name for name in (*stored, *self.sort_keys) if name not in self.guarded]
        return tuple(dict.fromkeys((self.default_sort, "id", *seen)))

    def sort_key(self, name: str) -> tuple[str, Kind]:
        """The SQL expression of a sort key, never null, and its kind."""
        return self.sort_keys.get(name, f"{{t}}.{name}"), self._kind(name)

    def _expression(self, name: str) -> str:
        if name in ("redacted", "truncated") or name in self.derived:
            return self.derived.get(name, "")
        if name not in self.row.model_fields:
            raise LookupError(f"{self.name}.{name} is neither a column of {self.table} nor named as derived.")
        return f"{{t}}.{name}"

    def _kind(self, name: str) -> Kind:
        kind = self.row.python_type(name)
        return next(known for known in SQL_TYPES if known is kind)


class Shapes:
    """All shapes of the service, bound by name: relations may point up while imports do not.

    inner: those that questions read and neither API shows. Relations of other shapes do not lead to them.
    """

    def __init__(self, shapes: Iterable[Shape], inner: Iterable[Shape] = ()) -> None:
        self._by_name = {shape.name: shape for shape in shapes}
        self._inner = {shape.name: shape for shape in inner}
        self._by_type_code = {shape.row.type_code: shape for shape in self if shape.listed}
        self._check()

    def __iter__(self) -> Iterator[Shape]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> Shape:
        return self._by_name.get(name) or self._inner[name]

    def of_type_code(self, code: int | None) -> Shape | None:
        """The shape of the resources whose ids carry this code."""
        return self._by_type_code.get(code) if code else None

    def kinds_of(self, relation: Relation) -> tuple[Shape, ...]:
        """The shapes that a relation may lead to."""
        if relation.form != "any":
            return (self[relation.to],)
        named_by_ids = sorted(shape.name for shape in self._by_type_code.values())
        return tuple(self[name] for name in relation.among or named_by_ids)

    def _check(self) -> None:
        for shape in self._by_name.values():
            wanted = [name for relation in shape.relations for name in _targets(relation)]
            missing = [name for name in wanted if name not in self._by_name]
            if missing:
                raise LookupError(f"{shape.name} has relations to shapes that are not bound: {missing}")
            unguarded = set(shape.guarded) - set(shape.fields)
            if unguarded or (shape.guarded and "redacted" not in shape.fields):
                raise LookupError(f"{shape.name} guards {sorted(unguarded)} but has no such field, or no `redacted`.")
            self._check_kinds(shape)

    def _check_kinds(self, shape: Shape) -> None:
        """What a relation to one of several kinds leads to must be told by its ids."""
        among = [self._by_name[name] for relation in shape.relations for name in relation.among]
        nameless = [kind.name for kind in among if self.of_type_code(kind.row.type_code) is not kind]
        if nameless:
            raise LookupError(f"{shape.name} has a relation to kinds that no id names: {nameless}")


def _targets(relation: Relation) -> tuple[str, ...]:
    return relation.among if relation.form == "any" else (relation.to,)
