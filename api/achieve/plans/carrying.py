"""Carry the parts of a plan into the plan of the next period: the same work, with what is over left behind."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.core.ids import DistrictId
from achieve.core.rows import TenantRow
from achieve.plans import rows
from achieve.plans.words import StepStatus

Part = TypeVar("Part", bound=TenantRow)

_ITSELF = frozenset({"id", "version", "created_at", "updated_at"})
_OVER = (StepStatus.DONE, StepStatus.DROPPED)


async def carry_parts(session: AsyncSession, district_id: DistrictId, old_id: UUID, new_id: UUID) -> None:
    """Everything of a plan that goes on. The new plan is there, and has no parts."""
    carrying = _Carrying(session, district_id, old_id, {old_id: new_id})
    await carrying.add(rows.Priority, await carrying.parts(rows.Priority))
    await carrying.add(rows.Goal, await carrying.parts(rows.Goal), "parent_goal_id")
    await _carry_measures(carrying)
    await carrying.add(rows.InitiativePlan, await carrying.parts(rows.InitiativePlan))
    await _link_goals(carrying)
    await carrying.add(rows.ImplementationPlan, await carrying.parts(rows.ImplementationPlan))
    await carrying.add(rows.Strategy, await carrying.parts(rows.Strategy), "implementation_plan_id")
    await _carry_steps(carrying)
    await carrying.add(rows.Indicator, await carrying.parts(rows.Indicator), "implementation_plan_id", "strategy_id")


@dataclass(frozen=True, slots=True)
class _Carrying:
    """new_ids: of what was carried, by the ids that it had; the plan itself is one."""

    session: AsyncSession
    district_id: DistrictId
    old_plan_id: UUID
    new_ids: dict[UUID, UUID] = field(default_factory=dict[UUID, UUID])

    async def parts(self, row: type[Part]) -> Sequence[Part]:
        """The rows of the plan in a table."""
        wanted = select(row).filter_by(district_id=self.district_id, plan_id=self.old_plan_id).order_by(col(row.id))
        return (await self.session.exec(wanted)).all()

    async def add(
        self,
        row: type[Part],
        parts: Sequence[Part],
        *references: str,
        also: Mapping[UUID, Mapping[str, object]] | None = None,
    ) -> None:
        """Add the parts anew. references: columns that may name other parts. also: what differs, by the ids of old."""
        for part in parts:
            self.new_ids[part.id] = row.fresh_id()
        for part in parts:
            values = {**self._values(part, references), **(also or {}).get(part.id, {})}
            self.session.add(row(**values))  # pyright: ignore[reportArgumentType] they come from the same table.
        await self.session.flush()

    def _values(self, part: TenantRow, references: Sequence[str]) -> dict[str, object]:
        values = part.model_dump(exclude=set(_ITSELF))
        renamed = {name: self.new_ids.get(values[name], values[name]) for name in (*references, "plan_id")}
        return {**values, **renamed, "id": self.new_ids[part.id]}


async def _carry_measures(carrying: _Carrying) -> None:
    """The new period begins where the last measurement left off; what is to be reached is decided anew."""
    latest = {each.measure_id: each for each in await _by_day(carrying)}
    measures = await carrying.parts(rows.Measure)
    also: dict[UUID, dict[str, object]] = {
        each.id: {"target": None, "target_on": None, "checkpoints": [], **_baseline(latest.get(each.id))}
        for each in measures
    }
    await carrying.add(rows.Measure, measures, "goal_id", "ahead_measure_id", "behind_measure_id", also=also)


async def _by_day(carrying: _Carrying) -> Sequence[rows.Measurement]:
    wanted = select(rows.Measurement).where(
        col(rows.Measurement.district_id) == carrying.district_id,
        col(rows.Measurement.plan_id) == carrying.old_plan_id,
    )
    return (await carrying.session.exec(wanted.order_by(col(rows.Measurement.measured_on)))).all()


def _baseline(latest: rows.Measurement | None) -> dict[str, object]:
    return {"baseline": latest.value, "baseline_on": latest.measured_on} if latest else {}


async def _link_goals(carrying: _Carrying) -> None:
    """The new goals are served by the initiatives that serve the old ones."""
    wanted = select(rows.InitiativeGoal).join(
        rows.Goal,
        (col(rows.Goal.district_id) == carrying.district_id) & (col(rows.Goal.id) == col(rows.InitiativeGoal.goal_id)),
    )
    links = await carrying.session.exec(
        wanted.where(
            col(rows.InitiativeGoal.district_id) == carrying.district_id,
            col(rows.Goal.plan_id) == carrying.old_plan_id,
        )
    )
    carrying.session.add_all(
        rows.InitiativeGoal(
            district_id=carrying.district_id,
            id=rows.InitiativeGoal.fresh_id(),
            initiative_id=each.initiative_id,
            goal_id=carrying.new_ids[each.goal_id],
        )
        for each in links.all()
    )
    await carrying.session.flush()


async def _carry_steps(carrying: _Carrying) -> None:
    """Open steps go on as they stand, and remember where they come from. Nothing waits for what is over."""
    steps = [each for each in await carrying.parts(rows.Step) if each.status not in _OVER]
    also = {each.id: {"origin_step_id": each.id} for each in steps}
    await carrying.add(rows.Step, steps, "implementation_plan_id", "strategy_id", also=also)
    carried = {each.id for each in steps}
    carrying.session.add_all(
        rows.StepDependency(
            district_id=carrying.district_id,
            id=rows.StepDependency.fresh_id(),
            step_id=carrying.new_ids[each.step_id],
            depends_on_id=carrying.new_ids[each.depends_on_id],
        )
        for each in await _waiting(carrying)
        if {each.step_id, each.depends_on_id} <= carried
    )
    await carrying.session.flush()
    await _carry_resources(carrying, carried)


async def _carry_resources(carrying: _Carrying, step_ids: Collection[UUID]) -> None:
    """What open steps need comes along. It was secured for its time: for the next it is to be secured anew."""
    needed = [each for each in await carrying.parts(rows.StepResource) if each.step_id in step_ids]
    also = {each.id: {"is_secured": False} for each in needed}
    await carrying.add(rows.StepResource, needed, "step_id", also=also)


async def _waiting(carrying: _Carrying) -> Sequence[rows.StepDependency]:
    wanted = select(rows.StepDependency).join(
        rows.Step,
        (col(rows.Step.district_id) == carrying.district_id) & (col(rows.Step.id) == col(rows.StepDependency.step_id)),
    )
    return (
        await carrying.session.exec(
            wanted.where(
                col(rows.StepDependency.district_id) == carrying.district_id,
                col(rows.Step.plan_id) == carrying.old_plan_id,
            )
        )
    ).all()
