# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.mastery_policies`."""

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
from achieve_sdk._core.models import MasteryPolicy, MasteryPolicyPage


class MasteryPoliciesResource(Resource):
    """Methods of `client.mastery_policies`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MasteryPolicy:
        """Read one of mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        """
        call = Call(
            "GET",
            path("/v1/mastery-policies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, MasteryPolicy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[MasteryPolicyPage, MasteryPolicy]:
        """List mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, MasteryPolicyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[MasteryPolicy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, MasteryPolicy)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMasteryPoliciesResource(AsyncResource):
    """Methods of `client.mastery_policies`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MasteryPolicy:
        """Read one of mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        """
        call = Call(
            "GET",
            path("/v1/mastery-policies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, MasteryPolicy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[MasteryPolicyPage, MasteryPolicy]:
        """List mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, MasteryPolicyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[MasteryPolicy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, MasteryPolicy)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "is_in_force": is_in_force,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
