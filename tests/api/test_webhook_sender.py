"""The sender against real receivers that misbehave in every way: there is always an answer, and never a detour."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from time import perf_counter

import pytest
import standardwebhooks
from hypothesis import given, settings
from hypothesis import strategies as st

from achieve.webhooks.sender import Failure
from achieve.webhooks.signing import InvalidSigningKey, new_key_pair
from tests.unit.receivers import (
    BODY,
    OK,
    SECRET,
    Script,
    answer_of,
    hangs,
    message_to,
    quick_sender,
    receiving,
    repeats,
    resets,
    says,
    status_line,
    then_closes,
)


async def test_a_delivery_is_one_signed_post() -> None:
    async with receiving(says(OK)) as (receiver, port), quick_sender() as sender:
        answer = await sender.send(message_to(f"http://127.0.0.1:{port}/hooks?of=ours"))
    assert (answer.status, answer.error, answer.retry_after) == (204, None, None)
    assert 0 <= answer.duration_ms < 1000
    head, _, body = receiver.requests[0].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    assert first == "POST /hooks?of=ours HTTP/1.1"
    assert body == BODY
    standardwebhooks.Webhook(SECRET).verify(body, headers)
    headers.pop("webhook-timestamp")
    headers.pop("webhook-signature")
    assert headers == {
        "host": f"127.0.0.1:{port}",
        "webhook-id": "evt_1",
        "content-type": "application/json",
        "user-agent": "Achieve-Webhooks/1",
        "accept": "*/*",
        "content-length": str(len(BODY)),
    }


async def test_while_keys_rotate_a_message_carries_a_signature_of_each() -> None:
    async with receiving(says(OK)) as (receiver, port), quick_sender() as sender:
        await sender.send(message_to(f"http://127.0.0.1:{port}/", SECRET, new_key_pair().private_key))
    signatures = receiver.requests[0].split(b"webhook-signature: ")[1].split(b"\r\n")[0].split(b" ")
    assert [signature.split(b",")[0] for signature in signatures] == [b"v1", b"v1a"]


@pytest.mark.parametrize("status", [200, 202, 299, 400, 404, 410, 500, 503, 999])
async def test_a_status_is_reported_as_it_is(status: int) -> None:
    answer = await answer_of(says(status_line(status)))
    assert (answer.status, answer.error) == (status, None)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    async with receiving(says(OK)) as (other, other_port):
        answer = await answer_of(says(status_line(status, f"Location: http://127.0.0.1:{other_port}/")))
        assert answer.status == status
        assert other.connections == 0


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_in_seconds_is_reported(status: int) -> None:
    answer = await answer_of(says(status_line(status, "Retry-After: 120")))
    assert answer.retry_after == timedelta(seconds=120)


async def test_retry_after_as_a_date_is_reported() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(minutes=10), usegmt=True)
    answer = await answer_of(says(status_line(429, f"Retry-After: {later}")))
    assert answer.retry_after is not None
    assert timedelta(seconds=595) < answer.retry_after <= timedelta(minutes=10)


async def test_retry_after_of_another_status_is_not_heard() -> None:
    assert (await answer_of(says(status_line(500, "Retry-After: 120")))).retry_after is None


async def test_a_receiver_that_says_nothing_times_out() -> None:
    began = perf_counter()
    answer = await answer_of(hangs, total=0.3)
    assert (answer.status, answer.error) == (None, Failure.TIMEOUT)
    assert 290 <= answer.duration_ms < 2000
    assert perf_counter() - began < 2


@pytest.mark.parametrize(
    "script",
    [
        repeats(b"HTTP/1.1 200 OK\r\n", b"x: y\r\n", 0.02),
        repeats(b"", b"H", 0.02),
        repeats(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.02),
    ],
    ids=["headers without end", "a letter at a time", "never more than a hint"],
)
async def test_a_receiver_that_drips_gets_no_more_time(script: Script) -> None:
    answer = await answer_of(script, total=0.3)
    assert answer.status is None
    assert answer.error in {Failure.TIMEOUT, Failure.INVALID_ANSWER}
    assert answer.duration_ms < 2000


@pytest.mark.parametrize(
    "script",
    [
        repeats(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536, 0),
        repeats(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", 0.02),
        repeats(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", b"x", 0.02),
        repeats(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", b"not gzip", 0.02),
        then_closes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"),
        repeats(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"not a chunk\r\n", 0.02),
    ],
    ids=["endless", "dripping chunks", "dripping", "not what it says", "cut off", "broken chunks"],
)
async def test_the_status_counts_whatever_happens_to_the_body(script: Script) -> None:
    began = perf_counter()
    answer = await answer_of(script, total=0.8)
    assert (answer.status, answer.error) == (200, None)
    assert answer.duration_ms < 700
    assert perf_counter() - began < 2


async def test_only_16_kb_of_a_huge_body_are_read() -> None:
    sent = 0

    async def flood(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()
            sent += 65536

    answer = await answer_of(flood)
    assert (answer.status, answer.duration_ms < 900) == (200, True)
    # What was sent beyond the limit lay in the buffers of both sockets.
    assert sent < 20_000_000


@pytest.mark.parametrize(
    ("script", "errors"),
    [
        (resets, {Failure.CONNECTION_LOST}),
        (then_closes(), {Failure.CONNECTION_LOST}),
        (then_closes(b"HTTP/1.1 2"), {Failure.CONNECTION_LOST, Failure.INVALID_ANSWER}),
        (says(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"\x15\x03\x01\x00\x02\x02\x28\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 abc OK\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/9.9 200 OK\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nbad name : 1\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nx: \x00\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 20_000 + b"\r\n\r\n"), {Failure.INVALID_ANSWER}),
        (says(b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 5_000 + b"\r\n"), {Failure.INVALID_ANSWER}),
    ],
)
async def test_what_is_no_answer_is_named(script: Script, errors: set[Failure]) -> None:
    answer = await answer_of(script, total=1.0)
    assert answer.status is None
    assert answer.error in errors


@settings(max_examples=60, deadline=None)
@given(garbage=st.binary(max_size=300), as_answer=st.booleans())
def test_no_garbage_raises(garbage: bytes, *, as_answer: bool) -> None:
    first = b"HTTP/1.1 200 OK\r\n" if as_answer else b""
    answer = asyncio.run(answer_of(then_closes(first + garbage), total=0.5))
    assert (answer.status is None) == (answer.error is not None)


@pytest.mark.parametrize("value", ["a=b", "a=b; Domain=127.0.0.1; Path=/", "=;;;\x01", "a" * 4000])
async def test_cookies_of_a_receiver_are_not_kept(value: str) -> None:
    async with receiving(says(status_line(200, f"Set-Cookie: {value}"))) as (receiver, port), quick_sender() as sender:
        for _ in range(2):
            await sender.send(message_to(f"http://127.0.0.1:{port}/"))
    assert all(b"cookie" not in request.lower() for request in receiver.requests)


async def test_a_connection_serves_several_messages() -> None:
    async def answer_in_parts(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
        await asyncio.sleep(0.02)
        writer.write(b"ok")

    async with receiving(answer_in_parts) as (receiver, port), quick_sender() as sender:
        for _ in range(5):
            assert (await sender.send(message_to(f"http://127.0.0.1:{port}/"))).status == 200
    assert (len(receiver.requests), receiver.connections) == (5, 1)


async def test_a_slow_receiver_does_not_hold_up_the_others() -> None:
    async with receiving(hangs) as (_, slow), receiving(says(OK)) as (_, quick), quick_sender(1.0) as sender:
        ports = [slow] * 150 + [quick] * 10
        answers = await asyncio.gather(*(sender.send(message_to(f"http://127.0.0.1:{port}/")) for port in ports))
    assert [answer.error for answer in answers[:150]] == [Failure.TIMEOUT] * 150
    assert [answer.status for answer in answers[150:]] == [204] * 10


async def test_faults_of_our_own_are_raised() -> None:
    async with quick_sender() as sender:
        with pytest.raises(InvalidSigningKey):
            await sender.send(message_to("http://127.0.0.1:1/", "whsec_short"))
        with pytest.raises(ValueError, match="message id"):
            await sender.send(message_to("http://127.0.0.1:1/", message_id="a.b"))


def test_a_message_does_not_show_its_keys() -> None:
    assert SECRET not in repr(message_to("https://hooks.example.org/"))


async def test_cancelling_a_delivery_is_not_taken_for_its_failure() -> None:
    async with receiving(hangs) as (_, port), quick_sender() as sender:
        delivery = asyncio.create_task(sender.send(message_to(f"http://127.0.0.1:{port}/")))
        await asyncio.sleep(0.05)
        delivery.cancel()
        with pytest.raises(asyncio.CancelledError):
            await delivery
