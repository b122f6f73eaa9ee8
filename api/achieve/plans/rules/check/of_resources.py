"""Rules about what steps need."""

from collections.abc import Iterator

from achieve.plans.rules.check.content import Checked, Place, Step, StepResource, places
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.resources import SOON_DAYS
from achieve.plans.words import Severity, StepStatus
from achieve.plans.words.resources import ResourceUnit


def _is_soon(step: Step, checked: Checked) -> bool:
    """Whether work on a step goes on, or is to be over in some weeks."""
    if step.status is StepStatus.IN_PROGRESS:
        return True
    return step.due_on is not None and (step.due_on - checked.today).days <= SOON_DAYS


def _needed(checked: Checked, field: str) -> Iterator[tuple[StepResource, Step, Place]]:
    """What steps need that are still to be done."""
    open_steps = {step.id: step for step in checked.plan.steps if step.is_open}
    for resource, place in places("step_resources", checked.plan.step_resources, field):
        if step := open_steps.get(resource.step_id):
            yield resource, step, place


def _is_not_secured(checked: Checked) -> Iterator[Place]:
    for resource, step, place in _needed(checked, "is_secured"):
        if not resource.is_secured and _is_soon(step, checked):
            yield place


def _is_paid_by_nobody(checked: Checked) -> Iterator[Place]:
    for resource, _, place in _needed(checked, "funding_source"):
        if resource.unit is ResourceUnit.MONEY and not resource.funding_source:
            yield place


RULES = (
    CheckRule(
        "resource_not_secured",
        Severity.WARNING,
        f"Secure it, or move the step: work on it goes on, or is due within {SOON_DAYS} days.",
        "A step that lacks what it needs is late before it begins.",
        Source.REVIEW,
        _is_not_secured,
    ),
    CheckRule(
        "cost_without_funding_source",
        Severity.ADVICE,
        "Say who pays.",
        "What is in nobody's budget is not bought.",
        Source.REVIEW,
        _is_paid_by_nobody,
    ),
)
