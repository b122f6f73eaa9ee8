"""The verbs that change many steps of a plan at once."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find_version
from achieve.access.roles import Action
from achieve.core.errors import FieldError, Forbidden
from achieve.outbox.events import record
from achieve.people.district_calendar import read_calendar
from achieve.plans import events, queries, rules
from achieve.plans.editing import edit_of
from achieve.plans.queries.restoring import NEWEST_REVISION
from achieve.plans.queries.step_edits import change_steps, change_waiting, lock_steps
from achieve.plans.refusals import RevisedSince
from achieve.plans.refusals.steps import NOT_ALLOWED, StepsRefused
from achieve.plans.rows import Plan, Strategy
from achieve.plans.rules.sequencing import Sequenced, decide_sequence
from achieve.plans.rules.step_edits import EditedStep, RefusedEdit, When, decide_edit
from achieve.plans.schemas.step_edits import StepEdit, StepSequence
from achieve.plans.service.steps import require_any_step
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import PlanStatus
from achieve.web.operations import Target

_MOST_NAMED = 100
_MOST_ERRORS = 50


async def edit_steps(session: AsyncSession, actor: Actor, target: Target, given: StepEdit) -> UUID:
    """Change many steps of a plan at once: who sees to them, by when, where they stand, their order.

    Made as a whole or not at all: where one of the steps cannot be changed so, none is. Whoever may change each of them
    by itself may do this. Have it previewed first (`POST /v1/plans/{id}/preview-step-edit`).
    """
    require_any_step(actor, Action.WRITE)
    plan = await find_version(session, actor, Plan, STAFF_RULES, target.id, target.version, Action.READ)
    rules.check_plan_open(PlanStatus(plan.status))
    edit, new_owner_id = edit_of(given), given.change.responsible_id
    await queries.check_staff(session, actor, new_owner_id, "/change/responsible_id")
    steps = await lock_steps(session, actor, plan.id, new_owner_id)
    await _refuse_if_revised(session, actor, plan.id, given.newest_revision)
    calendar = await read_calendar(session, actor.district_id)
    decided = decide_edit(steps, edit, When(actor.today, calendar.working))
    _refuse_refused(decided.refused)
    await _write_edited(session, actor, decided.edited)
    return plan.id


async def sequence_steps(session: AsyncSession, actor: Actor, target: Target, given: StepSequence) -> UUID:
    """Put all steps of a strategy in order, say what each waits for, and take proposed ones into the plan.

    Made as a whole or not at all; an order that leaves steps of the strategy out is refused, and a circle by name.
    """
    require_any_step(actor, Action.WRITE)
    await queries.take_turns(session, actor, "order of steps")
    strategy = await find_version(session, actor, Strategy, STAFF_RULES, target.id, target.version, Action.READ)
    await queries.require_open_plan(session, actor, strategy.plan_id)
    steps = await lock_steps(session, actor, strategy.plan_id, None)
    await _refuse_if_revised(session, actor, strategy.plan_id, given.newest_revision)
    wanted = [Sequenced(each.id, each.depends_on_ids, each.takes_in) for each in given.steps]
    edited, refused = decide_sequence(steps, strategy.id, wanted)
    _refuse_refused(refused)
    await _write_edited(session, actor, edited)
    return strategy.plan_id


async def _refuse_if_revised(session: AsyncSession, actor: Actor, plan_id: UUID, newest: int | None) -> None:
    """newest: the revision that the caller has seen; None where it does not matter. Raises RevisedSince."""
    if newest is None:
        return
    connection = await session.connection()
    found = (await connection.execute(NEWEST_REVISION, {"district": actor.district_id, "plan": plan_id})).scalar_one()
    if found != newest:
        message = "Look at the newest revision first."
        error = FieldError("/newest_revision", "revised_since", message)
        raise RevisedSince(message, errors=[error], newest_revision=found)


def _refuse_refused(refused: Sequence[RefusedEdit]) -> None:
    """One step that cannot be changed so is enough. Raises Forbidden, StepsRefused."""
    if not refused:
        return
    errors = [FieldError(each.pointer, each.code, each.message) for each in refused]
    if any(each.code == NOT_ALLOWED for each in refused):
        denied = [error for error in errors if error.code == NOT_ALLOWED]
        raise Forbidden("Your role does not include changing all of these.", errors=denied[:_MOST_ERRORS])
    ids = [str(each.step.id) for each in refused[:_MOST_NAMED]]
    raise StepsRefused(
        f"{len(refused)} of the steps cannot be changed so.", errors=errors[:_MOST_ERRORS], refused_step_ids=ids
    )


async def _write_edited(session: AsyncSession, actor: Actor, edited: Sequence[EditedStep]) -> None:
    """Write what becomes of steps, and tell of each."""
    if not edited:
        return
    await change_steps(session, actor, edited)
    await change_waiting(session, actor, edited)
    for each in edited:
        record(session, actor, events.STEP_UPDATED, each.step.id, each.changed)
        reached = events.ON_REACHING_STEP.get(each.after.status)
        if reached is not None and "status" in each.changed:
            record(session, actor, reached, each.step.id, ["status"])
