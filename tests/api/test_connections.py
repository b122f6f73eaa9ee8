"""Clients that are slow, silent, many or ambiguous: each is cut or refused, and nobody else has to wait for them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import orjson
import pytest

from achieve.core.settings import Settings
from tests.api.real_server import opened, served
from tests.api.sockets import connected, last_words, rest, seconds_until_cut, statuses
from tests.world import World

HEAD = b"GET /livez HTTP/1.1\r\nHost: a\r\n"
POST = b"POST /v1/plans HTTP/1.1\r\nHost: a\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"

REFUSED = {
    "two lengths": POST + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
    "a list of lengths": POST + b"Content-Length: 3, 3\r\n\r\nabc",
    "a signed length": POST + b"Content-Length: +3\r\n\r\nabc",
    "a negative length": POST + b"Content-Length: -3\r\n\r\nabc",
    "an empty length": POST + b"Content-Length: \r\n\r\nabc",
    "a length beyond 64 bits": POST + b"Content-Length: 99999999999999999999\r\n\r\nabc",
    "length and chunks": POST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks and length": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
    "an unknown coding": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "a compressed transfer": POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "chunks twice": POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks in HTTP/1.0": b"POST /v1/plans HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a folded line": HEAD + b"X-A: b\r\n c\r\n\r\n",
    "a folded first line": b"GET /livez HTTP/1.1\r\n Host: a\r\n\r\n",
    "a folded length": POST + b"Content-Length:\r\n 3\r\n\r\nabc",
    "bare line feeds": b"GET /livez HTTP/1.1\nHost: a\n\n",
    "a bare line feed": b"GET /livez HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
    "a bare carriage return": HEAD + b"X: b\rY: c\r\n\r\n",
    "NUL in a value": HEAD + b"X: b\0c\r\n\r\n",
    "NUL in a name": HEAD + b"X\0: c\r\n\r\n",
    "a blank before the colon": b"GET /livez HTTP/1.1\r\nHost : a\r\n\r\n",
    "a long header": HEAD + b"X: " + b"a" * 40_000 + b"\r\n\r\n",
    "an endless header": HEAD + b"X: " + b"a" * 2_000_000,
    "an endless target": b"GET /" + b"a" * 2_000_000,
    "many headers": HEAD + b"X: a\r\n" * 200 + b"\r\n",
    "no host": b"GET /livez HTTP/1.1\r\n\r\n",
    "two hosts": HEAD + b"Host: b\r\n\r\n",
    "a host that is a path": b"GET /livez HTTP/1.1\r\nHost: a/b?c\r\n\r\n",
    "two tokens": HEAD + b"Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
    "an absolute target": b"GET http://a/livez HTTP/1.1\r\nHost: a\r\n\r\n",
    "an asterisk": b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    "a relative target": b"GET livez HTTP/1.1\r\nHost: a\r\n\r\n",
    "a fragment": b"GET /livez#x HTTP/1.1\r\nHost: a\r\n\r\n",
    "a blank in the target": b"GET /a b HTTP/1.1\r\nHost: a\r\n\r\n",
    "a byte beyond ASCII": b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n",
    "a tunnel": b"CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    "an unknown method": b"FOO /livez HTTP/1.1\r\nHost: a\r\n\r\n",
    "HTTP/0.9": b"GET /livez\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "a WebSocket": HEAD + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "a chunk without a length": CHUNKED + b"zz\r\nx\r\n0\r\n\r\n",
    "a chunk beyond 64 bits": CHUNKED + b"fffffffffffffffff\r\nx\r\n0\r\n\r\n",
    "a chunk that is longer than it says": CHUNKED + b"1\r\nxy\r\n0\r\n\r\n",
    "a chunk that ends in a line feed": CHUNKED + b"1\nx\n0\n\n",
}


# What is hardly anything but framing.
EMPTY = {
    "a chunk with an endless extension": b"1;" + b"a" * 500_000,
    "endless trailers": b"0\r\n" + b"X: a\r\n" * 100_000,
}


@pytest.fixture
async def hasty(settings: Settings) -> AsyncIterator[str]:
    """A service that waits for nothing longer than about a second."""
    changed = {"head_timeout_s": 1.0, "request_timeout_s": 1.0, "answer_timeout_s": 1.0, "max_connections": 40}
    async with opened(settings, **changed) as app, served(app, app.state.context.settings) as url:
        yield url


@pytest.fixture(scope="module")
async def patient(settings: Settings) -> AsyncIterator[str]:
    """A service with the time limits that are set by default."""
    async with opened(settings) as app, served(app, settings) as url:
        yield url


@pytest.mark.parametrize("sent", REFUSED.values(), ids=REFUSED)
async def test_what_could_be_read_in_two_ways_is_refused_and_the_connection_ends(patient: str, sent: bytes) -> None:
    answered = await last_words(patient, sent)
    head, _, body = answered.partition(b"\r\n\r\n")
    assert statuses(head) == [400]
    assert b"\r\nconnection: close" in head
    assert b"\r\nserver:" not in head
    assert orjson.loads(body)["code"] == "malformed_request"


@pytest.mark.parametrize("trap", ["two lengths", "a folded line", "no host", "an absolute target", "an endless header"])
async def test_nothing_behind_a_refused_request_is_answered(patient: str, trap: str) -> None:
    answered = await last_words(patient, REFUSED[trap] + HEAD + b"\r\n")
    assert statuses(answered) == [400]


async def test_a_request_in_the_body_of_another_is_not_answered(patient: str) -> None:
    smuggled = HEAD + b"Connection: close\r\n\r\n"
    answered = await last_words(patient, POST + b"Content-Length: %d\r\n\r\n" % len(smuggled) + smuggled + smuggled)
    assert statuses(answered) == [401, 200]


async def test_an_answer_that_is_on_its_way_is_finished_before_a_bad_request_behind_it_ends_all(patient: str) -> None:
    assert statuses(await last_words(patient, HEAD + b"\r\n" + REFUSED["two lengths"])) == [200]


async def test_requests_one_behind_the_other_are_answered_in_order(patient: str) -> None:
    missing = b"GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    assert statuses(await last_words(patient, HEAD + b"\r\n" + HEAD + b"\r\n" + missing)) == [200, 200, 404]


async def test_requests_do_not_pile_up_behind_one(patient: str) -> None:
    answered = statuses(await last_words(patient, (HEAD + b"\r\n") * 5_000))
    assert set(answered) == {200}
    assert len(answered) < 20


async def test_what_follows_a_chunked_body_like_a_header_is_none(patient: str, world: World) -> None:
    token = world["admin"].headers["authorization"].encode()
    trailing = CHUNKED + b"2\r\n{}\r\n0\r\nAuthorization: " + token + b"\r\n\r\n" + HEAD + b"Connection: close\r\n\r\n"
    assert statuses(await last_words(patient, trailing)) == [401, 200]


@pytest.mark.parametrize("framing", EMPTY.values(), ids=EMPTY)
async def test_a_body_that_is_hardly_anything_but_framing_is_refused(
    patient: str, world: World, framing: bytes
) -> None:
    assert statuses(await last_words(patient, _signed(world) + framing)) == [400]


@pytest.mark.parametrize("framing", EMPTY.values(), ids=EMPTY)
async def test_no_second_answer_is_sent_to_what_was_refused_already(patient: str, framing: bytes) -> None:
    assert statuses(await last_words(patient, CHUNKED + framing)) == [401]


async def test_a_client_that_leaves_within_its_body_is_no_fault(patient: str, world: World) -> None:
    async with httpx.AsyncClient(base_url=patient, trust_env=False) as client:
        before = await _counted(client, 499)
        async with connected(patient) as (_, writer):
            writer.write(_signed(world).replace(b"/v1/plans", b"/v1/webhook-endpoints") + b"1\r\n{\r\n")
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.1)
        assert await _counted(client, 499) == before + 1
        assert await _counted(client, 500) == 0


async def test_another_protocol_that_is_offered_is_not_taken_up(patient: str) -> None:
    offered = HEAD + b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: \r\n\r\n"
    assert statuses(await last_words(patient, offered + HEAD + b"\r\n")) == [200]


async def test_http_1_0_is_answered_without_chunks_and_the_connection_ends(patient: str, world: World) -> None:
    head = b"GET /v1/people HTTP/1.0\r\nAccept: text/csv\r\nAuthorization: %b\r\n\r\n"
    answered = await last_words(patient, head % world["admin"].headers["authorization"].encode())
    head, _, body = answered.partition(b"\r\n\r\n")
    assert statuses(head) == [200]
    assert b"transfer-encoding" not in head
    assert body.startswith(b"id,")
    assert body.count(b"\r\n") == 13


async def test_a_client_that_says_nothing_is_cut(hasty: str) -> None:
    async with connected(hasty) as (reader, _):
        assert await seconds_until_cut(reader) < 2


@pytest.mark.parametrize("begun", [HEAD, POST + b"Content-Length: 100\r\n\r\n", CHUNKED])
async def test_a_client_that_sends_byte_by_byte_is_cut(hasty: str, world: World, begun: bytes) -> None:
    async with connected(hasty) as (reader, writer):
        line, _, further = begun.partition(b"\r\n")
        writer.write(line + b"\r\nAuthorization: " + world["admin"].headers["authorization"].encode() + b"\r\n")
        writer.write(b"Content-Type: application/json\r\n" + further)
        dripping = asyncio.create_task(_drip(writer, b"1\r\n1\r\n" if begun is CHUNKED else b"1"))
        assert await seconds_until_cut(reader) < 3
        dripping.cancel()


async def test_a_client_that_leaves_its_answer_unread_is_cut(hasty: str, world: World) -> None:
    token = world["admin"].headers["authorization"].encode()
    ask = b"GET /openapi.json HTTP/1.1\r\nHost: a\r\nAuthorization: %b\r\n\r\n" % token
    async with connected(hasty) as (reader, writer):
        reader._transport.pause_reading()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        for _ in range(12):
            writer.write(ask)
        await asyncio.sleep(3.5)
        reader._transport.resume_reading()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        answered = await rest(reader)
    assert statuses(answered).count(200) < 12


async def test_a_client_that_goes_on_sending_can_still_read_why_it_was_refused(patient: str) -> None:
    async with connected(patient) as (reader, writer):
        writer.write(POST + b"Content-Length: 60000000\r\n\r\n")
        sending = asyncio.create_task(_drip(writer, b"x" * 100_000, every=0.0))
        answered = await rest(reader)
        sending.cancel()
    assert statuses(answered) == [413]


async def test_five_hundred_silent_clients_keep_nobody_from_being_served(hasty: str) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(500):
            await stack.enter_async_context(connected(hasty))
        async with httpx.AsyncClient(base_url=hasty, trust_env=False, timeout=2) as client:
            assert (await client.get("/livez")).status_code == 200


async def test_connections_are_bounded_also_where_all_of_them_are_busy(settings: Settings) -> None:
    changed = {"max_connections": 3, "request_timeout_s": 10.0}
    async with (
        opened(settings, **changed) as app,
        served(app, app.state.context.settings) as url,
        AsyncExitStack() as stack,
    ):
        for _ in range(3):
            _, writer = await stack.enter_async_context(connected(url))
            writer.write(POST + b"Content-Type: application/json\r\nContent-Length: 10\r\n\r\n")
        await asyncio.sleep(0.1)
        answered = await last_words(url, HEAD + b"\r\n")
    assert statuses(answered) == [503]
    assert b"\r\nretry-after: 2" in answered


async def test_an_idle_connection_serves_many_requests(patient: str) -> None:
    async with httpx.AsyncClient(base_url=patient, trust_env=False) as client:
        ports = {
            str((await client.get("/livez")).extensions["network_stream"].get_extra_info("client_addr"))
            for _ in range(20)
        }
    assert len(ports) == 1


def _signed(world: World) -> bytes:
    """The head of a chunked request that is let in."""
    token = world["admin"].headers["authorization"].encode()
    return CHUNKED[:-2] + b"Content-Type: application/json\r\nAuthorization: %b\r\n\r\n" % token


async def _counted(client: httpx.AsyncClient, status: int) -> float:
    """How many creations of webhook endpoints, of which no other test here leaves one, have ended with this status."""
    start = f'achieve_requests_total{{method="POST",route="/v1/webhook-endpoints",status="{status}"}} '
    lines = (await client.get("/metrics")).text.splitlines()
    return sum(float(line.removeprefix(start)) for line in lines if line.startswith(start))


async def _drip(writer: asyncio.StreamWriter, drop: bytes, every: float = 0.1) -> None:
    while True:
        writer.write(drop)
        await writer.drain()
        await asyncio.sleep(every)
