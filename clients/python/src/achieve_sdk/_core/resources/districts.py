# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.districts`."""

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
    AdministratorCreate,
    District,
    DistrictCounts,
    DistrictCreate,
    DistrictPage,
    DistrictUpdate,
)


class DistrictsResource(Resource):
    """Methods of `client.districts`."""

    def counts(self, id: UUID | str) -> DistrictCounts:
        """How many webhook endpoints, API clients and keys a district has, for administrators of the platform.

        How many ways a district has opened to systems and scripts: numbers, and nothing of what is counted.

        They say what stands in the district, also in one that has ended, where none of it works any more.

        id: Id of the district.
        """
        call = Call("GET", path("/v1/districts/{id}/counts", {"id": id}))
        return self._sender.send(call, DistrictCounts)

    @overload
    def create(self, body: DistrictCreate, /, *, idempotency_key: str | None = None) -> District: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        given_name: str,
        family_name: str,
        email: str,
        idempotency_key: str | None = None,
    ) -> District: ...

    def create(
        self,
        body: DistrictCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Begin a district: its name, the organization at its root, and its first administrator.

        `invitation_link` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then add an administrator. Pass it on to the administrator, and to nobody else.

        body: What is sent; or its fields by name, as DistrictCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/districts",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(DistrictCreate, body, values),
        )
        return self._sender.send(call, District)

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> District:
        """Read one of districts.

        A school district: a tenant of the service.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/districts/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, District)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> District: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        idempotency_key: str | None = None,
    ) -> District: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Rename a district. The organization at its root keeps its name: that one is in the district, and its
        own.

        id: Id of the resource.
        body: What is sent; or its fields by name, as DistrictUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/districts/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(DistrictUpdate, body, values),
        )
        return self._sender.send(call, District)

    @overload
    def administrators(
        self,
        id: UUID | str,
        body: AdministratorCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> District: ...

    @overload
    def administrators(
        self,
        id: UUID | str,
        /,
        *,
        given_name: str,
        family_name: str,
        email: str,
        idempotency_key: str | None = None,
    ) -> District: ...

    def administrators(
        self,
        id: UUID | str,
        body: AdministratorCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Add an administrator to a district, as when it has lost the ones it had.

        `invitation_link` is shown in this answer and never again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdministratorCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/districts/{id}/administrators", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdministratorCreate, body, values),
        )
        return self._sender.send(call, District)

    def end(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> District:
        """End a district, for good: nobody gets into it any more, and nothing in it changes.

        Its tokens, clients and invitations are refused from then on, in all processes within two seconds, its
        webhooks and
        sign-ins end, and it stays in the list with the time of its end. Refused with
        `district_holds_learners` while it
        holds records of learners: its administrators export and erase them first.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/districts/{id}/end", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, District)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
    ) -> Pager[DistrictPage, District]:
        """List districts.

        A school district: a tenant of the service.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
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
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        return Pager(self._sender, call, DistrictPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
    ) -> Iterator[District]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        return export_blocking(self._sender, call, District)

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
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
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
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncDistrictsResource(AsyncResource):
    """Methods of `client.districts`."""

    async def counts(self, id: UUID | str) -> DistrictCounts:
        """How many webhook endpoints, API clients and keys a district has, for administrators of the platform.

        How many ways a district has opened to systems and scripts: numbers, and nothing of what is counted.

        They say what stands in the district, also in one that has ended, where none of it works any more.

        id: Id of the district.
        """
        call = Call("GET", path("/v1/districts/{id}/counts", {"id": id}))
        return await self._sender.send(call, DistrictCounts)

    @overload
    async def create(self, body: DistrictCreate, /, *, idempotency_key: str | None = None) -> District: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        given_name: str,
        family_name: str,
        email: str,
        idempotency_key: str | None = None,
    ) -> District: ...

    async def create(
        self,
        body: DistrictCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Begin a district: its name, the organization at its root, and its first administrator.

        `invitation_link` is shown in this answer and never again, nor when the request is sent again with its
        idempotency
        key: then add an administrator. Pass it on to the administrator, and to nobody else.

        body: What is sent; or its fields by name, as DistrictCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/districts",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(DistrictCreate, body, values),
        )
        return await self._sender.send(call, District)

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> District:
        """Read one of districts.

        A school district: a tenant of the service.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/districts/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, District)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> District: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        idempotency_key: str | None = None,
    ) -> District: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: DistrictUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Rename a district. The organization at its root keeps its name: that one is in the district, and its
        own.

        id: Id of the resource.
        body: What is sent; or its fields by name, as DistrictUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/districts/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(DistrictUpdate, body, values),
        )
        return await self._sender.send(call, District)

    @overload
    async def administrators(
        self,
        id: UUID | str,
        body: AdministratorCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> District: ...

    @overload
    async def administrators(
        self,
        id: UUID | str,
        /,
        *,
        given_name: str,
        family_name: str,
        email: str,
        idempotency_key: str | None = None,
    ) -> District: ...

    async def administrators(
        self,
        id: UUID | str,
        body: AdministratorCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> District:
        """Add an administrator to a district, as when it has lost the ones it had.

        `invitation_link` is shown in this answer and never again.

        id: Id of the resource.
        body: What is sent; or its fields by name, as AdministratorCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/districts/{id}/administrators", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(AdministratorCreate, body, values),
        )
        return await self._sender.send(call, District)

    async def end(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> District:
        """End a district, for good: nobody gets into it any more, and nothing in it changes.

        Its tokens, clients and invitations are refused from then on, in all processes within two seconds, its
        webhooks and
        sign-ins end, and it stays in the list with the time of its end. Refused with
        `district_holds_learners` while it
        holds records of learners: its administrators export and erase them first.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/districts/{id}/end", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, District)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
    ) -> AsyncPager[DistrictPage, District]:
        """List districts.

        A school district: a tenant of the service.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
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
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        return AsyncPager(self._sender, call, DistrictPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
    ) -> AsyncIterator[District]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        name: Only with this `name`; repeated: any of them.
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        return export_async(self._sender, call, District)

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
        ended_before: datetime | None = None,
        ended_since: datetime | None = None,
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
        ended_before: Only where `ended_at` is earlier.
        ended_since: Only where `ended_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/districts",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "ended_before": ended_before,
                "ended_since": ended_since,
            }),
        )
        await save_async(self._sender, call, to)
