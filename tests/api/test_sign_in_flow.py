"""People sign in through a front end: what it asks, what they allow, in which district."""

from collections.abc import AsyncIterator

import httpx
import jwt
import pytest
from fastapi import FastAPI

from achieve.web.context import Context
from tests.api.sign_in_desk import (
    REDIRECT,
    Browser,
    FrontEndDesk,
    answer_of,
    new_browser,
    request_of,
)
from tests.api.sign_in_stage import (
    ISSUER,
    SCOPES,
    bring_accounts,
    code_of,
    front_end_of_all,
    public_front_end,
    tokens_of,
)
from tests.world import World

COACH = "coach@flow.example"
TEACHER = "teacher@flow.example"
PLATFORM = "platform@flow.example"


@pytest.fixture(scope="module", autouse=True)
async def accounts(context: Context, world: World, other_world: World) -> None:
    await bring_accounts(context, world, other_world, "flow.example")


@pytest.fixture(scope="module")
async def desk(anonymous: httpx.AsyncClient, world: World) -> FrontEndDesk:
    return await public_front_end(anonymous, world)


@pytest.fixture(scope="module")
async def everywhere(anonymous: httpx.AsyncClient, context: Context) -> FrontEndDesk:
    return await front_end_of_all(anonymous, context)


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def test_a_person_signs_in_allows_and_the_front_end_acts_for_them(
    browser: Browser, desk: FrontEndDesk, world: World
) -> None:
    page = await browser.open("/oauth/authorize", request_of(desk.client_id))
    assert page.url.path == "/sign-in"
    assert "to continue to <strong>Reading log</strong>" in page.text
    page = await browser.sign_in(TEACHER)
    assert "Allow Reading log to act for you?" in page.text
    assert "See improvement plans and their steps" in page.text
    answer = answer_of(await browser.allow())
    assert set(answer) == {"kept", "code", "state", "iss"}
    assert (answer["kept"], answer["state"], answer["iss"]) == ("1", "the state", ISSUER)
    given = (await desk.tokens(answer["code"])).json()
    assert set(given) == {"access_token", "token_type", "expires_in", "scope", "refresh_token"}
    assert (given["scope"], given["expires_in"]) == ("plans:read roster:read", 900)
    me = (await desk.me(given["access_token"])).json()
    assert (me["id"], me["scopes"]) == (world.id("colleague"), SCOPES)
    claims = jwt.decode(given["access_token"], options={"verify_signature": False})
    assert (claims["client_id"], claims["district_id"]) == (desk.client_id, str(world.district_id))


async def test_who_does_not_allow_gives_nothing(browser: Browser, desk: FrontEndDesk) -> None:
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    await browser.sign_in(TEACHER)
    answer = answer_of(await browser.send("/oauth/authorize", decision="deny"))
    assert (answer["error"], answer["state"], answer["iss"]) == ("access_denied", "the state", ISSUER)
    assert "code" not in answer


async def test_while_the_session_lives_no_password_is_asked_for(browser: Browser, desk: FrontEndDesk) -> None:
    await code_of(browser, desk, TEACHER)
    page = await browser.open("/oauth/authorize", request_of(desk.client_id))
    assert page.url.path == "/oauth/authorize"
    assert "code" in answer_of(await browser.allow())


