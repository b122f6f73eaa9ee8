"""What an edit of many steps would come to, for somebody: the plan is read in the caller's scope."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.people.district_calendar import find_working_days
from achieve.people.shapes import PERSON
from achieve.plans.moving import told_move
from achieve.plans.queries.history import newest_revision
from achieve.plans.queries.step_edits import writable_steps
from achieve.plans.refusals import not_valid
from achieve.plans.rules import check_plan_open
from achieve.plans.rules.step_edits import (
    Change,
    Choice,
    Decided,
    Edit,
    EditableStep,
    EditedStep,
    Stand,
    When,
    check_edit,
    decide_edit,
)
from achieve.plans.schemas.step_edits import PreviewedStep, RefusedStep, StepEdit, StepEditPreview
from achieve.plans.shapes import PLAN_DOCUMENT
from achieve.plans.words import PlanStatus, StepStatus
from achieve.plans.words.step_edits import MOST_EDITED, MOST_TOLD
from achieve.reads.engine import Engine
from achieve.reads.selection import Leaf, Selection, Whole
from achieve.web.views import View, find_view, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_OPERATION = "preview_step_edit"


@dataclass(frozen=True, slots=True)
class _Step:
    """A step as it was read."""

    id: UUID
    version: int
    title: str
    strategy_id: UUID
    status: StepStatus
    sequence: int
    responsible_id: UUID | None
    due_on: date | None
    completed_on: date | None
    depends_on_ids: list[UUID]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Its plan, with all steps."""

    id: UUID
    status: PlanStatus
    ends_on: date
    steps: list[_Step]
    truncated: list[str]


@dataclass(frozen=True, slots=True)
class _Person:
    """To whom steps are to be given."""

    is_learner: bool


_STEP_FIELDS = Selection(tuple(Leaf(name, name) for name in _Step.__dataclass_fields__))
_PLAN_FIELDS = Selection(
    (*(Leaf(name, name) for name in ("id", "status", "ends_on", "truncated")), Whole("steps", "steps", _STEP_FIELDS))
)
_PERSON_FIELDS = Selection((Leaf("is_learner", "is_learner"),))
_PLAN_VIEW = View(PLAN_DOCUMENT, _OPERATION, _PLAN_FIELDS)
_PERSON_VIEW = View(PERSON, _OPERATION, _PERSON_FIELDS)
_PLAN, _PERSON = TypeAdapter(_Plan), TypeAdapter(_Person)


def edit_of(given: StepEdit) -> Edit:
    """An edit as the rules have it. Raises Invalid."""
    change = Change(named=frozenset(given.change.model_fields_set), **given.change.model_dump())
    edit = Edit(Choice(**given.steps.model_dump()), change, given.moves_waiting)
    check_edit(edit)
    return edit


async def preview_step_edit(
    connection: "ReadConnection", engine: Engine, actor: Actor, plan_id: UUID, given: StepEdit
) -> StepEditPreview:
    """What would change, what that pushes, and which steps stand against it. Raises Forbidden, NotFound, Invalid."""
    plan = _PLAN.validate_json(await read_view_of(connection, engine, actor, _PLAN_VIEW, plan_id))
    check_plan_open(plan.status)
    edit = edit_of(given)
    await _check_staff(connection, engine, actor, given.change.responsible_id)
    may = await writable_steps(connection, actor, plan_id, given.change.responsible_id)
    when = When(actor.today, await find_working_days(connection, actor.district_id))
    decided = decide_edit([_editable(step, may) for step in plan.steps], edit, when)
    newest = await newest_revision(connection, actor.district_id, plan_id)
    return _told(plan, decided, newest)


async def _check_staff(connection: "ReadConnection", engine: Engine, actor: Actor, person_id: UUID | None) -> None:
    if person_id is None or person_id == actor.person_id:
        return
    found = await find_view(connection, engine, actor, _PERSON_VIEW, person_id)
    pointer = "/change/responsible_id"
    if found is None:
        raise not_valid(pointer, "unknown_reference", "There is nothing with this id that you may see.")
    if _PERSON.validate_json(found).is_learner:
        raise not_valid(pointer, "not_staff", "Name a member of staff.")


def _editable(step: _Step, may: Mapping[UUID, tuple[bool, bool]]) -> EditableStep:
    may_write, may_hand_on = may.get(step.id, (False, False))
    stand = Stand(step.status, step.sequence, step.responsible_id, step.due_on, step.completed_on)
    return EditableStep(
        id=step.id,
        version=step.version,
        title=step.title,
        strategy_id=step.strategy_id,
        stand=stand,
        depends_on_ids=step.depends_on_ids,
        may_write=may_write,
        may_hand_on=may_hand_on,
    )


def _told(plan: _Plan, decided: Decided, newest: int) -> StepEditPreview:
    by_id = {step.id: step for step in plan.steps}
    of_chosen = [each for each in decided.edited if each.pushed_by_id is None]
    refused_chosen = {each.step.id for each in decided.refused} & {step.id for step in decided.chosen}
    return StepEditPreview(
        id=plan.id,
        newest_revision=newest,
        chosen_count=len(decided.chosen),
        unchanged_count=len(decided.chosen) - len(of_chosen) - len(refused_chosen),
        changes=[_previewed(each, plan.ends_on) for each in decided.edited[:MOST_EDITED]],
        pushed=[told_move(by_id[move.step_id], move, plan.ends_on) for move in decided.pushed[:MOST_TOLD]],
        refused=[
            RefusedStep(
                step_id=each.step.id, title=each.step.title, pointer=each.pointer, code=each.code, message=each.message
            )
            for each in decided.refused[:MOST_TOLD]
        ],
        truncated=_truncated(plan, decided),
    )


def _truncated(plan: _Plan, decided: Decided) -> list[str]:
    lists: Mapping[str, tuple[Sequence[object], int]] = {
        "changes": (decided.edited, MOST_EDITED),
        "pushed": (decided.pushed, MOST_TOLD),
        "refused": (decided.refused, MOST_TOLD),
    }
    return [*plan.truncated, *(name for name, (listed, most) in lists.items() if len(listed) > most)]


def _previewed(edited: EditedStep, ends_on: date) -> PreviewedStep:
    step, before, after = edited.step, edited.step.stand, edited.after
    return PreviewedStep(
        step_id=step.id,
        version=step.version,
        title=step.title,
        changed=edited.changed,
        responsible_id=before.responsible_id,
        new_responsible_id=after.responsible_id,
        due_on=before.due_on,
        new_due_on=after.due_on,
        status=before.status,
        new_status=after.status,
        sequence=before.sequence,
        new_sequence=after.sequence,
        pushed_by_id=edited.pushed_by_id,
        is_after_plan_ends=after.due_on is not None and after.due_on > ends_on,
    )
