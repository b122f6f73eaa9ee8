"""An invitation is used: the account behind the person is made, gets a new password, or is linked."""

import asyncio
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import system_actor
from achieve.accounts import queries
from achieve.accounts.authentication import Authenticator
from achieve.accounts.invitations import events, making
from achieve.accounts.invitations.making import INVITATION_PREFIX
from achieve.accounts.invitations.queries import Invited, find_account_there, find_invited
from achieve.accounts.invitations.rows import Invitation
from achieve.accounts.invitations.rules import AccountThere, Outcome, decide
from achieve.accounts.oauth.rows import AccountLink
from achieve.accounts.passwords import PasswordCheck, hash_password
from achieve.accounts.rows import Account, CredentialKind
from achieve.accounts.service import AccountId, end_sign_ins, link_account
from achieve.accounts.sign_in.lock_out import LockOut
from achieve.core import clock
from achieve.core.authors import Author, AuthorKind
from achieve.core.ids import DistrictId, PersonId
from achieve.core.secrets import lookup_hash
from achieve.outbox.events import record
from achieve.people.district_calendar import today_of


class LinkRefused(Exception):
    """A link that was never given, was used, has ended or was withdrawn: nobody is told which."""


class WrongPassword(Exception):
    """The account has another password, or its address has to wait."""


class Invitations:
    """Takes invitations, over one authenticator."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._authenticator = authenticator
        self._database = authenticator.database
        self._passwords = PasswordCheck()
        self._lock_out = LockOut(authenticator.database, authenticator.seal)

    async def find(self, token: str) -> Invited:
        """Whom a link is for. Raises LinkRefused."""
        if not token.startswith(INVITATION_PREFIX) or not token.isascii():
            raise LinkRefused
        async with self._database.reading(None) as connection:
            found = await queries.find_credential(
                connection, CredentialKind.INVITATION, lookup_hash(token), clock.now()
            )
        if found is None or found.district_id is None or found.person_id is None:
            raise LinkRefused
        async with self._database.reading(found.district_id) as connection:
            invited = await find_invited(connection, found.district_id, found.id)
        if invited is None:
            raise LinkRefused
        return invited

    async def accept(self, invited: Invited, password: str) -> None:
        """Take the password. Raises LinkRefused, WrongPassword, PasswordRefused, AccountLinked."""
        async with self._database.reading(None) as connection:
            account = await find_account_there(connection, invited.email)
        outcome = decide(account, invited.district_id, invited.person_id)
        password_hash = None
        if outcome is Outcome.PRESENT_PASSWORD:
            await self._check(invited.email, password, account.password_hash if account else None)
        else:
            password_hash = await asyncio.to_thread(hash_password, password, [invited.email, invited.district_name])
        author = Author(AuthorKind.PERSON, invited.person_id)
        async with self._database.writing(invited.district_id, author, "accept_invitation") as session:
            await _use(session, invited)
            account_id = await _account(session, invited, account.id if account else None, password_hash)
            await link_account(session, invited.district_id, invited.person_id, account_id)
        self._authenticator.revocations.read_anew()

    async def _check(self, email: str, password: str, kept_hash: str | None) -> None:
        may_try = await self._lock_out.begin_try(email)
        if not await self._passwords.matches(password, kept_hash if may_try else None):
            raise WrongPassword
        await self._lock_out.forget(email)


async def _use(session: AsyncSession, invited: Invited) -> None:
    """Mark the invitation as used. Of two uses at the same time one finds it. Raises LinkRefused."""
    unused = select(Invitation).where(
        col(Invitation.district_id) == invited.district_id,
        col(Invitation.id) == invited.invitation_id,
        col(Invitation.accepted_at).is_(None),
    )
    invitation = (await session.exec(unused.with_for_update())).one_or_none()
    if invitation is None:
        raise LinkRefused
    invitation.accepted_at = clock.now()
    invitation.touch()
    await making.forget_link(session, invitation)
    actor = system_actor(invited.district_id, await today_of(session, invited.district_id))
    record(session, actor, events.INVITATION_ACCEPTED, invitation.id)


async def _account(
    session: AsyncSession, invited: Invited, account_id: UUID | None, password_hash: str | None
) -> AccountId:
    """The account, made where there is none; a new password ends all that the one before has opened."""
    if account_id is None:
        account = Account(id=Account.fresh_id(), email=invited.email, password_hash=password_hash)
        session.add(account)
        await session.flush()
        return AccountId(account.id)
    if password_hash is not None:
        await _set_password(session, invited, account_id, password_hash)
    return AccountId(account_id)


async def _set_password(session: AsyncSession, invited: Invited, account_id: UUID, password_hash: str) -> None:
    """Give an account a new password, if it is still nobody else's: it was looked at before this transaction."""
    account = (await session.exec(select(Account).where(col(Account.id) == account_id).with_for_update())).one()
    links = (await session.exec(select(AccountLink).where(col(AccountLink.account_id) == account_id))).all()
    places = [(DistrictId(each.district_id), PersonId(each.person_id)) for each in links]
    there = AccountThere(account.id, account.password_hash, account.is_platform_admin, places)
    if decide(there, invited.district_id, invited.person_id) is not Outcome.NEW_PASSWORD:
        raise LinkRefused
    account.password_hash = password_hash
    await end_sign_ins(session, AccountId(account_id))
