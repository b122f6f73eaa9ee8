"""A receiver of webhooks for one's own desk: verifies each message, tells what came, answers as one should."""

import asyncio
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from aiohttp import web
from pydantic import BaseModel, ValidationError

from achieve.webhooks import signing

HOST: Final = "127.0.0.1"

# What is printed on a terminal must not be able to command it.
_PRINTABLE: Final = re.compile(r"[A-Za-z0-9_.-]{1,128}")


@dataclass(frozen=True, slots=True)
class Received:
    """One message. type and seq are None where the message is not to be believed, or says nothing of the kind."""

    received_at: datetime
    type: str | None
    seq: int | None
    message_id: str | None
    verified: bool

    def __str__(self) -> str:
        """One line: time, type, seq, id, verified."""
        seq = "-" if self.seq is None else str(self.seq)
        verdict = "verified" if self.verified else "REFUSED"
        time = self.received_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return f"{time}  {self.type or '-'}  {seq}  {self.message_id or '-'}  {verdict}"


OnEvent = Callable[[Received], None]


async def listen(port: int, secret: str, path: str, on_event: OnEvent) -> None:
    """Receive until cancelled. See `listening`."""
    async with listening(port, secret, path, on_event):
        await asyncio.Event().wait()


@asynccontextmanager
async def listening(port: int, secret: str, path: str, on_event: OnEvent) -> AsyncGenerator[int]:
    """Receive on 127.0.0.1 while the context is open; gives the port, which the system chooses where 0 is asked for.

    A message with a good signature of `secret` (`whsec_…` or `whpk_…`) is answered with 204, any other with 400;
    on_event hears of both. Raises InvalidSigningKey, and OSError where the port is taken.
    """
    signing.check_verifying_key(secret)
    application = web.Application()
    # The router would read braces in the path as a pattern, so it takes everything, and the path is compared as it is.
    application.router.add_route("*", "/{path:.*}", _Receiver(secret, path, on_event).answer)
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


class _Data(BaseModel):
    seq: int | None = None


class _Event(BaseModel):
    type: str
    data: _Data


@dataclass(frozen=True, slots=True)
class _Receiver:
    secret: str
    path: str
    on_event: OnEvent

    async def answer(self, request: web.Request) -> web.Response:
        if request.path != self.path:
            return web.Response(status=404)
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        body = await request.read()
        refusal = self._refusal_of(request, body)
        self.on_event(_describe(request, body, verified=refusal is None))
        return web.Response(status=204) if refusal is None else web.Response(status=400, text=refusal)

    def _refusal_of(self, request: web.Request, body: bytes) -> str | None:
        try:
            signing.verify(self.secret, request.headers, body, datetime.now(UTC))
        except signing.SignatureRefused as refused:
            return refused.detail
        return None


def _describe(request: web.Request, body: bytes, *, verified: bool) -> Received:
    event = _read_event(body) if verified else None
    return Received(
        received_at=datetime.now(UTC),
        type=_printable(event.type) if event else None,
        seq=event.data.seq if event else None,
        message_id=_printable(request.headers.get(signing.ID_HEADER, "")),
        verified=verified,
    )


def _read_event(body: bytes) -> _Event | None:
    try:
        return _Event.model_validate_json(body)
    except ValidationError:
        return None


def _printable(text: str) -> str | None:
    return text if _PRINTABLE.fullmatch(text) else None
