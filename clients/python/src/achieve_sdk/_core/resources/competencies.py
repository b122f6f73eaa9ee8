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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
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
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
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
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_id: UUID | str | Sequence[UUID | str] | None = None,
        code: str | Sequence[str] | None = None,
        kind: Literal["domain", "competency", "standard", "learning_target", "habit", "other"] | Sequence[Literal["domain", "competency", "standard", "learning_target", "habit", "other"]] | None = None,
        is_judged: bool | None = None,
        is_withdrawn: bool | None = None,
        case_identifier: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        parent_id: Only with this `parent_id`; repeated: any of them.
        code: Only with this `code`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        is_judged: Only with this `is_judged`; repeated: any of them.
        is_withdrawn: Only with this `is_withdrawn`; repeated: any of them.
        case_identifier: Only with this `case_identifier`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/competencies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "framework_id": framework_id,
                "parent_id": parent_id,
                "code": code,
                "kind": kind,
                "is_judged": is_judged,
                "is_withdrawn": is_withdrawn,
                "case_identifier": case_identifier,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
