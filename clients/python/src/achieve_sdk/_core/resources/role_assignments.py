# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.role_assignments`."""

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
from achieve_sdk._core.models import RoleAssignment, RoleAssignmentPage


class RoleAssignmentsResource(Resource):
    """Methods of `client.role_assignments`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> RoleAssignment:
        """Read one of role assignments.

        What a person is at an organization, for a time.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        """
        call = Call(
            "GET",
            path("/v1/role-assignments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, RoleAssignment)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Pager[RoleAssignmentPage, RoleAssignment]:
        """List role assignments.

        What a person is at an organization, for a time.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
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
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return Pager(self._sender, call, RoleAssignmentPage)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> Iterator[RoleAssignment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
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
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_blocking(self._sender, call, RoleAssignment)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncRoleAssignmentsResource(AsyncResource):
    """Methods of `client.role_assignments`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> RoleAssignment:
        """Read one of role assignments.

        What a person is at an organization, for a time.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        """
        call = Call(
            "GET",
            path("/v1/role-assignments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, RoleAssignment)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncPager[RoleAssignmentPage, RoleAssignment]:
        """List role assignments.

        What a person is at an organization, for a time.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
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
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return AsyncPager(self._sender, call, RoleAssignmentPage)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
    ) -> AsyncIterator[RoleAssignment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `person`: The
            person.; `organization`: The organization.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        person_id: Only with this `person_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
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
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        return export_async(self._sender, call, RoleAssignment)

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
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"] | Sequence[Literal["platform_admin", "district_admin", "school_leader", "coach", "teacher", "learner", "guardian"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        """
        call = Call(
            "GET",
            "/v1/role-assignments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "person_id": person_id,
                "organization_id": organization_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
            }),
        )
        await save_async(self._sender, call, to)
