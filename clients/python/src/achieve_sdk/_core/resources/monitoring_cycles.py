# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.monitoring_cycles`."""

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
    CycleDecision,
    CycleState,
    MonitoringCycle,
    MonitoringCycleCreate,
    MonitoringCyclePage,
    MonitoringCycleStudy,
    MonitoringCycleUpdate,
)


class MonitoringCyclesResource(Resource):
    """Methods of `client.monitoring_cycles`."""

    def study(self, id: UUID | str) -> MonitoringCycleStudy:
        """How the result of a cycle stands to its prediction.

        The prediction of a monitoring cycle against its result, from the evidence attached to it that you may
        see.

        The result is the share in place of all samples taken together, where there are any, with its 90 %
        interval; else
        the newest value.

        id: Id of the monitoring cycle.
        """
        call = Call("GET", path("/v1/monitoring-cycles/{id}/study", {"id": id}))
        return self._sender.send(call, MonitoringCycleStudy)

    @overload
    def create(self, body: MonitoringCycleCreate, /, *, idempotency_key: str | None = None) -> MonitoringCycle: ...

    @overload
    def create(
        self,
        /,
        *,
        indicator_id: UUID | str,
        question: str,
        tried: str,
        begins_on: date,
        ends_on: date,
        predicted_low: float,
        predicted_high: float | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    def create(
        self,
        body: MonitoringCycleCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringCycle:
        """Plan to try something: the question, what is tried, and what is predicted of an indicator.

        body: What is sent; or its fields by name, as MonitoringCycleCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/monitoring-cycles",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringCycleCreate, body, values),
        )
        return self._sender.send(call, MonitoringCycle)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MonitoringCycle:
        """Read one of monitoring cycles.

        Something that is tried and looked at: plan, do, study, act, with a prediction that stands before
        there is data.

        Once evidence is attached the prediction stays as it is.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        """
        call = Call(
            "GET",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, MonitoringCycle)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringCycleUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        question: str = UNSET,
        tried: str = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        predicted_low: float = UNSET,
        predicted_high: float = UNSET,
        state: CycleState = UNSET,
        learned: str | None = UNSET,
        decision: CycleDecision | None = UNSET,
        adjustment_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringCycleUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringCycle:
        """Change a monitoring cycle, or where it stands: begin it, study it, act on it, or drop it.

        Its prediction stays once evidence is attached. It is studied with what was learned, and acted on with
        a decision
        and the adjustment of the plan that it led to.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MonitoringCycleUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringCycleUpdate, body, values),
        )
        return self._sender.send(call, MonitoringCycle)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a cycle to which no evidence is attached. With evidence it is dropped instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
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
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[MonitoringCyclePage, MonitoringCycle]:
        """List monitoring cycles.

        Something that is tried and looked at: plan, do, study, act, with a prediction that stands before
        there is data.

        Once evidence is attached the prediction stays as it is.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        return Pager(self._sender, call, MonitoringCyclePage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
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
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[MonitoringCycle]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        return export_blocking(self._sender, call, MonitoringCycle)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMonitoringCyclesResource(AsyncResource):
    """Methods of `client.monitoring_cycles`."""

    async def study(self, id: UUID | str) -> MonitoringCycleStudy:
        """How the result of a cycle stands to its prediction.

        The prediction of a monitoring cycle against its result, from the evidence attached to it that you may
        see.

        The result is the share in place of all samples taken together, where there are any, with its 90 %
        interval; else
        the newest value.

        id: Id of the monitoring cycle.
        """
        call = Call("GET", path("/v1/monitoring-cycles/{id}/study", {"id": id}))
        return await self._sender.send(call, MonitoringCycleStudy)

    @overload
    async def create(self, body: MonitoringCycleCreate, /, *, idempotency_key: str | None = None) -> MonitoringCycle: ...

    @overload
    async def create(
        self,
        /,
        *,
        indicator_id: UUID | str,
        question: str,
        tried: str,
        begins_on: date,
        ends_on: date,
        predicted_low: float,
        predicted_high: float | None = UNSET,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    async def create(
        self,
        body: MonitoringCycleCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringCycle:
        """Plan to try something: the question, what is tried, and what is predicted of an indicator.

        body: What is sent; or its fields by name, as MonitoringCycleCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/monitoring-cycles",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringCycleCreate, body, values),
        )
        return await self._sender.send(call, MonitoringCycle)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MonitoringCycle:
        """Read one of monitoring cycles.

        Something that is tried and looked at: plan, do, study, act, with a prediction that stands before
        there is data.

        Once evidence is attached the prediction stays as it is.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        """
        call = Call(
            "GET",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, MonitoringCycle)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringCycleUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        question: str = UNSET,
        tried: str = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        predicted_low: float = UNSET,
        predicted_high: float = UNSET,
        state: CycleState = UNSET,
        learned: str | None = UNSET,
        decision: CycleDecision | None = UNSET,
        adjustment_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> MonitoringCycle: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: MonitoringCycleUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> MonitoringCycle:
        """Change a monitoring cycle, or where it stands: begin it, study it, act on it, or drop it.

        Its prediction stays once evidence is attached. It is studied with what was learned, and acted on with
        a decision
        and the adjustment of the plan that it led to.

        id: Id of the resource.
        body: What is sent; or its fields by name, as MonitoringCycleUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(MonitoringCycleUpdate, body, values),
        )
        return await self._sender.send(call, MonitoringCycle)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a cycle to which no evidence is attached. With evidence it is dropped instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/monitoring-cycles/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
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
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[MonitoringCyclePage, MonitoringCycle]:
        """List monitoring cycles.

        Something that is tried and looked at: plan, do, study, act, with a prediction that stands before
        there is data.

        Once evidence is attached the prediction stays as it is.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        return AsyncPager(self._sender, call, MonitoringCyclePage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
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
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[MonitoringCycle]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`:
            What is predicted and looked at.; `adjustment`: What it led to.; `monitoring_evidence`: What was
            seen, by day.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        return export_async(self._sender, call, MonitoringCycle)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        predicted_low_min: float | None = None,
        predicted_low_max: float | None = None,
        predicted_high_min: float | None = None,
        predicted_high_max: float | None = None,
        predicted_before: datetime | None = None,
        predicted_since: datetime | None = None,
        state: Literal["planned", "doing", "studied", "acted", "dropped"] | Sequence[Literal["planned", "doing", "studied", "acted", "dropped"]] | None = None,
        studied_before: date | None = None,
        studied_after: date | None = None,
        decision: Literal["adopt", "adapt", "abandon"] | Sequence[Literal["adopt", "adapt", "abandon"]] | None = None,
        adjustment_id: UUID | str | Sequence[UUID | str] | None = None,
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        predicted_low_min: Only where `predicted_low` is at least this.
        predicted_low_max: Only where `predicted_low` is at most this.
        predicted_high_min: Only where `predicted_high` is at least this.
        predicted_high_max: Only where `predicted_high` is at most this.
        predicted_before: Only where `predicted_at` is earlier.
        predicted_since: Only where `predicted_at` is at or after.
        state: Only with this `state`; repeated: any of them.
        studied_before: Only where `studied_on` is earlier.
        studied_after: Only where `studied_on` is later.
        decision: Only with this `decision`; repeated: any of them.
        adjustment_id: Only with this `adjustment_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/monitoring-cycles",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "predicted_low_min": predicted_low_min,
                "predicted_low_max": predicted_low_max,
                "predicted_high_min": predicted_high_min,
                "predicted_high_max": predicted_high_max,
                "predicted_before": predicted_before,
                "predicted_since": predicted_since,
                "state": state,
                "studied_before": studied_before,
                "studied_after": studied_after,
                "decision": decision,
                "adjustment_id": adjustment_id,
            }),
        )
        await save_async(self._sender, call, to)
