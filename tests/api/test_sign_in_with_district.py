"""Sign-in with a district's identity provider, against real ones on real sockets."""

import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from html import unescape

import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts import service
from achieve.accounts.providers.configuring import ProviderDescription, configure_provider, disable_provider
from achieve.accounts.providers.rows import Matching
from achieve.accounts.providers.rules import EmailDomainTaken, ProviderRefused
from achieve.core.errors import NotFound
from achieve.core.ids import DistrictId, PersonId
from achieve.people.rows import ExternalId
from achieve.web.context import Context
from tests.api.identity_provider import CLIENT_ID, SECRET, OpenIdProvider, new_key, open_provider
from tests.api.real_server import eventually, opened
from tests.api.sign_in_desk import PASSWORD, REDIRECT, Browser, FrontEndDesk, answer_of, new_browser, request_of
from tests.story.service import free_port
from tests.world import World

SET_OUT = "/sign-in/provider"
BACK = "/sign-in/provider/back"
NO_PROOF = "What your district has sent does not prove who you are."


@dataclass(frozen=True, slots=True)
class District:
    """A district with a provider, a front end, and a teacher who has an account and a second district."""

    world: World
    provider: OpenIdProvider
    email: str
    desk: FrontEndDesk

    @property
    def id(self) -> str:
        return str(self.world.district_id)


@pytest.fixture
async def district(
    anonymous: httpx.AsyncClient, context: Context, fresh_world: World, other_world: World
) -> AsyncIterator[District]:
    email = f"teacher@{fresh_world.district_id}.example"
    async with open_provider() as provider:
        async with context.database.writing(fresh_world.district_id) as session:
            account = await service.create_account(session, email)
            await service.link_account(session, fresh_world.district_id, PersonId(fresh_world.ids["teacher"]), account)
            desk = await service.register_front_end(session, "Everywhere", [REDIRECT])
            await service.grant_platform_admin(session, account)
        provider.person = {"email": email.title(), "email_verified": True}
        await _configure(context, fresh_world.district_id, provider)
        yield District(fresh_world, provider, email, FrontEndDesk(anonymous, str(desk)))
    assert other_world.district_id != fresh_world.district_id


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def _configure(context: Context, district_id: DistrictId, provider: OpenIdProvider, **more: object) -> None:
    given = ProviderDescription(provider.issuer, CLIENT_ID, SECRET, **more)  # pyright: ignore[reportArgumentType]
    async with context.database.writing(district_id) as session:
        await configure_provider(session, district_id, given)


async def _at_the_provider(browser: Browser, district_id: str, to: str = "") -> httpx.Response:
    """Set out, be signed in by the provider, and see where it sends the browser."""
    sent = await browser.client.get(SET_OUT, params={"district_id": district_id, "to": to})
    assert sent.status_code == 303, sent.text
    async with httpx.AsyncClient(trust_env=False) as elsewhere:
        return await elsewhere.get(sent.headers["location"])


async def _sign_in(browser: Browser, district: District) -> httpx.Response:
    back = await _at_the_provider(browser, district.id)
    return await browser.open(_local(back.headers["location"]))


def _local(address: str) -> str:
    assert address.startswith(f"http://127.0.0.1:8000{BACK}?")
    return address.removeprefix("http://127.0.0.1:8000")


async def test_a_person_signs_in_with_the_district_and_a_front_end_acts_for_them(
    browser: Browser, district: District
) -> None:
    page = await browser.open("/oauth/authorize", request_of(district.desk.client_id, district_id=district.id))
    [link] = re.findall(r'<a class="button" href="([^"]+)">Sign in with Own District</a>', page.text)
    sent = await browser.client.get(unescape(link))
    async with httpx.AsyncClient(trust_env=False) as elsewhere:
        back = await elsewhere.get(sent.headers["location"])
    page = await browser.open(_local(back.headers["location"]))
    assert "Allow Everywhere to act for you?" in page.text
    given = (await district.desk.tokens(answer_of(await browser.allow())["code"])).json()
    assert (await district.desk.me(given["access_token"])).json()["id"] == district.world.id("teacher")


async def test_whom_a_district_signs_in_is_known_in_that_district_alone(
    browser: Browser, district: District, context: Context, other_world: World
) -> None:
    async with context.database.writing(other_world.district_id) as session:
        account = await _account_of(context, district.email)
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["leader"]), account)
    page = await _sign_in(browser, district)
    assert "Own District" in page.text
    assert "Juniper District" not in page.text
    page = await browser.open("/oauth/authorize", request_of(district.desk.client_id))
    assert "In: <strong>Own District</strong>" in page.text
    assert "platform" not in page.text
    assert (await browser.allow(place="platform")).status_code == 422
    assert (await browser.allow(place=str(other_world.district_id))).status_code == 422
    elsewhere = request_of(district.desk.client_id, district_id=str(other_world.district_id))
    assert (await browser.open("/oauth/authorize", elsewhere)).status_code == 403


async def _account_of(context: Context, email: str) -> service.AccountId:
    async with context.database.reading(None) as connection:
        return await connection.fetchval("select id from account where email = $1", email)


async def test_a_person_is_found_by_an_external_id(browser: Browser, district: District, context: Context) -> None:
    world = district.world
    async with context.database.writing(world.district_id) as session:
        session.add(
            ExternalId(
                district_id=world.district_id,
                id=ExternalId.fresh_id(),
                system="sis",
                kind="people",
                value="staff-7",
                resource_id=world.ids["teacher"],
            )
        )
    more = {"matching": Matching.EXTERNAL_ID, "claim": "employee", "external_system": "sis"}
    await _configure(context, world.district_id, district.provider, **more)
    district.provider.person = {"employee": "staff-7"}
    assert "You are signed in" in (await _sign_in(browser, district)).text
    district.provider.person = {"employee": "staff-8", "email": district.email, "email_verified": True}
    assert (await _sign_in(browser, district)).status_code == 403


