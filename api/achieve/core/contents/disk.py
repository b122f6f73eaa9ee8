"""Contents in a folder."""

import asyncio
import os
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import uuid4

from achieve.core.contents.store import PIECE_BYTES, ContentMissing

_ONLY_OWNER = 0o700


class DiskStore:
    """Keeps each content as a file below a folder, readable by the service alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, key: str, source: Path) -> None:
        """Keep a copy of a file: written beside its place first, and on the disk before it is there."""
        try:
            await asyncio.to_thread(self._copy, self._folder / key, source)
        except OSError as error:
            raise ContentMissing("The content could not be kept. Try again.") from error

    async def read(self, key: str) -> AsyncGenerator[bytes]:
        """A content, piece by piece."""
        try:
            file = await asyncio.to_thread((self._folder / key).open, "rb")
        except OSError as error:
            raise ContentMissing("The content is not where it was kept.") from error
        with file:
            while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
                yield piece

    async def delete(self, key: str) -> None:
        """Remove a content."""
        try:
            await asyncio.to_thread((self._folder / key).unlink, missing_ok=True)
        except OSError as error:
            raise ContentMissing("The content could not be removed.") from error

    def _copy(self, place: Path, source: Path) -> None:
        place.parent.mkdir(mode=_ONLY_OWNER, parents=True, exist_ok=True)
        beside = place.with_name(f".{place.name}.{uuid4().hex}")
        try:
            with source.open("rb") as given, beside.open("xb") as kept:
                shutil.copyfileobj(given, kept, PIECE_BYTES)
                kept.flush()
                os.fsync(kept.fileno())
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
