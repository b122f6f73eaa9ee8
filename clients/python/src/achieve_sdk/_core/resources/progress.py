# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.progress`."""

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
from achieve_sdk._core.models import Progress, ProgressPage


class ProgressResource(Resource):
    """Methods of `client.progress`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Progress:
        """Read one of progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        """
        call = Call(
            "GET",
            path("/v1/progress/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Progress)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[ProgressPage, Progress]:
        """List progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, ProgressPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Progress]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Progress)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncProgressResource(AsyncResource):
    """Methods of `client.progress`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Progress:
        """Read one of progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        """
        call = Call(
            "GET",
            path("/v1/progress/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Progress)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[ProgressPage, Progress]:
        """List progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, ProgressPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Progress]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Progress)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        is_habit: bool | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "state": state,
                "is_habit": is_habit,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
