"""Statements as they are sent: numbered parameters, the places of values, what is named once and cited often."""

import re
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from achieve.reads.selection import Slot

Column: TypeAlias = tuple[str, str]

_SLOT = "slot_"
_PARAMETER = re.compile(r"(?<![:\w]):([a-z_][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement and, in order, what its `$n` stand for: a name of the actor's, or the slot of a value.

    tells: the lines of the permission table whose parts of learners' records it may show to somebody whom they do not
    concern; where there are none, no entry of the disclosure record can be due.
    """

    sql: str
    parameters: tuple[str | Slot, ...]
    tells: tuple[str, ...] = ()


@dataclass(slots=True)
class NamedOnce:
    """Subselects that are the same for every row: each stands once, in front of the statement.

    A scope is asked at every level of a nested read; so it is planned and run once. Where only one place cites it,
    PostgreSQL puts it there again, and is as free in its plan as if it had been written there.
    instead: selects that stand in the place of tables, by their names.
    """

    names: dict[str, str] = field(default_factory=dict[str, str])
    instead: dict[str, str] = field(default_factory=dict[str, str])

    def cite(self, select: str) -> str:
        """How a subselect of one column is written where it is used."""
        name = self.names.setdefault(select, f"s{len(self.names) + 1}")
        return f"(select m from {name})"

    def in_front_of(self, sql: str) -> str:
        """The whole statement."""
        instead = [f"{name} as ({select})" for name, select in self.instead.items()]
        named = ", ".join([*instead, *(f"{name}(m) as ({select})" for select, name in self.names.items())])
        return f"with {named} {sql}" if named else sql


def numbered(sql: str) -> Statement:
    """SQL with named parameters as a statement with numbered ones; the district is `$1` wherever it occurs."""
    numbers: dict[str, int] = {"district": 1} if ":district" in sql else {}

    def number(match: re.Match[str]) -> str:
        return f"${numbers.setdefault(match.group(1), len(numbers) + 1)}"

    text = _PARAMETER.sub(number, sql)
    names = (int(name[len(_SLOT) :]) if name.startswith(_SLOT) else name for name in numbers)
    return Statement(text, tuple(names))


def as_cells(rows: Statement) -> Statement:
    """A statement that gives `body` a row, as one that gives `cells`: the values of the object, in its order."""
    cells = "array(select e.value from json_each_text(r.body::json) e)"
    return replace(rows, sql=f"select {cells} as cells, r.learners from ({rows.sql}) r")


def slot_parameter(slot: Slot) -> str:
    """The named parameter of a value's place."""
    return f":{_SLOT}{slot}"


def concatenated(columns: list[Column]) -> str:
    """An object as text, for response keys that are longer than a name in PostgreSQL can be."""
    pairs = [f"""'"{key}":' || coalesce(to_json({expression})::text, 'null')""" for key, expression in columns]
    return f"""('{{' || {" || ',' || ".join(pairs)} || '}}')::json"""
