# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.academic_sessions`."""

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
from achieve_sdk._core.models import AcademicSession, AcademicSessionPage


class AcademicSessionsResource(Resource):
    """Methods of `client.academic_sessions`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AcademicSession:
        """Read one of academic sessions.

        A school year, or a part of one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        """
        call = Call(
            "GET",
            path("/v1/academic-sessions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, AcademicSession)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
    ) -> Pager[AcademicSessionPage, AcademicSession]:
        """List academic sessions.

        A school year, or a part of one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
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
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        return Pager(self._sender, call, AcademicSessionPage)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
    ) -> Iterator[AcademicSession]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        return export_blocking(self._sender, call, AcademicSession)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAcademicSessionsResource(AsyncResource):
    """Methods of `client.academic_sessions`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> AcademicSession:
        """Read one of academic sessions.

        A school year, or a part of one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        """
        call = Call(
            "GET",
            path("/v1/academic-sessions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, AcademicSession)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
    ) -> AsyncPager[AcademicSessionPage, AcademicSession]:
        """List academic sessions.

        A school year, or a part of one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
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
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        return AsyncPager(self._sender, call, AcademicSessionPage)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
    ) -> AsyncIterator[AcademicSession]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `parent`: The
            session that it is a part of.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        return export_async(self._sender, call, AcademicSession)

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
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        kind: Literal["school_year", "semester", "term", "grading_period"] | Sequence[Literal["school_year", "semester", "term", "grading_period"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        school_year: int | Sequence[int] | None = None,
        school_year_min: int | None = None,
        school_year_max: int | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        school_year: Only with this `school_year`; repeated: any of them.
        school_year_min: Only where `school_year` is at least this.
        school_year_max: Only where `school_year` is at most this.
        """
        call = Call(
            "GET",
            "/v1/academic-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "parent_id": parent_id,
                "title": title,
                "kind": kind,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "school_year": school_year,
                "school_year_min": school_year_min,
                "school_year_max": school_year_max,
            }),
        )
        await save_async(self._sender, call, to)
