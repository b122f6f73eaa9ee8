"""The token endpoints, as RFC 6749, 7009, 7662 and 8414 have them."""

import base64
from collections.abc import Mapping
from datetime import timedelta

import httpx
import jwt
import pytest

from achieve.access.matrix import client_scopes
from achieve.accounts import service
from achieve.accounts.service import NewClient
from achieve.core.ids import PersonId
from achieve.core.settings import Settings
from achieve.web.context import Context
from tests.world import World

FORM = "application/x-www-form-urlencoded"
CREDENTIALS = {"grant_type": "client_credentials"}


@pytest.fixture(scope="session")
async def client(context: Context, world: World) -> NewClient:
    """A client for plans and the roster."""
    async with context.database.writing(world.district_id) as session:
        scopes = ["plans:read", "plans:write", "roster:read"]
        return await service.create_client(session, world.district_id, "Planner", scopes)


@pytest.fixture(scope="session")
def proof(client: NewClient) -> tuple[str, str]:
    """The client's id and secret, for HTTP Basic."""
    return str(client.client_id), client.secret


async def _token(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> str:
    return (await anonymous.post("/oauth/token", data=CREDENTIALS, auth=proof)).json()["access_token"]


def _assert_refusal(answer: httpx.Response, status: int, error: str) -> None:
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert set(answer.json()) == {"error", "error_description"}
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"


async def test_a_client_gets_a_token_by_basic(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], world: World
) -> None:
    answer = await anonymous.post("/oauth/token", data=CREDENTIALS, auth=proof)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["pragma"] == "no-cache"
    body = answer.json()
    assert set(body) == {"access_token", "token_type", "expires_in", "scope"}
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 900)
    assert body["scope"] == "plans:read plans:write roster:read"
    header = jwt.get_unverified_header(body["access_token"])
    assert (header["typ"], header["alg"], set(header)) == ("at+jwt", "ES256", {"typ", "alg", "kid"})
    claims = jwt.decode(body["access_token"], options={"verify_signature": False})
    assert set(claims) == {"iss", "aud", "sub", "jti", "iat", "exp", "district_id", "roles", "scope", "client_id"}
    assert claims["sub"] == claims["client_id"] == proof[0]
    assert (claims["district_id"], claims["roles"]) == (str(world.district_id), [])
    assert claims["exp"] - claims["iat"] == 900


async def test_a_client_gets_a_token_by_the_form(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    form = {**CREDENTIALS, "client_id": proof[0], "client_secret": proof[1], "scope": "plans:read", "state": ""}
    answer = await anonymous.post("/oauth/token", data=form)
    assert (answer.status_code, answer.json()["scope"]) == (200, "plans:read")


async def test_basic_credentials_may_be_form_encoded(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    encoded = "".join(f"%{ord(letter):02x}" for letter in proof[1])
    answer = await anonymous.post("/oauth/token", data=CREDENTIALS, auth=(proof[0].upper(), encoded))
    assert answer.status_code == 200


async def test_a_client_gets_no_scope_that_it_has_not(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    for scope in ("evidence:read", "plans:read evidence:read", "*", "api_clients:read", "PLANS:READ", "plans:read,x"):
        answer = await anonymous.post("/oauth/token", data={**CREDENTIALS, "scope": scope}, auth=proof)
        _assert_refusal(answer, 400, "invalid_scope")


async def test_a_wrong_client_is_refused_with_the_same_words_whatever_is_wrong(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], world: World
) -> None:
    own, secret = proof
    pairs = [(own, secret[:-1]), (own, ""), (own, secret.upper()), (own, f"{secret} "), (world.id("sis"), secret)]
    pairs += [("", secret), ("nobody", secret), (f"{own}' or '1'='1", secret), (own, "\0"), (own, "é" * 10)]
    answers = [await anonymous.post("/oauth/token", data=CREDENTIALS, auth=pair) for pair in pairs]
    form = {**CREDENTIALS, "client_id": own, "client_secret": f"{secret}x"}
    answers.append(await anonymous.post("/oauth/token", data=form))
    answers.append(await anonymous.post("/oauth/token", data=CREDENTIALS))
    answers += [
        await anonymous.post("/oauth/token", data=CREDENTIALS, headers={"authorization": given})
        for given in ("Basic", "Basic !!!", "Basic bm9jb2xvbg==", f"Bearer {secret}", "Basic " + _b64(b"\xff:\xff"))
    ]
    for answer in answers:
        _assert_refusal(answer, 401, "invalid_client")
        assert answer.headers["www-authenticate"] == 'Basic realm="achieve", charset="UTF-8"'
    assert len({answer.text for answer in answers}) == 1


async def test_two_ways_to_prove_a_client_at_once_are_an_error(
    anonymous: httpx.AsyncClient, proof: tuple[str, str]
) -> None:
    form = {**CREDENTIALS, "client_id": proof[0], "client_secret": proof[1]}
    _assert_refusal(await anonymous.post("/oauth/token", data=form, auth=proof), 400, "invalid_request")
    other = {**CREDENTIALS, "client_id": "another"}
    _assert_refusal(await anonymous.post("/oauth/token", data=other, auth=proof), 400, "invalid_request")


async def test_other_grants_are_not_offered(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    for grant in ("implicit", "CLIENT_CREDENTIALS", "urn:ietf:params:oauth:grant-type:jwt-bearer"):
        answer = await anonymous.post("/oauth/token", data={"grant_type": grant}, auth=proof)
        _assert_refusal(answer, 400, "unsupported_grant_type")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"grant_type=",
        b"grant_type=client_credentials&grant_type=client_credentials",
        b"grant_type=client_credentials&scope=plans:read&scope=",
        b"grant_type=client_credentials&scope=%00",
        b"grant_type=client_credentials&scope=%ff%fe",
        b"grant_type=client_credentials&scope=\xff",
        b"&".join(b"a%d=1" % number for number in range(50)),
    ],
)
async def test_a_form_that_cannot_be_read_is_refused(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], body: bytes
) -> None:
    answer = await anonymous.post("/oauth/token", content=body, headers={"content-type": FORM}, auth=proof)
    _assert_refusal(answer, 400, "invalid_request")


