# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.obstacles`."""

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
    Obstacle,
    ObstacleCreate,
    ObstacleKind,
    ObstaclePage,
    ObstacleState,
    ObstacleUpdate,
)


class ObstaclesResource(Resource):
    """Methods of `client.obstacles`."""

    @overload
    def create(self, body: ObstacleCreate, /, *, idempotency_key: str | None = None) -> Obstacle: ...

    @overload
    def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        kind: ObstacleKind,
        statement: str,
        initiative_id: UUID | str | None = UNSET,
        strategy_id: UUID | str | None = UNSET,
        step_id: UUID | str | None = UNSET,
        response_step_id: UUID | str | None = UNSET,
        noticed_on: date | None = UNSET,
        respond_by: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    def create(
        self,
        body: ObstacleCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Obstacle:
        """Say what hinders a plan, or one initiative, strategy or step of it.

        body: What is sent; or its fields by name, as ObstacleCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/obstacles",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ObstacleCreate, body, values),
        )
        return self._sender.send(call, Obstacle)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Obstacle:
        """Read one of obstacles.

        What hinders a plan, or one initiative, strategy or step of it, and which step responds to it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        """
        call = Call(
            "GET",
            path("/v1/obstacles/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Obstacle)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObstacleUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: ObstacleKind = UNSET,
        statement: str = UNSET,
        state: ObstacleState = UNSET,
        response_step_id: UUID | str | None = UNSET,
        noticed_on: date = UNSET,
        respond_by: date | None = UNSET,
        ended_on: date | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObstacleUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Obstacle:
        """Change an obstacle: its text, where it stands, and which step responds to it.

        One that is overcome or accepted has ended today unless another day is given.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ObstacleUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/obstacles/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ObstacleUpdate, body, values),
        )
        return self._sender.send(call, Obstacle)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an obstacle. The history of the plan keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/obstacles/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
    ) -> Pager[ObstaclePage, Obstacle]:
        """List obstacles.

        What hinders a plan, or one initiative, strategy or step of it, and which step responds to it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        return Pager(self._sender, call, ObstaclePage)

    def export(
        self,
        *,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
    ) -> Iterator[Obstacle]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        return export_blocking(self._sender, call, Obstacle)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncObstaclesResource(AsyncResource):
    """Methods of `client.obstacles`."""

    @overload
    async def create(self, body: ObstacleCreate, /, *, idempotency_key: str | None = None) -> Obstacle: ...

    @overload
    async def create(
        self,
        /,
        *,
        plan_id: UUID | str,
        kind: ObstacleKind,
        statement: str,
        initiative_id: UUID | str | None = UNSET,
        strategy_id: UUID | str | None = UNSET,
        step_id: UUID | str | None = UNSET,
        response_step_id: UUID | str | None = UNSET,
        noticed_on: date | None = UNSET,
        respond_by: date | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    async def create(
        self,
        body: ObstacleCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Obstacle:
        """Say what hinders a plan, or one initiative, strategy or step of it.

        body: What is sent; or its fields by name, as ObstacleCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/obstacles",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(ObstacleCreate, body, values),
        )
        return await self._sender.send(call, Obstacle)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Obstacle:
        """Read one of obstacles.

        What hinders a plan, or one initiative, strategy or step of it, and which step responds to it.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        """
        call = Call(
            "GET",
            path("/v1/obstacles/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Obstacle)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObstacleUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        kind: ObstacleKind = UNSET,
        statement: str = UNSET,
        state: ObstacleState = UNSET,
        response_step_id: UUID | str | None = UNSET,
        noticed_on: date = UNSET,
        respond_by: date | None = UNSET,
        ended_on: date | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Obstacle: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: ObstacleUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Obstacle:
        """Change an obstacle: its text, where it stands, and which step responds to it.

        One that is overcome or accepted has ended today unless another day is given.

        id: Id of the resource.
        body: What is sent; or its fields by name, as ObstacleUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/obstacles/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(ObstacleUpdate, body, values),
        )
        return await self._sender.send(call, Obstacle)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an obstacle. The history of the plan keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/obstacles/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
    ) -> AsyncPager[ObstaclePage, Obstacle]:
        """List obstacles.

        What hinders a plan, or one initiative, strategy or step of it, and which step responds to it.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        return AsyncPager(self._sender, call, ObstaclePage)

    def export(
        self,
        *,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
    ) -> AsyncIterator[Obstacle]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `initiative`: The initiative that it hinders.; `strategy`: The strategy that it hinders.;
            `step`: The step that it hinders.; `response_step`: The step that responds to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        return export_async(self._sender, call, Obstacle)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["noticed_on", "-noticed_on", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        initiative_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        step_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"] | Sequence[Literal["time", "money", "staffing", "skills", "beliefs", "communication", "materials", "structures", "other"]] | None = None,
        state: Literal["open", "responding", "overcome", "accepted"] | Sequence[Literal["open", "responding", "overcome", "accepted"]] | None = None,
        response_step_id: UUID | str | Sequence[UUID | str] | None = None,
        noticed_before: date | None = None,
        noticed_after: date | None = None,
        respond_by_before: date | None = None,
        respond_by_after: date | None = None,
        ended_before: date | None = None,
        ended_after: date | None = None,
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
        initiative_id: Only with this `initiative_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        step_id: Only with this `step_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        state: Only with this `state`; repeated: any of them.
        response_step_id: Only with this `response_step_id`; repeated: any of them.
        noticed_before: Only where `noticed_on` is earlier.
        noticed_after: Only where `noticed_on` is later.
        respond_by_before: Only where `respond_by` is earlier.
        respond_by_after: Only where `respond_by` is later.
        ended_before: Only where `ended_on` is earlier.
        ended_after: Only where `ended_on` is later.
        """
        call = Call(
            "GET",
            "/v1/obstacles",
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
                "initiative_id": initiative_id,
                "strategy_id": strategy_id,
                "step_id": step_id,
                "kind": kind,
                "state": state,
                "response_step_id": response_step_id,
                "noticed_before": noticed_before,
                "noticed_after": noticed_after,
                "respond_by_before": respond_by_before,
                "respond_by_after": respond_by_after,
                "ended_before": ended_before,
                "ended_after": ended_after,
            }),
        )
        await save_async(self._sender, call, to)
