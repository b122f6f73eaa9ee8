"""The route of the archive. The requests themselves come from the shape and its operations."""

from typing import TYPE_CHECKING
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from achieve.access.actor import Actor
from achieve.privacy import service
from achieve.privacy.archive import archive_chunks, sections
from achieve.web.context import Context, CurrentActor, CurrentContext
from achieve.web.documentation import READ_ERRORS, Documented, parameter
from achieve.web.limits import Kind
from achieve.web.purposes import purpose_parameter
from achieve.web.rest import parse_id
from achieve.web.streamed import Chunks, StreamedAnswer

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

ZIP = "application/zip"
_OPERATION = service.OPERATION
_ARCHIVE: Documented = {
    "operation_id": _OPERATION,
    "summary": "Fetch everything known of a person",
    "description": "A ZIP, streamed: `index.html` to read, `manifest.json` with the meaning of each field, and for "
    "each table a page and an NDJSON file in the field names of this API; the files that the person attached. "
    "For who asked for it, once it is approved, and for administrators.",
    "responses": {
        200: {"description": "The archive.", "content": {ZIP: {"schema": {"type": "string", "format": "binary"}}}},
        **{status: {"$ref": f"#/components/responses/Problem{status}"} for status in (*READ_ERRORS, 409)},
    },
    "openapi_extra": {
        "parameters": [
            parameter("id", {"type": "string", "format": "uuid"}, "Id of the request.", place="path", required=True),
            purpose_parameter(),
        ]
    },
}

router = APIRouter(prefix="/v1", tags=["privacy-requests"])


@router.get("/privacy-requests/{id}/archive", response_class=Response, **_ARCHIVE)
async def get_privacy_request_archive(
    request: Request,
    actor: CurrentActor,
    context: CurrentContext,
    id: str,  # noqa: A002 - the name in the path.
) -> Response:
    """Everything known of a person, as a ZIP. Raises as service.begin_export, and TooManyRequests."""
    context.limits.take(request.scope, Kind.EXPORTS, actor.author)
    identifier = parse_id(id)
    async with context.database.writing(actor.district_id, actor.author, _OPERATION) as session:
        person_id = await service.begin_export(session, actor, identifier)
    return _answer(context, actor, identifier, person_id)


def _answer(context: Context, actor: Actor, request_id: UUID, person_id: UUID) -> Response:
    async def fetched() -> None:
        async with context.database.writing(actor.district_id, actor.author, _OPERATION) as session:
            await service.end_export(session, actor, request_id)

    def chunks(connection: "ReadConnection") -> Chunks:
        found = sections(context.engine.shapes)
        return archive_chunks(connection, actor.district_id, person_id, found, context.contents, fetched)

    headers = {
        "content-type": ZIP,
        "content-disposition": 'attachment; filename="person.zip"',
        "cache-control": "private, no-store",
    }
    return StreamedAnswer(context, actor.district_id, headers, chunks, of="privacy-requests")
