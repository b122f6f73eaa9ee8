"""Rules of the check, and what they find."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from achieve.plans.rules.check.content import Checked, Place
from achieve.plans.words import Severity


class Source(StrEnum):
    """What a rule rests on."""

    MODEL = (
        "The Achieve model of improvement planning: a plan is there for the how, and says why, who, when, and how one "
        "will know."
    )
    REVIEW = (
        "The domains in which reviewers judge improvement plans: vision, priorities, process outcomes, progress "
        "indicators, action steps, context, root cause, sequencing, timeline, alignment, responsible individuals, "
        "supports."
    )
    RESULTS = (
        "What was found to go with results: monitoring at least monthly, baseline and target, a window for the "
        "assessment, goals by subgroup and standard, research-based strategies, sustained professional development."
    )


@dataclass(frozen=True, slots=True)
class CheckRule:
    """One rule.

    code: stable. message: what is wrong, and what to do. explanation: why it matters. source: what that rests on.
    find: every place where it is so.
    """

    code: str
    severity: Severity
    message: str
    explanation: str
    source: Source
    find: Callable[[Checked], Iterator[Place]]


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """A rule and a place."""

    rule: CheckRule
    place: Place
