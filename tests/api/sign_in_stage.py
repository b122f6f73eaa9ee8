"""People with accounts, and front ends, for tests of how they sign in."""

import httpx

from achieve.accounts import service
from achieve.core.ids import PersonId
from achieve.web.context import Context
from tests.api.sign_in_desk import PASSWORD, REDIRECT, Browser, FrontEndDesk, answer_of, request_of
from tests.world import World

SCOPES = ["plans:read", "roster:read"]
ISSUER = "http://127.0.0.1:8000"


async def bring_accounts(context: Context, world: World, other_world: World, domain: str) -> None:
    """A coach of two districts, a teacher of one, and a platform administrator, with addresses of this domain."""
    async with context.database.writing(world.district_id) as session:
        coach = await service.create_account(session, f"coach@{domain}", PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["coach"]), coach)
        teacher = await service.create_account(session, f"teacher@{domain}", PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["colleague"]), teacher)
        platform = await service.create_account(session, f"platform@{domain}", PASSWORD)
        await service.grant_platform_admin(session, platform)
    async with context.database.writing(other_world.district_id) as session:
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["coach"]), coach)


async def front_end_of_all(anonymous: httpx.AsyncClient, context: Context) -> FrontEndDesk:
    """A front end of the whole installation."""
    async with context.database.writing(None) as session:
        client_id = await service.register_front_end(session, "Achieve for people", [REDIRECT])
    return FrontEndDesk(anonymous, str(client_id))


async def code_of(browser: Browser, desk: FrontEndDesk, email: str, **asked: str) -> str:
    """The code that a front end gets for somebody who signs in and allows it."""
    await browser.open("/oauth/authorize", request_of(desk.client_id, **asked))
    await browser.sign_in(email)
    return answer_of(await browser.allow())["code"]


async def code_again(browser: Browser, desk: FrontEndDesk) -> str:
    """The code for somebody who has signed in with the browser already."""
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    return answer_of(await browser.allow())["code"]


async def tokens_of(browser: Browser, desk: FrontEndDesk, email: str, **asked: str) -> dict[str, str]:
    """The tokens that a front end gets so."""
    answer = await desk.tokens(await code_of(browser, desk, email, **asked))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def tokens_again(browser: Browser, desk: FrontEndDesk) -> dict[str, str]:
    """The tokens for somebody who has signed in with the browser already."""
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    return (await desk.tokens(answer_of(await browser.allow())["code"])).json()


def is_refused(answer: httpx.Response, error: str = "invalid_grant") -> bool:
    """Whether a token endpoint has refused, for this reason."""
    return (answer.status_code, answer.json()["error"]) == (400, error)


async def public_front_end(anonymous: httpx.AsyncClient, world: World) -> FrontEndDesk:
    """A front end of the district that can keep no secret."""
    body = {"name": "Reading log", "scopes": SCOPES, "redirect_uris": [REDIRECT], "is_public": True}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    return FrontEndDesk(anonymous, made["id"])
