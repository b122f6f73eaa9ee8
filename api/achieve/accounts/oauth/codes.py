"""Authorization codes: good once, for a minute, for the front end, address and verifier that they were made for."""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts.authentication import Authenticator
from achieve.accounts.issuing import Subject, TokenGranted, claims_for, sign
from achieve.accounts.oauth.families import Holder, add_refresh_token, begin_family, end_family, roles_of
from achieve.accounts.oauth.front_ends import FrontEnd, authenticate_front_end
from achieve.accounts.oauth.refreshing import no_longer
from achieve.accounts.oauth.requests import AuthorizationRequest
from achieve.accounts.oauth.rows import AuthorizationCode
from achieve.accounts.refusals import OAuthRefusal
from achieve.accounts.sign_in.rows import BrowserSession
from achieve.accounts.tokens import AccessClaims
from achieve.core import clock
from achieve.core.authors import Author, AuthorKind
from achieve.core.db import driver_connection, settings_of
from achieve.core.ids import ClientId, DistrictId, PersonId
from achieve.core.secrets import lookup_hash, new_token

CODE_PREFIX = "ach_ac_"
CODE_LIVES = timedelta(seconds=60)

_VERIFIER = re.compile(r"[A-Za-z0-9\-._~]{43,128}")  # Source: RFC 7636 §4.1.
# Spent codes are kept for as long as what they gave could be of use to whoever brings one again.
_FORGET_ENDED = text(
    """
    delete from authorization_code where lookup_hash in (
        select lookup_hash from authorization_code where expires_at < :before
        order by expires_at limit 100 for update skip locked)
    """
)
_KEPT = timedelta(days=1)

_Given = tuple[AccessClaims, str]


async def make_code(session: AsyncSession, request: AuthorizationRequest, holder: Holder) -> str:
    """A code for what a person has allowed."""
    code, now = new_token(CODE_PREFIX), clock.now()
    connection = await session.connection()
    await connection.execute(_FORGET_ENDED, {"before": now - _KEPT})
    session.add(
        AuthorizationCode(
            lookup_hash=lookup_hash(code),
            account_id=holder.account_id,
            district_id=holder.district_id,
            person_id=holder.person_id,
            client_id=holder.client_id,
            redirect_uri=request.returning.redirect_uri,
            challenge=request.challenge,
            scopes=None if holder.scopes is None else sorted(holder.scopes),
            session_id=holder.session_id,
            created_at=now,
            expires_at=now + CODE_LIVES,
        )
    )
    return code


async def end_codes_of_session(session: AsyncSession, session_id: UUID) -> None:
    """Let what is still on its way be of no use: the browser has signed out."""
    unspent = (col(AuthorizationCode.session_id) == session_id, col(AuthorizationCode.spent_at).is_(None))
    await session.exec(update(AuthorizationCode).where(*unspent).values(spent_at=clock.now()))


async def end_codes_of_provider(session: AsyncSession, district_id: DistrictId) -> None:
    """As above, for the browsers of all whom a district's identity provider has signed in."""
    browsers = select(BrowserSession.id).where(col(BrowserSession.district_id) == district_id)
    unspent = (col(AuthorizationCode.session_id).in_(browsers), col(AuthorizationCode.spent_at).is_(None))
    await session.exec(update(AuthorizationCode).where(*unspent).values(spent_at=clock.now()))


async def redeem(authenticator: Authenticator, form: Mapping[str, str], authorization: str) -> TokenGranted:
    """The tokens for a code (`authorization_code` grant). Raises OAuthRefusal."""
    for name in ("code", "redirect_uri", "code_verifier"):
        if name not in form:
            raise OAuthRefusal("invalid_request", f"Send the {name}.")
    front_end = await authenticate_front_end(authenticator, form, authorization)
    hashed = lookup_hash(form["code"])
    async with authenticator.database.reading(None) as connection:
        known = await connection.fetchrow(
            "select district_id, account_id from authorization_code where lookup_hash = $1", hashed
        )
    if known is None:
        raise no_longer()
    author = Author(AuthorKind.ACCOUNT, known["account_id"])
    async with authenticator.database.writing(known["district_id"], author, "create_token") as session:
        given = await _exchange(session, hashed, front_end, form)
    if given is None:
        authenticator.revocations.read_anew()
        raise no_longer()
    return await sign(authenticator, *given)


async def _exchange(session: AsyncSession, hashed: str, front_end: FrontEnd, form: Mapping[str, str]) -> _Given | None:
    """Spend a code for the first tokens of a family. One that is brought again ends what it has given."""
    found = select(AuthorizationCode).where(col(AuthorizationCode.lookup_hash) == hashed).with_for_update()
    code = (await session.exec(found)).first()
    if code is None or code.client_id != front_end.id:
        return None
    if code.spent_at is not None:
        if code.family_id is not None:
            await end_family(session, code.family_id)
        return None
    # Whatever is wrong with the rest: a code that comes with it has been mixed up or taken, and is good for no more.
    code.spent_at = clock.now()
    holder = _holder(code)
    roles = await roles_of(await driver_connection(session), holder)
    if roles is None or code.expires_at <= code.spent_at or not _fits(code, form):
        return None
    family = await begin_family(session, holder)
    code.family_id = family.id
    claims = claims_for(
        Subject(holder.subject, holder.district_id, roles, str(holder.client_id)), holder.scopes, settings_of(session)
    )
    return claims, await add_refresh_token(session, family, claims)


def _holder(code: AuthorizationCode) -> Holder:
    return Holder(
        code.account_id,
        None if code.district_id is None else DistrictId(code.district_id),
        None if code.person_id is None else PersonId(code.person_id),
        ClientId(code.client_id),
        None if code.scopes is None else frozenset(code.scopes),
        code.session_id,
    )


def _fits(code: AuthorizationCode, form: Mapping[str, str]) -> bool:
    verifier = form["code_verifier"]
    if form["redirect_uri"] != code.redirect_uri or _VERIFIER.fullmatch(verifier) is None:
        return False
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    return hmac.compare_digest(challenge, code.challenge)
