# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.scales`."""

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
from achieve_sdk._core.models import Scale, ScalePage


class ScalesResource(Resource):
    """Methods of `client.scales`."""

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> Scale:
        """Read one of scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/scales/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, Scale)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[ScalePage, Scale]:
        """List scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, ScalePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Scale]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Scale)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncScalesResource(AsyncResource):
    """Methods of `client.scales`."""

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> Scale:
        """Read one of scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/scales/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, Scale)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[ScalePage, Scale]:
        """List scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, ScalePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Scale]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Scale)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "code": code,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
