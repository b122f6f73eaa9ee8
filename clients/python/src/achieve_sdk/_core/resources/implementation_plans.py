# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.implementation_plans`."""

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
    ImplementationPlan,
    ImplementationPlanCreate,
    ImplementationPlanPage,
    ImplementationPlanUpdate,
)


class ImplementationPlansResource(Resource):
    """Methods of `client.implementation_plans`."""

    @overload
    def create(
        self,
        body: ImplementationPlanCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    @overload
    def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        initiative_id: UUID | str,
        title: str,
        summary: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    def create(
        self,
        body: ImplementationPlanCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ImplementationPlan:
        """Begin to say how an initiative is carried out within a plan, of which it becomes a part.

        body: What is sent; or its fields by name, as ImplementationPlanCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/implementation-plans",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ImplementationPlanCreate, body, values),
        )
        return self._sender.send(call, ImplementationPlan)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ImplementationPlan:
        """Read one of implementation plans.

        How an initiative is carried out within a plan: strategies with their steps, and what is monitored.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        """
        call = Call(
            "GET",
            path("/v1/implementation-plans/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, ImplementationPlan)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ImplementationPlanUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        summary: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ImplementationPlanUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ImplementationPlan:
        """Change what an implementation plan sets out to do.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ImplementationPlanUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/implementation-plans/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ImplementationPlanUpdate, body, values),
        )
        return self._sender.send(call, ImplementationPlan)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an implementation plan with its strategies, steps and indicators.

        What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps;
        with
        adjustments never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/implementation-plans/{id}", {"id": id}),
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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
    ) -> Pager[ImplementationPlanPage, ImplementationPlan]:
        """List implementation plans.

        How an initiative is carried out within a plan: strategies with their steps, and what is monitored.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        return Pager(self._sender, call, ImplementationPlanPage)

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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
    ) -> Iterator[ImplementationPlan]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        return export_blocking(self._sender, call, ImplementationPlan)

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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncImplementationPlansResource(AsyncResource):
    """Methods of `client.implementation_plans`."""

    @overload
    async def create(
        self,
        body: ImplementationPlanCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    @overload
    async def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        initiative_id: UUID | str,
        title: str,
        summary: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    async def create(
        self,
        body: ImplementationPlanCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ImplementationPlan:
        """Begin to say how an initiative is carried out within a plan, of which it becomes a part.

        body: What is sent; or its fields by name, as ImplementationPlanCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/implementation-plans",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ImplementationPlanCreate, body, values),
        )
        return await self._sender.send(call, ImplementationPlan)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ImplementationPlan:
        """Read one of implementation plans.

        How an initiative is carried out within a plan: strategies with their steps, and what is monitored.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        """
        call = Call(
            "GET",
            path("/v1/implementation-plans/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, ImplementationPlan)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ImplementationPlanUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        summary: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> ImplementationPlan: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ImplementationPlanUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ImplementationPlan:
        """Change what an implementation plan sets out to do.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ImplementationPlanUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/implementation-plans/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ImplementationPlanUpdate, body, values),
        )
        return await self._sender.send(call, ImplementationPlan)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an implementation plan with its strategies, steps and indicators.

        What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps;
        with
        adjustments never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/implementation-plans/{id}", {"id": id}),
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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
    ) -> AsyncPager[ImplementationPlanPage, ImplementationPlan]:
        """List implementation plans.

        How an initiative is carried out within a plan: strategies with their steps, and what is monitored.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        return AsyncPager(self._sender, call, ImplementationPlanPage)

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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
    ) -> AsyncIterator[ImplementationPlan]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it carries out.; `organization`: The organization that
            carries it out.; `strategies`: Its strategies.; `steps`: Its action steps.; `indicators`: What is
            monitored.; `adjustments`: What was decided on evidence.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        return export_async(self._sender, call, ImplementationPlan)

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
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        review_due_before: date | None = None,
        review_due_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        review_due_before: Only where `review_due_on` is earlier.
        review_due_after: Only where `review_due_on` is later.
        """
        call = Call(
            "GET",
            "/v1/implementation-plans",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "title": title,
                "review_due_before": review_due_before,
                "review_due_after": review_due_after,
            }),
        )
        await save_async(self._sender, call, to)
