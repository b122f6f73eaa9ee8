# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.api_clients`."""

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
from achieve_sdk._core.models import ApiClient, ApiClientPage


class ApiClientsResource(Resource):
    """Methods of `client.api_clients`."""

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> ApiClient:
        """Read one of api clients.

        A system that acts for the district by scopes. Its secret is shown once, when it is made.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/api-clients/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, ApiClient)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> Pager[ApiClientPage, ApiClient]:
        """List api clients.

        A system that acts for the district by scopes. Its secret is shown once, when it is made.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        return Pager(self._sender, call, ApiClientPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> Iterator[ApiClient]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        return export_blocking(self._sender, call, ApiClient)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
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
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncApiClientsResource(AsyncResource):
    """Methods of `client.api_clients`."""

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> ApiClient:
        """Read one of api clients.

        A system that acts for the district by scopes. Its secret is shown once, when it is made.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/api-clients/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, ApiClient)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> AsyncPager[ApiClientPage, ApiClient]:
        """List api clients.

        A system that acts for the district by scopes. Its secret is shown once, when it is made.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        return AsyncPager(self._sender, call, ApiClientPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> AsyncIterator[ApiClient]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        return export_async(self._sender, call, ApiClient)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        is_active: bool | None = None,
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
        name: Only with this `name`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "is_active": is_active,
            }),
        )
        await save_async(self._sender, call, to)
