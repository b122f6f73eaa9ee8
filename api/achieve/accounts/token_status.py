"""What is asked about a token afterwards: whether it is active (RFC 7662), and that it be ended (RFC 7009)."""

from collections.abc import Callable, Mapping

from achieve.accounts.authentication import NO_DISTRICT, Authenticator, Identity
from achieve.accounts.clients import Client, authenticate_client, proof_of
from achieve.accounts.oauth.families import (
    REFRESH_TOKEN_PREFIX,
    Holder,
    RefreshTokenFound,
    end_family,
    find_refresh_token,
    roles_of,
)
from achieve.accounts.oauth.front_ends import authenticate_front_end
from achieve.accounts.refusals import OAuthRefusal, invalid_client
from achieve.accounts.schemas import Introspection
from achieve.accounts.tokens import TOKEN_TYPE, scope_text
from achieve.core import clock
from achieve.core.errors import Unauthenticated
from achieve.core.ids import ClientId

INACTIVE = Introspection(active=False)


async def introspect(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> Introspection:
    """What a token of the client's own district says. Raises OAuthRefusal for the client, never for the token."""
    client = await authenticate_client(authenticator.database, authenticator.uses, proof_of(authorization, form))
    token = _token_of(form)
    if token.startswith(REFRESH_TOKEN_PREFIX):
        return await _of_refresh_token(authenticator, client, token)
    identity = await _identity(authenticator, token)
    if identity is None or identity.actor.district_id != client.district_id:
        return INACTIVE
    claims = identity.claims
    scopes = identity.actor.scopes
    return Introspection(
        active=True,
        sub=identity.subject,
        scope=scope_text(scopes),
        client_id=identity.client_id,
        district_id=identity.actor.district_id,
        roles=sorted(identity.actor.roles),
        token_type=TOKEN_TYPE if claims else "personal_access_token",
        iat=int(identity.issued_at.timestamp()),
        exp=int(identity.expires_at.timestamp()) if identity.expires_at else None,
        jti=claims.jti if claims else None,
        iss=authenticator.issuer if claims else None,
        aud=authenticator.issuer if claims else None,
    )


async def revoke(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> None:
    """End a token of the caller's own. One that is not valid is as good as ended.

    A client proves itself as at the other endpoints; a person sends a token of their own, mostly the same one, as
    the bearer. Raises OAuthRefusal.
    """
    token = _token_of(form)
    if authorization[:7].lower() == "bearer ":
        return await _revoke_as_person(authenticator, token, authorization[7:].strip())
    client_id = await _client_id(authenticator, form, authorization)
    if token.startswith(REFRESH_TOKEN_PREFIX):
        return await _end_family(authenticator, token, lambda holder: holder.client_id == client_id)
    identity = await _identity(authenticator, token)
    if identity is not None and identity.client_id != str(client_id):
        raise OAuthRefusal("unauthorized_client", "The token was not issued to this client.")
    return await _end(authenticator, identity)


async def _revoke_as_person(authenticator: Authenticator, token: str, bearer: str) -> None:
    caller = await _identity(authenticator, bearer)
    if caller is None:
        raise invalid_client()
    if token.startswith(REFRESH_TOKEN_PREFIX):
        return await _end_family(
            authenticator, token, lambda holder: (holder.district_id or NO_DISTRICT, holder.subject) == _owner(caller)
        )
    identity = await _identity(authenticator, token)
    if identity is not None and _owner(identity) != _owner(caller):
        raise OAuthRefusal("unauthorized_client", "The token is not your own.")
    return await _end(authenticator, identity)


async def _of_refresh_token(authenticator: Authenticator, client: Client, token: str) -> Introspection:
    """What a refresh token says to the client that has it, and to no other."""
    async with authenticator.database.reading(None) as connection:
        found = await find_refresh_token(connection, token, clock.now())
    if found is None or not found.is_good or not await _still_stands(authenticator, found, client):
        return INACTIVE
    holder = found.holder
    return Introspection(
        active=True,
        sub=holder.subject,
        scope=scope_text(holder.scopes),
        client_id=str(holder.client_id),
        district_id=holder.district_id,
        token_type="refresh_token",  # noqa: S106 - the name of a kind, no secret.
        iat=int(found.created_at.timestamp()),
        exp=int(found.expires_at.timestamp()),
        iss=authenticator.issuer,
    )


async def _still_stands(authenticator: Authenticator, found: RefreshTokenFound, client: Client) -> bool:
    holder = found.holder
    if holder.client_id != client.id or holder.district_id != client.district_id:
        return False
    async with authenticator.database.reading(holder.district_id) as connection:
        return await roles_of(connection, holder) is not None


async def _end_family(authenticator: Authenticator, token: str, is_own: Callable[[Holder], bool]) -> None:
    """End what a refresh token belongs to, the access tokens included. Raises OAuthRefusal for that of another."""
    async with authenticator.database.reading(None) as connection:
        found = await find_refresh_token(connection, token, clock.now())
    if found is None:
        return
    if not is_own(found.holder):
        raise OAuthRefusal("unauthorized_client", "The token was not issued to you.")
    async with authenticator.database.writing(None, found.holder.author, "revoke_token") as session:
        await end_family(session, found.family_id)
    authenticator.revocations.read_anew()


async def _client_id(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> ClientId:
    """Who calls: a client by its secret, or a front end that can keep none by its id. Raises OAuthRefusal."""
    if authorization or "client_secret" in form:
        return (await authenticate_client(authenticator.database, authenticator.uses, proof_of(authorization, form))).id
    return (await authenticate_front_end(authenticator, form, authorization)).id


async def _end(authenticator: Authenticator, identity: Identity | None) -> None:
    if identity is not None:
        await authenticator.revoke(identity)


async def _identity(authenticator: Authenticator, token: str) -> Identity | None:
    try:
        return await authenticator.identify(token)
    except Unauthenticated:
        return None


def _token_of(form: Mapping[str, str]) -> str:
    if "token" not in form:
        raise OAuthRefusal("invalid_request", "Name the token.")
    return form["token"]


def _owner(identity: Identity) -> tuple[object, object]:
    return identity.actor.district_id, identity.subject
