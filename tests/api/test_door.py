"""What a stranger sends at the door is answered with a refusal, never with a fault of ours."""

import gzip
from collections.abc import AsyncIterator

import httpx
import pytest

from achieve.core.settings import Settings
from tests.world import World

_JSON = {"content-type": "application/json"}

# POST on the token endpoint's neighbours is enough: every body passes the same door and the same reader.
_PATH = "/v1/plans"


async def _post(world: World, body: bytes, **headers: str) -> httpx.Response:
    return await world["admin"].post(_PATH, content=body, headers={**_JSON, **headers})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"\xef\xbb\xbf{}", 400),
        (b'{"title": NaN}', 400),
        (b'{"title": Infinity}', 400),
        (b'{"title": "\\ud800"}', 400),
        (b"[" * 100_000, 400),
        (b'{"a":' * 100_000, 400),
        (b"[" * 900 + b"]" * 900, 400),
        (b"[" * 150 + b"]" * 150, 422),
        (b'{"title": "A", "title": "B"}', 400),
        (b'{"title": "A", "\\u0074itle": "B"}', 400),
        (b'{"external_ids": {"sis": "1", "sis": "2"}}', 400),
        (b"null", 422),
        (b"[]", 422),
        (b'"text"', 422),
        (b'{"title": "a\\u0000b"}', 422),
        (b'{"title": 1e999}', 400),
        (b'{"title": 1e300}', 422),
        (b'{"title": 99999999999999999999999999}', 422),
        (b'{"starts_on": "9999-99-99"}', 422),
    ],
)
async def test_a_bad_body_is_refused(world: World, body: bytes, status: int) -> None:
    answer = await _post(world, body)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/v1/plans", "/graphql", "/oauth/token", "/nowhere"])
async def test_a_compressed_body_is_refused(world: World, path: str) -> None:
    packed = gzip.compress(b'{"title": "' + b"a" * 1_000_000 + b'"}')
    answer = await world["admin"].post(path, content=packed, headers={**_JSON, "content-encoding": "gzip"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


async def test_a_body_of_another_kind_is_refused(world: World) -> None:
    answer = await world["admin"].post(_PATH, content=b"<plan/>", headers={"content-type": "application/xml"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


async def test_a_large_body_is_refused_by_its_stated_length(world: World) -> None:
    answer = await _post(world, b"x", **{"content-length": "60000000"})
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert answer.headers["connection"] == "close"


async def test_a_large_body_is_refused_while_it_streams(world: World, settings: Settings) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 60_000_000:
            sent += 100_000
            yield b"x" * 100_000

    answer = await world["admin"].post(_PATH, content=endless(), headers=_JSON)
    assert answer.status_code == 413
    assert sent <= settings.max_body_bytes + 200_000


async def test_an_ambiguous_length_is_refused(world: World) -> None:
    answer = await _post(world, b"{}", **{"transfer-encoding": "chunked", "content-length": "2"})
    assert answer.status_code == 400


async def test_the_answer_never_repeats_the_input(world: World) -> None:
    secret = "Zebulon-Quartz-4711"
    answers = [
        await _post(world, f'{{"title": ["{secret}"], "{secret}": 1}}'.encode()),
        await world["admin"].get(f"/v1/people?{secret}=1&limit={secret}"),
        await world["admin"].get(f"/v1/people?limit={secret}"),
        await world["admin"].get(f"/v1/people/{secret}"),
        await world["admin"].get(f"/{secret}"),
        await _post(world, b"{}", **{"if-match": secret, "idempotency-key": f"{secret} with blanks"}),
    ]
    assert all(answer.status_code in range(400, 500) for answer in answers)
    assert not [answer.text for answer in answers if secret in answer.text]


async def test_a_problem_stays_small_however_many_faults_there_are(world: World) -> None:
    body = b"{" + b",".join(b'"field_%d": 1' % number for number in range(20_000)) + b"}"
    answer = await _post(world, body)
    assert answer.status_code == 422
    assert len(answer.content) < 64_000
    assert len(answer.json()["errors"]) == 50


async def test_a_request_id_is_given_back(world: World) -> None:
    answer = await world["admin"].get("/v1/people/1", headers={"x-request-id": "nightly-import-0042"})
    assert answer.headers["x-request-id"] == "nightly-import-0042"
    assert answer.json()["request_id"] == "nightly-import-0042"


@pytest.mark.parametrize("given", ["", "short", "with blank in it", "x" * 200, "new\tline-0000"])
async def test_an_unfit_request_id_is_replaced(world: World, given: str) -> None:
    answer = await world["admin"].get("/v1/people/1", headers={"x-request-id": given})
    assert len(answer.headers["x-request-id"]) == 32


async def test_a_trace_parent_is_given_back(world: World) -> None:
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    answer = await world["admin"].get("/v1/people", headers={"traceparent": trace})
    assert answer.headers["traceparent"] == trace


async def test_safe_headers_stand_on_every_answer(world: World, anonymous: httpx.AsyncClient) -> None:
    for answer in (
        await world["admin"].get("/v1/people"),
        await anonymous.get("/nowhere"),
        await anonymous.get("/livez"),
    ):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert "server" not in answer.headers


async def test_the_service_tells_that_it_lives_and_is_ready(anonymous: httpx.AsyncClient) -> None:
    assert (await anonymous.get("/livez")).text == "ok\n"
    ready = await anonymous.get("/readyz")
    assert (ready.status_code, ready.text) == (200, "ready\n")


async def test_figures_are_kept_by_route(world: World, anonymous: httpx.AsyncClient) -> None:
    await world["admin"].get(f"/v1/people/{world.id('learner')}")
    figures = (await anonymous.get("/metrics")).text
    assert 'route="/v1/people/{id}"' in figures
    assert world.id("learner") not in figures


async def test_every_error_code_has_its_page(world: World, anonymous: httpx.AsyncClient) -> None:
    problem = (await world["admin"].get("/v1/people/1")).json()
    page = await anonymous.get(problem["type"])
    assert page.status_code == 200
    assert "<code>not_found</code>" in page.text


async def test_the_reference_comes_from_own_files(anonymous: httpx.AsyncClient) -> None:
    document = (await anonymous.get("/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    page = await anonymous.get("/docs")
    assert page.status_code == 200
    assert "http://" not in page.text
    assert "https://" not in page.text
