"""Development sign-in with a password, and the accounts behind it."""

import time
from datetime import timedelta

import httpx
import pytest

from achieve.accounts import service
from achieve.accounts.authentication import Authenticator
from achieve.accounts.grants import Grants
from achieve.accounts.passwords import PasswordRefused, check_password
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.rules import ClientNameRefused, EmailRefused, LifeRefused, UnknownScope
from achieve.accounts.service import AccountLinked, EmailTaken
from achieve.core.errors import NotFound
from achieve.core.ids import PersonId
from achieve.core.secrets import seal_of
from achieve.web.context import Context
from tests.world import World

PASSWORD = "correct horse battery"
TEACHER = "teacher@sign-in.example"
PLATFORM = "platform@sign-in.example"
SENTENCE = "The e-mail address and the password do not belong together here."


@pytest.fixture(scope="session", autouse=True)
async def accounts(context: Context, world: World) -> None:
    """A teacher and a platform administrator with passwords, and an account without one."""
    async with context.database.writing(world.district_id) as session:
        teacher = await service.create_account(session, f" {TEACHER.title()} ", PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["teacher"]), teacher)
        platform = await service.create_account(session, PLATFORM, PASSWORD)
        await service.grant_platform_admin(session, platform)
        await service.create_account(session, "tokens-only@sign-in.example")


async def _sign_in(anonymous: httpx.AsyncClient, email: str, password: str, **more: str) -> httpx.Response:
    form = {"grant_type": "password", "username": email, "password": password, **more}
    return await anonymous.post("/oauth/token", data=form)


async def test_a_person_signs_in_to_a_district(anonymous: httpx.AsyncClient, world: World, other_world: World) -> None:
    assert other_world.district_id != world.district_id
    answer = await _sign_in(anonymous, TEACHER.upper(), PASSWORD, district_id=str(world.district_id))
    assert (answer.status_code, answer.json()["scope"], answer.json()["expires_in"]) == (200, "*", 900)
    me = await anonymous.get("/v1/me", headers={"authorization": f"Bearer {answer.json()['access_token']}"})
    assert me.json()["id"] == world.id("teacher")
    assert [role["role"] for role in me.json()["roles"]] == ["teacher"]


async def test_a_sign_in_can_be_limited_to_scopes(anonymous: httpx.AsyncClient, world: World) -> None:
    district = str(world.district_id)
    answer = await _sign_in(anonymous, TEACHER, PASSWORD, district_id=district, scope="plans:read roster:read")
    assert answer.json()["scope"] == "plans:read roster:read"
    answer = await _sign_in(anonymous, TEACHER, PASSWORD, district_id=district, scope="everything")
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_scope")


