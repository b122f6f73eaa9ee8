"""Add parts to a plan, each with an id of its own, and referring to each other as they did."""

from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

import orjson
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core import clock
from achieve.core.rows import TenantRow
from achieve.plans.carrying.parts import CARRIED, Parts, Values, id_of, references_of
from achieve.plans.queries.carrying import PLAN_ANEW, add_rows
from achieve.plans.rows import Plan

# The history that the database keeps of a statement takes longer than its rows are many.
_AT_ONCE = 500


async def plant_parts(session: AsyncSession, plan: Plan, parts: Parts) -> None:
    """Add the parts to a plan that is there, each after what it refers to."""
    connection = await session.connection()
    await connection.execute(PLAN_ANEW)
    renewed = renew(parts)
    for row in CARRIED:
        made = [_belonging(row, each, plan) for each in _in_turn(row, renewed.get(row, ()))]
        for first in range(0, len(made), _AT_ONCE):
            # The driver's ids are of a class of its own, which is written as text.
            some = orjson.dumps(made[first : first + _AT_ONCE], default=str).decode()
            await connection.execute(add_rows(row), {"district": plan.district_id, "rows": some})


def renew(parts: Parts) -> Parts:
    """The same parts with new ids, in the same order: those of equal rank stand by the order of their making.

    What names itself names what it was: it goes on from there, or serves that.
    """
    new_ids = {
        key: new_id
        for row, each in parts.items()
        for key, new_id in zip(sorted(map(id_of, each)), sorted(row.fresh_id() for _ in each), strict=True)
    }
    return {row: [_renamed(row, values, new_ids) for values in each] for row, each in parts.items()}


def _in_turn(row: type[TenantRow], parts: Sequence[Values]) -> Sequence[Values]:
    """Each after what it refers to of its own kind, as a goal to the one that it serves."""
    own = {id_of(each) for each in parts}
    named = {id_of(each): {each.get(name) for name in references_of(row)} & own for each in parts}

    def depth(key: object) -> int:
        return max((1 + depth(each) for each in named[cast("UUID", key)] - {key}), default=0)

    return sorted(parts, key=lambda each: depth(each["id"]))


def _renamed(row: type[TenantRow], values: Values, new_ids: Mapping[UUID, UUID]) -> Values:
    key = id_of(values)
    named = {name: id_of(values, name) for name in references_of(row) if values.get(name) not in (None, key)}
    return {**values, **{name: new_ids.get(each, each) for name, each in named.items()}, "id": new_ids[key]}


def _belonging(row: type[TenantRow], values: Values, plan: Plan) -> Values:
    """The whole row of a part that is new in a plan."""
    now = clock.now()
    place = {"district_id": plan.district_id, "plan_id": plan.id, "organization_id": plan.organization_id}
    begun = {"version": 1, "created_at": now, "updated_at": now}
    return row.model_validate({**values, **place, **begun}).model_dump()
