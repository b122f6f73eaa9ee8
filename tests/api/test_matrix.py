"""Who may read what: the access table, line by line, for people of the own and of another school and district."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from achieve.web.graphql.naming import list_field, single_field
from tests.api.access_district import District, client_with, end_relations, fill, platform_admin
from tests.world import make_world

# Each line is one thing of Bethel's, or of the district, and who reads it:
#   all   those of Bethel and those of the other school
#   own   those of Bethel alone
#   none  nobody of the role: it is not there, though others of its kind may be
#   403   the role has no such permission
# A client is limited to one school; `scope` is what it needs.
TABLE = """
line                    | path                | admin| leader| coach| teacher| learner| guardian| client| scope
the district            | districts           | all  | all   | all  | all    | 403    | 403     | all   | roster
what the district settled| district-settings   | all  | all   | all  | all    | 403    | 403     | all   | roster
the district as a place | organizations       | all  | all   | all  | all    | all    | all     | all  | roster
a school                | organizations       | all  | all   | all  | all    | own    | own     | own   | roster
a session               | academic-sessions   | all  | all   | all  | all    | all    | all     | all  | roster
a closure               | closures            | all  | all   | all  | all    | all    | all     | all  | roster
a course of the district| courses             | all  | all   | all  | all    | all    | all     | all  | roster
a course of a school    | courses             | all  | all   | all  | all    | own    | own     | own   | roster
a class                 | classes             | all  | all   | all  | all    | own    | own     | own   | roster
a teacher's place       | enrollments         | all  | all   | all  | all    | own    | own     | own   | roster
a learner's place       | enrollments         | all  | own   | none | own    | own    | own     | own   | roster
a classmate's place     | enrollments         | all  | own   | none | own    | none   | none    | own   | roster
a member of staff       | people              | all  | all   | own  | own    | none   | none    | own   | roster
a learner               | people              | all  | own   | none | own    | own    | own     | own   | roster
a classmate             | people              | all  | own   | none | own    | none   | none    | own   | roster
a guardian              | people              | all  | own   | none | none   | none   | own     | own   | roster
a role of staff         | role-assignments    | all  | all   | own  | own    | none   | none    | own   | roster
a role of a learner     | role-assignments    | all  | own   | none | own    | own    | own     | own   | roster
a guardianship          | guardianships       | all  | own   | 403  | own    | own    | own     | own   | roster
a published framework   | frameworks          | all  | all   | all  | all    | all    | all     | all  | frameworks
a framework in draft    | frameworks          | all  | all   | all  | all    | none   | none    | none  | frameworks
a competency            | competencies        | all  | all   | all  | all    | all    | all     | all  | frameworks
a competency in draft   | competencies        | all  | all   | all  | all    | none   | none    | none  | frameworks
an association          | associations        | all  | all   | all  | all    | all    | all     | all  | frameworks
a scale                 | scales              | all  | all   | all  | all    | all    | all     | all  | frameworks
the district's plan     | plans               | all  | all   | all  | all    | 403    | all     | none  | plans
the district's draft    | plans               | all  | all   | all  | all    | 403    | none    | none  | plans
a school's plan         | plans               | all  | own   | own  | own    | 403    | own     | own   | plans
a school's draft        | plans               | all  | own   | own  | own    | 403    | none    | own   | plans
the district's goal     | goals               | all  | all   | all  | all    | 403    | all     | none  | plans
a school's goal         | goals               | all  | own   | own  | own    | 403    | own     | own   | plans
a school's priority     | priorities          | all  | own   | own  | own    | 403    | none    | own   | plans
a school's measure      | measures            | all  | own   | own  | own    | 403    | none    | own   | plans
a school's measurement  | measurements        | all  | own   | own  | own    | 403    | none    | own   | plans
a school's initiative   | initiatives         | all  | own   | own  | own    | 403    | none    | own   | plans
its implementation plan | implementation-plans| all  | own   | own  | own    | 403    | none    | own   | plans
its strategy            | strategies          | all  | own   | own  | own    | 403    | none    | own   | plans
its step                | steps               | all  | own   | own  | own    | 403    | 403     | own   | plans
its indicator           | indicators          | all  | own   | own  | own    | 403    | none    | own   | plans
its monitoring evidence | monitoring-evidence | all  | own   | own  | own    | 403    | 403     | own   | plans
its adjustment          | adjustments         | all  | own   | own  | own    | 403    | none    | own   | plans
learning evidence       | evidence            | all  | own   | own  | own    | own    | own     | own   | evidence
evidence of a habit     | evidence            | none | own   | none | own    | own    | own     | own   | habits
progress                | progress            | all  | own   | 403  | own    | own    | own     | own   | progress
standing with a habit   | progress            | none | own   | 403  | own    | own    | own     | own   | habits
a wish for an export    | privacy-requests    | all  | 403   | 403  | 403    | own    | own     | own   | privacy
an event of a plan      | events              | all  | none  | none | none   | 403    | 403     | none  | events
the district's endpoint | webhook-endpoints   | all  | 403   | 403  | 403    | 403    | 403     | none  | webhooks
a machine client        | api-clients         | all  | 403   | 403  | 403    | 403    | 403     | 403   | api_clients
"""

ROLES = ("admin", "leader", "coach", "teacher", "learner", "guardian", "client")
OTHERS = {role: f"other_{role}" for role in ROLES if role != "admin"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table."""

    name: str
    path: str
    readers: Mapping[str, str]
    scope: str


