"""Uploads: one file in a `multipart/form-data` body, received into a temporary file, never whole in memory."""

import hashlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, TYPE_CHECKING

from fastapi import Request
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from achieve.core.errors import FieldError, Invalid, Malformed, TooLarge, UnsupportedMediaType
from achieve.web.context import read_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

_PART = "file"
_KIND = b"multipart/form-data"


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file as it was received. It stands at the path until the block is left.

    name: as the client calls it, which is to be looked at before it is used. sha256: in hexadecimal digits.
    """

    path: Path
    name: str
    size: int
    sha256: str


@asynccontextmanager
async def received_file(request: Request, most_bytes: int) -> AsyncGenerator[ReceivedFile]:
    """The part `file` of the body, the only one. Raises UnsupportedMediaType, Malformed, TooLarge, Invalid."""
    boundary = _boundary(request)
    with NamedTemporaryFile(prefix="achieve-upload-") as kept:
        receiving = _Receiving(kept.file, most_bytes)
        try:
            parser = MultipartParser(boundary, receiving.callbacks())
            async for piece in request.stream():
                parser.write(piece)
            parser.finalize()
        except FormParserError as error:
            raise Malformed("The body is not multipart/form-data as it is read here.") from error
        kept.flush()
        yield receiving.received(Path(kept.name))


def _boundary(request: Request) -> bytes:
    kind, options = parse_options_header(read_header(request, b"content-type"))
    boundary = options.get(b"boundary", b"")
    if kind != _KIND or not boundary:
        raise UnsupportedMediaType("Send the file as `multipart/form-data`, in a part called `file`.")
    return boundary


class _Receiving:
    """A body under way. The parser calls back with pieces of each part's headers and content."""

    def __init__(self, kept: IO[bytes], most_bytes: int) -> None:
        self._kept = kept
        self._most_bytes = most_bytes
        self._digest = hashlib.sha256()
        self._header, self._value = bytearray(), bytearray()
        self._parts = self._size = 0
        self._is_whole = False
        self._name = ""

    def callbacks(self) -> "MultipartCallbacks":
        """What the parser calls, by its names for it."""
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._name_header,
            "on_header_value": self._fill_header,
            "on_header_end": self._end_header,
            "on_headers_finished": self._check_part,
            "on_part_data": self._take,
            "on_end": self._end,
        }

    def received(self, path: Path) -> ReceivedFile:
        """What came. Raises Malformed, Invalid."""
        if not self._is_whole:
            raise Malformed("The body ends too early.")
        if not self._parts:
            raise _refused("missing", "Send the file in a part called `file`.")
        if not self._size:
            raise _refused("empty", "The file is empty.")
        return ReceivedFile(path, self._name, self._size, self._digest.hexdigest())

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > 1:
            raise _refused("repeated", "Send one file at a time, and nothing else.")

    def _name_header(self, piece: bytes, start: int, end: int) -> None:
        self._header += piece[start:end]

    def _fill_header(self, piece: bytes, start: int, end: int) -> None:
        self._value += piece[start:end]

    def _end_header(self) -> None:
        if bytes(self._header).lower() == b"content-disposition":
            _, options = parse_options_header(bytes(self._value))
            if options.get(b"name") == _PART.encode():
                self._name = _text(options.get(b"filename", b""))
        self._header.clear()
        self._value.clear()

    def _check_part(self) -> None:
        if not self._name:
            raise _refused("missing", "Send the file in a part called `file`, with its name.")

    def _take(self, piece: bytes, start: int, end: int) -> None:
        self._size += end - start
        if self._size > self._most_bytes:
            raise TooLarge(f"A file has at most {self._most_bytes} bytes.")
        self._digest.update(piece[start:end])
        self._kept.write(piece[start:end])

    def _end(self) -> None:
        self._is_whole = True


def _text(name: bytes) -> str:
    try:
        return name.decode()
    except UnicodeDecodeError:
        raise _refused("not_utf8", "The name of the file is not UTF-8.") from None


def _refused(code: str, message: str) -> Invalid:
    return Invalid(message, errors=[FieldError(f"/{_PART}", code, message)])
