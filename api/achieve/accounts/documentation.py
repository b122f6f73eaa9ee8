"""What OpenAPI says of the token endpoints and of `/v1/me`."""

from pydantic import BaseModel

from achieve.accounts.schemas import (
    Introspection,
    JsonWebKeySet,
    Me,
    OAuthError,
    ServerMetadata,
    TokenAnswer,
    TokenQuestion,
    TokenRequest,
)

Described = dict[str, object]

# Models that no shape and no operation names.
EXTRA_MODELS: tuple[type[BaseModel], ...] = (
    Introspection,
    JsonWebKeySet,
    Me,
    OAuthError,
    ServerMetadata,
    TokenAnswer,
    TokenQuestion,
    TokenRequest,
)


_REFUSALS = {
    400: "The request cannot be granted",
    401: "The client could not be authenticated",
    413: "The form is too long",
}


def _form(name: str, summary: str, body: type[BaseModel], answer: Described) -> Described:
    """A form endpoint: its body is read by us, so FastAPI does not see it."""
    form = {"application/x-www-form-urlencoded": {"schema": _reference(body)}}
    refusals = {status: _json(OAuthError, description=f"{reason}.") for status, reason in _REFUSALS.items()}
    return {
        "operation_id": name,
        "summary": summary,
        "responses": {200: answer, **refusals, **_problems(429, 503)},
        "openapi_extra": {"requestBody": {"required": True, "content": form}, "security": []},
    }


def _problems(*statuses: int) -> dict[int, Described]:
    return {status: {"$ref": f"#/components/responses/Problem{status}"} for status in statuses}


def _json(model: type[BaseModel], media_type: str = "application/json", description: str = "Done.") -> Described:
    return {"description": description, "content": {media_type: {"schema": _reference(model)}}}


def _reference(model: type[BaseModel]) -> Described:
    return {"$ref": f"#/components/schemas/{model.__name__}"}


GET_ME: Described = {
    "operation_id": "get_me",
    "summary": "Who am I",
    "responses": {200: _json(Me), **_problems(401, 429, 503)},
}
GET_JWKS: Described = {
    "operation_id": "get_jwks",
    "summary": "Public keys",
    "responses": {200: _json(JsonWebKeySet, "application/jwk-set+json"), **_problems(503)},
    "openapi_extra": {"security": []},
}
GET_SERVER_METADATA: Described = {
    "operation_id": "get_server_metadata",
    "summary": "Token endpoints",
    "responses": {200: _json(ServerMetadata)},
    "openapi_extra": {"security": []},
}
CREATE_TOKEN = _form("create_token", "Get an access token", TokenRequest, _json(TokenAnswer))
REVOKE_TOKEN = _form("revoke_token", "End a token", TokenQuestion, {"description": "Done."})
INTROSPECT_TOKEN = _form("introspect_token", "Ask about a token", TokenQuestion, _json(Introspection))
