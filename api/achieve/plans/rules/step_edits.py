"""What an edit of many steps comes to: which are chosen, what becomes of each, what that pushes, and what refuses."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from uuid import UUID

from achieve.core.errors import AchieveError
from achieve.people.working_days import WorkingDays
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.steps import NOT_ALLOWED, NOT_YOURS
from achieve.plans.rules.figures import decide_completed_on
from achieve.plans.rules.knock_on import DatedStep, Move, find_knock_on
from achieve.plans.rules.statuses import check_step_transition
from achieve.plans.words import StepStatus
from achieve.plans.words.step_edits import MOST_EDITED

_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
_LAST_PLACE = 1_000_000
_OVER = (StepStatus.DONE, StepStatus.DROPPED)
_WAYS_TO_MOVE = ("due_on", "shift_days", "shift_working_days")


@dataclass(frozen=True, slots=True)
class Choice:
    """Some steps of a plan: by their ids, or all that the others have in common."""

    ids: Sequence[UUID] | None
    strategy_id: UUID | None
    responsible_id: UUID | None
    statuses: Collection[StepStatus] | None
    is_overdue: bool | None


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of each. named: the fields that are changed; the others say nothing."""

    named: frozenset[str]
    responsible_id: UUID | None
    due_on: date | None
    shift_days: int | None
    shift_working_days: int | None
    status: StepStatus | None
    completed_on: date | None
    first_sequence: int | None


@dataclass(frozen=True, slots=True)
class Edit:
    """moves_waiting: what waits for a step that moves later comes along."""

    choice: Choice
    change: Change
    moves_waiting: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """What an edit may change of a step."""

    status: StepStatus
    sequence: int
    responsible_id: UUID | None
    due_on: date | None
    completed_on: date | None


@dataclass(frozen=True, slots=True)
class EditableStep:
    """A step of the plan. may_write: the actor may change it; may_hand_on: and give it to whom the edit names."""

    id: UUID
    version: int
    title: str
    strategy_id: UUID
    stand: Stand
    depends_on_ids: Collection[UUID]
    may_write: bool
    may_hand_on: bool

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor dropped."""
        return self.stand.status not in _OVER


@dataclass(frozen=True, slots=True)
class EditedStep:
    """A step with what becomes of it.

    pushed_by_id: the step that pushes it; None where it was chosen. waits_for: the steps that it waits for from now on;
    None where these stay.
    """

    step: EditableStep
    after: Stand
    pushed_by_id: UUID | None = None
    waits_for: frozenset[UUID] | None = None

    @property
    def changed(self) -> list[str]:
        """Names of the fields that change."""
        names = [each.name for each in fields(Stand)]
        changed = [name for name in names if getattr(self.step.stand, name) != getattr(self.after, name)]
        return changed if self.waits_for is None else [*changed, "depends_on_ids"]


@dataclass(frozen=True, slots=True)
class RefusedEdit:
    """A step that cannot be changed so, and why. pointer: into the edit."""

    step: EditableStep
    pointer: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What an edit comes to. pushed: the steps that would have to move as well, and stay."""

    chosen: Sequence[EditableStep]
    edited: Sequence[EditedStep]
    pushed: Sequence[Move]
    refused: Sequence[RefusedEdit]


def check_edit(edit: Edit) -> None:
    """What can be said against an edit before any step is looked at. Raises Invalid."""
    changed = edit.change.named
    given = [each.name for each in fields(Choice) if getattr(edit.choice, each.name) is not None]
    if not given or ("ids" in given and len(given) > 1):
        raise not_valid("/steps", "one_way_to_choose", "Name steps by their ids, or say what they have in common.")
    if not changed:
        raise not_valid("/change", "change_missing", "Say what is to become of the steps.")
    if len(changed.intersection(_WAYS_TO_MOVE)) > 1:
        raise not_valid("/change", "one_way_to_move", "Set a date, or shift it by days, or by working days.")
    if edit.change.first_sequence is not None and edit.choice.ids is None:
        raise not_valid("/change/first_sequence", "ids_missing", "Name the steps by their ids, in their new order.")


@dataclass(frozen=True, slots=True)
class When:
    """Today, and the days on which the district works."""

    today: date
    working: WorkingDays


def decide_edit(steps: Sequence[EditableStep], edit: Edit, when: When) -> Decided:
    """steps: all of the plan that the actor sees. Raises Invalid."""
    chosen = _choose(steps, edit.choice, when.today)
    edited: dict[UUID, EditedStep] = {}
    refused: list[RefusedEdit] = []
    for place, step in enumerate(chosen):
        decided = _decide(step, edit, place, when)
        if isinstance(decided, RefusedEdit):
            refused.append(decided)
        elif decided.changed:
            edited[step.id] = decided
    moves = _pushed(steps, {step.id for step in chosen}, edited.values(), when.working)
    if not edit.moves_waiting:
        return Decided(chosen, list(edited.values()), moves, refused)
    coming = [_come_along(step, move) for step, move in _with_steps(steps, moves)]
    refused += [each for each in coming if isinstance(each, RefusedEdit)]
    return Decided(chosen, [*edited.values(), *(each for each in coming if isinstance(each, EditedStep))], (), refused)


