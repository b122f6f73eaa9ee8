"""Each way to break one rule of the permission table: to delete it, to widen it, to give what was not given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from achieve.access.matrix import CLIENT_RULES, MATRIX, ClientRule, Grant
from achieve.access.roles import Action, Resource, Role, Rows

# The fields of a grant, by the action that they open.
_FIELDS = {
    Action.READ: "read",
    Action.COUNT: "count",
    Action.WRITE: "write",
    Action.DELETE: "delete",
    Action.PROPOSE: "propose",
    Action.APPROVE: "approve",
}
_WIDEST = frozenset({Rows.ALL, Rows.EVERY_DISTRICT})
# An area that no token has, and one that others have.
_NO_AREA, _OTHER_AREA = "elsewhere", "frameworks"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A broken rule. role: None for clients. rows: what is lost or given. apply: breaks it in this process."""

    name: str
    line: Resource
    role: Role | None
    action: Action
    rows: Rows | None
    apply: Callable[[], None]


def all_mutants() -> list[Mutant]:
    """Every mutant of the table as it stands."""
    of_roles = [each for line in Resource for role in Role for each in _of_role(line, role)]
    return [*of_roles, *(each for line, rule in CLIENT_RULES.items() for each in _of_clients(line, rule))]


def _of_role(line: Resource, role: Role) -> Iterator[Mutant]:
    grant = MATRIX[line].get(role, Grant())
    for action, field in _FIELDS.items():
        rows: tuple[Rows, ...] = getattr(grant, field)
        for one in rows:
            left = tuple(each for each in rows if each is not one)
            yield _mutant("without", line, role, action, replace(grant, **{field: left}), one)
        widest = (Rows.EVERY_DISTRICT,) if line is Resource.DISTRICTS else (Rows.ALL,)
        if not set(rows) & _WIDEST:
            how = "wider" if rows else "given"
            yield _mutant(how, line, role, action, replace(grant, **{field: widest}), widest[0])


def _mutant(how: str, line: Resource, role: Role, action: Action, broken: Grant, rows: Rows) -> Mutant:
    def apply() -> None:
        cast("dict[Role, Grant]", MATRIX[line])[role] = broken

    name = f"{how}: {line.value}, {role.value}, {action.name.lower()} [{rows.value}]"
    return Mutant(name, line, role, action, rows, apply)


def _of_clients(line: Resource, rule: ClientRule) -> Iterator[Mutant]:
    yield _client_mutant("without", line, Action.READ, replace(rule, area=_NO_AREA))
    if rule.area != _OTHER_AREA:
        yield _client_mutant("under another scope", line, Action.READ, replace(rule, area=_OTHER_AREA))
    if not rule.offered or rule.rows is None:
        return  # It only limits people's own tokens, of which the rest says nothing.
    how = "read only" if rule.writable else "writable"
    yield _client_mutant(how, line, Action.WRITE, replace(rule, writable=not rule.writable))
    if rule.rows is not Rows.ALL:
        yield _client_mutant("wider", line, Action.READ, replace(rule, rows=Rows.ALL))


def _client_mutant(how: str, line: Resource, action: Action, broken: ClientRule) -> Mutant:
    def apply() -> None:
        cast("dict[Resource, ClientRule]", CLIENT_RULES)[line] = broken

    return Mutant(f"{how}: {line.value}, client, {action.name.lower()}", line, None, action, None, apply)
