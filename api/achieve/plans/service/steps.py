"""The verbs of action steps."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version, require_allowed
from achieve.access.roles import Action, Anchor, Resource
from achieve.outbox.events import record
from achieve.plans import events, queries, rules
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Step, StepDependency, Strategy
from achieve.plans.schemas import StepCreate, StepUpdate
from achieve.plans.service.changes import after, apply
from achieve.plans.service.obstacles import lose_responses
from achieve.plans.shapes.row_rules import STAFF_RULES, STEP_RULES, step_resource
from achieve.plans.words import StepStatus
from achieve.web.operations import Target


async def create_step(session: AsyncSession, actor: Actor, given: StepCreate) -> UUID:
    """Add a step to a strategy, proposed or not started.

    A step that follows from a completed one names it as its origin.
    """
    require_any_step(actor, Action.WRITE)
    strategy = await queries.find_referred(session, actor, Strategy, STAFF_RULES, given.strategy_id, "/strategy_id")
    await require_step_writer(session, actor, strategy.organization_id, given.responsible_id)
    await queries.require_open_plan(session, actor, strategy.plan_id)
    rules.check_first_step_status(given.status)
    await queries.check_staff(session, actor, given.responsible_id, "/responsible_id")
    await _check_origin(session, actor, strategy.plan_id, given.origin_step_id)
    await _check_steps(session, actor, strategy.plan_id, given.depends_on_ids)
    step = await _new_step(session, actor, strategy, given)
    session.add(step)
    await session.flush()
    await _wait_for(session, step, given.depends_on_ids)
    record(session, actor, events.STEP_CREATED, step.id, given.model_fields_set)
    return step.id


async def update_step(session: AsyncSession, actor: Actor, target: Target, given: StepUpdate) -> None:
    """Change a step: its text, its place, who sees to it, by when, what it waits for, and where it stands.

    A step that becomes done is completed today unless another day is given. Who may change only their own steps
    cannot hand one to somebody else.
    """
    require_any_step(actor, Action.WRITE)
    if given.depends_on_ids is not None:
        await queries.take_turns(session, actor, "order of steps")
    step = await find_version(session, actor, Step, STEP_RULES, target.id, target.version)
    await queries.require_open_plan(session, actor, step.plan_id)
    changes = given.changes()
    changes.pop("depends_on_ids", None)
    before, status = StepStatus(step.status), after(changes, "status", StepStatus(step.status))
    rules.check_step_transition(before, status)
    changes["completed_on"] = rules.decide_completed_on(status, given.completed_on, step.completed_on, actor.today)
    await _check_responsible(session, actor, step, after(changes, "responsible_id", step.responsible_id))
    rearranged = await _rearrange(session, actor, step, given.depends_on_ids)
    if changed := apply(step, changes, also=rearranged):
        record(session, actor, events.STEP_UPDATED, step.id, changed)
    if status is not before and status in events.ON_REACHING_STEP:
        record(session, actor, events.ON_REACHING_STEP[status], step.id, ["status"])


async def delete_step(session: AsyncSession, actor: Actor, target: Target) -> None:
    """Delete a step that should not be there; one that will not be done is dropped instead.

    A completed step, and one that others came from, stays in the record. An obstacle that it responds to is open again.
    """
    require_any_step(actor, Action.DELETE)
    step = await find_version(session, actor, Step, STEP_RULES, target.id, target.version, Action.DELETE)
    await queries.require_open_plan(session, actor, step.plan_id)
    rules.check_may_delete_step(StepStatus(step.status), await queries.count_next_steps(session, actor, step.id))
    await lose_responses(session, actor, [step.id])
    await session.delete(step)
    await session.flush()
    record(session, actor, events.STEP_DELETED, step.id)


def require_any_step(actor: Actor, action: Action) -> None:
    """Raises Forbidden for those to whom no step at all is open."""
    actor.require_any(action, Resource.DISTRICT_STEPS, Resource.SCHOOL_STEPS)


async def require_step_writer(
    session: AsyncSession, actor: Actor, organization_id: UUID, responsible_id: UUID | None
) -> None:
    """Raises Forbidden unless the actor may write a step of this organization and this person."""
    anchors: dict[Anchor, UUID | None] = {Anchor.ORGANIZATION: organization_id, Anchor.OWNER: responsible_id}
    await require_allowed(session, actor, step_resource(actor, organization_id), Action.WRITE, anchors)


async def _new_step(session: AsyncSession, actor: Actor, strategy: Strategy, given: StepCreate) -> Step:
    place = given.sequence
    if place is None:
        place = await queries.next_sequence(session, actor, strategy.id)
    return Step(
        district_id=actor.district_id,
        id=Step.fresh_id(),
        plan_id=strategy.plan_id,
        implementation_plan_id=strategy.implementation_plan_id,
        organization_id=strategy.organization_id,
        sequence=place,
        **given.model_dump(exclude={"sequence", "depends_on_ids"}),
    )


async def _check_responsible(session: AsyncSession, actor: Actor, step: Step, responsible_id: UUID | None) -> None:
    if responsible_id == step.responsible_id:
        return
    await require_step_writer(session, actor, step.organization_id, responsible_id)
    await queries.check_staff(session, actor, responsible_id, "/responsible_id")


async def _check_origin(session: AsyncSession, actor: Actor, plan_id: UUID, origin_id: UUID | None) -> None:
    if origin_id is None:
        return
    pointer = "/origin_step_id"
    origin = await queries.find_referred(session, actor, Step, STEP_RULES, origin_id, pointer)
    if origin.plan_id != plan_id:
        raise not_valid(pointer, "of_another_plan", "Name a step of the same plan.")
    rules.check_origin(StepStatus(origin.status))


async def _check_steps(session: AsyncSession, actor: Actor, plan_id: UUID, step_ids: Sequence[UUID]) -> None:
    """They are steps of the plan: who sees one step of a plan sees them all."""
    known = await queries.titles_of_steps(session, actor, plan_id, step_ids)
    for place, step_id in enumerate(step_ids):
        if step_id not in known:
            raise not_valid(f"/depends_on_ids/{place}", "unknown_reference", "Name steps of the same plan.")


async def _rearrange(session: AsyncSession, actor: Actor, step: Step, wanted: Sequence[UUID] | None) -> list[str]:
    """Let the step wait for these and no others. Names the field when that is a change. Raises DependencyCycle."""
    if wanted is None:
        return []
    present = await queries.dependencies_in_plan(session, actor, step.plan_id)
    if set(wanted) == set(present.get(step.id, ())):
        return []
    await _check_steps(session, actor, step.plan_id, wanted)
    if cycle := rules.find_cycle(step.id, {**present, step.id: wanted}):
        titles = await queries.titles_of_steps(session, actor, step.plan_id, cycle)
        raise rules.refuse_cycle([titles[each] for each in cycle if each in titles])
    await session.exec(
        delete(StepDependency).where(
            col(StepDependency.district_id) == step.district_id, col(StepDependency.step_id) == step.id
        )
    )
    await _wait_for(session, step, wanted)
    return ["depends_on_ids"]


async def _wait_for(session: AsyncSession, step: Step, needed: Iterable[UUID]) -> None:
    for each in dict.fromkeys(needed):
        key = StepDependency.fresh_id()
        session.add(StepDependency(district_id=step.district_id, id=key, step_id=step.id, depends_on_id=each))
    await session.flush()
