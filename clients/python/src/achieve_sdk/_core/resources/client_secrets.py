# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.client_secrets`."""

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
from achieve_sdk._core.models import ClientSecret, ClientSecretPage


class ClientSecretsResource(Resource):
    """Methods of `client.client_secrets`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ClientSecret:
        """Read one of client secrets.

        What may be known of a client's secret. The secret itself is kept as a hash and shown once.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        """
        call = Call(
            "GET",
            path("/v1/client-secrets/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, ClientSecret)

    def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """End one secret of an API client at once. What it got before that works for its 15 minutes.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/client-secrets/{id}", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> Pager[ClientSecretPage, ClientSecret]:
        """List client secrets.

        What may be known of a client's secret. The secret itself is kept as a hash and shown once.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
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
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return Pager(self._sender, call, ClientSecretPage)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> Iterator[ClientSecret]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
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
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return export_blocking(self._sender, call, ClientSecret)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
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
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncClientSecretsResource(AsyncResource):
    """Methods of `client.client_secrets`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> ClientSecret:
        """Read one of client secrets.

        What may be known of a client's secret. The secret itself is kept as a hash and shown once.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        """
        call = Call(
            "GET",
            path("/v1/client-secrets/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, ClientSecret)

    async def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """End one secret of an API client at once. What it got before that works for its 15 minutes.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/client-secrets/{id}", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> AsyncPager[ClientSecretPage, ClientSecret]:
        """List client secrets.

        What may be known of a client's secret. The secret itself is kept as a hash and shown once.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
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
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return AsyncPager(self._sender, call, ClientSecretPage)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> AsyncIterator[ClientSecret]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `client`: Whose
            it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        client_id: Only with this `client_id`; repeated: any of them.
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
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
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return export_async(self._sender, call, ClientSecret)

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
        client_id: UUID | str | Sequence[UUID | str] | None = None,
        ends_before: datetime | None = None,
        ends_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
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
        ends_before: Only where `ends_at` is earlier.
        ends_since: Only where `ends_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/client-secrets",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "client_id": client_id,
                "ends_before": ends_before,
                "ends_since": ends_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        await save_async(self._sender, call, to)
