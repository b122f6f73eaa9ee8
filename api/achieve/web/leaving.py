"""Clients that leave: a read that nobody waits for any more is cancelled, in the database too. A write never is.

Only a read that takes long is watched: for the others, a timer that is set and cleared is all that it costs (4 µs).
"""

import asyncio
from asyncio import Task, Timeout, TimerHandle
from types import TracebackType

from starlette.types import Message, Receive

from achieve.core.errors import AchieveError

PATIENCE_S = 0.25


class ClientLeft(Exception):
    """The client has closed the connection: there is nobody to answer."""


class UnlessLeft:
    """A block that ends with ClientLeft soon after the client has closed the connection.

    receive: of the request, whose body the app has read or does not want. patience: seconds until it is looked at.
    What is waited for within is cancelled, and the driver passes that on to the database.
    """

    __slots__ = ("_limit", "_patience", "_receive", "_timer", "_watcher")

    _limit: Timeout
    _timer: TimerHandle

    def __init__(self, receive: Receive, patience: float = PATIENCE_S) -> None:
        self._receive = receive
        self._patience = patience
        self._watcher: Task[None] | None = None

    async def __aenter__(self) -> None:
        """Set the timer."""
        self._limit = asyncio.timeout(None)
        await self._limit.__aenter__()
        self._timer = asyncio.get_running_loop().call_later(self._patience, self._watch)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Clear the timer. Raises ClientLeft."""
        self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()
        try:
            await self._limit.__aexit__(kind, error, trace)
        except TimeoutError:
            raise ClientLeft from None

    def _watch(self) -> None:
        self._watcher = asyncio.create_task(self._end_when_left())

    async def _end_when_left(self) -> None:
        try:
            await has_left(self._receive)
        except AchieveError:
            # A body that nobody asked for is too large or too slow: there is nothing to be learned from it.
            return
        self._limit.reschedule(asyncio.get_running_loop().time())


async def has_left(receive: Receive) -> None:
    """Returns when the client has closed the connection. A body that is left is thrown away."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def stays() -> Message:
    """What is received from a caller without a connection: it never leaves."""
    return await asyncio.get_running_loop().create_future()