async def test_an_account_of_several_districts_names_one(
    anonymous: httpx.AsyncClient, context: Context, world: World, other_world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        coach = await service.create_account(session, "coach@sign-in.example", PASSWORD)
        await service.link_account(session, world.district_id, PersonId(world.ids["coach"]), coach)
    async with context.database.writing(other_world.district_id) as session:
        await service.link_account(session, other_world.district_id, PersonId(other_world.ids["coach"]), coach)
    answer = await _sign_in(anonymous, "coach@sign-in.example", PASSWORD)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
    answer = await _sign_in(anonymous, "coach@sign-in.example", PASSWORD, district_id=str(other_world.district_id))
    assert answer.status_code == 200


async def test_an_account_stands_behind_one_person_of_a_district(context: Context, fresh_world: World) -> None:
    district_id = fresh_world.district_id
    async with context.database.writing(district_id) as session:
        account = await service.create_account(session, "one@sign-in.example", PASSWORD)
        await service.link_account(session, district_id, PersonId(fresh_world.ids["coach"]), account)
        with pytest.raises(AccountLinked):
            await service.link_account(session, district_id, PersonId(fresh_world.ids["teacher"]), account)
        await service.link_account(session, district_id, PersonId(fresh_world.ids["coach"]), account)
        another = await service.create_account(session, "another@sign-in.example", PASSWORD)
        with pytest.raises(NotFound):
            await service.link_account(session, district_id, PersonId(fresh_world.district_id), another)


async def test_a_platform_administrator_signs_in_without_a_district(anonymous: httpx.AsyncClient) -> None:
    answer = await _sign_in(anonymous, PLATFORM, PASSWORD)
    me = await anonymous.get("/v1/me", headers={"authorization": f"Bearer {answer.json()['access_token']}"})
    assert me.json() == {
        "kind": "platform_admin",
        "id": None,
        "display_name": "Platform administrator",
        "district": None,
        "other_districts": [],
        "roles": [],
        "scopes": None,
    }


async def test_every_failure_is_told_by_the_same_words(
    anonymous: httpx.AsyncClient, world: World, other_world: World
) -> None:
    own, other = str(world.district_id), str(other_world.district_id)
    answers = [
        await _sign_in(anonymous, TEACHER, f"{PASSWORD}!", district_id=own),
        await _sign_in(anonymous, TEACHER, PASSWORD.upper(), district_id=own),
        await _sign_in(anonymous, "nobody@sign-in.example", PASSWORD, district_id=own),
        await _sign_in(anonymous, "tokens-only@sign-in.example", PASSWORD, district_id=own),
        await _sign_in(anonymous, TEACHER, PASSWORD, district_id=other),
        await _sign_in(anonymous, TEACHER, PASSWORD, district_id="nowhere"),
        await _sign_in(anonymous, TEACHER, "x" * 10_000, district_id=own),
        await _sign_in(anonymous, PLATFORM, PASSWORD, district_id=own),
    ]
    told = {(answer.status_code, answer.json()["error"], answer.json()["error_description"]) for answer in answers}
    assert told == {(400, "invalid_grant", SENTENCE)}


async def test_an_unknown_address_takes_as_long_as_a_wrong_password(anonymous: httpx.AsyncClient, world: World) -> None:
    async def seconds(email: str) -> float:
        begun = time.perf_counter()
        await _sign_in(anonymous, email, "a wrong password", district_id=str(world.district_id))
        return time.perf_counter() - begun

    known = min([await seconds(TEACHER) for _ in range(3)])
    unknown = min([await seconds("nobody@sign-in.example") for _ in range(3)])
    without = min([await seconds("tokens-only@sign-in.example") for _ in range(3)])
    assert min(unknown, without) > known / 3
    assert max(unknown, without) < known * 3


async def test_without_the_setting_there_is_no_password_sign_in(context: Context, world: World) -> None:
    settings = context.settings.model_copy(update={"development_sign_in": False})
    grants = Grants(Authenticator(context.database, settings, seal_of(settings)))
    form = {"grant_type": "password", "username": TEACHER, "password": PASSWORD, "district_id": str(world.district_id)}
    assert grants.offered == ["authorization_code", "client_credentials", "refresh_token"]
    with pytest.raises(OAuthRefusal) as refusal:
        await grants.grant(form, "")
    assert refusal.value.reason == "unsupported_grant_type"


async def test_a_password_is_kept_as_argon2id(context: Context) -> None:
    async with context.database.reading(None) as connection:
        kept = await connection.fetchval("select password_hash from account where email = $1", TEACHER)
    assert kept.startswith("$argon2id$")


async def test_a_password_has_fifteen_characters(context: Context) -> None:
    too_long = "quiet lamps and thunder " * 6
    async with context.database.writing(None) as session:
        for password in ("fourteen chars", "", too_long, "with a\0 in the middle", "a lone \ud800 surrogate"):
            with pytest.raises(PasswordRefused):
                await service.create_account(session, "short@sign-in.example", password)


@pytest.mark.parametrize(
    "password",
    [
        "  quiet lamp    ",
        "passwordpassword",
        "Correct-Horse-Battery-Staple",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "123456789012345",
        "qwertyuiopasdfgh",
        "Password 2026 !!!",
        "achieve-achieve-1",
        "marigold.finch-12",
        "Marigold Finch Finch",
    ],
)
async def test_a_password_that_others_would_try_first_is_refused(context: Context, password: str) -> None:
    async with context.database.writing(None) as session:
        with pytest.raises(PasswordRefused):
            await service.create_account(session, "marigold.finch@sign-in.example", password)


@pytest.mark.parametrize(
    "password",
    ["thunder lamp 7 quiet", "ich mag Katzen sehr", "我喜欢在学校里学习数学和科学课程", "nothing but lower case"],
)
def test_no_mixture_of_kinds_is_asked_for(password: str) -> None:
    check_password(password)


async def test_an_account_has_an_address_of_its_own(context: Context) -> None:
    async with context.database.writing(None) as session:
        with pytest.raises(EmailTaken):
            await service.create_account(session, TEACHER.upper(), PASSWORD)
        for email in ("", "teacher", "a b@c", "a@b@c", "@", "x" * 250 + "@example.org", "a\0@example.org"):
            with pytest.raises(EmailRefused):
                await service.create_account(session, email)


async def test_what_cannot_be_issued_is_refused(context: Context, world: World, other_world: World) -> None:
    district, teacher = world.district_id, PersonId(world.ids["teacher"])
    hour = timedelta(hours=1)
    async with context.database.writing(district) as session:
        for life in (timedelta(0), timedelta(days=-1), timedelta(days=367)):
            with pytest.raises(LifeRefused):
                await service.create_personal_access_token(session, district, teacher, life)
        with pytest.raises(UnknownScope):
            await service.create_personal_access_token(session, district, teacher, hour, ["plans:delete"])
        stranger = PersonId(other_world.ids["teacher"])
        with pytest.raises(NotFound):
            await service.create_personal_access_token(session, district, stranger, hour)
        for scopes in (["progress:write"], ["api_clients:read"], ["*"], ["plans"]):
            with pytest.raises(UnknownScope):
                await service.create_client(session, district, "A system", scopes)
        for name in ("", "  ", "x" * 201, "a\0b"):
            with pytest.raises(ClientNameRefused):
                await service.create_client(session, district, name, ["plans:read"])
        with pytest.raises(NotFound):
            await service.create_client(session, district, "A system", ["plans:read"], [other_world.ids["bethel"]])
