"""Checks an e-mail address with its password. Why it fails is told to nobody, by no word and by no time."""

import asyncio
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import col, update

from achieve.accounts import queries
from achieve.accounts.authentication import Authenticator
from achieve.accounts.oauth.places import Place, places_of
from achieve.accounts.passwords import PasswordCheck, hash_again, is_outdated
from achieve.accounts.queries import AccountFound
from achieve.accounts.rows import Account
from achieve.accounts.rules import email_key
from achieve.accounts.sign_in.lock_out import LockOut
from achieve.core.authors import Author, AuthorKind
from achieve.core.ids import DistrictId


@dataclass(frozen=True, slots=True)
class Known:
    """An account whose password was right, and where it belongs: to at least one place."""

    account_id: UUID
    is_platform_admin: bool
    places: tuple[Place, ...]


class PasswordSignIn:
    """The way in with a password."""

    def __init__(self, authenticator: Authenticator) -> None:
        self._database = authenticator.database
        self._passwords = PasswordCheck()
        self._lock_out = LockOut(authenticator.database, authenticator.seal)

    async def check(self, email: str, password: str, district_id: DistrictId | None = None) -> Known | None:
        """Who this is. district_id: where the account must have a person; None for anywhere.

        Each way to fail goes through the same steps, the slow one included: an unknown address, a wrong password, an
        address that has to wait, an account without a person there.
        """
        may_try = await self._lock_out.begin_try(email)
        async with self._database.reading(None) as connection:
            account = await queries.find_account(connection, email_key(email))
        kept = account.password_hash if account and may_try else None
        matches = await self._passwords.matches(password, kept)
        places = await places_of(self._database, account.id if account else None, district_id)
        is_platform = account is not None and account.is_platform_admin and district_id is None
        if account is None or not matches or not (places or is_platform):
            return None
        await self._lock_out.forget(email)
        await self._renew_hash(account, password)
        return Known(account.id, account.is_platform_admin, tuple(places))

    async def _renew_hash(self, account: AccountFound, password: str) -> None:
        """Let the costs of today hold for a password that was kept with others: it is known only at this moment."""
        if account.password_hash is None or not is_outdated(account.password_hash):
            return
        renewed = await asyncio.to_thread(hash_again, password)
        same = (col(Account.id) == account.id, col(Account.password_hash) == account.password_hash)
        async with self._database.writing(None, Author(AuthorKind.ACCOUNT, account.id), "renew_hash") as session:
            await session.exec(update(Account).where(*same).values(password_hash=renewed))
