"""Which parts of a plan may go, and which may change."""

from dataclasses import dataclass

from achieve.core.errors import FieldError
from achieve.plans.refusals import StepInRecord
from achieve.plans.refusals.parts import EvidenceRecorded, InitiativeInUse, WorkRecorded
from achieve.plans.words import PlanStatus


@dataclass(frozen=True, slots=True)
class Recorded:
    """What stands under a part of a plan, counted.

    decisions: adjustments about it, or that rest on its evidence. next_steps: steps elsewhere that came from its steps.
    """

    evidence: int
    done_steps: int
    decisions: int
    next_steps: int


def check_may_lose(status: PlanStatus, recorded: Recorded) -> None:
    """A draft may lose what it has but for decisions; what was in force keeps its record.

    Raises WorkRecorded, StepInRecord.
    """
    if recorded.decisions or (status is not PlanStatus.DRAFT and (recorded.evidence or recorded.done_steps)):
        raise WorkRecorded(
            "What was seen, done or decided belongs to the record of the plan: change this instead, or drop its steps.",
            evidence=recorded.evidence,
            done_steps=recorded.done_steps,
            decisions=recorded.decisions,
        )
    if recorded.next_steps:
        raise StepInRecord("Steps elsewhere came from steps of this one. They can be dropped instead.")


def check_may_change_meaning(field: str, recorded: int) -> None:
    """field: kind or unit of an indicator. recorded: evidence and cycles. Raises EvidenceRecorded."""
    if recorded:
        message = "What was seen, or predicted, would lose its meaning: add another indicator."
        raise EvidenceRecorded(message, errors=[FieldError(f"/{field}", "evidence_recorded", message)])


def check_may_delete_initiative(implementation_plans: int, observations: int) -> None:
    """Raises InitiativeInUse."""
    if implementation_plans:
        raise InitiativeInUse("Implementation plans say how it is carried out: delete these first.")
    if observations:
        raise InitiativeInUse("What was observed of it belongs to the record.")


def check_may_leave_plans(implementation_plans: int) -> None:
    """implementation_plans: of the initiative, in the plans that it would leave. Raises InitiativeInUse."""
    if implementation_plans:
        message = "An implementation plan of such a plan says how it is carried out."
        raise InitiativeInUse(message, errors=[FieldError("/plan_ids", "initiative_in_use", message)])
