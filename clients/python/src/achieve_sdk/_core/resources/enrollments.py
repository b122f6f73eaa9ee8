# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.enrollments`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, datetime
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
from achieve_sdk._core.models import Enrollment, EnrollmentPage


class EnrollmentsResource(Resource):
    """Methods of `client.enrollments`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Enrollment:
        """Read one of enrollments.

        A person in a class, for a time: a learner, or one of its staff.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        """
        call = Call(
            "GET",
            path("/v1/enrollments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Enrollment)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Pager[EnrollmentPage, Enrollment]:
        """List enrollments.

        A person in a class, for a time: a learner, or one of its staff.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
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
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return Pager(self._sender, call, EnrollmentPage)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Iterator[Enrollment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_blocking(self._sender, call, Enrollment)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncEnrollmentsResource(AsyncResource):
    """Methods of `client.enrollments`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Enrollment:
        """Read one of enrollments.

        A person in a class, for a time: a learner, or one of its staff.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        """
        call = Call(
            "GET",
            path("/v1/enrollments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Enrollment)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncPager[EnrollmentPage, Enrollment]:
        """List enrollments.

        A person in a class, for a time: a learner, or one of its staff.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
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
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return AsyncPager(self._sender, call, EnrollmentPage)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncIterator[Enrollment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_async(self._sender, call, Enrollment)

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        is_primary: bool | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        is_primary: Only where `is_primary` is so.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "is_primary": is_primary,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        await save_async(self._sender, call, to)
