"""What a store of contents does."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Protocol

from achieve.core.errors import Unavailable

PIECE_BYTES = 64 * 1024


class ContentMissing(Unavailable):
    """The store does not have the content, or does not answer. What is known of it stands in the database."""

    code = "content_missing"
    title = "The content cannot be read"


class ContentStore(Protocol):
    """Keeps contents under keys: ids with slashes between, never a name that somebody gave."""

    async def put(self, key: str, source: Path) -> None:
        """Keep a copy of a file. It then stands there whole or not at all. Raises ContentMissing."""

    def read(self, key: str) -> AsyncGenerator[bytes]:
        """A content, piece by piece. Raises ContentMissing."""
        ...

    async def delete(self, key: str) -> None:
        """Remove a content. One that is not there is no error. Raises ContentMissing where the store is away."""
