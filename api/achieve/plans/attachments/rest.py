"""The routes of files: attached to evidence, and fetched."""

import asyncio
import re
from collections.abc import AsyncGenerator
from uuid import UUID

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from achieve.access.actor import Actor
from achieve.plans.attachments.recognising import recognise
from achieve.plans.refusals.attachments import TooManyUploads
from achieve.plans.rules.attachments import as_attachment, clean_name, content_key
from achieve.plans.schemas.attachments import AttachedFile
from achieve.plans.service.attachments import announce_content, attach_file, check_attachable
from achieve.plans.shapes import ATTACHMENT, MONITORING_EVIDENCE
from achieve.plans.words.attachments import MediaType
from achieve.reads.selection import Leaf, Selection
from achieve.web.context import Context, CurrentActor, CurrentContext
from achieve.web.documentation import READ_ERRORS, WRITE_ERRORS, Documented, parameter
from achieve.web.idempotency import Outcome
from achieve.web.limits import Kind
from achieve.web.operations import Target, acts
from achieve.web.rest import key_of, parse_id, reading_answer, refuse_query, respond
from achieve.web.uploads import ReceivedFile, received_file
from achieve.web.views import View, read_view_of
from achieve.web.writes import perform

UPLOADS = (re.compile(r"/v1/monitoring-evidence/[^/]+/attachments"),)
"""The paths to which files are posted."""

_UPLOAD, _DOWNLOAD = "upload_attachment", "get_attachment_content"
_ID: dict[str, object] = {"type": "string", "format": "uuid"}
_BINARY: dict[str, object] = {"type": "string", "format": "binary"}
_ATTACHING = acts(_UPLOAD, MONITORING_EVIDENCE, AttachedFile, attach_file, suffix="attachments", answers=ATTACHMENT)
_FILE = View(ATTACHMENT, _DOWNLOAD, Selection(tuple(Leaf(each, each) for each in ("file_name", "media_type"))))
_RETRY_AFTER_S = "5"

_UPLOAD_DOCUMENT: Documented = {
    "operation_id": _UPLOAD,
    "summary": "Attach a file to monitoring evidence",
    "description": "A PDF, a picture (PNG, JPEG, GIF, WebP), a spreadsheet (XLSX, ODS) or a text (CSV, TXT in UTF-8), "
    "in the part `file` of the body with its name. What it is is told by its content, and its name has to agree. Who "
    "may correct the evidence may attach to it; at most twenty files.",
    "responses": {
        201: {
            "description": "Attached.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Attachment"}}},
        },
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in WRITE_ERRORS},
    },
    "openapi_extra": {
        "parameters": [parameter("id", _ID, "Id of the monitoring evidence.", place="path", required=True)],
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {"type": "object", "properties": {"file": _BINARY}, "required": ["file"]}
                }
            },
        },
    },
    "status_code": 201,
}
_DOWNLOAD_DOCUMENT: Documented = {
    "operation_id": _DOWNLOAD,
    "summary": "Fetch the content of an attachment",
    "description": "The file as it was attached, to be saved under its name.",
    "responses": {
        200: {"description": "The file.", "content": {kind.value: {"schema": _BINARY} for kind in MediaType}},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in READ_ERRORS},
    },
    "openapi_extra": {"parameters": [parameter("id", _ID, "Id of the attachment.", place="path", required=True)]},
}

router = APIRouter(prefix="/v1", tags=["attachments"])


@router.post("/monitoring-evidence/{id}/attachments", response_class=Response, **_UPLOAD_DOCUMENT)
async def upload_attachment(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - the name in the path.
    """Attach a file. Raises as check_attachable, received_file and recognise do."""
    evidence_id = parse_id(id)
    refuse_query(request)
    # Before the body is read: whoever may not attach has not sent it for nothing.
    async with context.database.writing(actor.district_id, actor.author, _UPLOAD) as session:
        await check_attachable(session, actor, evidence_id)
    with context.uploads.taken(_too_many_uploads):
        async with received_file(request, context.settings.max_attachment_bytes) as received:
            return respond(await _keep(request, context, actor, evidence_id, received))


async def _keep(request: Request, context: Context, actor: Actor, evidence_id: UUID, received: ReceivedFile) -> Outcome:
    """The content first, then what is known of it: there is never an attachment without content."""
    name = clean_name(received.name)
    kind = await asyncio.to_thread(recognise, received.path, name)
    key = key_of(request, f"{received.sha256} {name}".encode())
    async with context.database.writing(actor.district_id, actor.author, _UPLOAD) as session:
        attachment_id = await announce_content(session, actor)
    await context.contents.put(content_key(actor.district_id, attachment_id), received.path)
    given = AttachedFile(
        file_name=name,
        media_type=kind,
        size_bytes=received.size,
        sha256=received.sha256,
        attachment_id=attachment_id,
    )

    answer = reading_answer(context, actor, _ATTACHING, 201)
    return await perform(context, actor, _ATTACHING, Target(evidence_id, None), given, key, answer)


@router.get("/attachments/{id}/content", response_class=Response, **_DOWNLOAD_DOCUMENT)
async def get_attachment_content(request: Request, actor: CurrentActor, context: CurrentContext, id: str) -> Response:  # noqa: A002 - as above.
    """The content of an attachment. Raises NotFound, Forbidden, ContentMissing."""
    attachment_id = parse_id(id)
    refuse_query(request)
    context.limits.take(request.scope, Kind.EXPORTS, actor.author)
    async with context.database.reading(actor.district_id) as connection:
        found = orjson.loads(await read_view_of(connection, context.engine, actor, _FILE, attachment_id))
    pieces = context.contents.read(content_key(actor.district_id, attachment_id))
    # Before the answer begins: whatever stands against it is still a problem document.
    first = await anext(pieces)
    headers = {"content-disposition": as_attachment(found["file_name"])}
    return StreamingResponse(_chained(first, pieces), headers=headers, media_type=found["media_type"])


async def _chained(first: bytes, rest: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _too_many_uploads() -> TooManyUploads:
    refusal = TooManyUploads("Wait until one of them has ended.")
    refusal.headers["retry-after"] = _RETRY_AFTER_S
    return refusal
