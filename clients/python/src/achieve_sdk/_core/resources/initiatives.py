# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.initiatives`."""

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
    Initiative,
    InitiativeCreate,
    InitiativeDepth,
    InitiativePage,
    InitiativeUpdate,
    StatusReport,
    VerdictReport,
    WhyKind,
)


class InitiativesResource(Resource):
    """Methods of `client.initiatives`."""

    def depth(
        self,
        id: UUID | str,
        *,
        site_id: UUID | str | None = None,
        begins_on: date | None = None,
        ends_on: date | None = None,
        series: Literal["month", "window"] | None = None,
        window_days: int | None = None,
    ) -> InitiativeDepth:
        """How deep an initiative is, over time and with its interval.

        How deep an initiative is, over time: from the observations that you may see, the withdrawn ones left
        out.

        Each observation counts as the mean of its levels, each level by its place from 0 (not in place) to 1
        (deep). The
        depth is the mean of the observations, the interval Wilson's score interval for as many observations.

        id: Id of the initiative.
        site_id: Only this site, and those below it.
        begins_on: Only what was observed on this day or later, ISO date.
        ends_on: Only what was observed on this day or earlier, ISO date.
        series: What each reading of the series is of.
        window_days: How many days a window has.
        """
        call = Call(
            "GET",
            path("/v1/initiatives/{id}/depth", {"id": id}),
            query=query({
                "site_id": site_id,
                "begins_on": begins_on,
                "ends_on": ends_on,
                "series": series,
                "window_days": window_days,
            }),
        )
        return self._sender.send(call, InitiativeDepth)

    def status(self, id: UUID | str) -> StatusReport:
        """How an initiative stands in all its plans, and why.

        How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the
        formula.

        It is worked out when it is asked for, of what you may see.

        id: Id of the initiative.
        """
        call = Call("GET", path("/v1/initiatives/{id}/status", {"id": id}))
        return self._sender.send(call, StatusReport)

    def verdict(self, id: UUID | str) -> VerdictReport:
        """What depth and movement say together of an initiative.

        The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

        It is worked out when it is asked for, of what you may see.

        id: Id of the initiative.
        """
        call = Call("GET", path("/v1/initiatives/{id}/verdict", {"id": id}))
        return self._sender.send(call, VerdictReport)

    @overload
    def create(self, body: InitiativeCreate, /, *, idempotency_key: str | None = None) -> Initiative: ...

    @overload
    def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        title: str,
        why: str,
        why_kind: WhyKind,
        research_references: Sequence[str] = UNSET,
        vision_looks_like: str | None = UNSET,
        vision_sounds_like: str | None = UNSET,
        vision_feels_like: str | None = UNSET,
        present_reality: str | None = UNSET,
        gap: str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        goal_ids: Sequence[UUID | str] = UNSET,
        plan_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    def create(
        self,
        body: InitiativeCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Initiative:
        """Choose an initiative, for goals and plans of its organization or of those below.

        body: What is sent; or its fields by name, as InitiativeCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/initiatives",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(InitiativeCreate, body, values),
        )
        return self._sender.send(call, Initiative)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Initiative:
        """Read one of initiatives.

        The what that was chosen to reach goals: why, how it will look when it is there, and where things
        stand now.

        It outlives a yearly plan, and may serve several goals and plans.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        """
        call = Call(
            "GET",
            path("/v1/initiatives/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Initiative)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: InitiativeUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        why: str = UNSET,
        why_kind: WhyKind = UNSET,
        research_references: Sequence[str] = UNSET,
        vision_looks_like: str | None = UNSET,
        vision_sounds_like: str | None = UNSET,
        vision_feels_like: str | None = UNSET,
        present_reality: str | None = UNSET,
        gap: str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        goal_ids: Sequence[UUID | str] = UNSET,
        plan_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: InitiativeUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Initiative:
        """Change an initiative: its why, vision, present reality, gap and team, and which goals and plans it
        serves.

        id: Id of the resource.
        body: What is sent; or its fields by name, as InitiativeUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/initiatives/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(InitiativeUpdate, body, values),
        )
        return self._sender.send(call, Initiative)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an initiative that nothing carries out, and of which nothing was observed or rolled out.

        The history keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/initiatives/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[InitiativePage, Initiative]:
        """List initiatives.

        The what that was chosen to reach goals: why, how it will look when it is there, and where things
        stand now.

        It outlives a yearly plan, and may serve several goals and plans.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
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
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        return Pager(self._sender, call, InitiativePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[Initiative]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
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
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        return export_blocking(self._sender, call, Initiative)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
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
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncInitiativesResource(AsyncResource):
    """Methods of `client.initiatives`."""

    async def depth(
        self,
        id: UUID | str,
        *,
        site_id: UUID | str | None = None,
        begins_on: date | None = None,
        ends_on: date | None = None,
        series: Literal["month", "window"] | None = None,
        window_days: int | None = None,
    ) -> InitiativeDepth:
        """How deep an initiative is, over time and with its interval.

        How deep an initiative is, over time: from the observations that you may see, the withdrawn ones left
        out.

        Each observation counts as the mean of its levels, each level by its place from 0 (not in place) to 1
        (deep). The
        depth is the mean of the observations, the interval Wilson's score interval for as many observations.

        id: Id of the initiative.
        site_id: Only this site, and those below it.
        begins_on: Only what was observed on this day or later, ISO date.
        ends_on: Only what was observed on this day or earlier, ISO date.
        series: What each reading of the series is of.
        window_days: How many days a window has.
        """
        call = Call(
            "GET",
            path("/v1/initiatives/{id}/depth", {"id": id}),
            query=query({
                "site_id": site_id,
                "begins_on": begins_on,
                "ends_on": ends_on,
                "series": series,
                "window_days": window_days,
            }),
        )
        return await self._sender.send(call, InitiativeDepth)

    async def status(self, id: UUID | str) -> StatusReport:
        """How an initiative stands in all its plans, and why.

        How a plan or an initiative stands, with its reasons, the parts that it was rolled up from, and the
        formula.

        It is worked out when it is asked for, of what you may see.

        id: Id of the initiative.
        """
        call = Call("GET", path("/v1/initiatives/{id}/status", {"id": id}))
        return await self._sender.send(call, StatusReport)

    async def verdict(self, id: UUID | str) -> VerdictReport:
        """What depth and movement say together of an initiative.

        The verdict on a strategy, or on an initiative in all plans that you may see and that are not over.

        It is worked out when it is asked for, of what you may see.

        id: Id of the initiative.
        """
        call = Call("GET", path("/v1/initiatives/{id}/verdict", {"id": id}))
        return await self._sender.send(call, VerdictReport)

    @overload
    async def create(self, body: InitiativeCreate, /, *, idempotency_key: str | None = None) -> Initiative: ...

    @overload
    async def create(
        self,
        /,
        *,
        organization_id: UUID | str,
        title: str,
        why: str,
        why_kind: WhyKind,
        research_references: Sequence[str] = UNSET,
        vision_looks_like: str | None = UNSET,
        vision_sounds_like: str | None = UNSET,
        vision_feels_like: str | None = UNSET,
        present_reality: str | None = UNSET,
        gap: str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        goal_ids: Sequence[UUID | str] = UNSET,
        plan_ids: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    async def create(
        self,
        body: InitiativeCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Initiative:
        """Choose an initiative, for goals and plans of its organization or of those below.

        body: What is sent; or its fields by name, as InitiativeCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/initiatives",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(InitiativeCreate, body, values),
        )
        return await self._sender.send(call, Initiative)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Initiative:
        """Read one of initiatives.

        The what that was chosen to reach goals: why, how it will look when it is there, and where things
        stand now.

        It outlives a yearly plan, and may serve several goals and plans.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        """
        call = Call(
            "GET",
            path("/v1/initiatives/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Initiative)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: InitiativeUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        title: str = UNSET,
        why: str = UNSET,
        why_kind: WhyKind = UNSET,
        research_references: Sequence[str] = UNSET,
        vision_looks_like: str | None = UNSET,
        vision_sounds_like: str | None = UNSET,
        vision_feels_like: str | None = UNSET,
        present_reality: str | None = UNSET,
        gap: str | None = UNSET,
        team_id: UUID | str | None = UNSET,
        goal_ids: Sequence[UUID | str] = UNSET,
        plan_ids: Sequence[UUID | str] = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> Initiative: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: InitiativeUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Initiative:
        """Change an initiative: its why, vision, present reality, gap and team, and which goals and plans it
        serves.

        id: Id of the resource.
        body: What is sent; or its fields by name, as InitiativeUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/initiatives/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(InitiativeUpdate, body, values),
        )
        return await self._sender.send(call, Initiative)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete an initiative that nothing carries out, and of which nothing was observed or rolled out.

        The history keeps it.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/initiatives/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[InitiativePage, Initiative]:
        """List initiatives.

        The what that was chosen to reach goals: why, how it will look when it is there, and where things
        stand now.

        It outlives a yearly plan, and may serve several goals and plans.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
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
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        return AsyncPager(self._sender, call, InitiativePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[Initiative]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `organization`:
            The organization that chose it.; `team`: The team that carries it.; `goals`: The goals that it
            serves.; `plans`: The plans that it is part of.; `implementation_plans`: How it is carried out.;
            `phases`: The phases of its rollout.; `look_fors`: What of its vision is looked for.;
            `observations`: What was seen of it at its sites.; `commitment_readings`: How those who carry it
            stand to it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        organization_id: Only with this `organization_id`; repeated: any of them.
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
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
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        return export_async(self._sender, call, Initiative)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "title", "-title"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        title: str | Sequence[str] | None = None,
        why_kind: Literal["research", "data", "stakeholders", "mandate"] | Sequence[Literal["research", "data", "stakeholders", "mandate"]] | None = None,
        team_id: UUID | str | Sequence[UUID | str] | None = None,
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
        title: Only with this `title`; repeated: any of them.
        why_kind: Only with this `why_kind`; repeated: any of them.
        team_id: Only with this `team_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/initiatives",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "organization_id": organization_id,
                "title": title,
                "why_kind": why_kind,
                "team_id": team_id,
            }),
        )
        await save_async(self._sender, call, to)
