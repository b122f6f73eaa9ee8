"""Filters and orders of a list, from what stands already: the kinds of the schema's fields, and the table's indexes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin
from uuid import UUID

from pydantic.fields import FieldInfo
from sqlalchemy import Column, Index
from sqlmodel import SQLModel

from achieve.core.rows import Row

Kind = type[UUID] | type[str] | type[int] | type[float] | type[bool] | type[date] | type[datetime]
SQL_TYPES: Mapping[Kind, str] = MappingProxyType(
    {UUID: "uuid", str: "text", int: "bigint", float: "float8", bool: "boolean", date: "date", datetime: "timestamptz"}
)
# Longer text is prose: nobody asks for the plans whose summary is exactly this.
_LONGEST_ASKED_FOR = 500
_NOT_ASKED_FOR = frozenset({"id", "version"})


@dataclass(frozen=True, slots=True)
class Filter:
    """A flat, typed condition of a list.

    condition: SQL with `{t}` and `{v}`. repeated: several values mean any of them. words: the only values there are.
    of: the field that it is about, where it is about one.
    """

    name: str
    kind: Kind
    condition: str
    description: str
    repeated: bool = False
    words: tuple[str, ...] = ()
    of: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a field can be asked for as: its kind, and the words where it is one of some."""

    kind: Kind
    words: tuple[str, ...] = ()


def filters_of(name: str, field: FieldInfo, expression: str) -> Iterator[Filter]:
    """The filters of a field, by its kind; none of lists, objects and prose.

    A word, an id, a line of text, a whole number: equal. A date, an instant: earlier and later. A number: least and
    greatest.
    """
    asked = None if name in _NOT_ASKED_FOR else _asked(field.annotation, field.metadata)
    if asked is None:
        return
    if asked.kind in (UUID, str, bool, int):
        yield equals(name, expression, asked.kind, asked.words)
    for suffix, operator, meaning in _bounds(name, asked.kind):
        condition, wording = f"{expression} {operator} {{v}}", f"Only where `{name}` is {meaning}."
        yield Filter(suffix, asked.kind, condition, wording, of=name)


def equals(name: str, expression: str, kind: Kind = str, words: tuple[str, ...] = ()) -> Filter:
    """The filter for what is equal to a value, or to any of some."""
    several = kind is not bool
    wording = f"Only with this `{name}`; repeated: any of them." if several else f"Only where `{name}` is so."
    return Filter(name, kind, f"{expression} = {{v}}", wording, several, words, name)


def _bounds(name: str, kind: Kind) -> tuple[tuple[str, str, str], ...]:
    """Name, operator and wording of the filters for less and for more."""
    if kind is date:
        stem = name.removesuffix("_on")
        return (f"{stem}_before", "<", "earlier"), (f"{stem}_after", ">", "later")
    if kind is datetime:
        stem = name.removesuffix("_at")
        later = f"{stem}_since" if stem != name else f"{stem}_from"
        return (f"{stem}_before", "<", "earlier"), (later, ">=", "at or after")
    if kind in (int, float):
        return (f"{name}_min", ">=", "at least this"), (f"{name}_max", "<=", "at most this")
    return ()


def indexed_orders(row: type[Row]) -> tuple[str, ...]:
    """The columns that a list can be sorted by: never null, and with an index of district, column and id."""
    found = (_ordering_column(index) for index in SQLModel.metadata.tables[row.table_name()].indexes)
    return tuple(sorted(column.name for column in found if column is not None and not column.nullable))


def _ordering_column(index: Index) -> "Column[object] | None":
    columns = list(index.expressions)
    names = [getattr(each, "name", None) for each in columns]
    if len(columns) != 3 or names[0] != "district_id" or names[2] != "id":
        return None
    middle = columns[1]
    return middle if isinstance(middle, Column) and middle.type.python_type is not UUID else None


def _asked(annotation: object, metadata: list[object]) -> Asked | None:
    """What an annotation can be asked for as; what is nullable as what it is else."""
    if get_origin(annotation) is Annotated:
        annotation, *inner = get_args(annotation)
        return _asked(annotation, [*inner, *metadata])
    if get_origin(annotation) in (Union, UnionType):
        kinds = [each for each in get_args(annotation) if each is not NoneType]
        return _asked(kinds[0], metadata) if len(kinds) == 1 else None
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return Asked(str, tuple(word.value for word in annotation))
    if annotation is str and not _is_line(metadata):
        return None
    return next((Asked(kind) for kind in SQL_TYPES if kind is annotation), None)


def _is_line(metadata: list[object]) -> bool:
    """Whether a text is short by its declaration. Pydantic takes constraints apart at a field, but not inside of it."""
    limits = [getattr(each, "max_length", None) for each in metadata]
    return any(isinstance(limit, int) and limit <= _LONGEST_ASKED_FOR for limit in limits)
