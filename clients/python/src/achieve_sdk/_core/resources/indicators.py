# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.indicators`."""

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
    AnswerRecord,
    Indicator,
    IndicatorAnswer,
    IndicatorCreate,
    IndicatorFidelity,
    IndicatorKind,
    IndicatorPage,
    IndicatorUpdate,
    MeasureUnit,
    MonitoringEvidence,
)


class IndicatorsResource(Resource):
    """Methods of `client.indicators`."""

    def answer(self, id: UUID | str) -> IndicatorAnswer:
        """What learners' progress answers to an indicator's saved question today.

        The answer of an indicator's saved question from progress as it is today, about the learners you may
        ask about.

        A learner counts who has reached the required share of the competencies, and belongs to the population
        if at least
        one of them is meant for the learner. About fewer than ten learners nothing is told.

        id: Id of the indicator or the measure.
        """
        call = Call("GET", path("/v1/indicators/{id}/answer", {"id": id}))
        return self._sender.send(call, IndicatorAnswer)

    def fidelity(
        self,
        id: UUID | str,
        *,
        since: date | None = None,
        until: date | None = None,
    ) -> IndicatorFidelity:
        """What the samples of an indicator come to over a period.

        What the samples of a cause indicator come to over a period, as far as you may see them, with a 90 %
        interval.

        The interval is Wilson's score interval (JASA 22, 1927): it has a width where a few observations are
        all alike.

        id: Id of the indicator.
        since: First day of the period, ISO date.
        until: Last day of the period, ISO date.
        """
        call = Call(
            "GET",
            path("/v1/indicators/{id}/fidelity", {"id": id}),
            query=query({"since": since, "until": until}),
        )
        return self._sender.send(call, IndicatorFidelity)

    @overload
    def create(self, body: IndicatorCreate, /, *, idempotency_key: str | None = None) -> Indicator: ...

    @overload
    def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        kind: IndicatorKind,
        statement: str,
        strategy_id: UUID | str | None = UNSET,
        population: str | None = UNSET,
        unit: MeasureUnit | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    def create(
        self,
        body: IndicatorCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Indicator:
        """Say what will be looked at to see whether an implementation plan works.

        body: What is sent; or its fields by name, as IndicatorCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/indicators",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(IndicatorCreate, body, values),
        )
        return self._sender.send(call, Indicator)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Indicator:
        """Read one of indicators.

        What is looked at to see whether an implementation plan works: what adults do, or what learners show.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        """
        call = Call(
            "GET",
            path("/v1/indicators/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Indicator)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IndicatorUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        strategy_id: UUID | str | None = UNSET,
        kind: IndicatorKind = UNSET,
        statement: str = UNSET,
        population: str | None = UNSET,
        unit: MeasureUnit | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IndicatorUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Indicator:
        """Change what is looked at.

        Its kind and its unit stay once there is evidence or a cycle, and while a saved question is asked of
        it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as IndicatorUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/indicators/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(IndicatorUpdate, body, values),
        )
        return self._sender.send(call, Indicator)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an indicator. Once the plan is in force not with evidence; with evidence that decisions rest on
        never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/indicators/{id}", {"id": id}),
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
    ) -> MonitoringEvidence: ...

    @overload
    def record_answer(
        self,
        id: UUID | str,
        /,
        *,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Keep today's answer of an indicator's saved question as monitoring evidence, as it is now and with the
        question.

        Later changes of progress, or of the question, do not alter it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AnswerRecord has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/indicators/{id}/record-answer", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AnswerRecord, body, values),
        )
        return self._sender.send(call, MonitoringEvidence)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> Pager[IndicatorPage, Indicator]:
        """List indicators.

        What is looked at to see whether an implementation plan works: what adults do, or what learners show.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return Pager(self._sender, call, IndicatorPage)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> Iterator[Indicator]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return export_blocking(self._sender, call, Indicator)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
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
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncIndicatorsResource(AsyncResource):
    """Methods of `client.indicators`."""

    async def answer(self, id: UUID | str) -> IndicatorAnswer:
        """What learners' progress answers to an indicator's saved question today.

        The answer of an indicator's saved question from progress as it is today, about the learners you may
        ask about.

        A learner counts who has reached the required share of the competencies, and belongs to the population
        if at least
        one of them is meant for the learner. About fewer than ten learners nothing is told.

        id: Id of the indicator or the measure.
        """
        call = Call("GET", path("/v1/indicators/{id}/answer", {"id": id}))
        return await self._sender.send(call, IndicatorAnswer)

    async def fidelity(
        self,
        id: UUID | str,
        *,
        since: date | None = None,
        until: date | None = None,
    ) -> IndicatorFidelity:
        """What the samples of an indicator come to over a period.

        What the samples of a cause indicator come to over a period, as far as you may see them, with a 90 %
        interval.

        The interval is Wilson's score interval (JASA 22, 1927): it has a width where a few observations are
        all alike.

        id: Id of the indicator.
        since: First day of the period, ISO date.
        until: Last day of the period, ISO date.
        """
        call = Call(
            "GET",
            path("/v1/indicators/{id}/fidelity", {"id": id}),
            query=query({"since": since, "until": until}),
        )
        return await self._sender.send(call, IndicatorFidelity)

    @overload
    async def create(self, body: IndicatorCreate, /, *, idempotency_key: str | None = None) -> Indicator: ...

    @overload
    async def create(
        self,
        /,
        *,
        implementation_plan_id: UUID | str,
        kind: IndicatorKind,
        statement: str,
        strategy_id: UUID | str | None = UNSET,
        population: str | None = UNSET,
        unit: MeasureUnit | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    async def create(
        self,
        body: IndicatorCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Indicator:
        """Say what will be looked at to see whether an implementation plan works.

        body: What is sent; or its fields by name, as IndicatorCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/indicators",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(IndicatorCreate, body, values),
        )
        return await self._sender.send(call, Indicator)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Indicator:
        """Read one of indicators.

        What is looked at to see whether an implementation plan works: what adults do, or what learners show.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        """
        call = Call(
            "GET",
            path("/v1/indicators/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Indicator)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IndicatorUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        strategy_id: UUID | str | None = UNSET,
        kind: IndicatorKind = UNSET,
        statement: str = UNSET,
        population: str | None = UNSET,
        unit: MeasureUnit | None = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Indicator: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IndicatorUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Indicator:
        """Change what is looked at.

        Its kind and its unit stay once there is evidence or a cycle, and while a saved question is asked of
        it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as IndicatorUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/indicators/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(IndicatorUpdate, body, values),
        )
        return await self._sender.send(call, Indicator)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an indicator. Once the plan is in force not with evidence; with evidence that decisions rest on
        never.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/indicators/{id}", {"id": id}),
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
    ) -> MonitoringEvidence: ...

    @overload
    async def record_answer(
        self,
        id: UUID | str,
        /,
        *,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    async def record_answer(
        self,
        id: UUID | str,
        body: AnswerRecord | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Keep today's answer of an indicator's saved question as monitoring evidence, as it is now and with the
        question.

        Later changes of progress, or of the question, do not alter it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AnswerRecord has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/indicators/{id}/record-answer", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AnswerRecord, body, values),
        )
        return await self._sender.send(call, MonitoringEvidence)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> AsyncPager[IndicatorPage, Indicator]:
        """List indicators.

        What is looked at to see whether an implementation plan works: what adults do, or what learners show.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return AsyncPager(self._sender, call, IndicatorPage)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
    ) -> AsyncIterator[Indicator]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it is about.;
            `saved_questions`: What it asks of progress; one at most.; `monitoring_evidence`: What was seen,
            by day.; `cycles`: What is tried, and predicted of it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        return export_async(self._sender, call, Indicator)

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
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["cause", "effect"] | Sequence[Literal["cause", "effect"]] | None = None,
        population: str | Sequence[str] | None = None,
        unit: Literal["percent", "percentage_points", "count", "days", "score"] | Sequence[Literal["percent", "percentage_points", "count", "days", "score"]] | None = None,
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
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        population: Only with this `population`; repeated: any of them.
        unit: Only with this `unit`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        """
        call = Call(
            "GET",
            "/v1/indicators",
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
                "kind": kind,
                "population": population,
                "unit": unit,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
            }),
        )
        await save_async(self._sender, call, to)
