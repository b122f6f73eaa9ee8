# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.adjustment_outcomes`."""

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
    AdjustmentOutcome,
    AdjustmentOutcomeComparison,
    AdjustmentOutcomeCreate,
    AdjustmentOutcomePage,
    AdjustmentOutcomeUpdate,
    OutcomeJudgement,
)


class AdjustmentOutcomesResource(Resource):
    """Methods of `client.adjustment_outcomes`."""

    def comparison(self, id: UUID | str) -> AdjustmentOutcomeComparison:
        """How an adjustment's evidence before and after compares.

        The evidence of an outcome compared: each indicator before and after, as far as you may see it.

        Before and after is no proof: other things changed as well.

        id: Id of the outcome.
        """
        call = Call("GET", path("/v1/adjustment-outcomes/{id}/comparison", {"id": id}))
        return self._sender.send(call, AdjustmentOutcomeComparison)

    @overload
    def create(
        self,
        body: AdjustmentOutcomeCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    @overload
    def create(
        self,
        /,
        *,
        adjustment_id: UUID | str,
        judged_on: date,
        judgement: OutcomeJudgement,
        note: str | None = UNSET,
        evidence_before_ids: Sequence[UUID | str] = UNSET,
        evidence_after_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    def create(
        self,
        body: AdjustmentOutcomeCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> AdjustmentOutcome:
        """Say what came of an adjustment, from the evidence before and after it, or that it is too early to
        tell.

        body: What is sent; or its fields by name, as AdjustmentOutcomeCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/adjustment-outcomes",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentOutcomeCreate, body, values),
        )
        return self._sender.send(call, AdjustmentOutcome)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AdjustmentOutcome:
        """Read one of adjustment outcomes.

        What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

        It is corrected and never deleted; what is found later is another one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        """
        call = Call(
            "GET",
            path("/v1/adjustment-outcomes/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, AdjustmentOutcome)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentOutcomeUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        judged_on: date = UNSET,
        judgement: OutcomeJudgement = UNSET,
        note: str | None = UNSET,
        evidence_before_ids: Sequence[UUID | str] = UNSET,
        evidence_after_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentOutcomeUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> AdjustmentOutcome:
        """Correct what was said to have come of an adjustment, or which evidence is compared. It is never
        deleted.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdjustmentOutcomeUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/adjustment-outcomes/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentOutcomeUpdate, body, values),
        )
        return self._sender.send(call, AdjustmentOutcome)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
    ) -> Pager[AdjustmentOutcomePage, AdjustmentOutcome]:
        """List adjustment outcomes.

        What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

        It is corrected and never deleted; what is found later is another one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
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
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        return Pager(self._sender, call, AdjustmentOutcomePage)

    def export(
        self,
        *,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
    ) -> Iterator[AdjustmentOutcome]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
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
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        return export_blocking(self._sender, call, AdjustmentOutcome)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
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
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAdjustmentOutcomesResource(AsyncResource):
    """Methods of `client.adjustment_outcomes`."""

    async def comparison(self, id: UUID | str) -> AdjustmentOutcomeComparison:
        """How an adjustment's evidence before and after compares.

        The evidence of an outcome compared: each indicator before and after, as far as you may see it.

        Before and after is no proof: other things changed as well.

        id: Id of the outcome.
        """
        call = Call("GET", path("/v1/adjustment-outcomes/{id}/comparison", {"id": id}))
        return await self._sender.send(call, AdjustmentOutcomeComparison)

    @overload
    async def create(
        self,
        body: AdjustmentOutcomeCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    @overload
    async def create(
        self,
        /,
        *,
        adjustment_id: UUID | str,
        judged_on: date,
        judgement: OutcomeJudgement,
        note: str | None = UNSET,
        evidence_before_ids: Sequence[UUID | str] = UNSET,
        evidence_after_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    async def create(
        self,
        body: AdjustmentOutcomeCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> AdjustmentOutcome:
        """Say what came of an adjustment, from the evidence before and after it, or that it is too early to
        tell.

        body: What is sent; or its fields by name, as AdjustmentOutcomeCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/adjustment-outcomes",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentOutcomeCreate, body, values),
        )
        return await self._sender.send(call, AdjustmentOutcome)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AdjustmentOutcome:
        """Read one of adjustment outcomes.

        What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

        It is corrected and never deleted; what is found later is another one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        """
        call = Call(
            "GET",
            path("/v1/adjustment-outcomes/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, AdjustmentOutcome)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentOutcomeUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        judged_on: date = UNSET,
        judgement: OutcomeJudgement = UNSET,
        note: str | None = UNSET,
        evidence_before_ids: Sequence[UUID | str] = UNSET,
        evidence_after_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> AdjustmentOutcome: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: AdjustmentOutcomeUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> AdjustmentOutcome:
        """Correct what was said to have come of an adjustment, or which evidence is compared. It is never
        deleted.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdjustmentOutcomeUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/adjustment-outcomes/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(AdjustmentOutcomeUpdate, body, values),
        )
        return await self._sender.send(call, AdjustmentOutcome)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
    ) -> AsyncPager[AdjustmentOutcomePage, AdjustmentOutcome]:
        """List adjustment outcomes.

        What came of an adjustment, as it was judged on a day, with the evidence from before and after it.

        It is corrected and never deleted; what is found later is another one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
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
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        return AsyncPager(self._sender, call, AdjustmentOutcomePage)

    def export(
        self,
        *,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
    ) -> AsyncIterator[AdjustmentOutcome]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `adjustment`:
            The adjustment.; `judged_by`: Who judged it.; `evidence_before`: The evidence from before the
            adjustment.; `evidence_after`: The evidence from after the adjustment.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
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
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        return export_async(self._sender, call, AdjustmentOutcome)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["judged_on", "-judged_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judgement: Literal["better", "no_change", "worse", "too_early"] | Sequence[Literal["better", "no_change", "worse", "too_early"]] | None = None,
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
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judgement: Only with this `judgement`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/adjustment-outcomes",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "adjustment_id": adjustment_id,
                "organization_id": organization_id,
                "judged_by_id": judged_by_id,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judgement": judgement,
            }),
        )
        await save_async(self._sender, call, to)
