"""What may be aligned to what, and which step may wait for which: always upward, never in a circle."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import AlignmentCycle, AlignmentNotAbove, DependencyCycle, OriginNotDone
from achieve.plans.words import PlanKind, StepStatus

_MOST_NAMED = 20


def check_plan_alignment(
    kind: PlanKind, organization_id: UUID, above: Collection[UUID], to: tuple[PlanKind, UUID]
) -> None:
    """As may_align. Raises AlignmentNotAbove."""
    if may_align(kind, organization_id, above, to):
        return
    message = "Align a plan to one of an organization above, or to the strategic plan of its own organization."
    raise AlignmentNotAbove(message, errors=[FieldError("/aligned_to_plan_id", "alignment_not_above", message)])


def may_align(kind: PlanKind, organization_id: UUID, above: Collection[UUID], to: tuple[PlanKind, UUID]) -> bool:
    """A plan is aligned to one of an organization above, or a year's plan to its own organization's strategic plan.

    above: the organization and all above it. to: kind and organization of the other plan. So no circle can arise.
    """
    other_kind, other_organization_id = to
    if other_organization_id == organization_id:
        return (kind, other_kind) == (PlanKind.IMPROVEMENT, PlanKind.STRATEGIC)
    return other_organization_id in above


def check_above(organization_id: UUID, above: Collection[UUID], pointer: str) -> None:
    """above: the organization of what is aligned, and all above it. Raises AlignmentNotAbove."""
    if organization_id not in above:
        message = "It must belong to the same organization or to one above."
        raise AlignmentNotAbove(message, errors=[FieldError(pointer, "alignment_not_above", message)])


def check_parent_chain(goal_id: UUID, chain: Collection[UUID]) -> None:
    """chain: the parent goal and all of its parents. Raises AlignmentCycle."""
    if goal_id in chain:
        message = "That goal is itself aligned to this one."
        raise AlignmentCycle(message, errors=[FieldError("/parent_goal_id", "alignment_cycle", message)])


def check_origin(status: StepStatus) -> None:
    """Raises OriginNotDone."""
    if status is not StepStatus.DONE:
        message = "Complete the step first; then take up what follows from it."
        raise OriginNotDone(message, errors=[FieldError("/origin_step_id", "origin_not_done", message)])


def find_cycle(step_id: UUID, depends_on: Mapping[UUID, Collection[UUID]]) -> tuple[UUID, ...]:
    """The shortest circle in which a step waits for itself, from the step on; empty when there is none."""
    reached_from: dict[UUID, UUID] = {}
    waiting = deque([step_id])
    while waiting:
        each = waiting.popleft()
        for needed in depends_on.get(each, ()):
            if needed == step_id:
                return _walk_back(each, step_id, reached_from)
            if needed not in reached_from:
                reached_from[needed] = each
                waiting.append(needed)
    return ()


def refuse_cycle(titles: Sequence[str], pointer: str = "/depends_on_ids") -> DependencyCycle:
    """The refusal of a circle. titles: of its steps, each waiting for the next and the last for the first."""
    named = [*titles[:_MOST_NAMED], *(["…"] if len(titles) > _MOST_NAMED else [])]
    message = f"Each of these steps would wait for the next, and the last for the first: {' → '.join(named)}."
    return DependencyCycle(
        message,
        errors=[FieldError(pointer, "dependency_cycle", "These steps wait for this one.")],
        cycle=named,
    )


def _walk_back(last: UUID, first: UUID, reached_from: Mapping[UUID, UUID]) -> tuple[UUID, ...]:
    cycle = [last]
    while cycle[-1] != first:
        cycle.append(reached_from[cycle[-1]])
    return tuple(reversed(cycle))
