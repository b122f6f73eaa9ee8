"""The receiver of `achieve webhook-listen`, over real sockets: what it accepts, refuses and tells."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from aiohttp import ClientSession

from achieve.core.addresses import LOOPBACK_TOO
from achieve.webhooks.listen import Received, listen, listening
from achieve.webhooks.sender import Answer, Message, open_sender
from achieve.webhooks.signing import InvalidSigningKey, new_key_pair, new_secret

SECRET = new_secret()
BODY = b'{"type":"step.completed","timestamp":"2026-03-02T12:00:00Z","data":{"id":"0197","seq":41}}'


@dataclass
class Desk:
    url: str
    heard: list[Received] = field(default_factory=list[Received])

    async def get(
        self, body: bytes = BODY, *, key: str = SECRET, path: str = "/hooks", late: timedelta = timedelta(0)
    ) -> Answer:
        message = Message(self.url + path, "evt_1", datetime.now(UTC) - late, body, (key,))
        async with open_sender(LOOPBACK_TOO) as sender:
            return await sender.send(message)


@asynccontextmanager
async def desk(secret: str = SECRET, path: str = "/hooks") -> AsyncGenerator[Desk]:
    found = Desk("")
    async with listening(0, secret, path, found.heard.append) as port:
        found.url = f"http://127.0.0.1:{port}"
        yield found


async def test_a_signed_event_is_accepted_and_told() -> None:
    async with desk() as here:
        assert (await here.get()).status == 204
    [event] = here.heard
    assert (event.type, event.seq, event.message_id, event.verified) == ("step.completed", 41, "evt_1", True)
    assert abs(datetime.now(UTC) - event.received_at) < timedelta(seconds=5)


async def test_a_public_key_verifies_what_its_private_key_signed() -> None:
    pair = new_key_pair()
    async with desk(pair.public_key) as here:
        assert (await here.get(key=pair.private_key)).status == 204


async def test_another_secret_or_an_old_message_is_refused_and_nothing_of_its_content_is_told() -> None:
    async with desk() as here:
        assert (await here.get(key=new_secret())).status == 400
        assert (await here.get(late=timedelta(minutes=6))).status == 400
    assert [(event.type, event.seq, event.message_id, event.verified) for event in here.heard] == [
        (None, None, "evt_1", False),
        (None, None, "evt_1", False),
    ]


async def test_an_unsigned_request_is_refused_with_the_reason() -> None:
    async with desk() as here, ClientSession() as session, session.post(f"{here.url}/hooks", data=BODY) as response:
        assert response.status == 400
        assert await response.text() == "The webhook-id header is missing."
    assert here.heard[0].message_id is None


@pytest.mark.parametrize(
    "body",
    [b"", b"not json", b"[]", b'{"type": 1}', b'{"type":"a.b"}', b"\xff", b"[" * 100_000, b'{"type":"a","data":1}'],
)
async def test_a_signed_body_of_another_shape_is_accepted_and_told_without_its_type(body: bytes) -> None:
    async with desk() as here:
        assert (await here.get(body)).status == 204
    assert (here.heard[0].type, here.heard[0].seq, here.heard[0].verified) == (None, None, True)


async def test_what_is_told_cannot_command_a_terminal() -> None:
    async with desk() as here:
        await here.get(b'{"type":"\\u001b[2J","data":{"seq":1}}')
    assert str(here.heard[0]).isprintable()
    assert here.heard[0].type is None


@pytest.mark.parametrize("path", ["/", "/hooks/", "/hooks2", "/%68ooks/x"])
async def test_another_path_is_not_found(path: str) -> None:
    async with desk() as here:
        assert (await here.get(path=path)).status == 404
    assert here.heard == []


async def test_a_path_with_braces_is_a_path() -> None:
    async with desk(path="/{hooks}") as here:
        assert (await here.get(path="/{hooks}")).status == 204
        assert (await here.get(path="/other")).status == 404


async def test_only_post_is_heard() -> None:
    async with desk() as here, ClientSession() as session, session.get(f"{here.url}/hooks") as response:
        assert (response.status, response.headers["Allow"]) == (405, "POST")
    assert here.heard == []


async def test_a_body_beyond_a_megabyte_is_too_large() -> None:
    async with desk() as here, ClientSession() as session:
        response = await session.post(f"{here.url}/hooks", data=BytesIO(b"x" * 1_048_577))
        assert response.status == 413
        response.close()


def test_an_event_is_one_line() -> None:
    at = datetime(2026, 3, 2, 12, 0, 0, 5000, tzinfo=UTC)
    assert str(Received(at, "plan.created", 7, "evt_1", verified=True)) == (
        "2026-03-02T12:00:00.005Z  plan.created  7  evt_1  verified"
    )
    assert str(Received(at, None, None, None, verified=False)) == "2026-03-02T12:00:00.005Z  -  -  -  REFUSED"


async def test_a_key_that_is_none_is_refused_at_the_start() -> None:
    with pytest.raises(InvalidSigningKey):
        await listen(0, "secret", "/hooks", lambda _: None)


async def test_a_taken_port_is_an_error_and_nothing_stays_open() -> None:
    async with listening(0, SECRET, "/", lambda _: None) as port:
        with pytest.raises(OSError, match="address already in use"):
            await listen(port, SECRET, "/", lambda _: None)


async def test_listening_ends_when_it_is_cancelled() -> None:
    task = asyncio.create_task(listen(0, SECRET, "/", lambda _: None))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
