"""GraphQL over HTTP: methods, kinds of content, statuses, and what is no request at all."""

import httpx
import pytest

from tests.world import World

_GRAPHQL = "application/graphql-response+json"
_JSON = "application/json"


def _kind(answer: httpx.Response) -> str:
    return answer.headers["content-type"]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (None, _JSON),
        ("*/*", _JSON),
        ("application/*", _JSON),
        (_JSON, _JSON),
        (_GRAPHQL, _GRAPHQL),
        (f"{_GRAPHQL}, {_JSON}", _GRAPHQL),
        (f"{_JSON}, {_GRAPHQL}", _GRAPHQL),
        (f"{_GRAPHQL};q=0.5, {_JSON};q=0.9", _JSON),
        (f"{_GRAPHQL}; charset=utf-8, {_JSON}; charset=utf-8", _GRAPHQL),
        ("text/html, application/json;q=0.9, */*;q=0.1", _JSON),
        (f"{_JSON};q=0, {_GRAPHQL}", _GRAPHQL),
        (f"{_GRAPHQL}, {_JSON};q=0.9", _GRAPHQL),
        (f"{_GRAPHQL};q=0.5, */*", _JSON),
        ("APPLICATION/GraphQL-Response+JSON", _GRAPHQL),
    ],
)
async def test_accept_chooses_the_kind_of_content(world: World, accept: str | None, kind: str) -> None:
    headers = {} if accept is None else {"accept": accept}
    client = world["admin"]
    request = client.build_request("POST", "/graphql", json={"query": "{ __typename }"}, headers=headers)
    if accept is None:
        del request.headers["accept"]
    answer = await client.send(request)
    assert answer.status_code == 200
    assert _kind(answer) == f"{kind}; charset=utf-8"
    assert answer.json() == {"data": {"__typename": "Query"}}


async def test_nothing_acceptable_is_refused_before_anything_is_done(world: World) -> None:
    answer = await world["admin"].post("/graphql", json={"query": "{ __typename }"}, headers={"accept": "text/html"})
    assert answer.status_code == 406
    assert answer.json()["errors"][0]["extensions"]["code"] == "not_acceptable"


@pytest.mark.parametrize("document", ["{", "{ nowhere }", "query ($id: ID!) { node(id: $id) { id } }"])
async def test_a_refused_document_is_400_or_200_by_the_kind_of_content(world: World, document: str) -> None:
    asked = {"query": document}
    modern = await world["admin"].post("/graphql", json=asked, headers={"accept": _GRAPHQL})
    plain = await world["admin"].post("/graphql", json=asked, headers={"accept": _JSON})
    assert (modern.status_code, plain.status_code) == (400, 200)
    assert modern.json() == plain.json()
    assert "data" not in modern.json()


@pytest.mark.parametrize(("accept", "status"), [(_GRAPHQL, 294), (_JSON, 200), ("*/*", 200)])
async def test_an_error_of_a_field_is_a_success_in_part(world: World, accept: str, status: int) -> None:
    asked = {"query": "{ organizations(first: 0) { totalCount } }"}
    answer = await world["admin"].post("/graphql", json=asked, headers={"accept": accept})
    assert answer.status_code == status
    assert answer.json()["data"] == {"organizations": None}
    assert answer.json()["errors"][0]["path"] == ["organizations"]


async def test_several_accept_headers_are_one(world: World) -> None:
    headers = [("accept", "text/html"), ("accept", f"{_JSON};q=0.5"), ("accept", _GRAPHQL)]
    answer = await world["admin"].post("/graphql", json={"query": "{ __typename }"}, headers=headers)
    assert _kind(answer).startswith(_GRAPHQL)


@pytest.mark.parametrize(("accept", "document"), [(_JSON, "{ __typename }"), (_GRAPHQL, "{"), ("text/html", "{")])
async def test_every_answer_says_that_it_varies_by_what_is_accepted(world: World, accept: str, document: str) -> None:
    for answer in (
        await world["admin"].post("/graphql", json={"query": document}, headers={"accept": accept}),
        await world["admin"].get("/graphql", params={"query": document}, headers={"accept": accept}),
    ):
        assert answer.headers["vary"] == "Accept"


async def test_other_methods_are_told_which_there_are(world: World) -> None:
    answer = await world["admin"].put("/graphql", json={"query": "{ __typename }"})
    assert answer.status_code == 405
    assert sorted(answer.headers["allow"].split(", ")) == ["GET", "HEAD", "OPTIONS", "POST"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"{ __typename }"',
        b"{}",
        b'{"qeury": "{ __typename }"}',
        b'{"query": 1}',
        b'{"query": null}',
        b'{"query": ["{ __typename }"]}',
        b'{"query": "{ __typename }", "variables": "x"}',
        b'{"query": "{ __typename }", "variables": [1]}',
        b'{"query": "{ __typename }", "variables": 0}',
        b'{"query": "{ __typename }", "operationName": 1}',
        b'{"query": "{ __typename }", "operationName": {}}',
        b'{"query": "{ __typename }", "extensions": "x"}',
        b'{"query": "{ __typename }", "extensions": false}',
        b'{"query": "{ __typename }", "variables": {"a": NaN}}',
        b'{"query": "{ __typename }", "variables": {"a": 1e999}}',
        b'{"query": "{ a(b: \\"\\ud800\\") }"}',
        b'{"query": "\xff"}',
        b'{"variables":' + b'{"a":' * 100_000,
    ],
)
@pytest.mark.parametrize("accept", [_GRAPHQL, _JSON])
async def test_what_is_no_request_is_400(world: World, body: bytes, accept: str) -> None:
    headers = {"content-type": _JSON, "accept": accept}
    answer = await world["admin"].post("/graphql", content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] == "malformed_request"
    assert _kind(answer).startswith(accept)


