"""Exports: items while they come, and files that are whole or not there."""

import io
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from achieve_sdk import Achieve, NotReached, PermissionDenied, Unavailable
from scripted_service import BASE_URL, Deciding, async_client_of, client_of, refuses

LINES = httpx.Response(200, content=b'{"title": "a", "version": 1}\n{"title": "b\xc3\xa4"}\n')
TABLE = httpx.Response(200, content=b"title\r\na\r\n")
NOTHING = httpx.Response(200, content=b"")


class Breaking(httpx.SyncByteStream):
    """A body that comes in pieces, and breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"title": "a"}\n{"tit'
        yield b'le": "b"}\n{"title": '
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")


def breaking_client() -> Achieve:
    """A client of a service whose exports break off."""
    way = Deciding(lambda request: httpx.Response(200, stream=Breaking(), request=request))
    return Achieve(BASE_URL, token="t-1", transport=way)


def test_an_export_gives_its_items() -> None:
    client, service = client_of(LINES)
    plans = client.plans.export(kind="strategic", sort="-id", fields=["title", "version"])
    assert service.requests == []
    assert [(plan.title, "version" in plan) for plan in plans] == [("a", True), ("bä", False)]
    (request,) = service.requests
    assert request.headers["accept"] == "application/x-ndjson"
    assert dict(request.url.params) == {"kind": "strategic", "sort": "-id", "fields": "title,version"}


def test_an_export_of_nothing_has_no_items() -> None:
    client, _ = client_of(NOTHING)
    assert list(client.plans.export()) == []


def test_an_export_that_breaks_off_gives_what_came_and_then_fails() -> None:
    plans = breaking_client().plans.export()
    assert [next(plans).title, next(plans).title] == ["a", "b"]
    with pytest.raises(NotReached):
        next(plans)


def test_a_table_is_written_to_a_path_or_into_a_file(tmp_path: Path) -> None:
    client, service = client_of(TABLE)
    file = io.BytesIO()
    client.plans.export_csv(tmp_path / "plans.csv", fields=["title"])
    client.plans.export_csv(file)
    assert (tmp_path / "plans.csv").read_bytes() == file.getvalue() == b"title\r\na\r\n"
    assert [request.headers["accept"] for request in service.requests] == ["text/csv", "text/csv"]


def test_at_a_path_a_table_is_whole_or_what_was_there_stays(tmp_path: Path) -> None:
    place = tmp_path / "plans.csv"
    place.write_text("yesterday's")
    with pytest.raises(NotReached):
        breaking_client().plans.export_csv(place)
    assert place.read_text() == "yesterday's"
    assert list(tmp_path.iterdir()) == [place]


def test_a_refused_export_is_an_error_and_leaves_no_file(tmp_path: Path) -> None:
    client, _ = client_of(refuses(403, "permission_denied"))
    with pytest.raises(PermissionDenied):
        list(client.plans.export())
    with pytest.raises(PermissionDenied):
        client.plans.export_csv(tmp_path / "plans.csv")
    assert list(tmp_path.iterdir()) == []


def test_an_export_waits_until_there_is_room_for_it() -> None:
    busy = refuses(503, "too_many_exports")
    busy.headers["retry-after"] = "0"
    client, service = client_of(busy, busy, LINES)
    assert [plan.title for plan in client.plans.export()] == ["a", "bä"]
    assert len(service.requests) == 3


def test_an_export_does_not_wait_for_ever() -> None:
    busy = refuses(503, "too_many_exports")
    busy.headers["retry-after"] = "0"
    client, service = client_of(busy, retries=2)
    with pytest.raises(Unavailable):
        list(client.plans.export())
    assert len(service.requests) == 3


async def test_the_awaited_client_exports_in_both_ways(tmp_path: Path) -> None:
    client, service = async_client_of(LINES, TABLE, TABLE)
    file = io.BytesIO()
    assert [plan.title async for plan in client.plans.export()] == ["a", "bä"]
    await client.plans.export_csv(tmp_path / "plans.csv")
    await client.plans.export_csv(file)
    assert (tmp_path / "plans.csv").read_bytes() == file.getvalue() == b"title\r\na\r\n"
    assert [request.headers["accept"] for request in service.requests] == [
        "application/x-ndjson",
        "text/csv",
        "text/csv",
    ]
