# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.platform_audit_entries`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, joined, path, query
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import PlatformAuditEntry, PlatformAuditEntryPage


class PlatformAuditEntriesResource(Resource):
    """Methods of `client.platform_audit_entries`."""

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> PlatformAuditEntry:
        """Read one of platform audit entries.

        One change of what stands above districts: accounts, credentials, signing keys, the districts
        themselves.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/platform-audit-entries/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, PlatformAuditEntry)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[PlatformAuditEntryPage, PlatformAuditEntry]:
        """List platform audit entries.

        One change of what stands above districts: accounts, credentials, signing keys, the districts
        themselves.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        return Pager(self._sender, call, PlatformAuditEntryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[PlatformAuditEntry]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        return export_blocking(self._sender, call, PlatformAuditEntry)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPlatformAuditEntriesResource(AsyncResource):
    """Methods of `client.platform_audit_entries`."""

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> PlatformAuditEntry:
        """Read one of platform audit entries.

        One change of what stands above districts: accounts, credentials, signing keys, the districts
        themselves.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/platform-audit-entries/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, PlatformAuditEntry)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[PlatformAuditEntryPage, PlatformAuditEntry]:
        """List platform audit entries.

        One change of what stands above districts: accounts, credentials, signing keys, the districts
        themselves.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        return AsyncPager(self._sender, call, PlatformAuditEntryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[PlatformAuditEntry]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        return export_async(self._sender, call, PlatformAuditEntry)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        job: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
        operation: str | Sequence[str] | None = None,
        action: Literal["created", "changed", "deleted"] | Sequence[Literal["created", "changed", "deleted"]] | None = None,
        subject_type: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        district_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        job: Only with this `job`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        action: Only with this `action`; repeated: any of them.
        subject_type: Only with this `subject_type`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        district_id: Only with this `district_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/platform-audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "job": job,
                "request_id": request_id,
                "operation": operation,
                "action": action,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "district_id": district_id,
            }),
        )
        await save_async(self._sender, call, to)
