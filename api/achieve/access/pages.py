"""The permission table as a page for people: `openapi/permissions.md`."""

from achieve.access.matrix import CLIENT_RULES, MATRIX, Condition, Grant, client_scopes
from achieve.access.roles import Action, Resource, Role, Rows


def permissions_page() -> str:
    """The table, one line per resource, with the letters of the actions and the rows meant in brackets."""
    heads = ["resource", *(_words(role.value) for role in Role), "client"]
    lines = [
        "# Who may do what",
        "",
        "R read, C count (figures of rows that are not read), W create and change, D end or delete, P propose or",
        "request what another decides, A approve; the rows meant in brackets, then what else holds. `n ≥ 10`: figures",
        "about fewer learners are suppressed. A platform admin sees nothing of a learner. A machine client has scopes",
        "instead of roles. Where the scope of a line is not on the list below, nothing stands on that line yet.",
        "",
        _line(heads),
        _line(["---"] * len(heads)),
        *(_line([_words(resource.value), *_cells(resource), _client(resource)]) for resource in Resource),
        "",
        f"Scopes: {', '.join(f'`{scope}`' for scope in sorted(client_scopes()))}.",
    ]
    return "\n".join(lines) + "\n"


def _cells(resource: Resource) -> list[str]:
    return [_cell(MATRIX[resource].get(role, Grant())) for role in Role]


def _cell(grant: Grant) -> str:
    """Letters with the same rows stand together."""
    letters: dict[tuple[Rows, ...], str] = {}
    for action in Action:
        if rows := grant.count if action is Action.COUNT else grant.rows(action):
            letters[rows] = letters.get(rows, "") + action.value
    parts = [f"{each} [{', '.join(row.value for row in rows)}]" for rows, each in letters.items()]
    return "; ".join([*parts, *_conditions(grant.conditions, grant.smallest_group)]) or "–"


def _client(resource: Resource) -> str:
    rule = CLIENT_RULES[resource]
    if rule.rows is None:
        return "–"
    verbs = "read, write" if rule.writable else "read"
    rows = "" if rule.rows is Rows.ALL else f" [{rule.rows.value}]"
    limited = [] if rule.limited is Rows.CLIENT_SCHOOLS else [f"limited to schools, reads [{rule.limited.value}]"]
    return "; ".join([f"`{rule.area}` ({verbs}){rows}", *limited, *_conditions(rule.conditions, rule.smallest_group)])


def _conditions(conditions: tuple[Condition, ...], smallest_group: int) -> list[str]:
    sizes = [f"n ≥ {smallest_group}"] if smallest_group else []
    return [*(condition.value for condition in conditions), *sizes]


def _words(key: str) -> str:
    return key.replace("_", " ")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
