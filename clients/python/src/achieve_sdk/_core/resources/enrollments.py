# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.enrollments`."""

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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Enrollment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Enrollment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `class`: The
            class.; `person`: The person.
        id: Only with this `id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
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
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["learner", "teacher", "aide"] | Sequence[Literal["learner", "teacher", "aide"]] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/enrollments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "class_id": class_id,
                "person_id": person_id,
                "role": role,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
