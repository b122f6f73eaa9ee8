# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.monitoring_evidence`."""

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
    Attachment,
    MonitoringEvidence,
    MonitoringEvidenceCreate,
    MonitoringEvidencePage,
    MonitoringEvidenceUpdate,
)


class MonitoringEvidenceResource(Resource):
    """Methods of `client.monitoring_evidence`."""

    def attachments(
        self,
        id: UUID | str,
        content: bytes, content_type: Literal["multipart/form-data"],
    ) -> Attachment:
        """Attach a file to monitoring evidence.

        A PDF, a picture (PNG, JPEG, GIF, WebP), a spreadsheet (XLSX, ODS) or a text (CSV, TXT in UTF-8), in
        the part `file` of the body with its name. What it is is told by its content, and its name has to
        agree. Who may correct the evidence may attach to it; at most twenty files.

        id: Id of the monitoring evidence.
        """
        call = Call(
            "POST",
            path("/v1/monitoring-evidence/{id}/attachments", {"id": id}),
            content=content,
            headers=headers({"Content-Type": content_type}),
        )
        return self._sender.send(call, Attachment)

    @overload
    def create(
        self,
        body: MonitoringEvidenceCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    @overload
    def create(
        self,
        /,
        *,
        indicator_id: UUID | str,
        observed_on: date,
        observer_id: UUID | str | None = UNSET,
        value: float | None = UNSET,
        narrative: str | None = UNSET,
        population: str | None = UNSET,
        source: str | None = UNSET,
        sample_size: int | None = UNSET,
        in_place_count: int | None = UNSET,
        cycle_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    def create(
        self,
        body: MonitoringEvidenceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Record what was seen for an indicator: a value, a narrative, or both.

        body: What is sent; or its fields by name, as MonitoringEvidenceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/monitoring-evidence",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringEvidenceCreate, body, values),
        )
        return self._sender.send(call, MonitoringEvidence)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MonitoringEvidence:
        """Read one of monitoring evidence.

        What was seen for an indicator on a day, as a number, in words, or both.

        It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed
        themselves.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        """
        call = Call(
            "GET",
            path("/v1/monitoring-evidence/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, MonitoringEvidence)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringEvidenceUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        observed_on: date = UNSET,
        value: float | None = UNSET,
        narrative: str | None = UNSET,
        population: str | None = UNSET,
        source: str | None = UNSET,
        sample_size: int | None = UNSET,
        in_place_count: int | None = UNSET,
        cycle_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringEvidenceUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Correct what was recorded for an indicator. It is never deleted: decisions may rest on it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MonitoringEvidenceUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/monitoring-evidence/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringEvidenceUpdate, body, values),
        )
        return self._sender.send(call, MonitoringEvidence)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
    ) -> Pager[MonitoringEvidencePage, MonitoringEvidence]:
        """List monitoring evidence.

        What was seen for an indicator on a day, as a number, in words, or both.

        It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed
        themselves.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
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
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        return Pager(self._sender, call, MonitoringEvidencePage)

    def export(
        self,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
    ) -> Iterator[MonitoringEvidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
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
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        return export_blocking(self._sender, call, MonitoringEvidence)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
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
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMonitoringEvidenceResource(AsyncResource):
    """Methods of `client.monitoring_evidence`."""

    async def attachments(
        self,
        id: UUID | str,
        content: bytes, content_type: Literal["multipart/form-data"],
    ) -> Attachment:
        """Attach a file to monitoring evidence.

        A PDF, a picture (PNG, JPEG, GIF, WebP), a spreadsheet (XLSX, ODS) or a text (CSV, TXT in UTF-8), in
        the part `file` of the body with its name. What it is is told by its content, and its name has to
        agree. Who may correct the evidence may attach to it; at most twenty files.

        id: Id of the monitoring evidence.
        """
        call = Call(
            "POST",
            path("/v1/monitoring-evidence/{id}/attachments", {"id": id}),
            content=content,
            headers=headers({"Content-Type": content_type}),
        )
        return await self._sender.send(call, Attachment)

    @overload
    async def create(
        self,
        body: MonitoringEvidenceCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    @overload
    async def create(
        self,
        /,
        *,
        indicator_id: UUID | str,
        observed_on: date,
        observer_id: UUID | str | None = UNSET,
        value: float | None = UNSET,
        narrative: str | None = UNSET,
        population: str | None = UNSET,
        source: str | None = UNSET,
        sample_size: int | None = UNSET,
        in_place_count: int | None = UNSET,
        cycle_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    async def create(
        self,
        body: MonitoringEvidenceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Record what was seen for an indicator: a value, a narrative, or both.

        body: What is sent; or its fields by name, as MonitoringEvidenceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/monitoring-evidence",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringEvidenceCreate, body, values),
        )
        return await self._sender.send(call, MonitoringEvidence)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MonitoringEvidence:
        """Read one of monitoring evidence.

        What was seen for an indicator on a day, as a number, in words, or both.

        It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed
        themselves.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        """
        call = Call(
            "GET",
            path("/v1/monitoring-evidence/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, MonitoringEvidence)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringEvidenceUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        observed_on: date = UNSET,
        value: float | None = UNSET,
        narrative: str | None = UNSET,
        population: str | None = UNSET,
        source: str | None = UNSET,
        sample_size: int | None = UNSET,
        in_place_count: int | None = UNSET,
        cycle_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringEvidence: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringEvidenceUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringEvidence:
        """Correct what was recorded for an indicator. It is never deleted: decisions may rest on it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MonitoringEvidenceUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/monitoring-evidence/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringEvidenceUpdate, body, values),
        )
        return await self._sender.send(call, MonitoringEvidence)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
    ) -> AsyncPager[MonitoringEvidencePage, MonitoringEvidence]:
        """List monitoring evidence.

        What was seen for an indicator on a day, as a number, in words, or both.

        It is corrected and never deleted: decisions may rest on it. Teachers correct what they observed
        themselves.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
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
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        return AsyncPager(self._sender, call, MonitoringEvidencePage)

    def export(
        self,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
    ) -> AsyncIterator[MonitoringEvidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator.; `observer`: Who saw it.; `attachments`: Files that belong to it.; `cycle`: The cycle
            that it is attached to.; `adjustments`: What was decided on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
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
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        return export_async(self._sender, call, MonitoringEvidence)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        value_min: float | None = None,
        value_max: float | None = None,
        population: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        origin: Literal["entered", "imported", "computed"] | Sequence[Literal["entered", "imported", "computed"]] | None = None,
        population_size: int | Sequence[int] | None = None,
        population_size_min: int | None = None,
        population_size_max: int | None = None,
        sample_size: int | Sequence[int] | None = None,
        sample_size_min: int | None = None,
        sample_size_max: int | None = None,
        in_place_count: int | Sequence[int] | None = None,
        in_place_count_min: int | None = None,
        in_place_count_max: int | None = None,
        cycle_id: UUID | str | Sequence[UUID | str] | None = None,
        value_low_min: float | None = None,
        value_low_max: float | None = None,
        value_high_min: float | None = None,
        value_high_max: float | None = None,
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
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        value_min: Only where `value` is at least this.
        value_max: Only where `value` is at most this.
        population: Only with this `population`; repeated: any of them.
        source: Only with this `source`; repeated: any of them.
        origin: Only with this `origin`; repeated: any of them.
        population_size: Only with this `population_size`; repeated: any of them.
        population_size_min: Only where `population_size` is at least this.
        population_size_max: Only where `population_size` is at most this.
        sample_size: Only with this `sample_size`; repeated: any of them.
        sample_size_min: Only where `sample_size` is at least this.
        sample_size_max: Only where `sample_size` is at most this.
        in_place_count: Only with this `in_place_count`; repeated: any of them.
        in_place_count_min: Only where `in_place_count` is at least this.
        in_place_count_max: Only where `in_place_count` is at most this.
        cycle_id: Only with this `cycle_id`; repeated: any of them.
        value_low_min: Only where `value_low` is at least this.
        value_low_max: Only where `value_low` is at most this.
        value_high_min: Only where `value_high` is at least this.
        value_high_max: Only where `value_high` is at most this.
        """
        call = Call(
            "GET",
            "/v1/monitoring-evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "indicator_id": indicator_id,
                "organization_id": organization_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "value_min": value_min,
                "value_max": value_max,
                "population": population,
                "source": source,
                "origin": origin,
                "population_size": population_size,
                "population_size_min": population_size_min,
                "population_size_max": population_size_max,
                "sample_size": sample_size,
                "sample_size_min": sample_size_min,
                "sample_size_max": sample_size_max,
                "in_place_count": in_place_count,
                "in_place_count_min": in_place_count_min,
                "in_place_count_max": in_place_count_max,
                "cycle_id": cycle_id,
                "value_low_min": value_low_min,
                "value_low_max": value_low_max,
                "value_high_min": value_high_min,
                "value_high_max": value_high_max,
            }),
        )
        await save_async(self._sender, call, to)
