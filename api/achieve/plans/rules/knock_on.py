"""What a moved date pushes along: each step that waits keeps its distance to what it waits for, in working days.

Only a later date pushes; where a step comes earlier, those that wait have more time.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from graphlib import TopologicalSorter
from uuid import UUID

from achieve.people.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class DatedStep:
    """A step with what it waits for. is_open: it is neither done nor dropped."""

    id: UUID
    due_on: date | None
    is_open: bool
    depends_on_ids: Collection[UUID]


@dataclass(frozen=True, slots=True)
class Move:
    """A step that has to move. by_id: the step that pushes it the farthest."""

    step_id: UUID
    before: date | None
    after: date
    by_id: UUID


def find_knock_on(
    steps: Collection[DatedStep], moved: Mapping[UUID, date], working: WorkingDays, *, stays: Collection[UUID] = ()
) -> Sequence[Move]:
    """The steps that new dates push, each after what it waits for. A step without a date passes it on.

    moved: new dates of steps, by their ids. stays: others that are not pushed, whatever they wait for.
    """
    by_id = {step.id: step for step in steps}
    pushing: dict[UUID, Mapping[UUID, Move]] = {
        step_id: {step_id: Move(step_id, by_id[step_id].due_on, due_on, step_id)}
        for step_id, due_on in moved.items()
        if _is_later(by_id[step_id], due_on)
    }
    if not pushing:
        return ()
    moves: list[Move] = []
    for step in _in_order(by_id):
        if step.id in moved or step.id in stays or not step.is_open:
            continue
        pushes = {key: move for each in step.depends_on_ids for key, move in pushing.get(each, {}).items()}
        if step.due_on is None:
            pushing[step.id] = pushes
        elif move := _moved(step.id, step.due_on, pushes.values(), working):
            pushing[step.id] = {step.id: move}
            moves.append(move)
    return moves


def _is_later(step: DatedStep, due_on: date) -> bool:
    return step.is_open and (step.due_on is None or due_on > step.due_on)


def _in_order(steps: Mapping[UUID, DatedStep]) -> Sequence[DatedStep]:
    """Each step after those that it waits for."""
    needed = {step.id: [each for each in step.depends_on_ids if each in steps] for step in steps.values()}
    return [steps[each] for each in TopologicalSorter(needed).static_order()]


def _moved(step_id: UUID, due_on: date, pushes: Collection[Move], working: WorkingDays) -> Move | None:
    farthest = max(((_pushed(due_on, push, working), push.step_id) for push in pushes), default=None)
    if farthest is None or farthest[0] <= due_on:
        return None
    return Move(step_id, due_on, *farthest)


def _pushed(due_on: date, push: Move, working: WorkingDays) -> date:
    """The date that keeps the distance; a step that was due before what it waits for comes on the same day."""
    gap = 0 if push.before is None else max(0, working.between(push.before, due_on))
    return working.after(push.after, gap)
