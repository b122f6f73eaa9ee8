# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.progress`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
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
from achieve_sdk._core.models import Progress, ProgressPage


class ProgressResource(Resource):
    """Methods of `client.progress`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Progress:
        """Read one of progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        """
        call = Call(
            "GET",
            path("/v1/progress/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Progress)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Pager[ProgressPage, Progress]:
        """List progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
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
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        return Pager(self._sender, call, ProgressPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> Iterator[Progress]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        return export_blocking(self._sender, call, Progress)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncProgressResource(AsyncResource):
    """Methods of `client.progress`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Progress:
        """Read one of progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        """
        call = Call(
            "GET",
            path("/v1/progress/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Progress)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncPager[ProgressPage, Progress]:
        """List progress.

        Where one learner stands with one competency: always exactly what the policy says of the evidence in
        force.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
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
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        return AsyncPager(self._sender, call, ProgressPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
    ) -> AsyncIterator[Progress]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `policy`: The policy that decided.; `reasons`: Why it is
            what it is.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        return export_async(self._sender, call, Progress)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "state", "-state"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        state: Literal["not_started", "in_progress", "proficient", "mastered"] | Sequence[Literal["not_started", "in_progress", "proficient", "mastered"]] | None = None,
        since_before: datetime | None = None,
        since_from: datetime | None = None,
        evidence_count: int | Sequence[int] | None = None,
        evidence_count_min: int | None = None,
        evidence_count_max: int | None = None,
        trend: Literal["rising", "steady", "falling"] | Sequence[Literal["rising", "steady", "falling"]] | None = None,
        policy_id: UUID | str | Sequence[UUID | str] | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        state: Only with this `state`; repeated: any of them.
        since_before: Only where `since` is earlier.
        since_from: Only where `since` is at or after.
        evidence_count: Only with this `evidence_count`; repeated: any of them.
        evidence_count_min: Only where `evidence_count` is at least this.
        evidence_count_max: Only where `evidence_count` is at most this.
        trend: Only with this `trend`; repeated: any of them.
        policy_id: Only with this `policy_id`; repeated: any of them.
        """
        call = Call(
            "GET",
            "/v1/progress",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "is_habit": is_habit,
                "score_min": score_min,
                "score_max": score_max,
                "state": state,
                "since_before": since_before,
                "since_from": since_from,
                "evidence_count": evidence_count,
                "evidence_count_min": evidence_count_min,
                "evidence_count_max": evidence_count_max,
                "trend": trend,
                "policy_id": policy_id,
            }),
        )
        await save_async(self._sender, call, to)
