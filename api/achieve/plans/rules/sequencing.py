"""How the steps of a strategy come into an order, and brainstormed ones into the plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from uuid import UUID

from achieve.plans.refusals import not_valid
from achieve.plans.refusals.steps import NOT_ALLOWED, SequenceIncomplete
from achieve.plans.rules.alignment import refuse_cycle
from achieve.plans.rules.step_edits import EditableStep, EditedStep, RefusedEdit
from achieve.plans.words import StepStatus

_MOST_NAMED = 100


@dataclass(frozen=True, slots=True)
class Sequenced:
    """A step in its new place. depends_on_ids: None where they stay. takes_in: it is no mere proposal any more."""

    id: UUID
    depends_on_ids: Sequence[UUID] | None
    takes_in: bool


def decide_sequence(
    steps: Sequence[EditableStep], strategy_id: UUID, wanted: Sequence[Sequenced]
) -> tuple[Sequence[EditedStep], Sequence[RefusedEdit]]:
    """steps: all of the plan that the actor sees. Raises Invalid, SequenceIncomplete, DependencyCycle."""
    by_id = {step.id: step for step in steps}
    if denied := _denied(by_id, wanted):
        return (), denied
    _check_whole(by_id, strategy_id, wanted)
    _check_no_circle(by_id, wanted)
    sequenced = [_sequence(by_id[each.id], place, each) for place, each in enumerate(wanted, start=1)]
    return [each for each in sequenced if each.changed], ()


def _denied(steps: Mapping[UUID, EditableStep], wanted: Sequence[Sequenced]) -> Sequence[RefusedEdit]:
    message = "Your role does not include changing this step."
    return [
        RefusedEdit(steps[each.id], f"/steps/{place}/id", NOT_ALLOWED, message)
        for place, each in enumerate(wanted)
        if each.id in steps and not steps[each.id].may_write
    ]


def _check_whole(steps: Mapping[UUID, EditableStep], strategy_id: UUID, wanted: Sequence[Sequenced]) -> None:
    """Each step of the strategy is named once, and no other."""
    named: set[UUID] = set()
    for place, each in enumerate(wanted):
        pointer = f"/steps/{place}/id"
        if each.id not in steps or steps[each.id].strategy_id != strategy_id:
            raise not_valid(pointer, "unknown_reference", "Name steps of the strategy.")
        if each.id in named:
            raise not_valid(pointer, "repeated", "Name each step once.")
        named.add(each.id)
    missing = [step for step in steps.values() if step.strategy_id == strategy_id and step.id not in named]
    if missing:
        told = ", ".join(step.title for step in missing[:5])
        raise SequenceIncomplete(
            f"Name all steps of the strategy in their order; missing: {told}.",
            missing_step_ids=[str(step.id) for step in missing[:_MOST_NAMED]],
        )


def _check_no_circle(steps: Mapping[UUID, EditableStep], wanted: Sequence[Sequenced]) -> None:
    waiting = {step.id: step.depends_on_ids for step in steps.values()}
    for place, each in enumerate(wanted):
        for number, needed in enumerate(each.depends_on_ids or ()):
            if needed not in steps:
                pointer = f"/steps/{place}/depends_on_ids/{number}"
                raise not_valid(pointer, "unknown_reference", "Name steps of the same plan.")
        if each.depends_on_ids is not None:
            waiting[each.id] = each.depends_on_ids
    try:
        TopologicalSorter(waiting).prepare()
    except CycleError as error:
        circle: Sequence[UUID] = error.args[1]
        closing = next(
            place for place, each in enumerate(wanted) if each.depends_on_ids is not None and each.id in circle
        )
        titles = [steps[each].title for each in reversed(circle[1:])]
        raise refuse_cycle(titles, f"/steps/{closing}/depends_on_ids") from None


def _sequence(step: EditableStep, place: int, wanted: Sequenced) -> EditedStep:
    is_taken_in = wanted.takes_in and step.stand.status is StepStatus.PROPOSED
    status = StepStatus.NOT_STARTED if is_taken_in else step.stand.status
    after = replace(step.stand, sequence=place, status=status)
    given = wanted.depends_on_ids
    waits_for = None if given is None or set(given) == set(step.depends_on_ids) else frozenset(given)
    return EditedStep(step, after, waits_for=waits_for)
