# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.step_resources`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
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
    ResourceKind,
    ResourceUnit,
    StepResource,
    StepResourceCreate,
    StepResourcePage,
    StepResourceUpdate,
)


class StepResourcesResource(Resource):
    """Methods of `client.step_resources`."""

    @overload
    def create(self, body: StepResourceCreate, /, *, idempotency_key: str | None = None) -> StepResource: ...

    @overload
    def create(
        self,
        /,
        *,
        step_id: UUID | str,
        kind: ResourceKind,
        description: str,
        amount: float | None = UNSET,
        unit: ResourceUnit | None = UNSET,
        currency: str | None = UNSET,
        funding_source: str | None = UNSET,
        is_secured: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    def create(
        self,
        body: StepResourceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StepResource:
        """Say what a step needs. Whoever may change the step may do so.

        body: What is sent; or its fields by name, as StepResourceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/step-resources",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepResourceCreate, body, values),
        )
        return self._sender.send(call, StepResource)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> StepResource:
        """Read one of step resources.

        What an action step needs: materials, time, training, money. Part of the plan that the step belongs
        to.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        """
        call = Call(
            "GET",
            path("/v1/step-resources/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, StepResource)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepResourceUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: ResourceKind = UNSET,
        description: str = UNSET,
        amount: float | None = UNSET,
        unit: ResourceUnit | None = UNSET,
        currency: str | None = UNSET,
        funding_source: str | None = UNSET,
        is_secured: bool = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepResourceUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StepResource:
        """Change what a step needs: how much, who pays, and whether one has it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepResourceUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/step-resources/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StepResourceUpdate, body, values),
        )
        return self._sender.send(call, StepResource)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete what a step does not need after all. The history of the plan keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/step-resources/{id}", {"id": id}),
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
    ) -> Pager[StepResourcePage, StepResource]:
        """List step resources.

        What an action step needs: materials, time, training, money. Part of the plan that the step belongs
        to.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        return Pager(self._sender, call, StepResourcePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
    ) -> Iterator[StepResource]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        return export_blocking(self._sender, call, StepResource)

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
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
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
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncStepResourcesResource(AsyncResource):
    """Methods of `client.step_resources`."""

    @overload
    async def create(self, body: StepResourceCreate, /, *, idempotency_key: str | None = None) -> StepResource: ...

    @overload
    async def create(
        self,
        /,
        *,
        step_id: UUID | str,
        kind: ResourceKind,
        description: str,
        amount: float | None = UNSET,
        unit: ResourceUnit | None = UNSET,
        currency: str | None = UNSET,
        funding_source: str | None = UNSET,
        is_secured: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    async def create(
        self,
        body: StepResourceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StepResource:
        """Say what a step needs. Whoever may change the step may do so.

        body: What is sent; or its fields by name, as StepResourceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/step-resources",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepResourceCreate, body, values),
        )
        return await self._sender.send(call, StepResource)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> StepResource:
        """Read one of step resources.

        What an action step needs: materials, time, training, money. Part of the plan that the step belongs
        to.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        """
        call = Call(
            "GET",
            path("/v1/step-resources/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, StepResource)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepResourceUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: ResourceKind = UNSET,
        description: str = UNSET,
        amount: float | None = UNSET,
        unit: ResourceUnit | None = UNSET,
        currency: str | None = UNSET,
        funding_source: str | None = UNSET,
        is_secured: bool = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> StepResource: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepResourceUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> StepResource:
        """Change what a step needs: how much, who pays, and whether one has it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepResourceUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/step-resources/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StepResourceUpdate, body, values),
        )
        return await self._sender.send(call, StepResource)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete what a step does not need after all. The history of the plan keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/step-resources/{id}", {"id": id}),
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
    ) -> AsyncPager[StepResourcePage, StepResource]:
        """List step resources.

        What an action step needs: materials, time, training, money. Part of the plan that the step belongs
        to.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        return AsyncPager(self._sender, call, StepResourcePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
    ) -> AsyncIterator[StepResource]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `step`: The step that needs it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        return export_async(self._sender, call, StepResource)

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
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"] | Sequence[Literal["materials", "technology", "staff_time", "substitutes", "training", "expertise", "space", "funds", "other"]] | None = None,
        description: str | Sequence[str] | None = None,
        amount_min: float | None = None,
        amount_max: float | None = None,
        unit: Literal["money", "hours", "days", "people", "pieces"] | Sequence[Literal["money", "hours", "days", "people", "pieces"]] | None = None,
        funding_source: str | Sequence[str] | None = None,
        is_secured: bool | None = None,
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
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        amount_min: Only where `amount` is at least this.
        amount_max: Only where `amount` is at most this.
        unit: Only with this `unit`; repeated: any of them.
        funding_source: Only with this `funding_source`; repeated: any of them.
        is_secured: Only where `is_secured` is so.
        """
        call = Call(
            "GET",
            "/v1/step-resources",
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
                "step_id": step_id,
                "kind": kind,
                "description": description,
                "amount_min": amount_min,
                "amount_max": amount_max,
                "unit": unit,
                "funding_source": funding_source,
                "is_secured": is_secured,
            }),
        )
        await save_async(self._sender, call, to)
