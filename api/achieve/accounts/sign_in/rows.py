"""The global tables of the sign-in page: hashes, ids and times.

browser_session: who has signed in with which browser. sign_in_failure: failed tries by a keyed hash of the address.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlmodel import Field

from achieve.core.rows import Row, instant


class BrowserSession(Row, table=True):
    """A browser in which somebody has signed in. Its cookie is kept as a hash.

    district_id: whose identity provider has signed somebody in, and where alone that counts; None by password.
    """

    __tablename__ = "browser_session"
    __table_args__ = (Index("ix_browser_session_expires_at", "expires_at"),)
    type_code = 0x007

    id: UUID = Field(primary_key=True)
    lookup_hash: str = Field(sa_column=Column(Text(collation="C"), nullable=False, unique=True))
    account_id: UUID = Field(foreign_key="account.id", index=True)
    district_id: UUID | None = Field(default=None, foreign_key="district.id")
    created_at: datetime = instant(now=True)
    seen_at: datetime = instant(now=True)
    expires_at: datetime = instant()
    ended_at: datetime | None = instant(nullable=True)


class SignInFailure(Row, table=True):
    """How often signing in with an address has failed in a row, whether or not there is such an account."""

    __tablename__ = "sign_in_failure"
    __table_args__ = (Index("ix_sign_in_failure_failed_at", "failed_at"),)

    address_mark: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    failures: int
    failed_at: datetime = instant()
    closed_until: datetime | None = instant(nullable=True)
