# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.measures`."""

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
    AnswerRecord,
    CheckpointSet,
    Measure,
    MeasureAnswer,
    MeasureCreate,
    MeasureDirection,
    MeasurePage,
    MeasureUnit,
    MeasureUpdate,
    Measurement,
)


class MeasuresResource(Resource):
    """Methods of `client.measures`."""

    def answer(self, id: UUID | str) -> MeasureAnswer:
        """What learners' progress answers to a measure's saved question today.

        The answer of a measure's saved question, as that of an indicator.

        id: Id of the indicator or the measure.
        """
        call = Call("GET", path("/v1/measures/{id}/answer", {"id": id}))
        return self._sender.send(call, MeasureAnswer)

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
        checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET,
        ahead_measure_id: UUID | str | None = UNSET,
        behind_measure_id: UUID | str | None = UNSET,
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
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
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
        on_conflict: Literal["refuse", "merge"] | None = None,
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
        checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Change a measure. Its unit stays once something was measured, and while a saved question is asked of
        it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measures/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
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

    @overload
    def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    @overload
    def record_answer(
        self,
        id: UUID | str,
        /,
        *,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Keep today's answer of a measure's saved question as its measurement of today, with the question.

        Later changes of progress, or of the question, do not alter it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AnswerRecord has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/measures/{id}/record-answer", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AnswerRecord, body, values),
        )
        return self._sender.send(call, Measurement)

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
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
    ) -> Pager[MeasurePage, Measure]:
        """List measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
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
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
    ) -> Iterator[Measure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measures",
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
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
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
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMeasuresResource(AsyncResource):
    """Methods of `client.measures`."""

    async def answer(self, id: UUID | str) -> MeasureAnswer:
        """What learners' progress answers to a measure's saved question today.

        The answer of a measure's saved question, as that of an indicator.

        id: Id of the indicator or the measure.
        """
        call = Call("GET", path("/v1/measures/{id}/answer", {"id": id}))
        return await self._sender.send(call, MeasureAnswer)

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
        checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET,
        ahead_measure_id: UUID | str | None = UNSET,
        behind_measure_id: UUID | str | None = UNSET,
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
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
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
        on_conflict: Literal["refuse", "merge"] | None = None,
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
        checkpoints: Sequence[CheckpointSet | Mapping[str, object]] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Measure: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MeasureUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measure:
        """Change a measure. Its unit stays once something was measured, and while a saved question is asked of
        it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MeasureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/measures/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
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

    @overload
    async def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    @overload
    async def record_answer(
        self,
        id: UUID | str,
        /,
        *,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Measurement: ...

    async def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Measurement:
        """Keep today's answer of a measure's saved question as its measurement of today, with the question.

        Later changes of progress, or of the question, do not alter it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AnswerRecord has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/measures/{id}/record-answer", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AnswerRecord, body, values),
        )
        return await self._sender.send(call, Measurement)

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
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
    ) -> AsyncPager[MeasurePage, Measure]:
        """List measures.

        How one sees that a goal is reached: from a baseline to a target, in a unit, for a population.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
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
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
    ) -> AsyncIterator[Measure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `goal`: The
            goal.; `ahead_measure`: Of a gap: the measure of those who are ahead.; `behind_measure`: Of a gap:
            that of those who are behind.; `plan`: The plan.; `saved_questions`: What it asks of progress; one
            at most.; `measurements`: What was measured, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measures",
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
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
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
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        goal_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        metric: str | Sequence[str] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        direction: Literal["increase", "decrease", "maintain"] | Sequence[Literal["increase", "decrease", "maintain"]] | None = None,
        baseline_min: float | None = None,
        baseline_max: float | None = None,
        baseline_before: date | None = None,
        baseline_after: date | None = None,
        target_min: float | None = None,
        target_max: float | None = None,
        target_before: date | None = None,
        target_after: date | None = None,
        ahead_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        behind_measure_id: UUID | str | Sequence[UUID | str] | None = None,
        ahead_change_min: float | None = None,
        ahead_change_max: float | None = None,
        behind_change_min: float | None = None,
        behind_change_max: float | None = None,
        gap_movement: Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"] | Sequence[Literal["narrowed_by_gain", "narrowed_by_loss", "unchanged", "widened"]] | None = None,
        latest_value_min: float | None = None,
        latest_value_max: float | None = None,
        latest_before: date | None = None,
        latest_after: date | None = None,
        progress_share_min: float | None = None,
        progress_share_max: float | None = None,
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
        goal_id: Only with this `goal_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        metric: Only with this `metric`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        direction: Only with this `direction`; repeated: any of them.
        baseline_min: Only where `baseline` is at least this.
        baseline_max: Only where `baseline` is at most this.
        baseline_before: Only where `baseline_on` is earlier.
        baseline_after: Only where `baseline_on` is later.
        target_min: Only where `target` is at least this.
        target_max: Only where `target` is at most this.
        target_before: Only where `target_on` is earlier.
        target_after: Only where `target_on` is later.
        ahead_measure_id: Only with this `ahead_measure_id`; repeated: any of them.
        behind_measure_id: Only with this `behind_measure_id`; repeated: any of them.
        ahead_change_min: Only where `ahead_change` is at least this.
        ahead_change_max: Only where `ahead_change` is at most this.
        behind_change_min: Only where `behind_change` is at least this.
        behind_change_max: Only where `behind_change` is at most this.
        gap_movement: Only with this `gap_movement`; repeated: any of them.
        latest_value_min: Only where `latest_value` is at least this.
        latest_value_max: Only where `latest_value` is at most this.
        latest_before: Only where `latest_on` is earlier.
        latest_after: Only where `latest_on` is later.
        progress_share_min: Only where `progress_share` is at least this.
        progress_share_max: Only where `progress_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/measures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "goal_id": goal_id,
                "organization_id": organization_id,
                "metric": metric,
                "population": population,
                "unit": unit,
                "direction": direction,
                "baseline_min": baseline_min,
                "baseline_max": baseline_max,
                "baseline_before": baseline_before,
                "baseline_after": baseline_after,
                "target_min": target_min,
                "target_max": target_max,
                "target_before": target_before,
                "target_after": target_after,
                "ahead_measure_id": ahead_measure_id,
                "behind_measure_id": behind_measure_id,
                "ahead_change_min": ahead_change_min,
                "ahead_change_max": ahead_change_max,
                "behind_change_min": behind_change_min,
                "behind_change_max": behind_change_max,
                "gap_movement": gap_movement,
                "latest_value_min": latest_value_min,
                "latest_value_max": latest_value_max,
                "latest_before": latest_before,
                "latest_after": latest_after,
                "progress_share_min": progress_share_min,
                "progress_share_max": progress_share_max,
            }),
        )
        await save_async(self._sender, call, to)
