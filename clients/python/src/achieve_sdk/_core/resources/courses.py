# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.courses`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, joined, path, query
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Course, CoursePage


class CoursesResource(Resource):
    """Methods of `client.courses`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Course:
        """Read one of courses.

        What is taught, whoever teaches it when.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        """
        call = Call(
            "GET",
            path("/v1/courses/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Course)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Pager[CoursePage, Course]:
        """List courses.

        What is taught, whoever teaches it when.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
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
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        return Pager(self._sender, call, CoursePage)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Iterator[Course]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        return export_blocking(self._sender, call, Course)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCoursesResource(AsyncResource):
    """Methods of `client.courses`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Course:
        """Read one of courses.

        What is taught, whoever teaches it when.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        """
        call = Call(
            "GET",
            path("/v1/courses/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Course)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncPager[CoursePage, Course]:
        """List courses.

        What is taught, whoever teaches it when.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
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
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        return AsyncPager(self._sender, call, CoursePage)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Course]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            Who offers it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        return export_async(self._sender, call, Course)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/courses",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "code": code,
            }),
        )
        await save_async(self._sender, call, to)
