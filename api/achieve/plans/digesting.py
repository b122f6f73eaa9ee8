"""What somebody is to look at on a day: their digest, read in their scope and sorted out by the district's calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.access.actor import Actor
from achieve.core.schemas import Output
from achieve.people.district_calendar import working_days
from achieve.plans.schemas.digest import Digest, DigestCommitment, DigestPlan, DigestSource, DigestStep
from achieve.plans.selecting import selection_of
from achieve.plans.shapes.digest import DIGEST_SOURCE
from achieve.plans.words import StepStatus
from achieve.reads.engine import Engine
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection


class _Step(Output):
    id: UUID
    plan_id: UUID
    title: str
    status: StepStatus
    responsible_id: UUID | None
    due_on: date


class _Plan(Output):
    id: UUID
    organization_id: UUID
    title: str
    review_due_on: date
    last_changed_at: datetime
    is_stale: bool


class _Commitment(Output):
    id: UUID
    session_id: UUID
    committed_by_id: UUID
    due_on: date


class _Source(DigestSource):
    steps: list[_Step]
    plans: list[_Plan]
    commitments: list[_Commitment]


@dataclass(frozen=True, slots=True)
class _Days:
    """A day, and the last one that is due soon on it."""

    today: date
    soon: date

    def come(self, day: date) -> bool:
        return self.today <= day <= self.soon


async def read_digest(connection: "ReadConnection", engine: Engine, actor: Actor, person_id: UUID) -> Digest:
    """The digest of the caller. Raises Forbidden; NotFound for anybody else's."""
    view = View(DIGEST_SOURCE, "get_digest", selection_of(engine.shapes, DIGEST_SOURCE, _Source))
    source = _Source.model_validate_json(await read_view_of(connection, engine, actor, view, person_id))
    working = working_days(source.working_weekdays, source.closed_periods, source.session_periods)
    days = _Days(actor.today, working.last_within(actor.today, source.days_due_soon))
    reviewed = sorted(source.plans, key=lambda plan: (plan.review_due_on, plan.id))
    untouched = sorted(source.plans, key=lambda plan: (plan.last_changed_at, plan.id))
    return Digest(
        id=person_id,
        day=actor.today,
        is_working_day=working.are_reminded_on(actor.today),
        next_working_day=working.after(actor.today, 1),
        due_soon_until=days.soon,
        overdue_steps=[_step(each) for each in source.steps if each.due_on < days.today],
        due_soon_steps=[_step(each) for each in source.steps if days.come(each.due_on)],
        missed_reviews=[_plan(each) for each in reviewed if each.review_due_on < days.today],
        upcoming_reviews=[_plan(each) for each in reviewed if days.come(each.review_due_on)],
        stale_plans=[_plan(each) for each in untouched if each.is_stale],
        due_commitments=[_commitment(each) for each in source.commitments if each.due_on <= days.soon],
        truncated=_cut(source.truncated),
    )


def _step(step: _Step) -> DigestStep:
    return DigestStep(step_id=step.id, **step.model_dump(exclude={"id"}))


def _plan(plan: _Plan) -> DigestPlan:
    return DigestPlan(plan_id=plan.id, **plan.model_dump(exclude={"id", "is_stale"}))


def _commitment(commitment: _Commitment) -> DigestCommitment:
    return DigestCommitment(commitment_id=commitment.id, **commitment.model_dump(exclude={"id"}))


_LISTS = {
    "steps": ("overdue_steps", "due_soon_steps"),
    "plans": ("missed_reviews", "upcoming_reviews", "stale_plans"),
    "commitments": ("due_commitments",),
}


def _cut(truncated: Sequence[str]) -> list[str]:
    """The lists that may lack something, of those from which they are sorted out."""
    return [name for each in truncated for name in _LISTS[each]]
