# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.competencies`."""

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
from achieve_sdk._core.models import Competency, CompetencyPage


class CompetenciesResource(Resource):
    """Methods of `client.competencies`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Competency:
        """Read one of competencies.

        A node of a framework: a domain, a competency, a standard, a learning target or a habit of work.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        """
        call = Call(
            "GET",
            path("/v1/competencies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Competency)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Pager[CompetencyPage, Competency]:
        """List competencies.

        A node of a framework: a domain, a competency, a standard, a learning target or a habit of work.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
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
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        return Pager(self._sender, call, CompetencyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
    ) -> Iterator[Competency]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
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
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        return export_blocking(self._sender, call, Competency)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCompetenciesResource(AsyncResource):
    """Methods of `client.competencies`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Competency:
        """Read one of competencies.

        A node of a framework: a domain, a competency, a standard, a learning target or a habit of work.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        """
        call = Call(
            "GET",
            path("/v1/competencies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Competency)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncPager[CompetencyPage, Competency]:
        """List competencies.

        A node of a framework: a domain, a competency, a standard, a learning target or a habit of work.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
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
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        return AsyncPager(self._sender, call, CompetencyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Competency]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework.; `parent`: The node above.; `scale`: The scale that evidence is judged on.; `children`:
            The nodes below.; `outgoing`: What it is to others: what it precedes.; `incoming`: What others are
            to it: its prerequisites.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
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
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        return export_async(self._sender, call, Competency)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "place", "-place"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        scale_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        place: int | Sequence[int] | None = None,
        place_min: int | None = None,
        place_max: int | None = None,
        position: int | Sequence[int] | None = None,
        position_min: int | None = None,
        position_max: int | None = None,
        is_judged: bool | None = None,
        is_habit: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        source_changed_before: datetime | None = None,
        source_changed_since: datetime | None = None,
        code: str | Sequence[str] | None = None,
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
        parent_id: Only with this `parent_id`; repeated: any of them.
        scale_id: Only with this `scale_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        place: Only with this `place`; repeated: any of them.
        place_min: Only where `place` is at least this.
        place_max: Only where `place` is at most this.
        position: Only with this `position`; repeated: any of them.
        position_min: Only where `position` is at least this.
        position_max: Only where `position` is at most this.
        is_judged: Only where `is_judged` is so.
        is_habit: Only where `is_habit` is so.
        is_withdrawn: Only where `is_withdrawn` is so.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        source_changed_before: Only where `source_changed_at` is earlier.
        source_changed_since: Only where `source_changed_at` is at or after.
        code: Only with this `code`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "scale_id": scale_id,
                "kind": kind,
                "place": place,
                "place_min": place_min,
                "place_max": place_max,
                "position": position,
                "position_min": position_min,
                "position_max": position_max,
                "is_judged": is_judged,
                "is_habit": is_habit,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "source_changed_before": source_changed_before,
                "source_changed_since": source_changed_since,
                "code": code,
            }),
        )
        await save_async(self._sender, call, to)
