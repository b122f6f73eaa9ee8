"""A district with an identity provider, and the way there and back."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from achieve.accounts import service
from achieve.accounts.providers.configuring import ProviderDescription, configure_provider
from achieve.core.ids import DistrictId, PersonId
from achieve.web.context import Context
from tests.api.identity_provider import CLIENT_ID, SECRET, OpenIdProvider, open_provider
from tests.api.sign_in_desk import REDIRECT, Browser, FrontEndDesk
from tests.world import World

SET_OUT = "/sign-in/provider"
BACK = "/sign-in/provider/back"


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


@asynccontextmanager
async def open_district(anonymous: httpx.AsyncClient, context: Context, fresh_world: World) -> AsyncGenerator[District]:
    """A district of its own, for one test, and its provider on a socket."""
    email = f"teacher@{fresh_world.district_id}.example"
    async with open_provider() as provider:
        async with context.database.writing(fresh_world.district_id) as session:
            account = await service.create_account(session, email)
            await service.link_account(session, fresh_world.district_id, PersonId(fresh_world.ids["teacher"]), account)
            desk = await service.register_front_end(session, "Everywhere", [REDIRECT])
            await service.grant_platform_admin(session, account)
        provider.person = {"email": email.title(), "email_verified": True}
        await configure(context, fresh_world.district_id, provider)
        yield District(fresh_world, provider, email, FrontEndDesk(anonymous, str(desk)))


async def configure(context: Context, district_id: DistrictId, provider: OpenIdProvider, **more: object) -> None:
    """Enter the provider for the district, with more than is needed where that is given."""
    given = ProviderDescription(provider.issuer, CLIENT_ID, secret=SECRET, **more)  # pyright: ignore[reportArgumentType]
    async with context.database.writing(district_id) as session:
        await configure_provider(session, district_id, given)


async def at_the_provider(browser: Browser, district_id: str, to: str = "") -> httpx.Response:
    """Set out, be signed in by the provider, and see where it sends the browser."""
    sent = await browser.client.get(SET_OUT, params={"district_id": district_id, "to": to})
    assert sent.status_code == 303, sent.text
    async with httpx.AsyncClient(trust_env=False) as elsewhere:
        return await elsewhere.get(sent.headers["location"])


async def sign_in(browser: Browser, district: District) -> httpx.Response:
    """Sign in with the district's provider, and see the page that this leads to."""
    back = await at_the_provider(browser, district.id)
    return await browser.open(local(back.headers["location"]))


def local(address: str) -> str:
    """The way back from the provider, within the service."""
    assert address.startswith(f"http://127.0.0.1:8000{BACK}?")
    return address.removeprefix("http://127.0.0.1:8000")
