"""What the door costs a request, in microseconds of CPU: its connection, its headers and checks, the count of a write.

    python -m benchmarks.bench_door [--rounds 7]

Prints a JSON line each: `{name, us, reach, ok, n}`. us: least of the rounds; at most `reach`. A connection is measured
against the library's own, without a network, and a count with fifty thousand other keys in memory.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable

from starlette.types import Message, Receive, Scope, Send
from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from achieve.core.logging import configure_logging
from achieve.core.settings import Settings
from achieve.web.connections import GuardedConfig, GuardedProtocol
from achieve.web.door import Door
from achieve.web.limits import TOLD, Kind, Limits
from benchmarks.options import read_options

_SETTINGS = Settings.model_validate({"log_level": "error", "write_quota": 10**9})
_REQUESTS = 5_000
_KEYS = 50_000
_HEADERS = [
    (b"host", b"achieve.example"),
    (b"accept", b"*/*"),
    (b"accept-encoding", b"gzip, deflate"),
    (b"connection", b"keep-alive"),
    (b"user-agent", b"python-httpx/0.28.1"),
    (b"authorization", b"Bearer " + b"x" * 400),
]
_REQUEST = b"GET /v1/me HTTP/1.1\r\n" + b"".join(b"%b: %b\r\n" % pair for pair in _HEADERS) + b"\r\n"
_OPTIONS = {"log_config": None, "access_log": False, "lifespan": "off"}

Round = Callable[[], Awaitable[None]]


class _Nowhere(asyncio.Transport):
    """A transport that takes everything and sends nothing."""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        del data

    def is_closing(self) -> bool:
        return False

    def get_write_buffer_size(self) -> int:
        return 0


def main() -> None:
    """Measure, and end with status 1 where something costs more than it may."""
    given = read_options(__doc__, "door", rounds=7)
    configure_logging(_SETTINGS)
    results = asyncio.run(_measured(given.rounds))
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    sys.exit(not all(result["ok"] for result in results))


async def _measured(rounds: int) -> list[dict[str, object]]:
    plain = await _least(rounds, _connection(HttpToolsProtocol, Config(_answer, ws="none", **_OPTIONS)))  # pyright: ignore[reportArgumentType] the library's many options.
    guarded = await _least(rounds, _connection(GuardedProtocol, GuardedConfig(_answer, _SETTINGS, **_OPTIONS)))
    told = {
        "door: connection": (guarded - plain, 10),
        "door: headers and checks": (await _least(rounds, _door()), 20),
        "door: count of a write": (await _least(rounds, _count()), 20),
    }
    return [
        {"name": name, "us": round(us, 2), "reach": reach, "ok": us <= reach, "n": rounds}
        for name, (us, reach) in told.items()
    ]


async def _least(rounds: int, measured: Round) -> float:
    """Microseconds of CPU for one of the requests of a round, in the quickest one."""
    taken: list[float] = []
    for _ in range(rounds):
        began_at = time.process_time()
        await measured()
        taken.append((time.process_time() - began_at) / _REQUESTS * 1e6)
    return min(taken)


def _connection(protocol: type[HttpToolsProtocol], config: Config) -> Round:
    config.load()
    connection = protocol(config, ServerState(), {}, asyncio.get_running_loop())
    connection.connection_made(_Nowhere())

    async def ask() -> None:
        for _ in range(_REQUESTS):
            connection.data_received(_REQUEST)
            # The answer is a task of its own.
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    return ask


def _door() -> Round:
    door = Door(_answer, _SETTINGS, Limits(_SETTINGS))
    asked = {"type": "http", "method": "GET", "path": "/v1/me", "query_string": b"", "headers": _HEADERS}

    async def ask() -> None:
        for _ in range(_REQUESTS):
            await door({**asked}, _receive, _send)

    return ask


def _count() -> Round:
    limits = Limits(_SETTINGS)
    for key in range(_KEYS):
        limits.take({}, Kind.WRITES, key)

    async def ask() -> None:
        for number in range(_REQUESTS):
            limits.take({TOLD: []}, Kind.WRITES, number % 50)

    return ask


async def _answer(scope: Scope, receive: Receive, send: Send) -> None:
    del scope, receive
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


async def _receive() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _send(message: Message) -> None:
    del message


if __name__ == "__main__":
    main()