async def test_only_forms_are_read(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    _assert_refusal(await anonymous.post("/oauth/token", json=CREDENTIALS, auth=proof), 400, "invalid_request")
    _assert_refusal(await anonymous.post("/oauth/token", params=CREDENTIALS, auth=proof), 400, "invalid_request")
    answer = await anonymous.post(
        "/oauth/token",
        content=b"grant_type=client_credentials",
        headers={"content-type": f"{FORM};charset=UTF-8"},
        auth=proof,
    )
    assert answer.status_code == 200
    assert (await anonymous.get("/oauth/token")).status_code == 405


async def test_a_long_form_is_refused(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    answer = await anonymous.post("/oauth/token", data={**CREDENTIALS, "scope": "x" * 20_000}, auth=proof)
    _assert_refusal(answer, 413, "invalid_request")


async def test_a_refusal_never_repeats_what_was_sent(anonymous: httpx.AsyncClient) -> None:
    for form in ({"grant_type": "marmalade"}, {**CREDENTIALS, "client_id": "marmalade", "client_secret": "marmalade"}):
        assert "marmalade" not in (await anonymous.post("/oauth/token", data=form)).text


async def test_introspection_tells_what_an_active_token_says(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], world: World, settings: Settings
) -> None:
    token = await _token(anonymous, proof)
    claims = jwt.decode(token, options={"verify_signature": False})
    answer = await anonymous.post("/oauth/introspect", data={"token": token, "token_type_hint": "x"}, auth=proof)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json() == {
        "active": True,
        "sub": proof[0],
        "client_id": proof[0],
        "scope": "plans:read plans:write roster:read",
        "district_id": str(world.district_id),
        "roles": [],
        "token_type": "at+jwt",
        "iat": claims["iat"],
        "exp": claims["exp"],
        "jti": claims["jti"],
        "iss": f"http://{settings.host}:{settings.port}",
        "aud": f"http://{settings.host}:{settings.port}",
    }


async def test_introspection_knows_personal_access_tokens(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], world: World
) -> None:
    told = await _introspect(anonymous, proof, _bearer(world, "teacher"))
    assert (told["active"], told["sub"], told["roles"]) == (True, world.id("teacher"), ["teacher"])
    assert (told["token_type"], told["scope"]) == ("personal_access_token", "*")


async def test_introspection_says_no_more_than_inactive_of_any_other_token(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], other_world: World
) -> None:
    for token in (_bearer(other_world, "admin"), _bearer(other_world, "sis"), "x", "ach_pat_x", "ключ", proof[1]):
        assert await _introspect(anonymous, proof, token) == {"active": False}


async def test_introspection_is_for_clients(anonymous: httpx.AsyncClient, world: World) -> None:
    form = {"token": _bearer(world, "teacher")}
    _assert_refusal(await anonymous.post("/oauth/introspect", data=form), 401, "invalid_client")
    _assert_refusal(await world["admin"].post("/oauth/introspect", data=form), 401, "invalid_client")


