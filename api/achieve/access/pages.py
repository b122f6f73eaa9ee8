"""The permission table as a page for people: `openapi/permissions.md`."""

from achieve.access.matrix import CLIENT_RULES, MATRIX, Grant, client_scopes
from achieve.access.roles import Action, Resource, Role, Rows

_ROLES = tuple(role for role in Role if role is not Role.PLATFORM_ADMIN)


def permissions_page() -> str:
    """The table, one line per resource, with the letters R, W, D, A and the rows meant in brackets."""
    heads = ["resource", *(role.value.replace("_", " ") for role in _ROLES), "client"]
    lines = [
        "# Who may do what",
        "",
        "R read, W create and change, D end or delete, A approve; the rows meant in brackets. A platform admin sees",
        "districts alone. A machine client has scopes instead of roles.",
        "",
        _line(heads),
        _line(["---"] * len(heads)),
        *(_line([resource.value.replace("_", " "), *_cells(resource), _client(resource)]) for resource in Resource),
        "",
        f"Scopes: {', '.join(f'`{scope}`' for scope in sorted(client_scopes()))}.",
    ]
    return "\n".join(lines) + "\n"


def _cells(resource: Resource) -> list[str]:
    return [_cell(MATRIX[resource].get(role, Grant())) for role in _ROLES]


def _cell(grant: Grant) -> str:
    """Letters with the same rows stand together."""
    letters: dict[tuple[Rows, ...], str] = {}
    for action in Action:
        if rows := grant.rows(action):
            letters[rows] = letters.get(rows, "") + action.value
    parts = [f"{each} [{', '.join(row.value for row in rows)}]" for rows, each in letters.items()]
    return "; ".join(parts) or "–"


def _client(resource: Resource) -> str:
    rule = CLIENT_RULES.get(resource)
    if rule is None:
        return "–"
    verbs = "read, write" if rule.writable else "read"
    return f"`{rule.area}` ({verbs})" + ("" if rule.rows is Rows.ALL else f" [{rule.rows.value}]")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
