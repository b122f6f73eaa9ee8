"""The plan check: rules that look at a plan as reviewers do, and say what is missing, where, and why it matters."""

from collections.abc import Sequence

from achieve.plans.rules.check import (
    of_goals,
    of_initiatives,
    of_monitoring,
    of_phases,
    of_resources,
    of_steps,
    of_teams,
)
from achieve.plans.rules.check.content import Checked, Content, Place
from achieve.plans.rules.check.finding import CheckFinding, CheckRule, Source
from achieve.plans.words import Severity

__all__ = ["RULES", "CheckFinding", "CheckRule", "Checked", "Content", "Place", "Source", "check"]

RULES: tuple[CheckRule, ...] = (
    *of_goals.RULES,
    *of_initiatives.RULES,
    *of_phases.RULES,
    *of_teams.RULES,
    *of_steps.RULES,
    *of_resources.RULES,
    *of_monitoring.RULES,
)

_ORDER = tuple(Severity)


def check(checked: Checked) -> Sequence[CheckFinding]:
    """What the rules find: the gravest first, then in the order of the rules and of the document."""
    found = [CheckFinding(rule, place) for rule in RULES for place in rule.find(checked)]
    return sorted(found, key=lambda finding: _ORDER.index(finding.rule.severity))
