"""The verbs of accounts: sign-ins, personal access tokens, clients. Secrets are returned once and kept as hashes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import NewType
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.accounts import queries, rules
from achieve.accounts.api_clients.redirects import check_redirects
from achieve.accounts.api_clients.secrets import add_client_secret
from achieve.accounts.oauth import families, places
from achieve.accounts.oauth.rows import AccountLink, FrontEnd
from achieve.accounts.passwords import hash_password
from achieve.accounts.personal_tokens.making import PERSONAL_TOKEN_PREFIX, add_token
from achieve.accounts.rows import Account, ApiClient, Credential, CredentialKind
from achieve.accounts.sign_in import sessions
from achieve.core import clock
from achieve.core.errors import Conflict, NotFound
from achieve.core.ids import ClientId, DistrictId, PersonId
from achieve.core.secrets import lookup_hash, new_token

AccountId = NewType("AccountId", UUID)

_NO_PERSON = "There is no such person in this district."


class EmailTaken(Conflict):
    """There is an account with this address."""

    code = "email_taken"
    title = "There is an account with this e-mail address"


class AccountLinked(Conflict):
    """The account stands behind another person of the district."""

    code = "account_linked"
    title = "The account belongs to another person of the district"


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client that was just made. secret: shown now, and never again."""

    client_id: ClientId
    secret: str


async def create_account(session: AsyncSession, email: str, password: str | None = None) -> AccountId:
    """A sign-in; without a password it can only hold tokens. Raises EmailRefused, PasswordRefused, EmailTaken."""
    address = rules.check_email(email)
    password_hash = None if password is None else hash_password(password, [address])
    if (await session.exec(select(Account.id).where(col(Account.email) == address))).first() is not None:
        raise EmailTaken("Use that account, or another address.")
    account = Account(id=Account.fresh_id(), email=address, password_hash=password_hash)
    session.add(account)
    await session.flush()
    return AccountId(account.id)


async def grant_platform_admin(session: AsyncSession, account_id: AccountId) -> None:
    """Let an account administer the platform. Raises NotFound."""
    (await _account(session, account_id)).is_platform_admin = True


async def withdraw_platform_admin(session: AsyncSession, account_id: AccountId) -> None:
    """End what `grant_platform_admin` began, and the tokens with it. Raises NotFound."""
    (await _account(session, account_id)).is_platform_admin = False


async def link_account(
    session: AsyncSession, district_id: DistrictId, person_id: PersonId, account_id: AccountId
) -> None:
    """Let an account stand behind a person of the district, in place of another one. Raises NotFound, AccountLinked."""
    account = await _account(session, account_id)
    link = await session.get(AccountLink, (account.id, district_id))
    if link is not None and link.person_id == person_id:
        return
    if link is not None:
        raise AccountLinked("An account stands behind one person of a district.")
    await unlink_account(session, district_id, person_id)
    await queries.link_person(session, district_id, person_id, account.id)
    session.add(AccountLink(account_id=account.id, district_id=district_id, person_id=person_id))
    await session.flush()


async def unlink_account(session: AsyncSession, district_id: DistrictId, person_id: PersonId) -> None:
    """End that somebody can sign in as a person of the district, and what that has given. Raises NotFound."""
    if not await queries.link_person(session, district_id, person_id, None):
        raise NotFound(_NO_PERSON)
    await places.unlink(session, district_id, person_id)
    await families.end_families_of_person(session, district_id, person_id)


async def end_sign_ins(session: AsyncSession, account_id: AccountId) -> None:
    """Sign an account out everywhere: of browsers and of front ends. For a change of its password."""
    await sessions.end_sessions_of_account(session, account_id)
    await families.end_families_of_account(session, account_id)


async def register_front_end(session: AsyncSession, name: str, redirect_uris: Collection[str]) -> ClientId:
    """A front end for all districts, which an operator answers for. Raises ClientNameRefused, RedirectRefused."""
    front_end = FrontEnd(
        id=FrontEnd.fresh_id(),
        name=rules.check_client_name(name),
        redirect_uris=check_redirects(redirect_uris),
    )
    session.add(front_end)
    await session.flush()
    return ClientId(front_end.id)


async def disable_front_end(session: AsyncSession, front_end_id: ClientId) -> None:
    """Shut a front end of all districts out, with what people were given through it. Raises NotFound."""
    front_end = await session.get(FrontEnd, front_end_id)
    if front_end is None:
        raise NotFound("There is no such front end.")
    front_end.is_active = False
    await families.end_families_of_client(session, front_end_id)


async def create_personal_access_token(
    session: AsyncSession,
    district_id: DistrictId,
    person_id: PersonId,
    life: timedelta,
    scopes: Collection[str] | None = None,
    name: str = "Made on the server",
) -> str:
    """A token for a person's scripts: what the person may, or only these scopes of it.

    Raises NotFound, UnknownScope, LifeRefused.
    """
    rules.check_life(life)
    kept_scopes = rules.check_personal_scopes(scopes)
    if not await queries.has_person(session, district_id, person_id):
        raise NotFound(_NO_PERSON)
    return add_token(session, district_id, person_id, name, kept_scopes, clock.now() + life).token


async def create_platform_token(session: AsyncSession, account_id: AccountId, life: timedelta) -> str:
    """A token of a platform account, good while the account administers the platform. Raises NotFound, LifeRefused."""
    rules.check_life(life)
    account = await _account(session, account_id)
    token = new_token(PERSONAL_TOKEN_PREFIX)
    session.add(
        Credential(
            id=Credential.fresh_id(),
            kind=CredentialKind.PERSONAL_ACCESS_TOKEN,
            lookup_hash=lookup_hash(token),
            account_id=account.id,
            expires_at=clock.now() + life,
        )
    )
    return token


async def create_client(
    session: AsyncSession,
    district_id: DistrictId,
    name: str,
    scopes: Collection[str],
    school_ids: Collection[UUID] | None = None,
) -> NewClient:
    """A machine client of the district, for the whole of it or for some schools.

    Raises ClientNameRefused, UnknownScope, NotFound.
    """
    client = ApiClient(
        district_id=district_id,
        id=ApiClient.fresh_id(),
        name=rules.check_client_name(name),
        scopes=rules.check_client_scopes(scopes),
        school_ids=None if school_ids is None else await _schools(session, district_id, school_ids),
    )
    session.add(client)
    places.register_client(session, district_id, ClientId(client.id))
    await session.flush()
    return NewClient(ClientId(client.id), add_client_secret(session, district_id, ClientId(client.id)))


async def disable_client(session: AsyncSession, district_id: DistrictId, client_id: ClientId) -> None:
    """Shut a client out, its present tokens included. Raises NotFound."""
    client = await session.get(ApiClient, (district_id, client_id))
    if client is None:
        raise NotFound("There is no such client in this district.")
    client.is_active = False
    client.touch()
    await families.end_families_of_client(session, client_id)


async def _account(session: AsyncSession, account_id: AccountId) -> Account:
    account = await session.get(Account, account_id)
    if account is None:
        raise NotFound("There is no such account.")
    return account


async def _schools(session: AsyncSession, district_id: DistrictId, school_ids: Collection[UUID]) -> list[UUID]:
    wanted = sorted(set(school_ids))
    if await queries.count_organizations(session, district_id, wanted) < len(wanted):
        raise NotFound("Not all of these schools are in this district.")
    return wanted
