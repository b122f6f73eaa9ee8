# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.organizations`."""

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
from achieve_sdk._core.models import Organization, OrganizationPage


class OrganizationsResource(Resource):
    """Methods of `client.organizations`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Organization:
        """Read one of organizations.

        A district, a school or a department. The one at the root has the id of its district.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        """
        call = Call(
            "GET",
            path("/v1/organizations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Organization)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
    ) -> Pager[OrganizationPage, Organization]:
        """List organizations.

        A district, a school or a department. The one at the root has the id of its district.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
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
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        return Pager(self._sender, call, OrganizationPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
    ) -> Iterator[Organization]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        return export_blocking(self._sender, call, Organization)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncOrganizationsResource(AsyncResource):
    """Methods of `client.organizations`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Organization:
        """Read one of organizations.

        A district, a school or a department. The one at the root has the id of its district.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        """
        call = Call(
            "GET",
            path("/v1/organizations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Organization)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
    ) -> AsyncPager[OrganizationPage, Organization]:
        """List organizations.

        A district, a school or a department. The one at the root has the id of its district.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
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
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        return AsyncPager(self._sender, call, OrganizationPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Organization]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            organization above.; `children`: The organizations below.; `classes`: Its classes.; `plans`: Its
            plans.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        return export_async(self._sender, call, Organization)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        kind: Literal["district", "school", "department", "other"] | Sequence[Literal["district", "school", "department", "other"]] | None = None,
        identifier: str | Sequence[str] | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        identifier: Only with this `identifier`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/organizations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "name": name,
                "kind": kind,
                "identifier": identifier,
            }),
        )
        await save_async(self._sender, call, to)
