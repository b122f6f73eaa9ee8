"""Pages that are put together school by school, where the organization alone decides which rows an actor sees.

Who sees one school of forty would else wait for a walk along the order of all forty (measured: 4,001 steps read for a
page of 100). So the organizations are found first, by the same predicate, and each gives at most a page of its own.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from achieve.access.roles import Anchor
from achieve.access.scopes import table_of
from achieve.reads.shape import Shape

_COLUMN = re.compile(r"\{t\}\.(\w+)")


@dataclass(frozen=True, slots=True)
class Spread:
    """column: of the shape's table. members: SQL of the values of it whose rows are seen, as the column `m`."""

    column: str
    members: str


def spread_of(shape: Shape, opened: Callable[[str], str]) -> Spread | None:
    """How a page is spread, or None where its rows are not seen by organization, or all alike.

    opened: the predicate of the shape's rows for the alias of a row; here of a row that has nothing but the
    organization and the district.
    """
    column = _column(shape)
    scope = opened("v")
    asked = set(re.findall(r"\bv\.(\w+)", scope))
    if column is None or column not in asked or asked - {column, "district_id"} or shape.beside:
        return None
    table = table_of(Anchor.ORGANIZATION)
    every = f"select a.id as {column}, a.district_id from {table} a where a.district_id = :district"
    return Spread(column, f"select v.{column} as m from ({every}) v where {scope}")


def _column(shape: Shape) -> str | None:
    """The column that is the organization of a row by every rule of the shape."""
    named = {rule.anchors.get(Anchor.ORGANIZATION, "") for rule in shape.rules}
    found = _COLUMN.fullmatch(named.pop()) if len(named) == 1 else None
    return found.group(1) if found else None
