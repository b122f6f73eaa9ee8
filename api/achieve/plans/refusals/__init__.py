"""Why a change of a plan is refused: the reasons that are this feature's own."""

from achieve.core.errors import Conflict, FieldError, Invalid


class TransitionNotAllowed(Conflict):
    """The status cannot be reached from the present one. `allowed` lists those that can."""

    code = "transition_not_allowed"
    title = "This status cannot follow the present one"


class PlanArchived(Conflict):
    """An archived plan is kept as it is."""

    code = "plan_archived"
    title = "The plan is archived"


class PlanNotDraft(Conflict):
    """Only a draft can be deleted: what was in force stays in the record."""

    code = "plan_not_draft"
    title = "Only a draft can be deleted"


class PlanIsDraft(Conflict):
    """A draft is not shown to families."""

    code = "plan_is_draft"
    title = "The plan is still a draft"


class PlanNotBegun(Conflict):
    """A draft has no period behind it that another could follow on."""

    code = "plan_not_begun"
    title = "The plan has not been in force yet"


class ApprovalNotOpen(Conflict):
    """The plan has been approved already, or is over."""

    code = "approval_not_open"
    title = "This plan is not waiting for approval"


class AlignedFromBelow(Conflict):
    """Other plans or goals are aligned to what would be deleted."""

    code = "aligned_from_below"
    title = "Others are aligned to this one"


class AlignmentNotAbove(Conflict):
    """What is aligned to must belong to the same organization or to one above it."""

    code = "alignment_not_above"
    title = "This cannot be aligned to that one"


class AlignmentCycle(Conflict):
    """A goal would be aligned to itself through others."""

    code = "alignment_cycle"
    title = "The goals would be aligned in a circle"


class RevisedSince(Conflict):
    """There is a newer revision than the one that was named. `newest_revision` is its number."""

    code = "revised_since"
    title = "The plan has been changed since"


class TargetAgainstDirection(Conflict):
    """The target does not lie where the measure should move."""

    code = "target_against_direction"
    title = "The target lies against the direction of the measure"


class MeasurementExists(Conflict):
    """A measure has one value a day."""

    code = "measurement_exists"
    title = "There is a measurement of this day"


class MeasurementsRecorded(Conflict):
    """What was measured would be lost, or would lose its meaning."""

    code = "measurements_recorded"
    title = "There are measurements already"


class DependencyCycle(Conflict):
    """Steps would wait for each other. `cycle` lists their titles in order."""

    code = "dependency_cycle"
    title = "The steps would wait for each other"


class OriginNotDone(Conflict):
    """A next step comes from a completed one."""

    code = "origin_not_done"
    title = "The step that this one comes from is not done"


class StepInRecord(Conflict):
    """A completed step, or one that others came from, stays in the record."""

    code = "step_in_record"
    title = "This step belongs to the record of the plan"


def not_valid(pointer: str, code: str, message: str) -> Invalid:
    """One field that is not valid."""
    return Invalid(message, errors=[FieldError(pointer, code, message)])
