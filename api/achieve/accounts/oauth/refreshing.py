"""The `refresh_token` grant: a new access token and a new refresh token for one that is spent with it."""

from collections.abc import Mapping

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.authentication import Authenticator
from achieve.accounts.issuing import Subject, TokenGranted, claims_for, sign
from achieve.accounts.oauth.families import (
    Holder,
    RefreshTokenFound,
    add_refresh_token,
    end_family,
    find_refresh_token,
    lock_family,
    roles_of,
)
from achieve.accounts.oauth.front_ends import FrontEnd, authenticate_front_end
from achieve.accounts.oauth.rows import RefreshToken
from achieve.accounts.oauth.scopes import chosen_scopes
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.tokens import AccessClaims
from achieve.core import clock
from achieve.core.db import driver_connection, settings_of
from achieve.core.secrets import lookup_hash

_Given = tuple[AccessClaims, str]


async def refresh(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> TokenGranted:
    """The next pair of tokens. Raises OAuthRefusal, in the same words whatever is wrong with the token."""
    if "refresh_token" not in form:
        raise OAuthRefusal("invalid_request", "Send the refresh_token.")
    front_end = await authenticate_front_end(authenticator, form, authorization)
    async with authenticator.database.reading(None) as connection:
        found = await find_refresh_token(connection, form["refresh_token"], clock.now())
    if found is None or not _is_of(found.holder, front_end):
        raise no_longer()
    scopes = _narrowed(form, found.holder, front_end)
    async with authenticator.database.writing(
        found.holder.district_id, found.holder.author, "refresh_token"
    ) as session:
        given = await _rotate(session, found, form["refresh_token"], scopes)
    if given is None:
        authenticator.revocations.read_anew()
        raise no_longer()
    return await sign(authenticator, *given)


def no_longer() -> OAuthRefusal:
    """The one refusal of what cannot be exchanged for tokens."""
    return OAuthRefusal("invalid_grant", "This is not valid, or no longer. Let the person sign in again.")


async def _rotate(
    session: AsyncSession, found: RefreshTokenFound, token: str, scopes: frozenset[str] | None
) -> _Given | None:
    """Spend a token for the next pair. None for one that is not good."""
    family = await lock_family(session, found.family_id)
    kept = (await session.exec(select(RefreshToken).where(col(RefreshToken.lookup_hash) == lookup_hash(token)))).first()
    if family is None or kept is None or family.revoked_at is not None:
        return None
    roles = await roles_of(await driver_connection(session), found.holder)
    if kept.spent_at is not None or roles is None:
        await end_family(session, family.id)
        return None
    now = clock.now()
    if min(family.expires_at, kept.expires_at) <= now:
        return None
    kept.spent_at = now
    subject = Subject(found.holder.subject, found.holder.district_id, roles, str(found.holder.client_id))
    claims = claims_for(subject, scopes, settings_of(session))
    return claims, await add_refresh_token(session, family, claims)


def _is_of(holder: Holder, front_end: FrontEnd) -> bool:
    return holder.client_id == front_end.id and front_end.district_id in (None, holder.district_id)


def _narrowed(form: Mapping[str, str], holder: Holder, front_end: FrontEnd) -> frozenset[str] | None:
    """What the next access token is limited to: what is asked for of what was given, as far as the client still may."""
    given = holder.scopes
    if front_end.scopes is not None:
        given = front_end.scopes if given is None else front_end.scopes & given
    return chosen_scopes(form.get("scope", ""), given)
