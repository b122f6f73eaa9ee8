"""The registry of row scopes, and the predicate that a statement carries so that it shows only the actor's rows.

A predicate is SQL text with the named parameters `:district`, `:person`, `:client`, `:schools`, `:today`, and `:roles`
and `:scopes` of the caller's token; the engine numbers them, a service binds them. `{x}` in a registered scope stands
for the anchor's column.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from achieve.access.actor import Actor
from achieve.access.roles import Action, Anchor, Resource, Role, Rows

Binding: TypeAlias = object

TRUE = "true"
FALSE = "false"

_ROLE_FREE = "any"
_registered: dict[tuple[Rows, Anchor], str] = {}
_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)")


@dataclass(frozen=True, slots=True)
class RowRule:
    """How rows of one table fall under a line of the permission table.

    anchors: for each anchor, the SQL expression in the row, `{t}` for the table's alias.
    when: which rows of the table the rule is about, as SQL; all when empty. A table may need several rules:
    a district's plans and a school's plans stand in one table under two lines.
    needs: other lines of the table, each of which must be open to the actor as well.
    resource: None where no line is about them: the rows of `when` are open to every caller, as the caller's own one is.
    """

    resource: Resource | None
    anchors: Mapping[Anchor, str]
    when: str = ""
    needs: tuple[Resource, ...] = ()


def register(rows: Rows, anchor: Anchor, predicate: str) -> None:
    """Say what a set of rows means for an anchor. predicate: SQL with `{x}`, and `{role}` for the role's key."""
    _registered[rows, anchor] = predicate


def predicate(actor: Actor, rules: tuple[RowRule, ...], action: Action, alias: str) -> str:
    """The SQL condition under which a row of these rules is open to the actor: `true` and `false` come out bare."""
    return _any_of([_rule_predicate(actor, rule, action, alias) for rule in rules])


def bindings(actor: Actor) -> Mapping[str, Binding]:
    """The values of the named parameters of every predicate."""
    return {
        "district": actor.district_id,
        "person": actor.person_id,
        "client": actor.client_id,
        "schools": list(actor.school_ids or ()),
        "today": actor.today,
        "roles": list(actor.roles),
        "scopes": None if actor.scopes is None else list(actor.scopes),
    }


def parameters_of(sql: str) -> set[str]:
    """The names of the parameters in a piece of SQL."""
    return set(_PARAMETER.findall(sql))


def _rule_predicate(actor: Actor, rule: RowRule, action: Action, alias: str) -> str:
    if rule.resource is None:
        return rule.when.format(t=alias)
    if not all(actor.may(needed, action) for needed in rule.needs):
        return FALSE
    granted = actor.granted(rule.resource, action)
    reached = _any_of([_rows_predicate(actor, rule, role, rows, alias) for role, rows in granted])
    return _all_of([rule.when.format(t=alias) if rule.when else TRUE, reached])


def _rows_predicate(actor: Actor, rule: RowRule, role: Role | None, rows: Rows, alias: str) -> str:
    if role is None:
        return _client_predicate(actor, rule, rows, alias)
    if rows is Rows.ALL:
        return _registered[rows, Anchor.PERSON].format(x=":person", role=role)
    return _anchored(rule, rows, role, alias)


def _client_predicate(actor: Actor, rule: RowRule, rows: Rows, alias: str) -> str:
    if rows is Rows.ALL and actor.school_ids is None:
        return TRUE
    return _anchored(rule, Rows.CLIENT_SCHOOLS if rows is Rows.ALL else rows, _ROLE_FREE, alias)


def _anchored(rule: RowRule, rows: Rows, role: str, alias: str) -> str:
    """The registered meaning of the rows for each anchor of the rule; false where none is registered."""
    return _any_of(
        [
            _registered[rows, anchor].format(x=expression.format(t=alias), role=role)
            for anchor, expression in rule.anchors.items()
            if (rows, anchor) in _registered
        ]
    )


def _any_of(parts: list[str]) -> str:
    distinct = list(dict.fromkeys(part for part in parts if part != FALSE))
    if TRUE in distinct:
        return TRUE
    return FALSE if not distinct else distinct[0] if len(distinct) == 1 else f"({' or '.join(distinct)})"


def _all_of(parts: list[str]) -> str:
    distinct = [part for part in parts if part != TRUE]
    if FALSE in distinct:
        return FALSE
    return TRUE if not distinct else distinct[0] if len(distinct) == 1 else f"({' and '.join(distinct)})"
