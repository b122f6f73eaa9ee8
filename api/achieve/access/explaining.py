"""Why something is granted or denied: each pair of the permission table that could open a row, asked by itself.

The conditions are those that decide (access.scopes); here they are only not put together. Pure: nothing is asked here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from achieve.access.actor import Actor
from achieve.access.roles import Action, Resource, Role, Rows
from achieve.access.scopes import Binding, RowRule, about, bindings, opened_by

_PARAMETER = re.compile(r"(?<![:\w]):(person|client|schools|roles|scopes)\b")
_STILL = re.compile(r"\w+\.ends_on >= :today")
_OTHERS = "subject_"


class Outcome(StrEnum):
    """What a rule says. Only `grants` opens."""

    GRANTS = "grants"
    OTHER_ROWS = "other_rows"
    RELATION_ENDED = "relation_ended"
    OTHER_LINE = "other_line"
    NO_PERMISSION = "no_permission"
    SCOPE_MISSING = "scope_missing"
    LINE_NEEDED = "line_needed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says. role: null for a client, and where no role of the subject stands on the line."""

    resource: Resource
    action: Action
    role: Role | None
    rows: Rows | None
    outcome: Outcome
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Open:
    """A pair whose outcome depends on the row. The conditions are SQL."""

    verdict: Verdict
    is_about: str
    holds: str
    held: str

    def anywhere(self) -> "Open":
        """The same where the row does not say for which rows it opens: it grants where it opens any."""
        return replace(self, is_about="true", holds="true", held="true")

    def decided(self, *, is_about: bool, holds: bool, held: bool) -> Verdict:
        """The verdict, once the conditions have been asked."""
        found = (
            Outcome.OTHER_LINE
            if not is_about
            else Outcome.GRANTS
            if holds
            else Outcome.RELATION_ENDED
            if held
            else Outcome.OTHER_ROWS
        )
        before = self.verdict
        return Verdict(before.resource, before.action, before.role, before.rows, found)


def considered(subject: Actor, rules: tuple[RowRule, ...], action: Action, alias: str) -> Iterator[Verdict | Open]:
    """Every pair that could open a row of these rules to the subject, with why it cannot where that is known already.

    Conditions about the subject name parameters of its own, so that they can stand beside those of who asks.
    """
    for rule in rules:
        if rule.resource is not None:
            yield from _of_rule(subject, rules, rule, rule.resource, action, alias)


def subject_bindings(subject: Actor) -> Mapping[str, Binding]:
    """The values of the subject's own parameters."""
    return {f"{_OTHERS}{name}": value for name, value in bindings(subject).items()}


def _of_rule(
    subject: Actor, rules: tuple[RowRule, ...], rule: RowRule, resource: Resource, action: Action, alias: str
) -> Iterator[Verdict | Open]:
    pairs = subject.unlimited(resource, action)
    if not pairs:
        yield Verdict(resource, action, None, None, Outcome.NO_PERMISSION)
    missing = subject.missing_scopes(resource, action)
    needed = [each.value for each in rule.needs if not subject.may(each, action)]
    for role, rows in pairs:
        if missing:
            yield Verdict(resource, action, role, rows, Outcome.SCOPE_MISSING, tuple(missing))
        elif needed:
            yield Verdict(resource, action, role, rows, Outcome.LINE_NEEDED, tuple(needed))
        else:
            holds = _of_subject(opened_by(rule, role, rows, alias))
            unknown = Verdict(resource, action, role, rows, Outcome.OTHER_ROWS)
            yield Open(unknown, _of_subject(about(rules, rule, alias)), holds, _STILL.sub("true", holds))


def _of_subject(sql: str) -> str:
    return _PARAMETER.sub(rf":{_OTHERS}\1", sql)
