# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.district_settings`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
    etag,
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
from achieve_sdk._core.model import UNSET
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import (
    ClosureCreate,
    ClosuresOfPeriod,
    DistrictSettings,
    DistrictSettingsCreate,
    DistrictSettingsPage,
    DistrictSettingsUpdate,
    Weekday,
)


class DistrictSettingsResource(Resource):
    """Methods of `client.district_settings`."""

    @overload
    def create(
        self,
        body: DistrictSettingsCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    def create(
        self,
        /,
        *,
        days_after_class: int,
        days_until_stale: int = UNSET,
        days_due_soon: int = UNSET,
        time_zone: str = UNSET,
        working_weekdays: Sequence[Weekday] = UNSET,
        most_override_days: int = UNSET,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    def create(
        self,
        body: DistrictSettingsCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Settle something for the district, once; after that it is changed.

        body: What is sent; or its fields by name, as DistrictSettingsCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/district-settings",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(DistrictSettingsCreate, body, values),
        )
        return self._sender.send(call, DistrictSettings)

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> DistrictSettings:
        """Read one of district settings.

        What a district has settled for itself. Where it has settled nothing, there is none, and the defaults
        hold.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/district-settings/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, DistrictSettings)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictSettingsUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        days_after_class: int = UNSET,
        days_until_stale: int = UNSET,
        days_due_soon: int = UNSET,
        time_zone: str = UNSET,
        working_weekdays: Sequence[Weekday] = UNSET,
        most_override_days: int = UNSET,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictSettingsUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Settle it otherwise.

        id: Id of the resource.
        body: What is sent; or its fields by name, as DistrictSettingsUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/district-settings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(DistrictSettingsUpdate, body, values),
        )
        return self._sender.send(call, DistrictSettings)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Go back to the defaults.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/district-settings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def replace_closures(
        self,
        id: UUID | str,
        body: ClosuresOfPeriod,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    def replace_closures(
        self,
        id: UUID | str,
        /,
        *,
        begins_on: date,
        ends_on: date,
        closures: Sequence[ClosureCreate | Mapping[str, object]],
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    def replace_closures(
        self,
        id: UUID | str,
        body: ClosuresOfPeriod | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Say all closures of a period, as of a school year, at once: what begins in it and is not named is
        deleted.

        Sent again, it changes nothing.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ClosuresOfPeriod has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/district-settings/{id}/replace-closures", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ClosuresOfPeriod, body, values),
        )
        return self._sender.send(call, DistrictSettings)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
    ) -> Pager[DistrictSettingsPage, DistrictSettings]:
        """List district settings.

        What a district has settled for itself. Where it has settled nothing, there is none, and the defaults
        hold.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
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
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        return Pager(self._sender, call, DistrictSettingsPage)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
    ) -> Iterator[DistrictSettings]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        return export_blocking(self._sender, call, DistrictSettings)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
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
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncDistrictSettingsResource(AsyncResource):
    """Methods of `client.district_settings`."""

    @overload
    async def create(
        self,
        body: DistrictSettingsCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    async def create(
        self,
        /,
        *,
        days_after_class: int,
        days_until_stale: int = UNSET,
        days_due_soon: int = UNSET,
        time_zone: str = UNSET,
        working_weekdays: Sequence[Weekday] = UNSET,
        most_override_days: int = UNSET,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    async def create(
        self,
        body: DistrictSettingsCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Settle something for the district, once; after that it is changed.

        body: What is sent; or its fields by name, as DistrictSettingsCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/district-settings",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(DistrictSettingsCreate, body, values),
        )
        return await self._sender.send(call, DistrictSettings)

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> DistrictSettings:
        """Read one of district settings.

        What a district has settled for itself. Where it has settled nothing, there is none, and the defaults
        hold.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/district-settings/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, DistrictSettings)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictSettingsUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        days_after_class: int = UNSET,
        days_until_stale: int = UNSET,
        days_due_soon: int = UNSET,
        time_zone: str = UNSET,
        working_weekdays: Sequence[Weekday] = UNSET,
        most_override_days: int = UNSET,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictSettingsUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Settle it otherwise.

        id: Id of the resource.
        body: What is sent; or its fields by name, as DistrictSettingsUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/district-settings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(DistrictSettingsUpdate, body, values),
        )
        return await self._sender.send(call, DistrictSettings)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Go back to the defaults.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/district-settings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def replace_closures(
        self,
        id: UUID | str,
        body: ClosuresOfPeriod,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    @overload
    async def replace_closures(
        self,
        id: UUID | str,
        /,
        *,
        begins_on: date,
        ends_on: date,
        closures: Sequence[ClosureCreate | Mapping[str, object]],
        idempotency_key: str | None = None,
    ) -> DistrictSettings: ...

    async def replace_closures(
        self,
        id: UUID | str,
        body: ClosuresOfPeriod | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> DistrictSettings:
        """Say all closures of a period, as of a school year, at once: what begins in it and is not named is
        deleted.

        Sent again, it changes nothing.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ClosuresOfPeriod has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/district-settings/{id}/replace-closures", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ClosuresOfPeriod, body, values),
        )
        return await self._sender.send(call, DistrictSettings)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
    ) -> AsyncPager[DistrictSettingsPage, DistrictSettings]:
        """List district settings.

        What a district has settled for itself. Where it has settled nothing, there is none, and the defaults
        hold.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
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
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        return AsyncPager(self._sender, call, DistrictSettingsPage)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
    ) -> AsyncIterator[DistrictSettings]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        return export_async(self._sender, call, DistrictSettings)

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
        days_after_class: int | Sequence[int] | None = None,
        days_after_class_min: int | None = None,
        days_after_class_max: int | None = None,
        days_until_stale: int | Sequence[int] | None = None,
        days_until_stale_min: int | None = None,
        days_until_stale_max: int | None = None,
        days_due_soon: int | Sequence[int] | None = None,
        days_due_soon_min: int | None = None,
        days_due_soon_max: int | None = None,
        time_zone: str | Sequence[str] | None = None,
        most_override_days: int | Sequence[int] | None = None,
        most_override_days_min: int | None = None,
        most_override_days_max: int | None = None,
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
        days_after_class: Only with this `days_after_class`; repeated: any of them.
        days_after_class_min: Only where `days_after_class` is at least this.
        days_after_class_max: Only where `days_after_class` is at most this.
        days_until_stale: Only with this `days_until_stale`; repeated: any of them.
        days_until_stale_min: Only where `days_until_stale` is at least this.
        days_until_stale_max: Only where `days_until_stale` is at most this.
        days_due_soon: Only with this `days_due_soon`; repeated: any of them.
        days_due_soon_min: Only where `days_due_soon` is at least this.
        days_due_soon_max: Only where `days_due_soon` is at most this.
        time_zone: Only with this `time_zone`; repeated: any of them.
        most_override_days: Only with this `most_override_days`; repeated: any of them.
        most_override_days_min: Only where `most_override_days` is at least this.
        most_override_days_max: Only where `most_override_days` is at most this.
        """
        call = Call(
            "GET",
            "/v1/district-settings",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "days_after_class": days_after_class,
                "days_after_class_min": days_after_class_min,
                "days_after_class_max": days_after_class_max,
                "days_until_stale": days_until_stale,
                "days_until_stale_min": days_until_stale_min,
                "days_until_stale_max": days_until_stale_max,
                "days_due_soon": days_due_soon,
                "days_due_soon_min": days_due_soon_min,
                "days_due_soon_max": days_due_soon_max,
                "time_zone": time_zone,
                "most_override_days": most_override_days,
                "most_override_days_min": most_override_days_min,
                "most_override_days_max": most_override_days_max,
            }),
        )
        await save_async(self._sender, call, to)
