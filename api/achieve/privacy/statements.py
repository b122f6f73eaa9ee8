"""The statements that the register stands for. Pure: from a table to SQL of `:district` and `:subject`.

Columns and their kinds are those of the declared rows; identifiers come from the register alone, never from a caller.
"""

from collections.abc import Iterable

from sqlalchemy import ARRAY, Column
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import SQLModel

from achieve.privacy.register import REGISTER, Rows, Table

ERASED = "Erased."
ERASED_NAME = "Erased person"

_PATTERN = "cast(:pattern as text)"


def count(table: Table, condition: str) -> str:
    """How many rows of the district there are. condition: SQL of `{t}`."""
    return f'select count(*) from "{table.name}" t where {_where(table, condition)}'


def by_alone(table: Table) -> str:
    """Which rows the person did or recorded that are not about the person. SQL of `{t}`."""
    return f"({table.by_rows}) and ({table.about_rows}) is not true" if table.about_rows else table.by_rows


def delete(table: Table) -> str:
    """Delete what is about the person."""
    return f'delete from "{table.name}" t where {_where(table, table.about_rows)}'


def end(table: Table) -> str:
    """Let what is about the person end yesterday, if it has not ended before."""
    open_ = f"({table.about_rows}) and ({{t}}.ends_on is null or {{t}}.ends_on > :yesterday)"
    return _update(table, {"ends_on": ":yesterday"}, open_)


def delete_unbegun(table: Table) -> str:
    """Delete what is about the person and would have begun today or later."""
    unbegun = f"({table.about_rows}) and {{t}}.begins_on > :yesterday"
    return f'delete from "{table.name}" t where {_where(table, unbegun)}'


def clear(table: Table, names: Iterable[str], condition: str) -> str:
    """Empty columns: to null where that is allowed, else to a word."""
    return _update(table, {name: _empty(table, name) for name in names}, condition)


def written(table: Table) -> str:
    """Which rows hold something in words of the person. SQL of `{t}`."""
    filled = " or ".join(f"{{t}}.{name} is not null" for name in table.written)
    return f"({table.by_rows}) and ({filled})"


def named(table: Table) -> str:
    """Which rows about others name the person in full. SQL of `{t}` and `:pattern`."""
    return _others(table, " or ".join(f"{_as_text(table, name)} ~* {_PATTERN}" for name in table.prose_columns))


def replace_name(table: Table) -> str:
    """Put `Erased person` where the person is named in full."""
    return _update(table, {name: _replaced(table, name) for name in table.prose_columns}, named(table))


def places() -> str:
    """Every text about others that names the person, those in full first. `:parts` finds parts of the name."""
    selects = [_place(table, name) for table in tables_with_prose() for name in table.prose_columns]
    return f"{' union all '.join(selects)} order by is_full_name desc, in_table, in_field, id limit :most"


def tables_with_prose() -> list[Table]:
    """The tables in which somebody may be named in passing."""
    return [table for table in REGISTER if table.prose_columns]


def tables_that(become: Rows) -> list[Table]:
    """The tables whose rows about a person become that."""
    return [table for table in REGISTER if table.about_rows and table.rows is become]


def _place(table: Table, name: str) -> str:
    text = _as_text(table, name)
    found = _others(table, f"({text} ~* {_PATTERN} or {text} ~* cast(:parts as text))")
    shown = f"'{table.name}' as in_table, '{name}' as in_field, t.id, {text} ~* {_PATTERN} as is_full_name"
    return f'select {shown.format(t="t")} from "{table.name}" t where {_where(table, found)}'


def _others(table: Table, condition: str) -> str:
    """Without the rows about the person, of which more is done."""
    return f"({condition}) and ({table.about_rows}) is not true" if table.about_rows else f"({condition})"


def _update(table: Table, values: dict[str, str], condition: str) -> str:
    kept = {"version": "t.version + 1", "updated_at": "now()"} if "version" in _columns(table) else {}
    changes = ", ".join(f"{name} = {value.format(t='t')}" for name, value in {**values, **kept}.items())
    return f'update "{table.name}" t set {changes} where {_where(table, condition)}'


def _where(table: Table, condition: str) -> str:
    return f"{table.within} and ({condition})".format(t="t")


def _empty(table: Table, name: str) -> str:
    column = _columns(table)[name]
    if isinstance(column.type, ARRAY):
        return "'{{}}'"
    if isinstance(column.type, JSONB):
        return "'{{}}'::jsonb"
    return f"case when {{t}}.{name} is not null then '{ERASED}' end"


def _as_text(table: Table, name: str) -> str:
    return _of_kind(table, name, "{t}.{name}", "array_to_string({t}.{name}, E'\\n')", "{t}.{name}::text")


def _replaced(table: Table, name: str) -> str:
    def replaced(of: str) -> str:
        return f"regexp_replace({of}, {_PATTERN}, '{ERASED_NAME}', 'gi')"

    each = f"array(select {replaced('o.part')} from unnest({{t}}.{{name}}) with ordinality o (part, n) order by o.n)"
    return _of_kind(table, name, replaced("{t}.{name}"), each, f"{replaced('{t}.{name}::text')}::jsonb")


def _of_kind(table: Table, name: str, text: str, array: str, document: str) -> str:
    kind = _columns(table)[name].type
    wanted = array if isinstance(kind, ARRAY) else document if isinstance(kind, JSONB) else text
    return wanted.replace("{name}", name)


def _columns(table: Table) -> "dict[str, Column[object]]":
    return {column.name: column for column in SQLModel.metadata.tables[table.name].columns}
