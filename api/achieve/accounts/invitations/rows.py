"""The table of invitations. The hash by which one is found is a credential of its id."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index

from achieve.core.rows import ResourceRow, instant, references, text


class Invitation(ResourceRow, table=True):
    """Somebody may set the password with which they sign in as a person of the district."""

    __tablename__ = "invitation"
    __table_args__ = (
        references("person_id", "person", cascade=True),
        Index("ix_invitation_person_id", "district_id", "person_id", "id"),
    )
    type_code = 0x00C

    person_id: UUID
    email: str = text()
    expires_at: datetime = instant()
    accepted_at: datetime | None = instant(nullable=True)
