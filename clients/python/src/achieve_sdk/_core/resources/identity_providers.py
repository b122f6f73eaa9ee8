# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.identity_providers`."""

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
    IdentityProvider,
    IdentityProviderCreate,
    IdentityProviderPage,
    IdentityProviderUpdate,
    Matching,
)


class IdentityProvidersResource(Resource):
    """Methods of `client.identity_providers`."""

    @overload
    def create(
        self,
        body: IdentityProviderCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    @overload
    def create(
        self,
        /,
        *,
        issuer: str,
        client_id: str,
        client_secret: str | None = UNSET,
        matching: Matching = UNSET,
        claim: str | None = UNSET,
        external_system: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    def create(
        self,
        body: IdentityProviderCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> IdentityProvider:
        """Let the district's people sign in with its own identity provider.

        Whoever runs the provider can sign in as anybody of the district, its administrators too, though
        nowhere else. So a
        token that is limited to scopes cannot enter one. `client_secret` is sealed and never shown again.

        body: What is sent; or its fields by name, as IdentityProviderCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/identity-providers",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(IdentityProviderCreate, body, values),
        )
        return self._sender.send(call, IdentityProvider)

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> IdentityProvider:
        """Read one of identity providers.

        Where the district's people sign in with OpenID Connect. A district has one, or none.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/identity-providers/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, IdentityProvider)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IdentityProviderUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        issuer: str = UNSET,
        client_id: str = UNSET,
        client_secret: str | None = UNSET,
        matching: Matching = UNSET,
        claim: str | None = UNSET,
        external_system: str | None = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IdentityProviderUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> IdentityProvider:
        """Change an identity provider, disable it, or let people sign in there again.

        Disabled, or with another `issuer`, `client_id` or way of finding people, it ends what was begun with
        it: signed-in
        browsers, and what front ends were given in them.

        id: Id of the resource.
        body: What is sent; or its fields by name, as IdentityProviderUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/identity-providers/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(IdentityProviderUpdate, body, values),
        )
        return self._sender.send(call, IdentityProvider)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an identity provider with its secret and its domains, and end what was begun with it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/identity-providers/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> Pager[IdentityProviderPage, IdentityProvider]:
        """List identity providers.

        Where the district's people sign in with OpenID Connect. A district has one, or none.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        return Pager(self._sender, call, IdentityProviderPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> Iterator[IdentityProvider]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        return export_blocking(self._sender, call, IdentityProvider)

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
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
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
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncIdentityProvidersResource(AsyncResource):
    """Methods of `client.identity_providers`."""

    @overload
    async def create(
        self,
        body: IdentityProviderCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    @overload
    async def create(
        self,
        /,
        *,
        issuer: str,
        client_id: str,
        client_secret: str | None = UNSET,
        matching: Matching = UNSET,
        claim: str | None = UNSET,
        external_system: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    async def create(
        self,
        body: IdentityProviderCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> IdentityProvider:
        """Let the district's people sign in with its own identity provider.

        Whoever runs the provider can sign in as anybody of the district, its administrators too, though
        nowhere else. So a
        token that is limited to scopes cannot enter one. `client_secret` is sealed and never shown again.

        body: What is sent; or its fields by name, as IdentityProviderCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/identity-providers",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(IdentityProviderCreate, body, values),
        )
        return await self._sender.send(call, IdentityProvider)

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> IdentityProvider:
        """Read one of identity providers.

        Where the district's people sign in with OpenID Connect. A district has one, or none.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/identity-providers/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, IdentityProvider)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IdentityProviderUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        issuer: str = UNSET,
        client_id: str = UNSET,
        client_secret: str | None = UNSET,
        matching: Matching = UNSET,
        claim: str | None = UNSET,
        external_system: str | None = UNSET,
        is_active: bool = UNSET,
        idempotency_key: str | None = None,
    ) -> IdentityProvider: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: IdentityProviderUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> IdentityProvider:
        """Change an identity provider, disable it, or let people sign in there again.

        Disabled, or with another `issuer`, `client_id` or way of finding people, it ends what was begun with
        it: signed-in
        browsers, and what front ends were given in them.

        id: Id of the resource.
        body: What is sent; or its fields by name, as IdentityProviderUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/identity-providers/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(IdentityProviderUpdate, body, values),
        )
        return await self._sender.send(call, IdentityProvider)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an identity provider with its secret and its domains, and end what was begun with it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/identity-providers/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> AsyncPager[IdentityProviderPage, IdentityProvider]:
        """List identity providers.

        Where the district's people sign in with OpenID Connect. A district has one, or none.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        return AsyncPager(self._sender, call, IdentityProviderPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
        is_active: bool | None = None,
    ) -> AsyncIterator[IdentityProvider]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        return export_async(self._sender, call, IdentityProvider)

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
        client_id: str | Sequence[str] | None = None,
        has_secret: bool | None = None,
        matching: Literal["email", "external_id"] | Sequence[Literal["email", "external_id"]] | None = None,
        claim: str | Sequence[str] | None = None,
        external_system: str | Sequence[str] | None = None,
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
        client_id: Only with this `client_id`; repeated: any of them.
        has_secret: Only where `has_secret` is so.
        matching: Only with this `matching`; repeated: any of them.
        claim: Only with this `claim`; repeated: any of them.
        external_system: Only with this `external_system`; repeated: any of them.
        is_active: Only where `is_active` is so.
        """
        call = Call(
            "GET",
            "/v1/identity-providers",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "has_secret": has_secret,
                "matching": matching,
                "claim": claim,
                "external_system": external_system,
                "is_active": is_active,
            }),
        )
        await save_async(self._sender, call, to)
