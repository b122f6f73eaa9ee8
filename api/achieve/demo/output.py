"""Passes on what the children print, line by line, with their name in front."""

import asyncio
import os
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, cast

WriteLine = Callable[[str, str], None]

LINES_KEPT = 15
LONGEST_LINE_BYTES = 65_536
SECONDS_FOR_LAST_LINES = 0.5


def print_line(name: str, line: str) -> None:
    """Write a line to standard output. That nobody reads it any more is no reason to stop serving."""
    with suppress(BrokenPipeError):
        sys.stdout.write(f"{name:<8} | {line}\n")
        sys.stdout.flush()


class OutputPipe:
    """One pipe for all the lives of a child. It stays open between them."""

    def __init__(self, name: str, write_line: WriteLine) -> None:
        self._lines = _Lines(name, write_line)
        self._transport: asyncio.ReadTransport | None = None
        self._write_end: int | None = None

    async def open(self) -> int:
        """Make the pipe, if there is none yet, and return the end that the child writes to."""
        if self._write_end is not None:
            return self._write_end
        read_end, self._write_end = os.pipe()
        reader = cast("BinaryIO", os.fdopen(read_end, "rb", 0))
        self._transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: self._lines, reader)
        return self._write_end

    async def close(self) -> None:
        """Pass on what is still in the pipe, without waiting for grandchildren that hold it open."""
        if self._write_end is not None:
            os.close(self._write_end)
            self._write_end = None
            await asyncio.wait({self._lines.ended}, timeout=SECONDS_FOR_LAST_LINES)
        if self._transport is not None:
            self._transport.close()

    @property
    def last_lines(self) -> str:
        """The newest lines, for telling why the child did not come up."""
        return "\n".join(self._lines.kept) or "(it printed nothing)"


class _Lines(asyncio.Protocol):
    def __init__(self, name: str, write_line: WriteLine) -> None:
        self.kept: deque[str] = deque(maxlen=LINES_KEPT)
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._name = name
        self._write_line = write_line
        self._rest = b""

    def data_received(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._pass_on(line)
        if len(self._rest) > LONGEST_LINE_BYTES:
            self._pass_on_rest()

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._pass_on_rest()
        if not self.ended.done():
            self.ended.set_result(None)

    def _pass_on_rest(self) -> None:
        if self._rest:
            self._pass_on(self._rest)
        self._rest = b""

    def _pass_on(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip("\r")
        self.kept.append(text)
        self._write_line(self._name, text)
