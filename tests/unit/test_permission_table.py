"""The permission table against the table as educators read it, cell by cell, and what holds of all its rules."""

from collections.abc import Iterable, Mapping

import pytest

from achieve.access.matrix import CLIENT_RULES, MATRIX, ClientRule, Grant, client_scopes, personal_scopes
from achieve.access.roles import Action, Resource, Role, Rows
from achieve.declarations import ALL_SHAPES

# R read, C count, W write, D delete, P propose, A approve; behind the @ the rows, then (conditions).
TABLE = """
line                      | platform  | admin                       | leader                           | coach                        | teacher                      | learner                       | guardian
districts                 | RWD@every | R@district                  | R@district                       | R@district                   | R@district                   |                               |
district admins           | RW@every  | RWD@all                     |                                  |                              |                              |                               |
settings of the district  |           | RWD@all                     | R@all                            | R@all                        | R@all                        |                               |
schools                   |           | RWD@all                     | R@all W@school                   | R@all                        | R@all                        | R@self                        | R@child
sessions                  |           | RWD@all                     | R@all                            | R@all                        | R@all                        | R@all                         | R@all
classes                   |           | RWD@all                     | R@all W@school                   | R@all                        | R@all                        | R@self                        | R@child
people                    |           | RWD@all (no platform roles) | R@all W@school (staff alone)     | R@assigned                   | R@school+self                |                               | R@self
learners                  |           | RWD@all                     | RW@school                        | R@granted C@assigned (10)    | R@class                      | R@self                        | R@child
guardianships             |           | RWD@all                     | RW@school                        |                              | R@class                      | R@self                        | R@own
consents to guardians     |           | RW@all                      | RW@school                        |                              |                              | RW@self                       | R@own
contact                   |           | RW@all                      | R@school                         |                              | R@class+self                 | R@self                        | R@child+self
birth date                |           | RW@all                      | R@school                         |                              |                              | R@self                        | R@child
demographics              |           | RW@all                      | R@granted C@school (10)          | C@assigned (10)              |                              | R@self                        | R@child
supports                  |           | RW@all                      | R@school                         |                              | R@class                      | R@self                        | R@child
legal labels of supports  |           | RW@all                      | R@school                         |                              |                              | R@self                        | R@child
frameworks                |           | RWDA@all                    | RP@all                           | R@all                        | R@all                        | R@published                   | R@published
district plans            |           | RWDA@all                    | R@all                            | R@all                        | R@all                        |                               | R@published-child (a summary)
school plans              |           | RA@all                      | RWDA@school                      | R@assigned                   | R@school                     |                               | R@published-child (a summary)
district steps            |           | RWD@all                     | R@all                            | R@all                        | R@all                        |                               |
school steps              |           | R@all                       | RWD@school                       | RW@assigned                  | R@school W@own               |                               |
templates of plans        |           | RWD@all                     | R@all                            |                              |                              |                               |
comments on district plans |          | RD@all W@own                | R@all                            | R@all                        | R@all                        |                               |
comments on plans         |           | R@all                       | RD@school W@own                  | R@assigned WD@own            | R@school WD@own              |                               |
comments on monitoring evidence |     | RD@all W@own                | R@school-up W@own D@school       | R@assigned-up WD@own         | R@school WD@own              |                               |
coaching                  |           | C@all                       | R@self+shared                    | RWD@own                      | R@self                       |                               |
digests                   |           | R@own                       | R@own                            | R@own                        | R@own                        |                               |
monitoring evidence       |           | RW@all                      | R@school-up W@school             | R@assigned-up W@assigned     | R@school W@own               |                               |
learning evidence         |           | R@all                       | R@school                         | R@assigned (without names)   | RW@class (superseded, never deleted) | R@self                | R@child
whose learning evidence   |           | R@all                       | R@school                         |                              | RW@class                     | R@self                        | R@child
artifacts and reflections |           | R@all                       | R@school                         |                              | R@class                      | RW@self                       | R@child
evidence of adults        |           | R@self+judged+shared W@self+judged | R@self+judged+shared W@self+judged | R@self+judged+shared W@self+judged | R@self+judged+shared W@self+judged | |
progress                  |           | R@all                       | R@school                         | C@assigned (10)              | R@class                      | R@self                        | R@child
overrides of progress     |           | RPA@all (by two people)     | RA@school                        |                              | RP@class                     | R@self                        | R@child
habits                    |           | C@all (10)                  | R@school                         |                              | RW@class                     | R@self                        | R@child
groups and interventions  |           | C@all (10)                  | RW@school                        | R@assigned                   | RW@class                     | R@self                        | R@child
portfolio                 |           | R@all                       | RA@school (appoints the committee) | R@member                   | R@class+member A@member      | RW@self (until submitted)     | R@child
insight by subgroup       |           | R@all (10)                  | R@school (10)                    | R@assigned (10)              | R@class (10)                 |                               |
insight by teacher        |           | R@all                       | R@school                         |                              | R@self                       |                               |
audit                     | R@technical | R@all                     | R@school                         |                              | R@own                        | R@self                        | R@child
disclosures               |           | R@all                       | R@school                         |                              | R@own                        | R@self                        | R@child
events                    |           | R@all                       | R@self                           | R@self                       | R@self                       |                               |
webhooks                  | C@every   | RWD@all                     |                                  |                              |                              |                               |
api clients               | C@every   | RWD@all                     |                                  |                              |                              |                               |
keys                      | C@every   | RD@all+own W@own            | RWD@own                          | RWD@own                      | RWD@own                      | RWD@own                       | RWD@own
invitations               |           | RWD@all                     |                                  |                              |                              |                               |
records of a person       |           | RW@all (with a reason)      |                                  |                              |                              | RP@self                       | RP@child
"""  # noqa: E501

