"""Tables of requests for exports and erasures, and of the erasures that were made."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, document, instant, one_of, references, text
from achieve.privacy.words import RequestKind, RequestStatus


class PrivacyRequest(ResourceRow, table=True):
    """Somebody's wish that what is known of a person be handed over, or erased."""

    __tablename__ = "privacy_request"
    __table_args__ = (
        references("person_id", "person"),
        references("requested_by_id", "person"),
        references("decided_by_id", "person"),
        one_of("kind", RequestKind),
        one_of("status", RequestStatus),
        CheckConstraint("(status = 'done') = (done_at is not null)", name="done_at_a_time"),
        CheckConstraint("(status = 'requested') = (decided_at is null)", name="decided_at_a_time"),
        Index("ix_privacy_request_person_id", "district_id", "person_id", "id"),
        Index("ix_privacy_request_status", "district_id", "status", "id"),
    )
    type_code = 0x0B4

    kind: str = text()
    person_id: UUID
    reason: str = text()
    status: str = text(default=RequestStatus.REQUESTED)
    requested_by_id: UUID | None = Field(default=None)
    requested_by_client_id: UUID | None = Field(default=None)
    decided_by_id: UUID | None = Field(default=None)
    decided_at: datetime | None = instant(nullable=True)
    refusal: str | None = text(nullable=True)
    effects: dict[str, object] | None = document(nullable=True)
    done_at: datetime | None = instant(nullable=True)


class Erasure(TenantRow, table=True):
    """That a person was erased. Written by the database's own function alone, and never changed."""

    __tablename__ = "erasure"
    __table_args__ = (
        references("person_id", "person"),
        references("request_id", "privacy_request"),
        Index("ix_erasure_person_id", "district_id", "person_id"),
    )
    type_code = 0x0B5

    person_id: UUID
    request_id: UUID
    erased_at: datetime = instant()
    counts: dict[str, int] = document()
