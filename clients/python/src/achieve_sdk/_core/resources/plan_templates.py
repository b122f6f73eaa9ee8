# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.plan_templates`."""

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
    Plan,
    PlanBegin,
    PlanTemplate,
    PlanTemplateContent,
    PlanTemplatePage,
    PlanTemplateUpdate,
)


class PlanTemplatesResource(Resource):
    """Methods of `client.plan_templates`."""

    def content(self, id: UUID | str) -> PlanTemplateContent:
        """A template with everything in it: each kind is a list of its own, and tells by ids what belongs
        together.

        id: Id of the template.
        """
        call = Call("GET", path("/v1/plan-templates/{id}/content", {"id": id}))
        return self._sender.send(call, PlanTemplateContent)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanTemplate:
        """Read one of plan templates.

        What plans may begin from: what was meant to be done in a plan, apart from its place and time.

        The district's administrators save templates; whoever leads a school reads them, and begins plans from
        them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        """
        call = Call(
            "GET",
            path("/v1/plan-templates/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, PlanTemplate)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanTemplateUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        description: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanTemplateUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PlanTemplate:
        """Change what a template is called, and what is said of it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanTemplateUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/plan-templates/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PlanTemplateUpdate, body, values),
        )
        return self._sender.send(call, PlanTemplate)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a template. Plans that began from it stay as they are.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/plan-templates/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def begin(
        self,
        id: UUID | str,
        body: PlanBegin,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    def begin(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        organization_id: UUID | str | None = UNSET,
        ends_on: date | None = UNSET,
        initiative_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def begin(
        self,
        id: UUID | str,
        body: PlanBegin | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin a plan of an organization from a template. The answer is the new plan, a draft with all that it
        holds.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanBegin has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plan-templates/{id}/begin", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanBegin, body, values),
        )
        return self._sender.send(call, Plan)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
    ) -> Pager[PlanTemplatePage, PlanTemplate]:
        """List plan templates.

        What plans may begin from: what was meant to be done in a plan, apart from its place and time.

        The district's administrators save templates; whoever leads a school reads them, and begins plans from
        them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
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
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        return Pager(self._sender, call, PlanTemplatePage)

    def export(
        self,
        *,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
    ) -> Iterator[PlanTemplate]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        return export_blocking(self._sender, call, PlanTemplate)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
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
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPlanTemplatesResource(AsyncResource):
    """Methods of `client.plan_templates`."""

    async def content(self, id: UUID | str) -> PlanTemplateContent:
        """A template with everything in it: each kind is a list of its own, and tells by ids what belongs
        together.

        id: Id of the template.
        """
        call = Call("GET", path("/v1/plan-templates/{id}/content", {"id": id}))
        return await self._sender.send(call, PlanTemplateContent)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanTemplate:
        """Read one of plan templates.

        What plans may begin from: what was meant to be done in a plan, apart from its place and time.

        The district's administrators save templates; whoever leads a school reads them, and begins plans from
        them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        """
        call = Call(
            "GET",
            path("/v1/plan-templates/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, PlanTemplate)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanTemplateUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        description: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanTemplateUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PlanTemplate:
        """Change what a template is called, and what is said of it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanTemplateUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/plan-templates/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PlanTemplateUpdate, body, values),
        )
        return await self._sender.send(call, PlanTemplate)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a template. Plans that began from it stay as they are.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/plan-templates/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def begin(
        self,
        id: UUID | str,
        body: PlanBegin,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    async def begin(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        organization_id: UUID | str | None = UNSET,
        ends_on: date | None = UNSET,
        initiative_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def begin(
        self,
        id: UUID | str,
        body: PlanBegin | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin a plan of an organization from a template. The answer is the new plan, a draft with all that it
        holds.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanBegin has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plan-templates/{id}/begin", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanBegin, body, values),
        )
        return await self._sender.send(call, Plan)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
    ) -> AsyncPager[PlanTemplatePage, PlanTemplate]:
        """List plan templates.

        What plans may begin from: what was meant to be done in a plan, apart from its place and time.

        The district's administrators save templates; whoever leads a school reads them, and begins plans from
        them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
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
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        return AsyncPager(self._sender, call, PlanTemplatePage)

    def export(
        self,
        *,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
    ) -> AsyncIterator[PlanTemplate]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `copied_from`:
            The plan that it was saved from.; `plans`: The plans that began from it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        return export_async(self._sender, call, PlanTemplate)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["title", "-title", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        period_days: int | Sequence[int] | None = None,
        period_days_min: int | None = None,
        period_days_max: int | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_count: int | Sequence[int] | None = None,
        goal_count_min: int | None = None,
        goal_count_max: int | None = None,
        strategy_count: int | Sequence[int] | None = None,
        strategy_count_min: int | None = None,
        strategy_count_max: int | None = None,
        step_count: int | Sequence[int] | None = None,
        step_count_min: int | None = None,
        step_count_max: int | None = None,
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
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        period_days: Only with this `period_days`; repeated: any of them.
        period_days_min: Only where `period_days` is at least this.
        period_days_max: Only where `period_days` is at most this.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        goal_count: Only with this `goal_count`; repeated: any of them.
        goal_count_min: Only where `goal_count` is at least this.
        goal_count_max: Only where `goal_count` is at most this.
        strategy_count: Only with this `strategy_count`; repeated: any of them.
        strategy_count_min: Only where `strategy_count` is at least this.
        strategy_count_max: Only where `strategy_count` is at most this.
        step_count: Only with this `step_count`; repeated: any of them.
        step_count_min: Only where `step_count` is at least this.
        step_count_max: Only where `step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plan-templates",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "title": title,
                "kind": kind,
                "period_days": period_days,
                "period_days_min": period_days_min,
                "period_days_max": period_days_max,
                "copied_from_id": copied_from_id,
                "goal_count": goal_count,
                "goal_count_min": goal_count_min,
                "goal_count_max": goal_count_max,
                "strategy_count": strategy_count,
                "strategy_count_min": strategy_count_min,
                "strategy_count_max": strategy_count_max,
                "step_count": step_count,
                "step_count_min": step_count_min,
                "step_count_max": step_count_max,
            }),
        )
        await save_async(self._sender, call, to)