# The scope, what it does, which rows; `-`: it only limits people's own tokens. (limited: …): what is
# read by a client of some schools, where not theirs alone. (ahead): nothing stands on the line yet.
CLIENTS = """
districts                 | roster R district
district admins           | district_admins - (ahead)
settings of the district  | roster R all (limited: all)
schools                   | roster RW all (limited: client-up)
sessions                  | roster RW all (limited: all)
classes                   | roster RW all
people                    | roster RW all (never administrators' roles)
learners                  | roster RW all
guardianships             | roster RW all
consents to guardians     | roster RW all
contact                   | roster.pii RW all
birth date                | roster.pii RW all
demographics              | demographics RW all (ahead)
supports                  | supports RW all (ahead)
legal labels of supports  | supports RW all (ahead)
frameworks                | frameworks RW all (limited: published)
district plans            | plans RW all
school plans              | plans RW all
district steps            | plans RW all
school steps              | plans RW all
templates of plans        | plans RW all (limited: all)
comments on district plans | plans R all
comments on plans         | plans R all
comments on monitoring evidence | plans R all
coaching                  | coaching -
digests                   | digests -
monitoring evidence       | plans RW all
learning evidence         | evidence RW all
whose learning evidence   | evidence RW all
artifacts and reflections | evidence RW all (ahead)
evidence of adults        | adult_evidence - (ahead)
progress                  | progress R all
overrides of progress     | progress R all (ahead)
habits                    | habits RW all (never in academic payloads)
groups and interventions  | interventions RW all (ahead)
portfolio                 | portfolio RW all (ahead)
insight by subgroup       | insight R all (10) (ahead)
insight by teacher        | insight_by_teacher - (ahead)
audit                     | audit -
disclosures               | disclosures -
events                    | events R all
webhooks                  | webhooks RW own
api clients               | api_clients RW own (not offered)
keys                      | keys -
invitations               | invitations -
records of a person       | privacy RW all
"""

WORDS = {
    Rows.ALL: "all",
    Rows.EVERY_DISTRICT: "every",
    Rows.OWN_DISTRICT: "district",
    Rows.OWN_SCHOOLS: "school",
    Rows.OWN_SCHOOLS_AND_ABOVE: "school-up",
    Rows.ASSIGNED_SCHOOLS: "assigned",
    Rows.ASSIGNED_SCHOOLS_AND_ABOVE: "assigned-up",
    Rows.OWN_CLASSES: "class",
    Rows.OWN: "own",
    Rows.SELF: "self",
    Rows.CHILDREN: "child",
    Rows.PUBLISHED: "published",
    Rows.CHILDRENS_SCHOOLS: "published-child",
    Rows.CLIENT_SCHOOLS_AND_ABOVE: "client-up",
    Rows.GRANTED: "granted",
    Rows.SHARED: "shared",
    Rows.MEMBER: "member",
    Rows.JUDGED: "judged",
    Rows.TECHNICAL: "technical",
}

