# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.privacy_requests`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
    etag,
    headers,
    joined,
    one_body,
    path,
    query,
)
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.model import UNSET
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import (
    ErasureOrder,
    PrivacyRequest,
    PrivacyRequestCreate,
    PrivacyRequestPage,
    Refusal,
    RequestKind,
)


class PrivacyRequestsResource(Resource):
    """Methods of `client.privacy_requests`."""

    def archive(self, id: UUID | str) -> bytes:
        """Fetch everything known of a person.

        A ZIP, streamed: `index.html` to read, `manifest.json` with the meaning of each field, and for each
        table a page and an NDJSON file in the field names of this API; the files that the person attached.
        For who asked for it, once it is approved, and for administrators.

        id: Id of the request.
        """
        call = Call(
            "GET",
            path("/v1/privacy-requests/{id}/archive", {"id": id}),
            headers=headers({"Accept": "application/zip"}),
        )
        return self._sender.send(call, bytes)

    @overload
    def create(self, body: PrivacyRequestCreate, /, *, idempotency_key: str | None = None) -> PrivacyRequest: ...

    @overload
    def create(
        self,
        /,
        *,
        kind: RequestKind,
        person_id: UUID | str,
        reason: str,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    def create(
        self,
        body: PrivacyRequestCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Ask for an export of everything known of a person, or for its erasure.

        Learners ask for themselves, guardians for their children, administrators for everybody; an
        administrator decides.

        body: What is sent; or its fields by name, as PrivacyRequestCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/privacy-requests",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PrivacyRequestCreate, body, values),
        )
        return self._sender.send(call, PrivacyRequest)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PrivacyRequest:
        """Read one of privacy requests.

        A wish that what is known of a person be handed over, or erased.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        """
        call = Call(
            "GET",
            path("/v1/privacy-requests/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, PrivacyRequest)

    def approve(self, id: UUID | str, *, idempotency_key: str | None = None) -> PrivacyRequest:
        """Approve an export or an erasure. Nobody decides on what concerns themselves.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/approve", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, PrivacyRequest)

    @overload
    def refuse(
        self,
        id: UUID | str,
        body: Refusal,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    @overload
    def refuse(
        self,
        id: UUID | str,
        /,
        *,
        refusal: str,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    def refuse(
        self,
        id: UUID | str,
        body: Refusal | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Refuse an export or an erasure, and say why.

        id: Id of the resource.
        body: What is sent; or its fields by name, as Refusal has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/refuse", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(Refusal, body, values),
        )
        return self._sender.send(call, PrivacyRequest)

    def preview(self, id: UUID | str, *, idempotency_key: str | None = None) -> PrivacyRequest:
        """Work out what an erasure would do, by table and count, and where the person is named in other texts.

        Nothing is erased. It stands in `effects` of the request, whose new version is the one to name when
        erasing.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/preview", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, PrivacyRequest)

    @overload
    def erase(
        self,
        id: UUID | str,
        version: int | str,
        body: ErasureOrder,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    @overload
    def erase(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        although: Sequence[str] = UNSET,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    def erase(
        self,
        id: UUID | str,
        version: int | str,
        body: ErasureOrder | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Erase a person, as the version of the request that you have seen says. It cannot be undone.

        What the law keeps stays under a pseudonym. A request that has been carried out is answered as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ErasureOrder has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/erase", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ErasureOrder, body, values),
        )
        return self._sender.send(call, PrivacyRequest)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
    ) -> Pager[PrivacyRequestPage, PrivacyRequest]:
        """List privacy requests.

        A wish that what is known of a person be handed over, or erased.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
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
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        return Pager(self._sender, call, PrivacyRequestPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
    ) -> Iterator[PrivacyRequest]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
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
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        return export_blocking(self._sender, call, PrivacyRequest)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPrivacyRequestsResource(AsyncResource):
    """Methods of `client.privacy_requests`."""

    async def archive(self, id: UUID | str) -> bytes:
        """Fetch everything known of a person.

        A ZIP, streamed: `index.html` to read, `manifest.json` with the meaning of each field, and for each
        table a page and an NDJSON file in the field names of this API; the files that the person attached.
        For who asked for it, once it is approved, and for administrators.

        id: Id of the request.
        """
        call = Call(
            "GET",
            path("/v1/privacy-requests/{id}/archive", {"id": id}),
            headers=headers({"Accept": "application/zip"}),
        )
        return await self._sender.send(call, bytes)

    @overload
    async def create(self, body: PrivacyRequestCreate, /, *, idempotency_key: str | None = None) -> PrivacyRequest: ...

    @overload
    async def create(
        self,
        /,
        *,
        kind: RequestKind,
        person_id: UUID | str,
        reason: str,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    async def create(
        self,
        body: PrivacyRequestCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Ask for an export of everything known of a person, or for its erasure.

        Learners ask for themselves, guardians for their children, administrators for everybody; an
        administrator decides.

        body: What is sent; or its fields by name, as PrivacyRequestCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/privacy-requests",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PrivacyRequestCreate, body, values),
        )
        return await self._sender.send(call, PrivacyRequest)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PrivacyRequest:
        """Read one of privacy requests.

        A wish that what is known of a person be handed over, or erased.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        """
        call = Call(
            "GET",
            path("/v1/privacy-requests/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, PrivacyRequest)

    async def approve(self, id: UUID | str, *, idempotency_key: str | None = None) -> PrivacyRequest:
        """Approve an export or an erasure. Nobody decides on what concerns themselves.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/approve", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, PrivacyRequest)

    @overload
    async def refuse(
        self,
        id: UUID | str,
        body: Refusal,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    @overload
    async def refuse(
        self,
        id: UUID | str,
        /,
        *,
        refusal: str,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    async def refuse(
        self,
        id: UUID | str,
        body: Refusal | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Refuse an export or an erasure, and say why.

        id: Id of the resource.
        body: What is sent; or its fields by name, as Refusal has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/refuse", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(Refusal, body, values),
        )
        return await self._sender.send(call, PrivacyRequest)

    async def preview(self, id: UUID | str, *, idempotency_key: str | None = None) -> PrivacyRequest:
        """Work out what an erasure would do, by table and count, and where the person is named in other texts.

        Nothing is erased. It stands in `effects` of the request, whose new version is the one to name when
        erasing.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/preview", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, PrivacyRequest)

    @overload
    async def erase(
        self,
        id: UUID | str,
        version: int | str,
        body: ErasureOrder,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    @overload
    async def erase(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        although: Sequence[str] = UNSET,
        idempotency_key: str | None = None,
    ) -> PrivacyRequest: ...

    async def erase(
        self,
        id: UUID | str,
        version: int | str,
        body: ErasureOrder | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PrivacyRequest:
        """Erase a person, as the version of the request that you have seen says. It cannot be undone.

        What the law keeps stays under a pseudonym. A request that has been carried out is answered as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ErasureOrder has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/privacy-requests/{id}/erase", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ErasureOrder, body, values),
        )
        return await self._sender.send(call, PrivacyRequest)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
    ) -> AsyncPager[PrivacyRequestPage, PrivacyRequest]:
        """List privacy requests.

        A wish that what is known of a person be handed over, or erased.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
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
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        return AsyncPager(self._sender, call, PrivacyRequestPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
    ) -> AsyncIterator[PrivacyRequest]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Whom
            it is about.; `requested_by`: Who asked.; `decided_by`: Who approved or refused it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        kind: Only with this `kind`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
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
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        return export_async(self._sender, call, PrivacyRequest)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        kind: Literal["export", "erasure"] | Sequence[Literal["export", "erasure"]] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        status: Literal["requested", "approved", "refused", "running", "done"] | Sequence[Literal["requested", "approved", "refused", "running", "done"]] | None = None,
        requested_by_id: UUID | str | Sequence[UUID | str] | None = None,
        requested_by_client_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_by_id: UUID | str | Sequence[UUID | str] | None = None,
        decided_before: datetime | None = None,
        decided_since: datetime | None = None,
        done_before: datetime | None = None,
        done_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        status: Only with this `status`; repeated: any of them.
        requested_by_id: Only with this `requested_by_id`; repeated: any of them.
        requested_by_client_id: Only with this `requested_by_client_id`; repeated: any of them.
        decided_by_id: Only with this `decided_by_id`; repeated: any of them.
        decided_before: Only where `decided_at` is earlier.
        decided_since: Only where `decided_at` is at or after.
        done_before: Only where `done_at` is earlier.
        done_since: Only where `done_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/privacy-requests",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "kind": kind,
                "person_id": person_id,
                "status": status,
                "requested_by_id": requested_by_id,
                "requested_by_client_id": requested_by_client_id,
                "decided_by_id": decided_by_id,
                "decided_before": decided_before,
                "decided_since": decided_since,
                "done_before": done_before,
                "done_since": done_since,
            }),
        )
        await save_async(self._sender, call, to)
