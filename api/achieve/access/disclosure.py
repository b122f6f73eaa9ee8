"""Which reads of a learner's record must be told to the disclosure record: those by anyone but whom it concerns.

The learner, a guardian with rights and staff who are assigned to the learner read without leaving an entry. What is
public or directory information is no record. Source: 34 CFR 99.32 (FERPA), and the district's own duty beyond it.
"""

from collections.abc import Mapping

from achieve.access.actor import Actor
from achieve.access.classes import CLASS_OF, FieldClass
from achieve.access.roles import Action, Anchor, Resource, Rows
from achieve.access.scopes import FALSE, TRUE, Cite, RowRule, about, all_of, in_place, reached

_OPEN = frozenset({FieldClass.PUBLIC, FieldClass.DIRECTORY})
_CONCERNED = frozenset({Rows.SELF, Rows.OWN, Rows.CHILDREN, Rows.OWN_CLASSES})


def may_be_told(rules: tuple[RowRule, ...]) -> bool:
    """Whether a row of these rules is a part of a learner's record, of which somebody's read leaves an entry."""
    return any(map(_is_of_record, rules))


def disclosed_learners(
    actor: Actor, rules: tuple[RowRule, ...], alias: str, cite: Cite = in_place
) -> Mapping[str, Resource]:
    """SQL expressions of the learner whose record a row of these rules shows, null where no entry is due.

    Each with the line of the permission table whose part of the record it is. None at all where the actor reaches such
    rows only as someone whom they concern.
    """
    due = [(rule, rule.resource) for rule in rules if rule.resource is not None and _may_be_due(actor, rule)]
    return {_disclosed_learner(actor, rules, rule, alias, cite): resource for rule, resource in due}


def _is_of_record(rule: RowRule) -> bool:
    return rule.resource is not None and CLASS_OF[rule.resource] not in _OPEN and Anchor.LEARNER in rule.anchors


def _may_be_due(actor: Actor, rule: RowRule) -> bool:
    if rule.resource is None or not _is_of_record(rule):
        return False
    return any(rows not in _CONCERNED for _, rows in actor.granted(rule.resource, Action.READ))


def _disclosed_learner(actor: Actor, rules: tuple[RowRule, ...], rule: RowRule, alias: str, cite: Cite) -> str:
    concerned = reached(actor, rule, _CONCERNED, alias, cite)
    others = TRUE if concerned == FALSE else f"({concerned}) is not true"
    due = all_of([about(rules, rule, alias), others])
    return f"case when {due} then {rule.anchors[Anchor.LEARNER].format(t=alias)}::text end"
