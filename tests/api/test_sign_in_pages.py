"""The sign-in pages by themselves: who gets in, what is told, and what a browser is held to."""

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
import time_machine
from fastapi import FastAPI

from achieve.accounts import service
from achieve.core import clock
from achieve.core.ids import PersonId
from achieve.core.secrets import lookup_hash
from achieve.web.context import Context
from tests.api.real_server import opened
from tests.api.sign_in_desk import PASSWORD, REDIRECT, Browser, new_browser, request_of
from tests.world import World

LEADER = "leader@pages.example"
POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"


@pytest.fixture(scope="module")
async def account(context: Context, world: World) -> service.AccountId:
    """The account of a leader."""
    async with context.database.writing(world.district_id) as session:
        account = await service.create_account(session, LEADER, PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["leader"]), account)
    return account


@pytest.fixture
async def browser(app: FastAPI, account: service.AccountId) -> AsyncIterator[Browser]:
    assert account
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def test_a_person_signs_in_and_out(browser: Browser) -> None:
    await browser.open("/sign-in")
    page = await browser.sign_in(f" {LEADER.upper()} ")
    assert "You are signed in" in page.text
    assert "Larkspur District" in page.text
    page = await browser.send("/sign-out")
    assert "You are signed out" in page.text
    assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text


async def test_an_empty_field_is_named_and_led_to(browser: Browser) -> None:
    await browser.open("/sign-in")
    page = await browser.sign_in("", "")
    assert page.status_code == 422
    assert '<a href="#email">Enter your e-mail address.</a>' in page.text
    assert '<a href="#password">Enter your password.</a>' in page.text
    assert "<title>Error: Sign in – Achieve</title>" in page.text


async def test_what_was_typed_is_shown_again_as_text_and_the_password_is_not(browser: Browser) -> None:
    await browser.open("/sign-in")
    page = await browser.sign_in('"><b>x</b>@pages.example', "a secret that nobody sees")
    assert "&#34;&gt;&lt;b&gt;x&lt;/b&gt;@pages.example" in page.text
    assert "a secret that nobody sees" not in page.text


async def test_a_form_from_elsewhere_is_not_taken(browser: Browser, app: FastAPI) -> None:
    await browser.open("/sign-in")
    sent = {"email": LEADER, "password": PASSWORD}
    for form_token in ("", "x", "0" * 64):
        assert (await browser.client.post("/sign-in", data={**sent, "form_token": form_token})).status_code == 403
    async with new_browser(app).client as stranger:
        own = browser.fields("/sign-in")
        assert (await stranger.post("/sign-in", data={**sent, **own})).status_code == 403
    await browser.sign_in(LEADER)
    for path in ("/sign-out", "/oauth/authorize"):
        assert (await browser.client.post(path, data={"decision": "allow"})).status_code == 403
    assert "You are signed in" in (await browser.open("/sign-in")).text


async def test_a_form_of_another_session_is_not_taken(browser: Browser) -> None:
    await browser.open("/sign-in")
    await browser.sign_in(LEADER)
    before = browser.fields("/sign-out")
    await browser.send("/sign-out")
    await browser.open("/sign-in")
    await browser.sign_in(LEADER)
    assert (await browser.client.post("/sign-out", data=before)).status_code == 403


@pytest.mark.parametrize(
    "to",
    ["https://attacker.example/", "//attacker.example/oauth/authorize?", "/v1/me", "/oauth/authorize", "x" * 9_000],
)
async def test_it_leads_on_to_nothing_but_an_authorization_request(browser: Browser, to: str) -> None:
    await browser.open("/sign-in", {"to": to})
    assert browser.fields("/sign-in")["to"] == ""
    page = await browser.send("/sign-in", email=LEADER, password=PASSWORD, to=to)
    assert page.url.path == "/sign-in"
    assert "You are signed in" in page.text


