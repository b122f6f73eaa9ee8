"""Tables of webhook endpoints and deliveries, and the global list of the deliveries that are due."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from achieve.core.rows import ResourceRow, Row, instant, one_of, references, text
from achieve.webhooks.words import DeliveryState, DisabledReason


class WebhookEndpoint(ResourceRow, table=True):
    """Where another system hears of events. Its signing keys are sealed.

    client_id: the machine client that owns it; null for the district's own. event_types: all when empty.
    last_seq: deliveries were made for the events up to here, while it was active.
    """

    __tablename__ = "webhook_endpoint"
    __table_args__ = (
        references("client_id", "api_client", cascade=True),
        one_of("disabled_reason", DisabledReason),
        CheckConstraint("is_active = (disabled_reason is null)", name="disabled_for_a_reason"),
        CheckConstraint(
            "num_nulls(sealed_previous_secret, sealed_previous_private_key, previous_secret_until) in (0, 3)",
            name="previous_keys_end",
        ),
        Index("ix_webhook_endpoint_is_active", "district_id", "is_active", "id"),
    )
    type_code = 0x071

    client_id: UUID | None = Field(default=None)
    url: str = text()
    event_types: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    scopes: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    description: str | None = text(nullable=True)
    is_active: bool = Field(default=True)
    disabled_reason: str | None = text(nullable=True)
    public_key: str = text()
    sealed_secret: str = text()
    sealed_private_key: str = text()
    sealed_previous_secret: str | None = text(nullable=True)
    sealed_previous_private_key: str | None = text(nullable=True)
    previous_secret_until: datetime | None = instant(nullable=True)
    last_seq: int = Field(sa_type=BigInteger)


class Delivery(ResourceRow, table=True):
    """One event on its way to one endpoint. What is sent stands in the event.

    next_attempt_at: null while it waits for an earlier event of the same aggregate, and when it is over.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        references("endpoint_id", "webhook_endpoint", cascade=True),
        ForeignKeyConstraint(["district_id", "seq"], ["event.district_id", "event.seq"]),
        one_of("state", DeliveryState),
        CheckConstraint("(state = 'delivered') = (delivered_at is not null)", name="delivered_at_a_time"),
        UniqueConstraint("district_id", "endpoint_id", "seq"),
        Index("ix_delivery_endpoint_id", "district_id", "endpoint_id", "id"),
        Index("ix_delivery_state", "district_id", "state", "id"),
        # The deliveries of the district's own endpoints, mostly all, do not pay for it.
        Index("ix_delivery_client_id", "district_id", "client_id", "id", postgresql_where=sql("client_id is not null")),
        # The deliveries that wait for one another.
        Index(
            "ix_delivery_pending",
            "district_id",
            "endpoint_id",
            "aggregate_id",
            "seq",
            postgresql_where=sql("state = 'pending'"),
        ),
    )
    type_code = 0x072

    endpoint_id: UUID
    client_id: UUID | None = Field(default=None)
    event_id: UUID
    seq: int = Field(sa_type=BigInteger)
    event_type: str = text()
    aggregate_id: UUID
    state: str = text(default=DeliveryState.PENDING)
    attempt_count: int = Field(default=0)
    next_attempt_at: datetime | None = instant(nullable=True)
    last_attempt_at: datetime | None = instant(nullable=True)
    last_status: int | None = Field(default=None)
    last_error: str | None = text(nullable=True)
    delivered_at: datetime | None = instant(nullable=True)


class DueDelivery(Row, table=True):
    """A delivery that is to be sent at a time. Global and ids only, so that one worker can claim for all districts.

    Of the pending deliveries of an endpoint about one aggregate only the first is here: that is what keeps the order.
    lease_id: the claim of the worker that sends it just now; it holds until leased_until.
    """

    __tablename__ = "due_delivery"
    __table_args__ = (
        Index("ix_due_delivery_due_at", "due_at"),
        Index("ix_due_delivery_endpoint_id", "endpoint_id"),
    )

    delivery_id: UUID = Field(primary_key=True)
    district_id: UUID = Field(foreign_key="district.id")
    endpoint_id: UUID
    due_at: datetime = instant()
    lease_id: UUID | None = Field(default=None)
    leased_until: datetime | None = instant(nullable=True)
