"""What is asked about a token afterwards: whether it is active (RFC 7662), and that it be ended (RFC 7009)."""

from collections.abc import Mapping

from achieve.accounts.authentication import Authenticator, Identity
from achieve.accounts.clients import Client, authenticate_client, proof_of
from achieve.accounts.refusals import OAuthRefusal, invalid_client
from achieve.accounts.schemas import Introspection
from achieve.accounts.tokens import TOKEN_TYPE, UNLIMITED
from achieve.core.errors import Unauthenticated

INACTIVE = Introspection(active=False)


async def introspect(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> Introspection:
    """What a token of the client's own district says. Raises OAuthRefusal for the client, never for the token."""
    client = await authenticate_client(authenticator.database, authenticator.uses, proof_of(authorization, form))
    identity = await _identity(authenticator, _token_of(form))
    if identity is None or identity.actor.district_id != client.district_id:
        return INACTIVE
    claims = identity.claims
    scopes = identity.actor.scopes
    return Introspection(
        active=True,
        sub=identity.subject,
        scope=UNLIMITED if scopes is None else " ".join(sorted(scopes)),
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
    client = await authenticate_client(authenticator.database, authenticator.uses, proof_of(authorization, form))
    identity = await _identity(authenticator, token)
    if identity is not None and not _is_of(identity, client):
        raise OAuthRefusal("unauthorized_client", "The token was not issued to this client.")
    return await _end(authenticator, identity)


async def _revoke_as_person(authenticator: Authenticator, token: str, bearer: str) -> None:
    caller = await _identity(authenticator, bearer)
    if caller is None:
        raise invalid_client()
    identity = await _identity(authenticator, token)
    if identity is not None and _owner(identity) != _owner(caller):
        raise OAuthRefusal("unauthorized_client", "The token is not your own.")
    await _end(authenticator, identity)


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


def _is_of(identity: Identity, client: Client) -> bool:
    return identity.actor.client_id == client.id and identity.actor.district_id == client.district_id


def _owner(identity: Identity) -> tuple[object, object]:
    return identity.actor.district_id, identity.subject