async def test_introspection_wants_a_token(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    _assert_refusal(await anonymous.post("/oauth/introspect", data={}, auth=proof), 400, "invalid_request")


async def test_a_client_ends_its_token(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    token = await _token(anonymous, proof)
    headers = {"authorization": f"Bearer {token}"}
    assert (await anonymous.get("/v1/me", headers=headers)).status_code == 200
    for _ in range(2):
        answer = await anonymous.post("/oauth/revoke", data={"token": token}, auth=proof)
        assert (answer.status_code, answer.content) == (200, b"")
    assert (await anonymous.get("/v1/me", headers=headers)).status_code == 401
    assert await _introspect(anonymous, proof, token) == {"active": False}


async def test_a_client_ends_no_token_of_another(
    anonymous: httpx.AsyncClient, proof: tuple[str, str], world: World, other_world: World
) -> None:
    for whose in (world["sis"], world["teacher"], other_world["sis"]):
        token = whose.headers["authorization"].removeprefix("Bearer ")
        answer = await anonymous.post("/oauth/revoke", data={"token": token}, auth=proof)
        _assert_refusal(answer, 400, "unauthorized_client")
        assert (await whose.get("/v1/me")).status_code == 200


async def test_ending_what_is_no_token_is_no_error(anonymous: httpx.AsyncClient, proof: tuple[str, str]) -> None:
    assert (await anonymous.post("/oauth/revoke", data={"token": "nothing"}, auth=proof)).status_code == 200
    _assert_refusal(await anonymous.post("/oauth/revoke", data={}, auth=proof), 400, "invalid_request")
    _assert_refusal(await anonymous.post("/oauth/revoke", data={"token": "nothing"}), 401, "invalid_client")


async def test_a_person_ends_an_own_token_and_no_other(
    anonymous: httpx.AsyncClient, context: Context, world: World
) -> None:
    async with context.database.writing(world.district_id) as session:
        token = await service.create_personal_access_token(
            session, world.district_id, PersonId(world.ids["coach"]), timedelta(hours=1)
        )
    headers = {"authorization": f"Bearer {token}"}
    theirs = {"token": _bearer(world, "teacher")}
    _assert_refusal(await anonymous.post("/oauth/revoke", data=theirs, headers=headers), 400, "unauthorized_client")
    assert (await anonymous.post("/oauth/revoke", data={"token": token}, headers=headers)).status_code == 200
    assert (await anonymous.get("/v1/me", headers=headers)).status_code == 401
    _assert_refusal(await anonymous.post("/oauth/revoke", data=theirs, headers=headers), 401, "invalid_client")
    assert (await world["coach"].get("/v1/me")).status_code == 200


async def test_the_metadata_name_the_endpoints(anonymous: httpx.AsyncClient, settings: Settings) -> None:
    issuer = f"http://{settings.host}:{settings.port}"
    document = (await anonymous.get("/.well-known/oauth-authorization-server")).json()
    assert document["issuer"] == issuer
    assert document["token_endpoint"] == f"{issuer}/oauth/token"
    assert document["jwks_uri"] == f"{issuer}/.well-known/jwks.json"
    assert document["revocation_endpoint"] == f"{issuer}/oauth/revoke"
    assert document["introspection_endpoint"] == f"{issuer}/oauth/introspect"
    grants = ["authorization_code", "client_credentials", "refresh_token", "password"]
    assert document["grant_types_supported"] == grants
    assert document["authorization_endpoint"] == f"{issuer}/oauth/authorize"
    assert document["response_types_supported"] == ["code"]
    assert document["response_modes_supported"] == ["query"]
    assert document["code_challenge_methods_supported"] == ["S256"]
    assert document["authorization_response_iss_parameter_supported"] is True
    assert document["scopes_supported"] == sorted(client_scopes())
    proofs = ["client_secret_basic", "client_secret_post"]
    assert document["token_endpoint_auth_methods_supported"] == [*proofs, "none"]
    assert document["revocation_endpoint_auth_methods_supported"] == [*proofs, "none"]
    assert document["introspection_endpoint_auth_methods_supported"] == proofs


async def _introspect(anonymous: httpx.AsyncClient, proof: tuple[str, str], token: str) -> Mapping[str, object]:
    answer = await anonymous.post("/oauth/introspect", data={"token": token}, auth=proof)
    assert answer.status_code == 200
    return answer.json()


def _bearer(world: World, name: str) -> str:
    return world[name].headers["authorization"].removeprefix("Bearer ")


def _b64(content: bytes) -> str:
    return base64.b64encode(content).decode()
