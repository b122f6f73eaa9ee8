# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.coaching_sessions`."""

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
    CoachingKind,
    CoachingRelationship,
    CoachingSession,
    CoachingSessionCreate,
    CoachingSessionPage,
    CoachingSessionUpdate,
)


class CoachingSessionsResource(Resource):
    """Methods of `client.coaching_sessions`."""

    @overload
    def create(self, body: CoachingSessionCreate, /, *, idempotency_key: str | None = None) -> CoachingSession: ...

    @overload
    def create(
        self,
        /,
        *,
        partner_id: UUID | str,
        relationship: CoachingRelationship,
        held_on: date,
        focus: str,
        kind: CoachingKind = UNSET,
        notes: str | None = UNSET,
        subject_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    def create(
        self,
        body: CoachingSessionCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingSession:
        """Record a session with a leader or a teacher, as their coach or mentor.

        body: What is sent; or its fields by name, as CoachingSessionCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/coaching-sessions",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CoachingSessionCreate, body, values),
        )
        return self._sender.send(call, CoachingSession)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CoachingSession:
        """Read one of coaching sessions.

        A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

        The coach writes it, and the two of them read it. Nobody else does: administrators see how many there
        are.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        """
        call = Call(
            "GET",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, CoachingSession)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingSessionUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: CoachingKind = UNSET,
        held_on: date = UNSET,
        focus: str = UNSET,
        notes: str | None = UNSET,
        subject_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingSessionUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingSession:
        """Change a session: its day, its focus, its notes.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CoachingSessionUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CoachingSessionUpdate, body, values),
        )
        return self._sender.send(call, CoachingSession)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a session, with what was agreed in it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
    ) -> Pager[CoachingSessionPage, CoachingSession]:
        """List coaching sessions.

        A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

        The coach writes it, and the two of them read it. Nobody else does: administrators see how many there
        are.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
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
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        return Pager(self._sender, call, CoachingSessionPage)

    def export(
        self,
        *,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
    ) -> Iterator[CoachingSession]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        return export_blocking(self._sender, call, CoachingSession)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
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
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCoachingSessionsResource(AsyncResource):
    """Methods of `client.coaching_sessions`."""

    @overload
    async def create(self, body: CoachingSessionCreate, /, *, idempotency_key: str | None = None) -> CoachingSession: ...

    @overload
    async def create(
        self,
        /,
        *,
        partner_id: UUID | str,
        relationship: CoachingRelationship,
        held_on: date,
        focus: str,
        kind: CoachingKind = UNSET,
        notes: str | None = UNSET,
        subject_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    async def create(
        self,
        body: CoachingSessionCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingSession:
        """Record a session with a leader or a teacher, as their coach or mentor.

        body: What is sent; or its fields by name, as CoachingSessionCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/coaching-sessions",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CoachingSessionCreate, body, values),
        )
        return await self._sender.send(call, CoachingSession)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> CoachingSession:
        """Read one of coaching sessions.

        A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

        The coach writes it, and the two of them read it. Nobody else does: administrators see how many there
        are.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        """
        call = Call(
            "GET",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, CoachingSession)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingSessionUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: CoachingKind = UNSET,
        held_on: date = UNSET,
        focus: str = UNSET,
        notes: str | None = UNSET,
        subject_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> CoachingSession: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CoachingSessionUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> CoachingSession:
        """Change a session: its day, its focus, its notes.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CoachingSessionUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CoachingSessionUpdate, body, values),
        )
        return await self._sender.send(call, CoachingSession)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a session, with what was agreed in it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/coaching-sessions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
    ) -> AsyncPager[CoachingSessionPage, CoachingSession]:
        """List coaching sessions.

        A session between a coach and a leader, a coach and a teacher, or a mentor and a teacher.

        The coach writes it, and the two of them read it. Nobody else does: administrators see how many there
        are.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
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
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        return AsyncPager(self._sender, call, CoachingSessionPage)

    def export(
        self,
        *,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
    ) -> AsyncIterator[CoachingSession]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `coach`: The
            coach or mentor.; `partner`: The leader or teacher.; `subject`: What it is about; null where it is
            about none of these, or where you may not see it.; `commitments`: What was agreed.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        return export_async(self._sender, call, CoachingSession)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["held_on", "-held_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        coach_id: UUID | str | Sequence[UUID | str] | None = None,
        partner_id: UUID | str | Sequence[UUID | str] | None = None,
        relationship: Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"] | Sequence[Literal["coach_and_leader", "coach_and_teacher", "mentor_and_teacher"]] | None = None,
        kind: Literal["coaching", "consulting"] | Sequence[Literal["coaching", "consulting"]] | None = None,
        held_before: date | None = None,
        held_after: date | None = None,
        focus: str | Sequence[str] | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        open_commitment_count: int | Sequence[int] | None = None,
        open_commitment_count_min: int | None = None,
        open_commitment_count_max: int | None = None,
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
        coach_id: Only with this `coach_id`; repeated: any of them.
        partner_id: Only with this `partner_id`; repeated: any of them.
        relationship: Only with this `relationship`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        held_before: Only where `held_on` is earlier.
        held_after: Only where `held_on` is later.
        focus: Only with this `focus`; repeated: any of them.
        subject_id: Only with this `subject_id`; repeated: any of them.
        open_commitment_count: Only with this `open_commitment_count`; repeated: any of them.
        open_commitment_count_min: Only where `open_commitment_count` is at least this.
        open_commitment_count_max: Only where `open_commitment_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/coaching-sessions",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "coach_id": coach_id,
                "partner_id": partner_id,
                "relationship": relationship,
                "kind": kind,
                "held_before": held_before,
                "held_after": held_after,
                "focus": focus,
                "subject_id": subject_id,
                "open_commitment_count": open_commitment_count,
                "open_commitment_count_min": open_commitment_count_min,
                "open_commitment_count_max": open_commitment_count_max,
            }),
        )
        await save_async(self._sender, call, to)
