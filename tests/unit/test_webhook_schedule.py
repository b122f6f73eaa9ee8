"""When deliveries are tried again: the table of the standard, its jitter, and what receivers ask for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.webhooks.schedule import MOST_ATTEMPTS, Outcome, next_attempt_at, outcome_of, retry_after_of

NOW = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def wait(attempt: int, *, jitter: float = 0.0, retry_after: timedelta | None = None) -> timedelta:
    at = next_attempt_at(attempt, NOW, jitter, retry_after)
    assert at is not None
    return at - NOW


def test_nine_retries_follow_the_table_of_the_standard() -> None:
    assert [wait(attempt) for attempt in range(1, 10)] == [
        5 * SECOND,
        5 * MINUTE,
        30 * MINUTE,
        2 * HOUR,
        5 * HOUR,
        10 * HOUR,
        14 * HOUR,
        20 * HOUR,
        24 * HOUR,
    ]


def test_after_the_tenth_attempt_there_is_no_other() -> None:
    assert MOST_ATTEMPTS == 10
    assert next_attempt_at(10, NOW, 0.0) is None
    assert next_attempt_at(11, NOW, 0.0, retry_after=HOUR) is None


def test_delays_count_from_the_failed_attempt_so_the_last_comes_75_hours_after_the_first() -> None:
    at = NOW
    for attempt in range(1, 10):
        following = next_attempt_at(attempt, at, 0.0)
        assert following is not None
        at = following
    assert at - NOW == timedelta(hours=75, minutes=35, seconds=5)


@pytest.mark.parametrize(("jitter", "expected"), [(-1.0, 4 * MINUTE), (-0.5, 270 * SECOND), (1.0, 6 * MINUTE)])
def test_jitter_moves_a_delay_by_up_to_a_fifth(jitter: float, expected: timedelta) -> None:
    assert wait(2, jitter=jitter) == expected


@given(
    attempt=st.integers(1, 9),
    jitter=st.floats(-1, 1),
    asked=st.none() | st.timedeltas(timedelta(0), timedelta(days=9999)),
)
def test_a_retry_never_comes_sooner_than_planned_or_asked_nor_later_than_a_day_and_a_fifth(
    attempt: int, jitter: float, asked: timedelta | None
) -> None:
    waited = wait(attempt, jitter=jitter, retry_after=asked)
    assert waited >= wait(attempt) * 0.8 - timedelta(microseconds=1)
    assert waited >= min(asked or timedelta(0), 24 * HOUR)
    assert waited <= 24 * HOUR * 1.2


@pytest.mark.parametrize(
    ("asked", "expected"), [(SECOND, 5 * MINUTE), (HOUR, HOUR), (1000 * HOUR, 24 * HOUR), (-HOUR, 5 * MINUTE)]
)
def test_a_receiver_can_put_a_retry_off_by_a_day_but_not_bring_it_forward(
    asked: timedelta, expected: timedelta
) -> None:
    assert wait(2, retry_after=asked) == expected


@pytest.mark.parametrize("jitter", [-1.1, 1.1, float("nan")])
def test_jitter_beyond_its_range_is_a_fault_of_the_caller(jitter: float) -> None:
    with pytest.raises(ValueError, match="jitter"):
        next_attempt_at(1, NOW, jitter)


def test_attempts_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        next_attempt_at(0, NOW, 0.0)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Outcome.DELIVERED),
        (204, Outcome.DELIVERED),
        (299, Outcome.DELIVERED),
        (101, Outcome.RETRY),
        (301, Outcome.RETRY),
        (308, Outcome.RETRY),
        (400, Outcome.RETRY),
        (404, Outcome.RETRY),
        (410, Outcome.DISABLE),
        (429, Outcome.RETRY),
        (500, Outcome.RETRY),
        (503, Outcome.RETRY),
        (999, Outcome.RETRY),
        (None, Outcome.RETRY),
    ],
)
def test_only_2xx_delivers_and_only_410_disables(status: int | None, outcome: Outcome) -> None:
    assert outcome_of(status) == outcome


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("0", timedelta(0)),
        ("120", 2 * MINUTE),
        (" 120 ", 2 * MINUTE),
        ("86401", 24 * HOUR),
        ("9" * 5000, 24 * HOUR),
        ("Mon, 02 Mar 2026 12:02:00 GMT", 2 * MINUTE),
        ("Monday, 02-Mar-26 12:02:00 GMT", 2 * MINUTE),
        ("Mon, 02 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 24 * HOUR),
        ("Mon, 02 Mar 2026 12:02:00 -0000", 2 * MINUTE),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("Mon, 99 Mar 2026 12:02:00 GMT", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(header: str, expected: timedelta | None) -> None:
    assert retry_after_of(429, header, NOW) == expected
    assert retry_after_of(503, header, NOW) == expected


def test_retry_after_counts_only_with_429_and_503() -> None:
    assert retry_after_of(500, "120", NOW) is None
    assert retry_after_of(200, "120", NOW) is None
    assert retry_after_of(429, None, NOW) is None


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Z][a-z]{2} \d{1,9} \d+:\d+:\d+ [A-Z0-9+-]*"))
def test_no_retry_after_is_too_strange_to_be_read_or_ignored(header: str) -> None:
    asked = retry_after_of(429, header, NOW)
    assert asked is None or timedelta(0) <= asked <= 24 * HOUR
