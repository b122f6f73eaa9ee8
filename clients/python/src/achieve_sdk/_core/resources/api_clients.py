# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.api_clients`."""

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
    ApiClient,
    ApiClientCreate,
    ApiClientPage,
    ApiClientUpdate,
    SecretRotation,
)


class ApiClientsResource(Resource):
    """Methods of `client.api_clients`."""

    @overload
    def create(self, body: ApiClientCreate, /, *, idempotency_key: str | None = None) -> ApiClient: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        scopes: Sequence[str],
        description: str | None = UNSET,
        school_ids: Sequence[UUID | str] | None = UNSET,
        redirect_uris: Sequence[str] = UNSET,
        is_public: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    def create(
        self,
        body: ApiClientCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Create an API client.

        `client_secret` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then rotate it. A public client has none.

        body: What is sent; or its fields by name, as ApiClientCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/api-clients",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ApiClientCreate, body, values),
        )
        return self._sender.send(call, ApiClient)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ApiClient:
        """Read one of api clients.

        A system that acts for the district by scopes, or a front end through which people sign in.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        """
        call = Call(
            "GET",
            path("/v1/api-clients/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, ApiClient)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ApiClientUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        description: str | None = UNSET,
        scopes: Sequence[str] = UNSET,
        school_ids: Sequence[UUID | str] | None = UNSET,
        redirect_uris: Sequence[str] = UNSET,
        is_public: bool = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ApiClientUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Change an API client, disable it, or make it active again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ApiClientUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/api-clients/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ApiClientUpdate, body, values),
        )
        return self._sender.send(call, ApiClient)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an API client with its secrets and its webhook endpoints. Its tokens are refused at once.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/api-clients/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def rotate_secret(
        self,
        id: UUID | str,
        body: SecretRotation,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    @overload
    def rotate_secret(
        self,
        id: UUID | str,
        /,
        *,
        previous_hours: int = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    def rotate_secret(
        self,
        id: UUID | str,
        body: SecretRotation | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Give an API client a new secret.

        `client_secret` is shown in this answer and never again. The secrets before it work on for 24 hours or
        as long as
        you say, so that the system can change over in its own time; with 0 they end at once. `secrets` says
        until when.

        id: Id of the resource.
        body: What is sent; or its fields by name, as SecretRotation has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/api-clients/{id}/rotate-secret", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(SecretRotation, body, values),
        )
        return self._sender.send(call, ApiClient)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
    ) -> Pager[ApiClientPage, ApiClient]:
        """List api clients.

        A system that acts for the district by scopes, or a front end through which people sign in.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
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
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        return Pager(self._sender, call, ApiClientPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
    ) -> Iterator[ApiClient]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        return export_blocking(self._sender, call, ApiClient)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
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
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncApiClientsResource(AsyncResource):
    """Methods of `client.api_clients`."""

    @overload
    async def create(self, body: ApiClientCreate, /, *, idempotency_key: str | None = None) -> ApiClient: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        scopes: Sequence[str],
        description: str | None = UNSET,
        school_ids: Sequence[UUID | str] | None = UNSET,
        redirect_uris: Sequence[str] = UNSET,
        is_public: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    async def create(
        self,
        body: ApiClientCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Create an API client.

        `client_secret` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then rotate it. A public client has none.

        body: What is sent; or its fields by name, as ApiClientCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/api-clients",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ApiClientCreate, body, values),
        )
        return await self._sender.send(call, ApiClient)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ApiClient:
        """Read one of api clients.

        A system that acts for the district by scopes, or a front end through which people sign in.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        """
        call = Call(
            "GET",
            path("/v1/api-clients/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, ApiClient)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ApiClientUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        description: str | None = UNSET,
        scopes: Sequence[str] = UNSET,
        school_ids: Sequence[UUID | str] | None = UNSET,
        redirect_uris: Sequence[str] = UNSET,
        is_public: bool = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ApiClientUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Change an API client, disable it, or make it active again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ApiClientUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/api-clients/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ApiClientUpdate, body, values),
        )
        return await self._sender.send(call, ApiClient)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an API client with its secrets and its webhook endpoints. Its tokens are refused at once.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/api-clients/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def rotate_secret(
        self,
        id: UUID | str,
        body: SecretRotation,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    @overload
    async def rotate_secret(
        self,
        id: UUID | str,
        /,
        *,
        previous_hours: int = UNSET,
        idempotency_key: str | None = None,
    ) -> ApiClient: ...

    async def rotate_secret(
        self,
        id: UUID | str,
        body: SecretRotation | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> ApiClient:
        """Give an API client a new secret.

        `client_secret` is shown in this answer and never again. The secrets before it work on for 24 hours or
        as long as
        you say, so that the system can change over in its own time; with 0 they end at once. `secrets` says
        until when.

        id: Id of the resource.
        body: What is sent; or its fields by name, as SecretRotation has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/api-clients/{id}/rotate-secret", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(SecretRotation, body, values),
        )
        return await self._sender.send(call, ApiClient)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
    ) -> AsyncPager[ApiClientPage, ApiClient]:
        """List api clients.

        A system that acts for the district by scopes, or a front end through which people sign in.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
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
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        return AsyncPager(self._sender, call, ApiClientPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
    ) -> AsyncIterator[ApiClient]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `secrets`: What
            is known of its secrets.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        return export_async(self._sender, call, ApiClient)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        description: str | Sequence[str] | None = None,
        is_public: bool | None = None,
        is_active: bool | None = None,
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
        name: Only with this `name`; repeated: any of them.
        description: Only with this `description`; repeated: any of them.
        is_public: Only where `is_public` is so.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/api-clients",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "description": description,
                "is_public": is_public,
                "is_active": is_active,
            }),
        )
        await save_async(self._sender, call, to)
