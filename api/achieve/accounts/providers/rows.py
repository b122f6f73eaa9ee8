"""The tables of sign-in with a district's identity provider.

identity_provider: of one district, closed to others. email_domain and provider_visit are global and hold nothing of a
person: which district signs in the addresses of a domain, and who is on the way to a provider at the moment.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Column, Index, Text, UniqueConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, Row, instant, one_of, text


class Matching(StrEnum):
    """By what a person of a provider is found here."""

    EMAIL = "email"
    EXTERNAL_ID = "external_id"


class IdentityProvider(ResourceRow, table=True):
    """Where a district's people sign in. claim, external_system: for people who are found by an external id."""

    __tablename__ = "identity_provider"
    __table_args__ = (UniqueConstraint("district_id"), one_of("matching", Matching))
    type_code = 0x008

    issuer: str = text()
    client_id: str = text()
    sealed_secret: str | None = text(nullable=True)
    matching: str = text()
    claim: str | None = text(nullable=True)
    external_system: str | None = text(nullable=True)
    is_active: bool = Field(default=True)


class EmailDomain(Row, table=True):
    """A domain whose addresses are signed in by a district's provider."""

    __tablename__ = "email_domain"

    domain: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    district_id: UUID = Field(foreign_key="district.id", index=True)


class ProviderVisit(Row, table=True):
    """Somebody was sent to a provider and is to come back, once, with the same browser."""

    __tablename__ = "provider_visit"
    __table_args__ = (Index("ix_provider_visit_expires_at", "expires_at"),)

    state_hash: str = Field(sa_column=Column(Text(collation="C"), primary_key=True))
    browser_hash: str = text()
    district_id: UUID = Field(foreign_key="district.id")
    sealed: str = text()
    destination: str = text()
    expires_at: datetime = instant()
