# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.steps`."""

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
from achieve_sdk._core.models import Step, StepCreate, StepKnockOn, StepPage, StepStatus, StepUpdate


class StepsResource(Resource):
    """Methods of `client.steps`."""

    def knock_on(self, id: UUID | str, *, due_on: date | None = None) -> StepKnockOn:
        """What another date of a step would mean for those that wait for it.

        What another date of a step would mean for the steps that wait for it, directly or through others.

        Each keeps its distance to what it waits for, in working days of the district. Only a later date
        pushes; what is
        done or dropped stays, and a step without a date passes it on. Nothing is written.

        id: Id of the step.
        due_on: Its date, were it moved, ISO date; else the one that it has.
        """
        call = Call(
            "GET",
            path("/v1/steps/{id}/knock-on", {"id": id}),
            query=query({"due_on": due_on}),
        )
        return self._sender.send(call, StepKnockOn)

    @overload
    def create(self, body: StepCreate, /, *, idempotency_key: str | None = None) -> Step: ...

    @overload
    def create(
        self,
        /,
        *,
        strategy_id: UUID | str,
        title: str,
        description: str | None = UNSET,
        sequence: int | None = UNSET,
        status: StepStatus = UNSET,
        responsible_id: UUID | str | None = UNSET,
        due_on: date | None = UNSET,
        origin_step_id: UUID | str | None = UNSET,
        depends_on_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Step: ...

    def create(
        self,
        body: StepCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Step:
        """Add a step to a strategy, proposed or not started.

        A step that follows from a completed one names it as its origin.

        body: What is sent; or its fields by name, as StepCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/steps",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepCreate, body, values),
        )
        return self._sender.send(call, Step)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Step:
        """Read one of steps.

        An action step: who does what by when, and what it waits for.

        A step that was completed may yield next steps, which remember it as their origin. Teachers change the
        steps that
        they are responsible for, coaches those of their schools, leaders those of their own school's plans.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        """
        call = Call(
            "GET",
            path("/v1/steps/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Step)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Step: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        description: str | None = UNSET,
        sequence: int = UNSET,
        status: StepStatus = UNSET,
        responsible_id: UUID | str | None = UNSET,
        due_on: date | None = UNSET,
        completed_on: date | None = UNSET,
        depends_on_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Step: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Step:
        """Change a step: its text, its place, who sees to it, by when, what it waits for, and where it stands.

        A step that becomes done is completed today unless another day is given. Who may change only their own
        steps
        cannot hand one to somebody else.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/steps/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StepUpdate, body, values),
        )
        return self._sender.send(call, Step)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a step that should not be there; one that will not be done is dropped instead.

        A completed step, and one that others came from, stays in the record. An obstacle that it responds to
        is open again.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/steps/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[StepPage, Step]:
        """List steps.

        An action step: who does what by when, and what it waits for.

        A step that was completed may yield next steps, which remember it as their origin. Teachers change the
        steps that
        they are responsible for, coaches those of their schools, leaders those of their own school's plans.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        return Pager(self._sender, call, StepPage)

    def export(
        self,
        *,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[Step]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        return export_blocking(self._sender, call, Step)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
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
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncStepsResource(AsyncResource):
    """Methods of `client.steps`."""

    async def knock_on(self, id: UUID | str, *, due_on: date | None = None) -> StepKnockOn:
        """What another date of a step would mean for those that wait for it.

        What another date of a step would mean for the steps that wait for it, directly or through others.

        Each keeps its distance to what it waits for, in working days of the district. Only a later date
        pushes; what is
        done or dropped stays, and a step without a date passes it on. Nothing is written.

        id: Id of the step.
        due_on: Its date, were it moved, ISO date; else the one that it has.
        """
        call = Call(
            "GET",
            path("/v1/steps/{id}/knock-on", {"id": id}),
            query=query({"due_on": due_on}),
        )
        return await self._sender.send(call, StepKnockOn)

    @overload
    async def create(self, body: StepCreate, /, *, idempotency_key: str | None = None) -> Step: ...

    @overload
    async def create(
        self,
        /,
        *,
        strategy_id: UUID | str,
        title: str,
        description: str | None = UNSET,
        sequence: int | None = UNSET,
        status: StepStatus = UNSET,
        responsible_id: UUID | str | None = UNSET,
        due_on: date | None = UNSET,
        origin_step_id: UUID | str | None = UNSET,
        depends_on_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Step: ...

    async def create(
        self,
        body: StepCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Step:
        """Add a step to a strategy, proposed or not started.

        A step that follows from a completed one names it as its origin.

        body: What is sent; or its fields by name, as StepCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/steps",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepCreate, body, values),
        )
        return await self._sender.send(call, Step)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Step:
        """Read one of steps.

        An action step: who does what by when, and what it waits for.

        A step that was completed may yield next steps, which remember it as their origin. Teachers change the
        steps that
        they are responsible for, coaches those of their schools, leaders those of their own school's plans.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        """
        call = Call(
            "GET",
            path("/v1/steps/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Step)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Step: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        description: str | None = UNSET,
        sequence: int = UNSET,
        status: StepStatus = UNSET,
        responsible_id: UUID | str | None = UNSET,
        due_on: date | None = UNSET,
        completed_on: date | None = UNSET,
        depends_on_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Step: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: StepUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Step:
        """Change a step: its text, its place, who sees to it, by when, what it waits for, and where it stands.

        A step that becomes done is completed today unless another day is given. Who may change only their own
        steps
        cannot hand one to somebody else.

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/steps/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(StepUpdate, body, values),
        )
        return await self._sender.send(call, Step)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a step that should not be there; one that will not be done is dropped instead.

        A completed step, and one that others came from, stays in the record. An obstacle that it responds to
        is open again.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/steps/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[StepPage, Step]:
        """List steps.

        An action step: who does what by when, and what it waits for.

        A step that was completed may yield next steps, which remember it as their origin. Teachers change the
        steps that
        they are responsible for, coaches those of their schools, leaders those of their own school's plans.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        return AsyncPager(self._sender, call, StepPage)

    def export(
        self,
        *,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[Step]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `implementation_plan`: Its implementation plan.; `strategy`: The strategy that it stands
            under.; `responsible`: Who sees to it.; `origin`: The completed step that it followed from.;
            `resources`: What it needs.; `next_steps`: The steps that followed from it.; `depends_on`: The
            steps that it waits for.; `needed_by`: The steps that wait for it.; `candidates`: Who could see to
            it: who is on the team of its plan, or of its initiative, today.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
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
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        return export_async(self._sender, call, Step)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["sequence", "-sequence", "id", "-id", "status", "-status", "due_on", "-due_on"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        strategy_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        sequence: int | Sequence[int] | None = None,
        sequence_min: int | None = None,
        sequence_max: int | None = None,
        status: Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"] | Sequence[Literal["proposed", "not_started", "in_progress", "blocked", "done", "dropped"]] | None = None,
        responsible_id: UUID | str | Sequence[UUID | str] | None = None,
        due_before: date | None = None,
        due_after: date | None = None,
        completed_before: date | None = None,
        completed_after: date | None = None,
        is_overdue: bool | None = None,
        origin_step_id: UUID | str | Sequence[UUID | str] | None = None,
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
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        strategy_id: Only with this `strategy_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        sequence: Only with this `sequence`; repeated: any of them.
        sequence_min: Only where `sequence` is at least this.
        sequence_max: Only where `sequence` is at most this.
        status: Only with this `status`; repeated: any of them.
        responsible_id: Only with this `responsible_id`; repeated: any of them.
        due_before: Only where `due_on` is earlier.
        due_after: Only where `due_on` is later.
        completed_before: Only where `completed_on` is earlier.
        completed_after: Only where `completed_on` is later.
        is_overdue: Only where `is_overdue` is so.
        origin_step_id: Only with this `origin_step_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/steps",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "strategy_id": strategy_id,
                "organization_id": organization_id,
                "title": title,
                "sequence": sequence,
                "sequence_min": sequence_min,
                "sequence_max": sequence_max,
                "status": status,
                "responsible_id": responsible_id,
                "due_before": due_before,
                "due_after": due_after,
                "completed_before": completed_before,
                "completed_after": completed_after,
                "is_overdue": is_overdue,
                "origin_step_id": origin_step_id,
            }),
        )
        await save_async(self._sender, call, to)
