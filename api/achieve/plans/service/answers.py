"""The verbs that keep an answer from learners' progress: as monitoring evidence, or as a measurement."""

from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find
from achieve.access.roles import Action, Resource
from achieve.core.db import driver_connection
from achieve.outbox.events import record
from achieve.people.rows import Organization, SchoolClass
from achieve.plans import events, queries, rules
from achieve.plans.answering import count_learners
from achieve.plans.refusals.monitoring import NoSavedQuestion
from achieve.plans.rows import Indicator, Measure, Measurement, MonitoringEvidence, SavedQuestion
from achieve.plans.schemas import AnswerRecord, AskedQuestion
from achieve.plans.service import gaps
from achieve.plans.service.changes import require_planner
from achieve.plans.service.measurements import refuse_second_of_day
from achieve.plans.service.questions import asked_question
from achieve.plans.shapes.questions import ANSWER_RULES
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import MeasurementOrigin
from achieve.web.operations import Target

_LONGEST_POPULATION = 500
_SOURCE = "Learners' progress"


async def record_indicator_answer(session: AsyncSession, actor: Actor, target: Target, given: AnswerRecord) -> UUID:
    """Keep today's answer of an indicator's saved question as monitoring evidence, as it is now and with the question.

    Later changes of progress, or of the question, do not alter it.
    """
    actor.require(Resource.MONITORING, Action.WRITE)
    indicator = await find(session, actor, Indicator, ANSWER_RULES, target.id, Action.WRITE)
    await queries.require_open_plan(session, actor, indicator.plan_id)
    asked = asked_question(await _question(session, actor, SavedQuestion.indicator_id, indicator.id))
    count = await _count(session, actor, asked)
    evidence = MonitoringEvidence(
        district_id=actor.district_id,
        id=MonitoringEvidence.fresh_id(),
        plan_id=indicator.plan_id,
        indicator_id=indicator.id,
        organization_id=indicator.organization_id,
        observed_on=actor.today,
        value=count.value,
        narrative=given.note,
        population=await _in_words(session, actor, asked),
        source=_SOURCE,
        origin=MeasurementOrigin.COMPUTED,
        population_size=count.population,
        question=asked.model_dump(mode="json"),
    )
    session.add(evidence)
    await session.flush()
    record(session, actor, events.EVIDENCE_RECORDED, evidence.id, ("observed_on", "origin", "population_size", "value"))
    return evidence.id


async def record_measure_answer(session: AsyncSession, actor: Actor, target: Target, given: AnswerRecord) -> UUID:
    """Keep today's answer of a measure's saved question as its measurement of today, with the question.

    Later changes of progress, or of the question, do not alter it.
    """
    require_planner(actor)
    measure = await find(session, actor, Measure, STAFF_RULES, target.id, Action.WRITE)
    await queries.require_open_plan(session, actor, measure.plan_id)
    asked = asked_question(await _question(session, actor, SavedQuestion.measure_id, measure.id))
    await refuse_second_of_day(session, actor, measure.id, actor.today)
    count = await _count(session, actor, asked)
    measurement = Measurement(
        district_id=actor.district_id,
        id=Measurement.fresh_id(),
        plan_id=measure.plan_id,
        measure_id=measure.id,
        organization_id=measure.organization_id,
        value=count.value,
        measured_on=actor.today,
        origin=MeasurementOrigin.COMPUTED,
        note=given.note,
        recorded_by_id=actor.person_id,
        population_size=count.population,
        question=asked.model_dump(mode="json"),
    )
    session.add(measurement)
    await session.flush()
    changed = ("measured_on", "origin", "population_size", "value")
    record(session, actor, events.MEASUREMENT_RECORDED, measurement.id, changed)
    await gaps.follow(session, actor, measure.id, [measurement.measured_on])
    return measurement.id


async def _question(session: AsyncSession, actor: Actor, column: UUID | None, subject_id: UUID) -> SavedQuestion:
    wanted = select(SavedQuestion).where(col(SavedQuestion.district_id) == actor.district_id, col(column) == subject_id)
    found = (await session.exec(wanted)).first()
    if found is None:
        raise NoSavedQuestion("Save a question first.")
    return found


async def _count(session: AsyncSession, actor: Actor, asked: AskedQuestion) -> rules.Count:
    """What may be recorded. Raises AnswerNotWhole, AnswerSuppressed."""
    count = await count_learners(await driver_connection(session), actor, asked)
    rules.check_may_record(count)
    return count


async def _in_words(session: AsyncSession, actor: Actor, asked: AskedQuestion) -> str:
    """About whom it is, as people say it: the class or the organization, and the grade levels."""
    place = select(Organization.name).where(
        col(Organization.district_id) == actor.district_id,
        col(Organization.id) == asked.population_organization_id,
    )
    named = [(await session.exec(place)).one()]
    if asked.class_id is not None:
        held = select(SchoolClass.title).where(
            col(SchoolClass.district_id) == actor.district_id, col(SchoolClass.id) == asked.class_id
        )
        named.append((await session.exec(held)).one())
    if asked.grade_levels:
        named.append(f"grades {', '.join(asked.grade_levels)}")
    return ", ".join(named)[:_LONGEST_POPULATION]
