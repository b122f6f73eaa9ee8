"""Files for monitoring evidence: as the service takes them, and from where it hands them out."""

import os
import uuid
from pathlib import Path
from typing import BinaryIO

from achieve_sdk._core.calls import Call, path

Source = str | os.PathLike[str] | BinaryIO

ANY_KIND = "*/*"


def attaching(evidence_id: uuid.UUID | str, file: Source, name: str | None) -> Call:
    """The call that attaches a file. Raises OSError, and ValueError for a file without a name."""
    content, called = _read(file), name or _name_of(file)
    boundary = uuid.uuid4().hex
    kept = called.replace("\\", "\\\\").replace('"', '\\"').replace("\r", " ").replace("\n", " ")
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{kept}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    body = b"".join((head.encode(), content, f"\r\n--{boundary}--\r\n".encode()))
    place = path("/v1/monitoring-evidence/{id}/attachments", {"id": evidence_id})
    return Call("POST", place, headers={"content-type": f"multipart/form-data; boundary={boundary}"}, content=body)


def fetching(attachment_id: uuid.UUID | str) -> Call:
    """The call that fetches the content of an attachment."""
    return Call("GET", path("/v1/attachments/{id}/content", {"id": attachment_id}))


def _read(file: Source) -> bytes:
    return Path(file).read_bytes() if isinstance(file, (str, os.PathLike)) else file.read()


def _name_of(file: Source) -> str:
    named: object = file if isinstance(file, (str, os.PathLike)) else getattr(file, "name", "")
    # An open file that has no path calls itself by a number.
    found = "" if isinstance(named, int) else Path(str(named)).name
    if not found:
        raise ValueError("Say what the file is called: it has no name of its own.")
    return found