@pytest.mark.parametrize(
    "changed",
    [
        {"client_id": ""},
        {"client_id": "nobody"},
        {"client_id": "01890000-0000-7000-8000-000000000000"},
        {"redirect_uri": ""},
        {"redirect_uri": "https://front-end.example/back"},
        {"redirect_uri": f"{REDIRECT}&more=1"},
        {"redirect_uri": "https://front-end.example:8443/back?kept=1"},
        {"redirect_uri": "https://FRONT-END.example/back?kept=1"},
        {"redirect_uri": "https://attacker.example/back?kept=1"},
        {"redirect_uri": "https://front-end.example/back?kept=1#fragment"},
        {"redirect_uri": "javascript:alert(1)"},
    ],
)
async def test_until_the_address_is_trusted_a_refusal_is_a_page(
    browser: Browser, desk: FrontEndDesk, changed: dict[str, str]
) -> None:
    page = await browser.open("/oauth/authorize", request_of(**{"client_id": desk.client_id, **changed}))
    assert (page.status_code, page.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert "attacker" not in page.text


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": ""}, "unsupported_response_type"),
        ({"response_mode": "fragment"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
        ({"scope": "plans:read evidence:read"}, "invalid_scope"),
        ({"scope": "*"}, "invalid_scope"),
        ({"district_id": "nowhere"}, "invalid_request"),
        ({"request_uri": "https://front-end.example/request"}, "invalid_request"),
    ],
)
async def test_from_then_on_a_refusal_is_told_to_the_front_end(
    browser: Browser, desk: FrontEndDesk, changed: dict[str, str], error: str
) -> None:
    answer = answer_of(await browser.open("/oauth/authorize", request_of(desk.client_id, **changed)))
    assert (answer["error"], answer["state"], answer["iss"]) == (error, "the state", ISSUER)


async def test_a_parameter_that_is_sent_twice_is_refused(anonymous: httpx.AsyncClient, desk: FrontEndDesk) -> None:
    query = f"/oauth/authorize?{httpx.QueryParams(request_of(desk.client_id))}"
    assert answer_of(await anonymous.get(f"{query}&state=another"))["error"] == "invalid_request"
    assert (await anonymous.get(f"{query}&redirect_uri=https://attacker.example/")).status_code == 400


async def test_a_program_on_the_own_machine_listens_on_any_port(browser: Browser, world: World) -> None:
    uris = ["http://127.0.0.1/back", "http://[::1]:1/back", "http://localhost/back"]
    body = {"name": "A program", "scopes": SCOPES, "redirect_uris": uris, "is_public": True}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    asked = [f"http://{host}/back" for host in ("127.0.0.1:51234", "127.0.0.1", "[::1]:4", "localhost")]
    for uri in asked:
        page = await browser.open("/oauth/authorize", request_of(made["id"], redirect_uri=uri))
        assert page.url.path == "/sign-in"
    others = ["http://localhost:51234/back", "http://127.0.0.1:1/other", "http://127.0.0.1:0/back"]
    for uri in [*others, "https://127.0.0.1:1/back", "http://127.0.0.2:1/back", "http://a@127.0.0.1:1/back"]:
        page = await browser.open("/oauth/authorize", request_of(made["id"], redirect_uri=uri))
        assert page.status_code == 400


async def test_a_client_of_some_schools_cannot_act_for_people(browser: Browser, world: World) -> None:
    body = {"name": "Of a school", "scopes": SCOPES, "redirect_uris": [REDIRECT], "school_ids": [world.id("bethel")]}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    answer = answer_of(await browser.open("/oauth/authorize", request_of(made["id"])))
    assert answer["error"] == "unauthorized_client"


async def test_a_front_end_of_all_districts_acts_in_the_one_that_is_chosen(
    browser: Browser, everywhere: FrontEndDesk, world: World, other_world: World
) -> None:
    page = await browser.open("/oauth/authorize", request_of(everywhere.client_id))
    page = await browser.sign_in(COACH)
    assert "Larkspur District" in page.text
    assert "Juniper District" in page.text
    page = await browser.allow()
    assert page.status_code == 422
    assert "Choose the district" in page.text
    code = answer_of(await browser.allow(place=str(other_world.district_id)))["code"]
    given = (await everywhere.tokens(code)).json()
    assert given["scope"] == "*"
    me = (await everywhere.me(given["access_token"])).json()
    assert (me["id"], me["district"]["name"]) == (other_world.id("coach"), "Juniper District")
    bearer = {"authorization": f"Bearer {given['access_token']}"}
    for path in (f"/v1/districts/{world.district_id}", f"/v1/people/{world.id('colleague')}"):
        assert (await everywhere.client.get(path, headers=bearer)).status_code == 404


async def test_another_district_is_a_new_token_without_a_password(
    browser: Browser, everywhere: FrontEndDesk, world: World, other_world: World
) -> None:
    given = await tokens_of(browser, everywhere, COACH, district_id=str(world.district_id))
    me = (await everywhere.me(given["access_token"])).json()
    assert me["district"]["id"] == str(world.district_id)
    assert me["other_districts"] == [{"id": str(other_world.district_id), "name": "Juniper District"}]
    elsewhere = request_of(everywhere.client_id, district_id=me["other_districts"][0]["id"])
    page = await browser.open("/oauth/authorize", elsewhere)
    assert "Larkspur District" not in page.text
    given = (await everywhere.tokens(answer_of(await browser.allow())["code"])).json()
    assert (await everywhere.me(given["access_token"])).json()["id"] == other_world.id("coach")


async def test_nobody_gets_into_a_district_where_they_do_not_belong(
    browser: Browser, everywhere: FrontEndDesk, desk: FrontEndDesk, other_world: World, world: World
) -> None:
    strange = request_of(everywhere.client_id, district_id=str(other_world.district_id))
    await browser.open("/oauth/authorize", strange)
    page = await browser.sign_in(TEACHER)
    assert (page.status_code, page.url.path) == (422, "/sign-in")
    await browser.open("/oauth/authorize", request_of(everywhere.client_id, district_id=str(world.district_id)))
    await browser.sign_in(TEACHER)
    page = await browser.open("/oauth/authorize", strange)
    assert page.status_code == 403
    assert "error=access_denied" in page.text
    answer = answer_of(await browser.open("/oauth/authorize", request_of(desk.client_id, **_of(other_world))))
    assert answer["error"] == "access_denied"


def _of(world: World) -> dict[str, str]:
    return {"district_id": str(world.district_id)}


async def test_a_place_that_was_not_offered_cannot_be_chosen(
    browser: Browser, everywhere: FrontEndDesk, other_world: World
) -> None:
    await browser.open("/oauth/authorize", request_of(everywhere.client_id))
    await browser.sign_in(TEACHER)
    for place in (str(other_world.district_id), "platform", "nowhere"):
        assert (await browser.allow(place=place)).status_code == 422


async def test_a_platform_administrator_signs_in_as_such(
    browser: Browser, everywhere: FrontEndDesk, desk: FrontEndDesk
) -> None:
    given = await tokens_of(browser, everywhere, PLATFORM)
    assert (await everywhere.me(given["access_token"])).json()["kind"] == "platform_admin"
    again = (await everywhere.refresh(given["refresh_token"])).json()
    bearer = {"authorization": f"Bearer {again['access_token']}"}
    assert (await everywhere.client.get("/v1/districts", headers=bearer)).status_code == 200
    assert (await everywhere.client.get("/v1/people", headers=bearer)).status_code == 403
    await browser.open("/sign-out")
    await browser.send("/sign-out")
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    assert (await browser.sign_in(PLATFORM)).status_code == 422
