"""The words of webhooks: why an endpoint is disabled, and where a delivery stands."""

from enum import StrEnum


class DisabledReason(StrEnum):
    """Why nothing is sent to an endpoint: its owner wants it so, or it answered 410 Gone."""

    BY_OWNER = "by_owner"
    GONE = "gone"


class DeliveryState(StrEnum):
    """Where a delivery stands. Cancelled: its endpoint was disabled, or may not hear of the event any more."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
