# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.deliveries`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, headers, joined, path, query
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Delivery, DeliveryPage


class DeliveriesResource(Resource):
    """Methods of `client.deliveries`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Delivery:
        """Read one of deliveries.

        One event on its way to one endpoint.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        """
        call = Call(
            "GET",
            path("/v1/deliveries/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Delivery)

    def replay(self, id: UUID | str, *, idempotency_key: str | None = None) -> Delivery:
        """Send a delivery again, from its first attempt, with the same `webhook-id`.

        One that is over is sent out of its order. One that waits for its next attempt is tried now; one that
        waits for an
        earlier event about the same keeps waiting.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/deliveries/{id}/replay", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, Delivery)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
    ) -> Pager[DeliveryPage, Delivery]:
        """List deliveries.

        One event on its way to one endpoint.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
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
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        return Pager(self._sender, call, DeliveryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
    ) -> Iterator[Delivery]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        return export_blocking(self._sender, call, Delivery)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
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
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncDeliveriesResource(AsyncResource):
    """Methods of `client.deliveries`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Delivery:
        """Read one of deliveries.

        One event on its way to one endpoint.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        """
        call = Call(
            "GET",
            path("/v1/deliveries/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Delivery)

    async def replay(self, id: UUID | str, *, idempotency_key: str | None = None) -> Delivery:
        """Send a delivery again, from its first attempt, with the same `webhook-id`.

        One that is over is sent out of its order. One that waits for its next attempt is tried now; one that
        waits for an
        earlier event about the same keeps waiting.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/deliveries/{id}/replay", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, Delivery)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
    ) -> AsyncPager[DeliveryPage, Delivery]:
        """List deliveries.

        One event on its way to one endpoint.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
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
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        return AsyncPager(self._sender, call, DeliveryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
    ) -> AsyncIterator[Delivery]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        return export_async(self._sender, call, Delivery)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        event_id: UUID | str | Sequence[UUID | str] | None = None,
        seq: int | Sequence[int] | None = None,
        seq_min: int | None = None,
        seq_max: int | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        attempt_count: int | Sequence[int] | None = None,
        attempt_count_min: int | None = None,
        attempt_count_max: int | None = None,
        next_attempt_before: datetime | None = None,
        next_attempt_since: datetime | None = None,
        last_attempt_before: datetime | None = None,
        last_attempt_since: datetime | None = None,
        last_status: int | Sequence[int] | None = None,
        last_status_min: int | None = None,
        last_status_max: int | None = None,
        delivered_before: datetime | None = None,
        delivered_since: datetime | None = None,
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
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        event_id: Only with this `event_id`; repeated: any of them.
        seq: Only with this `seq`; repeated: any of them.
        seq_min: Only where `seq` is at least this.
        seq_max: Only where `seq` is at most this.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        attempt_count: Only with this `attempt_count`; repeated: any of them.
        attempt_count_min: Only where `attempt_count` is at least this.
        attempt_count_max: Only where `attempt_count` is at most this.
        next_attempt_before: Only where `next_attempt_at` is earlier.
        next_attempt_since: Only where `next_attempt_at` is at or after.
        last_attempt_before: Only where `last_attempt_at` is earlier.
        last_attempt_since: Only where `last_attempt_at` is at or after.
        last_status: Only with this `last_status`; repeated: any of them.
        last_status_min: Only where `last_status` is at least this.
        last_status_max: Only where `last_status` is at most this.
        delivered_before: Only where `delivered_at` is earlier.
        delivered_since: Only where `delivered_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "seq": seq,
                "seq_min": seq_min,
                "seq_max": seq_max,
                "aggregate_id": aggregate_id,
                "state": state,
                "attempt_count": attempt_count,
                "attempt_count_min": attempt_count_min,
                "attempt_count_max": attempt_count_max,
                "next_attempt_before": next_attempt_before,
                "next_attempt_since": next_attempt_since,
                "last_attempt_before": last_attempt_before,
                "last_attempt_since": last_attempt_since,
                "last_status": last_status,
                "last_status_min": last_status_min,
                "last_status_max": last_status_max,
                "delivered_before": delivered_before,
                "delivered_since": delivered_since,
            }),
        )
        await save_async(self._sender, call, to)
