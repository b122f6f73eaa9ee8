"""People sign in through a front end: the page, the code, the tokens."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import asyncpg
import httpx
import jwt
import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import col, update

from achieve.accounts import service
from achieve.core import clock
from achieve.core.ids import ClientId, PersonId
from achieve.core.secrets import lookup_hash
from achieve.people.rows import Person
from achieve.web.context import Context
from tests.api.sign_in_desk import (
    PASSWORD,
    REDIRECT,
    VERIFIER,
    Browser,
    FrontEndDesk,
    answer_of,
    new_browser,
    request_of,
)
from tests.world import World

COACH = "coach@flow.example"
TEACHER = "teacher@flow.example"
PLATFORM = "platform@flow.example"
ISSUER = "http://127.0.0.1:8000"
SCOPES = ["plans:read", "roster:read"]


@pytest.fixture(scope="module", autouse=True)
async def accounts(context: Context, world: World, other_world: World) -> None:
    """A coach of two districts, a teacher of one, and a platform administrator."""
    async with context.database.writing(world.district_id) as session:
        coach = await service.create_account(session, COACH, PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["coach"]), coach)
        teacher = await service.create_account(session, TEACHER, PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["colleague"]), teacher)
        platform = await service.create_account(session, PLATFORM, PASSWORD)
        await service.grant_platform_admin(session, platform)
    async with context.database.writing(other_world.district_id) as session:
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["coach"]), coach)


@pytest.fixture(scope="module")
async def desk(anonymous: httpx.AsyncClient, world: World) -> FrontEndDesk:
    """A public front end of the district."""
    body = {"name": "Reading log", "scopes": SCOPES, "redirect_uris": [REDIRECT], "is_public": True}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    return FrontEndDesk(anonymous, made["id"])


@pytest.fixture(scope="module")
async def everywhere(anonymous: httpx.AsyncClient, context: Context) -> FrontEndDesk:
    """A front end of the whole installation."""
    async with context.database.writing(None) as session:
        client_id = await service.register_front_end(session, "Achieve for people", [REDIRECT])
    return FrontEndDesk(anonymous, str(client_id))


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[Browser]:
    browser = new_browser(app)
    async with browser.client:
        yield browser


async def _code(browser: Browser, desk: FrontEndDesk, email: str, **asked: str) -> str:
    await browser.open("/oauth/authorize", request_of(desk.client_id, **asked))
    await browser.sign_in(email)
    return answer_of(await browser.allow())["code"]


async def _tokens(browser: Browser, desk: FrontEndDesk, email: str, **asked: str) -> dict[str, str]:
    answer = await desk.tokens(await _code(browser, desk, email, **asked))
    assert answer.status_code == 200, answer.text
    return answer.json()


def _is_refused(answer: httpx.Response, error: str = "invalid_grant") -> bool:
    return (answer.status_code, answer.json()["error"]) == (400, error)


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
    await _code(browser, desk, TEACHER)
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


async def test_a_code_is_good_once_and_brought_again_ends_what_it_gave(browser: Browser, desk: FrontEndDesk) -> None:
    code = await _code(browser, desk, TEACHER)
    given = (await desk.tokens(code)).json()
    assert (await desk.me(given["access_token"])).status_code == 200
    assert _is_refused(await desk.tokens(code))
    assert (await desk.me(given["access_token"])).status_code == 401
    assert _is_refused(await desk.refresh(given["refresh_token"]))


async def test_of_two_uses_of_a_code_at_the_same_time_one_succeeds(browser: Browser, desk: FrontEndDesk) -> None:
    code = await _code(browser, desk, TEACHER)
    answers = await asyncio.gather(*(desk.tokens(code) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]


async def test_a_code_ends_after_a_minute(browser: Browser, desk: FrontEndDesk) -> None:
    code = await _code(browser, desk, TEACHER)
    with time_machine.travel(clock.now() + timedelta(seconds=61)):
        assert _is_refused(await desk.tokens(code))


@pytest.mark.parametrize(
    "changed",
    [
        {"code_verifier": f"{VERIFIER}x"},
        {"code_verifier": "short"},
        {"redirect_uri": "https://front-end.example/back"},
    ],
)
async def test_a_code_is_bound_to_its_verifier_and_address(
    browser: Browser, desk: FrontEndDesk, changed: dict[str, str]
) -> None:
    code = await _code(browser, desk, TEACHER)
    assert _is_refused(await desk.tokens(code, **changed))
    assert _is_refused(await desk.tokens(code))


async def test_a_code_is_bound_to_its_front_end(
    browser: Browser, desk: FrontEndDesk, everywhere: FrontEndDesk, world: World
) -> None:
    code = await _code(browser, desk, TEACHER)
    assert _is_refused(await everywhere.tokens(code))
    assert (await desk.tokens(code, client_id=world.id("sis"))).status_code == 401
    assert (await desk.tokens(code)).status_code == 200


@pytest.mark.parametrize("missing", ["code", "redirect_uri", "code_verifier"])
async def test_what_belongs_to_a_code_must_be_sent(desk: FrontEndDesk, missing: str) -> None:
    assert _is_refused(await desk.tokens("ach_ac_x", **{missing: ""}), "invalid_request")


async def test_a_front_end_with_a_secret_must_show_it(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    body = {"name": "With a server", "scopes": SCOPES, "redirect_uris": [REDIRECT]}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    desk = FrontEndDesk(anonymous, made["id"], made["client_secret"])
    code = await _code(browser, desk, TEACHER)
    nameless = FrontEndDesk(anonymous, made["id"])
    assert (await nameless.tokens(code)).status_code == 401
    given = (await desk.tokens(code)).json()
    assert (await nameless.refresh(given["refresh_token"])).status_code == 401
    told = await anonymous.post(
        "/oauth/introspect", data={"token": given["refresh_token"]}, auth=(desk.client_id, desk.secret or "")
    )
    expected = {"active": True, "sub": world.id("colleague"), "scope": "plans:read roster:read"}
    assert {**told.json(), **expected} == told.json()
    assert (told.json()["token_type"], told.json()["client_id"]) == ("refresh_token", desk.client_id)
    sis = (world.id("sis"), "ach_cs_wrong")
    assert (await anonymous.post("/oauth/introspect", data={"token": "x"}, auth=sis)).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 200


async def test_a_refresh_token_gives_the_next_pair(browser: Browser, desk: FrontEndDesk) -> None:
    first = await _tokens(browser, desk, TEACHER)
    second = (await desk.refresh(first["refresh_token"])).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == "plans:read roster:read"
    third = (await desk.refresh(second["refresh_token"], scope="plans:read")).json()
    assert third["scope"] == "plans:read"
    fourth = (await desk.refresh(third["refresh_token"])).json()
    assert fourth["scope"] == "plans:read roster:read"
    assert _is_refused(await desk.refresh(fourth["refresh_token"], scope="evidence:read"), "invalid_scope")
    assert (await desk.refresh(fourth["refresh_token"])).status_code == 200


async def test_a_spent_refresh_token_ends_the_whole_family(browser: Browser, desk: FrontEndDesk) -> None:
    first = await _tokens(browser, desk, TEACHER)
    second = (await desk.refresh(first["refresh_token"])).json()
    assert _is_refused(await desk.refresh(first["refresh_token"]))
    assert _is_refused(await desk.refresh(second["refresh_token"]))
    for given in (first, second):
        assert (await desk.me(given["access_token"])).status_code == 401


async def test_of_two_refreshes_at_the_same_time_one_succeeds_and_nothing_is_left(
    browser: Browser, desk: FrontEndDesk
) -> None:
    first = await _tokens(browser, desk, TEACHER)
    answers = await asyncio.gather(*(desk.refresh(first["refresh_token"]) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]
    [winner] = [answer.json() for answer in answers if answer.status_code == 200]
    assert _is_refused(await desk.refresh(winner["refresh_token"]))
    assert (await desk.me(winner["access_token"])).status_code == 401


async def test_each_sign_in_is_a_family_of_its_own(browser: Browser, desk: FrontEndDesk) -> None:
    one, other = await _tokens(browser, desk, TEACHER), await _tokens_again(browser, desk)
    await desk.revoke(one["refresh_token"])
    assert _is_refused(await desk.refresh(one["refresh_token"]))
    assert (await desk.refresh(other["refresh_token"])).status_code == 200


async def _tokens_again(browser: Browser, desk: FrontEndDesk) -> dict[str, str]:
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    return (await desk.tokens(answer_of(await browser.allow())["code"])).json()


async def test_a_refresh_token_ends_unused_and_at_the_latest_after_its_longest_life(
    browser: Browser, desk: FrontEndDesk, context: Context
) -> None:
    idle = timedelta(days=context.settings.refresh_token_idle_days)
    longest = timedelta(days=context.settings.refresh_token_days)
    begun = clock.now()
    given = await _tokens(browser, desk, TEACHER)
    with time_machine.travel(begun + idle + timedelta(minutes=1)):
        assert _is_refused(await desk.refresh(given["refresh_token"]))
    after = timedelta(0)
    while after + idle < longest:
        after += idle - timedelta(hours=1)
        with time_machine.travel(begun + after):
            given = (await desk.refresh(given["refresh_token"])).json()
    with time_machine.travel(begun + longest + timedelta(minutes=1)):
        assert _is_refused(await desk.refresh(given["refresh_token"]))


async def test_a_refresh_token_is_no_access_token_and_the_reverse(browser: Browser, desk: FrontEndDesk) -> None:
    given = await _tokens(browser, desk, TEACHER)
    bearer = {"authorization": f"Bearer {given['refresh_token']}"}
    assert (await desk.client.get("/v1/plans", headers=bearer)).status_code == 401
    asked = await desk.client.post("/graphql", json={"query": "{ plans { nodes { id } } }"}, headers=bearer)
    assert asked.status_code == 401
    assert _is_refused(await desk.refresh(given["access_token"]))


async def test_a_front_end_ends_its_tokens_and_no_others(
    browser: Browser, desk: FrontEndDesk, everywhere: FrontEndDesk
) -> None:
    given = await _tokens(browser, desk, TEACHER)
    assert _is_refused(await everywhere.revoke(given["refresh_token"]), "unauthorized_client")
    assert _is_refused(await everywhere.refresh(given["refresh_token"]))
    assert (await desk.revoke(given["refresh_token"])).status_code == 200
    assert (await desk.me(given["access_token"])).status_code == 401
    assert _is_refused(await desk.refresh(given["refresh_token"]))
    assert (await desk.revoke("ach_rt_unknown")).status_code == 200


async def test_a_person_ends_an_own_refresh_token(browser: Browser, desk: FrontEndDesk, world: World) -> None:
    given = await _tokens(browser, desk, TEACHER)
    form = {"token": given["refresh_token"]}
    assert _is_refused(await world["teacher"].post("/oauth/revoke", data=form), "unauthorized_client")
    assert (await world["colleague"].post("/oauth/revoke", data=form)).status_code == 200
    assert _is_refused(await desk.refresh(given["refresh_token"]))


async def test_signing_out_ends_what_was_given_in_the_session(browser: Browser, desk: FrontEndDesk) -> None:
    given, code = await _tokens(browser, desk, TEACHER), await _code_again(browser, desk)
    await browser.open("/sign-out")
    page = await browser.send("/sign-out")
    assert "You are signed out" in page.text
    assert _is_refused(await desk.refresh(given["refresh_token"]))
    assert (await desk.me(given["access_token"])).status_code == 401
    assert _is_refused(await desk.tokens(code))
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).url.path == "/sign-in"


async def _code_again(browser: Browser, desk: FrontEndDesk) -> str:
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    return answer_of(await browser.allow())["code"]


async def test_a_person_who_is_unlinked_or_inactive_gets_no_more_tokens(
    browser: Browser, anonymous: httpx.AsyncClient, fresh_world: World, context: Context
) -> None:
    district_id, email = fresh_world.district_id, "leaving@flow.example"
    desk = await _front_end_of(anonymous, fresh_world)
    async with context.database.writing(district_id) as session:
        account = await service.create_account(session, email, PASSWORD)
        await service.link_account(session, district_id, PersonId(fresh_world.ids["teacher"]), account)
    given = await _tokens(browser, desk, email)
    async with context.database.writing(district_id) as session:
        await service.unlink_account(session, district_id, PersonId(fresh_world.ids["teacher"]))
    assert _is_refused(await desk.refresh(given["refresh_token"]))
    async with context.database.writing(district_id) as session:
        await service.link_account(session, district_id, PersonId(fresh_world.ids["leader"]), account)
    given = await _tokens_again(browser, desk)
    await _deactivate(context, fresh_world, "leader")
    assert (await desk.me(given["access_token"])).status_code == 401
    assert _is_refused(await desk.refresh(given["refresh_token"]))


async def _deactivate(context: Context, world: World, name: str) -> None:
    async with context.database.writing(world.district_id) as session:
        await session.exec(update(Person).where(col(Person.id) == world.ids[name]).values(is_active=False))


async def _front_end_of(anonymous: httpx.AsyncClient, world: World) -> FrontEndDesk:
    body = {"name": "Of its own", "scopes": SCOPES, "redirect_uris": [REDIRECT], "is_public": True}
    made = (await world["admin"].post("/v1/api-clients", json=body)).json()
    return FrontEndDesk(anonymous, made["id"])


async def test_a_disabled_front_end_is_shut_out_with_its_tokens(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    desk = await _front_end_of(anonymous, world)
    given = await _tokens(browser, desk, TEACHER)
    path, headers = f"/v1/api-clients/{desk.client_id}", {"if-match": "*"}
    answer = await world["admin"].patch(path, json={"is_active": False}, headers=headers)
    assert answer.status_code == 200
    assert (await desk.me(given["access_token"])).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 401
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).status_code == 400
    await world["admin"].patch(path, json={"is_active": True}, headers=headers)
    assert _is_refused(await desk.refresh(given["refresh_token"]))


async def test_a_deleted_front_end_leaves_nothing_that_opens(
    browser: Browser, anonymous: httpx.AsyncClient, world: World
) -> None:
    desk = await _front_end_of(anonymous, world)
    given = await _tokens(browser, desk, TEACHER)
    path = f"/v1/api-clients/{desk.client_id}"
    assert (await world["admin"].delete(path, headers={"if-match": "*"})).status_code == 204
    assert (await desk.me(given["access_token"])).status_code == 401
    assert (await desk.refresh(given["refresh_token"])).status_code == 401
    assert (await browser.open("/oauth/authorize", request_of(desk.client_id))).status_code == 400


async def test_what_is_given_to_a_front_end_is_logged_without_secrets(
    browser: Browser, desk: FrontEndDesk, world: World, superuser: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    given = await _tokens(browser, desk, TEACHER)
    await desk.revoke(given["refresh_token"])
    entries = await superuser.fetch(
        "select action, operation, actor_kind from platform_audit_entry "
        "where subject_type = 'token_family' and district_id = $1 order by id desc limit 2",
        world.district_id,
    )
    assert [tuple(entry) for entry in entries] == [
        ("changed", "revoke_token", "person"),
        ("created", "create_token", "account"),
    ]
    logged = await superuser.fetchval("select string_agg(e::text, '') from platform_audit_entry e")
    cookie = browser.client.cookies["achieve_session"]
    for secret in (given["refresh_token"], cookie, lookup_hash(given["refresh_token"]), lookup_hash(cookie), TEACHER):
        assert secret not in logged


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
    given = await _tokens(browser, everywhere, COACH, district_id=str(world.district_id))
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
    given = await _tokens(browser, everywhere, PLATFORM)
    assert (await everywhere.me(given["access_token"])).json()["kind"] == "platform_admin"
    again = (await everywhere.refresh(given["refresh_token"])).json()
    bearer = {"authorization": f"Bearer {again['access_token']}"}
    assert (await everywhere.client.get("/v1/districts", headers=bearer)).status_code == 200
    assert (await everywhere.client.get("/v1/people", headers=bearer)).status_code == 403
    await browser.open("/sign-out")
    await browser.send("/sign-out")
    await browser.open("/oauth/authorize", request_of(desk.client_id))
    assert (await browser.sign_in(PLATFORM)).status_code == 422


async def test_a_front_end_of_the_installation_is_disabled_for_all(
    browser: Browser, anonymous: httpx.AsyncClient, context: Context
) -> None:
    async with context.database.writing(None) as session:
        client_id = await service.register_front_end(session, "For a while", [REDIRECT])
    desk = FrontEndDesk(anonymous, str(client_id))
    given, platform = await _tokens(browser, desk, TEACHER), await _of_platform(browser, desk)
    async with context.database.writing(None) as session:
        await service.disable_front_end(session, ClientId(client_id))
    for tokens in (given, platform):
        assert (await desk.me(tokens["access_token"])).status_code == 401
        assert (await desk.refresh(tokens["refresh_token"])).status_code == 401


async def _of_platform(browser: Browser, desk: FrontEndDesk) -> dict[str, str]:
    await browser.open("/sign-out")
    await browser.send("/sign-out")
    return await _tokens(browser, desk, PLATFORM)
