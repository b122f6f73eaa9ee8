"""The one place that reads the time, so that rules take `today` and tests can move it."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """The present instant, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The present date, in UTC."""
    return now().date()