@pytest.mark.parametrize(
    "person",
    [
        {"email": "somebody@else.example", "email_verified": True},
        {"email_verified": False},
        {"email_verified": "true"},
        {"email_verified": None},
        {"email": None},
        {"email": ["a", "b"]},
    ],
)
async def test_nobody_is_signed_in_who_is_not_linked_or_whose_address_is_not_verified(
    browser: Browser, district: District, person: dict[str, object]
) -> None:
    district.provider.person = {**district.provider.person, **person}
    page = await _sign_in(browser, district)
    assert page.status_code == 403
    assert "you have no account here yet" in page.text
    assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text


async def test_nobody_is_signed_in_who_is_no_longer_active_or_linked(
    browser: Browser, district: District, context: Context
) -> None:
    async with context.database.writing(district.world.district_id) as session:
        await service.unlink_account(session, district.world.district_id, PersonId(district.world.ids["teacher"]))
    assert (await _sign_in(browser, district)).status_code == 403


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
    page = await _sign_in(browser, district)
    assert (page.status_code, NO_PROOF in page.text) == (403, True)


async def test_an_id_token_of_another_key_or_algorithm_is_refused(browser: Browser, district: District) -> None:
    district.provider.published, district.provider.key = district.provider.key, new_key()
    assert NO_PROOF in (await _sign_in(browser, district)).text
    for algorithm in ("none", "HS256"):
        district.provider.algorithm = algorithm
        assert NO_PROOF in (await _sign_in(browser, district)).text


async def test_several_audiences_are_taken_with_the_party_that_they_are_for(
    browser: Browser, district: District
) -> None:
    district.provider.said = {"aud": [CLIENT_ID, "another-client"], "azp": CLIENT_ID}
    assert "You are signed in" in (await _sign_in(browser, district)).text


async def test_a_way_back_is_good_once_and_in_the_browser_that_set_out(
    browser: Browser, district: District, app: FastAPI
) -> None:
    back = _local((await _at_the_provider(browser, district.id)).headers["location"])
    async with new_browser(app).client as stranger:
        assert (await stranger.get(back)).status_code == 403
    assert "You are signed in" in (await browser.open(back)).text
    assert (await browser.open(back)).status_code == 403


@pytest.mark.parametrize("changed", ["state=forged&", "iss=https://another.example&", "error=access_denied&", ""])
async def test_a_way_back_that_was_tampered_with_is_refused(browser: Browser, district: District, changed: str) -> None:
    back = httpx.URL(_local((await _at_the_provider(browser, district.id)).headers["location"]))
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
            await _configure(app.state.context, district.world.district_id, district.provider)


async def test_a_district_without_a_provider_is_like_one_that_is_not_there(
    browser: Browser, district: District, context: Context, other_world: World
) -> None:
    for place in (str(other_world.district_id), other_world.id("bethel"), "nowhere", ""):
        assert (await browser.client.get(SET_OUT, params={"district_id": place})).status_code == 404
    async with context.database.writing(district.world.district_id) as session:
        await disable_provider(session, district.world.district_id)
    assert (await browser.client.get(SET_OUT, params={"district_id": district.id})).status_code == 404
    with pytest.raises(NotFound):
        async with context.database.writing(other_world.district_id) as session:
            await disable_provider(session, other_world.district_id)


async def test_a_district_is_found_by_the_domain_of_an_address(
    browser: Browser, district: District, context: Context, other_world: World
) -> None:
    domain = f"staff.{district.id}.example"
    await _configure(context, district.world.district_id, district.provider, domains=[f" @{domain.upper()} "])
    page = await browser.open("/sign-in")
    assert "Sign in with your district" in page.text
    await browser.open("/sign-in/district")
    page = await browser.send("/sign-in/district", email="somebody@unknown.example")
    assert (page.status_code, "No district signs in" in page.text) == (422, True)
    page = await browser.send("/sign-in/district", email=f"Somebody@{domain}")
    [link] = re.findall(r'href="([^"]+)">Continue to Own District</a>', page.text)
    assert unescape(link) == f"{SET_OUT}?district_id={district.id}"
    assert (await browser.client.post("/sign-in/district", data={"email": f"x@{domain}"})).status_code == 403
    with pytest.raises(EmailDomainTaken):
        await _configure(context, other_world.district_id, district.provider, domains=[domain])


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


@pytest.fixture(scope="module")
def independent() -> Iterator[str]:
    """A provider that others have written, in a process of its own."""
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port), "--host", "127.0.0.1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


async def test_a_person_signs_in_with_a_provider_that_others_have_written(
    browser: Browser, district: District, context: Context, independent: str
) -> None:
    async with httpx.AsyncClient(trust_env=False, base_url=independent) as elsewhere:

        async def answers() -> bool:
            try:
                return (await elsewhere.get("/.well-known/openid-configuration")).status_code == 200
            except httpx.TransportError:
                return False

        await eventually(answers)
        person = {"email": district.email, "email_verified": True}
        assert (await elsewhere.put("/users/somebody", json=person)).status_code == 204
        district.provider.issuer = independent
        await _configure(context, district.world.district_id, district.provider)
        sent = await browser.client.get(SET_OUT, params={"district_id": district.id})
        back = await elsewhere.post(sent.headers["location"], data={"sub": "somebody"})
    page = await browser.open(_local(back.headers["location"]))
    assert "You are signed in" in page.text
    assert district.email in page.text
    assert PASSWORD not in page.text
