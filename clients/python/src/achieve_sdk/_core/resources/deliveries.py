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
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
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
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, DeliveryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Delivery]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Delivery)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
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
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
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
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, DeliveryPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Delivery]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `endpoint`:
            Where it goes.; `event`: What is told, if you may see it in the feed.
        id: Only with this `id`; repeated: any of them.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Delivery)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        endpoint_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["pending", "delivered", "failed", "cancelled"] | Sequence[Literal["pending", "delivered", "failed", "cancelled"]] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        endpoint_id: Only with this `endpoint_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/deliveries",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "endpoint_id": endpoint_id,
                "state": state,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
