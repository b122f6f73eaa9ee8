# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.goals`."""

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
from achieve_sdk._core.models import (
    Goal,
    GoalArea,
    GoalCoverage,
    GoalCreate,
    GoalForecast,
    GoalPage,
    GoalUpdate,
)


class GoalsResource(Resource):
    """Methods of `client.goals`."""

    def coverage(self, id: UUID | str) -> GoalCoverage:
        """How far a goal is carried by those below: which schools have goals that serve it, and what their
        targets come to.

        Of goals that you may not see nothing is told: a school whose goals are hidden from you counts as
        having none.

        id: Id of the goal.
        """
        call = Call("GET", path("/v1/goals/{id}/coverage", {"id": id}))
        return self._sender.send(call, GoalCoverage)

    def forecast(self, id: UUID | str) -> GoalForecast:
        """Where the measures of a goal will stand on their last day.

        A forecast of each measure of a goal, with an interval that widens with the time and with fewer
        values.

        id: Id of the goal.
        """
        call = Call("GET", path("/v1/goals/{id}/forecast", {"id": id}))
        return self._sender.send(call, GoalForecast)

    @overload
    def create(self, body: GoalCreate, /, *, idempotency_key: str | None = None) -> Goal: ...

    @overload
    def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        statement: str,
        area: GoalArea,
        parent_goal_id: UUID | str | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    def create(
        self,
        body: GoalCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Goal:
        """Set a goal in a plan, aligned to a goal of the same organization or one above.

        body: What is sent; or its fields by name, as GoalCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/goals",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(GoalCreate, body, values),
        )
        return self._sender.send(call, Goal)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Goal:
        """Read one of goals.

        What a plan wants to reach, aligned to a goal above it.

        Guardians see the goals of a published plan, without `measure_count`.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        """
        call = Call(
            "GET",
            path("/v1/goals/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Goal)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GoalUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        parent_goal_id: UUID | str | None = UNSET,
        statement: str = UNSET,
        area: GoalArea = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GoalUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Goal:
        """Change a goal, or what it is aligned to.

        id: Id of the resource.
        body: What is sent; or its fields by name, as GoalUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/goals/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(GoalUpdate, body, values),
        )
        return self._sender.send(call, Goal)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a goal with its measures, unless others are aligned to it.

        Once the plan is in force, a goal with measurements stays.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/goals/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
    ) -> Pager[GoalPage, Goal]:
        """List goals.

        What a plan wants to reach, aligned to a goal above it.

        Guardians see the goals of a published plan, without `measure_count`.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
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
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        return Pager(self._sender, call, GoalPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
    ) -> Iterator[Goal]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        return export_blocking(self._sender, call, Goal)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
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
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncGoalsResource(AsyncResource):
    """Methods of `client.goals`."""

    async def coverage(self, id: UUID | str) -> GoalCoverage:
        """How far a goal is carried by those below: which schools have goals that serve it, and what their
        targets come to.

        Of goals that you may not see nothing is told: a school whose goals are hidden from you counts as
        having none.

        id: Id of the goal.
        """
        call = Call("GET", path("/v1/goals/{id}/coverage", {"id": id}))
        return await self._sender.send(call, GoalCoverage)

    async def forecast(self, id: UUID | str) -> GoalForecast:
        """Where the measures of a goal will stand on their last day.

        A forecast of each measure of a goal, with an interval that widens with the time and with fewer
        values.

        id: Id of the goal.
        """
        call = Call("GET", path("/v1/goals/{id}/forecast", {"id": id}))
        return await self._sender.send(call, GoalForecast)

    @overload
    async def create(self, body: GoalCreate, /, *, idempotency_key: str | None = None) -> Goal: ...

    @overload
    async def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        statement: str,
        area: GoalArea,
        parent_goal_id: UUID | str | None = UNSET,
        rank: int = UNSET,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    async def create(
        self,
        body: GoalCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Goal:
        """Set a goal in a plan, aligned to a goal of the same organization or one above.

        body: What is sent; or its fields by name, as GoalCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/goals",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(GoalCreate, body, values),
        )
        return await self._sender.send(call, Goal)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Goal:
        """Read one of goals.

        What a plan wants to reach, aligned to a goal above it.

        Guardians see the goals of a published plan, without `measure_count`.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        """
        call = Call(
            "GET",
            path("/v1/goals/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Goal)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GoalUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        parent_goal_id: UUID | str | None = UNSET,
        statement: str = UNSET,
        area: GoalArea = UNSET,
        rank: int = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Goal: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: GoalUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Goal:
        """Change a goal, or what it is aligned to.

        id: Id of the resource.
        body: What is sent; or its fields by name, as GoalUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/goals/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(GoalUpdate, body, values),
        )
        return await self._sender.send(call, Goal)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a goal with its measures, unless others are aligned to it.

        Once the plan is in force, a goal with measurements stays.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/goals/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
    ) -> AsyncPager[GoalPage, Goal]:
        """List goals.

        What a plan wants to reach, aligned to a goal above it.

        Guardians see the goals of a published plan, without `measure_count`.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
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
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        return AsyncPager(self._sender, call, GoalPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
    ) -> AsyncIterator[Goal]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `organization`: The organization whose goal it is.; `parent_goal`: The goal that this one
            serves.; `aligned_goals`: The goals that serve this one.; `measures`: How one sees that it is
            reached.; `initiatives`: The initiatives that serve it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        return export_async(self._sender, call, Goal)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id", "area", "-area"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        parent_goal_id: UUID | str | Sequence[UUID | str] | None = None,
        area: Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"] | Sequence[Literal["academics", "behavior", "attendance", "graduation", "advanced_courses", "climate", "families", "staff", "facilities", "other"]] | None = None,
        rank: int | Sequence[int] | None = None,
        rank_min: int | None = None,
        rank_max: int | None = None,
        measure_count: int | Sequence[int] | None = None,
        measure_count_min: int | None = None,
        measure_count_max: int | None = None,
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
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        parent_goal_id: Only with this `parent_goal_id`; repeated: any of them.
        area: Only with this `area`; repeated: any of them.
        rank: Only with this `rank`; repeated: any of them.
        rank_min: Only where `rank` is at least this.
        rank_max: Only where `rank` is at most this.
        measure_count: Only with this `measure_count`; repeated: any of them.
        measure_count_min: Only where `measure_count` is at least this.
        measure_count_max: Only where `measure_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/goals",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "parent_goal_id": parent_goal_id,
                "area": area,
                "rank": rank,
                "rank_min": rank_min,
                "rank_max": rank_max,
                "measure_count": measure_count,
                "measure_count_min": measure_count_min,
                "measure_count_max": measure_count_max,
            }),
        )
        await save_async(self._sender, call, to)
