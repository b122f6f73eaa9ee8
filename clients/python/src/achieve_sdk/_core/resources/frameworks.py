# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.frameworks`."""

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
from achieve_sdk._core.models import Framework, FrameworkPage


class FrameworksResource(Resource):
    """Methods of `client.frameworks`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Framework:
        """Read one of frameworks.

        A framework of competencies, standards or habits of work; its tree hangs from it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        """
        call = Call(
            "GET",
            path("/v1/frameworks/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Framework)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> Pager[FrameworkPage, Framework]:
        """List frameworks.

        A framework of competencies, standards or habits of work; its tree hangs from it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
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
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return Pager(self._sender, call, FrameworkPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> Iterator[Framework]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return export_blocking(self._sender, call, Framework)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
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
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncFrameworksResource(AsyncResource):
    """Methods of `client.frameworks`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Framework:
        """Read one of frameworks.

        A framework of competencies, standards or habits of work; its tree hangs from it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        """
        call = Call(
            "GET",
            path("/v1/frameworks/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Framework)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> AsyncPager[FrameworkPage, Framework]:
        """List frameworks.

        A framework of competencies, standards or habits of work; its tree hangs from it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
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
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return AsyncPager(self._sender, call, FrameworkPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> AsyncIterator[Framework]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `competencies`:
            Its nodes.; `associations`: What it says of how nodes belong.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return export_async(self._sender, call, Framework)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"] | Sequence[Literal["standards", "competencies", "graduate_profile", "habits_of_work", "professional_learning"]] | None = None,
        status: Literal["draft", "published", "retired"] | Sequence[Literal["draft", "published", "retired"]] | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
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
        kind: Only with this `kind`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/frameworks",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "status": status,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        await save_async(self._sender, call, to)
