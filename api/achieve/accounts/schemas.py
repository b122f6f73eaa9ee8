"""The contract of accounts: districts, clients, who is asking, and the documents of the token endpoints."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from achieve.access.roles import Role
from achieve.core.fields import Id, Name
from achieve.core.schemas import Output

Scope = Annotated[str, Field(description="`<area>:read` or `<area>:write`.")]


class Place(Output):
    """A district or an organization, by name."""

    id: Id
    name: Name


class MyRole(Output):
    """What the caller is at an organization, today."""

    role: Role = Field(description="Key of the role.")
    organization: Place = Field(description="Where.")
    begins_on: date = Field(description="First day.")
    ends_on: date | None = Field(description="Last day, if it is known.")


class Me(Output):
    """Who is asking, as the service understood the token."""

    kind: Literal["person", "client", "platform_admin"] = Field(description="What kind of caller.")
    id: UUID | None = Field(description="Id of the person or the client; null for a platform administrator.")
    display_name: str = Field(description="Name to show.")
    district: Place | None = Field(description="The district that the token is for.")
    other_districts: list[Place] = Field(
        description="Other districts in which the caller's account stands behind a person. Each needs a token of its "
        "own: ask for authorization with its id as district_id."
    )
    roles: list[MyRole] = Field(description="The caller's roles today; empty for a client.")
    scopes: list[Scope] | None = Field(description="What the token is limited to; null when only the roles limit it.")


class TokenRequest(Output):
    """Parameters of the token endpoint (RFC 6749)."""

    grant_type: str = Field(
        description="`client_credentials` for systems; `authorization_code` and `refresh_token` for people; `password` "
        "where development sign-in is on."
    )
    scope: str | None = Field(
        default=None, description="Scopes, separated by blanks; default: all that the client has."
    )
    client_id: str | None = Field(default=None, description="With client_secret, instead of HTTP Basic.")
    client_secret: str | None = Field(default=None, description="Starts with `ach_cs_`. A public client has none.")
    code: str | None = Field(default=None, description="What came back from the sign-in page, for a minute.")
    redirect_uri: str | None = Field(default=None, description="With the code: the address that it came back to.")
    code_verifier: str | None = Field(default=None, description="With the code: what its challenge was made from.")
    refresh_token: str | None = Field(default=None, description="Starts with `ach_rt_`; good once.")
    username: str | None = Field(default=None, description="E-mail address, for development sign-in.")
    password: str | None = Field(default=None, description="For development sign-in.")
    district_id: UUID | None = Field(
        default=None, description="For development sign-in where there are several districts."
    )


class TokenAnswer(Output):
    """An access token (RFC 6749 §5.1)."""

    access_token: str = Field(description="JWT, `typ: at+jwt`, for `Authorization: Bearer`.")
    token_type: Literal["Bearer"] = Field(description="How to use it.")
    expires_in: int = Field(description="Life, in seconds.")
    scope: str = Field(description="What it is limited to; `*`: only by the person's roles.")
    refresh_token: str | None = Field(
        default=None,
        description="For the next access token, when this one ends. Good once: a second use ends all of the sign-in.",
    )


class TokenQuestion(Output):
    """Parameters of introspection and revocation."""

    token: str = Field(description="The token in question.")
    token_type_hint: str | None = Field(default=None, description="Not needed: tokens tell their kind.")


class Introspection(Output):
    """What a token says (RFC 7662 §2.2). All but `active` are left out when it is false."""

    active: bool = Field(description="Whether the token would be accepted now.")
    sub: UUID | None = Field(default=None, description="The person or the client.")
    scope: str | None = Field(default=None, description="Scopes, separated by blanks; `*`: only the roles limit it.")
    client_id: str | None = Field(default=None, description="Who got the token.")
    district_id: UUID | None = Field(default=None, description="The district it is for.")
    roles: list[Role] | None = Field(default=None, description="The roles it carries today.")
    token_type: str | None = Field(default=None, description="`at+jwt`, `personal_access_token` or `refresh_token`.")
    iat: int | None = Field(default=None, description="Made at, in seconds since 1970.")
    exp: int | None = Field(default=None, description="Ends at, in seconds since 1970.")
    jti: UUID | None = Field(default=None, description="Id of the token.")
    iss: str | None = Field(default=None, description="Who made it.")
    aud: str | None = Field(default=None, description="Whom it is for.")


class OAuthError(Output):
    """A refusal of the token endpoints (RFC 6749 §5.2)."""

    error: str = Field(description="The reason, as OAuth names it.")
    error_description: str = Field(description="A sentence for the person who can act.")


class ServerMetadata(Output):
    """Where the token endpoints are and what they offer (RFC 8414)."""

    issuer: str = Field(description="Name of this service in tokens.")
    authorization_endpoint: str = Field(description="Where a front end sends people to sign in.")
    token_endpoint: str = Field(description="Where to get a token.")
    revocation_endpoint: str = Field(description="Where to end one.")
    introspection_endpoint: str = Field(description="Where to ask about one.")
    jwks_uri: str = Field(description="The public keys.")
    scopes_supported: list[Scope] = Field(description="Every scope that a client can be given.")
    grant_types_supported: list[str] = Field(description="The ways to a token.")
    response_types_supported: list[str] = Field(description="What the authorization endpoint answers.")
    response_modes_supported: list[str] = Field(description="How it answers.")
    code_challenge_methods_supported: list[str] = Field(description="How a front end proves that a code is its own.")
    authorization_response_iss_parameter_supported: bool = Field(
        description="Whether the answer names this service in `iss` (RFC 9207)."
    )
    token_endpoint_auth_methods_supported: list[str] = Field(description="How a client proves itself.")
    revocation_endpoint_auth_methods_supported: list[str] = Field(description="As above.")
    introspection_endpoint_auth_methods_supported: list[str] = Field(description="As above.")
    service_documentation: str = Field(description="For people.")


class JsonWebKey(Output):
    """One public key (RFC 7517)."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: str
    y: str
    kid: str
    use: Literal["sig"]
    alg: Literal["ES256"]


class JsonWebKeySet(Output):
    """The public keys: the one that signs, the next one, and those whose tokens have not all ended."""

    keys: list[JsonWebKey]
