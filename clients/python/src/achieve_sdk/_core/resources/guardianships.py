# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.guardianships`."""

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
from achieve_sdk._core.models import Guardianship, GuardianshipPage, GuardianshipUpdate


class GuardianshipsResource(Resource):
    """Methods of `client.guardianships`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Guardianship:
        """Read one of guardianships.

        A guardian's tie to a learner.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        """
        call = Call(
            "GET",
            path("/v1/guardianships/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Guardianship)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GuardianshipUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Guardianship: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        consented_until: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Guardianship: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GuardianshipUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Guardianship:
        """Give, renew or take back the consent of a learner who is of age to what a guardian with legal rights
        sees.

        The learner does it, or the school on the learner's word.

        id: Id of the resource.
        body: What is sent; or its fields by name, as GuardianshipUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/guardianships/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(GuardianshipUpdate, body, values),
        )
        return self._sender.send(call, Guardianship)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
    ) -> Pager[GuardianshipPage, Guardianship]:
        """List guardianships.

        A guardian's tie to a learner.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
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
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        return Pager(self._sender, call, GuardianshipPage)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
    ) -> Iterator[Guardianship]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        return export_blocking(self._sender, call, Guardianship)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
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
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncGuardianshipsResource(AsyncResource):
    """Methods of `client.guardianships`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Guardianship:
        """Read one of guardianships.

        A guardian's tie to a learner.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        """
        call = Call(
            "GET",
            path("/v1/guardianships/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Guardianship)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GuardianshipUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Guardianship: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        consented_until: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Guardianship: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GuardianshipUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Guardianship:
        """Give, renew or take back the consent of a learner who is of age to what a guardian with legal rights
        sees.

        The learner does it, or the school on the learner's word.

        id: Id of the resource.
        body: What is sent; or its fields by name, as GuardianshipUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/guardianships/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(GuardianshipUpdate, body, values),
        )
        return await self._sender.send(call, Guardianship)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
    ) -> AsyncPager[GuardianshipPage, Guardianship]:
        """List guardianships.

        A guardian's tie to a learner.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
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
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        return AsyncPager(self._sender, call, GuardianshipPage)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
    ) -> AsyncIterator[Guardianship]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `guardian`: The
            guardian.; `learner`: The learner.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        return export_async(self._sender, call, Guardianship)

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
        guardian_id: UUID | str | Sequence[UUID | str] | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        has_legal_rights: bool | None = None,
        relationship: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        consented_until_before: date | None = None,
        consented_until_after: date | None = None,
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
        guardian_id: Only with this `guardian_id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        has_legal_rights: Only where `has_legal_rights` is so.
        relationship: Only with this `relationship`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        consented_until_before: Only where `consented_until` is earlier.
        consented_until_after: Only where `consented_until` is later.
        """
        call = Call(
            "GET",
            "/v1/guardianships",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "guardian_id": guardian_id,
                "learner_id": learner_id,
                "has_legal_rights": has_legal_rights,
                "relationship": relationship,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "consented_until_before": consented_until_before,
                "consented_until_after": consented_until_after,
            }),
        )
        await save_async(self._sender, call, to)
