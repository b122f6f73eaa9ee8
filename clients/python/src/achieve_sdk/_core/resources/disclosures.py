# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.disclosures`."""

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
from achieve_sdk._core.models import Disclosure, DisclosurePage


class DisclosuresResource(Resource):
    """Methods of `client.disclosures`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Disclosure:
        """Read one of disclosures.

        A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        """
        call = Call(
            "GET",
            path("/v1/disclosures/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Disclosure)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> Pager[DisclosurePage, Disclosure]:
        """List disclosures.

        A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        return Pager(self._sender, call, DisclosurePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> Iterator[Disclosure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        return export_blocking(self._sender, call, Disclosure)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncDisclosuresResource(AsyncResource):
    """Methods of `client.disclosures`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Disclosure:
        """Read one of disclosures.

        A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        """
        call = Call(
            "GET",
            path("/v1/disclosures/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Disclosure)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> AsyncPager[DisclosurePage, Disclosure]:
        """List disclosures.

        A learner's record was shown, to somebody who is not the learner, a guardian or assigned staff.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        return AsyncPager(self._sender, call, DisclosurePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Disclosure]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `reader`: Who
            saw it; null where you may not see them.; `learner`: Whose record it is.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        return export_async(self._sender, call, Disclosure)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "occurred_at", "-occurred_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        reader_kind: Literal["person", "client"] | Sequence[Literal["person", "client"]] | None = None,
        reader_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
        purpose: str | Sequence[str] | None = None,
        request_id: str | Sequence[str] | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        reader_kind: Only with this `reader_kind`; repeated: any of them.
        reader_id: Only with this `reader_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        purpose: Only with this `purpose`; repeated: any of them.
        request_id: Only with this `request_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/disclosures",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "reader_kind": reader_kind,
                "reader_id": reader_id,
                "learner_id": learner_id,
                "operation": operation,
                "purpose": purpose,
                "request_id": request_id,
            }),
        )
        await save_async(self._sender, call, to)
