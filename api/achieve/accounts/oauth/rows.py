"""The global tables of sign-in through front ends: ids, hashes and times, and nothing of a learner.

account_link: which person of which district an account stands behind. client_place: the district of a client's id.
front_end: what an operator has registered for all districts. token_family and refresh_token: what one sign-in has
given. authorization_code: what is exchanged for that.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as UuidType  # noqa: N811 - it is a class, not a constant.
from sqlmodel import Field

from achieve.core.rows import Row, instant, text


class AccountLink(Row, table=True):
    """An account stands behind a person of a district: behind one in each, and nobody else does."""

    __tablename__ = "account_link"
    __table_args__ = (UniqueConstraint("district_id", "person_id"),)

    account_id: UUID = Field(primary_key=True, foreign_key="account.id")
    district_id: UUID = Field(primary_key=True, foreign_key="district.id")
    person_id: UUID
    created_at: datetime = instant(now=True)


class ClientPlace(Row, table=True):
    """Where a client is registered: it names itself by its id alone, before a district is bound."""

    __tablename__ = "client_place"

    client_id: UUID = Field(primary_key=True)
    district_id: UUID = Field(foreign_key="district.id", index=True)


class FrontEnd(Row, table=True):
    """A front end of the whole installation, for every district and for platform administrators. It has no secret."""

    __tablename__ = "front_end"
    type_code = 0x005

    id: UUID = Field(primary_key=True)
    name: str = text()
    redirect_uris: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    is_active: bool = Field(default=True)
    created_at: datetime = instant(now=True)


class TokenFamily(Row, table=True):
    """All tokens of one sign-in through one front end. district_id, person_id: none for a platform administrator."""

    __tablename__ = "token_family"
    __table_args__ = (
        Index("ix_token_family_person", "district_id", "person_id"),
        Index("ix_token_family_expires_at", "expires_at"),
    )
    type_code = 0x006

    id: UUID = Field(primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    district_id: UUID | None = Field(default=None, foreign_key="district.id")
    person_id: UUID | None = Field(default=None)
    client_id: UUID = Field(index=True)
    scopes: list[str] | None = Field(default=None, sa_column=Column(ARRAY(Text), nullable=True))
    session_id: UUID | None = Field(default=None, index=True)
    created_at: datetime = instant(now=True)
    expires_at: datetime = instant()
    revoked_at: datetime | None = instant(nullable=True)


class RefreshToken(Row, table=True):
    """One refresh token, with the access token that was given beside it. A spent one is kept, so that reuse is seen."""

    __tablename__ = "refresh_token"

    lookup_hash: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    family_id: UUID = Field(
        sa_column=Column(
            UuidType(as_uuid=True), ForeignKey("token_family.id", ondelete="CASCADE"), nullable=False, index=True
        )
    )
    created_at: datetime = instant(now=True)
    expires_at: datetime = instant()
    spent_at: datetime | None = instant(nullable=True)
    access_jti: UUID
    access_expires_at: datetime = instant()


class AuthorizationCode(Row, table=True):
    """A code on its way through the browser. family_id: what it has given."""

    __tablename__ = "authorization_code"
    __table_args__ = (Index("ix_authorization_code_expires_at", "expires_at"),)

    lookup_hash: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    account_id: UUID = Field(foreign_key="account.id")
    district_id: UUID | None = Field(default=None, foreign_key="district.id")
    person_id: UUID | None = Field(default=None)
    client_id: UUID
    redirect_uri: str = text()
    challenge: str = text()
    scopes: list[str] | None = Field(default=None, sa_column=Column(ARRAY(Text), nullable=True))
    session_id: UUID | None = Field(default=None)
    created_at: datetime = instant(now=True)
    expires_at: datetime = instant()
    spent_at: datetime | None = instant(nullable=True)
    family_id: UUID | None = Field(default=None)
