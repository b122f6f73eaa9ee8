# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.commitment_readings`."""

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
from achieve_sdk._core.models import (
    CommitmentLevel,
    CommitmentReading,
    CommitmentReadingCreate,
    CommitmentReadingPage,
    CommitmentReadingUpdate,
)


class CommitmentReadingsResource(Resource):
    """Methods of `client.commitment_readings`."""

    @overload
    def create(
        self,
        body: CommitmentReadingCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    @overload
    def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        group_asked: str,
        read_on: date,
        asked_count: int,
        organization_id: UUID | str | None = UNSET,
        committed_count: int | None = UNSET,
        level: CommitmentLevel | None = UNSET,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    def create(
        self,
        body: CommitmentReadingCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CommitmentReading:
        """Record how a group of those who carry an initiative stands to it.

        body: What is sent; or its fields by name, as CommitmentReadingCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/commitment-readings",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CommitmentReadingCreate, body, values),
        )
        return self._sender.send(call, CommitmentReading)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CommitmentReading:
        """Read one of commitment readings.

        How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or
        both.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        """
        call = Call(
            "GET",
            path("/v1/commitment-readings/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, CommitmentReading)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommitmentReadingUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        group_asked: str = UNSET,
        read_on: date = UNSET,
        asked_count: int = UNSET,
        committed_count: int | None = UNSET,
        level: CommitmentLevel | None = UNSET,
        note: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommitmentReadingUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CommitmentReading:
        """Correct a commitment reading.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CommitmentReadingUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/commitment-readings/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CommitmentReadingUpdate, body, values),
        )
        return self._sender.send(call, CommitmentReading)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a commitment reading that should not be there. The history of its plans keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/commitment-readings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
    ) -> Pager[CommitmentReadingPage, CommitmentReading]:
        """List commitment readings.

        How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or
        both.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        return Pager(self._sender, call, CommitmentReadingPage)

    def export(
        self,
        *,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
    ) -> Iterator[CommitmentReading]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        return export_blocking(self._sender, call, CommitmentReading)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
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
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCommitmentReadingsResource(AsyncResource):
    """Methods of `client.commitment_readings`."""

    @overload
    async def create(
        self,
        body: CommitmentReadingCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    @overload
    async def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        group_asked: str,
        read_on: date,
        asked_count: int,
        organization_id: UUID | str | None = UNSET,
        committed_count: int | None = UNSET,
        level: CommitmentLevel | None = UNSET,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    async def create(
        self,
        body: CommitmentReadingCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CommitmentReading:
        """Record how a group of those who carry an initiative stands to it.

        body: What is sent; or its fields by name, as CommitmentReadingCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/commitment-readings",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CommitmentReadingCreate, body, values),
        )
        return await self._sender.send(call, CommitmentReading)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CommitmentReading:
        """Read one of commitment readings.

        How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or
        both.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        """
        call = Call(
            "GET",
            path("/v1/commitment-readings/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, CommitmentReading)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommitmentReadingUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        group_asked: str = UNSET,
        read_on: date = UNSET,
        asked_count: int = UNSET,
        committed_count: int | None = UNSET,
        level: CommitmentLevel | None = UNSET,
        note: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> CommitmentReading: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommitmentReadingUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CommitmentReading:
        """Correct a commitment reading.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CommitmentReadingUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/commitment-readings/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CommitmentReadingUpdate, body, values),
        )
        return await self._sender.send(call, CommitmentReading)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a commitment reading that should not be there. The history of its plans keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/commitment-readings/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
    ) -> AsyncPager[CommitmentReadingPage, CommitmentReading]:
        """List commitment readings.

        How a group of those who carry an initiative stood to it on a day, by a count, on a scale of four, or
        both.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        return AsyncPager(self._sender, call, CommitmentReadingPage)

    def export(
        self,
        *,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
    ) -> AsyncIterator[CommitmentReading]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        return export_async(self._sender, call, CommitmentReading)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["read_on", "-read_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        group_asked: str | Sequence[str] | None = None,
        read_before: date | None = None,
        read_after: date | None = None,
        asked_count: int | Sequence[int] | None = None,
        asked_count_min: int | None = None,
        asked_count_max: int | None = None,
        committed_count: int | Sequence[int] | None = None,
        committed_count_min: int | None = None,
        committed_count_max: int | None = None,
        committed_share_min: float | None = None,
        committed_share_max: float | None = None,
        level: Literal["resisting", "complying", "willing", "committed"] | Sequence[Literal["resisting", "complying", "willing", "committed"]] | None = None,
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
        group_asked: Only with this `group_asked`; repeated: any of them.
        read_before: Only where `read_on` is earlier.
        read_after: Only where `read_on` is later.
        asked_count: Only with this `asked_count`; repeated: any of them.
        asked_count_min: Only where `asked_count` is at least this.
        asked_count_max: Only where `asked_count` is at most this.
        committed_count: Only with this `committed_count`; repeated: any of them.
        committed_count_min: Only where `committed_count` is at least this.
        committed_count_max: Only where `committed_count` is at most this.
        committed_share_min: Only where `committed_share` is at least this.
        committed_share_max: Only where `committed_share` is at most this.
        level: Only with this `level`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/commitment-readings",
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
                "group_asked": group_asked,
                "read_before": read_before,
                "read_after": read_after,
                "asked_count": asked_count,
                "asked_count_min": asked_count_min,
                "asked_count_max": asked_count_max,
                "committed_count": committed_count,
                "committed_count_min": committed_count_min,
                "committed_count_max": committed_count_max,
                "committed_share_min": committed_share_min,
                "committed_share_max": committed_share_max,
                "level": level,
            }),
        )
        await save_async(self._sender, call, to)