def _choose(steps: Sequence[EditableStep], choice: Choice, today: date) -> Sequence[EditableStep]:
    if choice.ids is None:
        found = [step for step in steps if _has_in_common(step, choice, today)]
    else:
        found = named_steps(steps, choice.ids, "/steps/ids")
    if len(found) > MOST_EDITED:
        raise not_valid("/steps", "too_many_steps", f"Choose at most {MOST_EDITED:,} steps at a time.")
    return found


def named_steps(steps: Sequence[EditableStep], ids: Sequence[UUID], pointer: str) -> Sequence[EditableStep]:
    """The steps that a list of ids names, each once. pointer: of the list. Raises Invalid."""
    by_id = {step.id: step for step in steps}
    named: dict[UUID, EditableStep] = {}
    for place, step_id in enumerate(ids):
        if step_id not in by_id:
            raise not_valid(f"{pointer}/{place}", "unknown_reference", "Name steps of the plan.")
        if step_id in named:
            raise not_valid(f"{pointer}/{place}", "repeated", "Name each step once.")
        named[step_id] = by_id[step_id]
    return list(named.values())


def _has_in_common(step: EditableStep, choice: Choice, today: date) -> bool:
    asked: tuple[tuple[object, object], ...] = (
        (choice.strategy_id, step.strategy_id),
        (choice.responsible_id, step.stand.responsible_id),
        (choice.is_overdue, step.is_open and step.stand.due_on is not None and step.stand.due_on < today),
    )
    is_there = choice.statuses is None or step.stand.status in choice.statuses
    return is_there and all(wanted is None or wanted == has for wanted, has in asked)


def _decide(step: EditableStep, edit: Edit, place: int, when: When) -> EditedStep | RefusedEdit:
    if not step.may_write:
        pointer = "/steps" if edit.choice.ids is None else f"/steps/ids/{place}"
        return RefusedEdit(step, pointer, NOT_ALLOWED, "Your role does not include changing this step.")
    try:
        after = _stand_after(step.stand, edit.change, place, when)
    except AchieveError as error:
        [first] = error.errors
        return RefusedEdit(step, f"/change{first.pointer}", first.code, first.message)
    if after.responsible_id != step.stand.responsible_id and not step.may_hand_on:
        return RefusedEdit(step, "/change/responsible_id", NOT_ALLOWED, NOT_YOURS)
    return EditedStep(step, after)


def _stand_after(stand: Stand, change: Change, place: int, when: When) -> Stand:
    status = change.status or stand.status
    check_step_transition(stand.status, status)
    return Stand(
        status=status,
        sequence=stand.sequence if change.first_sequence is None else _place(change.first_sequence + place),
        responsible_id=change.responsible_id if "responsible_id" in change.named else stand.responsible_id,
        due_on=_date_after(stand.due_on, change, when.working),
        completed_on=decide_completed_on(status, change.completed_on, stand.completed_on, when.today),
    )


def _place(sequence: int) -> int:
    if sequence > _LAST_PLACE:
        raise not_valid("/first_sequence", "less_than_equal", "The last of the steps would have no place.")
    return sequence


def _date_after(due_on: date | None, change: Change, working: WorkingDays) -> date | None:
    if "due_on" in change.named:
        return change.due_on
    if due_on is None:
        return None
    if change.shift_days is not None:
        return _in_range("/shift_days", lambda: due_on + timedelta(days=change.shift_days or 0))
    if change.shift_working_days is not None:
        return _in_range("/shift_working_days", lambda: working.shifted(due_on, change.shift_working_days or 0))
    return due_on


def _in_range(pointer: str, moved: Callable[[], date]) -> date:
    day = moved()
    if not _FIRST_DAY <= day <= _LAST_DAY:
        raise not_valid(pointer, "date_out_of_range", "The new date would be before 1900 or after 2199.")
    return day


def _pushed(
    steps: Sequence[EditableStep], chosen: Collection[UUID], edited: Collection[EditedStep], working: WorkingDays
) -> Sequence[Move]:
    """What the new dates push, beside what was chosen: of that the edit itself says where it goes."""
    moved = {each.step.id: each.after.due_on for each in edited if each.after.due_on is not None and _is_open(each)}
    if not moved:
        return ()
    dated = [DatedStep(step.id, step.stand.due_on, step.is_open, step.depends_on_ids) for step in steps]
    return find_knock_on(dated, moved, working, stays=chosen)


def _is_open(edited: EditedStep) -> bool:
    return edited.after.status not in _OVER


def _with_steps(steps: Sequence[EditableStep], moves: Sequence[Move]) -> Iterator[tuple[EditableStep, Move]]:
    by_id: Mapping[UUID, EditableStep] = {step.id: step for step in steps}
    return ((by_id[move.step_id], move) for move in moves)


def _come_along(step: EditableStep, move: Move) -> EditedStep | RefusedEdit:
    pointer = "/moves_waiting"
    if not step.may_write:
        return RefusedEdit(step, pointer, NOT_ALLOWED, "It would have to come along, and is not yours to change.")
    if move.after > _LAST_DAY:
        return RefusedEdit(step, pointer, "date_out_of_range", "The new date would be after 2199.")
    return EditedStep(step, replace(step.stand, due_on=move.after), move.by_id)
