# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.personal_access_tokens`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
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
    PersonalAccessToken,
    PersonalAccessTokenCreate,
    PersonalAccessTokenPage,
)


class PersonalAccessTokensResource(Resource):
    """Methods of `client.personal_access_tokens`."""

    @overload
    def create(
        self,
        body: PersonalAccessTokenCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PersonalAccessToken: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        expires_on: date,
        scopes: Sequence[str] | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PersonalAccessToken: ...

    def create(
        self,
        body: PersonalAccessTokenCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PersonalAccessToken:
        """Make a personal access token of your own.

        `token` is shown in this answer and never again, nor when the request is sent again with its
        idempotency key: then
        end it and make another. A token that is limited to scopes makes only tokens that have no others.

        body: What is sent; or its fields by name, as PersonalAccessTokenCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/personal-access-tokens",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PersonalAccessTokenCreate, body, values),
        )
        return self._sender.send(call, PersonalAccessToken)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PersonalAccessToken:
        """Read one of personal access tokens.

        A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a
        hash.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        """
        call = Call(
            "GET",
            path("/v1/personal-access-tokens/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, PersonalAccessToken)

    def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """End a personal access token at once: one of your own, or as a district administrator one of anybody.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/personal-access-tokens/{id}", {"id": id}),
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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> Pager[PersonalAccessTokenPage, PersonalAccessToken]:
        """List personal access tokens.

        A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a
        hash.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
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
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return Pager(self._sender, call, PersonalAccessTokenPage)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> Iterator[PersonalAccessToken]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return export_blocking(self._sender, call, PersonalAccessToken)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPersonalAccessTokensResource(AsyncResource):
    """Methods of `client.personal_access_tokens`."""

    @overload
    async def create(
        self,
        body: PersonalAccessTokenCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PersonalAccessToken: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        expires_on: date,
        scopes: Sequence[str] | None = UNSET,
        idempotency_key: str | None = None,
    ) -> PersonalAccessToken: ...

    async def create(
        self,
        body: PersonalAccessTokenCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PersonalAccessToken:
        """Make a personal access token of your own.

        `token` is shown in this answer and never again, nor when the request is sent again with its
        idempotency key: then
        end it and make another. A token that is limited to scopes makes only tokens that have no others.

        body: What is sent; or its fields by name, as PersonalAccessTokenCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/personal-access-tokens",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PersonalAccessTokenCreate, body, values),
        )
        return await self._sender.send(call, PersonalAccessToken)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PersonalAccessToken:
        """Read one of personal access tokens.

        A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a
        hash.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        """
        call = Call(
            "GET",
            path("/v1/personal-access-tokens/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, PersonalAccessToken)

    async def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """End a personal access token at once: one of your own, or as a district administrator one of anybody.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/personal-access-tokens/{id}", {"id": id}),
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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> AsyncPager[PersonalAccessTokenPage, PersonalAccessToken]:
        """List personal access tokens.

        A token for a person's own scripts. It may what the person may, or less. The token itself is kept as a
        hash.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
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
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return AsyncPager(self._sender, call, PersonalAccessTokenPage)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        last_used_before: datetime | None = None,
        last_used_since: datetime | None = None,
    ) -> AsyncIterator[PersonalAccessToken]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whose
            it is, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        return export_async(self._sender, call, PersonalAccessToken)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        last_used_before: Only where `last_used_at` is earlier.
        last_used_since: Only where `last_used_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/personal-access-tokens",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "name": name,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "last_used_before": last_used_before,
                "last_used_since": last_used_since,
            }),
        )
        await save_async(self._sender, call, to)
