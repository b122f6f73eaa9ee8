"""What clients are shown is read by the engine alone. Whatever else fetches rows stands here, with its reason."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import achieve
from achieve.accounts.me import ME_AS_CLIENT, ME_AS_PERSON
from achieve.declarations import ALL_SHAPES

ROOT = Path(achieve.__file__).parent

# Modules that fetch rows by the driver.
FETCHING = {
    "reads/engine.py": "It is the engine.",
    "core/db.py": "Asks the server whether it is there, and how powerful its role is.",
    "migrations/state.py": "At which migration the database is.",
    "commands/opening.py": "Finds the district that a command is about.",
    "audit/explanations.py": "Which conditions hold for a row; nothing that stands in it.",
    "accounts/queries.py": "Whose a credential is, before there is an actor to read as.",
    "accounts/invitations/queries.py": "Whom an invitation is for, before that person can sign in.",
    "accounts/keys.py": "The keys that sign tokens; their public halves are a standard's document.",
    "accounts/revocations.py": "Which tokens have ended.",
    "accounts/oauth/codes.py": "Which district and account a code is of, before one is bound.",
    "accounts/oauth/families.py": "A refresh token by its hash: global.",
    "accounts/oauth/front_ends.py": "A front end by its id: who asks is not known yet.",
    "accounts/oauth/places.py": "Where an account belongs: who asks is not known yet.",
    "accounts/providers/finding.py": "Whom a provider has named: who asks is not known yet.",
    "accounts/sign_in/sessions.py": "A browser's session by its hash: global.",
    "accounts/tenants/counting.py": "How many rows there are; nothing that stands in them.",
    "people/district_calendar.py": "On which days a district works: for counting, and nothing of it is shown.",
    "plans/sampling.py": "The samples of an indicator, added up.",
    "plans/answering.py": "What a saved question asks, and the counts that answer it.",
    "plans/queries/step_edits.py": "Which steps the actor may change; what stands in them the engine reads.",
    "plans/phasing.py": "The newest figure that the actor may see for each success metric of a phase.",
    "plans/queries/history.py": "Ids and numbers of revisions and of the plan before, which the engine then reads.",
    "plans/reminding/telling.py": "Which districts there are to remind.",
    "plans/depths/statements.py": "Sums over the observations that the actor may see; none of them is shown.",
    "progress/queries.py": "What judging needs to lock and to load.",
    "webhooks/claims.py": "What the worker has to send; the message is the event as its receiver may have it.",
    "webhooks/housekeeping.py": "In which districts there is something to clear away.",
    "plans/attachments/clearing.py": "In which districts there is something to clear away.",
    "privacy/archive/files.py": "Which files are a person's, for the archive.",
    "privacy/archive/writing.py": "Everything known of a person, also what no shape shows, for the archive.",
    "exchange/roster_import/tenant.py": "Which district a package is of.",
    "demo/evidence.py": "Whom the demo's evidence is about.",
    "demo/loading.py": "Whether the demo's district is there already.",
}
# Modules at the edge that know a way to the database beside the engine.
AT_THE_EDGE = {
    "web/writes.py": "Opens the transaction of a write.",
    "web/disclosing.py": "Writes what the engine has shown of learners into the disclosure record.",
    "web/operations.py": "Hands a verb the session of its write.",
    "web/idempotency.py": "Keeps the answers of writes, and finds them again.",
    "web/rows.py": "The table of those answers.",
    "web/rest.py": "Reads the answer of a write by the engine, in the write's own transaction.",
    "web/graphql/writing.py": "As above.",
    "web/shown_secret.py": "Hands a new secret to the one answer that shows it, in the write's own transaction.",
    "web/problems.py": "Says what errors of the database mean.",
}
# Modules that take from the engine what is shown, and how each sees to the disclosure record.
SHOWING = {
    "web/disclosing.py": "Writes it.",
    "web/exports.py": "Its rows go through `recorded_first`.",
    "feed/stream.py": "Events tell of nobody's record: tests/api/test_disclosures.py asks the engine.",
}
# Modules that have PostgreSQL write JSON, beside those that declare shapes.
WRITING_JSON = {
    "reads/compiling.py": "It is the engine's compiler.",
    "reads/writing.py": "As above.",
    "reads/paging.py": "As above.",
    "reads/statements.py": "As above.",
    "reads/cursors.py": "Cursors of pages.",
    "accounts/me.py": "The shapes of the caller.",
    "webhooks/claims.py": "The message of an event: a standard's, not a resource's.",
    "privacy/archive/contents.py": "Rows of an archive: of every table, with every column.",
}
_FETCH = frozenset({"fetch", "fetchrow", "fetchval", "fetchmany", "cursor", "copy_from_query", "copy_from_table"})
_WAYS = re.compile(r"asyncpg|sqlalchemy|sqlmodel|achieve\.\w+\.(?:queries|rows)\b|achieve\.core\.db\.driver_connection")
_JSON = re.compile(r"\b(?:row_to_json|to_json|json_agg|json_build_\w+|json_object_agg)\(")


def sources() -> Iterator[tuple[str, str]]:
    """Every module of the service by its path, with its text."""
    for path in sorted(ROOT.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def modules(holds: Callable[[str], bool]) -> Mapping[str, str]:
    """The modules whose text has a property."""
    return {name: text for name, text in sources() if holds(text)}


def fetches(text: str) -> bool:
    """Whether a module calls one of the driver's ways to fetch rows."""
    calls = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Attribute) and called.attr in _FETCH for called in calls)


def knows_a_way(text: str) -> bool:
    """Whether a module imports, for more than annotations, what reaches the database."""
    return any(_WAYS.match(name) for name in _imported(ast.parse(text).body))


def takes_from_the_engine(text: str) -> bool:
    """Whether a module imports one of the engine's ways to fetch what a query shows."""
    return any(name.startswith("achieve.reads.engine.fetch_") for name in _imported(ast.parse(text).body))


def _imported(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)


def is_at_the_edge(name: str) -> bool:
    """Whether a module answers clients."""
    return name.startswith("web/") or name.endswith(("/rest.py", "/graphql.py", "/stream.py", "/me.py"))


def test_rows_are_fetched_by_the_engine_and_by_those_with_a_reason() -> None:
    assert set(modules(fetches)) == set(FETCHING)


def test_the_edge_has_no_other_way_to_the_database() -> None:
    found = {name for name in modules(knows_a_way) if is_at_the_edge(name)}
    # Their rows are named as those of their shapes.
    assert found - {"accounts/me.py"} == set(AT_THE_EDGE)


def test_whatever_is_shown_passes_the_disclosure_record() -> None:
    assert set(modules(takes_from_the_engine)) == set(SHOWING)


def test_json_is_written_for_shapes_only() -> None:
    found = set(modules(lambda text: _JSON.search(text) is not None))
    assert {name for name in found if "shapes" not in name} == set(WRITING_JSON)


def test_only_the_callers_own_row_is_open_without_a_line_of_the_permission_table() -> None:
    assert [shape.name for shape in ALL_SHAPES for rule in shape.rules if rule.resource is None] == []
    own = [rule.when for shape in (ME_AS_PERSON, ME_AS_CLIENT) for rule in shape.rules]
    assert own == ["{t}.id = :person", "{t}.id = :client"]


def test_what_fetches_is_found() -> None:
    assert fetches("async def look(connection):\n    return await connection.fetchval('select 1')\n")
    assert not fetches("async def look(engine):\n    return await engine.page()\n")
    assert knows_a_way("from achieve.plans.queries import find_plan\n")
    assert not knows_a_way("from achieve.plans.service import start_plan\n")
