"""GraphQL documents by their hash: sent once, asked for afterwards; or chosen by the operator, and no others."""

import hashlib
import os
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import orjson
import pytest

from achieve.app import make_app
from achieve.core.settings import Settings, WrongSetting
from tests.world import World

Way = Callable[[str], Mapping[str, object]]

_GRAPHQL = "application/graphql-response+json"
_DOCUMENT = "query ($n: Int!) { organizations(first: $n) { totalCount } }"
_THREE = {"data": {"organizations": {"totalCount": 3}}}


def _digest(document: str) -> str:
    return hashlib.sha256(document.encode()).hexdigest()


def _by_id(document: str) -> Mapping[str, object]:
    return {"documentId": f"sha256:{_digest(document)}"}


def _by_extension(document: str) -> Mapping[str, object]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": _digest(document)}}}


_WAYS = pytest.mark.parametrize("way", [_by_id, _by_extension])


async def _ask(client: httpx.AsyncClient, asked: Mapping[str, object]) -> httpx.Response:
    return await client.post("/graphql", json=asked, headers={"accept": _GRAPHQL})


def _code(answer: httpx.Response) -> str:
    return answer.json()["errors"][0]["extensions"]["code"]


@_WAYS
@pytest.mark.parametrize("other_way", [_by_id, _by_extension])
async def test_what_was_sent_with_its_hash_is_asked_for_by_the_hash(world: World, way: Way, other_way: Way) -> None:
    document = _DOCUMENT.replace("query", f"query Q{uuid4().hex}")
    client, variables = world["admin"], {"variables": {"n": 1}}
    assert _code(await _ask(client, {**way(document), **variables})) == "persisted_query_not_found"
    assert (await _ask(client, {"query": document, **way(document), **variables})).json() == _THREE
    assert (await _ask(client, {**other_way(document), **variables})).json() == _THREE


async def test_a_query_is_read_by_its_hash_alone(world: World) -> None:
    client = world["admin"]
    await _ask(client, {"query": _DOCUMENT, **_by_id(_DOCUMENT), "variables": {"n": 1}})
    extensions = orjson.dumps(_by_extension(_DOCUMENT)["extensions"]).decode()
    for parameters in ({"documentId": f"sha256:{_digest(_DOCUMENT)}"}, {"extensions": extensions}):
        answer = await client.get("/graphql", params={**parameters, "variables": '{"n": 1}'})
        assert answer.json() == _THREE


async def test_a_query_may_be_kept_by_reading_it(world: World) -> None:
    document = _DOCUMENT.replace("query", "query ByGet")
    parameters = {"documentId": f"sha256:{_digest(document)}", "variables": '{"n": 1}'}
    await world["admin"].get("/graphql", params={"query": document, **parameters})
    assert (await world["admin"].get("/graphql", params=parameters)).json() == _THREE


async def test_a_mutation_by_its_hash_is_not_read(world: World) -> None:
    document = "mutation { __typename }"
    assert (await _ask(world["admin"], {"query": document, **_by_id(document)})).status_code == 200
    assert (await _ask(world["admin"], _by_id(document))).json() == {"data": {"__typename": "Mutation"}}
    answer = await world["admin"].get("/graphql", params={"documentId": f"sha256:{_digest(document)}"})
    assert (answer.status_code, _code(answer)) == (405, "method_not_allowed")


@_WAYS
async def test_an_unknown_hash_is_told_in_the_words_that_clients_wait_for(world: World, way: Way) -> None:
    asked = way("{ __typename } # never sent")
    answers = [
        await world["admin"].post("/graphql", json=asked, headers={"accept": kind}) for kind in ("*/*", _GRAPHQL)
    ]
    assert [answer.status_code for answer in answers] == [200, 400]
    for answer in answers:
        assert answer.json() == {
            "errors": [{"message": "PersistedQueryNotFound", "extensions": {"code": "persisted_query_not_found"}}]
        }


@_WAYS
async def test_a_hash_of_something_else_is_refused_and_nothing_kept(world: World, way: Way) -> None:
    document, other = "query Mine { __typename }", "query Theirs { __typename }"
    answer = await _ask(world["admin"], {"query": document, **way(other)})
    assert (answer.status_code, _code(answer)) == (400, "persisted_query_hash_mismatch")
    for each in (document, other):
        assert _code(await _ask(world["admin"], way(each))) == "persisted_query_not_found"


@pytest.mark.parametrize(
    "document",
    [
        "{ nowhere }",
        "{",
        "{ " + " ".join(f"a{n}: __typename" for n in range(16)) + " }",
        '{ people(id: "018f0000-0000-7000-8000-000000000000") { totalCount } }',
        'query ($name: String = "Jane") { __type(name: $name) { name } }',
        'query { organizations(sort: "Jane Doe") { totalCount } }',
        'mutation { createEvidence(input: {learnerId: "7", kind: formative}) { userErrors { code } } }',
        "{ __typename } # about Jane",
        "{ __typename }" + " " * 20_000,
    ],
)
async def test_only_valid_documents_without_values_are_kept(world: World, document: str) -> None:
    asked = _by_id(document)
    assert "persisted_query" not in (await _ask(world["admin"], {"query": document, **asked})).text
    assert _code(await _ask(world["admin"], asked)) == "persisted_query_not_found"


async def test_an_order_is_no_value(world: World) -> None:
    document = '{ organizations(sort: "-id", first: 1, kind: [school]) { totalCount } }'
    await _ask(world["admin"], {"query": document, **_by_id(document)})
    assert (await _ask(world["admin"], _by_id(document))).json() == {"data": {"organizations": {"totalCount": 2}}}