def _lines() -> list[Line]:
    _, *lines = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
    return [Line(name, path, dict(zip(ROLES, cells, strict=True)), scope) for name, path, *cells, scope in lines]


LINES = _lines()
EVERY_SCOPE = {f"{line.scope}:read" for line in LINES if line.scope != "api_clients"}
# What a teacher sees through a class, and a guardian through a child.
OF_A_CLASS = {
    "a learner's place",
    "a classmate's place",
    "a learner",
    "a classmate",
    "a role of a learner",
    "a guardianship",
    "learning evidence",
    "evidence of a habit",
    "progress",
    "standing with a habit",
}
OF_A_CHILD = OF_A_CLASS - {"a guardianship"} | {
    "a wish for an export",
    "a school",
    "a class",
    "a course of a school",
    "a teacher's place",
    "the district's plan",
    "a school's plan",
    "a school's goal",
}
each_line = pytest.mark.parametrize("line", LINES, ids=lambda line: line.name)
each_role = pytest.mark.parametrize("role", ROLES)


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context) -> AsyncIterator[District]:
    async with make_world(app, context, "Matrix") as world:
        yield await fill(app, context, world, EVERY_SCOPE)


@pytest.fixture(scope="module")
async def other_district(app: FastAPI, context: Context) -> AsyncIterator[District]:
    async with make_world(app, context, "Elsewhere") as world:
        yield await fill(app, context, world, EVERY_SCOPE)


@pytest.fixture(scope="module")
async def ended(app: FastAPI, context: Context) -> AsyncIterator[District]:
    """A district in which roles, places in classes and guardianships ended yesterday."""
    async with make_world(app, context, "Ended") as world:
        district = await fill(app, context, world, EVERY_SCOPE)
        await end_relations(context, world, ["leader", "coach"])
        yield district


@each_line
@each_role
async def test_rest(district: District, line: Line, role: str) -> None:
    for reader, is_open in _readers(line, role):
        assert await _seen_in_rest(district[reader], line, district.things[line.name]) == is_open, reader


@each_line
@each_role
async def test_graphql(district: District, line: Line, role: str, app: FastAPI) -> None:
    list_name, single_name = _names_in_graphql(app, line.path)
    for reader, is_open in _readers(line, role):
        thing = district.things[line.name]
        assert await _seen_in_graphql(district[reader], list_name, single_name, thing) == is_open, reader


@each_line
@pytest.mark.parametrize("role", [*ROLES, "sis"])
async def test_another_district_is_never_open(
    district: District, other_district: District, line: Line, role: str
) -> None:
    thing = other_district.things[line.name]
    assert await _seen_in_rest(district[role], line, thing) in ("none", "403")


@each_line
async def test_a_client_without_the_scope_is_refused(
    app: FastAPI, context: Context, district: District, line: Line
) -> None:
    others = {f"{each.scope}:read" for each in LINES if each.scope not in (line.scope, "api_clients")}
    if line.path in ("evidence", "progress"):
        # Habits share the path of what is academic, under a scope of their own.
        others -= {"evidence:read", "progress:read", "habits:read"}
    client = await client_with(app, context, district.world, others)
    async with client:
        assert await _seen_in_rest(client, line, district.things[line.name]) == "403"


@each_line
async def test_a_platform_admin_sees_districts_alone(
    app: FastAPI, context: Context, district: District, line: Line
) -> None:
    async with await platform_admin(app, context) as client:
        seen = await _seen_in_rest(client, line, district.things[line.name])
    assert seen == ("seen" if line.path == "districts" else "403")


@each_line
@pytest.mark.parametrize("role", ["leader", "coach"])
async def test_a_role_that_has_ended_opens_nothing(ended: District, line: Line, role: str) -> None:
    # What a token's roles are is remembered for some seconds, perhaps until the second request; which rows they open is
    # not.
    seen = await _seen_in_rest(ended[role], line, ended.things[line.name])
    assert seen in ("none", "403", "not alike: (404, 403)")


