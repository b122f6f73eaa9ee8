"""The global tables: no learner data, readable before a district is bound. What each may hold is listed here.

district: the name of a tenant, and when it ended. account: an e-mail address, a password hash and the platform flag.
credential: the hash by which a token or a client secret is found. signing_key: sealed private keys. revoked: ids of
tokens that were denied. The one table of a district that stands here is api_client: what a client may do is known once
its district is.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Column, Index, Text, false
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as UuidType  # noqa: N811 - it is a class, not a constant.
from sqlmodel import Field

from achieve.core.rows import ResourceRow, Row, instant, one_of, text


class District(Row, table=True):
    """A tenant. Its id is also that of the organization at the root of its tree.

    ended_at: from when on nobody gets in, and nothing in it changes.
    """

    __tablename__ = "district"
    __table_args__ = (Index("ix_district_name", "name", "id"),)
    type_code = 0x001

    id: UUID = Field(primary_key=True)
    version: int = Field(default=1)
    created_at: datetime = instant(now=True)
    updated_at: datetime = instant(now=True)
    ended_at: datetime | None = instant(nullable=True)
    name: str = text()


class Account(Row, table=True):
    """A sign-in. One account may stand behind a person in each of several districts."""

    __tablename__ = "account"
    type_code = 0x002

    id: UUID = Field(primary_key=True)
    email: str = Field(sa_column=Column(Text(collation="C"), nullable=False, unique=True))
    password_hash: str | None = text(nullable=True)
    is_platform_admin: bool = Field(default=False)
    created_at: datetime = instant(now=True)


class CredentialKind(StrEnum):
    """What a credential is."""

    PERSONAL_ACCESS_TOKEN = "personal_access_token"  # noqa: S105 - the name of a kind, no secret.
    CLIENT_SECRET = "client_secret"  # noqa: S105 - as above
    INVITATION = "invitation"


class Credential(Row, table=True):
    """The hash of a secret, and whom it stands for: a person of a district, a client, or a platform account."""

    __tablename__ = "credential"
    __table_args__ = (one_of("kind", CredentialKind),)
    type_code = 0x003

    id: UUID = Field(primary_key=True)
    kind: str = text()
    lookup_hash: str = Field(sa_column=Column(Text(collation="C"), nullable=False, unique=True))
    district_id: UUID | None = Field(default=None, foreign_key="district.id", index=True)
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    person_id: UUID | None = Field(default=None)
    client_id: UUID | None = Field(default=None, index=True)
    scopes: list[str] | None = Field(default=None, sa_column=Column(ARRAY(Text), nullable=True))
    created_at: datetime = instant(now=True)
    expires_at: datetime | None = instant(nullable=True)
    revoked_at: datetime | None = instant(nullable=True)


class KeyStage(StrEnum):
    """Where a signing key is in its life. All three are published."""

    NEXT = "next"
    CURRENT = "current"
    PREVIOUS = "previous"


class SigningKey(Row, table=True):
    """A key pair for access tokens (ES256). The private half is sealed with the service's key."""

    __tablename__ = "signing_key"
    __table_args__ = (
        one_of("stage", KeyStage),
        # Two processes may start at the same time on an empty table: there is one current key, and one next.
        Index("uq_signing_key_stage", "stage", unique=True, postgresql_where=sql("stage <> 'previous'")),
    )

    kid: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    stage: str = text()
    sealed_private_key: str = text()
    public_jwk: str = text()
    created_at: datetime = instant(now=True)
    signs_from: datetime | None = instant(nullable=True)
    retired_at: datetime | None = instant(nullable=True)


class Revoked(Row, table=True):
    """The id of an access token that was denied before its end. Kept until the token has expired."""

    __tablename__ = "revoked"
    __table_args__ = (Index("ix_revoked_expires_at", "expires_at"),)

    jti: UUID = Field(primary_key=True)
    expires_at: datetime = instant()


class ApiClient(ResourceRow, table=True):
    """A system that acts for a district with scopes, by a secret; or a front end for people, which may have none.

    redirect_uris: where a front end lets people come back to. is_public: it cannot keep a secret.
    """

    __tablename__ = "api_client"
    __table_args__ = (Index("ix_api_client_name", "district_id", "name", "id"),)
    type_code = 0x004

    name: str = text()
    description: str | None = text(nullable=True)
    scopes: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    school_ids: list[UUID] | None = Field(default=None, sa_column=Column(ARRAY(UuidType(as_uuid=True)), nullable=True))
    is_active: bool = Field(default=True)
    redirect_uris: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text), nullable=False, server_default=sql("'{}'"))
    )
    is_public: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
