"""Reads of the past: a shape as it stood at an earlier moment, from the versions that are kept of its tables.

The statement stays as it is. In front of it, each table of which versions are kept is put in its place by a select of
the same name, with the rows of that moment: so whatever is derived, related and guarded today is so of the past as
well. Tables without versions, such as people, are read as they are today; so is what the actor may see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from achieve.access.scopes import RowRule

MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Moment:
    """What is asked for: the revision of this number, or the last one up to an instant."""

    revision: int | None
    instant: datetime | None


@dataclass(frozen=True, slots=True)
class Past:
    """How a shape is read as of a moment.

    rules: who may read its past. moment: SQL of `{root}`, `{revision}` and `{instant}` that gives the columns `number`
    and `made_on` of the revision, and no row where there was none. tables: for each table, SQL of `{root}` that gives
    its rows at `moment`.
    """

    rules: tuple[RowRule, ...]
    moment: str
    tables: Mapping[str, str]

    def in_front(self, root: str, revision: str, instant: str) -> dict[str, str]:
        """The selects to put in front, by name."""
        moment = self.moment.format(root=root, revision=revision, instant=instant)
        return {MOMENT: moment, **{table: rows.format(root=root) for table, rows in self.tables.items()}}