# Of two sets of rows, which lies within the other, beside all that lie within the whole district. What is one's own
# lies within what one sees, since a row is written only where it is read.
WITHIN = {
    *((Rows.OWN, each) for each in (Rows.OWN_SCHOOLS, Rows.OWN_SCHOOLS_AND_ABOVE)),
    *((Rows.OWN, each) for each in (Rows.ASSIGNED_SCHOOLS, Rows.ASSIGNED_SCHOOLS_AND_ABOVE)),
    (Rows.OWN_SCHOOLS, Rows.OWN_SCHOOLS_AND_ABOVE),
    (Rows.ASSIGNED_SCHOOLS, Rows.ASSIGNED_SCHOOLS_AND_ABOVE),
}
NOT_READING = (Action.WRITE, Action.DELETE, Action.PROPOSE, Action.APPROVE)
GRANTS = [(resource, role, grant) for resource, grants in MATRIX.items() for role, grant in grants.items()]


def test_every_cell_is_as_educators_read_it() -> None:
    assert {(line, role): cell for line, role, cell in _stated()} == {
        (line, role): cell for line, role, cell in _expected()
    }


def test_every_client_rule_is_as_educators_read_it() -> None:
    stated = {resource.value.replace("_", " "): _client_terms(rule) for resource, rule in CLIENT_RULES.items()}
    lines = [line.partition("|") for line in CLIENTS.strip().splitlines()]
    assert stated == {line.strip(): terms.strip() for line, _, terms in lines}


def test_every_line_has_its_columns() -> None:
    assert set(MATRIX) == set(CLIENT_RULES) == set(Resource)


@pytest.mark.parametrize(("resource", "role", "grant"), GRANTS, ids=lambda each: getattr(each, "value", ""))
def test_nothing_is_written_that_is_not_read(resource: Resource, role: Role, grant: Grant) -> None:
    for action in NOT_READING:
        wider = [rows for rows in grant.rows(action) if not _lies_within(rows, grant.read)]
        assert wider == [], (resource, role, action)


def test_what_is_not_built_yet_is_no_scope() -> None:
    ahead = {"demographics", "supports", "interventions", "portfolio", "insight"}
    offered = {scope.partition(":")[0] for scope in client_scopes() | personal_scopes()}
    assert offered & ahead == set()


def test_a_line_on_which_something_stands_is_not_ahead() -> None:
    lines = {rule.resource for shape in ALL_SHAPES for rule in shape.rules if rule.resource}
    assert {line for line in lines if CLIENT_RULES[line].ahead} == set()


def test_a_scope_that_only_limits_people_is_not_given_to_clients() -> None:
    assert "api_clients:read" in personal_scopes() - client_scopes()


def _lies_within(rows: Rows, others: Iterable[Rows]) -> bool:
    return any(rows is each or each in (Rows.ALL, Rows.EVERY_DISTRICT) or (rows, each) in WITHIN for each in others)


def _expected() -> list[tuple[str, str, str]]:
    heads, *lines = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
    return [
        (name, role, " ".join(cell.split()))
        for name, *cells in lines
        for role, cell in zip(heads[1:], cells, strict=True)
    ]


def _stated() -> list[tuple[str, str, str]]:
    roles = {role: role.value.removesuffix("_admin").split("_")[-1] for role in Role}
    names: Mapping[Role, str] = {**roles, Role.DISTRICT_ADMIN: "admin"}
    return [
        (resource.value.replace("_", " "), names[role], _terms(MATRIX[resource].get(role, Grant())))
        for resource in Resource
        for role in Role
    ]


def _terms(grant: Grant) -> str:
    given = {
        Action.READ: grant.read,
        Action.COUNT: grant.count,
        Action.WRITE: grant.write,
        Action.DELETE: grant.delete,
        Action.PROPOSE: grant.propose,
        Action.APPROVE: grant.approve,
    }
    letters: dict[str, str] = {}
    for action, rows in given.items():
        words = "+".join(WORDS[each] for each in rows)
        letters[words] = letters.get(words, "") + action.value
    terms = [f"{each}@{words}" for words, each in letters.items() if words]
    return " ".join([*terms, *_conditions(grant)])


def _client_terms(rule: ClientRule) -> str:
    limited = [] if rule.limited is Rows.CLIENT_SCHOOLS else [f"(limited: {WORDS[rule.limited]})"]
    does = "-" if rule.rows is None else f"{'RW' if rule.writable else 'R'} {WORDS[rule.rows]}"
    marks = [*(["(ahead)"] if rule.ahead else []), *([] if rule.offered else ["(not offered)"])]
    return " ".join([rule.area, does, *limited, *_conditions(rule), *marks])


def _conditions(rule: Grant | ClientRule) -> list[str]:
    sizes = [f"({rule.smallest_group})"] if rule.smallest_group else []
    return [*(f"({condition.value})" for condition in rule.conditions), *sizes]
