# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.team_members`."""

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
    TeamMember,
    TeamMemberCreate,
    TeamMemberPage,
    TeamMemberUpdate,
    TeamRole,
)


class TeamMembersResource(Resource):
    """Methods of `client.team_members`."""

    @overload
    def create(self, body: TeamMemberCreate, /, *, idempotency_key: str | None = None) -> TeamMember: ...

    @overload
    def create(
        self,
        /,
        *,
        team_id: UUID | str,
        person_id: UUID | str,
        role: TeamRole = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    def create(
        self,
        body: TeamMemberCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> TeamMember:
        """Put somebody on a team, in a role and for a time: an adult who has a role in the district.

        body: What is sent; or its fields by name, as TeamMemberCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/team-members",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(TeamMemberCreate, body, values),
        )
        return self._sender.send(call, TeamMember)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> TeamMember:
        """Read one of team members.

        Somebody's time on a team, in one role. Another role later is another membership.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        """
        call = Call(
            "GET",
            path("/v1/team-members/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, TeamMember)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamMemberUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        role: TeamRole = UNSET,
        begins_on: date = UNSET,
        ends_on: date | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamMemberUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> TeamMember:
        """Change somebody's role on a team, or the time.

        id: Id of the resource.
        body: What is sent; or its fields by name, as TeamMemberUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/team-members/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(TeamMemberUpdate, body, values),
        )
        return self._sender.send(call, TeamMember)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a membership that should not be there; who leaves the team gets a last day instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/team-members/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
    ) -> Pager[TeamMemberPage, TeamMember]:
        """List team members.

        Somebody's time on a team, in one role. Another role later is another membership.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
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
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        return Pager(self._sender, call, TeamMemberPage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
    ) -> Iterator[TeamMember]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        return export_blocking(self._sender, call, TeamMember)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
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
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncTeamMembersResource(AsyncResource):
    """Methods of `client.team_members`."""

    @overload
    async def create(self, body: TeamMemberCreate, /, *, idempotency_key: str | None = None) -> TeamMember: ...

    @overload
    async def create(
        self,
        /,
        *,
        team_id: UUID | str,
        person_id: UUID | str,
        role: TeamRole = UNSET,
        begins_on: date | None = UNSET,
        ends_on: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    async def create(
        self,
        body: TeamMemberCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> TeamMember:
        """Put somebody on a team, in a role and for a time: an adult who has a role in the district.

        body: What is sent; or its fields by name, as TeamMemberCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/team-members",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(TeamMemberCreate, body, values),
        )
        return await self._sender.send(call, TeamMember)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> TeamMember:
        """Read one of team members.

        Somebody's time on a team, in one role. Another role later is another membership.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        """
        call = Call(
            "GET",
            path("/v1/team-members/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, TeamMember)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamMemberUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        role: TeamRole = UNSET,
        begins_on: date = UNSET,
        ends_on: date | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> TeamMember: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamMemberUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> TeamMember:
        """Change somebody's role on a team, or the time.

        id: Id of the resource.
        body: What is sent; or its fields by name, as TeamMemberUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/team-members/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(TeamMemberUpdate, body, values),
        )
        return await self._sender.send(call, TeamMember)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a membership that should not be there; who leaves the team gets a last day instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/team-members/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
    ) -> AsyncPager[TeamMemberPage, TeamMember]:
        """List team members.

        Somebody's time on a team, in one role. Another role later is another membership.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
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
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        return AsyncPager(self._sender, call, TeamMemberPage)

    def export(
        self,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
    ) -> AsyncIterator[TeamMember]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `team`: The
            team.; `person`: Who is on it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        return export_async(self._sender, call, TeamMember)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["begins_on", "-begins_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        person_id: UUID | str | Sequence[UUID | str] | None = None,
        role: Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"] | Sequence[Literal["sponsor", "lead", "facilitator", "data_lead", "recorder", "member"]] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        is_present: bool | None = None,
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
        team_id: Only with this `team_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        person_id: Only with this `person_id`; repeated: any of them.
        role: Only with this `role`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        is_present: Only where `is_present` is so.
        """
        call = Call(
            "GET",
            "/v1/team-members",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "team_id": team_id,
                "organization_id": organization_id,
                "person_id": person_id,
                "role": role,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "is_present": is_present,
            }),
        )
        await save_async(self._sender, call, to)
