"""The table of what is known of clients' secrets. The hash by which one is found is a credential of the same id."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index

from achieve.core.rows import ResourceRow, instant, references, text


class ClientSecret(ResourceRow, table=True):
    """A secret of a client: how it begins, until when it works, and when it was used last."""

    __tablename__ = "client_secret"
    __table_args__ = (
        references("client_id", "api_client", cascade=True),
        Index("ix_client_secret_client_id", "district_id", "client_id", "id"),
    )
    type_code = 0x00A

    client_id: UUID
    first_characters: str = text()
    ends_at: datetime | None = instant(nullable=True)
    last_used_at: datetime | None = instant(nullable=True)
