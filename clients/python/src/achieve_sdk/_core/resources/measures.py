# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.measures`."""

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
    Measure,
    MeasureCreate,
    MeasureDirection,
    MeasurePage,
    MeasureUnit,
    MeasureUpdate,
)


class MeasuresResource(Resource):
    """Methods of `client.measures`."""

    @overload
    def create(self, body: MeasureCreate, /, *, idempotency_key: str | None = None) -> Measure: ...

    @overload
    def create(
        self,
        /,
        *,
        goal_id: UUID | str,
        metric: str,
        population: str,
        unit: MeasureUnit,
        direction: MeasureDirection,
        baseline: float | None = UNSET,
        baseline_on: date | None = UNSET,
        target: float | None = UNSET,
        target_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    def create(
        self,
        body: MeasureCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Say how one will see that a goal is reached.

        body: What is sent; or its fields by name, as MeasureCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/measures",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MeasureCreate, body, values),
        )
        return self._sender.send(call, Measure)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Measure:
        """Read one of measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        """
        call = Call(
            "GET",
            path("/v1/measures/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Measure)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        metric: str = UNSET,
        population: str = UNSET,
        unit: MeasureUnit = UNSET,
        direction: MeasureDirection = UNSET,
        baseline: float | None = UNSET,
        baseline_on: date | None = UNSET,
        target: float | None = UNSET,
        target_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Change a measure. Its unit stays once something was measured.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MeasureUpdate, body, values),
        )
        return self._sender.send(call, Measure)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a measure. Once the plan is in force, a measure with measurements stays.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/measures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[MeasurePage, Measure]:
        """List measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, MeasurePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Measure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Measure)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMeasuresResource(AsyncResource):
    """Methods of `client.measures`."""

    @overload
    async def create(self, body: MeasureCreate, /, *, idempotency_key: str | None = None) -> Measure: ...

    @overload
    async def create(
        self,
        /,
        *,
        goal_id: UUID | str,
        metric: str,
        population: str,
        unit: MeasureUnit,
        direction: MeasureDirection,
        baseline: float | None = UNSET,
        baseline_on: date | None = UNSET,
        target: float | None = UNSET,
        target_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    async def create(
        self,
        body: MeasureCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Say how one will see that a goal is reached.

        body: What is sent; or its fields by name, as MeasureCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/measures",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MeasureCreate, body, values),
        )
        return await self._sender.send(call, Measure)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Measure:
        """Read one of measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        """
        call = Call(
            "GET",
            path("/v1/measures/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Measure)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        metric: str = UNSET,
        population: str = UNSET,
        unit: MeasureUnit = UNSET,
        direction: MeasureDirection = UNSET,
        baseline: float | None = UNSET,
        baseline_on: date | None = UNSET,
        target: float | None = UNSET,
        target_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Change a measure. Its unit stays once something was measured.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MeasureUpdate, body, values),
        )
        return await self._sender.send(call, Measure)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a measure. Once the plan is in force, a measure with measurements stays.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/measures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[MeasurePage, Measure]:
        """List measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, MeasurePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Measure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `plan`: The plan.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Measure)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
