"""What a moved date of a step pushes along, for somebody: the steps of its plan are read in the caller's scope."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.core.errors import NotFound
from achieve.people.district_calendar import find_working_days
from achieve.plans.rules.knock_on import DatedStep, Move, find_knock_on
from achieve.plans.schemas.knock_on import PushedStep, StepKnockOn
from achieve.plans.shapes import PLAN_DOCUMENT, STEP
from achieve.plans.words import StepStatus
from achieve.reads.engine import Engine
from achieve.reads.selection import Leaf, Selection, Whole
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

MOST_PUSHED = 600
_OPERATION = "get_step_knock_on"
_OVER = frozenset({StepStatus.DONE, StepStatus.DROPPED})


class MovedStep(Protocol):
    """What is told of a step that has to move."""

    @property
    def id(self) -> UUID:
        """Its id."""
        ...

    @property
    def version(self) -> int:
        """Its version."""
        ...

    @property
    def title(self) -> str:
        """What it says."""
        ...

    @property
    def responsible_id(self) -> UUID | None:
        """Who sees to it."""
        ...

    @property
    def due_on(self) -> date | None:
        """Its date as it is."""
        ...


@dataclass(frozen=True, slots=True)
class _Step:
    """A step as it was read."""

    id: UUID
    version: int
    title: str
    status: StepStatus
    responsible_id: UUID | None
    due_on: date | None
    depends_on_ids: list[UUID]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Its plan, with all steps."""

    ends_on: date
    steps: list[_Step]
    truncated: list[str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The step, for its plan."""

    plan_id: UUID


_STEP_FIELDS = Selection(tuple(Leaf(name, name) for name in _Step.__dataclass_fields__))
_PLAN_FIELDS = Selection(
    (Leaf("ends_on", "ends_on"), Leaf("truncated", "truncated"), Whole("steps", "steps", _STEP_FIELDS))
)
_ASKED_FIELDS = Selection((Leaf("plan_id", "plan_id"),))
_STEP_VIEW = View(STEP, _OPERATION, _ASKED_FIELDS)
_PLAN_VIEW = View(PLAN_DOCUMENT, _OPERATION, _PLAN_FIELDS)
_PLAN, _ASKED = TypeAdapter(_Plan), TypeAdapter(_Asked)


async def find_pushed_steps(
    connection: "ReadConnection", engine: Engine, actor: Actor, step_id: UUID, due_on: date | None
) -> StepKnockOn:
    """Which steps would have to move with this one, and to when. Raises Forbidden, NotFound."""
    asked = _ASKED.validate_json(await read_view_of(connection, engine, actor, _STEP_VIEW, step_id))
    plan = _PLAN.validate_json(await read_view_of(connection, engine, actor, _PLAN_VIEW, asked.plan_id))
    by_id = {step.id: step for step in plan.steps}
    if step_id not in by_id:
        raise NotFound("There is nothing with this id that you may see.")
    before = by_id[step_id].due_on
    after = due_on or before
    steps = [_dated(step) for step in plan.steps]
    working = await find_working_days(connection, actor.district_id)
    moves = find_knock_on(steps, {step_id: after}, working) if after else ()
    return StepKnockOn(
        id=step_id,
        due_on=before,
        new_due_on=after,
        plan_ends_on=plan.ends_on,
        is_after_plan_ends=after is not None and after > plan.ends_on,
        pushed=[told_move(by_id[move.step_id], move, plan.ends_on) for move in moves[:MOST_PUSHED]],
        truncated=[*plan.truncated, *(["pushed"] if len(moves) > MOST_PUSHED else [])],
    )


def _dated(step: _Step) -> DatedStep:
    return DatedStep(step.id, step.due_on, step.status not in _OVER, step.depends_on_ids)


def told_move(step: MovedStep, move: Move, ends_on: date) -> PushedStep:
    """A step that has to move, as it is told."""
    return PushedStep(
        step_id=step.id,
        version=step.version,
        title=step.title,
        responsible_id=step.responsible_id,
        due_on=step.due_on or move.after,
        new_due_on=move.after,
        pushed_by_id=move.by_id,
        is_after_plan_ends=move.after > ends_on,
    )
