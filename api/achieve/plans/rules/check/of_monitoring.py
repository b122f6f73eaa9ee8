"""Rules about monitoring and adjustment."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from achieve.plans.rules.check.content import Adjustment, Checked, Content, Cycle, Indicator, Place
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each
from achieve.plans.rules.outcomes import PENDING_DAYS, days_open
from achieve.plans.words import Severity
from achieve.plans.words.cycles import CycleState

_MONTH_DAYS = 31
_DECIDED_EVERY_DAYS = 120
_ACTED_WITHIN_DAYS = 31


def _indicators(plan: Content) -> Sequence[Indicator]:
    return plan.indicators


def _days_of(indicator_id: UUID, checked: Checked) -> list[date]:
    return sorted(each.observed_on for each in checked.plan.monitoring_evidence if each.indicator_id == indicator_id)


def _is_never_monitored(indicator: Indicator, checked: Checked) -> bool:
    since = checked.days_in_force(checked.today)
    return checked.is_running and since > _MONTH_DAYS and not _days_of(indicator.id, checked)


def _is_monitored_too_rarely(indicator: Indicator, checked: Checked) -> bool:
    days = _days_of(indicator.id, checked)
    if not checked.is_running or not days:
        return False
    between = zip(days, [*days[1:], checked.today], strict=True)
    return any((later - earlier).days > _MONTH_DAYS for earlier, later in between)


def _is_undecided(checked: Checked) -> Iterator[Place]:
    """A plan in which evidence has come in for months and nothing was decided on it."""
    plan = checked.plan
    seen = [each.observed_on for each in plan.monitoring_evidence]
    if not checked.is_running or not seen:
        return
    since = max([each.decided_on for each in plan.adjustments], default=min(seen))
    is_newer = any(each > since for each in seen) or not plan.adjustments
    if is_newer and (checked.today - since).days > _DECIDED_EVERY_DAYS:
        yield Place("/adjustments", plan.id)


def _cycles(plan: Content) -> Sequence[Cycle]:
    return plan.monitoring_cycles


def _is_unstudied(cycle: Cycle, checked: Checked) -> bool:
    return cycle.state in (CycleState.PLANNED, CycleState.DOING) and cycle.ends_on < checked.today


def _is_unacted(cycle: Cycle, checked: Checked) -> bool:
    if cycle.state is not CycleState.STUDIED or cycle.studied_on is None:
        return False
    return (checked.today - cycle.studied_on).days > _ACTED_WITHIN_DAYS


def _adjustments(plan: Content) -> Sequence[Adjustment]:
    return plan.adjustments


def _is_open_too_long(adjustment: Adjustment, checked: Checked) -> bool:
    days = days_open(adjustment.decided_on, adjustment.newest_judgement, adjustment.newest_judged_on, checked.today)
    return days is not None and days > PENDING_DAYS


RULES = (
    CheckRule(
        "never_monitored",
        Severity.ERROR,
        "Look, and record what you see: nothing has been seen for this indicator since the plan began.",
        "A plan is monitored, or it is a document.",
        Source.RESULTS,
        in_each("indicators", _indicators, _is_never_monitored),
    ),
    CheckRule(
        "monitored_too_rarely",
        Severity.WARNING,
        "Look at least monthly, better weekly: there was more than a month without evidence.",
        "Plans that were monitored at least monthly went with results.",
        Source.RESULTS,
        in_each("indicators", _indicators, _is_monitored_too_rarely),
    ),
    CheckRule(
        "indicator_without_population",
        Severity.ADVICE,
        "Say of whom, or where, this is looked at.",
        "Figures about different classrooms cannot be compared.",
        Source.REVIEW,
        in_each("indicators", _indicators, lambda each, _: not each.population, "population"),
    ),
    CheckRule(
        "indicator_without_unit",
        Severity.ADVICE,
        "Give it a unit, so that it can be followed over time.",
        "Words tell what was seen; a figure tells whether it becomes more.",
        Source.REVIEW,
        in_each("indicators", _indicators, lambda each, _: each.unit is None, "unit"),
    ),
    CheckRule(
        "nothing_decided",
        Severity.WARNING,
        "Decide on the evidence: adjust, or say why nothing is to be changed.",
        "Monitoring that is followed by no decision is a report.",
        Source.MODEL,
        _is_undecided,
    ),
    CheckRule(
        "cycle_not_studied",
        Severity.WARNING,
        "Hold the prediction against what came, or drop the cycle: it is past its last day.",
        "Whoever predicts and does not look learns nothing from having tried.",
        Source.MODEL,
        in_each("monitoring_cycles", _cycles, _is_unstudied, "state"),
    ),
    CheckRule(
        "cycle_without_act",
        Severity.ADVICE,
        "Adopt, adapt or abandon what was tried: it was studied more than a month ago.",
        "A study that leads to no decision leaves people with one more thing to do.",
        Source.MODEL,
        in_each("monitoring_cycles", _cycles, _is_unacted, "decision"),
    ),
    CheckRule(
        "adjustment_without_outcome",
        Severity.WARNING,
        f"Say what came of it: for more than {PENDING_DAYS} days nobody has, or it was too early.",
        "What is changed and never looked at again is a guess that became a habit.",
        Source.MODEL,
        in_each("adjustments", _adjustments, _is_open_too_long),
    ),
)
