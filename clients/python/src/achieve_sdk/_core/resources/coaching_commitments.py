# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.coaching_commitments`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, datetime
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
    CoachingCommitment,
    CoachingCommitmentCreate,
    CoachingCommitmentPage,
    CoachingCommitmentUpdate,
    CommitmentStatus,
)


class CoachingCommitmentsResource(Resource):
    """Methods of `client.coaching_commitments`."""

    @overload
    def create(
        self,
        body: CoachingCommitmentCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    @overload
    def create(
        self,
        /,
        *,
        session_id: UUID | str,
        committed_by_id: UUID | str,
        agreed: str,
        due_on: date,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    def create(
        self,
        body: CoachingCommitmentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingCommitment:
        """Record what one of the two has agreed to do by a day.

        body: What is sent; or its fields by name, as CoachingCommitmentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/coaching-commitments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CoachingCommitmentCreate, body, values),
        )
        return self._sender.send(call, CoachingCommitment)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CoachingCommitment:
        """Read one of coaching commitments.

        What one of the two has agreed to do by a day, and what the follow-up showed.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        """
        call = Call(
            "GET",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, CoachingCommitment)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingCommitmentUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        committed_by_id: UUID | str = UNSET,
        agreed: str = UNSET,
        due_on: date = UNSET,
        status: CommitmentStatus = UNSET,
        follow_up_note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingCommitmentUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingCommitment:
        """Change a commitment, or record what became of it: kept, partly kept, not kept or dropped, with a note.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CoachingCommitmentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CoachingCommitmentUpdate, body, values),
        )
        return self._sender.send(call, CoachingCommitment)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a commitment that should not be there; one that no longer holds is dropped instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
    ) -> Pager[CoachingCommitmentPage, CoachingCommitment]:
        """List coaching commitments.

        What one of the two has agreed to do by a day, and what the follow-up showed.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
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
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        return Pager(self._sender, call, CoachingCommitmentPage)

    def export(
        self,
        *,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
    ) -> Iterator[CoachingCommitment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        return export_blocking(self._sender, call, CoachingCommitment)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
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
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCoachingCommitmentsResource(AsyncResource):
    """Methods of `client.coaching_commitments`."""

    @overload
    async def create(
        self,
        body: CoachingCommitmentCreate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    @overload
    async def create(
        self,
        /,
        *,
        session_id: UUID | str,
        committed_by_id: UUID | str,
        agreed: str,
        due_on: date,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    async def create(
        self,
        body: CoachingCommitmentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingCommitment:
        """Record what one of the two has agreed to do by a day.

        body: What is sent; or its fields by name, as CoachingCommitmentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/coaching-commitments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CoachingCommitmentCreate, body, values),
        )
        return await self._sender.send(call, CoachingCommitment)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CoachingCommitment:
        """Read one of coaching commitments.

        What one of the two has agreed to do by a day, and what the follow-up showed.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        """
        call = Call(
            "GET",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, CoachingCommitment)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingCommitmentUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        committed_by_id: UUID | str = UNSET,
        agreed: str = UNSET,
        due_on: date = UNSET,
        status: CommitmentStatus = UNSET,
        follow_up_note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingCommitment: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingCommitmentUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingCommitment:
        """Change a commitment, or record what became of it: kept, partly kept, not kept or dropped, with a note.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CoachingCommitmentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CoachingCommitmentUpdate, body, values),
        )
        return await self._sender.send(call, CoachingCommitment)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a commitment that should not be there; one that no longer holds is dropped instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/coaching-commitments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
    ) -> AsyncPager[CoachingCommitmentPage, CoachingCommitment]:
        """List coaching commitments.

        What one of the two has agreed to do by a day, and what the follow-up showed.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
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
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        return AsyncPager(self._sender, call, CoachingCommitmentPage)

    def export(
        self,
        *,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
    ) -> AsyncIterator[CoachingCommitment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `session`: The
            session in which it was agreed.; `coach`: The coach or mentor.; `partner`: The leader or teacher.;
            `committed_by`: Which of the two has agreed to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        return export_async(self._sender, call, CoachingCommitment)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["due_on", "-due_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        session_id: UUID | str | Sequence[UUID | str] | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        committed_by_id: UUID | str | Sequence[UUID | str] | None = None,
        agreed: str | Sequence[str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        status: Literal["open", "kept", "partly_kept", "not_kept", "dropped"] | Sequence[Literal["open", "kept", "partly_kept", "not_kept", "dropped"]] | None = None,
        is_overdue: bool | None = None,
        followed_up_before: date | None = None,
        followed_up_after: date | None = None,
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
        session_id: Only with this `session_id`; repeated: any of them.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        committed_by_id: Only with this `committed_by_id`; repeated: any of them.
        agreed: Only with this `agreed`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_overdue: Only where `is_overdue` is so.
        followed_up_before: Only where `followed_up_on` is earlier.
        followed_up_after: Only where `followed_up_on` is later.
        """
        call = Call(
            "GET",
            "/v1/coaching-commitments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "session_id": session_id,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "committed_by_id": committed_by_id,
                "agreed": agreed,
                "due_before": due_before,
                "due_after": due_after,
                "status": status,
                "is_overdue": is_overdue,
                "followed_up_before": followed_up_before,
                "followed_up_after": followed_up_after,
            }),
        )
        await save_async(self._sender, call, to)
