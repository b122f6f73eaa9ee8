# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.mentions`."""

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
from achieve_sdk._core.models import Mention, MentionPage


class MentionsResource(Resource):
    """Methods of `client.mentions`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Mention:
        """Read one of mentions.

        A person who is mentioned in a comment. It is there as long as the comment mentions them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/mentions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Mention)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
    ) -> Pager[MentionPage, Mention]:
        """List mentions.

        A person who is mentioned in a comment. It is there as long as the comment mentions them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
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
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        return Pager(self._sender, call, MentionPage)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
    ) -> Iterator[Mention]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        return export_blocking(self._sender, call, Mention)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
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
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMentionsResource(AsyncResource):
    """Methods of `client.mentions`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Mention:
        """Read one of mentions.

        A person who is mentioned in a comment. It is there as long as the comment mentions them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/mentions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Mention)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
    ) -> AsyncPager[MentionPage, Mention]:
        """List mentions.

        A person who is mentioned in a comment. It is there as long as the comment mentions them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
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
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        return AsyncPager(self._sender, call, MentionPage)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
    ) -> AsyncIterator[Mention]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `comment`: The
            comment.; `person`: Who is mentioned; null where you may not see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        return export_async(self._sender, call, Mention)

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
        comment_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
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
        comment_id: Only with this `comment_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/mentions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "comment_id": comment_id,
                "person_id": person_id,
                "organization_id": organization_id,
                "subject_kind": subject_kind,
            }),
        )
        await save_async(self._sender, call, to)
