"""Gaps in the verbs of measures: between which measures one may lie, and its values, which follow from theirs."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.outbox.events import record
from achieve.plans import events, queries
from achieve.plans.rows import Measure, Measurement
from achieve.plans.rules import gaps as rules
from achieve.plans.schemas import MeasureCreate
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import MeasureDirection, MeasurementOrigin, MeasureUnit

_NAMED = ("measured_on", "origin", "value")


async def check_sides(session: AsyncSession, actor: Actor, given: MeasureCreate) -> None:
    """A new measure that is a gap lies between two measures of its goal, locked. Raises Invalid."""
    rules.check_both_sides(given.ahead_measure_id, given.behind_measure_id)
    if given.ahead_measure_id is None or given.behind_measure_id is None:
        return
    ahead = await _find_side(session, actor, given.ahead_measure_id, "/ahead_measure_id")
    behind = await _find_side(session, actor, given.behind_measure_id, "/behind_measure_id")
    rules.check_gap(given.goal_id, given.unit, ahead, behind)
    await _lock_measured(session, actor, (ahead.id, behind.id))


async def count_gaps(session: AsyncSession, actor: Actor, measure_id: UUID) -> int:
    """How many gaps rest on a measure."""
    wanted = select(func.count()).where(col(Measure.district_id) == actor.district_id, _beside(measure_id))
    return (await session.exec(wanted)).one()


async def refuse_gap(session: AsyncSession, actor: Actor, measure_id: UUID) -> None:
    """Values of a gap are not entered by hand. Raises GapIsMeasured."""
    wanted = select(Measure.ahead_measure_id).where(
        col(Measure.district_id) == actor.district_id, col(Measure.id) == measure_id
    )
    rules.check_may_enter(is_gap=(await session.exec(wanted)).one() is not None)


async def follow(session: AsyncSession, actor: Actor, measure_id: UUID, days: Collection[date]) -> None:
    """Let the gaps that rest on a measure follow what became of its measurements of some days.

    The gaps are locked: of two who measure both sides at once, the second one sees what the first has measured.
    """
    wanted = select(Measure).where(col(Measure.district_id) == actor.district_id, _beside(measure_id))
    for gap in (await session.exec(wanted.order_by(col(Measure.id)).with_for_update())).all():
        await _follow(session, actor, gap, days)


async def begin_gap(session: AsyncSession, actor: Actor, gap: Measure) -> None:
    """Give a new gap its values of all days on which both sides were measured."""
    wanted = select(Measurement).where(
        col(Measurement.district_id) == actor.district_id, col(Measurement.measure_id) == gap.ahead_measure_id
    )
    await _follow(session, actor, gap, [each.measured_on for each in (await session.exec(wanted)).all()])


async def _follow(session: AsyncSession, actor: Actor, gap: Measure, days: Collection[date]) -> None:
    wanted = select(Measurement).where(
        col(Measurement.district_id) == actor.district_id,
        col(Measurement.measure_id).in_([gap.id, gap.ahead_measure_id, gap.behind_measure_id]),
        col(Measurement.measured_on).in_(days),
    )
    measured = (await session.exec(wanted)).all()
    found: dict[tuple[UUID | None, date], Measurement] = {
        (each.measure_id, each.measured_on): each for each in measured
    }
    direction = await _direction_of_sides(session, actor, gap)
    for day in sorted(set(days)):
        ahead, behind = (found.get((side, day)) for side in (gap.ahead_measure_id, gap.behind_measure_id))
        value = rules.value_of_gap(direction, ahead.value, behind.value) if ahead and behind else None
        await _bring_up_to_date(session, actor, gap, day, (found.get((gap.id, day)), value))
    await session.flush()


async def _bring_up_to_date(
    session: AsyncSession, actor: Actor, gap: Measure, day: date, of_day: tuple[Measurement | None, float | None]
) -> None:
    """of_day: the gap's measurement as it is, and its value as it is to be."""
    present, value = of_day
    if value is None:
        if present is not None:
            await session.delete(present)
            record(session, actor, events.MEASUREMENT_DELETED, present.id)
    elif present is None:
        record(session, actor, events.MEASUREMENT_RECORDED, _add(session, gap, day, value), _NAMED)
    elif present.value != value:
        present.value = value
        present.touch()
        record(session, actor, events.MEASUREMENT_CORRECTED, present.id, ("value",))


async def _lock_measured(session: AsyncSession, actor: Actor, sides: Collection[UUID]) -> None:
    """Who is measuring a side, or correcting that, is waited for; and whoever begins to finds the gap.

    Before the gap is added: its reference would hold the sides, and two of them at once each other.
    """
    measures = select(Measure.id).where(col(Measure.district_id) == actor.district_id, col(Measure.id).in_(sides))
    await session.exec(measures.order_by(col(Measure.id)).with_for_update())
    measured = select(Measurement.id).where(
        col(Measurement.district_id) == actor.district_id, col(Measurement.measure_id).in_(sides)
    )
    await session.exec(measured.order_by(col(Measurement.id)).with_for_update())


def _add(session: AsyncSession, gap: Measure, day: date, value: float) -> UUID:
    measurement = Measurement(
        district_id=gap.district_id,
        id=Measurement.fresh_id(),
        plan_id=gap.plan_id,
        measure_id=gap.id,
        organization_id=gap.organization_id,
        value=value,
        measured_on=day,
        origin=MeasurementOrigin.COMPUTED,
    )
    session.add(measurement)
    return measurement.id


async def _direction_of_sides(session: AsyncSession, actor: Actor, gap: Measure) -> MeasureDirection:
    wanted = select(Measure.direction).where(
        col(Measure.district_id) == actor.district_id, col(Measure.id) == gap.ahead_measure_id
    )
    return MeasureDirection((await session.exec(wanted)).one())


async def _find_side(session: AsyncSession, actor: Actor, measure_id: UUID, pointer: str) -> rules.Side:
    side = await queries.find_referred(session, actor, Measure, STAFF_RULES, measure_id, pointer)
    unit, direction = MeasureUnit(side.unit), MeasureDirection(side.direction)
    return rules.Side(side.id, side.goal_id, unit, direction, is_gap=side.ahead_measure_id is not None)


def _beside(measure_id: UUID) -> ColumnElement[bool]:
    return or_(col(Measure.ahead_measure_id) == measure_id, col(Measure.behind_measure_id) == measure_id)