@pytest.mark.parametrize("line", [line for line in LINES if line.name in OF_A_CLASS], ids=lambda line: line.name)
async def test_a_class_that_has_ended_shows_its_teacher_no_learner(ended: District, line: Line) -> None:
    assert await _seen_in_rest(ended["teacher"], line, ended.things[line.name]) == "none"


@pytest.mark.parametrize("line", [line for line in LINES if line.name in OF_A_CHILD], ids=lambda line: line.name)
async def test_a_guardianship_that_has_ended_opens_nothing_of_the_child(ended: District, line: Line) -> None:
    assert await _seen_in_rest(ended["guardian"], line, ended.things[line.name]) == "none"


async def test_every_listed_collection_has_a_line(context: Context) -> None:
    without = {
        "adjustment-outcomes": "as adjustments: test_generated_matrix.py",
        "attachments": "as monitoring evidence: test_attachments.py, test_generated_matrix.py",
        "audit-entries": "whoever acted decides too: test_audit_reads.py",
        "client-secrets": "as clients",
        "coaching-commitments": "the pair's: test_coaching.py, test_generated_matrix.py",
        "coaching-sessions": "as above",
        "comments": "as what they are about: test_comments.py, test_generated_matrix.py",
        "commitment-readings": "as initiatives: test_generated_matrix.py",
        "deliveries": "as their endpoints",
        "identity-providers": "as clients: test_generated_matrix.py",
        "look-fors": "as initiatives: test_generated_matrix.py",
        "mentions": "as comments",
        "monitoring-cycles": "as indicators: test_generated_matrix.py",
        "observations": "as monitoring evidence: test_generated_matrix.py",
        "obstacles": "as strategies: test_generated_matrix.py",
        "phase-metrics": "as initiatives: test_generated_matrix.py",
        "phases": "as above",
        "plan-revisions": "as plans: test_generated_matrix.py",
        "plan-templates": "of the district as a whole: test_plan_templates.py, test_generated_matrix.py",
        "saved-questions": "as indicators: test_generated_matrix.py",
        "step-resources": "as steps: test_generated_matrix.py",
        "team-members": "as initiatives: test_generated_matrix.py",
        "teams": "as above",
        "status-overrides": "as plans: test_status_overrides.py, test_generated_matrix.py",
        "disclosures": "whoever read decides too: test_disclosures.py",
        "invitations": "administrators alone: test_invitations.py",
        "mastery-policies": "as scales",
        "personal-access-tokens": "everybody's own",
        "platform-audit-entries": "as audit entries",
    }
    listed = {shape.path for shape in context.engine.shapes if shape.listed}
    assert listed - set(without) == {line.path for line in LINES}


def _readers(line: Line, role: str) -> list[tuple[str, str]]:
    """Who reads, and what should come of it: `seen`, `none` or `403`."""
    granted = line.readers[role]
    near = granted if granted in ("none", "403") else "seen"
    far = "seen" if granted == "all" else "none" if granted == "own" else granted
    return [(role, near), *([(OTHERS[role], far)] if role in OTHERS else [])]


async def _seen_in_rest(client: httpx.AsyncClient, line: Line, thing: UUID) -> str:
    one = await client.get(f"/v1/{line.path}/{thing}")
    some = await client.get(f"/v1/{line.path}", params={"id": str(thing)})
    listed = [each["id"] for each in some.json()["data"]] if some.status_code == 200 else some.status_code
    match one.status_code, listed:
        case 200, [identifier] if one.json()["id"] == identifier == str(thing):
            return "seen"
        case 404, []:
            return "none"
        case 403, 403:
            return "403"
        case found:
            return f"not alike: {found}"


async def _seen_in_graphql(client: httpx.AsyncClient, list_name: str, single_name: str, thing: UUID) -> str:
    document = (
        f"query ($id: ID!) {{ one: {single_name}(id: $id) {{ id }} some: {list_name}(id: [$id]) {{ nodes {{ id }} }} }}"
    )
    answer = (await client.post("/graphql", json={"query": document, "variables": {"id": str(thing)}})).json()
    codes = [error["extensions"]["code"] for error in answer.get("errors", [])]
    match answer["data"], codes:
        case {"one": {"id": one}, "some": {"nodes": [{"id": listed}]}}, [] if one == listed == str(thing):
            return "seen"
        case {"one": None, "some": {"nodes": []}}, []:
            return "none"
        case {"one": None, "some": None}, ["permission_denied", "permission_denied"]:
            return "403"
        case found:
            return f"not alike: {found}"


def _names_in_graphql(app: FastAPI, path: str) -> tuple[str, str]:
    shape = next(shape for shape in app.state.context.engine.shapes if shape.listed and shape.path == path)
    return list_field(shape), single_field(shape)
