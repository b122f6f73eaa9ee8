"""Age of what a process remembers, by a clock that may be set back."""

from datetime import UTC, datetime, timedelta

from achieve.core import clock

NEVER = datetime.min.replace(tzinfo=UTC)


def is_younger(since: datetime, most: timedelta) -> bool:
    """Whether it is less than so long ago. An instant to come means that the clock was set back: it counts as old."""
    return timedelta(0) <= clock.now() - since < most
