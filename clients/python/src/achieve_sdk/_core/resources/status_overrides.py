# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.status_overrides`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
    headers,
    joined,
    one_body,
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
from achieve_sdk._core.models import (
    OverridingStatus,
    StatusOverride,
    StatusOverrideCreate,
    StatusOverridePage,
)


class StatusOverridesResource(Resource):
    """Methods of `client.status_overrides`."""

    @overload
    def create(self, body: StatusOverrideCreate, /, *, idempotency_key: str | None = None) -> StatusOverride: ...

    @overload
    def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        part_id: UUID | str,
        status: OverridingStatus,
        reason: str,
        expires_on: date,
        idempotency_key: str | None = None,
    ) -> StatusOverride: ...

    def create(
        self,
        body: StatusOverrideCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StatusOverride:
        """Say that a part of a plan stands otherwise than what is in it says, why, and until when.

        Whoever writes the plan may. A part has one override at a time.

        body: What is sent; or its fields by name, as StatusOverrideCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/status-overrides",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StatusOverrideCreate, body, values),
        )
        return self._sender.send(call, StatusOverride)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> StatusOverride:
        """Read one of status overrides.

        What somebody says of how a part of a plan stands, with a reason and until a day.

        While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in
        it is told
        beside. It ends by itself or is ended, and stays in the record.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/status-overrides/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, StatusOverride)

    def end(self, id: UUID | str, *, idempotency_key: str | None = None) -> StatusOverride:
        """End an override before its time. It stays in the record, with who ended it.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/status-overrides/{id}/end", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, StatusOverride)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[StatusOverridePage, StatusOverride]:
        """List status overrides.

        What somebody says of how a part of a plan stands, with a reason and until a day.

        While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in
        it is told
        beside. It ends by itself or is ended, and stays in the record.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
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
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        return Pager(self._sender, call, StatusOverridePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[StatusOverride]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
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
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        return export_blocking(self._sender, call, StatusOverride)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncStatusOverridesResource(AsyncResource):
    """Methods of `client.status_overrides`."""

    @overload
    async def create(self, body: StatusOverrideCreate, /, *, idempotency_key: str | None = None) -> StatusOverride: ...

    @overload
    async def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        part_id: UUID | str,
        status: OverridingStatus,
        reason: str,
        expires_on: date,
        idempotency_key: str | None = None,
    ) -> StatusOverride: ...

    async def create(
        self,
        body: StatusOverrideCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StatusOverride:
        """Say that a part of a plan stands otherwise than what is in it says, why, and until when.

        Whoever writes the plan may. A part has one override at a time.

        body: What is sent; or its fields by name, as StatusOverrideCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/status-overrides",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StatusOverrideCreate, body, values),
        )
        return await self._sender.send(call, StatusOverride)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> StatusOverride:
        """Read one of status overrides.

        What somebody says of how a part of a plan stands, with a reason and until a day.

        While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in
        it is told
        beside. It ends by itself or is ended, and stays in the record.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/status-overrides/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, StatusOverride)

    async def end(self, id: UUID | str, *, idempotency_key: str | None = None) -> StatusOverride:
        """End an override before its time. It stays in the record, with who ended it.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/status-overrides/{id}/end", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, StatusOverride)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[StatusOverridePage, StatusOverride]:
        """List status overrides.

        What somebody says of how a part of a plan stands, with a reason and until a day.

        While it is in force, the part stands so, and what it is in counts it so; how it stands by what is in
        it is told
        beside. It ends by itself or is ended, and stays in the record.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
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
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        return AsyncPager(self._sender, call, StatusOverridePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[StatusOverride]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose plan it is.; `part`: The part whose status it
            overrides; null where that is gone.; `decided_by`: Who decided so; null where you may not see
            them.; `ended_by`: Who ended it; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
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
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        return export_async(self._sender, call, StatusOverride)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "expires_on", "-expires_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        part_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["on_track", "at_risk", "off_track"] | Sequence[Literal["on_track", "at_risk", "off_track"]] | None = None,
        expires_before: date | None = None,
        expires_after: date | None = None,
        is_in_force: bool | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
        ended_by_id: UUID | str | Sequence[UUID | str] | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        part_id: Only with this `part_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        expires_before: Only where `expires_on` is earlier.
        expires_after: Only where `expires_on` is later.
        is_in_force: Only where `is_in_force` is so.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        ended_by_id: Only with this `ended_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/status-overrides",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "part_id": part_id,
                "status": status,
                "expires_before": expires_before,
                "expires_after": expires_after,
                "is_in_force": is_in_force,
                "decided_by_id": decided_by_id,
                "ended_before": ended_before,
                "ended_since": ended_since,
                "ended_by_id": ended_by_id,
            }),
        )
        await save_async(self._sender, call, to)
