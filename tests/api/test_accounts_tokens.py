"""Bearer tokens at the door: the good ones open it, all others are refused with the same words."""

from collections.abc import Callable

import httpx
import pytest

from achieve.accounts import service
from achieve.accounts.authentication import issuer_of
from achieve.accounts.keys import Keys
from achieve.core.secrets import lookup_hash, new_token, seal_of
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.forged_tokens import FORGERIES, MISUSES, Headers, Mint
from tests.world import World

SENTENCE = "The access token is not valid, or no longer. Get a new one and try again."
CHALLENGE = f'Bearer realm="achieve", error="invalid_token", error_description="{SENTENCE}"'


@pytest.fixture(scope="session")
async def mint(context: Context, settings: Settings, world: World) -> Mint:
    """The service's own key, as if somebody had got hold of it, for the administrator of the district."""
    ring = await Keys(context.database, seal_of(settings)).ring()
    return Mint(ring.signing, ring.kid, issuer_of(settings), world.ids["admin"], world.district_id)


async def _get_me(anonymous: httpx.AsyncClient, token: str) -> httpx.Response:
    return await anonymous.get("/v1/me", headers={b"authorization": b"Bearer " + token.encode()})


async def _ask_both(anonymous: httpx.AsyncClient, headers: Headers) -> tuple[httpx.Response, httpx.Response]:
    body = {"query": "{ people { nodes { id } } }"}
    return await anonymous.get("/v1/people", headers=headers), await anonymous.post(
        "/graphql", headers=headers, json=body
    )


def _without_id(answer: httpx.Response) -> str:
    return answer.text.replace(answer.headers["x-request-id"], "")


def _assert_refused(answer: httpx.Response) -> None:
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"] == CHALLENGE
    assert answer.headers["cache-control"] == "no-store"
    problem = answer.json()
    assert (problem["code"], problem["detail"]) == ("unauthenticated", SENTENCE)


async def test_a_good_access_token_opens_the_door(anonymous: httpx.AsyncClient, mint: Mint) -> None:
    answer = await _get_me(anonymous, mint.token())
    assert answer.status_code == 200
    assert answer.json()["id"] == str(mint.subject)


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
async def test_a_forged_token_is_refused_with_the_one_sentence(
    anonymous: httpx.AsyncClient, mint: Mint, forge: Callable[[Mint], str]
) -> None:
    headers = [(b"authorization", b"Bearer " + forge(mint).encode())]
    in_rest, in_graphql = await _ask_both(anonymous, headers)
    _assert_refused(in_rest)
    _assert_refused(in_graphql)
    assert _without_id(in_rest) == _without_id(in_graphql)


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=MISUSES)
async def test_a_good_token_in_the_wrong_place_opens_nothing(
    anonymous: httpx.AsyncClient, mint: Mint, misuse: Callable[[str], Headers]
) -> None:
    in_rest, in_graphql = await _ask_both(anonymous, misuse(mint.token()))
    assert (in_rest.status_code, in_graphql.status_code) == (401, 401)
    assert in_rest.headers["www-authenticate"].startswith("Bearer")
    assert in_graphql.headers["www-authenticate"] == in_rest.headers["www-authenticate"]
    assert _without_id(in_rest) == _without_id(in_graphql)


def test_there_are_enough_forgeries_and_misuses() -> None:
    assert len(FORGERIES) + len(MISUSES) >= 150


async def test_a_secret_of_another_kind_is_no_bearer_token(anonymous: httpx.AsyncClient, world: World) -> None:
    own = world["admin"].headers["authorization"].removeprefix("Bearer ")
    wrong = [new_token("ach_pat_"), "ach_pat_", own.upper(), own[:-1], own[8:], lookup_hash(own), new_token("ach_cs_")]
    for token in wrong:
        _assert_refused(await _get_me(anonymous, token))


async def test_a_client_secret_is_no_bearer_token(anonymous: httpx.AsyncClient, context: Context, world: World) -> None:
    async with context.database.writing(world.district_id) as session:
        made = await service.create_client(session, world.district_id, "A system", ["plans:read"])
    _assert_refused(await _get_me(anonymous, made.secret))
    _assert_refused(await _get_me(anonymous, str(made.client_id)))


async def test_a_signed_token_of_somebody_who_is_not_here_is_refused(
    anonymous: httpx.AsyncClient, mint: Mint, other_world: World
) -> None:
    _assert_refused(await _get_me(anonymous, mint.with_claims(sub=other_world.id("admin"))))
    _assert_refused(await _get_me(anonymous, mint.with_claims(district_id=str(other_world.district_id))))
    _assert_refused(await _get_me(anonymous, mint.with_claims(district_id=None)))
    client_id = other_world.id("sis")
    of_client = mint.with_claims(sub=client_id, client_id=client_id, roles=[], scope="roster:read")
    _assert_refused(await _get_me(anonymous, of_client))


async def test_a_signed_token_gives_no_role_that_the_person_has_not(anonymous: httpx.AsyncClient, mint: Mint) -> None:
    roles = ["platform_admin", "district_admin", "teacher"]
    answer = await _get_me(anonymous, mint.with_claims(roles=roles))
    assert [role["role"] for role in answer.json()["roles"]] == ["district_admin"]


async def test_a_token_for_fewer_roles_stays_at_fewer(anonymous: httpx.AsyncClient, mint: Mint) -> None:
    token = mint.with_claims(roles=[])
    assert (await _get_me(anonymous, token)).json()["roles"] == []
    answer = await anonymous.get("/v1/districts", headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 403


async def test_without_a_token_the_door_says_what_it_wants(anonymous: httpx.AsyncClient) -> None:
    answer = await anonymous.get("/v1/me")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


async def test_a_token_in_the_address_is_not_looked_at(anonymous: httpx.AsyncClient, mint: Mint) -> None:
    answer = await anonymous.get("/v1/me", params={"access_token": mint.token()})
    assert answer.status_code == 401


async def test_what_is_kept_of_a_token_is_its_hash(context: Context, world: World) -> None:
    token = world["admin"].headers["authorization"].removeprefix("Bearer ")
    async with context.database.reading(None) as connection:
        kept = await connection.fetch("select row_to_json(c)::text as line from credential c")
    assert any(lookup_hash(token) in record["line"] for record in kept)
    assert not any(token in record["line"] or "ach_" in record["line"] for record in kept)