async def test_rights_are_those_of_who_asks(world: World) -> None:
    document = "{ plans { totalCount } }"
    await _ask(world["admin"], {"query": document, **_by_id(document)})
    assert _code(await _ask(world["learner"], _by_id(document))) == "permission_denied"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"documentId": 1}, "malformed_request"),
        ({"documentId": ""}, "malformed_request"),
        ({"documentId": None}, "malformed_request"),
        ({"documentId": "ProgressPage"}, "persisted_query_not_found"),
        ({"documentId": "x-own:1"}, "persisted_query_not_found"),
        ({"documentId": "sha256:ABC", "query": "{ __typename }"}, "persisted_query_hash_mismatch"),
        ({"extensions": {"persistedQuery": 1}}, "malformed_request"),
        ({"extensions": {"persistedQuery": {}}}, "persisted_query_not_supported"),
        ({"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "x"}}}, "persisted_query_not_supported"),
        ({"extensions": {"persistedQuery": {"version": 1}}}, "malformed_request"),
        ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 1}}}, "malformed_request"),
        ({**_by_id("{ a }"), **_by_extension("{ b }")}, "malformed_request"),
    ],
)
async def test_other_ways_to_ask_are_refused(world: World, asked: Mapping[str, object], code: str) -> None:
    answer = await _ask(world["admin"], asked)
    assert (answer.status_code, _code(answer)) == (400, code)


@asynccontextmanager
async def _process(world: World, settings: Settings) -> AsyncGenerator[httpx.AsyncClient]:
    """The administrator at another process of the service."""
    app = make_app(settings)
    token = world["admin"].headers["authorization"]
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="http://achieve.test", headers={"authorization": token}
        ) as client,
    ):
        yield client


async def test_another_process_asks_for_the_document_again(world: World, settings: Settings) -> None:
    document = "query Shared { organizations { totalCount } }"
    await _ask(world["admin"], {"query": document, **_by_id(document)})
    async with _process(world, settings) as client:
        assert _code(await _ask(client, _by_id(document))) == "persisted_query_not_found"
        assert (await _ask(client, {"query": document, **_by_id(document)})).json() == _THREE
        assert (await _ask(client, _by_id(document))).json() == _THREE


_TRUSTED = 'query Ours {\n  organizations(first: 1, sort: "name") { totalCount }\n}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "documents" / "pages").mkdir(parents=True)
    (tmp_path / "documents" / "pages" / "ours.graphql").write_bytes(_TRUSTED.encode())
    return tmp_path / "documents"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "documents.json"
    path.write_bytes(orjson.dumps({f"sha256:{_digest(_TRUSTED)}": _TRUSTED, _digest("{__typename}"): "{__typename}"}))
    return path


@pytest.mark.parametrize("place", ["folder", "file"])
async def test_trusted_documents_are_there_from_the_start(
    world: World, settings: Settings, place: str, request: pytest.FixtureRequest
) -> None:
    documents: Path = request.getfixturevalue(place)
    async with _process(world, settings.model_copy(update={"graphql_documents": documents})) as client:
        for way in (_by_id, _by_extension):
            assert (await _ask(client, way(_TRUSTED))).json() == _THREE
        assert (await _ask(client, {"query": "{ __typename }"})).json() == {"data": {"__typename": "Query"}}


async def test_where_only_trusted_documents_are_answered_no_other_is(
    world: World, settings: Settings, folder: Path
) -> None:
    strict = settings.model_copy(update={"graphql_documents": folder, "graphql_only_trusted": True})
    async with _process(world, strict) as client:
        assert (await _ask(client, _by_id(_TRUSTED))).json() == _THREE
        assert (await _ask(client, {"query": _TRUSTED})).json() == _THREE
        for asked in ({"query": _DOCUMENT}, {"query": _DOCUMENT, **_by_id(_DOCUMENT)}, _by_extension(_DOCUMENT)):
            answer = await _ask(client, asked)
            assert (answer.status_code, _code(answer)) == (400, "document_not_trusted")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("documents/a.graphql", b"{ nowhere }", "a.graphql is refused. Cannot query field 'nowhere'"),
        ("documents/a.graphql", b"{", "a.graphql is refused. Syntax Error"),
        ("documents/a.graphql", b"\xff", "cannot be read as text in UTF-8"),
        ("documents/a.txt", b"{ __typename }", "holds no document"),
        ("documents", b"[]", "must be a JSON object of hashes and documents"),
        ("documents", b"{}", "holds no document"),
        ("documents", b'{"abc": "{ __typename }"}', "abc is not the SHA-256 of its document"),
        ("documents", b'{"abc": 1}', "abc is not the SHA-256 of its document"),
        ("elsewhere", b"", "cannot be read as text in UTF-8"),
    ],
)
def test_a_document_that_cannot_be_trusted_stops_the_start(
    settings: Settings, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(WrongSetting, match=told):
        make_app(settings.model_copy(update={"graphql_documents": tmp_path / "documents"}))


def test_what_stops_the_start_is_one_sentence(tmp_path: Path) -> None:
    environment = {**os.environ, "ACHIEVE_HOME": str(tmp_path), "ACHIEVE_GRAPHQL_ONLY_TRUSTED": "true"}
    environment["ACHIEVE_DATABASE_URL"] = "postgresql://nobody@127.0.0.1:9/nothing"
    argv = [sys.executable, "-m", "achieve.cli", "serve"]
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "ACHIEVE_GRAPHQL_ONLY_TRUSTED refuses every document, unless ACHIEVE_GRAPHQL_DOCUMENTS names some.\n"
    )
