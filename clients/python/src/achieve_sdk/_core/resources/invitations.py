# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.invitations`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
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
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Invitation, InvitationCreate, InvitationPage


class InvitationsResource(Resource):
    """Methods of `client.invitations`."""

    @overload
    def create(self, body: InvitationCreate, /, *, idempotency_key: str | None = None) -> Invitation: ...

    @overload
    def create(self, /, *, person_id: UUID | str, idempotency_key: str | None = None) -> Invitation: ...

    def create(
        self,
        body: InvitationCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Invitation:
        """Invite a person of the district to sign in, or to set a new password.

        `link` is shown in this answer and never again, nor when the request is sent again with its
        idempotency key: then
        invite anew. An earlier invitation that was not used ends. An account that opens more than this person
        keeps its
        password: with that, the person links it.

        body: What is sent; or its fields by name, as InvitationCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/invitations",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(InvitationCreate, body, values),
        )
        return self._sender.send(call, Invitation)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Invitation:
        """Read one of invitations.

        A person of the district may sign in here: by a link that is good once, for 7 days.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        """
        call = Call(
            "GET",
            path("/v1/invitations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Invitation)

    def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """Withdraw an invitation: its link leads nowhere from now on.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/invitations/{id}", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
    ) -> Pager[InvitationPage, Invitation]:
        """List invitations.

        A person of the district may sign in here: by a link that is good once, for 7 days.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
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
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        return Pager(self._sender, call, InvitationPage)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
    ) -> Iterator[Invitation]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        return export_blocking(self._sender, call, Invitation)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncInvitationsResource(AsyncResource):
    """Methods of `client.invitations`."""

    @overload
    async def create(self, body: InvitationCreate, /, *, idempotency_key: str | None = None) -> Invitation: ...

    @overload
    async def create(self, /, *, person_id: UUID | str, idempotency_key: str | None = None) -> Invitation: ...

    async def create(
        self,
        body: InvitationCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Invitation:
        """Invite a person of the district to sign in, or to set a new password.

        `link` is shown in this answer and never again, nor when the request is sent again with its
        idempotency key: then
        invite anew. An earlier invitation that was not used ends. An account that opens more than this person
        keeps its
        password: with that, the person links it.

        body: What is sent; or its fields by name, as InvitationCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/invitations",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(InvitationCreate, body, values),
        )
        return await self._sender.send(call, Invitation)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Invitation:
        """Read one of invitations.

        A person of the district may sign in here: by a link that is good once, for 7 days.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        """
        call = Call(
            "GET",
            path("/v1/invitations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Invitation)

    async def delete(self, id: UUID | str, *, idempotency_key: str | None = None) -> None:
        """Withdraw an invitation: its link leads nowhere from now on.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/invitations/{id}", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
    ) -> AsyncPager[InvitationPage, Invitation]:
        """List invitations.

        A person of the district may sign in here: by a link that is good once, for 7 days.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
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
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        return AsyncPager(self._sender, call, InvitationPage)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
    ) -> AsyncIterator[Invitation]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: Who is
            invited, where you may see them.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        return export_async(self._sender, call, Invitation)

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
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        expires_before: datetime | None = None,
        expires_since: datetime | None = None,
        accepted_before: datetime | None = None,
        accepted_since: datetime | None = None,
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
        person_id: Only with this `person_id`; repeated: any of them.
        expires_before: Only where `expires_at` is earlier.
        expires_since: Only where `expires_at` is at or after.
        accepted_before: Only where `accepted_at` is earlier.
        accepted_since: Only where `accepted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/invitations",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "expires_before": expires_before,
                "expires_since": expires_since,
                "accepted_before": accepted_before,
                "accepted_since": accepted_since,
            }),
        )
        await save_async(self._sender, call, to)
