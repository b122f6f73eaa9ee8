"""Whatever is sent, by whomever, the service answers as its OpenAPI document says, and never with a fault of its own.

`python -m tests.fuzz` sends much more, with all checks and phases.
"""

import re
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol, cast
from uuid import UUID

import pytest
import requests
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from hypothesis_graphql import from_schema, nodes
from schemathesis import GenerationMode, checks
from schemathesis.specs.openapi import checks as openapi_checks

from achieve.app import make_app
from achieve.core.settings import Settings
from achieve.declarations import ALL_SHAPES
from achieve.web.context import Context
from achieve.web.server import make_server
from tests.api.access_district import District, fill, platform_admin
from tests.api.test_matrix import EVERY_SCOPE, LINES
from tests.world import make_world

ACTORS = ("platform", "admin", "leader", "coach", "teacher", "learner", "guardian", "sis")
# The library's generics have no arguments here: what is used of it is named below.
_openapi: Any = schemathesis.openapi
_general: Any = checks
_of_document: Any = openapi_checks
CHECKS = [
    _general.not_a_server_error,
    _of_document.status_code_conformance,
    _of_document.content_type_conformance,
    _of_document.response_headers_conformance,
    _of_document.response_schema_conformance,
]
# How many requests of each kind an operation gets, times the actors.
EXAMPLES = {GenerationMode.POSITIVE: 2, GenerationMode.NEGATIVE: 1}
# A stream is read for as long as it lasts; it has tests of its own.
LEFT_OUT = ("/v1/events/stream",)

_WRITTEN = {
    "Date": st.dates().map(str),
    "DateTime": st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    "JSON": st.text(st.characters(codec="utf-8"), max_size=20),
}
SCALARS = {name: st.one_of(texts, st.text(max_size=9)).map(nodes.String) for name, texts in _WRITTEN.items()}

COLLECTIONS = [shape.path for shape in ALL_SHAPES if shape.listed]
PATHS = {
    **{path: rf"^/v1/{path}(/[^/]*(/(?!document|progress)[a-z-]+)?)?$" for path in COLLECTIONS},
    "views": r"^/v1/(learners|classes|plans)/[^/]+/(progress|document)",
    "calculation": r"^/v1/mastery/",
    "authorization": r"^/v1/authorization/",
    "me": r"^/v1/me$",
    "calendars": r"^/v1/(me|plans/[^/]+|calendar-feeds/.+)/calendar\.ics$",
    "coached plans": r"^/v1/coaches/[^/]+/plans$",
    "digests": r"^/v1/digests/[^/]+$",
    "check rules": r"^/v1/plan-check-rules$",
    "tokens": r"^/(oauth|\.well-known)/",
}


class Case(Protocol):
    """A generated request."""

    path_parameters: dict[str, object]

    def call_and_validate(self, base_url: str, session: requests.Session, *, checks: object) -> object:
        """Send it, and compare the answer with the document."""


class Operation(Protocol):
    """An operation of the document."""

    path: str

    def as_strategy(self, generation_mode: GenerationMode) -> st.SearchStrategy[Case]:
        """Requests for it, as the document has them or not."""
        ...


@dataclass(frozen=True, slots=True)
class Target:
    """A running service with a district in it."""

    url: str
    operations: list[Operation]
    sessions: Mapping[str, requests.Session]
    ids: Mapping[str, list[UUID]]


@pytest.fixture(scope="module")
def server_url(settings: Settings) -> Iterator[str]:
    """The service behind a real socket, with an event loop of its own."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = make_server(make_app(settings), settings)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(20)


@pytest.fixture(scope="module")
async def district(app: FastAPI, context: Context) -> AsyncIterator[District]:
    async with make_world(app, context, "Fuzzed") as world:
        filled = await fill(app, context, world, EVERY_SCOPE)
        world.clients["platform"] = await platform_admin(app, context)
        yield filled


@pytest.fixture(scope="module")
def target(server_url: str, district: District) -> Target:
    document = requests.get(f"{server_url}/openapi.json", timeout=30).json()
    ids: dict[str, list[UUID]] = {}
    for line in LINES:
        ids.setdefault(line.path, []).append(district.things[line.name])
    ids["learners"] = [district.world.ids["learner"]]
    return Target(server_url, _operations(document), _sessions(district), ids)


# The first, while nobody has been deleted by what follows.
def test_every_document_in_graphql_is_answered(app: FastAPI, target: Target) -> None:
    outcomes: set[str] = set()

    @given(from_schema(app.state.graphql_schema, custom_scalars=SCALARS))
    @_bounded(15)
    def answered(document: str) -> None:
        for session in target.sessions.values():
            answer = session.post(f"{target.url}/graphql", json={"query": document}, timeout=30)
            codes = {error["extensions"]["code"] for error in answer.json().get("errors", [])}
            assert answer.status_code in (200, 400), document
            assert "internal_error" not in codes, document
            assert "data" in answer.json() or codes, document
            outcomes.update(codes or {"answered"})

    answered()
    assert "answered" in outcomes


@pytest.mark.parametrize("mode", GenerationMode, ids=lambda mode: mode.value)
@pytest.mark.parametrize("paths", PATHS)
def test_every_answer_is_as_the_document_says(target: Target, paths: str, mode: GenerationMode) -> None:
    for operation in _matching(target, PATHS[paths]):
        _send(target, operation, mode)


def test_every_operation_is_tried(target: Target) -> None:
    tried = {each.path for paths in PATHS.values() for each in _matching(target, paths)}
    assert tried == {each.path for each in target.operations} - set(LEFT_OUT)


def _send(target: Target, operation: Operation, mode: GenerationMode) -> None:
    """Send an operation generated requests, each as all of the actors."""
    known = st.sampled_from(_known_ids(target, operation.path))

    @given(operation.as_strategy(generation_mode=mode), known, st.booleans())
    @_bounded(EXAMPLES[mode])
    def conforms(case: Case, identifier: UUID, is_known: bool) -> None:
        if is_known and "id" in case.path_parameters:
            case.path_parameters["id"] = str(identifier)
        for session in target.sessions.values():
            case.call_and_validate(base_url=target.url, session=session, checks=CHECKS)

    try:
        conforms()
    except Unsatisfiable:
        # Without parameters there is nothing to do wrong.
        assert mode is GenerationMode.NEGATIVE


def _known_ids(target: Target, path: str) -> list[UUID]:
    collection = path.split("/")[2] if path.count("/") > 2 else ""
    return target.ids.get(collection, [UUID(int=0)])


def _bounded(examples: int) -> Any:
    return settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=cast("list[HealthCheck]", list(HealthCheck)),
        phases=(Phase.generate,),
    )


def _operations(document: object) -> list[Operation]:
    return [found.ok() for found in _openapi.from_dict(document).get_all_operations()]


def _matching(target: Target, paths: str) -> Iterator[Operation]:
    wanted = (each for each in target.operations if re.match(paths, each.path))
    return (each for each in wanted if each.path not in LEFT_OUT)


def _sessions(district: District) -> Mapping[str, requests.Session]:
    sessions: dict[str, requests.Session] = {}
    for actor in ACTORS:
        session = sessions[actor] = requests.Session()
        session.trust_env = False
        session.headers["authorization"] = district[actor].headers["authorization"]
    return sessions
