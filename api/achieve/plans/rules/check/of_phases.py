"""Rules about the phases in which initiatives are rolled out."""

from collections.abc import Iterator

from achieve.plans.rules.check.content import Checked, Phase, Place, places
from achieve.plans.rules.check.finding import CheckRule, Source
from achieve.plans.rules.check.finding_places import in_each
from achieve.plans.words import Severity


def _has_next(phase: Phase, checked: Checked) -> bool:
    own = [each for each in checked.plan.phases if each.initiative_id == phase.initiative_id]
    return max((each.rank, each.id) for each in own) != (phase.rank, phase.id)


def _shows_no_success(checked: Checked) -> Iterator[Place]:
    """The phases that another one follows, without a metric that would let it open."""
    measured = {each.phase_id for each in checked.plan.phase_metrics}
    for phase, place in places("phases", checked.plan.phases):
        if phase.id not in measured and _has_next(phase, checked):
            yield place


RULES = (
    CheckRule(
        "phase_without_metrics",
        Severity.WARNING,
        "Say by what one will see that this phase has succeeded.",
        "A rollout that goes on whatever comes of it spreads what does not work as fast as what does.",
        Source.MODEL,
        _shows_no_success,
    ),
    CheckRule(
        "phase_without_days",
        Severity.ADVICE,
        "Plan when this phase begins and ends.",
        "A pilot without an end is neither given up nor taken further.",
        Source.REVIEW,
        in_each(
            "phases",
            lambda plan: plan.phases,
            lambda phase, _: phase.begins_on is None or phase.ends_on is None,
            "begins_on",
        ),
    ),
)
