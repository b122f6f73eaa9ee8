"""Tables of what is attached to monitoring evidence, and of contents that no attachment has."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from achieve.core.rows import ResourceRow, TenantRow, instant, one_of, references, text
from achieve.plans.rows.indexes import listed_by
from achieve.plans.words.attachments import MediaType


class Attachment(ResourceRow, table=True):
    """A file that is attached to monitoring evidence. Its content is kept under its id; when it goes, so does that."""

    __tablename__ = "attachment"
    __table_args__ = (
        references("plan_id", "plan", cascade=True),
        references("monitoring_evidence_id", "monitoring_evidence", cascade=True),
        references("organization_id", "organization"),
        references("observer_id", "person"),
        references("uploaded_by_id", "person"),
        one_of("media_type", MediaType),
        CheckConstraint("size_bytes > 0", name="holds_something"),
        listed_by("attachment", "created_at"),
        listed_by("attachment", "plan_id"),
        listed_by("attachment", "monitoring_evidence_id"),
        listed_by("attachment", "organization_id"),
        listed_by("attachment", "observer_id"),
        listed_by("attachment", "uploaded_by_id"),
    )
    type_code = 0x0C0

    plan_id: UUID
    monitoring_evidence_id: UUID
    organization_id: UUID
    observer_id: UUID | None = Field(default=None)
    uploaded_by_id: UUID | None = Field(default=None)
    file_name: str = text()
    media_type: str = text()
    size_bytes: int
    sha256: str = text()


class LooseContent(TenantRow, table=True):
    """A content that may be in the store without an attachment: one that is being uploaded, or whose attachment went.

    Its id is that of the attachment.
    """

    __tablename__ = "loose_content"

    loose_since: datetime = instant(now=True)
