# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.plan_revisions`."""

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
from achieve_sdk._core.models import PlanRevision, PlanRevisionPage


class PlanRevisionsResource(Resource):
    """Methods of `client.plan_revisions`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanRevision:
        """Read one of plan revisions.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/plan-revisions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, PlanRevision)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> Pager[PlanRevisionPage, PlanRevision]:
        """List plan revisions.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return Pager(self._sender, call, PlanRevisionPage)

    def export(
        self,
        *,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> Iterator[PlanRevision]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return export_blocking(self._sender, call, PlanRevision)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPlanRevisionsResource(AsyncResource):
    """Methods of `client.plan_revisions`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanRevision:
        """Read one of plan revisions.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/plan-revisions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, PlanRevision)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> AsyncPager[PlanRevisionPage, PlanRevision]:
        """List plan revisions.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return AsyncPager(self._sender, call, PlanRevisionPage)

    def export(
        self,
        *,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> AsyncIterator[PlanRevision]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return export_async(self._sender, call, PlanRevision)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/plan-revisions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        await save_async(self._sender, call, to)
