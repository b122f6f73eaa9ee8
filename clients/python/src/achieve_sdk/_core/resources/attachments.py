# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.attachments`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
    etag,
    headers,
    joined,
    path,
    query,
)
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Attachment, AttachmentPage


class AttachmentsResource(Resource):
    """Methods of `client.attachments`."""

    def content(
        self,
        id: UUID | str,
        *,
        accept: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] = "application/pdf",
    ) -> bytes:
        """Fetch the content of an attachment.

        The file as it was attached, to be saved under its name.

        id: Id of the attachment.
        """
        call = Call(
            "GET",
            path("/v1/attachments/{id}/content", {"id": id}),
            headers=headers({"Accept": accept}),
        )
        return self._sender.send(call, bytes)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Attachment:
        """Read one of attachments.

        A file that is attached to monitoring evidence. Its content is fetched by itself, over REST.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        """
        call = Call(
            "GET",
            path("/v1/attachments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Attachment)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Remove an attachment, with its content. Who may correct the evidence may.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/attachments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> Pager[AttachmentPage, Attachment]:
        """List attachments.

        A file that is attached to monitoring evidence. Its content is fetched by itself, over REST.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        return Pager(self._sender, call, AttachmentPage)

    def export(
        self,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> Iterator[Attachment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        return export_blocking(self._sender, call, Attachment)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAttachmentsResource(AsyncResource):
    """Methods of `client.attachments`."""

    async def content(
        self,
        id: UUID | str,
        *,
        accept: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] = "application/pdf",
    ) -> bytes:
        """Fetch the content of an attachment.

        The file as it was attached, to be saved under its name.

        id: Id of the attachment.
        """
        call = Call(
            "GET",
            path("/v1/attachments/{id}/content", {"id": id}),
            headers=headers({"Accept": accept}),
        )
        return await self._sender.send(call, bytes)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Attachment:
        """Read one of attachments.

        A file that is attached to monitoring evidence. Its content is fetched by itself, over REST.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        """
        call = Call(
            "GET",
            path("/v1/attachments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Attachment)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Remove an attachment, with its content. Who may correct the evidence may.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/attachments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> AsyncPager[AttachmentPage, Attachment]:
        """List attachments.

        A file that is attached to monitoring evidence. Its content is fetched by itself, over REST.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        return AsyncPager(self._sender, call, AttachmentPage)

    def export(
        self,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> AsyncIterator[Attachment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `monitoring_evidence`: The monitoring evidence.; `uploaded_by`: Who attached it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        return export_async(self._sender, call, Attachment)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        monitoring_evidence_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        uploaded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        file_name: str | Sequence[str] | None = None,
        media_type: Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"] | Sequence[Literal["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/plain"]] | None = None,
        size_bytes: int | Sequence[int] | None = None,
        size_bytes_min: int | None = None,
        size_bytes_max: int | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        monitoring_evidence_id: Only with this `monitoring_evidence_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        uploaded_by_id: Only with this `uploaded_by_id`; repeated: any of them.
        file_name: Only with this `file_name`; repeated: any of them.
        media_type: Only with this `media_type`; repeated: any of them.
        size_bytes: Only with this `size_bytes`; repeated: any of them.
        size_bytes_min: Only where `size_bytes` is at least this.
        size_bytes_max: Only where `size_bytes` is at most this.
        """
        call = Call(
            "GET",
            "/v1/attachments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "monitoring_evidence_id": monitoring_evidence_id,
                "organization_id": organization_id,
                "uploaded_by_id": uploaded_by_id,
                "file_name": file_name,
                "media_type": media_type,
                "size_bytes": size_bytes,
                "size_bytes_min": size_bytes_min,
                "size_bytes_max": size_bytes_max,
            }),
        )
        await save_async(self._sender, call, to)
