"""Exports: all of a list as it was at one moment, read while it comes."""

import json
import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

import anyio

from achieve_sdk._core.calls import AsyncSender, Call, Sender
from achieve_sdk._core.model import Model
from achieve_sdk._core.values import read

Item = TypeVar("Item", bound=Model)
Destination = str | os.PathLike[str] | BinaryIO

_NDJSON = "application/x-ndjson"
_CSV = "text/csv"


def export_blocking(sender: Sender, call: Call, item: type[Item]) -> Iterator[Item]:
    """The items of an export, one after the other. Nothing is sent before the first is asked for."""
    begun = b""
    for piece in sender.stream(_wanting(call, _NDJSON)):
        *lines, begun = (begun + piece).split(b"\n")
        yield from (read(item, json.loads(line)) for line in lines)


async def export_async(sender: AsyncSender, call: Call, item: type[Item]) -> AsyncIterator[Item]:
    """The items of an export, one after the other. Nothing is sent before the first is asked for."""
    begun = b""
    async for piece in sender.stream(_wanting(call, _NDJSON)):
        *lines, begun = (begun + piece).split(b"\n")
        for line in lines:
            yield read(item, json.loads(line))


def save_blocking(sender: Sender, call: Call, to: Destination, kind: str = _CSV) -> None:
    """Write an answer, as CSV or another kind: into an open file, or at a path, where it then stands whole or not."""
    pieces = sender.stream(_wanting(call, kind))
    if not isinstance(to, (str, os.PathLike)):
        for piece in pieces:
            to.write(piece)
        return
    with _whole(Path(to)) as part, part.open("wb") as file:
        for piece in pieces:
            file.write(piece)


async def save_async(sender: AsyncSender, call: Call, to: Destination, kind: str = _CSV) -> None:
    """Write an answer, as CSV or another kind: into an open file, or at a path, where it then stands whole or not."""
    pieces = sender.stream(_wanting(call, kind))
    if not isinstance(to, (str, os.PathLike)):
        async for piece in pieces:
            to.write(piece)
        return
    with _whole(Path(to)) as part:
        async with await anyio.open_file(part, "wb") as file:
            async for piece in pieces:
                await file.write(piece)


def _wanting(call: Call, kind: str) -> Call:
    return replace(call, headers={**call.headers, "accept": kind})


@contextmanager
def _whole(place: Path) -> Generator[Path]:
    """A file beside the place, which takes it when the block has ended well."""
    part = place.with_name(f"{place.name}.part")
    try:
        yield part
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)
