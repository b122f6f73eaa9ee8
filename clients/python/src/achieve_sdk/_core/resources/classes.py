# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.classes`."""

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
from achieve_sdk._core.models import Class, ClassGrid, ClassPage


class ClassesResource(Resource):
    """Methods of `client.classes`."""

    def progress(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> ClassGrid:
        """A class's grid.

        A class's learners against its competencies: the judged targets of its framework for its grade levels.

        id: Id of the class.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/classes/{id}/progress", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, ClassGrid)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Class:
        """Read one of classes.

        A course section, seminar or cohort; multi-age is normal.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        """
        call = Call(
            "GET",
            path("/v1/classes/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Class)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
    ) -> Pager[ClassPage, Class]:
        """List classes.

        A course section, seminar or cohort; multi-age is normal.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
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
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        return Pager(self._sender, call, ClassPage)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
    ) -> Iterator[Class]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
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
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        return export_blocking(self._sender, call, Class)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
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
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncClassesResource(AsyncResource):
    """Methods of `client.classes`."""

    async def progress(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> ClassGrid:
        """A class's grid.

        A class's learners against its competencies: the judged targets of its framework for its grade levels.

        id: Id of the class.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/classes/{id}/progress", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, ClassGrid)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Class:
        """Read one of classes.

        A course section, seminar or cohort; multi-age is normal.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        """
        call = Call(
            "GET",
            path("/v1/classes/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Class)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
    ) -> AsyncPager[ClassPage, Class]:
        """List classes.

        A course section, seminar or cohort; multi-age is normal.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
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
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        return AsyncPager(self._sender, call, ClassPage)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
    ) -> AsyncIterator[Class]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The school.; `course`: The course.; `framework`: The framework of its grid.; `enrollments`:
            Learners and staff.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
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
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        return export_async(self._sender, call, Class)

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
        course_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        code: str | Sequence[str] | None = None,
        learner_count: int | Sequence[int] | None = None,
        learner_count_min: int | None = None,
        learner_count_max: int | None = None,
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
        course_id: Only with this `course_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        learner_count: Only with this `learner_count`; repeated: any of them.
        learner_count_min: Only where `learner_count` is at least this.
        learner_count_max: Only where `learner_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/classes",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "course_id": course_id,
                "framework_id": framework_id,
                "title": title,
                "code": code,
                "learner_count": learner_count,
                "learner_count_min": learner_count_min,
                "learner_count_max": learner_count_max,
            }),
        )
        await save_async(self._sender, call, to)
