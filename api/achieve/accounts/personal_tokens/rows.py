"""The table of what is known of personal access tokens. The hash by which one is found is a credential of its id."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import ResourceRow, instant, references, text


class PersonalAccessToken(ResourceRow, table=True):
    """A token of a person: what it is for, what it may, until when it works, and when it was used last."""

    __tablename__ = "personal_access_token"
    __table_args__ = (
        references("person_id", "person", cascade=True),
        Index("ix_personal_access_token_person_id", "district_id", "person_id", "id"),
    )
    type_code = 0x00B

    person_id: UUID
    name: str = text()
    scopes: list[str] | None = Field(default=None, sa_column=Column(ARRAY(Text), nullable=True))
    first_characters: str = text()
    expires_at: datetime = instant()
    last_used_at: datetime | None = instant(nullable=True)
