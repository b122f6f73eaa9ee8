# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.strategies`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    EditedSteps,
    SequencedStep,
    StepSequence,
    Strategy,
    StrategyCreate,
    StrategyKind,
    StrategyPage,
    StrategyUpdate,
    VerdictReport,
)


class StrategiesResource(Resource):
    """Methods of `client.strategies`."""

    def verdict(self, id: UUID | str) -> VerdictReport:
        """What depth and movement say together of a strategy.

        The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

        It is worked out when it is asked for, of what you may see.

        id: Id of the strategy.
        """
        call = Call("GET", path("/v1/strategies/{id}/verdict", {"id": id}))
        return self._sender.send(call, VerdictReport)

    @overload
    def create(self, body: StrategyCreate, /, *, idempotency_key: str | None = None) -> Strategy: ...

    @overload
    def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        title: str,
        kind: StrategyKind,
        description: str | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    def create(
        self,
        body: StrategyCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Strategy:
        """Add a strategy to an implementation plan.

        body: What is sent; or its fields by name, as StrategyCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/strategies",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StrategyCreate, body, values),
        )
        return self._sender.send(call, Strategy)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Strategy:
        """Read one of strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        """
        call = Call(
            "GET",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Strategy)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StrategyUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        kind: StrategyKind = UNSET,
        description: str | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StrategyUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Strategy:
        """Change a strategy: its text, its kind, its rank.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StrategyUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StrategyUpdate, body, values),
        )
        return self._sender.send(call, Strategy)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a strategy with its steps and indicators.

        What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps;
        with
        adjustments never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/strategies/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def sequence_steps(
        self,
        id: UUID | str,
        body: StepSequence,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    @overload
    def sequence_steps(
        self,
        id: UUID | str,
        /,
        *,
        steps: Sequence[SequencedStep | Mapping[str, object]],
        newest_revision: int | None = UNSET,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    def sequence_steps(
        self,
        id: UUID | str,
        body: StepSequence | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> EditedSteps:
        """Put all steps of a strategy in order, say what each waits for, and take proposed ones into the plan.

        Made as a whole or not at all; an order that leaves steps of the strategy out is refused, and a circle
        by name.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepSequence has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/strategies/{id}/sequence-steps", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepSequence, body, values),
        )
        return self._sender.send(call, EditedSteps)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> Pager[StrategyPage, Strategy]:
        """List strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return Pager(self._sender, call, StrategyPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> Iterator[Strategy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return export_blocking(self._sender, call, Strategy)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncStrategiesResource(AsyncResource):
    """Methods of `client.strategies`."""

    async def verdict(self, id: UUID | str) -> VerdictReport:
        """What depth and movement say together of a strategy.

        The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

        It is worked out when it is asked for, of what you may see.

        id: Id of the strategy.
        """
        call = Call("GET", path("/v1/strategies/{id}/verdict", {"id": id}))
        return await self._sender.send(call, VerdictReport)

    @overload
    async def create(self, body: StrategyCreate, /, *, idempotency_key: str | None = None) -> Strategy: ...

    @overload
    async def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        title: str,
        kind: StrategyKind,
        description: str | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    async def create(
        self,
        body: StrategyCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Strategy:
        """Add a strategy to an implementation plan.

        body: What is sent; or its fields by name, as StrategyCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/strategies",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StrategyCreate, body, values),
        )
        return await self._sender.send(call, Strategy)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Strategy:
        """Read one of strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        """
        call = Call(
            "GET",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Strategy)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StrategyUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        kind: StrategyKind = UNSET,
        description: str | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Strategy: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StrategyUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Strategy:
        """Change a strategy: its text, its kind, its rank.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StrategyUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StrategyUpdate, body, values),
        )
        return await self._sender.send(call, Strategy)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a strategy with its steps and indicators.

        What was seen, done or decided stays: once the plan is in force, not with evidence or completed steps;
        with
        adjustments never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/strategies/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def sequence_steps(
        self,
        id: UUID | str,
        body: StepSequence,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    @overload
    async def sequence_steps(
        self,
        id: UUID | str,
        /,
        *,
        steps: Sequence[SequencedStep | Mapping[str, object]],
        newest_revision: int | None = UNSET,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    async def sequence_steps(
        self,
        id: UUID | str,
        body: StepSequence | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> EditedSteps:
        """Put all steps of a strategy in order, say what each waits for, and take proposed ones into the plan.

        Made as a whole or not at all; an order that leaves steps of the strategy out is refused, and a circle
        by name.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepSequence has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/strategies/{id}/sequence-steps", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepSequence, body, values),
        )
        return await self._sender.send(call, EditedSteps)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> AsyncPager[StrategyPage, Strategy]:
        """List strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return AsyncPager(self._sender, call, StrategyPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> AsyncIterator[Strategy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return export_async(self._sender, call, Strategy)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"] | Sequence[Literal["communication", "professional_development", "common_language", "coaching", "structures", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/strategies",
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
                "organization_id": organization_id,
                "title": title,
                "kind": kind,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        await save_async(self._sender, call, to)
