# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.phases`."""

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
    Phase,
    PhaseComplete,
    PhaseCreate,
    PhaseKind,
    PhaseOpen,
    PhasePage,
    PhaseReadiness,
    PhaseUpdate,
)


class PhasesResource(Resource):
    """Methods of `client.phases`."""

    def readiness(self, id: UUID | str) -> PhaseReadiness:
        """Whether a phase could open today, and how each success metric of the phase before it stands.

        Read from what you may see.

        id: Id of the phase.
        """
        call = Call("GET", path("/v1/phases/{id}/readiness", {"id": id}))
        return self._sender.send(call, PhaseReadiness)

    @overload
    def create(self, body: PhaseCreate, /, *, idempotency_key: str | None = None) -> Phase: ...

    @overload
    def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        kind: PhaseKind,
        name: str,
        rank: int = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        site_ids: Sequence[UUID | str] = UNSET,
        grade_levels: Sequence[str] = UNSET,
        class_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    def create(
        self,
        body: PhaseCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Plan a phase of an initiative's rollout: what for, when, and at which sites.

        body: What is sent; or its fields by name, as PhaseCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/phases",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseCreate, body, values),
        )
        return self._sender.send(call, Phase)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Phase:
        """Read one of phases.

        A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

        Phases follow each other by their rank. One opens when the success metrics of the phase before it are
        met, or when
        somebody decides otherwise with a reason.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        """
        call = Call(
            "GET",
            path("/v1/phases/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Phase)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: PhaseKind = UNSET,
        name: str = UNSET,
        rank: int = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        site_ids: Sequence[UUID | str] = UNSET,
        grade_levels: Sequence[str] = UNSET,
        class_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Change a phase: its name, its place in the order, its planned days and its sites.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/phases/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PhaseUpdate, body, values),
        )
        return self._sender.send(call, Phase)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a phase that has not been opened, with its success metrics.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/phases/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    @overload
    def open(
        self,
        id: UUID | str,
        body: PhaseOpen,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    def open(
        self,
        id: UUID | str,
        /,
        *,
        opened_on: date | None = UNSET,
        opened_because: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    def open(
        self,
        id: UUID | str,
        body: PhaseOpen | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Open a phase: when the success metrics of the phase before it are met, or for a reason that is given.

        The metrics are read as of the day on which it opens, and what was read is kept. The first phase opens
        at any time.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseOpen has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phases/{id}/open", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseOpen, body, values),
        )
        return self._sender.send(call, Phase)

    @overload
    def complete(
        self,
        id: UUID | str,
        body: PhaseComplete,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    def complete(
        self,
        id: UUID | str,
        /,
        *,
        completed_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    def complete(
        self,
        id: UUID | str,
        body: PhaseComplete | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Complete a phase that is open.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseComplete has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phases/{id}/complete", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseComplete, body, values),
        )
        return self._sender.send(call, Phase)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
    ) -> Pager[PhasePage, Phase]:
        """List phases.

        A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

        Phases follow each other by their rank. One opens when the success metrics of the phase before it are
        met, or when
        somebody decides otherwise with a reason.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        return Pager(self._sender, call, PhasePage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
    ) -> Iterator[Phase]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        return export_blocking(self._sender, call, Phase)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPhasesResource(AsyncResource):
    """Methods of `client.phases`."""

    async def readiness(self, id: UUID | str) -> PhaseReadiness:
        """Whether a phase could open today, and how each success metric of the phase before it stands.

        Read from what you may see.

        id: Id of the phase.
        """
        call = Call("GET", path("/v1/phases/{id}/readiness", {"id": id}))
        return await self._sender.send(call, PhaseReadiness)

    @overload
    async def create(self, body: PhaseCreate, /, *, idempotency_key: str | None = None) -> Phase: ...

    @overload
    async def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        kind: PhaseKind,
        name: str,
        rank: int = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        site_ids: Sequence[UUID | str] = UNSET,
        grade_levels: Sequence[str] = UNSET,
        class_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    async def create(
        self,
        body: PhaseCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Plan a phase of an initiative's rollout: what for, when, and at which sites.

        body: What is sent; or its fields by name, as PhaseCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/phases",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseCreate, body, values),
        )
        return await self._sender.send(call, Phase)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Phase:
        """Read one of phases.

        A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

        Phases follow each other by their rank. One opens when the success metrics of the phase before it are
        met, or when
        somebody decides otherwise with a reason.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        """
        call = Call(
            "GET",
            path("/v1/phases/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Phase)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: PhaseKind = UNSET,
        name: str = UNSET,
        rank: int = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        site_ids: Sequence[UUID | str] = UNSET,
        grade_levels: Sequence[str] = UNSET,
        class_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PhaseUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Change a phase: its name, its place in the order, its planned days and its sites.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/phases/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PhaseUpdate, body, values),
        )
        return await self._sender.send(call, Phase)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a phase that has not been opened, with its success metrics.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/phases/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    @overload
    async def open(
        self,
        id: UUID | str,
        body: PhaseOpen,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    async def open(
        self,
        id: UUID | str,
        /,
        *,
        opened_on: date | None = UNSET,
        opened_because: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    async def open(
        self,
        id: UUID | str,
        body: PhaseOpen | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Open a phase: when the success metrics of the phase before it are met, or for a reason that is given.

        The metrics are read as of the day on which it opens, and what was read is kept. The first phase opens
        at any time.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseOpen has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phases/{id}/open", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseOpen, body, values),
        )
        return await self._sender.send(call, Phase)

    @overload
    async def complete(
        self,
        id: UUID | str,
        body: PhaseComplete,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    @overload
    async def complete(
        self,
        id: UUID | str,
        /,
        *,
        completed_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Phase: ...

    async def complete(
        self,
        id: UUID | str,
        body: PhaseComplete | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Phase:
        """Complete a phase that is open.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PhaseComplete has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/phases/{id}/complete", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PhaseComplete, body, values),
        )
        return await self._sender.send(call, Phase)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
    ) -> AsyncPager[PhasePage, Phase]:
        """List phases.

        A phase of an initiative's rollout: where and when, where it stands, and how it came to open.

        Phases follow each other by their rank. One opens when the success metrics of the phase before it are
        met, or when
        somebody decides otherwise with a reason.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
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
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        return AsyncPager(self._sender, call, PhasePage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
    ) -> AsyncIterator[Phase]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The organization of the initiative.; `opened_by`: Who opened it.;
            `sites`: Where it is.; `classes`: The classes in it.; `metrics`: What shows its success.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        return export_async(self._sender, call, Phase)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["pilot", "expansion", "scale"] | Sequence[Literal["pilot", "expansion", "scale"]] | None = None,
        name: str | Sequence[str] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        state: Literal["planned", "open", "completed"] | Sequence[Literal["planned", "open", "completed"]] | None = None,
        opened_before: date | None = None,
        opened_after: date | None = None,
        opened_by_id: UUID | str | Sequence[UUID | str] | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        state: Only with this `state`; repeated: any of them.
        opened_before: Only where `opened_on` is earlier.
        opened_after: Only where `opened_on` is later.
        opened_by_id: Only with this `opened_by_id`; repeated: any of them.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        """
        call = Call(
            "GET",
            "/v1/phases",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "initiative_id": initiative_id,
                "organization_id": organization_id,
                "kind": kind,
                "name": name,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "state": state,
                "opened_before": opened_before,
                "opened_after": opened_after,
                "opened_by_id": opened_by_id,
                "completed_before": completed_before,
                "completed_after": completed_after,
            }),
        )
        await save_async(self._sender, call, to)
