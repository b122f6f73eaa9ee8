# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.adjustments`."""

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
from achieve_sdk._core.models import Adjustment, AdjustmentCreate, AdjustmentPage, AdjustmentUpdate


class AdjustmentsResource(Resource):
    """Methods of `client.adjustments`."""

    @overload
    def create(self, body: AdjustmentCreate, /, *, idempotency_key: str | None = None) -> Adjustment: ...

    @overload
    def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        decided_on: date,
        decision: str,
        reason: str,
        changes_made: str,
        evidence_ids: Sequence[UUID | str],
        strategy_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    def create(
        self,
        body: AdjustmentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Adjustment:
        """Record a decision that was taken on evidence, with its reason and what it changed.

        body: What is sent; or its fields by name, as AdjustmentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/adjustments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentCreate, body, values),
        )
        return self._sender.send(call, Adjustment)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Adjustment:
        """Read one of adjustments.

        A decision that was taken on evidence: what was decided, why, and what it changed.

        It is corrected and never deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        """
        call = Call(
            "GET",
            path("/v1/adjustments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Adjustment)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        strategy_id: UUID | str | None = UNSET,
        decided_on: date = UNSET,
        decision: str = UNSET,
        reason: str = UNSET,
        changes_made: str = UNSET,
        evidence_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Adjustment:
        """Correct what was recorded of a decision, or which evidence it rests on. It is never deleted.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdjustmentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/adjustments/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentUpdate, body, values),
        )
        return self._sender.send(call, Adjustment)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
    ) -> Pager[AdjustmentPage, Adjustment]:
        """List adjustments.

        A decision that was taken on evidence: what was decided, why, and what it changed.

        It is corrected and never deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        return Pager(self._sender, call, AdjustmentPage)

    def export(
        self,
        *,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
    ) -> Iterator[Adjustment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        return export_blocking(self._sender, call, Adjustment)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
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
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAdjustmentsResource(AsyncResource):
    """Methods of `client.adjustments`."""

    @overload
    async def create(self, body: AdjustmentCreate, /, *, idempotency_key: str | None = None) -> Adjustment: ...

    @overload
    async def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        decided_on: date,
        decision: str,
        reason: str,
        changes_made: str,
        evidence_ids: Sequence[UUID | str],
        strategy_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    async def create(
        self,
        body: AdjustmentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Adjustment:
        """Record a decision that was taken on evidence, with its reason and what it changed.

        body: What is sent; or its fields by name, as AdjustmentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/adjustments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentCreate, body, values),
        )
        return await self._sender.send(call, Adjustment)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Adjustment:
        """Read one of adjustments.

        A decision that was taken on evidence: what was decided, why, and what it changed.

        It is corrected and never deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        """
        call = Call(
            "GET",
            path("/v1/adjustments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Adjustment)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        strategy_id: UUID | str | None = UNSET,
        decided_on: date = UNSET,
        decision: str = UNSET,
        reason: str = UNSET,
        changes_made: str = UNSET,
        evidence_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Adjustment: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Adjustment:
        """Correct what was recorded of a decision, or which evidence it rests on. It is never deleted.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdjustmentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/adjustments/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentUpdate, body, values),
        )
        return await self._sender.send(call, Adjustment)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
    ) -> AsyncPager[AdjustmentPage, Adjustment]:
        """List adjustments.

        A decision that was taken on evidence: what was decided, why, and what it changed.

        It is corrected and never deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        return AsyncPager(self._sender, call, AdjustmentPage)

    def export(
        self,
        *,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
    ) -> AsyncIterator[Adjustment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `decided_by`: Who decided.; `evidence`: The evidence that it rests on.; `outcomes`: What came of
            it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        return export_async(self._sender, call, Adjustment)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["decided_on", "-decided_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: date | None = None,
        decided_after: date | None = None,
        newest_judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
        newest_judged_before: date | None = None,
        newest_judged_after: date | None = None,
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
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_on` is earlier.
        decided_after: Only where `decided_on` is later.
        newest_judgement: Only with this `newest_judgement`; repeated: any of them.
        newest_judged_before: Only where `newest_judged_on` is earlier.
        newest_judged_after: Only where `newest_judged_on` is later.
        """
        call = Call(
            "GET",
            "/v1/adjustments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_after": decided_after,
                "newest_judgement": newest_judgement,
                "newest_judged_before": newest_judged_before,
                "newest_judged_after": newest_judged_after,
            }),
        )
        await save_async(self._sender, call, to)
