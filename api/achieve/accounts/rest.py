"""The routes of accounts: the token endpoints with their public documents, and `/v1/me`."""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from achieve.access.matrix import client_scopes
from achieve.accounts import documentation
from achieve.accounts.authentication import Authenticator
from achieve.accounts.documentation import Described
from achieve.accounts.forms import read_body
from achieve.accounts.grants import Grants
from achieve.accounts.me import read_me
from achieve.accounts.oauth.requests import AUTHORIZE_PATH
from achieve.accounts.refusals import NEVER_KEPT, OAuthRefusal
from achieve.accounts.schemas import Introspection, OAuthError, ServerMetadata, TokenAnswer
from achieve.accounts.token_limits import count_token_request
from achieve.accounts.token_status import introspect, revoke
from achieve.web.context import CurrentActor, CurrentContext

_PUBLIC = {"Cache-Control": "public, max-age=300"}
_METADATA_PATH = "/.well-known/oauth-authorization-server"
_CLIENT_PROOFS = ["client_secret_basic", "client_secret_post"]


def oauth_router(authenticator: Authenticator) -> APIRouter:
    """`/oauth/*` and `/.well-known/*`."""
    routes = _OAuthRoutes(authenticator)
    router = APIRouter(tags=["oauth"])
    _add(router, "POST", "/oauth/token", routes.token, documentation.CREATE_TOKEN)
    _add(router, "POST", "/oauth/revoke", routes.revoke, documentation.REVOKE_TOKEN)
    _add(router, "POST", "/oauth/introspect", routes.introspect, documentation.INTROSPECT_TOKEN)
    _add(router, "GET", "/.well-known/jwks.json", routes.jwks, documentation.GET_JWKS)
    _add(router, "GET", _METADATA_PATH, routes.metadata, documentation.GET_SERVER_METADATA)
    return router


def me_router() -> APIRouter:
    """`/v1/me`."""
    router = APIRouter(tags=["me"])
    _add(router, "GET", "/v1/me", get_me, documentation.GET_ME)
    return router


async def get_me(actor: CurrentActor, context: CurrentContext) -> Response:
    """Who am I, in which district, as what."""
    body = await read_me(context.engine, actor, context.database.reading(actor.district_id))
    return Response(body, media_type="application/json", headers={"Cache-Control": "private, no-store"})


class _OAuthRoutes:
    """The token endpoints over one authenticator."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._grants = Grants(authenticator)

    async def token(self, request: Request) -> Response:
        """An access token for a client, or, where development sign-in is on, for a person."""
        return await _answer(self._granted(request))

    async def revoke(self, request: Request) -> Response:
        """End one of your own tokens. Answers the same for a token that is not valid."""
        return await _answer(self._revoked(request))

    async def introspect(self, request: Request) -> Response:
        """What a token of your district says, and whether it would be accepted now."""
        return await _answer(self._introspected(request))

    async def jwks(self) -> Response:
        """The public keys that access tokens are signed with."""
        ring = await self._authenticator.keys.ring()
        return Response(ring.jwks, media_type="application/jwk-set+json", headers=_PUBLIC)

    async def metadata(self) -> Response:
        """Where the token endpoints are, and what they offer."""
        issuer = self._authenticator.issuer
        document = ServerMetadata(
            issuer=issuer,
            authorization_endpoint=f"{issuer}{AUTHORIZE_PATH}",
            token_endpoint=f"{issuer}/oauth/token",
            revocation_endpoint=f"{issuer}/oauth/revoke",
            introspection_endpoint=f"{issuer}/oauth/introspect",
            jwks_uri=f"{issuer}/.well-known/jwks.json",
            scopes_supported=sorted(client_scopes()),
            grant_types_supported=self._grants.offered,
            response_types_supported=["code"],
            response_modes_supported=["query"],
            code_challenge_methods_supported=["S256"],
            authorization_response_iss_parameter_supported=True,
            token_endpoint_auth_methods_supported=[*_CLIENT_PROOFS, "none"],
            revocation_endpoint_auth_methods_supported=[*_CLIENT_PROOFS, "none"],
            introspection_endpoint_auth_methods_supported=_CLIENT_PROOFS,
            service_documentation=f"{issuer}/docs",
        )
        return _json(document, headers=_PUBLIC)

    async def _granted(self, request: Request) -> Response:
        form, authorization = await read_body(request), _authorization(request)
        count_token_request(request, form, authorization)
        granted = await self._grants.grant(form, authorization)
        return _json(
            TokenAnswer(
                access_token=granted.access_token,
                token_type="Bearer",  # noqa: S106 - how to use it, no secret.
                expires_in=granted.expires_in,
                scope=granted.scope,
                refresh_token=granted.refresh_token,
            )
        )

    async def _revoked(self, request: Request) -> Response:
        await revoke(self._authenticator, await read_body(request), _authorization(request))
        return Response(status_code=HTTPStatus.OK, headers=NEVER_KEPT)

    async def _introspected(self, request: Request) -> Response:
        found = await introspect(self._authenticator, await read_body(request), _authorization(request))
        return _json(found)


async def _answer(answer: Awaitable[Response]) -> Response:
    try:
        return await answer
    except OAuthRefusal as refusal:
        problem = OAuthError(error=refusal.reason, error_description=refusal.description)
        return _json(problem, refusal.status, {**NEVER_KEPT, **refusal.headers})


def _authorization(request: Request) -> str:
    return request.headers.get("authorization", "")


def _json(document: BaseModel, status: int = HTTPStatus.OK, headers: Mapping[str, str] = NEVER_KEPT) -> Response:
    body = document.model_dump_json(exclude_none=isinstance(document, Introspection | TokenAnswer))
    return Response(body, status, headers, media_type="application/json")


def _add(
    router: APIRouter, method: str, path: str, endpoint: Callable[..., Awaitable[Response]], described: Described
) -> None:
    router.add_api_route(path, endpoint, methods=[method], response_class=Response, response_model=None, **described)  # pyright: ignore[reportArgumentType] one dict of FastAPI's many options.
