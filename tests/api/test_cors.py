"""Browsers let scripts of listed origins call, and of no others."""

from collections.abc import AsyncIterator

import httpx
import pytest
from pydantic import ValidationError

from achieve.core.settings import Settings, read_settings
from tests.api.real_server import opened
from tests.world import World

LISTED = "https://app.district.example"
STRANGERS = [
    "https://other.example",
    "http://app.district.example",
    "https://app.district.example:8443",
    "https://app.district.example.evil.example",
    "https://evil.example/https://app.district.example",
    "HTTPS://APP.DISTRICT.EXAMPLE",
    "https://app.district.example/",
    "null",
    "*",
    "",
]
PREFIX = "access-control-"


@pytest.fixture(scope="module")
async def browsed(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service with one listed origin."""
    async with opened(settings, cors_origins=(LISTED,)) as app:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test") as client:
            yield client


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/v1/plans", "/graphql", "/oauth/token", "/nowhere"])
async def test_a_listed_origin_is_told_what_it_may_send(browsed: httpx.AsyncClient, method: str, path: str) -> None:
    wanted = "authorization,content-type,idempotency-key,if-match,traceparent,x-purpose,x-request-id"
    asked = {"origin": LISTED, "access-control-request-method": method, "access-control-request-headers": wanted}
    answer = await browsed.options(path, headers=asked)
    told = {name: text for name, text in answer.headers.items() if name.startswith(PREFIX)}
    assert (answer.status_code, answer.content) == (204, b"")
    assert told.pop(f"{PREFIX}allow-origin") == LISTED
    assert method in told.pop(f"{PREFIX}allow-methods").split(", ")
    assert set(wanted.split(",")) <= set(told.pop(f"{PREFIX}allow-headers").lower().split(", "))
    assert told.pop(f"{PREFIX}max-age") == "600"
    assert set(told) == {f"{PREFIX}expose-headers"}
    assert answer.headers["vary"] == "Origin"


async def test_scripts_of_a_listed_origin_may_read_what_they_need(browsed: httpx.AsyncClient, world: World) -> None:
    signed = {"origin": LISTED, "authorization": world["admin"].headers["authorization"]}
    wanted = "ratelimit, ratelimit-policy, retry-after, deprecation, sunset, link, etag, location, x-request-id"
    for path in ("/v1/people", "/v1/people/1", "/nowhere", "/livez", "/" + "a" * 3_000, "/graphql"):
        answer = await browsed.get(path, headers=signed)
        assert answer.headers[f"{PREFIX}allow-origin"] == LISTED
        assert set(wanted.split(", ")) <= set(answer.headers[f"{PREFIX}expose-headers"].lower().split(", "))
        assert f"{PREFIX}allow-credentials" not in answer.headers
        assert answer.headers["vary"].endswith("Origin")


@pytest.mark.parametrize("origin", STRANGERS)
async def test_another_origin_is_told_nothing(browsed: httpx.AsyncClient, origin: str) -> None:
    asked = {"origin": origin, "access-control-request-method": "GET"}
    for answer in (await browsed.options("/v1/plans", headers=asked), await browsed.get("/livez", headers=asked)):
        assert answer.status_code in (200, 204)
        assert not [name for name in answer.headers if name.startswith(PREFIX)]
        assert answer.headers["vary"] == "Origin"


async def test_without_a_list_no_origin_is_told_anything(anonymous: httpx.AsyncClient) -> None:
    asked = {"origin": LISTED, "access-control-request-method": "GET"}
    answer = await anonymous.options("/v1/plans", headers=asked)
    assert (answer.status_code, answer.headers["allow"]) == (204, "GET, HEAD, OPTIONS, POST")
    assert not {"vary", f"{PREFIX}allow-origin", f"{PREFIX}allow-methods"} & set(answer.headers)


def test_the_setting_takes_several_origins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACHIEVE_CORS_ORIGINS", "https://a.example, http://localhost:5173")
    assert read_settings().cors_origins == ("https://a.example", "http://localhost:5173")


@pytest.mark.parametrize("given", ["*", "null", "https://a.example/", "a.example", "https://*.a.example", "https://A"])
def test_the_setting_takes_nothing_but_origins(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("ACHIEVE_CORS_ORIGINS", given)
    with pytest.raises(ValidationError):
        read_settings()
