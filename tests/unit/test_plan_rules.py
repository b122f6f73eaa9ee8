"""The decisions of plans: statuses, alignment, and which step may wait for which."""

from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from achieve.core.errors import AchieveError
from achieve.plans import refusals, rules
from achieve.plans.words import PlanKind, PlanStatus, StepStatus

A, B, C, D = (UUID(int=number) for number in (1, 2, 3, 4))
DISTRICT, SCHOOL, OTHER_SCHOOL = (UUID(int=number) for number in (10, 11, 12))


def first_error(error: AchieveError) -> tuple[str, str]:
    return error.errors[0].pointer, error.errors[0].code


@pytest.mark.parametrize(
    ("before", "allowed"),
    [
        ("draft", {"active"}),
        ("active", {"completed"}),
        ("completed", {"active", "archived"}),
        ("archived", {"completed"}),
    ],
)
def test_a_plan_moves_on_step_by_step_and_never_back_to_a_draft(before: str, allowed: set[str]) -> None:
    for status in PlanStatus:
        if status in {before, *allowed}:
            rules.check_plan_transition(PlanStatus(before), status)
            continue
        with pytest.raises(refusals.TransitionNotAllowed) as refused:
            rules.check_plan_transition(PlanStatus(before), status)
        assert set(refused.value.details["allowed"]) == allowed  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "allowed"),
    [
        ("proposed", ["not_started", "dropped"]),
        ("not_started", ["proposed", "in_progress", "blocked", "done", "dropped"]),
        ("in_progress", ["not_started", "blocked", "done", "dropped"]),
        ("blocked", ["not_started", "in_progress", "dropped"]),
        ("done", ["in_progress"]),
        ("dropped", ["proposed", "not_started"]),
    ],
)
def test_a_refused_status_names_those_that_are_allowed(before: str, allowed: list[str]) -> None:
    for status in set(StepStatus) - {StepStatus(before), *map(StepStatus, allowed)}:
        with pytest.raises(refusals.TransitionNotAllowed) as refused:
            rules.check_step_transition(StepStatus(before), status)
        assert refused.value.details["allowed"] == allowed
        assert refused.value.detail == f"Allowed here: {', '.join(allowed)}."
        assert first_error(refused.value) == ("/status", "transition_not_allowed")


@given(some.sampled_from(StepStatus))
def test_every_status_of_a_step_can_be_left_and_reached(status: StepStatus) -> None:
    rules.check_step_transition(status, status)
    assert rules.STEP_TRANSITIONS[status]
    assert any(status in reached for reached in rules.STEP_TRANSITIONS.values())


@pytest.mark.parametrize("status", ["in_progress", "blocked", "done", "dropped"])
def test_a_step_begins_as_proposed_or_not_started(status: str) -> None:
    rules.check_first_step_status(StepStatus.PROPOSED)
    rules.check_first_step_status(StepStatus.NOT_STARTED)
    with pytest.raises(refusals.TransitionNotAllowed) as refused:
        rules.check_first_step_status(StepStatus(status))
    assert refused.value.details["allowed"] == ["proposed", "not_started"]


def test_only_an_archived_plan_is_closed() -> None:
    for status in (PlanStatus.DRAFT, PlanStatus.ACTIVE, PlanStatus.COMPLETED):
        rules.check_plan_open(status)
    with pytest.raises(refusals.PlanArchived):
        rules.check_plan_open(PlanStatus.ARCHIVED)


def test_only_a_draft_to_which_nothing_is_aligned_can_be_deleted() -> None:
    rules.check_may_delete_plan(PlanStatus.DRAFT, aligned=0)
    with pytest.raises(refusals.AlignedFromBelow):
        rules.check_may_delete_plan(PlanStatus.DRAFT, aligned=1)
    with pytest.raises(refusals.PlanNotDraft):
        rules.check_may_delete_plan(PlanStatus.ACTIVE, aligned=0)


def test_a_draft_is_not_published() -> None:
    rules.check_may_publish(PlanStatus.DRAFT, is_published=False)
    rules.check_may_publish(PlanStatus.COMPLETED, is_published=True)
    with pytest.raises(refusals.PlanIsDraft):
        rules.check_may_publish(PlanStatus.DRAFT, is_published=True)


@pytest.mark.parametrize(("status", "is_approved"), [("active", True), ("completed", False), ("archived", False)])
def test_a_plan_is_approved_once_and_before_it_is_over(status: str, is_approved: bool) -> None:
    rules.check_may_approve(PlanStatus.DRAFT, is_approved=False)
    rules.check_may_approve(PlanStatus.ACTIVE, is_approved=False)
    with pytest.raises(refusals.ApprovalNotOpen):
        rules.check_may_approve(PlanStatus(status), is_approved=is_approved)


def test_what_was_measured_is_not_lost_once_the_plan_is_in_force() -> None:
    rules.check_may_lose_measurements(PlanStatus.DRAFT, measurements=3)
    rules.check_may_lose_measurements(PlanStatus.ACTIVE, measurements=0)
    with pytest.raises(refusals.MeasurementsRecorded):
        rules.check_may_lose_measurements(PlanStatus.ACTIVE, measurements=1)


