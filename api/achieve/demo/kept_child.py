"""One child under supervision: started again whenever it ends, until it is told to stop."""

import asyncio
import os
import time
from asyncio.subprocess import DEVNULL, STDOUT, Process
from contextlib import suppress

from achieve.core.children import ChildProcess, Watchdog, end_of_log, kill_group
from achieve.demo.output import OutputPipe, WriteLine

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 10.0
# Who has lived this long was well: the next pause is short again. In seconds.
A_GOOD_LIFE = 20.0
SECONDS_BETWEEN_LOOKS = 0.1


class ChildNotReady(RuntimeError):
    """A child ended again and again before it was ready, or took too long."""


class KeptChild:
    """Keeps one child alive."""

    def __init__(self, child: ChildProcess, watchdog: Watchdog, write_line: WriteLine) -> None:
        self.child = child
        self._watchdog = watchdog
        self._write_line = write_line
        self._output = OutputPipe(child.name, write_line)
        self._running: Process | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._is_ready = asyncio.Event()
        self._stop_asked = asyncio.Event()

    async def start(self) -> None:
        """Start the child and wait until it is ready for the first time. Raises ChildNotReady."""
        self._keeping = asyncio.create_task(self._keep(), name=self.child.name)
        ready = asyncio.create_task(self._is_ready.wait())
        try:
            await asyncio.wait(
                {self._keeping, ready}, timeout=self.child.ready_within, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            ready.cancel()
        if self._keeping.done():
            await self._keeping
        if not self._is_ready.is_set():
            raise ChildNotReady(
                f"{self.child.name} was not ready in {self.child.ready_within:.0f} seconds. {self._last_words()}"
            )

    async def stop(self, seconds: float) -> None:
        """Ask the child to stop, and end it by force when it has not done so in time."""
        self._stop_asked.set()
        if self._keeping is None:
            return
        self._signal()
        await asyncio.wait({self._keeping}, timeout=seconds)
        self.kill()
        await asyncio.wait({self._keeping}, timeout=1.0)
        self._keeping.cancel()
        with suppress(asyncio.CancelledError, ChildNotReady):
            await self._keeping
        await self._output.close()

    def kill(self) -> None:
        """End the child, and whom it has started, at once."""
        if self._running is not None:
            kill_group(self._running.pid)

    async def _keep(self) -> None:
        attempts, pause = 0, FIRST_PAUSE
        while not self._stop_asked.is_set():
            attempts += 1
            began_at = time.monotonic()
            ending = await self._live_once()
            if self._stop_asked.is_set():
                return
            if not self._is_ready.is_set() and attempts >= self.child.attempts:
                raise ChildNotReady(f"{self.child.name} {ending} before it was ready. {self._last_words()}")
            pause = FIRST_PAUSE if time.monotonic() - began_at > A_GOOD_LIFE else pause
            self._write_line("achieve", f"{self.child.name} {ending}; it is started again.")
            await self._rest(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _live_once(self) -> str:
        """One life of the child, and how it ended, in words."""
        try:
            code = await self._live()
        except Exception as error:  # noqa: BLE001  # Whatever it was: the child is needed, so it is tried again.
            return f"could not be started ({error})"
        return f"ended with code {code}" if code >= 0 else f"was ended by signal {-code}"

    async def _live(self) -> int:
        """One life of the child, from its start to its exit code (negative: the signal that ended it)."""
        if self.child.before is not None:
            await asyncio.to_thread(self.child.before)
        self._running = running = await self._launch()
        self._watchdog.watch(running.pid, self.child.stop_signal)
        if self._stop_asked.is_set():
            self._signal()
        ended = asyncio.create_task(running.wait())
        try:
            await self._look_until_ready(ended)
            return await ended
        finally:
            ended.cancel()
            # Whom the child started must not stay behind on its port.
            kill_group(running.pid)
            self._watchdog.release(running.pid)
            self._running = None

    async def _launch(self) -> Process:
        child = self.child
        log = os.open(child.log_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600) if child.log_path else None
        try:
            return await asyncio.create_subprocess_exec(
                *child.held_argv,
                env=child.whole_env,
                cwd=child.folder,
                stdin=DEVNULL,
                stdout=log if log is not None else await self._output.open(),
                stderr=STDOUT,
                # A group of its own: the Ctrl-C of a terminal must reach the supervisor alone.
                process_group=0,
            )
        finally:
            if log is not None:
                os.close(log)

    async def _look_until_ready(self, ended: asyncio.Task[int]) -> None:
        while not ended.done():
            if self.child.ready is None or await self.child.ready():
                self._is_ready.set()
                return
            await asyncio.wait({ended}, timeout=SECONDS_BETWEEN_LOOKS)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop_asked.wait(), seconds)

    def _signal(self) -> None:
        if self._running is not None:
            with suppress(ProcessLookupError):
                self._running.send_signal(self.child.stop_signal)

    def _last_words(self) -> str:
        if self.child.log_path is not None:
            return f"The end of its log:\n{end_of_log(self.child.log_path)}"
        return f"Its last lines:\n{self._output.last_lines}"
