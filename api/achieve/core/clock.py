"""The one place that reads the time, so that rules take `today` and tests can move it."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def now() -> datetime:
    """The present instant, in UTC."""
    return datetime.now(UTC)


def today(time_zone: str = "UTC") -> date:
    """The present date in a time zone, by its IANA name."""
    return day_in(time_zone, now())


def day_in(time_zone: str, instant: datetime) -> date:
    """Which date it is in a time zone at an instant."""
    return instant.astimezone(ZoneInfo(time_zone)).date()


def first_moment(time_zone: str, day: date) -> datetime:
    """When a date begins in a time zone."""
    return datetime.combine(day, time(), ZoneInfo(time_zone))
