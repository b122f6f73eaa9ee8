# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.phase_metrics`."""

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
    MetricComparison,
    MetricKind,
    PhaseMetric,
    PhaseMetricCreate,
    PhaseMetricJudge,
    PhaseMetricPage,
    PhaseMetricUpdate,
)


class PhaseMetricsResource(Resource):
    """Methods of `client.phase_metrics`."""

    @overload
    def create(self, body: PhaseMetricCreate, /, *, idempotency_key: str | None = None) -> PhaseMetric: ...

    @overload
    def create(
        self,
        /,
        *,
        phase_id: UUID | str,
        kind: MetricKind,
        statement: str,
        indicator_id: UUID | str | None = UNSET,
        measure_id: UUID | str | None = UNSET,
        comparison: MetricComparison | None = UNSET,
        wanted: float | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    def create(
        self,
        body: PhaseMetricCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Say by what one will see that a phase has succeeded, so that the next one can open.

        body: What is sent; or its fields by name, as PhaseMetricCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/phase-metrics",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricCreate, body, values),
        )
        return self._sender.send(call, PhaseMetric)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PhaseMetric:
        """Read one of phase metrics.

        What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a
        judgement.

        What counts was read, seen or judged since the phase opened.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        """
        call = Call(
            "GET",
            path("/v1/phase-metrics/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, PhaseMetric)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseMetricUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        statement: str = UNSET,
        comparison: MetricComparison | None = UNSET,
        wanted: float | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseMetricUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Change what is wanted, or how it is said. Readings that were kept stay as they were.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseMetricUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/phase-metrics/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricUpdate, body, values),
        )
        return self._sender.send(call, PhaseMetric)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a success metric. Readings that were kept stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/phase-metrics/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def judge(
        self,
        id: UUID | str,
        body: PhaseMetricJudge,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    @overload
    def judge(
        self,
        id: UUID | str,
        /,
        *,
        is_met: bool,
        judgement: str,
        judged_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    def judge(
        self,
        id: UUID | str,
        body: PhaseMetricJudge | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Judge a success metric that is told in words, with what the judgement rests on.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseMetricJudge has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phase-metrics/{id}/judge", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricJudge, body, values),
        )
        return self._sender.send(call, PhaseMetric)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[PhaseMetricPage, PhaseMetric]:
        """List phase metrics.

        What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a
        judgement.

        What counts was read, seen or judged since the phase opened.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
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
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        return Pager(self._sender, call, PhaseMetricPage)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[PhaseMetric]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        return export_blocking(self._sender, call, PhaseMetric)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
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
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPhaseMetricsResource(AsyncResource):
    """Methods of `client.phase_metrics`."""

    @overload
    async def create(self, body: PhaseMetricCreate, /, *, idempotency_key: str | None = None) -> PhaseMetric: ...

    @overload
    async def create(
        self,
        /,
        *,
        phase_id: UUID | str,
        kind: MetricKind,
        statement: str,
        indicator_id: UUID | str | None = UNSET,
        measure_id: UUID | str | None = UNSET,
        comparison: MetricComparison | None = UNSET,
        wanted: float | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    async def create(
        self,
        body: PhaseMetricCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Say by what one will see that a phase has succeeded, so that the next one can open.

        body: What is sent; or its fields by name, as PhaseMetricCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/phase-metrics",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricCreate, body, values),
        )
        return await self._sender.send(call, PhaseMetric)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PhaseMetric:
        """Read one of phase metrics.

        What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a
        judgement.

        What counts was read, seen or judged since the phase opened.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        """
        call = Call(
            "GET",
            path("/v1/phase-metrics/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, PhaseMetric)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseMetricUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        statement: str = UNSET,
        comparison: MetricComparison | None = UNSET,
        wanted: float | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseMetricUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Change what is wanted, or how it is said. Readings that were kept stay as they were.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseMetricUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/phase-metrics/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricUpdate, body, values),
        )
        return await self._sender.send(call, PhaseMetric)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a success metric. Readings that were kept stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/phase-metrics/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def judge(
        self,
        id: UUID | str,
        body: PhaseMetricJudge,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    @overload
    async def judge(
        self,
        id: UUID | str,
        /,
        *,
        is_met: bool,
        judgement: str,
        judged_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PhaseMetric: ...

    async def judge(
        self,
        id: UUID | str,
        body: PhaseMetricJudge | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PhaseMetric:
        """Judge a success metric that is told in words, with what the judgement rests on.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseMetricJudge has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phase-metrics/{id}/judge", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseMetricJudge, body, values),
        )
        return await self._sender.send(call, PhaseMetric)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[PhaseMetricPage, PhaseMetric]:
        """List phase metrics.

        What must be so of a phase for the phase after it to open: a figure compared with what is wanted, or a
        judgement.

        What counts was read, seen or judged since the phase opened.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
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
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        return AsyncPager(self._sender, call, PhaseMetricPage)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[PhaseMetric]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `phase`: The
            phase whose success it shows.; `initiative`: The initiative.; `indicator`: The indicator that is
            read.; `measure`: The measure that is read.; `judged_by`: Who judged.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        return export_async(self._sender, call, PhaseMetric)

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
        phase_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["indicator", "measure", "depth", "narrative"] | Sequence[Literal["indicator", "measure", "depth", "narrative"]] | None = None,
        statement: str | Sequence[str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        comparison: Literal["at_least", "at_most"] | Sequence[Literal["at_least", "at_most"]] | None = None,
        wanted_min: float | None = None,
        wanted_max: float | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_met: bool | None = None,
        judged_before: date | None = None,
        judged_after: date | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
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
        phase_id: Only with this `phase_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        comparison: Only with this `comparison`; repeated: any of them.
        wanted_min: Only where `wanted` is at least this.
        wanted_max: Only where `wanted` is at most this.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_met: Only where `is_met` is so.
        judged_before: Only where `judged_on` is earlier.
        judged_after: Only where `judged_on` is later.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/phase-metrics",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "phase_id": phase_id,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "statement": statement,
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "comparison": comparison,
                "wanted_min": wanted_min,
                "wanted_max": wanted_max,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_met": is_met,
                "judged_before": judged_before,
                "judged_after": judged_after,
                "judged_by_id": judged_by_id,
            }),
        )
        await save_async(self._sender, call, to)
