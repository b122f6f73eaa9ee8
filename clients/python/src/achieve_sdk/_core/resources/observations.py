# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.observations`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    LevelSeen,
    Observation,
    ObservationCreate,
    ObservationPage,
    ObservationUpdate,
)


class ObservationsResource(Resource):
    """Methods of `client.observations`."""

    @overload
    def create(self, body: ObservationCreate, /, *, idempotency_key: str | None = None) -> Observation: ...

    @overload
    def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        observed_on: date,
        levels: Sequence[LevelSeen | Mapping[str, object]],
        organization_id: UUID | str | None = UNSET,
        class_id: UUID | str | None = UNSET,
        observer_id: UUID | str | None = UNSET,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    def create(
        self,
        body: ObservationCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Observation:
        """Record what was seen of an initiative at a site on a day: a level for each look-for that was looked
        at.

        body: What is sent; or its fields by name, as ObservationCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/observations",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ObservationCreate, body, values),
        )
        return self._sender.send(call, Observation)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Observation:
        """Read one of observations.

        What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

        It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        """
        call = Call(
            "GET",
            path("/v1/observations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Observation)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObservationUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        class_id: UUID | str | None = UNSET,
        observed_on: date = UNSET,
        levels: Sequence[LevelSeen | Mapping[str, object]] = UNSET,
        note: str | None = UNSET,
        withdrawn_because: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObservationUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Observation:
        """Correct what was observed, or withdraw it with a reason. It is never deleted: the depth rests on it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ObservationUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/observations/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ObservationUpdate, body, values),
        )
        return self._sender.send(call, Observation)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
    ) -> Pager[ObservationPage, Observation]:
        """List observations.

        What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

        It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        return Pager(self._sender, call, ObservationPage)

    def export(
        self,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
    ) -> Iterator[Observation]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        return export_blocking(self._sender, call, Observation)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncObservationsResource(AsyncResource):
    """Methods of `client.observations`."""

    @overload
    async def create(self, body: ObservationCreate, /, *, idempotency_key: str | None = None) -> Observation: ...

    @overload
    async def create(
        self,
        /,
        *,
        initiative_id: UUID | str,
        observed_on: date,
        levels: Sequence[LevelSeen | Mapping[str, object]],
        organization_id: UUID | str | None = UNSET,
        class_id: UUID | str | None = UNSET,
        observer_id: UUID | str | None = UNSET,
        note: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    async def create(
        self,
        body: ObservationCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Observation:
        """Record what was seen of an initiative at a site on a day: a level for each look-for that was looked
        at.

        body: What is sent; or its fields by name, as ObservationCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/observations",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ObservationCreate, body, values),
        )
        return await self._sender.send(call, Observation)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Observation:
        """Read one of observations.

        What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

        It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        """
        call = Call(
            "GET",
            path("/v1/observations/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Observation)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObservationUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        class_id: UUID | str | None = UNSET,
        observed_on: date = UNSET,
        levels: Sequence[LevelSeen | Mapping[str, object]] = UNSET,
        note: str | None = UNSET,
        withdrawn_because: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Observation: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObservationUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Observation:
        """Correct what was observed, or withdraw it with a reason. It is never deleted: the depth rests on it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ObservationUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/observations/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ObservationUpdate, body, values),
        )
        return await self._sender.send(call, Observation)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
    ) -> AsyncPager[ObservationPage, Observation]:
        """List observations.

        What somebody saw of an initiative at a site on a day: a level for each look-for, and a note.

        It is corrected, or withdrawn with a reason, and never deleted: the implementation depth rests on it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        return AsyncPager(self._sender, call, ObservationPage)

    def export(
        self,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Observation]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `initiative`:
            The initiative.; `organization`: The site.; `class`: The class in which it was seen.; `observer`:
            Who saw it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        return export_async(self._sender, call, Observation)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["observed_on", "-observed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        observer_id: UUID | str | Sequence[UUID | str] | None = None,
        observed_before: date | None = None,
        observed_after: date | None = None,
        depth_min: float | None = None,
        depth_max: float | None = None,
        withdrawn_because: str | Sequence[str] | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        observer_id: Only with this `observer_id`; repeated: any of them.
        observed_before: Only where `observed_on` is earlier.
        observed_after: Only where `observed_on` is later.
        depth_min: Only where `depth` is at least this.
        depth_max: Only where `depth` is at most this.
        withdrawn_because: Only with this `withdrawn_because`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/observations",
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
                "class_id": class_id,
                "observer_id": observer_id,
                "observed_before": observed_before,
                "observed_after": observed_after,
                "depth_min": depth_min,
                "depth_max": depth_max,
                "withdrawn_because": withdrawn_because,
            }),
        )
        await save_async(self._sender, call, to)
