# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.guardianships`."""

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
from achieve_sdk._core.models import Guardianship, GuardianshipPage


class GuardianshipsResource(Resource):
    """Methods of `client.guardianships`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Guardianship:
        """Read one of guardianships.

        A guardian's tie to a learner.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        """
        call = Call(
            "GET",
            path("/v1/guardianships/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Guardianship)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[GuardianshipPage, Guardianship]:
        """List guardianships.

        A guardian's tie to a learner.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, GuardianshipPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Guardianship]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Guardianship)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncGuardianshipsResource(AsyncResource):
    """Methods of `client.guardianships`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Guardianship:
        """Read one of guardianships.

        A guardian's tie to a learner.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        """
        call = Call(
            "GET",
            path("/v1/guardianships/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Guardianship)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[GuardianshipPage, Guardianship]:
        """List guardianships.

        A guardian's tie to a learner.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, GuardianshipPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Guardianship]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Guardianship)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
