"""The parts of a plan apart from it: the values of their rows, by their tables."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias, cast
from uuid import UUID

from sqlmodel import SQLModel

from achieve.core.rows import TenantRow
from achieve.plans import rows

Values: TypeAlias = Mapping[str, object]
Parts: TypeAlias = Mapping[type[TenantRow], Sequence[Values]]

CARRIED: tuple[type[TenantRow], ...] = (
    rows.Priority,
    rows.Goal,
    rows.Measure,
    rows.InitiativePlan,
    rows.InitiativeGoal,
    rows.ImplementationPlan,
    rows.Strategy,
    rows.Step,
    rows.StepDependency,
    rows.StepResource,
    rows.Indicator,
    rows.SavedQuestion,
    rows.Obstacle,
)
"""What can be carried, each before what refers to it."""

# What may name a part of another plan.
_OUTWARD = frozenset({"parent_goal_id", "origin_step_id"})


def id_of(values: Values, name: str = "id") -> UUID:
    """An id that a part has."""
    return cast("UUID", values[name])


def ids_of(parts: Parts, row: type[TenantRow]) -> set[UUID]:
    """The ids of the parts of a kind."""
    return {id_of(each) for each in parts.get(row, ())}


def references_of(row: type[TenantRow]) -> Collection[str]:
    """The columns of a table that name parts which are carried, too."""
    return _REFERENCES[row.table_name()]


def without_orphans(parts: Parts) -> Parts:
    """Without what refers to a part that does not go along."""
    taken: set[UUID] = set()
    kept: dict[type[TenantRow], Sequence[Values]] = {}
    for row in CARRIED:
        inward = set(references_of(row)) - _OUTWARD
        beside = taken | ids_of(parts, row)
        kept[row] = [each for each in parts.get(row, ()) if _named(each, inward) <= beside]
        taken |= ids_of(kept, row)
    return kept


def _named(values: Values, names: Collection[str]) -> set[object]:
    return {values.get(name) for name in names} - {None}


def _references(table: str) -> Collection[str]:
    keys = SQLModel.metadata.tables[table].foreign_key_constraints
    named = {each.parent.name: each.target_fullname.partition(".")[0] for key in keys for each in key.elements}
    return {column for column, to in named.items() if to in _TABLES} - {"district_id"}


_TABLES = tuple(row.table_name() for row in CARRIED)
_REFERENCES: Mapping[str, Collection[str]] = {table: _references(table) for table in _TABLES}