async def test_a_session_ends_unused_and_at_the_latest_after_half_a_day(browser: Browser) -> None:
    begun = clock.now()
    await browser.open("/sign-in")
    await browser.sign_in(LEADER)
    with time_machine.travel(begun + timedelta(minutes=61)):
        assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text
    await browser.open("/sign-in")
    for quarter in range(1, 14):
        with time_machine.travel(begun + timedelta(minutes=50 * quarter)):
            assert "You are signed in" in (await browser.open("/sign-in")).text
    with time_machine.travel(begun + timedelta(hours=12, minutes=1)):
        assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text


async def test_an_account_is_signed_out_everywhere(
    browser: Browser, context: Context, account: service.AccountId
) -> None:
    await browser.open("/sign-in")
    await browser.sign_in(LEADER)
    async with context.database.writing(None) as session:
        await service.end_sign_ins(session, account)
    assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text


async def test_what_is_kept_of_a_session_is_its_hash(browser: Browser, context: Context) -> None:
    await browser.open("/sign-in")
    await browser.sign_in(LEADER)
    token = browser.client.cookies["achieve_session"]
    async with context.database.reading(None) as connection:
        kept = await connection.fetchval(
            "select count(*) from browser_session where lookup_hash = $1", lookup_hash(token)
        )
    assert kept == 1


async def test_signing_in_gives_a_new_session(browser: Browser) -> None:
    await browser.open("/sign-in")
    planted = {"cookie": f"achieve_session=ach_bs_planted; achieve_form={browser.client.cookies['achieve_form']}"}
    sent = {**browser.fields("/sign-in"), "email": LEADER, "password": PASSWORD}
    answer = await browser.client.post("/sign-in", data=sent, headers=planted)
    assert answer.headers["set-cookie"].startswith("achieve_session=ach_bs_")
    assert "planted" not in answer.headers["set-cookie"]


async def test_cookies_are_out_of_reach_of_scripts_and_of_other_hosts(context: Context) -> None:
    async with opened(context.settings, base_url="https://achieve.test") as app:
        browser = new_browser(app, "https://achieve.test")
        async with browser.client:
            page = await browser.open("/sign-in")
            [cookie] = page.headers.get_list("set-cookie")
            assert cookie.startswith("__Host-achieve_form=ach_bf_")
            assert cookie.endswith("; HttpOnly; Path=/; SameSite=lax; Secure")
            answer = await browser.client.post(
                "/sign-in", data={**browser.fields("/sign-in"), "email": LEADER, "password": PASSWORD}
            )
            [cookie] = answer.headers.get_list("set-cookie")
            assert cookie.startswith("__Host-achieve_session=ach_bs_")
            assert cookie.endswith("; HttpOnly; Path=/; SameSite=lax; Secure")


async def test_pages_run_nothing_load_nothing_and_stand_in_no_frame(browser: Browser, world: World) -> None:
    body = {"name": "<b>Log</b>", "scopes": ["plans:read"], "redirect_uris": [REDIRECT], "is_public": True}
    client = (await world["admin"].post("/v1/api-clients", json=body)).json()
    page = await browser.open("/oauth/authorize", request_of(client["id"]))
    assert _policy(page) == POLICY
    consent = await browser.sign_in(LEADER)
    assert "form-action 'self' https://front-end.example;" in _policy(consent)
    assert "&lt;b&gt;Log&lt;/b&gt;" in consent.text
    for each in (page, consent):
        assert "<script" not in each.text
        assert "style=" not in each.text
        assert each.headers["cache-control"] == "no-store"
        assert each.headers["x-frame-options"] == "DENY"
        assert each.headers["referrer-policy"] == "same-origin"
    style = await browser.client.get("/sign-in/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "url(" not in style.text


def _policy(page: httpx.Response) -> str:
    return page.headers["content-security-policy"]


async def test_a_page_takes_forms_only(browser: Browser) -> None:
    await browser.open("/sign-in")
    assert (await browser.client.post("/sign-in", json={})).status_code == 400
    assert (await browser.client.post("/sign-in", data={"email": "x" * 20_000})).status_code == 413
