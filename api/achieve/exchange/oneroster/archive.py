"""Opens the zip of a roster package without trusting it: bounded, flat, neither encrypted nor damaged."""

import struct
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader, FileIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from achieve.exchange.oneroster.problems import ProblemCode, RosterRefused, refuse_archive

_ENCRYPTED = 0x1
_READABLE = frozenset({ZIP_STORED, ZIP_DEFLATED})  # Only these two are unpacked in bounded steps.
_BOM = b"\xef\xbb\xbf"
_LONGEST_LINE = 1 << 20
_LARGEST_READ = 1 << 20
_DAMAGE = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, struct.error)


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest archive that is read. Sizes are in bytes; `unpacked_bytes` counts all members together."""

    archive_bytes: int = 64 << 20
    unpacked_bytes: int = 256 << 20
    members: int = 100


class Archive:
    """The files of an opened package, by name."""

    def __init__(self, opened: ZipFile) -> None:
        self._opened = opened
        self.names = tuple(opened.namelist())

    def lines(self, name: str) -> Iterator[str]:
        """The lines of one file with their ends, without a byte order mark.

        Raises UnicodeDecodeError at the first line that is not UTF-8, RosterRefused where the archive is damaged.
        """
        marked = True
        for line in self._raw_lines(name):
            yield (line.removeprefix(_BOM) if marked else line).decode()
            marked = False

    def _raw_lines(self, name: str) -> Iterator[bytes]:
        with _damage_refused():
            unbuffered = self._opened.open(name)
            member = BufferedReader(unbuffered)  # pyright: ignore[reportArgumentType]  # It can do all that is used.
        with member:
            while line := _read_line(member):
                yield line


class _ShortReads(FileIO):
    """A file that refuses to be read in large pieces.

    `zipfile` reads the table of contents in one piece, before it can be asked how many members there are.
    """

    def read(self, size: int | None = -1, /) -> bytes | None:
        wanted = _LARGEST_READ + 1 if size is None or size < 0 else size
        piece = super().read(min(wanted, _LARGEST_READ + 1))
        if piece is not None and len(piece) > _LARGEST_READ:
            raise BadZipFile
        return piece


@contextmanager
def open_archive(path: Path, limits: Limits | None = None) -> Generator[Archive]:
    """Open a package for reading. Raises RosterRefused if it is not a sound, flat zip within the limits."""
    within = limits or Limits()
    with _open_file(path) as source:
        with _damage_refused():
            _check_archive_size(path, within)
            opened = ZipFile(source)
            _check_members(opened.infolist(), within)
        with opened:
            yield Archive(opened)


@contextmanager
def _damage_refused() -> Generator[None]:
    try:
        yield
    except _DAMAGE as damage:
        raise _refuse_damage() from damage


def _refuse_damage() -> RosterRefused:
    sentence = "The file is not a zip archive that can be read; it may be damaged or cut short."
    return refuse_archive(ProblemCode.UNREADABLE_ARCHIVE, sentence)


def _open_file(path: Path) -> FileIO:
    try:
        return _ShortReads(path)
    except OSError as failure:
        raise refuse_archive(ProblemCode.UNREADABLE_ARCHIVE, "The file could not be opened.") from failure


def _read_line(member: BufferedReader) -> bytes:
    try:
        line = member.readline(_LONGEST_LINE)
    except _DAMAGE as damage:
        raise _refuse_damage() from damage
    if len(line) == _LONGEST_LINE:
        raise refuse_archive(ProblemCode.ARCHIVE_TOO_LARGE, "A line of a file is longer than one mebibyte.")
    return line


def _check_archive_size(path: Path, limits: Limits) -> None:
    if path.stat().st_size > limits.archive_bytes:
        raise refuse_archive(ProblemCode.ARCHIVE_TOO_LARGE, "The archive is larger than a roster package may be.")


def _check_members(members: list[ZipInfo], limits: Limits) -> None:
    if len(members) > limits.members:
        raise refuse_archive(ProblemCode.ARCHIVE_TOO_LARGE, "The archive holds more files than a roster package may.")
    if sum(member.file_size for member in members) > limits.unpacked_bytes:
        raise refuse_archive(ProblemCode.ARCHIVE_TOO_LARGE, "The archive unpacks to more than a roster package may.")
    if len({member.filename for member in members}) < len(members):
        raise refuse_archive(ProblemCode.DUPLICATE_FILE, "The archive holds two files of the same name.")
    for member in members:
        _check_member(member)


def _check_member(member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise refuse_archive(ProblemCode.ENCRYPTED_ARCHIVE, "The archive is encrypted; send it without a password.")
    if member.compress_type not in _READABLE:
        sentence = "The archive is packed by another method than the usual one (deflate)."
        raise refuse_archive(ProblemCode.UNREADABLE_ARCHIVE, sentence)
    if any(sign in member.orig_filename for sign in "/\\:\0") or member.filename in {".", ".."}:
        sentence = "All files must stand at the top level of the archive, without folders."
        raise refuse_archive(ProblemCode.PATH_IN_ARCHIVE, sentence)
