# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.webhook_endpoints`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
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
    KeyRotation,
    WebhookEndpoint,
    WebhookEndpointCreate,
    WebhookEndpointPage,
    WebhookEndpointUpdate,
)


class WebhookEndpointsResource(Resource):
    """Methods of `client.webhook_endpoints`."""

    @overload
    def create(self, body: WebhookEndpointCreate, /, *, idempotency_key: str | None = None) -> WebhookEndpoint: ...

    @overload
    def create(
        self,
        /,
        *,
        url: str,
        event_types: Sequence[str] = UNSET,
        scopes: Sequence[str] = UNSET,
        description: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    def create(
        self,
        body: WebhookEndpointCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint.

        `signing_secret` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then rotate the keys. A machine client owns what it creates; what people create is the
            district's.

        body: What is sent; or its fields by name, as WebhookEndpointCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/webhook-endpoints",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(WebhookEndpointCreate, body, values),
        )
        return self._sender.send(call, WebhookEndpoint)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> WebhookEndpoint:
        """Read one of webhook endpoints.

        Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0).

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        """
        call = Call(
            "GET",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, WebhookEndpoint)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: WebhookEndpointUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        url: str = UNSET,
        event_types: Sequence[str] = UNSET,
        scopes: Sequence[str] = UNSET,
        description: str | None = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: WebhookEndpointUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint, pause it, or make it active again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as WebhookEndpointUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(WebhookEndpointUpdate, body, values),
        )
        return self._sender.send(call, WebhookEndpoint)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a webhook endpoint with its deliveries. What is just being sent may still arrive.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def rotate(
        self,
        id: UUID | str,
        body: KeyRotation,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    @overload
    def rotate(
        self,
        id: UUID | str,
        /,
        *,
        previous_hours: int = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    def rotate(
        self,
        id: UUID | str,
        body: KeyRotation | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Give a webhook endpoint new signing keys.

        `signing_secret` is shown in this answer and never again. Messages are signed with the old keys too,
        for 24 hours or
        as long as you say, so that the receiver can change over in its own time. Keys from before the last
        rotation end
        at once.

        id: Id of the resource.
        body: What is sent; or its fields by name, as KeyRotation has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/webhook-endpoints/{id}/rotate", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(KeyRotation, body, values),
        )
        return self._sender.send(call, WebhookEndpoint)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
    ) -> Pager[WebhookEndpointPage, WebhookEndpoint]:
        """List webhook endpoints.

        Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0).

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
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
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        return Pager(self._sender, call, WebhookEndpointPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
    ) -> Iterator[WebhookEndpoint]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        return export_blocking(self._sender, call, WebhookEndpoint)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
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
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncWebhookEndpointsResource(AsyncResource):
    """Methods of `client.webhook_endpoints`."""

    @overload
    async def create(self, body: WebhookEndpointCreate, /, *, idempotency_key: str | None = None) -> WebhookEndpoint: ...

    @overload
    async def create(
        self,
        /,
        *,
        url: str,
        event_types: Sequence[str] = UNSET,
        scopes: Sequence[str] = UNSET,
        description: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    async def create(
        self,
        body: WebhookEndpointCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint.

        `signing_secret` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then rotate the keys. A machine client owns what it creates; what people create is the
            district's.

        body: What is sent; or its fields by name, as WebhookEndpointCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/webhook-endpoints",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(WebhookEndpointCreate, body, values),
        )
        return await self._sender.send(call, WebhookEndpoint)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> WebhookEndpoint:
        """Read one of webhook endpoints.

        Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0).

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        """
        call = Call(
            "GET",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, WebhookEndpoint)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: WebhookEndpointUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        url: str = UNSET,
        event_types: Sequence[str] = UNSET,
        scopes: Sequence[str] = UNSET,
        description: str | None = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: WebhookEndpointUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint, pause it, or make it active again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as WebhookEndpointUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(WebhookEndpointUpdate, body, values),
        )
        return await self._sender.send(call, WebhookEndpoint)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a webhook endpoint with its deliveries. What is just being sent may still arrive.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/webhook-endpoints/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def rotate(
        self,
        id: UUID | str,
        body: KeyRotation,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    @overload
    async def rotate(
        self,
        id: UUID | str,
        /,
        *,
        previous_hours: int = UNSET,
        idempotency_key: str | None = None,
    ) -> WebhookEndpoint: ...

    async def rotate(
        self,
        id: UUID | str,
        body: KeyRotation | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> WebhookEndpoint:
        """Give a webhook endpoint new signing keys.

        `signing_secret` is shown in this answer and never again. Messages are signed with the old keys too,
        for 24 hours or
        as long as you say, so that the receiver can change over in its own time. Keys from before the last
        rotation end
        at once.

        id: Id of the resource.
        body: What is sent; or its fields by name, as KeyRotation has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/webhook-endpoints/{id}/rotate", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(KeyRotation, body, values),
        )
        return await self._sender.send(call, WebhookEndpoint)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
    ) -> AsyncPager[WebhookEndpointPage, WebhookEndpoint]:
        """List webhook endpoints.

        Where another system hears, signed and in order, what happened here (Standard Webhooks 1.0.0).

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
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
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        return AsyncPager(self._sender, call, WebhookEndpointPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
    ) -> AsyncIterator[WebhookEndpoint]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `deliveries`:
            What was sent to it, or is to be.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        return export_async(self._sender, call, WebhookEndpoint)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "is_active", "-is_active"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        description: str | Sequence[str] | None = None,
        is_active: bool | None = None,
        disabled_reason: Literal["by_owner", "gone"] | Sequence[Literal["by_owner", "gone"]] | None = None,
        previous_secret_until_before: datetime | None = None,
        previous_secret_until_from: datetime | None = None,
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
        client_id: Only with this `client_id`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_active: Only where `is_active` is so.
        disabled_reason: Only with this `disabled_reason`; repeated: any of them.
        previous_secret_until_before: Only where `previous_secret_until` is earlier.
        previous_secret_until_from: Only where `previous_secret_until` is at or after.
        """
        call = Call(
            "GET",
            "/v1/webhook-endpoints",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "description": description,
                "is_active": is_active,
                "disabled_reason": disabled_reason,
                "previous_secret_until_before": previous_secret_until_before,
                "previous_secret_until_from": previous_secret_until_from,
            }),
        )
        await save_async(self._sender, call, to)
