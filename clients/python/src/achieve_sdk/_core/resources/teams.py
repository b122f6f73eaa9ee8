# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.teams`."""

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
from achieve_sdk._core.models import Team, TeamCreate, TeamPage, TeamUpdate


class TeamsResource(Resource):
    """Methods of `client.teams`."""

    @overload
    def create(self, body: TeamCreate, /, *, idempotency_key: str | None = None) -> Team: ...

    @overload
    def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        name: str,
        purpose: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Team: ...

    def create(
        self,
        body: TeamCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Team:
        """Form a team, which plans and initiatives of its organization and of those below can name as theirs.

        body: What is sent; or its fields by name, as TeamCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/teams",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(TeamCreate, body, values),
        )
        return self._sender.send(call, Team)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Team:
        """Read one of teams.

        The people who carry plans and initiatives together: a plan, and an initiative, names its team.

        It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever
        writes the
        plans of its organization writes it; the staff who read those plans read it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        """
        call = Call(
            "GET",
            path("/v1/teams/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Team)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Team: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        purpose: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Team: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Team:
        """Change a team's name or purpose.

        id: Id of the resource.
        body: What is sent; or its fields by name, as TeamUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/teams/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(TeamUpdate, body, values),
        )
        return self._sender.send(call, Team)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a team that has carried no plan, and carries no initiative; else its memberships end instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/teams/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
    ) -> Pager[TeamPage, Team]:
        """List teams.

        The people who carry plans and initiatives together: a plan, and an initiative, names its team.

        It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever
        writes the
        plans of its organization writes it; the staff who read those plans read it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
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
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        return Pager(self._sender, call, TeamPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
    ) -> Iterator[Team]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        return export_blocking(self._sender, call, Team)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncTeamsResource(AsyncResource):
    """Methods of `client.teams`."""

    @overload
    async def create(self, body: TeamCreate, /, *, idempotency_key: str | None = None) -> Team: ...

    @overload
    async def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        name: str,
        purpose: str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Team: ...

    async def create(
        self,
        body: TeamCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Team:
        """Form a team, which plans and initiatives of its organization and of those below can name as theirs.

        body: What is sent; or its fields by name, as TeamCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/teams",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(TeamCreate, body, values),
        )
        return await self._sender.send(call, Team)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Team:
        """Read one of teams.

        The people who carry plans and initiatives together: a plan, and an initiative, names its team.

        It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever
        writes the
        plans of its organization writes it; the staff who read those plans read it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        """
        call = Call(
            "GET",
            path("/v1/teams/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Team)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Team: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        name: str = UNSET,
        purpose: str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Team: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: TeamUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Team:
        """Change a team's name or purpose.

        id: Id of the resource.
        body: What is sent; or its fields by name, as TeamUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/teams/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(TeamUpdate, body, values),
        )
        return await self._sender.send(call, Team)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a team that has carried no plan, and carries no initiative; else its memberships end instead.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/teams/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
    ) -> AsyncPager[TeamPage, Team]:
        """List teams.

        The people who carry plans and initiatives together: a plan, and an initiative, names its team.

        It belongs to an organization, and serves plans and initiatives of that one or of those below. Whoever
        writes the
        plans of its organization writes it; the staff who read those plans read it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
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
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        return AsyncPager(self._sender, call, TeamPage)

    def export(
        self,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
    ) -> AsyncIterator[Team]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that it belongs to.; `members`: Who is, was or will be on it.; `plans`: The plans
            that it carries.; `initiatives`: The initiatives that it carries.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        return export_async(self._sender, call, Team)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["name", "-name", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        name: str | Sequence[str] | None = None,
        present_member_count: int | Sequence[int] | None = None,
        present_member_count_min: int | None = None,
        present_member_count_max: int | None = None,
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
        organization_id: Only with this `organization_id`; repeated: any of them.
        name: Only with this `name`; repeated: any of them.
        present_member_count: Only with this `present_member_count`; repeated: any of them.
        present_member_count_min: Only where `present_member_count` is at least this.
        present_member_count_max: Only where `present_member_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/teams",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "name": name,
                "present_member_count": present_member_count,
                "present_member_count_min": present_member_count_min,
                "present_member_count_max": present_member_count_max,
            }),
        )
        await save_async(self._sender, call, to)
