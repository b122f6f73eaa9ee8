"""The verbs of saved questions."""

from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.competencies.rows import Competency, Framework
from achieve.competencies.shapes import COMPETENCY, FRAMEWORK
from achieve.core.errors import FieldError
from achieve.outbox.events import record
from achieve.people.rows import Organization, SchoolClass
from achieve.people.shapes import CLASS, ORGANIZATION
from achieve.plans import queries, rules
from achieve.plans.events import questions as events
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.monitoring import QuestionExists
from achieve.plans.rows import Indicator, Measure, SavedQuestion
from achieve.plans.schemas import AskedQuestion, SavedQuestionCreate, SavedQuestionUpdate
from achieve.plans.service.changes import apply, require_plan_writer, require_planner
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import IndicatorKind, MeasureUnit
from achieve.web.operations import Target

_SUBJECT = frozenset({"indicator_id", "measure_id"})


async def add_saved_question(session: AsyncSession, actor: Actor, given: SavedQuestionCreate) -> UUID:
    """Save what an effect indicator, or a measure, asks of learners' progress."""
    require_planner(actor)
    subject = await _subject(session, actor, given)
    await require_plan_writer(session, actor, subject.organization_id)
    await queries.require_open_plan(session, actor, subject.plan_id)
    stated = given.model_dump(exclude=set(_SUBJECT))
    place = given.population_organization_id or subject.organization_id
    asked = AskedQuestion.model_validate({**stated, "population_organization_id": place})
    await _check(session, actor, subject.organization_id, asked)
    await _refuse_second(session, actor, given)
    question = SavedQuestion(
        district_id=actor.district_id,
        id=SavedQuestion.fresh_id(),
        plan_id=subject.plan_id,
        organization_id=subject.organization_id,
        indicator_id=given.indicator_id,
        measure_id=given.measure_id,
        **asked.model_dump(),
    )
    session.add(question)
    await session.flush()
    # From here on its unit cannot change, unless it has just done so.
    await session.refresh(subject)
    _check_may_ask(subject)
    record(session, actor, events.SAVED_QUESTION_ADDED, question.id, given.model_fields_set)
    return question.id


async def update_saved_question(
    session: AsyncSession, actor: Actor, target: Target, given: SavedQuestionUpdate
) -> None:
    """Change what is asked. What was recorded of it stays as it is."""
    require_planner(actor)
    question = await find_version(session, actor, SavedQuestion, STAFF_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, question.plan_id)
    changes = given.changes()
    asked = asked_question(question)
    await _check(session, actor, question.organization_id, asked.model_copy(update=changes))
    if changed := apply(question, changes):
        record(session, actor, events.SAVED_QUESTION_UPDATED, question.id, changed)


async def delete_saved_question(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a question. What was recorded of it stays as it is."""
    require_planner(actor, Action.DELETE)
    found = await find_version(session, actor, SavedQuestion, STAFF_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, found.plan_id)
    await session.delete(found)
    await session.flush()
    record(session, actor, events.SAVED_QUESTION_DELETED, found.id)


def asked_question(question: SavedQuestion) -> AskedQuestion:
    """What a row asks."""
    return AskedQuestion.model_validate(question.model_dump(include=set(AskedQuestion.model_fields)))


async def _subject(session: AsyncSession, actor: Actor, given: SavedQuestionCreate) -> Indicator | Measure:
    """What the question is of. Raises Invalid."""
    if (given.indicator_id is None) == (given.measure_id is None):
        raise not_valid("/indicator_id", "one_subject", "Name an indicator or a measure.")
    if given.indicator_id is not None:
        pointer = "/indicator_id"
        indicator = await queries.find_referred(session, actor, Indicator, STAFF_RULES, given.indicator_id, pointer)
        _check_may_ask(indicator)
        return indicator
    assert given.measure_id is not None  # noqa: S101 - one of them is named.
    measure = await queries.find_referred(session, actor, Measure, STAFF_RULES, given.measure_id, "/measure_id")
    _check_may_ask(measure)
    return measure


def _check_may_ask(subject: Indicator | Measure) -> None:
    """A question may be asked of the subject. Raises Invalid."""
    unit = None if subject.unit is None else MeasureUnit(subject.unit)
    if isinstance(subject, Indicator):
        rules.check_may_ask(IndicatorKind(subject.kind), unit, "/indicator_id")
    else:
        rules.check_may_ask(None, unit, "/measure_id")


async def _check(session: AsyncSession, actor: Actor, organization_id: UUID, asked: AskedQuestion) -> None:
    """About whom it asks belongs to the plan's organization, and in what is judged. Raises Invalid."""
    if asked.population_organization_id != organization_id:
        await _check_below(session, actor, organization_id, asked.population_organization_id)
    if asked.class_id is not None:
        held = await queries.find_referred(session, actor, SchoolClass, CLASS.rules, asked.class_id, "/class_id")
        above = await queries.organizations_above(session, actor, held.organization_id)
        if asked.population_organization_id not in above:
            raise not_valid("/class_id", "of_another_organization", "Name a class of the organization.")
    await _check_competencies(session, actor, asked)


async def _check_below(session: AsyncSession, actor: Actor, organization_id: UUID, place_id: UUID) -> None:
    pointer = "/population_organization_id"
    place = await queries.find_referred(session, actor, Organization, ORGANIZATION.rules, place_id, pointer)
    if organization_id not in place.ancestor_ids:
        raise not_valid(pointer, "outside_the_plan", "Name the plan's organization, or one below it.")


async def _check_competencies(session: AsyncSession, actor: Actor, asked: AskedQuestion) -> None:
    if asked.framework_id is not None and asked.competency_ids:
        raise not_valid("/framework_id", "one_way_to_ask", "Name a framework, or some competencies, and not both.")
    if asked.framework_id is not None:
        await queries.find_referred(session, actor, Framework, FRAMEWORK.rules, asked.framework_id, "/framework_id")
    for place, each in enumerate(asked.competency_ids):
        pointer = f"/competency_ids/{place}"
        found = await queries.find_referred(session, actor, Competency, COMPETENCY.rules, each, pointer)
        if not found.is_judged or found.is_habit:
            raise not_valid(pointer, "not_academic", "Name a competency that is judged, and no habit of work.")


async def _refuse_second(session: AsyncSession, actor: Actor, given: SavedQuestionCreate) -> None:
    column, subject_id, pointer = (
        (SavedQuestion.indicator_id, given.indicator_id, "/indicator_id")
        if given.indicator_id is not None
        else (SavedQuestion.measure_id, given.measure_id, "/measure_id")
    )
    wanted = select(SavedQuestion.id).where(
        col(SavedQuestion.district_id) == actor.district_id, col(column) == subject_id
    )
    if (await session.exec(wanted)).first() is not None:
        message = "It has a saved question already: change that one."
        raise QuestionExists(message, errors=[FieldError(pointer, "question_exists", message)])
