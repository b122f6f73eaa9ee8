# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.districts`."""

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
from achieve_sdk._core.models import District, DistrictPage


class DistrictsResource(Resource):
    """Methods of `client.districts`."""

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> District:
        """Read one of districts.

        A school district: a tenant of the service.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/districts/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, District)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> Pager[DistrictPage, District]:
        """List districts.

        A school district: a tenant of the service.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        return Pager(self._sender, call, DistrictPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> Iterator[District]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        return export_blocking(self._sender, call, District)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncDistrictsResource(AsyncResource):
    """Methods of `client.districts`."""

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> District:
        """Read one of districts.

        A school district: a tenant of the service.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/districts/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, District)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> AsyncPager[DistrictPage, District]:
        """List districts.

        A school district: a tenant of the service.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        return AsyncPager(self._sender, call, DistrictPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> AsyncIterator[District]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        return export_async(self._sender, call, District)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "name": name,
                "created_before": created_before,
                "created_since": created_since,
            }),
        )
        await save_async(self._sender, call, to)
