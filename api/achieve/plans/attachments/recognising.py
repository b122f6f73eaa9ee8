"""What a file is by its content: what its name says counts only where the content agrees."""

import codecs
import re
from pathlib import Path
from typing import cast
from zipfile import BadZipFile, ZipFile

import puremagic

from achieve.plans.refusals.attachments import ContentDiffers
from achieve.plans.rules.attachments import kind_by_name
from achieve.plans.words.attachments import MediaType

_PIECE_BYTES = 64 * 1024
_MOST_ENTRIES = 10_000
# All but tabulator, the ends of lines and the end of a page.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# Where office programs keep macros: Excel in one file, wherever it lies, OpenDocument in these folders.
_MACROS = re.compile("vbaproject|^(basic|scripts)/", re.IGNORECASE)
_TEXTS = frozenset({MediaType.CSV, MediaType.TEXT})
_SHEETS = frozenset({MediaType.XLSX, MediaType.ODS})


def recognise(path: Path, name: str) -> MediaType:
    """The kind of a file. Raises FileTypeNotAllowed, ContentDiffers."""
    kind = kind_by_name(name)
    if not _is(path, kind):
        raise ContentDiffers("Look at the file: it is not what its name says, or it is damaged.")
    return kind


def _is(path: Path, kind: MediaType) -> bool:
    if kind in _TEXTS:
        return _is_text(path)
    return _is_sheet(path, kind) if kind in _SHEETS else kind in _found(path)


def _found(path: Path) -> set[str]:
    """The kinds by the marks in a file: the surest ones."""
    try:
        matches = puremagic.magic_file(str(path))  # pyright: ignore[reportUnknownMemberType] its tuples are untyped.
    except (puremagic.PureError, ValueError):
        return set()
    found = cast("list[tuple[bytes, int, str, str, str, float]]", matches)
    surest = max((confidence for *_, confidence in found), default=0.0)
    return {mime for _, _, _, mime, _, confidence in found if confidence == surest}


def _is_text(path: Path) -> bool:
    """Whether all of it is UTF-8, and can be read."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while piece := file.read(_PIECE_BYTES):
                if _CONTROLS.search(decoder.decode(piece)):
                    return False
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _is_sheet(path: Path, kind: MediaType) -> bool:
    """Whether it is a spreadsheet without macros. Nothing of it is unpacked but a line."""
    try:
        with ZipFile(path) as zipped:
            names = zipped.namelist()
            if len(names) > _MOST_ENTRIES or any(_MACROS.search(name) for name in names):
                return False
            if kind is MediaType.XLSX:
                return {"[Content_Types].xml", "xl/workbook.xml"} <= set(names)
            with zipped.open("mimetype") as said:
                return said.read(100).strip() == kind.value.encode()
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError):
        return False
