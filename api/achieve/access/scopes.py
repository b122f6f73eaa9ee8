"""The registry of row scopes, and the predicate that a statement carries so that it shows only the actor's rows.

A predicate is SQL text with the named parameters `:district`, `:person`, `:client`, `:schools`, `:today`, and `:roles`
and `:scopes` of the caller's token; the engine numbers them, a service binds them. `{x}` in a registered scope stands
for the anchor's column. A subselect that does not depend on the row is marked by `members`, so that a statement can
name it once and cite it wherever it is asked.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from achieve.access.actor import Actor
from achieve.access.roles import Action, Anchor, Resource, Role, Rows

Binding: TypeAlias = object
Cite: TypeAlias = Callable[[str], str]

TRUE = "true"
FALSE = "false"

_ROLE_FREE = "any"
_registered: dict[tuple[Rows, Anchor], str] = {}
_tables: dict[Anchor, str] = {}
_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]+)")
_MEMBERS = re.compile("⟦([^⟦⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class RowRule:
    """How rows of one table fall under a line of the permission table.

    anchors: for each anchor, the SQL expression in the row, `{t}` for the table's alias.
    when: which rows of the table the rule is about, as SQL; all when empty. A table may need several rules:
    a district's plans and a school's plans stand in one table under two lines.
    rest: it is about the rows that no rule before it is about. Where those are open alike, that is asked but once.
    needs: other lines of the table, each of which must be open to the actor as well.
    resource: None where no line is about them: the rows of `when` are open to every caller, as the caller's own one is.
    """

    resource: Resource | None
    anchors: Mapping[Anchor, str]
    when: str = ""
    rest: bool = False
    needs: tuple[Resource, ...] = ()


def register(rows: Rows, anchor: Anchor, predicate: str) -> None:
    """Say what a set of rows means for an anchor. predicate: SQL with `{x}`, and `{role}` for the role's key."""
    _registered[rows, anchor] = predicate


def register_table(anchor: Anchor, table: str) -> None:
    """Say whose ids an anchor names."""
    _tables[anchor] = table


def table_of(anchor: Anchor) -> str:
    """The table whose ids an anchor names."""
    return _tables[anchor]


def members(select: str) -> str:
    """Mark a subselect of one column that is the same for every row."""
    return f"⟦{select}⟧"


def in_place(select: str) -> str:
    """Cite a subselect by writing it out."""
    return f"({select})"


def predicate(actor: Actor, rules: tuple[RowRule, ...], action: Action, alias: str, cite: Cite = in_place) -> str:
    """The SQL condition under which a row of these rules is open to the actor: `true` and `false` come out bare.

    cite: how a subselect that is the same for every row is written, given its text.
    """
    opened = [_opened(actor, rule, action, alias) for rule in rules]
    abouts = [rule.when.format(t=alias) or TRUE for rule in rules]
    choose = _first_of if rules and rules[-1].rest else _any_about
    return _cited(choose(abouts, opened), cite)


def opened_alike(actor: Actor, rules: tuple[RowRule, ...], action: Action, alias: str, cite: Cite = in_place) -> str:
    """The condition that holds for every row which these rules open, where they open all alike; else empty."""
    opened = {_opened(actor, rule, action, alias) for rule in rules}
    return _cited(opened.pop(), cite) if len(opened) == 1 else ""


def about(rules: tuple[RowRule, ...], rule: RowRule, alias: str) -> str:
    """The condition under which a row is one that this rule is about."""
    if not rule.rest:
        return rule.when.format(t=alias) or TRUE
    before = rules[: rules.index(rule)]
    return all_of([f"({each.when.format(t=alias)}) is not true" for each in before])


def reached(actor: Actor, rule: RowRule, rows: frozenset[Rows], alias: str, cite: Cite = in_place) -> str:
    """The condition under which a row is open for reading by one of these sets of rows, whatever else opens it."""
    if rule.resource is None:
        return FALSE
    granted = [each for each in actor.granted(rule.resource, Action.READ) if each[1] in rows]
    return _cited(any_of([_rows_predicate(rule, role, each, alias) for role, each in granted]), cite)


def opened_by(rule: RowRule, role: Role | None, rows: Rows, alias: str) -> str:
    """The condition under which one pair of the permission table opens a row of a rule: a part of `predicate`."""
    return _cited(_rows_predicate(rule, role, rows, alias), in_place)


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


def _opened(actor: Actor, rule: RowRule, action: Action, alias: str) -> str:
    if rule.resource is None:
        return TRUE
    if not all(actor.may(needed, action) for needed in rule.needs):
        return FALSE
    granted = actor.granted(rule.resource, action)
    return any_of([_rows_predicate(rule, role, rows, alias) for role, rows in granted])


def _any_about(abouts: list[str], opened: list[str]) -> str:
    return any_of([all_of([about, open_]) for about, open_ in zip(abouts, opened, strict=True)])


def _first_of(abouts: list[str], opened: list[str]) -> str:
    """The last stands for the rest; those before it that are open just like it are part of the rest."""
    *before, rest = opened
    while before and before[-1] == rest:
        before.pop()
    if not before:
        return rest
    branches = " ".join(f"when {about} then {open_}" for about, open_ in zip(abouts, before, strict=False))
    return f"(case {branches} else {rest} end)"


def _rows_predicate(rule: RowRule, role: Role | None, rows: Rows, alias: str) -> str:
    if rows is not Rows.ALL:
        return _anchored(rule, rows, role or _ROLE_FREE, alias)
    return TRUE if role is None else _registered[rows, Anchor.PERSON].format(x=":person", role=role)


def _anchored(rule: RowRule, rows: Rows, role: str, alias: str) -> str:
    """The registered meaning of the rows for each anchor of the rule; false where none is registered."""
    return any_of(
        [
            _registered[rows, anchor].format(x=expression.format(t=alias), role=role)
            for anchor, expression in rule.anchors.items()
            if (rows, anchor) in _registered
        ]
    )


def any_of(parts: list[str]) -> str:
    """Conditions of which one must hold; false where there are none."""
    distinct = list(dict.fromkeys(part for part in parts if part != FALSE))
    if TRUE in distinct:
        return TRUE
    return FALSE if not distinct else distinct[0] if len(distinct) == 1 else f"({' or '.join(distinct)})"


def all_of(parts: list[str]) -> str:
    """Conditions that must all hold; true where there are none."""
    distinct = [part for part in parts if part != TRUE]
    if FALSE in distinct:
        return FALSE
    return TRUE if not distinct else distinct[0] if len(distinct) == 1 else f"({' and '.join(distinct)})"


def _cited(sql: str, cite: Cite) -> str:
    """The text with every marked subselect cited, the inner ones first."""
    while "⟦" in sql:
        sql = _MEMBERS.sub(lambda found: cite(found.group(1)), sql)
    return sql
