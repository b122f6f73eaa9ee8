"""For tests of attachments: files of each kind, and ways to send and to fetch them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

import httpx

from achieve.web.context import Context
from tests.api.plan_desk import Json, Planned


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def zipped(files: Mapping[str, str]) -> bytes:
    """A ZIP."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return kept.getvalue()


_SHEET = {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}
_HEADER = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", _HEADER) + _chunk(b"IDAT", zlib.compress(b"\0" * 4)) + _chunk(b"IEND", b"")
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"
GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8L\r\x00\x00\x00/\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
XLSX = zipped(_SHEET)
MACROS = zipped({**_SHEET, "xl/vbaProject.bin": "x"})
ODS = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"})
CSV = b"day,lessons in place\n2026-11-02,14\n"


def path_of(evidence_id: object) -> str:
    """Where files are attached to a piece of evidence."""
    return f"/v1/monitoring-evidence/{evidence_id}/attachments"


async def send(
    client: httpx.AsyncClient, evidence_id: object, name: str = "walk.pdf", content: bytes = PDF, **headers: str
) -> httpx.Response:
    """Attach a file."""
    return await client.post(path_of(evidence_id), files={"file": (name, content)}, headers=headers)


async def attached(
    client: httpx.AsyncClient, evidence_id: object, name: str = "walk.pdf", content: bytes = PDF
) -> Json:
    """Attach a file, and expect it to be done."""
    answer = await send(client, evidence_id, name, content)
    assert answer.status_code == 201, answer.text
    return answer.json()


def evidence_in(planned: Planned, place: int = 0) -> UUID:
    """A piece of evidence of the worked example: the coach's at first, the teacher's at 3."""
    return planned.ids.implementation.evidence[place]


def kept_at(context: Context, district_id: object, attachment_id: object) -> Path:
    """Where the content of an attachment is kept on the disk."""
    return context.settings.home / "attachments" / str(district_id) / str(attachment_id)
