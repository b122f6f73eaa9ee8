"""The tables of answers that are kept for their idempotency keys."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import LargeBinary, Text
from sqlmodel import Field

from achieve.core.rows import Row, instant, text


class KeptAnswer(Row):
    """The answer to a write, kept for 7 days under the caller's key. What is shown once is not in it."""

    fingerprint: str = text()
    status: int
    body: bytes = Field(sa_type=LargeBinary)
    version: int | None = Field(default=None)
    location: str | None = text(nullable=True)
    created_at: datetime = instant(now=True)


class IdempotencyRecord(KeptAnswer, table=True):
    """An answer to somebody of a district. Its body is content: erasure reaches it."""

    __tablename__ = "idempotency_record"

    district_id: UUID = Field(primary_key=True, foreign_key="district.id")
    principal_id: UUID = Field(primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)


class PlatformIdempotencyRecord(KeptAnswer, table=True):
    """An answer to an administrator of the platform, who is in no district and sees of each only that it is there."""

    __tablename__ = "platform_idempotency_record"

    account_id: UUID = Field(primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)
