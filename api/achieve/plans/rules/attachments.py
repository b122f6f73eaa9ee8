"""What an attached file may be called, and which kinds of files there are."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote
from uuid import UUID

from achieve.plans.refusals import not_valid
from achieve.plans.refusals.attachments import FileTypeNotAllowed, TooManyAttachments
from achieve.plans.words.attachments import MediaType

MOST_ATTACHMENTS = 20

_LONGEST_NAME = 150
_SPACES = re.compile(r"\s+")
# Beside folders: what a file system, a shell or a header may take for something else.
_UNFIT = re.compile(r'[<>:"|?*;%\\/]')
_BY_ENDING: Mapping[str, MediaType] = MappingProxyType(
    {
        ".pdf": MediaType.PDF,
        ".png": MediaType.PNG,
        ".jpg": MediaType.JPEG,
        ".jpeg": MediaType.JPEG,
        ".gif": MediaType.GIF,
        ".webp": MediaType.WEBP,
        ".xlsx": MediaType.XLSX,
        ".ods": MediaType.ODS,
        ".csv": MediaType.CSV,
        ".txt": MediaType.TEXT,
    }
)


def content_key(district_id: UUID, attachment_id: UUID) -> str:
    """Where the content of an attachment is kept: nothing of it is a name that somebody gave."""
    return f"{district_id}/{attachment_id}"


def clean_name(given: str) -> str:
    """The name of a file without folders, and without what cannot be seen. Raises Invalid."""
    last = given.replace("\\", "/").rpartition("/")[2]
    seen = "".join(
        each for each in unicodedata.normalize("NFC", last) if not unicodedata.category(each).startswith("C")
    )
    name = _SPACES.sub(" ", _UNFIT.sub("_", seen)).strip(" .")
    if not name:
        raise not_valid("/file", "name_missing", "Give the file a name.")
    ending = PurePosixPath(name).suffix
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - len(ending)].rstrip(" .") + ending


def kind_by_name(name: str) -> MediaType:
    """What a file is by the ending of its name. Raises FileTypeNotAllowed."""
    found = _BY_ENDING.get(PurePosixPath(name).suffix.lower())
    if found is None:
        allowed = sorted(_BY_ENDING)
        raise FileTypeNotAllowed(f"Attach a file of one of these kinds: {', '.join(allowed)}.", allowed=allowed)
    return found


def check_may_attach(present: int) -> None:
    """present: attachments that the evidence has. Raises TooManyAttachments."""
    if present >= MOST_ATTACHMENTS:
        raise TooManyAttachments(f"It has {MOST_ATTACHMENTS} already. Remove one first.")


def as_attachment(name: str) -> str:
    """`Content-Disposition` that has a browser save a file under a name. Source: RFC 6266 §4, RFC 8187."""
    # Signs that are harmless in a name, such as a wide quotation mark, become the plain ones that end it here.
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = _UNFIT.sub("_", letters) or "attachment"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
