# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.closures`."""

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
from achieve_sdk._core.models import Closure, ClosureCreate, ClosurePage, ClosureUpdate


class ClosuresResource(Resource):
    """Methods of `client.closures`."""

    @overload
    def create(self, body: ClosureCreate, /, *, idempotency_key: str | None = None) -> Closure: ...

    @overload
    def create(
        self,
        /,
        *,
        name: str,
        begins_on: date,
        ends_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    def create(
        self,
        body: ClosureCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Closure:
        """Close the district on a day, or on some in a row.

        body: What is sent; or its fields by name, as ClosureCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/closures",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ClosureCreate, body, values),
        )
        return self._sender.send(call, Closure)

    def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> Closure:
        """Read one of closures.

        Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/closures/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, Closure)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ClosureUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ClosureUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Closure:
        """Change the days of a closure, or its name.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ClosureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/closures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ClosureUpdate, body, values),
        )
        return self._sender.send(call, Closure)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a closure: the district works on its days.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/closures/{id}", {"id": id}),
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
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Pager[ClosurePage, Closure]:
        """List closures.

        Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning.

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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return Pager(self._sender, call, ClosurePage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Iterator[Closure]:
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_blocking(self._sender, call, Closure)

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
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncClosuresResource(AsyncResource):
    """Methods of `client.closures`."""

    @overload
    async def create(self, body: ClosureCreate, /, *, idempotency_key: str | None = None) -> Closure: ...

    @overload
    async def create(
        self,
        /,
        *,
        name: str,
        begins_on: date,
        ends_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    async def create(
        self,
        body: ClosureCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Closure:
        """Close the district on a day, or on some in a row.

        body: What is sent; or its fields by name, as ClosureCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/closures",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ClosureCreate, body, values),
        )
        return await self._sender.send(call, Closure)

    async def get(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> Closure:
        """Read one of closures.

        Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/closures/{id}", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, Closure)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ClosureUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        idempotency_key: str | None = None,
    ) -> Closure: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ClosureUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Closure:
        """Change the days of a closure, or its name.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ClosureUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/closures/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ClosureUpdate, body, values),
        )
        return await self._sender.send(call, Closure)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a closure: the district works on its days.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/closures/{id}", {"id": id}),
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
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncPager[ClosurePage, Closure]:
        """List closures.

        Days in a row on which a district is closed: a holiday, a break, a day of staff's own learning.

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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
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
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return AsyncPager(self._sender, call, ClosurePage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncIterator[Closure]:
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_async(self._sender, call, Closure)

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
        name: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
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
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/closures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "name": name,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        await save_async(self._sender, call, to)
