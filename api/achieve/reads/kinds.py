"""Relations to one of several kinds: an id says its kind, so each row looks in one table, in the same statement.

Every kind that the relation may lead to has a branch with that kind's own scope, whatever is asked of it: an object
that the actor may not see is null, and one of which nothing is asked is there.
"""

from collections.abc import Sequence

from achieve.access.actor import Actor
from achieve.access.roles import Action
from achieve.access.scopes import FALSE, predicate
from achieve.reads.shape import Shape

# Where REST says which kind an object is of. Only there: elsewhere the path or the relation says it.
KIND_KEY = "resource_type"

_DIGITS_OF_KIND = "substr(({identifier})::text, 15, 4)"


def one_of_kinds(identifier: str, branches: Sequence[tuple[Shape, str]]) -> str:
    """The branch of the kind that an id names (see core.ids); null for an id of no such kind."""
    if not branches:
        return "null::json"
    cases = "".join(f" when '7{shape.row.type_code:03x}' then {branch}" for shape, branch in branches)
    return f"case {_DIGITS_OF_KIND.format(identifier=identifier)}{cases} end"


def is_ever_seen(actor: Actor, shape: Shape) -> bool:
    """Whether any row of a shape could be open to the actor."""
    return predicate(actor, shape.rules, Action.READ, "t") != FALSE
