"""Every answer tells browsers to be careful with it, whatever it is and whoever answers it."""

import re
from base64 import b64encode
from hashlib import sha256

import httpx
import pytest
from fastapi import FastAPI

from achieve.core.settings import Settings
from tests.api.real_server import opened, served
from tests.api.sockets import last_words
from tests.world import World

ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}
NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
ASKED = {
    "a list": ("GET", "/v1/people", 200),
    "a HEAD": ("HEAD", "/v1/people", 200),
    "what is offered": ("OPTIONS", "/v1/people", 204),
    "no such thing": ("GET", "/v1/people/1", 404),
    "no such path": ("GET", "/nowhere", 404),
    "no such method": ("TRACE", "/v1/people", 405),
    "a query in GraphQL": ("GET", "/graphql?query={__typename}", 200),
    "a bad query in GraphQL": ("GET", "/graphql?query={", 200),
    "a refused form": ("POST", "/oauth/token", 400),
    "an empty body": ("POST", "/v1/plans", 415),
    "a long path": ("GET", "/" + "a" * 3_000, 400),
    "the figures": ("GET", "/metrics", 200),
    "the document": ("GET", "/openapi.json", 200),
    "the keys": ("GET", "/.well-known/jwks.json", 200),
    "the page of an error": ("GET", "/problems/not_found", 200),
}


@pytest.mark.parametrize(("method", "path", "status"), ASKED.values(), ids=ASKED)
async def test_every_answer_has_them(world: World, method: str, path: str, status: int) -> None:
    answer = await world["admin"].request(method, path)
    assert answer.status_code == status
    assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS
    assert answer.headers["content-security-policy"] == NOTHING
    assert not {"server", "x-powered-by", "via"} & set(answer.headers)


@pytest.mark.parametrize("path", ["/docs", "/reference", "/graphiql"])
async def test_a_page_runs_its_own_script_and_nothing_else(anonymous: httpx.AsyncClient, path: str) -> None:
    page = await anonymous.get(path)
    script, style = (_digest(page.text, tag) for tag in ("script", "style"))
    assert page.headers["content-security-policy"] == (
        f"default-src 'none'; script-src {script}; style-src {style}; connect-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"\son[a-z]+=|\sstyle=|javascript:", page.text)
    assert {name: page.headers.get(name) for name in ALWAYS} == ALWAYS


async def test_a_server_does_not_tell_what_it_runs_on(app: FastAPI, settings: Settings) -> None:
    async with served(app, settings) as url:
        for sent in (b"GET /livez HTTP/1.0\r\n\r\n", b"GET /nowhere HTTP/1.0\r\n\r\n", b"nonsense\r\n\r\n"):
            answered = (await last_words(url, sent)).lower()
            assert b"\r\ndate: " in answered
            assert not re.search(rb"uvicorn|python|starlette|fastapi|\r\nserver:", answered)


@pytest.mark.parametrize(("base_url", "told"), [("https://achieve.example", "max-age=31536000"), ("http://a", None)])
async def test_browsers_are_told_to_keep_to_https_where_it_is_there(
    settings: Settings, base_url: str, told: str | None
) -> None:
    async with opened(settings, base_url=base_url) as app:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://achieve.test") as client:
            for path in ("/livez", "/nowhere"):
                assert (await client.get(path)).headers.get("strict-transport-security") == told


@pytest.mark.parametrize("path", ["/v1/people", "/livez", "/v1/nowhere", "/v1/people?limit=x"])
async def test_a_head_is_answered_like_a_get_without_the_body(world: World, path: str) -> None:
    got, head = await world["admin"].get(path), await world["admin"].head(path)
    own = {"x-request-id", "date"}
    assert head.status_code == got.status_code
    assert head.content == b""
    assert {name: each for name, each in head.headers.items() if name not in own | {"content-length"}} == {
        name: each for name, each in got.headers.items() if name not in own | {"content-length"}
    }


async def test_a_head_of_an_export_does_not_export(world: World) -> None:
    answer = await world["admin"].head("/v1/people", headers={"accept": "text/csv"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"


async def test_a_trace_is_not_echoed(world: World) -> None:
    answer = await world["admin"].request("TRACE", "/v1/people", headers={"x-canary": "Zebulon-Quartz"})
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert "Zebulon" not in answer.text


async def test_a_slash_too_many_is_not_followed_to_an_address_of_the_clients_choice(world: World) -> None:
    answer = await world["admin"].get("/v1/people/", headers={"host": "evil.example"})
    assert answer.status_code == 404
    assert "location" not in answer.headers


async def test_the_figures_are_not_told_to_who_comes_through_a_proxy(anonymous: httpx.AsyncClient) -> None:
    assert (await anonymous.get("/metrics")).status_code == 200
    for name in ("x-forwarded-for", "forwarded", "x-real-ip"):
        assert (await anonymous.get("/metrics", headers={name: "127.0.0.1"})).status_code == 404


def _digest(page: str, tag: str) -> str:
    [text] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
