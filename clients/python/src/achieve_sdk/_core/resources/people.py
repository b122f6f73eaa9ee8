# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.people`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, datetime
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
from achieve_sdk._core.models import Person, PersonPage


class PeopleResource(Resource):
    """Methods of `client.people`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Person:
        """Read one of people.

        A learner, a member of staff or a guardian. Contact and birth date show only to those who may see
        them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        """
        call = Call(
            "GET",
            path("/v1/people/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Person)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
    ) -> Pager[PersonPage, Person]:
        """List people.

        A learner, a member of staff or a guardian. Contact and birth date show only to those who may see
        them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
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
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        return Pager(self._sender, call, PersonPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
    ) -> Iterator[Person]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        return export_blocking(self._sender, call, Person)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
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
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPeopleResource(AsyncResource):
    """Methods of `client.people`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Person:
        """Read one of people.

        A learner, a member of staff or a guardian. Contact and birth date show only to those who may see
        them.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        """
        call = Call(
            "GET",
            path("/v1/people/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Person)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
    ) -> AsyncPager[PersonPage, Person]:
        """List people.

        A learner, a member of staff or a guardian. Contact and birth date show only to those who may see
        them.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
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
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        return AsyncPager(self._sender, call, PersonPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
    ) -> AsyncIterator[Person]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `role_assignments`: What the person is, and where.; `enrollments`: The classes that the person is
            in.; `progress`: Where the learner stands, per competency.; `evidence`: What the learner has
            shown.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        return export_async(self._sender, call, Person)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "family_name", "-family_name"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        given_name: str | Sequence[str] | None = None,
        family_name: str | Sequence[str] | None = None,
        preferred_name: str | Sequence[str] | None = None,
        birth_date_before: date | None = None,
        birth_date_after: date | None = None,
        is_learner: bool | None = None,
        is_active: bool | None = None,
        erased_before: datetime | None = None,
        erased_since: datetime | None = None,
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
        given_name: Only with this `given_name`; repeated: any of them.
        family_name: Only with this `family_name`; repeated: any of them.
        preferred_name: Only with this `preferred_name`; repeated: any of them.
        birth_date_before: Only where `birth_date` is earlier.
        birth_date_after: Only where `birth_date` is later.
        is_learner: Only where `is_learner` is so.
        is_active: Only where `is_active` is so.
        erased_before: Only where `erased_at` is earlier.
        erased_since: Only where `erased_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/people",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "given_name": given_name,
                "family_name": family_name,
                "preferred_name": preferred_name,
                "birth_date_before": birth_date_before,
                "birth_date_after": birth_date_after,
                "is_learner": is_learner,
                "is_active": is_active,
                "erased_before": erased_before,
                "erased_since": erased_since,
            }),
        )
        await save_async(self._sender, call, to)
