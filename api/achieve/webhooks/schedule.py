"""When a delivery is tried again, and what an answer means for it: pure functions of attempt, answer and clock."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Final

RETRY_DELAYS: Final = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
MOST_ATTEMPTS: Final = len(RETRY_DELAYS) + 1
JITTER: Final = 0.2
LONGEST_RETRY_AFTER: Final = timedelta(hours=24)

_RETRY_AFTER_STATUSES: Final = frozenset({429, 503})


class Outcome(StrEnum):
    """What one attempt means for its delivery; `disable` means it for the whole endpoint."""

    DELIVERED = "delivered"
    RETRY = "retry"
    DISABLE = "disable"


def outcome_of(status: int | None) -> Outcome:
    """Judge an answer by its status; None: there was none. A redirect is a failure: the endpoint has a new URL."""
    if status == 410:
        return Outcome.DISABLE
    if status is not None and 200 <= status <= 299:
        return Outcome.DELIVERED
    return Outcome.RETRY


def next_attempt_at(
    attempt: int, now: datetime, jitter: float, retry_after: timedelta | None = None
) -> datetime | None:
    """When to try again after a failed attempt; None when the ninth retry, the tenth attempt, has failed too.

    attempt: the number of the attempt that has just failed, from 1.
    now: when it failed. Each delay counts from there, not from the first attempt (Source: Standard Webhooks 1.0.0,
    the table of retries: its 5 s and then 5 min are 5 min 5 s after the start), so that the last retry comes three days
    and a few hours after the event.
    jitter: from -1 to 1, drawn by the caller (`random.uniform(-1, 1)`); it moves the delay by up to a fifth either way.
    retry_after: what the receiver asked for. It can put the retry off, never bring it forward, and at most to 24 hours
    from now: a receiver must not be able to spend its nine retries in a minute, nor to keep a delivery for years.
    """
    if attempt < 1:
        raise ValueError("Attempts are counted from 1.")
    if not -1 <= jitter <= 1:
        raise ValueError("The jitter lies between -1 and 1.")
    if attempt >= MOST_ATTEMPTS:
        return None
    planned = RETRY_DELAYS[attempt - 1] * (1 + JITTER * jitter)
    asked = min(retry_after or timedelta(0), LONGEST_RETRY_AFTER)
    return now + max(planned, asked)


def retry_after_of(status: int, header: str | None, now: datetime) -> timedelta | None:
    """What a 429 or 503 asks for in `Retry-After`, as seconds or as an HTTP date; between 0 and 24 hours.

    None for any other status, without the header, and where it cannot be read.
    """
    if status not in _RETRY_AFTER_STATUSES or header is None:
        return None
    text = header.strip()
    asked = _seconds(text) if text.isascii() and text.isdigit() else _until(text, now)
    if asked is None:
        return None
    return min(max(asked, timedelta(0)), LONGEST_RETRY_AFTER)


def _seconds(text: str) -> timedelta:
    # Nine digits are 31 years; more would overflow, and would be cut to a day anyway.
    return timedelta(seconds=int(text)) if len(text) < 10 else LONGEST_RETRY_AFTER


def _until(text: str, now: datetime) -> timedelta | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # An HTTP date is in GMT; a date that names no zone is read so.
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
