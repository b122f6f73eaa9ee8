"""What an identity provider is held to: what it sends, what it is reached at, and what may be entered of it."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts.providers.configuring import ProviderDescription, configure_provider
from achieve.accounts.providers.rows import Matching
from achieve.accounts.providers.rules import ProviderRefused
from achieve.web.context import Context
from tests.api.identity_provider import CLIENT_ID, SECRET, new_key
from tests.api.provider_desk import BACK, SET_OUT, District, at_the_provider, configure, local, open_district, sign_in
from tests.api.real_server import opened
from tests.api.sign_in_desk import Browser, new_browser
from tests.world import World

NO_PROOF = "What your district has sent does not prove who you are."


@pytest.fixture
async def district(anonymous: httpx.AsyncClient, context: Context, fresh_world: World) -> AsyncIterator[District]:
    async with open_district(anonymous, context, fresh_world) as district:
        yield district


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


@pytest.mark.parametrize(
    "said",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another-client"},
        {"aud": None},
        {"aud": [CLIENT_ID, "another-client"]},
        {"azp": "another-client"},
        {"iss": "https://another.example"},
        {"iss": None},
        {"exp": 1_700_000_000},
        {"exp": None},
        {"iat": 4_000_000_000},
        {"sub": None},
        {"at_hash": "another"},
        {"at_hash": 7},
    ],
)
async def test_an_id_token_that_says_what_is_not_so_is_refused(
    browser: Browser, district: District, said: dict[str, object]
) -> None:
    district.provider.said = said
    page = await sign_in(browser, district)
    assert (page.status_code, NO_PROOF in page.text) == (403, True)


async def test_an_id_token_of_another_key_or_algorithm_is_refused(browser: Browser, district: District) -> None:
    district.provider.published, district.provider.key = district.provider.key, new_key()
    assert NO_PROOF in (await sign_in(browser, district)).text
    for algorithm in ("none", "HS256"):
        district.provider.algorithm = algorithm
        assert NO_PROOF in (await sign_in(browser, district)).text


async def test_several_audiences_are_taken_with_the_party_that_they_are_for(
    browser: Browser, district: District
) -> None:
    district.provider.said = {"aud": [CLIENT_ID, "another-client"], "azp": CLIENT_ID}
    assert "You are signed in" in (await sign_in(browser, district)).text


async def test_a_way_back_is_good_once_and_in_the_browser_that_set_out(
    browser: Browser, district: District, app: FastAPI
) -> None:
    back = local((await at_the_provider(browser, district.id)).headers["location"])
    async with new_browser(app).client as stranger:
        assert (await stranger.get(back)).status_code == 403
    assert "You are signed in" in (await browser.open(back)).text
    assert (await browser.open(back)).status_code == 403


@pytest.mark.parametrize("changed", ["state=forged&", "iss=https://another.example&", "error=access_denied&", ""])
async def test_a_way_back_that_was_tampered_with_is_refused(browser: Browser, district: District, changed: str) -> None:
    back = httpx.URL(local((await at_the_provider(browser, district.id)).headers["location"]))
    params = dict(back.params) | dict(httpx.QueryParams(changed.rstrip("&")))
    if not changed or "error" in changed:
        params.pop("code")
    assert (await browser.open(BACK, params)).status_code == 403


async def test_a_provider_that_names_another_issuer_or_has_broken_documents_is_not_asked(
    browser: Browser, district: District
) -> None:
    broken: list[dict[str, object]] = [
        {"issuer": "https://another.example"},
        {"token_endpoint": None},
        {"jwks_uri": "file:///etc"},
        {"padding": "x" * 300_000},
    ]
    for document in broken:
        district.provider.document = document
        answer = await browser.client.get(SET_OUT, params={"district_id": district.id})
        assert (answer.status_code, "does not answer as it should" in answer.text) == (503, True)


async def test_a_provider_on_a_private_address_is_not_connected_to_by_default(
    district: District, context: Context
) -> None:
    async with opened(context.settings, identity_provider_private_addresses=False) as app:
        async with new_browser(app).client as client:
            answer = await client.get(SET_OUT, params={"district_id": district.id})
        assert answer.status_code == 503
        with pytest.raises(ProviderRefused):
            await configure(app.state.context, district.world.district_id, district.provider)


@pytest.mark.parametrize(
    "given",
    [
        {"issuer": "http://provider.example"},
        {"issuer": "https://user:x@provider.example"},
        {"issuer": "https://provider.example?tenant=1"},
        {"issuer": "https://169.254.169.254"},
        {"client_id": ""},
        {"matching": Matching.EXTERNAL_ID},
        {"claim": "employee"},
        {"domains": ["no domain"]},
        {"domains": ["localhost"]},
    ],
)
async def test_what_could_not_be_used_is_refused(
    context: Context, other_world: World, given: dict[str, object]
) -> None:
    usual = {"issuer": "https://provider.example", "client_id": CLIENT_ID}
    with pytest.raises(ProviderRefused):
        async with context.database.writing(other_world.district_id) as session:
            await configure_provider(session, other_world.district_id, ProviderDescription(**{**usual, **given}))  # pyright: ignore[reportArgumentType]


async def test_the_secret_is_sealed_in_the_database(district: District, context: Context) -> None:
    async with context.database.reading(district.world.district_id) as connection:
        kept = await connection.fetchval("select sealed_secret from identity_provider")
        logged = await connection.fetchval("select string_agg(e::text, '') from audit_entry e")
    assert SECRET not in kept
    assert kept not in logged
