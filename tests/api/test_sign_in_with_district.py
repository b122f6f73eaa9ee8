"""Sign-in with a district's identity provider, against real ones on real sockets: who gets in, and where."""

import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from html import unescape

import httpx
import pytest
from fastapi import FastAPI

from achieve.accounts import service
from achieve.accounts.providers.configuring import disable_provider
from achieve.accounts.providers.rows import Matching
from achieve.accounts.providers.rules import EmailDomainTaken
from achieve.core.errors import NotFound
from achieve.core.ids import PersonId
from achieve.people.rows import ExternalId
from achieve.web.context import Context
from tests.api.provider_desk import SET_OUT, District, configure, local, open_district, sign_in
from tests.api.real_server import eventually
from tests.api.sign_in_desk import PASSWORD, Browser, answer_of, new_browser, request_of
from tests.story.service import free_port
from tests.world import World


@pytest.fixture
async def district(anonymous: httpx.AsyncClient, context: Context, fresh_world: World) -> AsyncIterator[District]:
    async with open_district(anonymous, context, fresh_world) as district:
        yield district


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def test_a_person_signs_in_with_the_district_and_a_front_end_acts_for_them(
    browser: Browser, district: District
) -> None:
    page = await browser.open("/oauth/authorize", request_of(district.desk.client_id, district_id=district.id))
    [link] = re.findall(r'<a class="button" href="([^"]+)">Sign in with Own District</a>', page.text)
    sent = await browser.client.get(unescape(link))
    async with httpx.AsyncClient(trust_env=False) as elsewhere:
        back = await elsewhere.get(sent.headers["location"])
    page = await browser.open(local(back.headers["location"]))
    assert "Allow Everywhere to act for you?" in page.text
    given = (await district.desk.tokens(answer_of(await browser.allow())["code"])).json()
    assert (await district.desk.me(given["access_token"])).json()["id"] == district.world.id("teacher")


async def test_whom_a_district_signs_in_is_known_in_that_district_alone(
    browser: Browser, district: District, context: Context, other_world: World
) -> None:
    async with context.database.writing(other_world.district_id) as session:
        account = await _account_of(context, district.email)
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["leader"]), account)
    page = await sign_in(browser, district)
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
    await configure(context, world.district_id, district.provider, **more)
    district.provider.person = {"employee": "staff-7"}
    assert "You are signed in" in (await sign_in(browser, district)).text
    district.provider.person = {"employee": "staff-8", "email": district.email, "email_verified": True}
    assert (await sign_in(browser, district)).status_code == 403


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
    page = await sign_in(browser, district)
    assert page.status_code == 403
    assert "you have no account here yet" in page.text
    assert "<h1>Sign in</h1>" in (await browser.open("/sign-in")).text


async def test_nobody_is_signed_in_who_is_no_longer_active_or_linked(
    browser: Browser, district: District, context: Context
) -> None:
    async with context.database.writing(district.world.district_id) as session:
        await service.unlink_account(session, district.world.district_id, PersonId(district.world.ids["teacher"]))
    assert (await sign_in(browser, district)).status_code == 403


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
    await configure(context, district.world.district_id, district.provider, domains=[f" @{domain.upper()} "])
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
        await configure(context, other_world.district_id, district.provider, domains=[domain])


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
        await configure(context, district.world.district_id, district.provider)
        sent = await browser.client.get(SET_OUT, params={"district_id": district.id})
        back = await elsewhere.post(sent.headers["location"], data={"sub": "somebody"})
    page = await browser.open(local(back.headers["location"]))
    assert "You are signed in" in page.text
    assert district.email in page.text
    assert PASSWORD not in page.text
