"""Runs the parts of Achieve on one machine: starts them in order, keeps them alive, stops them in reverse order."""

import asyncio
import signal
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from achieve.core.children import ChildProcess, Watchdog
from achieve.demo.kept_child import KeptChild
from achieve.demo.output import WriteLine, print_line

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
SECONDS_TO_STOP = 9.0


class Supervisor:
    """The children of one run.

    Used as `async with Supervisor() as supervisor:` in the main thread. Ctrl-C and SIGTERM leave the block, wherever it
    is, and the program goes on behind it; a second Ctrl-C does not wait for anybody. The supervisor's own end, by
    kill -9 too, stops all children.
    """

    def __init__(self, write_line: WriteLine = print_line) -> None:
        self._write_line = write_line
        self._kept: list[KeptChild] = []
        self._watchdog = Watchdog()
        self._task: asyncio.Task[object] | None = None
        self._cancellations = 0
        self._is_asked_to_stop = False
        self._is_stopping = False

    async def start(self, child: ChildProcess) -> None:
        """Start a child and return when it is ready. From now on it is started again when it ends.

        Raises ChildNotReady.
        """
        kept = KeptChild(child, self._watchdog, self._write_line)
        self._kept.append(kept)
        await kept.start()

    async def wait(self) -> None:
        """Stay until somebody asks to stop."""
        await asyncio.Event().wait()

    async def __aenter__(self) -> Self:
        self._task = asyncio.current_task()
        self._cancellations = self._task.cancelling() if self._task else 0
        loop = asyncio.get_running_loop()
        for number in STOP_SIGNALS:
            # Below nohup a hang-up is ignored, and stays so.
            if signal.getsignal(number) is not signal.SIG_IGN or number is not signal.SIGHUP:
                loop.add_signal_handler(number, self._on_stop_signal)
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> bool:
        self._is_stopping = True
        try:
            await self._stop_all()
        finally:
            self._watchdog.close()
            for number in STOP_SIGNALS:
                asyncio.get_running_loop().remove_signal_handler(number)
        return self._was_left_by_signal(error)

    def _on_stop_signal(self) -> None:
        if self._is_stopping:
            for kept in self._kept:
                kept.kill()
            return
        self._is_stopping = True
        self._is_asked_to_stop = True
        self._write_line("achieve", "Stopping.")
        if self._task is not None:
            self._task.cancel()

    async def _stop_all(self) -> None:
        deadline = time.monotonic() + SECONDS_TO_STOP
        waiting = list(self._kept)
        while waiting:
            # Each may take its share of the time that is left, so that the last ones, the database, have some.
            seconds = max(0.0, deadline - time.monotonic()) / len(waiting)
            await waiting.pop().stop(seconds)

    def _was_left_by_signal(self, error: BaseException | None) -> bool:
        """Whether the cancellation is our own: then it ends here, as asyncio's timeouts do it."""
        if not self._is_asked_to_stop or self._task is None:
            return False
        return self._task.uncancel() <= self._cancellations and isinstance(error, asyncio.CancelledError)


async def supervise(children: Sequence[ChildProcess], write_line: WriteLine = print_line) -> None:
    """Run the children until Ctrl-C or SIGTERM. Raises ChildNotReady."""
    async with Supervisor(write_line) as supervisor:
        for child in children:
            await supervisor.start(child)
        await supervisor.wait()
