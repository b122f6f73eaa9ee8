# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.audit_entries`."""

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
from achieve_sdk._core.models import AuditEntry, AuditEntryPage


class AuditEntriesResource(Resource):
    """Methods of `client.audit_entries`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AuditEntry:
        """Read one of audit entries.

        One change in a district: who, when, by which request, before and after. Entries are never changed.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
        """
        call = Call(
            "GET",
            path("/v1/audit-entries/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, AuditEntry)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[AuditEntryPage, AuditEntry]:
        """List audit entries.

        One change in a district: who, when, by which request, before and after. Entries are never changed.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        return Pager(self._sender, call, AuditEntryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[AuditEntry]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        return export_blocking(self._sender, call, AuditEntry)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAuditEntriesResource(AsyncResource):
    """Methods of `client.audit_entries`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AuditEntry:
        """Read one of audit entries.

        One change in a district: who, when, by which request, before and after. Entries are never changed.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
        """
        call = Call(
            "GET",
            path("/v1/audit-entries/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, AuditEntry)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[AuditEntryPage, AuditEntry]:
        """List audit entries.

        One change in a district: who, when, by which request, before and after. Entries are never changed.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        return AsyncPager(self._sender, call, AuditEntryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[AuditEntry]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            was changed; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.; `learner`: The learner whom it is about.
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        return export_async(self._sender, call, AuditEntry)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/audit-entries",
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
                "learner_id": learner_id,
                "person_id": person_id,
                "organization_id": organization_id,
            }),
        )
        await save_async(self._sender, call, to)
