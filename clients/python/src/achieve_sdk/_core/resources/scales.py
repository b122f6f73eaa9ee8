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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Pager[ScalePage, Scale]:
        """List scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
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
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
            }),
        )
        return Pager(self._sender, call, ScalePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Iterator[Scale]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
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
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncPager[ScalePage, Scale]:
        """List scales.

        A proficiency scale: ordered levels, and which of them mean proficient and mastered.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
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
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
            }),
        )
        return AsyncPager(self._sender, call, ScalePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Scale]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        proficient_points_min: float | None = None,
        proficient_points_max: float | None = None,
        mastery_points_min: float | None = None,
        mastery_points_max: float | None = None,
        code: str | Sequence[str] | None = None,
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
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        proficient_points_min: Only where `proficient_points` is at least this.
        proficient_points_max: Only where `proficient_points` is at most this.
        mastery_points_min: Only where `mastery_points` is at least this.
        mastery_points_max: Only where `mastery_points` is at most this.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/scales",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "proficient_points_min": proficient_points_min,
                "proficient_points_max": proficient_points_max,
                "mastery_points_min": mastery_points_min,
                "mastery_points_max": mastery_points_max,
                "code": code,
            }),
        )
        await save_async(self._sender, call, to)
