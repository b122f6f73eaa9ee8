"""The verbs of measurements."""

from datetime import date
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.core.errors import FieldError
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.refusals import MeasurementExists
from achieve.plans.rows import Measure, Measurement
from achieve.plans.rules.gaps import check_may_enter
from achieve.plans.schemas import MeasurementCreate, MeasurementUpdate
from achieve.plans.service import gaps
from achieve.plans.service.changes import after, apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import MeasurementOrigin, MeasureUnit
from achieve.web.operations import Target


async def record_measurement(session: AsyncSession, actor: Actor, given: MeasurementCreate) -> UUID:
    """Record the value of a measure on a day; a measure has one value a day."""
    require_planner(actor)
    measure = await queries.find_referred(session, actor, Measure, STAFF_RULES, given.measure_id, "/measure_id")
    await require_plan_writer(session, actor, measure.organization_id)
    await queries.require_open_plan(session, actor, measure.plan_id)
    rules.check_figure(MeasureUnit(measure.unit), given.value, "/value")
    rules.check_not_ahead(given.measured_on, actor.today, "/measured_on")
    check_may_enter(is_gap=measure.ahead_measure_id is not None)
    await refuse_second_of_day(session, actor, measure.id, given.measured_on)
    measurement = Measurement(
        district_id=actor.district_id,
        id=Measurement.fresh_id(),
        plan_id=measure.plan_id,
        organization_id=measure.organization_id,
        origin=MeasurementOrigin.ENTERED if actor.client_id is None else MeasurementOrigin.IMPORTED,
        recorded_by_id=actor.person_id,
        **given.model_dump(),
    )
    session.add(measurement)
    await session.flush()
    record(session, actor, events.MEASUREMENT_RECORDED, measurement.id, given.model_fields_set)
    await gaps.follow(session, actor, measure.id, [given.measured_on])
    return measurement.id


async def correct_measurement(session: AsyncSession, actor: Actor, target: Target, given: MeasurementUpdate) -> None:
    """Correct a measurement that was wrong."""
    require_planner(actor)
    measurement = await find_version(session, actor, Measurement, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, measurement.plan_id)
    changes = given.changes()
    rules.check_may_correct(MeasurementOrigin(measurement.origin), changes)
    unit = await _unit_of(session, actor, measurement.measure_id)
    rules.check_figure(unit, after(changes, "value", measurement.value), "/value")
    measured_on = after(changes, "measured_on", measurement.measured_on)
    rules.check_not_ahead(measured_on, actor.today, "/measured_on")
    days = {measured_on, measurement.measured_on}
    if measured_on != measurement.measured_on:
        await refuse_second_of_day(session, actor, measurement.measure_id, measured_on)
    if changed := apply(measurement, changes):
        record(session, actor, events.MEASUREMENT_CORRECTED, measurement.id, changed)
        await session.flush()
        await gaps.follow(session, actor, measurement.measure_id, days)


async def delete_measurement(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a measurement that should not be there."""
    require_planner(actor, Action.DELETE)
    found = await find_version(session, actor, Measurement, STAFF_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, found.plan_id)
    await gaps.refuse_gap(session, actor, found.measure_id)
    await session.delete(found)
    await session.flush()
    record(session, actor, events.MEASUREMENT_DELETED, found.id)
    await gaps.follow(session, actor, found.measure_id, [found.measured_on])


async def refuse_second_of_day(session: AsyncSession, actor: Actor, measure_id: UUID, day: date) -> None:
    """A measure has one value a day. Raises MeasurementExists."""
    if await queries.measurement_of_day(session, actor, measure_id, day) is not None:
        message = "This measure has a value of that day: correct it instead."
        raise MeasurementExists(message, errors=[FieldError("/measured_on", "measurement_exists", message)])


async def _unit_of(session: AsyncSession, actor: Actor, measure_id: UUID) -> MeasureUnit:
    wanted = select(Measure.unit).where(col(Measure.district_id) == actor.district_id, col(Measure.id) == measure_id)
    return MeasureUnit((await session.exec(wanted)).one())