@pytest.mark.parametrize("parameter", ["variables", "operationName", "extensions"])
async def test_null_parameters_are_as_if_left_out(world: World, parameter: str) -> None:
    answer = await world["admin"].post("/graphql", json={"query": "{ __typename }", parameter: None})
    assert answer.json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "", "application/json; charset=latin-1"]
)
async def test_other_content_is_415(world: World, content_type: str) -> None:
    headers = {"content-type": content_type}
    answer = await world["admin"].post("/graphql", content=b'{"query": "{ __typename }"}', headers=headers)
    assert answer.status_code == 415


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        'Application/JSON;charset="UTF-8"',
        "application/json; odata=verbose",
    ],
)
async def test_json_is_read_as_utf_8(world: World, content_type: str) -> None:
    body = '{"query": "{ __type(name: \\"Größe 🏊\\") { name } }"}'.encode()
    answer = await world["admin"].post("/graphql", content=body, headers={"content-type": content_type})
    assert answer.json() == {"data": {"__type": None}}


async def test_get_asks_queries(world: World) -> None:
    parameters = {
        "query": "query A($n: Int) { organizations(first: $n) { nodes { name } } } query B { __typename }",
        "variables": '{"n": 1}',
        "operationName": "A",
    }
    answer = await world["admin"].get("/graphql", params=parameters)
    assert answer.json() == {"data": {"organizations": {"nodes": [{"name": "Larkspur District"}]}}}


@pytest.mark.parametrize("accept", [_GRAPHQL, _JSON])
async def test_get_does_not_change_anything(world: World, accept: str) -> None:
    answer = await world["admin"].get(
        "/graphql", params={"query": "mutation { __typename }"}, headers={"accept": accept}
    )
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"
    assert answer.json()["errors"][0]["extensions"]["code"] == "method_not_allowed"


@pytest.mark.parametrize(
    "parameters", [{}, {"query": "{ __typename }", "variables": "{"}, {"query": "{ __typename }", "variables": "[]"}]
)
async def test_get_that_is_no_request_is_400(world: World, parameters: dict[str, str]) -> None:
    assert (await world["admin"].get("/graphql", params=parameters)).status_code == 400


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (None, "Name one of the document's operations in `operationName`."),
        ("", "Name one of the document's operations in `operationName`."),
        ("C", "The document has no operation of this name."),
    ],
)
async def test_the_operation_is_named_where_there_are_several(
    world: World, operation: str | None, expected: str
) -> None:
    asked = {"query": "query A { __typename } query B { __typename }", "operationName": operation}
    answer = await world["admin"].post("/graphql", json=asked)
    assert answer.json()["errors"][0]["message"] == expected


async def test_without_a_token_it_is_401(anonymous: httpx.AsyncClient) -> None:
    for answer in (
        await anonymous.post("/graphql", json={"query": "{ __typename }"}),
        await anonymous.get("/graphql", params={"query": "{ __typename }"}),
    ):
        assert answer.status_code == 401
        assert answer.json()["code"] == "unauthenticated"
        assert _kind(answer) == "application/problem+json"


async def test_the_page_for_trying_needs_no_other_host(anonymous: httpx.AsyncClient) -> None:
    answer = await anonymous.get("/graphiql")
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "http" not in answer.text.replace("http-equiv", "")


@pytest.mark.parametrize(
    ("asked", "secret"),
    [
        ({"query": '{ organizations(first: "Jane Doe") { totalCount } }'}, "Jane"),
        ({"query": "{ organizations(kind: Jane) { totalCount } }"}, "Jane"),
        ({"query": '{ organizations(sort: "Jane Doe") { totalCount } }'}, "Jane"),
        ({"query": '{ organizations(after: "Jane Doe") { totalCount } }'}, "Jane"),
        ({"query": '{ organizations(id: "Jane Doe") { totalCount } }'}, "Jane"),
        ({"query": '{ organizations(updatedSince: "Jane Doe") { totalCount } }'}, "Jane"),
        ({"query": '{ organizations "Jane Doe" }'}, "Jane"),
        ({"query": "{ organizations(first: JaneDoe"}, "Jane"),
        ({"query": "{ " + "JaneDoe" * 20 + " }"}, "Jane"),
        (
            {"query": "query ($n: Int) { organizations(first: $n) { totalCount } }", "variables": {"n": "Jane Doe"}},
            "Jane",
        ),
        (
            {
                "query": "query ($n: [ID!]) { organizations(id: $n) { totalCount } }",
                "variables": {"n": [{"Jane": "Doe"}]},
            },
            "Jane",
        ),
        (
            {
                "query": "query ($n: DateTime) { organizations(updatedSince: $n) { totalCount } }",
                "variables": {"n": "Jane"},
            },
            "Jane",
        ),
    ],
)
async def test_values_are_not_repeated_in_errors(world: World, asked: dict[str, object], secret: str) -> None:
    answer = await world["admin"].post("/graphql", json=asked)
    assert answer.json()["errors"]
    assert secret not in answer.text
