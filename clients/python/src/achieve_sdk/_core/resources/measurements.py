# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.measurements`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
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
    Measurement,
    MeasurementCreate,
    MeasurementPage,
    MeasurementUpdate,
)


class MeasurementsResource(Resource):
    """Methods of `client.measurements`."""

    @overload
    def create(self, body: MeasurementCreate, /, *, idempotency_key: str | None = None) -> Measurement: ...

    @overload
    def create(
        self,
        /,
        *,
        measure_id: UUID | str,
        value: float,
        measured_on: date,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    def create(
        self,
        body: MeasurementCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Record the value of a measure on a day; a measure has one value a day.

        body: What is sent; or its fields by name, as MeasurementCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/measurements",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MeasurementCreate, body, values),
        )
        return self._sender.send(call, Measurement)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Measurement:
        """Read one of measurements.

        The value of a measure on a day. One that was wrong is corrected or deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        """
        call = Call(
            "GET",
            path("/v1/measurements/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Measurement)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasurementUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        value: float = UNSET,
        measured_on: date = UNSET,
        note: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasurementUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Correct a measurement that was wrong.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasurementUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measurements/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MeasurementUpdate, body, values),
        )
        return self._sender.send(call, Measurement)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a measurement that should not be there.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/measurements/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
    ) -> Pager[MeasurementPage, Measurement]:
        """List measurements.

        The value of a measure on a day. One that was wrong is corrected or deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
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
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        return Pager(self._sender, call, MeasurementPage)

    def export(
        self,
        *,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
    ) -> Iterator[Measurement]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
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
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        return export_blocking(self._sender, call, Measurement)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
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
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMeasurementsResource(AsyncResource):
    """Methods of `client.measurements`."""

    @overload
    async def create(self, body: MeasurementCreate, /, *, idempotency_key: str | None = None) -> Measurement: ...

    @overload
    async def create(
        self,
        /,
        *,
        measure_id: UUID | str,
        value: float,
        measured_on: date,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    async def create(
        self,
        body: MeasurementCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Record the value of a measure on a day; a measure has one value a day.

        body: What is sent; or its fields by name, as MeasurementCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/measurements",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MeasurementCreate, body, values),
        )
        return await self._sender.send(call, Measurement)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Measurement:
        """Read one of measurements.

        The value of a measure on a day. One that was wrong is corrected or deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        """
        call = Call(
            "GET",
            path("/v1/measurements/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Measurement)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasurementUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        value: float = UNSET,
        measured_on: date = UNSET,
        note: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasurementUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Correct a measurement that was wrong.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasurementUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measurements/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MeasurementUpdate, body, values),
        )
        return await self._sender.send(call, Measurement)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a measurement that should not be there.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/measurements/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
    ) -> AsyncPager[MeasurementPage, Measurement]:
        """List measurements.

        The value of a measure on a day. One that was wrong is corrected or deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
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
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        return AsyncPager(self._sender, call, MeasurementPage)

    def export(
        self,
        *,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
    ) -> AsyncIterator[Measurement]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `measure`: The
            measure.; `recorded_by`: Who entered it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
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
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        return export_async(self._sender, call, Measurement)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["measured_on", "-measured_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        measured_before: date | None = None,
        measured_after: date | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        recorded_by_id: UUID | str | Sequence[UUID | str] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
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
        measure_id: Only with this `measure_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        measured_before: Only where `measured_on` is earlier.
        measured_after: Only where `measured_on` is later.
        origin: Only with this `origin`; repeated: any of them.
        recorded_by_id: Only with this `recorded_by_id`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measurements",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "measure_id": measure_id,
                "organization_id": organization_id,
                "value_min": value_min,
                "value_max": value_max,
                "measured_before": measured_before,
                "measured_after": measured_after,
                "origin": origin,
                "recorded_by_id": recorded_by_id,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
            }),
        )
        await save_async(self._sender, call, to)
