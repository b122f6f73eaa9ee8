"""What learners' progress answers to a saved question: counts alone, of the learners about whom the actor may ask."""

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar
from uuid import UUID

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource
from achieve.access.scopes import bindings, predicate
from achieve.core.errors import NotFound
from achieve.plans.rules.answers import Count
from achieve.plans.schemas import AskedQuestion, IndicatorAnswer
from achieve.plans.shapes.questions import ANSWER_RULES, POPULATION_RULES
from achieve.plans.words.monitoring import ProgressAsked
from achieve.reads.statements import numbered

if TYPE_CHECKING:
    import asyncpg

    from achieve.core.db import ReadConnection

Subject: TypeAlias = Literal["indicator", "measure"]
Answer = TypeVar("Answer", bound=IndicatorAnswer)

_REACHED = {ProgressAsked.PROFICIENT: ["proficient", "mastered"], ProgressAsked.MASTERED: ["mastered"]}
_FIND = """select q.id, q.asks, q.population_organization_id, q.class_id, q.grade_levels, q.framework_id,
 q.competency_ids, q.required_share
 from {table} t join saved_question q on q.district_id = :district and q.{table}_id = t.id
 where t.district_id = :district and t.id = :subject and ({seen})"""
# Nothing shown yet counts as not reached: what is not begun is part of the answer.
_COUNT = """with asked as (
 select c.id, c.education_levels from competency c
 where c.district_id = :district and c.is_judged and not c.is_habit and not c.is_withdrawn
 and (c.framework_id = cast(:framework as uuid) or c.id = any(cast(:competencies as uuid[]))
 or (cast(:framework as uuid) is null and cardinality(cast(:competencies as uuid[])) = 0))),
population as (
 select p.id, p.grade_levels, ({open}) is true as is_open from person p
 where p.district_id = :district and p.is_learner and p.erased_at is null
 and (cardinality(cast(:grades as text[])) = 0 or p.grade_levels && cast(:grades as text[]))
 and exists (select from role_assignment a
 join organization o on o.district_id = :district and o.id = a.organization_id
 where a.district_id = :district and a.person_id = p.id and a.role = 'learner'
 and o.ancestor_ids @> array[cast(:place as uuid)]
 and a.begins_on <= :today and (a.ends_on is null or a.ends_on >= :today))
 and (cast(:class as uuid) is null or exists (select from enrollment e
 where e.district_id = :district and e.person_id = p.id and e.class_id = cast(:class as uuid) and e.role = 'learner'
 and e.begins_on <= :today and (e.ends_on is null or e.ends_on >= :today)))),
standing as (
 select p.id, p.is_open, count(*) as meant, count(*) filter (where r.state = any(cast(:states as text[]))) as reached
 from population p
 join asked c on cardinality(cast(:competencies as uuid[])) > 0 or c.education_levels && p.grade_levels
 left join progress r on r.district_id = :district and r.learner_id = p.id and r.competency_id = c.id
 group by p.id, p.is_open)
select count(*) as everybody, count(*) filter (where s.is_open) as population,
 count(*) filter (where s.is_open and 100.0 * s.reached >= cast(:share as float8) * s.meant) as reached
from standing s"""


async def answer(
    connection: "ReadConnection", actor: Actor, subject: Subject, identifier: UUID, kind: type[Answer]
) -> Answer:
    """The answer of an indicator's or a measure's question, as of today. Raises Forbidden, NotFound."""
    actor.require(Resource.MONITORING, Action.READ)
    found = await _find(connection, actor, subject, identifier)
    question = AskedQuestion.model_validate({name: found[name] for name in AskedQuestion.model_fields})
    count = await count_learners(connection, actor, question)
    return kind(
        id=identifier,
        saved_question_id=found["id"],
        value=None if count.is_suppressed else count.value,
        population_size=None if count.is_suppressed else count.population,
        is_suppressed=count.is_suppressed,
        is_whole=count.is_whole,
        as_of=actor.today,
        question=question,
    )


async def count_learners(connection: "ReadConnection", actor: Actor, question: AskedQuestion) -> Count:
    """How many learners the question is about, and how many of them have reached what it asks."""
    statement = numbered(_COUNT.format(open=predicate(actor, POPULATION_RULES, Action.READ, "p")))
    values = {
        **bindings(actor),
        "framework": question.framework_id,
        "competencies": question.competency_ids,
        "grades": question.grade_levels,
        "place": question.population_organization_id,
        "class": question.class_id,
        "states": _REACHED[question.asks],
        "share": question.required_share,
    }
    found = await connection.fetchrow(statement.sql, *[values[str(name)] for name in statement.parameters])
    assert found is not None  # noqa: S101 - counts are always one row.
    return Count(found["everybody"], found["population"], found["reached"])


async def _find(connection: "ReadConnection", actor: Actor, subject: Subject, identifier: UUID) -> "asyncpg.Record":
    seen = predicate(actor, ANSWER_RULES, Action.READ, "t")
    statement = numbered(_FIND.format(table=subject, seen=seen))
    values = {**bindings(actor), "subject": identifier}
    found = await connection.fetchrow(statement.sql, *[values[str(name)] for name in statement.parameters])
    if found is None:
        raise NotFound("There is nothing with this id that you may see, or it has no saved question.")
    return found
