# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.look_fors`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    LevelOfLookFor,
    LookFor,
    LookForCreate,
    LookForPage,
    LookForUpdate,
    VisionAspect,
)


class LookForsResource(Resource):
    """Methods of `client.look_fors`."""

    @overload
    def create(self, body: LookForCreate, /, *, idempotency_key: str | None = None) -> LookFor: ...

    @overload
    def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        aspect: VisionAspect,
        statement: str,
        levels: Sequence[LevelOfLookFor | Mapping[str, object]],
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    def create(
        self,
        body: LookForCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> LookFor:
        """Say what of an initiative's vision will be looked for, with levels from not in place to deep.

        body: What is sent; or its fields by name, as LookForCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/look-fors",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(LookForCreate, body, values),
        )
        return self._sender.send(call, LookFor)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> LookFor:
        """Read one of look fors.

        Something of an initiative's vision that can be observed, with levels from not in place to deep.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        """
        call = Call(
            "GET",
            path("/v1/look-fors/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, LookFor)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: LookForUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        aspect: VisionAspect = UNSET,
        statement: str = UNSET,
        levels: Sequence[LevelOfLookFor | Mapping[str, object]] = UNSET,
        rank: int = UNSET,
        is_retired: bool = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: LookForUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> LookFor:
        """Change a look-for. A level at which it was observed keeps its code.

        id: Id of the resource.
        body: What is sent; or its fields by name, as LookForUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/look-fors/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(LookForUpdate, body, values),
        )
        return self._sender.send(call, LookFor)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a look-for that nobody has observed; another one is retired instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/look-fors/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
    ) -> Pager[LookForPage, LookFor]:
        """List look fors.

        Something of an initiative's vision that can be observed, with levels from not in place to deep.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        return Pager(self._sender, call, LookForPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
    ) -> Iterator[LookFor]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        return export_blocking(self._sender, call, LookFor)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncLookForsResource(AsyncResource):
    """Methods of `client.look_fors`."""

    @overload
    async def create(self, body: LookForCreate, /, *, idempotency_key: str | None = None) -> LookFor: ...

    @overload
    async def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        aspect: VisionAspect,
        statement: str,
        levels: Sequence[LevelOfLookFor | Mapping[str, object]],
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    async def create(
        self,
        body: LookForCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> LookFor:
        """Say what of an initiative's vision will be looked for, with levels from not in place to deep.

        body: What is sent; or its fields by name, as LookForCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/look-fors",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(LookForCreate, body, values),
        )
        return await self._sender.send(call, LookFor)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> LookFor:
        """Read one of look fors.

        Something of an initiative's vision that can be observed, with levels from not in place to deep.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        """
        call = Call(
            "GET",
            path("/v1/look-fors/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, LookFor)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: LookForUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        aspect: VisionAspect = UNSET,
        statement: str = UNSET,
        levels: Sequence[LevelOfLookFor | Mapping[str, object]] = UNSET,
        rank: int = UNSET,
        is_retired: bool = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> LookFor: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: LookForUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> LookFor:
        """Change a look-for. A level at which it was observed keeps its code.

        id: Id of the resource.
        body: What is sent; or its fields by name, as LookForUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/look-fors/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(LookForUpdate, body, values),
        )
        return await self._sender.send(call, LookFor)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a look-for that nobody has observed; another one is retired instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/look-fors/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
    ) -> AsyncPager[LookForPage, LookFor]:
        """List look fors.

        Something of an initiative's vision that can be observed, with levels from not in place to deep.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        return AsyncPager(self._sender, call, LookForPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
    ) -> AsyncIterator[LookFor]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative whose vision it is a part of.; `organization`: The organization of the initiative.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        return export_async(self._sender, call, LookFor)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        aspect: Literal["looks_like", "sounds_like", "feels_like"] | Sequence[Literal["looks_like", "sounds_like", "feels_like"]] | None = None,
        statement: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        is_retired: bool | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        aspect: Only with this `aspect`; repeated: any of them.
        statement: Only with this `statement`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        is_retired: Only where `is_retired` is so.
        """
        call = Call(
            "GET",
            "/v1/look-fors",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "aspect": aspect,
                "statement": statement,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "is_retired": is_retired,
            }),
        )
        await save_async(self._sender, call, to)
