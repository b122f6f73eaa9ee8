"""Rules about steps: who, when, in which order."""

from collections import Counter
from collections.abc import Iterator, Sequence

from achieve.plans.rules.check.content import Checked, Content, Place, Step, places
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each
from achieve.plans.words import PlanStatus, Severity, StepStatus

_LONG_OVERDUE_DAYS = 30
_MOST_AT_ONCE = 5
_FEW = 3


def _steps(plan: Content) -> Sequence[Step]:
    return plan.steps


def _is_due_outside(step: Step, checked: Checked) -> bool:
    plan = checked.plan
    return step.is_open and step.due_on is not None and not plan.begins_on <= step.due_on <= plan.ends_on


def _is_long_overdue(step: Step, checked: Checked) -> bool:
    return step.is_open and step.due_on is not None and (checked.today - step.due_on).days > _LONG_OVERDUE_DAYS


def _is_due_too_early(checked: Checked) -> Iterator[Place]:
    """Steps that are due before one that they wait for."""
    due = {step.id: step.due_on for step in checked.plan.steps}
    for step, place in places("steps", checked.plan.steps, "due_on"):
        awaited = [day for each in step.depends_on_ids if (day := due.get(each)) is not None]
        if step.is_open and step.due_on is not None and any(day > step.due_on for day in awaited):
            yield place


def _is_overloaded(checked: Checked) -> Iterator[Place]:
    """The open steps of one person that are due on one day, when they are too many."""
    load = Counter((step.responsible_id, step.due_on) for step in checked.plan.steps if step.is_open)
    for step, place in places("steps", checked.plan.steps, "due_on"):
        has_both = step.responsible_id is not None and step.due_on is not None
        if step.is_open and has_both and load[step.responsible_id, step.due_on] > _MOST_AT_ONCE:
            yield place


def _is_unsequenced(checked: Checked) -> Iterator[Place]:
    """The strategies whose open steps neither wait for each other nor are due on different days."""
    for strategy, place in places("strategies", checked.plan.strategies):
        steps = [step for step in checked.plan.steps if step.strategy_id == strategy.id and step.is_open]
        days = {step.due_on for step in steps}
        if len(steps) >= _FEW and len(days) == 1 and not any(step.depends_on_ids for step in steps):
            yield place


def _stands_twice(checked: Checked) -> Iterator[Place]:
    """Open steps of a strategy with the same title."""
    titles = Counter((step.strategy_id, step.title.strip().lower()) for step in checked.plan.steps if step.is_open)
    for step, place in places("steps", checked.plan.steps, "title"):
        if step.is_open and titles[step.strategy_id, step.title.strip().lower()] > 1:
            yield place


def _waits_for_dropped(checked: Checked) -> Iterator[Place]:
    """Open steps that wait for one that will not be done."""
    dropped = {step.id for step in checked.plan.steps if step.status is StepStatus.DROPPED}
    for step, place in places("steps", checked.plan.steps, "depends_on_ids"):
        if step.is_open and dropped.intersection(step.depends_on_ids):
            yield place


RULES = (
    CheckRule(
        "responsible_missing",
        Severity.ERROR,
        "Name who is responsible.",
        "What everybody is to do, nobody does.",
        Source.REVIEW,
        in_each("steps", _steps, lambda step, _: step.is_open and step.responsible_id is None, "responsible_id"),
    ),
    CheckRule(
        "due_date_missing",
        Severity.ERROR,
        "Set the day by which it is to be done.",
        "A step without a date cannot be late, and so it is.",
        Source.REVIEW,
        in_each("steps", _steps, lambda step, _: step.is_open and step.due_on is None, "due_on"),
    ),
    CheckRule(
        "due_outside_plan",
        Severity.WARNING,
        "Choose a day within the time of the plan.",
        "What is due before the plan begins, or after it has ended, belongs to another one.",
        Source.REVIEW,
        in_each("steps", _steps, _is_due_outside, "due_on"),
    ),
    CheckRule(
        "due_before_what_it_waits_for",
        Severity.ERROR,
        "Move one of the two: it is due before a step that it waits for.",
        "It cannot be done in time, whoever is responsible.",
        Source.REVIEW,
        _is_due_too_early,
    ),
    CheckRule(
        "waits_for_a_dropped_step",
        Severity.ERROR,
        "Let it wait for another step, or for none: the one that it waits for will not be done.",
        "It will wait for ever.",
        Source.REVIEW,
        _waits_for_dropped,
    ),
    CheckRule(
        "steps_not_sequenced",
        Severity.WARNING,
        "Put the steps in order: give them days of their own, or say which waits for which.",
        "Brainstormed steps become a plan when they are sequenced.",
        Source.REVIEW,
        _is_unsequenced,
    ),
    CheckRule(
        "still_proposed",
        Severity.WARNING,
        "Decide: take the step into the plan, or drop it.",
        "A plan in force with ideas in it is not yet a plan.",
        Source.MODEL,
        in_each(
            "steps",
            _steps,
            lambda step, checked: checked.plan.status is PlanStatus.ACTIVE and step.status is StepStatus.PROPOSED,
            "status",
        ),
    ),
    CheckRule(
        "long_overdue",
        Severity.WARNING,
        f"Do it, move it or drop it: it has been due for more than {_LONG_OVERDUE_DAYS} days.",
        "Dates that pass without a word teach that dates do not matter.",
        Source.MODEL,
        in_each("steps", _steps, _is_long_overdue, "due_on"),
    ),
    CheckRule(
        "too_much_at_once",
        Severity.ADVICE,
        f"Spread these: one person has more than {_MOST_AT_ONCE} steps due on this day.",
        "Supports and time are part of a plan; a person has only so much of it.",
        Source.REVIEW,
        _is_overloaded,
    ),
    CheckRule(
        "step_stands_twice",
        Severity.ADVICE,
        "Merge these steps, or say what differs: they have the same title.",
        "Two people each take it that the other one does it.",
        Source.REVIEW,
        _stands_twice,
    ),
)
