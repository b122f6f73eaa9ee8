# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.associations`."""

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
from achieve_sdk._core.models import Association, AssociationPage


class AssociationsResource(Resource):
    """Methods of `client.associations`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Association:
        """Read one of associations.

        How two nodes belong together, also across frameworks; the origin is the subject of the sentence.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        """
        call = Call(
            "GET",
            path("/v1/associations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Association)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> Pager[AssociationPage, Association]:
        """List associations.

        How two nodes belong together, also across frameworks; the origin is the subject of the sentence.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
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
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return Pager(self._sender, call, AssociationPage)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> Iterator[Association]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return export_blocking(self._sender, call, Association)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncAssociationsResource(AsyncResource):
    """Methods of `client.associations`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Association:
        """Read one of associations.

        How two nodes belong together, also across frameworks; the origin is the subject of the sentence.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        """
        call = Call(
            "GET",
            path("/v1/associations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Association)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> AsyncPager[AssociationPage, Association]:
        """List associations.

        How two nodes belong together, also across frameworks; the origin is the subject of the sentence.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
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
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return AsyncPager(self._sender, call, AssociationPage)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
    ) -> AsyncIterator[Association]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that says so.; `origin`: The origin.; `destination`: The destination.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        return export_async(self._sender, call, Association)

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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"] | Sequence[Literal["child_of", "precedes", "is_part_of", "exact_match", "aligns_to", "related", "replaced_by", "exemplar", "skill_level", "translation_of", "other"]] | None = None,
        origin_id: UUID | str | Sequence[UUID | str] | None = None,
        destination_id: UUID | str | Sequence[UUID | str] | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        origin_id: Only with this `origin_id`; repeated: any of them.
        destination_id: Only with this `destination_id`; repeated: any of them.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/associations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "kind": kind,
                "origin_id": origin_id,
                "destination_id": destination_id,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
            }),
        )
        await save_async(self._sender, call, to)
