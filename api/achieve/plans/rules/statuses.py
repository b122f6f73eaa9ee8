"""Which status may follow which, and what a status allows."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from achieve.core.errors import FieldError
from achieve.plans.refusals import (
    AlignedFromBelow,
    ApprovalNotOpen,
    MeasurementsRecorded,
    PlanArchived,
    PlanIsDraft,
    PlanNotBegun,
    PlanNotDraft,
    StepInRecord,
    TransitionNotAllowed,
    not_valid,
)
from achieve.plans.words import PlanStatus, StepStatus
from achieve.plans.words.coaching import CommitmentStatus

Status = TypeVar("Status", PlanStatus, StepStatus, CommitmentStatus)

PLAN_TRANSITIONS: Mapping[PlanStatus, tuple[PlanStatus, ...]] = MappingProxyType(
    {
        PlanStatus.DRAFT: (PlanStatus.ACTIVE,),
        PlanStatus.ACTIVE: (PlanStatus.COMPLETED,),
        PlanStatus.COMPLETED: (PlanStatus.ACTIVE, PlanStatus.ARCHIVED),
        PlanStatus.ARCHIVED: (PlanStatus.COMPLETED,),
    }
)
FIRST_STEP_STATUSES = (StepStatus.PROPOSED, StepStatus.NOT_STARTED)
STEP_TRANSITIONS: Mapping[StepStatus, tuple[StepStatus, ...]] = MappingProxyType(
    {
        StepStatus.PROPOSED: (StepStatus.NOT_STARTED, StepStatus.DROPPED),
        StepStatus.NOT_STARTED: (
            StepStatus.PROPOSED,
            StepStatus.IN_PROGRESS,
            StepStatus.BLOCKED,
            StepStatus.DONE,
            StepStatus.DROPPED,
        ),
        StepStatus.IN_PROGRESS: (
            StepStatus.NOT_STARTED,
            StepStatus.BLOCKED,
            StepStatus.DONE,
            StepStatus.DROPPED,
        ),
        StepStatus.BLOCKED: (StepStatus.NOT_STARTED, StepStatus.IN_PROGRESS, StepStatus.DROPPED),
        StepStatus.DONE: (StepStatus.IN_PROGRESS,),
        StepStatus.DROPPED: (StepStatus.PROPOSED, StepStatus.NOT_STARTED),
    }
)


def check_plan_transition(before: PlanStatus, after: PlanStatus) -> None:
    """Raises TransitionNotAllowed. To stay is always allowed."""
    check_reachable(before, after, PLAN_TRANSITIONS[before])


def check_step_transition(before: StepStatus, after: StepStatus) -> None:
    """Raises TransitionNotAllowed. To stay is always allowed."""
    check_reachable(before, after, STEP_TRANSITIONS[before])


def check_first_step_status(status: StepStatus) -> None:
    """A step begins as proposed or not started. Raises TransitionNotAllowed."""
    check_reachable(None, status, FIRST_STEP_STATUSES)


def check_plan_open(status: PlanStatus) -> None:
    """Raises PlanArchived."""
    if status is PlanStatus.ARCHIVED:
        raise PlanArchived("Bring the plan back from the archive before you change it.")


def check_may_delete_plan(status: PlanStatus, aligned: int) -> None:
    """aligned: how many other plans and goals are aligned to it. Raises PlanNotDraft, AlignedFromBelow."""
    if status is not PlanStatus.DRAFT:
        raise PlanNotDraft("Complete and archive a plan that was in force; only a draft can be deleted.")
    _check_not_aligned_to(aligned)


def check_may_publish(status: PlanStatus, *, is_published: bool) -> None:
    """Raises PlanIsDraft."""
    if is_published and status is PlanStatus.DRAFT:
        raise PlanIsDraft("Activate the plan before you publish it.", errors=[_draft_field()])


def check_may_approve(status: PlanStatus, *, is_approved: bool) -> None:
    """Raises ApprovalNotOpen."""
    if is_approved:
        raise ApprovalNotOpen("The plan has been approved already.")
    if status not in (PlanStatus.DRAFT, PlanStatus.ACTIVE):
        raise ApprovalNotOpen("The plan is over: it cannot be approved any more.")


def check_may_delete_goal(aligned: int) -> None:
    """aligned: how many goals have it as parent. Raises AlignedFromBelow."""
    _check_not_aligned_to(aligned)


def check_may_lose_measurements(status: PlanStatus, measurements: int) -> None:
    """In force, what was measured is not lost with its measure or goal. Raises MeasurementsRecorded."""
    if measurements and status is not PlanStatus.DRAFT:
        raise MeasurementsRecorded("Delete the measurements first, if they were entered by mistake.")


def check_may_delete_step(status: StepStatus, next_steps: int) -> None:
    """next_steps: how many steps came from it. Raises StepInRecord."""
    if status is StepStatus.DONE:
        raise StepInRecord("A completed step stays. If it was completed by mistake, reopen it first.")
    if next_steps:
        raise StepInRecord("Other steps came from this one. It can be dropped instead.")


def check_reachable(before: Status | None, after: Status, allowed: tuple[Status, ...]) -> None:
    """To stay is always allowed. Raises TransitionNotAllowed."""
    if after == before or after in allowed:
        return
    words = [status.value for status in allowed]
    message = f"Allowed here: {', '.join(words)}."
    raise TransitionNotAllowed(
        message, errors=[FieldError("/status", "transition_not_allowed", message)], allowed=words
    )


def _check_not_aligned_to(aligned: int) -> None:
    if aligned:
        raise AlignedFromBelow("Other plans or goals are aligned to it: align them elsewhere first.")


def _draft_field() -> FieldError:
    return FieldError("/is_published", "plan_is_draft", "A draft is not shown to families.")


def check_may_copy_forward(status: PlanStatus, begins_on: date, next_begins_on: date) -> None:
    """A draft can be deleted, and then what came from it would point nowhere. Raises Invalid, PlanNotBegun."""
    if status is PlanStatus.DRAFT:
        raise PlanNotBegun("Put the plan into force first.")
    if next_begins_on <= begins_on:
        raise not_valid("/begins_on", "not_after_the_present", "The next plan begins after the present one.")