def test_next_steps_come_from_a_completed_one() -> None:
    rules.check_origin(StepStatus.DONE)
    for status in set(StepStatus) - {StepStatus.DONE}:
        with pytest.raises(refusals.OriginNotDone):
            rules.check_origin(status)


def test_a_completed_step_and_one_that_others_came_from_stay() -> None:
    rules.check_may_delete_step(StepStatus.IN_PROGRESS, next_steps=0)
    with pytest.raises(refusals.StepInRecord):
        rules.check_may_delete_step(StepStatus.DONE, next_steps=0)
    with pytest.raises(refusals.StepInRecord):
        rules.check_may_delete_step(StepStatus.IN_PROGRESS, next_steps=1)


def test_a_plan_is_aligned_upward_or_to_its_own_strategic_plan() -> None:
    above = (SCHOOL, DISTRICT)
    improvement, strategic = PlanKind.IMPROVEMENT, PlanKind.STRATEGIC
    rules.check_plan_alignment(improvement, SCHOOL, above, (improvement, DISTRICT))
    rules.check_plan_alignment(strategic, SCHOOL, above, (strategic, DISTRICT))
    rules.check_plan_alignment(improvement, SCHOOL, above, (strategic, SCHOOL))
    for kind, to in (
        (improvement, (strategic, OTHER_SCHOOL)),
        (improvement, (improvement, SCHOOL)),
        (strategic, (improvement, SCHOOL)),
    ):
        with pytest.raises(refusals.AlignmentNotAbove) as refused:
            rules.check_plan_alignment(kind, SCHOOL, above, to)
        assert first_error(refused.value) == ("/aligned_to_plan_id", "alignment_not_above")


def test_a_goal_is_aligned_to_its_own_organization_or_one_above() -> None:
    rules.check_above(SCHOOL, (SCHOOL, DISTRICT), "/parent_goal_id")
    rules.check_above(DISTRICT, (SCHOOL, DISTRICT), "/parent_goal_id")
    with pytest.raises(refusals.AlignmentNotAbove) as refused:
        rules.check_above(OTHER_SCHOOL, (SCHOOL, DISTRICT), "/parent_goal_id")
    assert first_error(refused.value) == ("/parent_goal_id", "alignment_not_above")


def test_a_goal_is_not_aligned_to_itself_through_others() -> None:
    rules.check_parent_chain(A, (B, C))
    with pytest.raises(refusals.AlignmentCycle):
        rules.check_parent_chain(A, (B, C, A))


@pytest.mark.parametrize(
    ("depends_on", "cycle"),
    [
        ({}, ()),
        ({A: [B], B: [C]}, ()),
        ({A: [A]}, (A,)),
        ({A: [B], B: [A]}, (A, B)),
        ({A: [B], B: [C], C: [A]}, (A, B, C)),
        ({A: [B, C], B: [D], C: [A], D: [A]}, (A, C)),
        ({A: [B], B: [C], C: [B]}, ()),
    ],
)
def test_the_shortest_circle_through_a_step_is_found(
    depends_on: dict[UUID, list[UUID]], cycle: tuple[UUID, ...]
) -> None:
    assert rules.find_cycle(A, depends_on) == cycle


@given(some.lists(some.tuples(some.integers(0, 7), some.integers(0, 7)), max_size=30))
def test_a_circle_is_found_exactly_when_a_step_reaches_itself(pairs: list[tuple[int, int]]) -> None:
    depends_on: dict[UUID, list[UUID]] = {}
    for waiting, needed in pairs:
        depends_on.setdefault(UUID(int=waiting), []).append(UUID(int=needed))
    start = UUID(int=0)
    reached: set[UUID] = set()
    frontier = set(depends_on.get(start, []))
    while frontier:
        reached |= frontier
        frontier = {needed for each in frontier for needed in depends_on.get(each, [])} - reached
    cycle = rules.find_cycle(start, depends_on)
    assert bool(cycle) == (start in reached)
    for each, following in zip(cycle, (*cycle[1:], *cycle[:1]), strict=True):
        assert following in depends_on[each]


def test_a_refused_circle_names_its_steps_in_order() -> None:
    refused = rules.refuse_cycle(["Plan", "Try", "Look"])
    assert refused.details["cycle"] == ["Plan", "Try", "Look"]
    assert "Plan → Try → Look" in refused.detail
    assert first_error(refused) == ("/depends_on_ids", "dependency_cycle")


def test_a_long_circle_names_its_first_twenty_steps() -> None:
    assert rules.refuse_cycle([str(number) for number in range(1_000)]).details["cycle"] == [
        *(str(number) for number in range(20)),
        "…",
    ]


def test_a_long_chain_is_followed_to_its_end() -> None:
    steps = [uuid4() for _ in range(5_000)]
    depends_on = {each: [following] for each, following in pairwise(steps)}
    assert rules.find_cycle(steps[0], depends_on) == ()
    assert len(rules.find_cycle(steps[0], {**depends_on, steps[-1]: [steps[0]]})) == 5_000
