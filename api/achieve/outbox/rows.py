"""The event log of a district, its counter, and the sign that a district has events to send."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, Index, Text, Uuid
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import Row, TenantRow, instant, text


class EventCounter(Row, table=True):
    """The last number given out in a district. Its row is locked from the numbering to the commit, and no longer."""

    __tablename__ = "event_counter"

    district_id: UUID = Field(primary_key=True, foreign_key="district.id")
    last_seq: int = Field(sa_type=BigInteger)


class Event(TenantRow, table=True):
    """What happened, without content: ids and names of changed fields. Append-only.

    area, is_learner_data: who may learn of it, as its type said when it happened. concerned_ids: the people whom it
    concerns, who are told of it themselves.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_district_id_id", "district_id", "id", unique=True),
        Index("ix_event_type", "district_id", "type", "seq"),
        Index("ix_event_concerned", "district_id", "seq", postgresql_where=sql("concerned_ids is not null")),
    )
    type_code = 0x0E1

    id: UUID = Field(primary_key=False)
    seq: int = Field(primary_key=True, sa_type=BigInteger)
    type: str = text()
    area: str = text()
    is_learner_data: bool
    occurred_at: datetime = instant(now=True)
    aggregate_id: UUID
    changed: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    href: str = text()
    actor_id: UUID | None = Field(default=None)
    concerned_ids: list[UUID] | None = Field(default=None, sa_column=Column(ARRAY(Uuid()), nullable=True))


class PendingFanOut(Row, table=True):
    """A district has new events. Global and ids only, so that one worker can claim the work of all districts."""

    __tablename__ = "pending_fan_out"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    district_id: UUID = Field(foreign_key="district.id")
