# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.plans`."""

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
    EditedSteps,
    PendingOutcomes,
    Plan,
    PlanCheck,
    PlanComparison,
    PlanCopy,
    PlanCopyForward,
    PlanCreate,
    PlanDocument,
    PlanKind,
    PlanPage,
    PlanRestore,
    PlanRevision,
    PlanRevisionPage,
    PlanStatus,
    PlanTemplate,
    PlanTemplateSave,
    PlanUpdate,
    PlanVerdicts,
    StatusReport,
    StepChange,
    StepChoice,
    StepEdit,
    StepEditPreview,
    TakenPart,
)


class PlansResource(Resource):
    """Methods of `client.plans`."""

    def calendar_ics(self, id: UUID | str) -> bytes:
        """The calendar of a plan.

        Its steps with their due dates, its measures with their target dates, when its implementation plans
        are to be reviewed, and the last days of its monitoring cycles, as whole days (RFC 5545).

        id: Id of the plan.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/calendar.ics", {"id": id}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return self._sender.send(call, bytes)

    def document(
        self,
        id: UUID | str,
        *,
        revision: int | None = None,
        as_of: datetime | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanDocument:
        """A plan with everything in it: each kind is a list of its own, and tells by its ids what it belongs to.

        A guardian's document has the goals of a published plan, and nothing else.

        id: Id of the plan.
        revision: As it stood after the revision of this number.
        as_of: As it stood at this instant, after the last revision up to then; not together with `revision`.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.; `approved_by`:
            Who approved it.; `team`: The team that carries it.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/document", {"id": id}),
            query=query({
                "revision": revision,
                "as_of": as_of,
                "fields": joined(fields),
                "expand": joined(expand),
            }),
        )
        return self._sender.send(call, PlanDocument)

    def revisions(
        self,
        id: UUID | str,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> Pager[PlanRevisionPage, PlanRevision]:
        """The history of a plan.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        id: Id of the plan.
        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/revisions", {"id": id}),
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return Pager(self._sender, call, PlanRevisionPage)

    @overload
    def preview_step_edit(self, id: UUID | str, body: StepEdit, /) -> StepEditPreview: ...

    @overload
    def preview_step_edit(
        self,
        id: UUID | str,
        /,
        *,
        steps: StepChoice | Mapping[str, object],
        change: StepChange | Mapping[str, object],
        moves_waiting: bool = UNSET,
        newest_revision: int | None = UNSET,
    ) -> StepEditPreview: ...

    def preview_step_edit(self, id: UUID | str, body: StepEdit | None = None, /, **values: Any) -> StepEditPreview:
        """What an edit of many steps would come to. Nothing is written.

        id: Id of the plan.
        body: What is sent; or its fields by name, as StepEdit has them.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/preview-step-edit", {"id": id}),
            body=one_body(StepEdit, body, values),
        )
        return self._sender.send(call, StepEditPreview)

    def report(
        self,
        id: UUID | str,
        *,
        revision: int | None = None,
        as_of: datetime | None = None,
        accept: Literal["text/html", "application/pdf"] = "text/html",
    ) -> bytes:
        """The report of a plan, to read and to print.

        A page without scripts, or a tagged PDF: the plan's document as you may see it, in the order of the
        model. How it stands, with the reasons; goals with their trends, initiatives with why and vision,
        strategies with their steps, evidence, adjustments and obstacles. As it is, or as it stood.

        id: Id of the plan.
        revision: As it stood after the revision of this number.
        as_of: As it stood at this instant, after the last revision up to then; not together with `revision`.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/report", {"id": id}),
            query=query({"revision": revision, "as_of": as_of}),
            headers=headers({"Accept": accept}),
        )
        return self._sender.send(call, bytes)

    def check(self, id: UUID | str) -> PlanCheck:
        """What a reviewer would say of a plan: what is missing or unlikely to work, where, and why that matters.

        Nothing is refused because of it. An empty list says that nothing of what the rules look at is
        missing.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/check", {"id": id}))
        return self._sender.send(call, PlanCheck)

    def comparison(
        self,
        id: UUID | str,
        *,
        from_revision: int | None = None,
        to_revision: int | None = None,
    ) -> PlanComparison:
        """What differs between two revisions of a plan, part by part, as far as you may see both.

        id: Id of the plan.
        from_revision: Number of the earlier revision; else the one before the later.
        to_revision: Number of the later revision; else the newest.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/comparison", {"id": id}),
            query=query({"from_revision": from_revision, "to_revision": to_revision}),
        )
        return self._sender.send(call, PlanComparison)

    def pending_outcomes(self, id: UUID | str, *, days: int | None = None) -> PendingOutcomes:
        """Which adjustments of a plan wait for somebody to say what came of them.

        The adjustments of a plan that wait for somebody to say what came of them, the longest first.

        id: Id of the plan.
        days: Only adjustments that are open for this many days or longer.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/pending-outcomes", {"id": id}),
            query=query({"days": days}),
        )
        return self._sender.send(call, PendingOutcomes)

    def status(self, id: UUID | str) -> StatusReport:
        """How a plan and everything in it stand, and why.

        How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the
        formula.

        It is worked out when it is asked for, of what you may see.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/status", {"id": id}))
        return self._sender.send(call, StatusReport)

    def verdicts(self, id: UUID | str) -> PlanVerdicts:
        """The verdicts on a plan's initiatives and strategies.

        The verdicts on the initiatives and strategies of a plan: of the goals and at the sites of this plan.

        They are worked out when they are asked for, of what you may see.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/verdicts", {"id": id}))
        return self._sender.send(call, PlanVerdicts)

    @overload
    def create(self, body: PlanCreate, /, *, idempotency_key: str | None = None) -> Plan: ...

    @overload
    def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        kind: PlanKind,
        title: str,
        begins_on: date,
        ends_on: date,
        summary: str | None = UNSET,
        aligned_to_plan_id: UUID | str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def create(
        self,
        body: PlanCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Start a plan, as a draft.

        body: What is sent; or its fields by name, as PlanCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/plans",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCreate, body, values),
        )
        return self._sender.send(call, Plan)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Plan:
        """Read one of plans.

        A strategic plan, or a year's improvement plan, of a district or a school.

        A plan of the district's own organization is written by the district's administrators, a school's plan
        by its
        leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of
        the district,
        only while it is published, and of it the summary: the fields that count steps and tell of the
        approval and of the
        team are null.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Plan)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        summary: str | None = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        status: PlanStatus = UNSET,
        is_published: bool = UNSET,
        aligned_to_plan_id: UUID | str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Change a plan: its text, its period, its team, its status, and whether families may read its summary.

        An archived plan can only be brought back.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/plans/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PlanUpdate, body, values),
        )
        return self._sender.send(call, Plan)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a draft with all of its parts. What was in force is completed and archived instead.

        Initiatives outlive a plan and stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/plans/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def approve(self, id: UUID | str, *, idempotency_key: str | None = None) -> Plan:
        """Approve a plan that is a draft or in force: the district approves a school's plan, a leader their own.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/approve", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, Plan)

    @overload
    def restore(
        self,
        id: UUID | str,
        body: PlanRestore,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    def restore(
        self,
        id: UUID | str,
        /,
        *,
        revision: int,
        newest_revision: int,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def restore(
        self,
        id: UUID | str,
        body: PlanRestore | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Bring a plan back to an earlier revision, which makes a new one: nothing of its history is lost.

        Parts that came later go, those that went come back with their ids, the others get the values that
        they had. The
        plan's status, publication and approval stay, and so do initiatives, which serve other plans as well;
        they serve
        the goals that come back again, and their phases are read from what came back. An initiative that was
        deleted since
        comes back, by whoever may add it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanRestore has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/restore", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanRestore, body, values),
        )
        return self._sender.send(call, Plan)

    @overload
    def copy_forward(
        self,
        id: UUID | str,
        body: PlanCopyForward,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    def copy_forward(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        ends_on: date,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def copy_forward(
        self,
        id: UUID | str,
        body: PlanCopyForward | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin the plan of the next period from one that is or was in force. The answer is the new plan, a
        draft.

        Priorities, goals, measures, implementation plans, strategies and indicators come along, with the
        questions that
        they ask of progress. A measure's baseline is what was measured last, with its day; its target is to
        be set anew.
        Open steps come along as they stand and remember the step that they were as `origin_step_id`; what
        they need comes
        along and is to be secured anew. So do open obstacles. Initiatives are not copied: they serve the new
        plan as well,
        with their look-fors and all that was observed. What is done or dropped, evidence and adjustments stay
        in the plan
        that they belong to, which does not change.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanCopyForward has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/copy-forward", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCopyForward, body, values),
        )
        return self._sender.send(call, Plan)

    @overload
    def copy(
        self,
        id: UUID | str,
        body: PlanCopy,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    def copy(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        organization_id: UUID | str | None = UNSET,
        kind: PlanKind | None = UNSET,
        ends_on: date | None = UNSET,
        takes: Sequence[TakenPart] = UNSET,
        keeps_responsible: bool = UNSET,
        initiative_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    def copy(
        self,
        id: UUID | str,
        body: PlanCopy | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin a plan as a copy of another one, of the same organization or of another. The answer is the new
        plan.

        It is a draft of what was meant to be done: no measurement, evidence, adjustment or obstacle comes
        along. Steps
        begin anew. Initiatives are not copied, they serve the new plan as well. Where the original stands
        above the copy,
        the copy is aligned to it, goal by goal. The original stays as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanCopy has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/copy", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCopy, body, values),
        )
        return self._sender.send(call, Plan)

    @overload
    def edit_steps(
        self,
        id: UUID | str,
        body: StepEdit,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    @overload
    def edit_steps(
        self,
        id: UUID | str,
        /,
        *,
        steps: StepChoice | Mapping[str, object],
        change: StepChange | Mapping[str, object],
        moves_waiting: bool = UNSET,
        newest_revision: int | None = UNSET,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    def edit_steps(
        self,
        id: UUID | str,
        body: StepEdit | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> EditedSteps:
        """Change many steps of a plan at once: who sees to them, by when, where they stand, their order.

        Made as a whole or not at all: where one of the steps cannot be changed so, none is. Whoever may
        change each of them
        by itself may do this. Have it previewed first (`POST /v1/plans/{id}/preview-step-edit`).

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepEdit has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/edit-steps", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepEdit, body, values),
        )
        return self._sender.send(call, EditedSteps)

    @overload
    def save_as_template(
        self,
        id: UUID | str,
        body: PlanTemplateSave,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    @overload
    def save_as_template(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        description: str | None = UNSET,
        takes: Sequence[TakenPart] = UNSET,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    def save_as_template(
        self,
        id: UUID | str,
        body: PlanTemplateSave | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PlanTemplate:
        """Save what was meant to be done in a plan as a template of the district. The answer is the template.

        Steps are due so many days after the first one; nobody is responsible for them, and measures have
        neither baseline
        nor target. What was measured, seen or decided is no part of it. Initiatives are named and not copied.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanTemplateSave has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/save-as-template", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanTemplateSave, body, values),
        )
        return self._sender.send(call, PlanTemplate)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
    ) -> Pager[PlanPage, Plan]:
        """List plans.

        A strategic plan, or a year's improvement plan, of a district or a school.

        A plan of the district's own organization is written by the district's administrators, a school's plan
        by its
        leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of
        the district,
        only while it is published, and of it the summary: the fields that count steps and tell of the
        approval and of the
        team are null.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
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
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        return Pager(self._sender, call, PlanPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
    ) -> Iterator[Plan]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
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
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        return export_blocking(self._sender, call, Plan)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
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
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncPlansResource(AsyncResource):
    """Methods of `client.plans`."""

    async def calendar_ics(self, id: UUID | str) -> bytes:
        """The calendar of a plan.

        Its steps with their due dates, its measures with their target dates, when its implementation plans
        are to be reviewed, and the last days of its monitoring cycles, as whole days (RFC 5545).

        id: Id of the plan.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/calendar.ics", {"id": id}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return await self._sender.send(call, bytes)

    async def document(
        self,
        id: UUID | str,
        *,
        revision: int | None = None,
        as_of: datetime | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> PlanDocument:
        """A plan with everything in it: each kind is a list of its own, and tells by its ids what it belongs to.

        A guardian's document has the goals of a published plan, and nothing else.

        id: Id of the plan.
        revision: As it stood after the revision of this number.
        as_of: As it stood at this instant, after the last revision up to then; not together with `revision`.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.; `approved_by`:
            Who approved it.; `team`: The team that carries it.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/document", {"id": id}),
            query=query({
                "revision": revision,
                "as_of": as_of,
                "fields": joined(fields),
                "expand": joined(expand),
            }),
        )
        return await self._sender.send(call, PlanDocument)

    def revisions(
        self,
        id: UUID | str,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["made_at", "-made_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        number: int | Sequence[int] | None = None,
        number_min: int | None = None,
        number_max: int | None = None,
        made_before: datetime | None = None,
        made_since: datetime | None = None,
        actor_kind: Literal["person", "client", "account", "service", "database"] | Sequence[Literal["person", "client", "account", "service", "database"]] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        operation: str | Sequence[str] | None = None,
    ) -> AsyncPager[PlanRevisionPage, PlanRevision]:
        """The history of a plan.

        What one request changed of a plan. Revisions are numbered from 1 without gaps, in the order of the
        changes.

        The database writes them itself: nothing is changed past them, and none is changed or deleted.

        id: Id of the plan.
        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `plan`: The
            plan.; `actor`: Who made it; null for the service itself, and where you may not see them.
        number: Only with this `number`; repeated: any of them.
        number_min: Only where `number` is at least this.
        number_max: Only where `number` is at most this.
        made_before: Only where `made_at` is earlier.
        made_since: Only where `made_at` is at or after.
        actor_kind: Only with this `actor_kind`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        operation: Only with this `operation`; repeated: any of them.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/revisions", {"id": id}),
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "number": number,
                "number_min": number_min,
                "number_max": number_max,
                "made_before": made_before,
                "made_since": made_since,
                "actor_kind": actor_kind,
                "actor_id": actor_id,
                "operation": operation,
            }),
        )
        return AsyncPager(self._sender, call, PlanRevisionPage)

    @overload
    async def preview_step_edit(self, id: UUID | str, body: StepEdit, /) -> StepEditPreview: ...

    @overload
    async def preview_step_edit(
        self,
        id: UUID | str,
        /,
        *,
        steps: StepChoice | Mapping[str, object],
        change: StepChange | Mapping[str, object],
        moves_waiting: bool = UNSET,
        newest_revision: int | None = UNSET,
    ) -> StepEditPreview: ...

    async def preview_step_edit(self, id: UUID | str, body: StepEdit | None = None, /, **values: Any) -> StepEditPreview:
        """What an edit of many steps would come to. Nothing is written.

        id: Id of the plan.
        body: What is sent; or its fields by name, as StepEdit has them.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/preview-step-edit", {"id": id}),
            body=one_body(StepEdit, body, values),
        )
        return await self._sender.send(call, StepEditPreview)

    async def report(
        self,
        id: UUID | str,
        *,
        revision: int | None = None,
        as_of: datetime | None = None,
        accept: Literal["text/html", "application/pdf"] = "text/html",
    ) -> bytes:
        """The report of a plan, to read and to print.

        A page without scripts, or a tagged PDF: the plan's document as you may see it, in the order of the
        model. How it stands, with the reasons; goals with their trends, initiatives with why and vision,
        strategies with their steps, evidence, adjustments and obstacles. As it is, or as it stood.

        id: Id of the plan.
        revision: As it stood after the revision of this number.
        as_of: As it stood at this instant, after the last revision up to then; not together with `revision`.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/report", {"id": id}),
            query=query({"revision": revision, "as_of": as_of}),
            headers=headers({"Accept": accept}),
        )
        return await self._sender.send(call, bytes)

    async def check(self, id: UUID | str) -> PlanCheck:
        """What a reviewer would say of a plan: what is missing or unlikely to work, where, and why that matters.

        Nothing is refused because of it. An empty list says that nothing of what the rules look at is
        missing.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/check", {"id": id}))
        return await self._sender.send(call, PlanCheck)

    async def comparison(
        self,
        id: UUID | str,
        *,
        from_revision: int | None = None,
        to_revision: int | None = None,
    ) -> PlanComparison:
        """What differs between two revisions of a plan, part by part, as far as you may see both.

        id: Id of the plan.
        from_revision: Number of the earlier revision; else the one before the later.
        to_revision: Number of the later revision; else the newest.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/comparison", {"id": id}),
            query=query({"from_revision": from_revision, "to_revision": to_revision}),
        )
        return await self._sender.send(call, PlanComparison)

    async def pending_outcomes(self, id: UUID | str, *, days: int | None = None) -> PendingOutcomes:
        """Which adjustments of a plan wait for somebody to say what came of them.

        The adjustments of a plan that wait for somebody to say what came of them, the longest first.

        id: Id of the plan.
        days: Only adjustments that are open for this many days or longer.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}/pending-outcomes", {"id": id}),
            query=query({"days": days}),
        )
        return await self._sender.send(call, PendingOutcomes)

    async def status(self, id: UUID | str) -> StatusReport:
        """How a plan and everything in it stand, and why.

        How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the
        formula.

        It is worked out when it is asked for, of what you may see.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/status", {"id": id}))
        return await self._sender.send(call, StatusReport)

    async def verdicts(self, id: UUID | str) -> PlanVerdicts:
        """The verdicts on a plan's initiatives and strategies.

        The verdicts on the initiatives and strategies of a plan: of the goals and at the sites of this plan.

        They are worked out when they are asked for, of what you may see.

        id: Id of the plan.
        """
        call = Call("GET", path("/v1/plans/{id}/verdicts", {"id": id}))
        return await self._sender.send(call, PlanVerdicts)

    @overload
    async def create(self, body: PlanCreate, /, *, idempotency_key: str | None = None) -> Plan: ...

    @overload
    async def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        kind: PlanKind,
        title: str,
        begins_on: date,
        ends_on: date,
        summary: str | None = UNSET,
        aligned_to_plan_id: UUID | str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def create(
        self,
        body: PlanCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Start a plan, as a draft.

        body: What is sent; or its fields by name, as PlanCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/plans",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCreate, body, values),
        )
        return await self._sender.send(call, Plan)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Plan:
        """Read one of plans.

        A strategic plan, or a year's improvement plan, of a district or a school.

        A plan of the district's own organization is written by the district's administrators, a school's plan
        by its
        leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of
        the district,
        only while it is published, and of it the summary: the fields that count steps and tell of the
        approval and of the
        team are null.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        """
        call = Call(
            "GET",
            path("/v1/plans/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Plan)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        summary: str | None = UNSET,
        begins_on: date = UNSET,
        ends_on: date = UNSET,
        status: PlanStatus = UNSET,
        is_published: bool = UNSET,
        aligned_to_plan_id: UUID | str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: PlanUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Change a plan: its text, its period, its team, its status, and whether families may read its summary.

        An archived plan can only be brought back.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/plans/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(PlanUpdate, body, values),
        )
        return await self._sender.send(call, Plan)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a draft with all of its parts. What was in force is completed and archived instead.

        Initiatives outlive a plan and stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/plans/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    async def approve(self, id: UUID | str, *, idempotency_key: str | None = None) -> Plan:
        """Approve a plan that is a draft or in force: the district approves a school's plan, a leader their own.

        id: Id of the resource.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/approve", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, Plan)

    @overload
    async def restore(
        self,
        id: UUID | str,
        body: PlanRestore,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    async def restore(
        self,
        id: UUID | str,
        /,
        *,
        revision: int,
        newest_revision: int,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def restore(
        self,
        id: UUID | str,
        body: PlanRestore | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Bring a plan back to an earlier revision, which makes a new one: nothing of its history is lost.

        Parts that came later go, those that went come back with their ids, the others get the values that
        they had. The
        plan's status, publication and approval stay, and so do initiatives, which serve other plans as well;
        they serve
        the goals that come back again, and their phases are read from what came back. An initiative that was
        deleted since
        comes back, by whoever may add it.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanRestore has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/restore", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanRestore, body, values),
        )
        return await self._sender.send(call, Plan)

    @overload
    async def copy_forward(
        self,
        id: UUID | str,
        body: PlanCopyForward,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    async def copy_forward(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        ends_on: date,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def copy_forward(
        self,
        id: UUID | str,
        body: PlanCopyForward | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin the plan of the next period from one that is or was in force. The answer is the new plan, a
        draft.

        Priorities, goals, measures, implementation plans, strategies and indicators come along, with the
        questions that
        they ask of progress. A measure's baseline is what was measured last, with its day; its target is to
        be set anew.
        Open steps come along as they stand and remember the step that they were as `origin_step_id`; what
        they need comes
        along and is to be secured anew. So do open obstacles. Initiatives are not copied: they serve the new
        plan as well,
        with their look-fors and all that was observed. What is done or dropped, evidence and adjustments stay
        in the plan
        that they belong to, which does not change.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanCopyForward has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/copy-forward", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCopyForward, body, values),
        )
        return await self._sender.send(call, Plan)

    @overload
    async def copy(
        self,
        id: UUID | str,
        body: PlanCopy,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    @overload
    async def copy(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        begins_on: date,
        organization_id: UUID | str | None = UNSET,
        kind: PlanKind | None = UNSET,
        ends_on: date | None = UNSET,
        takes: Sequence[TakenPart] = UNSET,
        keeps_responsible: bool = UNSET,
        initiative_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Plan: ...

    async def copy(
        self,
        id: UUID | str,
        body: PlanCopy | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Plan:
        """Begin a plan as a copy of another one, of the same organization or of another. The answer is the new
        plan.

        It is a draft of what was meant to be done: no measurement, evidence, adjustment or obstacle comes
        along. Steps
        begin anew. Initiatives are not copied, they serve the new plan as well. Where the original stands
        above the copy,
        the copy is aligned to it, goal by goal. The original stays as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanCopy has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/copy", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanCopy, body, values),
        )
        return await self._sender.send(call, Plan)

    @overload
    async def edit_steps(
        self,
        id: UUID | str,
        body: StepEdit,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    @overload
    async def edit_steps(
        self,
        id: UUID | str,
        /,
        *,
        steps: StepChoice | Mapping[str, object],
        change: StepChange | Mapping[str, object],
        moves_waiting: bool = UNSET,
        newest_revision: int | None = UNSET,
        idempotency_key: str | None = None,
    ) -> EditedSteps: ...

    async def edit_steps(
        self,
        id: UUID | str,
        body: StepEdit | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> EditedSteps:
        """Change many steps of a plan at once: who sees to them, by when, where they stand, their order.

        Made as a whole or not at all: where one of the steps cannot be changed so, none is. Whoever may
        change each of them
        by itself may do this. Have it previewed first (`POST /v1/plans/{id}/preview-step-edit`).

        id: Id of the resource.
        body: What is sent; or its fields by name, as StepEdit has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/edit-steps", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(StepEdit, body, values),
        )
        return await self._sender.send(call, EditedSteps)

    @overload
    async def save_as_template(
        self,
        id: UUID | str,
        body: PlanTemplateSave,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    @overload
    async def save_as_template(
        self,
        id: UUID | str,
        /,
        *,
        title: str,
        description: str | None = UNSET,
        takes: Sequence[TakenPart] = UNSET,
        idempotency_key: str | None = None,
    ) -> PlanTemplate: ...

    async def save_as_template(
        self,
        id: UUID | str,
        body: PlanTemplateSave | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> PlanTemplate:
        """Save what was meant to be done in a plan as a template of the district. The answer is the template.

        Steps are due so many days after the first one; nobody is responsible for them, and measures have
        neither baseline
        nor target. What was measured, seen or decided is no part of it. Initiatives are named and not copied.

        id: Id of the resource.
        body: What is sent; or its fields by name, as PlanTemplateSave has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            path("/v1/plans/{id}/save-as-template", {"id": id}),
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(PlanTemplateSave, body, values),
        )
        return await self._sender.send(call, PlanTemplate)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
    ) -> AsyncPager[PlanPage, Plan]:
        """List plans.

        A strategic plan, or a year's improvement plan, of a district or a school.

        A plan of the district's own organization is written by the district's administrators, a school's plan
        by its
        leaders; the district reads and approves it. Guardians see a plan of their children's schools, or of
        the district,
        only while it is published, and of it the summary: the fields that count steps and tell of the
        approval and of the
        team are null.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
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
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        return AsyncPager(self._sender, call, PlanPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
    ) -> AsyncIterator[Plan]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization whose plan it is.; `aligned_to`: The plan that this one follows.;
            `aligned_plans`: The plans that follow this one.; `copied_from`: The plan that it was begun from.;
            `copies`: The plans that were begun from it.; `template`: The template that it was begun from.;
            `approved_by`: Who approved it.; `team`: The team that carries it.; `priorities`: Why its areas
            come first.; `goals`: What it wants to reach.; `measures`: The measures of its goals.;
            `initiatives`: The initiatives that are part of it.; `implementation_plans`: How its initiatives
            are carried out.; `strategies`: The strategies of its implementation plans.; `steps`: Its action
            steps.; `step_resources`: What its steps need.; `obstacles`: What hinders it.; `indicators`: What
            is monitored.; `monitoring_cycles`: What is tried, and predicted.; `monitoring_evidence`: What was
            seen.; `adjustments`: What was decided on evidence.; `status_overrides`: What people said of how
            it, or a part, stands.; `revisions`: Its history, each change a revision.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
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
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        return export_async(self._sender, call, Plan)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "begins_on", "-begins_on", "status", "-status"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        kind: Literal["strategic", "improvement"] | Sequence[Literal["strategic", "improvement"]] | None = None,
        title: str | Sequence[str] | None = None,
        begins_before: date | None = None,
        begins_after: date | None = None,
        ends_before: date | None = None,
        ends_after: date | None = None,
        status: Literal["draft", "active", "completed", "archived"] | Sequence[Literal["draft", "active", "completed", "archived"]] | None = None,
        is_published: bool | None = None,
        aligned_to_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
        approved_before: datetime | None = None,
        approved_since: datetime | None = None,
        approved_by_id: UUID | str | Sequence[UUID | str] | None = None,
        copied_from_id: UUID | str | Sequence[UUID | str] | None = None,
        template_id: UUID | str | Sequence[UUID | str] | None = None,
        open_step_count: int | Sequence[int] | None = None,
        open_step_count_min: int | None = None,
        open_step_count_max: int | None = None,
        done_step_count: int | Sequence[int] | None = None,
        done_step_count_min: int | None = None,
        done_step_count_max: int | None = None,
        overdue_step_count: int | Sequence[int] | None = None,
        overdue_step_count_min: int | None = None,
        overdue_step_count_max: int | None = None,
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
        kind: Only with this `kind`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        begins_before: Only where `begins_on` is earlier.
        begins_after: Only where `begins_on` is later.
        ends_before: Only where `ends_on` is earlier.
        ends_after: Only where `ends_on` is later.
        status: Only with this `status`; repeated: any of them.
        is_published: Only where `is_published` is so.
        aligned_to_plan_id: Only with this `aligned_to_plan_id`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        approved_before: Only where `approved_at` is earlier.
        approved_since: Only where `approved_at` is at or after.
        approved_by_id: Only with this `approved_by_id`; repeated: any of them.
        copied_from_id: Only with this `copied_from_id`; repeated: any of them.
        template_id: Only with this `template_id`; repeated: any of them.
        open_step_count: Only with this `open_step_count`; repeated: any of them.
        open_step_count_min: Only where `open_step_count` is at least this.
        open_step_count_max: Only where `open_step_count` is at most this.
        done_step_count: Only with this `done_step_count`; repeated: any of them.
        done_step_count_min: Only where `done_step_count` is at least this.
        done_step_count_max: Only where `done_step_count` is at most this.
        overdue_step_count: Only with this `overdue_step_count`; repeated: any of them.
        overdue_step_count_min: Only where `overdue_step_count` is at least this.
        overdue_step_count_max: Only where `overdue_step_count` is at most this.
        """
        call = Call(
            "GET",
            "/v1/plans",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "kind": kind,
                "title": title,
                "begins_before": begins_before,
                "begins_after": begins_after,
                "ends_before": ends_before,
                "ends_after": ends_after,
                "status": status,
                "is_published": is_published,
                "aligned_to_plan_id": aligned_to_plan_id,
                "team_id": team_id,
                "approved_before": approved_before,
                "approved_since": approved_since,
                "approved_by_id": approved_by_id,
                "copied_from_id": copied_from_id,
                "template_id": template_id,
                "open_step_count": open_step_count,
                "open_step_count_min": open_step_count_min,
                "open_step_count_max": open_step_count_max,
                "done_step_count": done_step_count,
                "done_step_count_min": done_step_count_min,
                "done_step_count_max": done_step_count_max,
                "overdue_step_count": overdue_step_count,
                "overdue_step_count_min": overdue_step_count_min,
                "overdue_step_count_max": overdue_step_count_max,
            }),
        )
        await save_async(self._sender, call, to)
