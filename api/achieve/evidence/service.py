"""The verbs of evidence: checking what is to be recorded, and recording it.

Whoever records evidence also judges progress anew in the same transaction; that belongs to the feature above, which
calls these two in turn (see `progress.service.recording`).
"""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.competencies.rows import Competency
from achieve.core import clock
from achieve.evidence import events, queries, rules
from achieve.evidence.queries import refused
from achieve.evidence.rows import Evidence
from achieve.evidence.schemas import EvidenceCreate
from achieve.evidence.showings import Showing
from achieve.outbox.events import record
from achieve.people.rows import Person, SchoolClass

_SAID = tuple(each.name for each in fields(Showing) if each.name not in {"id", "is_habit", "client_id"})


async def admit(session: AsyncSession, actor: Actor, given: EvidenceCreate) -> Showing:
    """What would be recorded, checked and placed on its scale. Writes nothing.

    Raises Forbidden, EvidenceRefused, AlreadySuperseded.
    """
    actor.require_any(Action.WRITE, Resource.EVIDENCE, Resource.HABITS)
    competency = await _judged_competency(session, actor, given.competency_id)
    resource = Resource.HABITS if competency.is_habit else Resource.EVIDENCE
    await _require_learner(session, actor, resource, given.learner_id)
    await _check_class(session, actor, resource, given)
    superseded = await _superseded(session, actor, given)
    now = clock.now()
    observed_at = given.observed_at or (superseded.observed_at if superseded else now)
    rules.check_time(observed_at, now)
    result = rules.Result(given.score, given.level, given.percent, given.item_group)
    scale = await queries.scale_of(session, competency)
    placed = rules.place(result, scale, may_be_missing=superseded is not None)
    return _showing(actor, given, placed, observed_at, is_habit=competency.is_habit)


async def add(session: AsyncSession, actor: Actor, showings: Sequence[Showing]) -> None:
    """Record evidence that was checked, in this order, and put out of force what it corrects."""
    await queries.write(session, actor.district_id, showings, clock.now())
    for showing in showings:
        recorded = events.HABIT_RECORDED if showing.is_habit else events.EVIDENCE_RECORDED
        record(session, actor, recorded, showing.id, _said(showing))
        if showing.supersedes_id:
            superseded = events.HABIT_SUPERSEDED if showing.is_habit else events.EVIDENCE_SUPERSEDED
            record(session, actor, superseded, showing.supersedes_id, ("is_in_force",))


def _showing(
    actor: Actor, given: EvidenceCreate, placed: rules.Placed, observed_at: datetime, *, is_habit: bool
) -> Showing:
    return Showing(
        learner_id=given.learner_id,
        competency_id=given.competency_id,
        is_habit=is_habit,
        kind=given.kind,
        observed_at=observed_at,
        score=placed.score,
        level=placed.level,
        percent=placed.percent,
        points_possible=given.points_possible,
        item_group=given.item_group,
        method=given.method,
        context=given.context,
        form=given.form,
        class_id=given.class_id,
        judged_by_id=actor.person_id,
        client_id=actor.client_id,
        source=_source(actor, given),
        feedback=given.feedback,
        comment=given.comment,
        supersedes_id=given.supersedes_id,
    )


async def _judged_competency(session: AsyncSession, actor: Actor, identifier: UUID) -> Competency:
    competency = await queries.find_competency(session, actor.district_id, identifier)
    if not competency.is_judged:
        raise refused("competency_id", "not_judged", "Evidence is recorded for what is judged, such as a target below.")
    return competency


async def _require_learner(session: AsyncSession, actor: Actor, resource: Resource, learner_id: UUID) -> None:
    """The learner is one whose evidence the actor sees, and may add to."""
    actor.require(resource, Action.WRITE)
    visible = (RowRule(resource, {Anchor.LEARNER: "{t}.id"}, when="{t}.is_learner"),)
    await queries.find_referred(session, actor, Person, visible, learner_id, "learner_id")
    await require_allowed(session, actor, resource, Action.WRITE, {Anchor.LEARNER: learner_id})


async def _check_class(session: AsyncSession, actor: Actor, resource: Resource, given: EvidenceCreate) -> None:
    if given.class_id is None:
        return
    own = (RowRule(resource, {Anchor.CLASS: "{t}.id"}),)
    await queries.find_referred(session, actor, SchoolClass, own, given.class_id, "class_id")
    if not await queries.is_learner_of(session, actor.district_id, given.learner_id, given.class_id):
        raise refused("class_id", "not_a_class_of_the_learner", "Name a class that the learner is or was in.")


async def _superseded(session: AsyncSession, actor: Actor, given: EvidenceCreate) -> Evidence | None:
    if given.supersedes_id is None:
        return None
    found = await queries.find_superseded(session, actor, given.supersedes_id)
    if (found.learner_id, found.competency_id) != (given.learner_id, given.competency_id):
        message = "A correction is about the same learner and competency. Take the result back, and record it anew."
        raise refused("supersedes_id", "about_something_else", message)
    return found


def _source(actor: Actor, given: EvidenceCreate) -> str | None:
    if given.source is not None and actor.client_id is None:
        raise refused("source", "not_a_system", "Only a machine client names the system that evidence comes from.")
    return given.source


def _said(showing: Showing) -> list[str]:
    """The fields of the read schema that the evidence fills."""
    return [name for name in _SAID if getattr(showing, name) is not None]
