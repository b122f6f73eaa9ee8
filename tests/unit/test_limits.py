"""Counting costs little, in time and in memory, whoever asks."""

import pytest

from achieve.core.errors import TooManyRequests
from achieve.core.settings import Settings
from achieve.web.limits import POLICIES, TOLD, Counts, Kind, Limits, address_of


def test_a_flood_of_addresses_does_not_fill_the_memory() -> None:
    counts = Counts(Kind.FAILURES, 2, POLICIES[Kind.FAILURES])
    for number in range(60_000):
        counts.take({}, number, 1)
    assert len(counts) == 50_000


def test_windows_that_have_ended_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("achieve.web.limits.monotonic", lambda: now)
    counts = Counts(Kind.WRITES, 2, POLICIES[Kind.WRITES])
    for number in range(1_000):
        counts.take({}, number, 1)
    now = 11.0
    counts.take({}, "new", 1)
    assert len(counts) == 1


def test_what_is_refused_is_not_counted() -> None:
    counts, scope = Counts(Kind.WRITES, 3, POLICIES[Kind.WRITES]), {TOLD: list[tuple[bytes, bytes]]()}
    with pytest.raises(TooManyRequests):
        counts.take(scope, "key", 4)
    counts.take(scope, "key", 3)
    assert [text for name, text in scope[TOLD] if name == b"ratelimit"] == [b'"writes";r=3;t=10', b'"writes";r=0;t=10']


def test_without_a_quota_nothing_is_counted_and_nothing_told() -> None:
    limits, scope = Limits(Settings(write_quota=0)), {TOLD: list[tuple[bytes, bytes]]()}  # pyright: ignore[reportCallIssue]
    for _ in range(10):
        limits.take(scope, Kind.WRITES, "key")
    assert scope[TOLD] == []


@pytest.mark.parametrize(
    ("client", "address"),
    [
        (("192.0.2.7", 1), "192.0.2.7"),
        (("2001:db8::7", 1), "2001:db8::/64"),
        (("fe80::1%eth0", 1), "fe80::/64"),
        (("not:an:address", 1), "not:an:address"),
        (None, ""),
    ],
)
def test_an_address_is_that_of_a_client_or_of_its_network(client: object, address: str) -> None:
    assert address_of({"client": client}) == address
