# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.evidence`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal, overload
from uuid import UUID

from achieve_sdk._core.calls import (
    AsyncResource,
    Call,
    Resource,
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
from achieve_sdk._core.models import Evidence, EvidenceCreate, EvidenceKind, EvidencePage


class EvidenceResource(Resource):
    """Methods of `client.evidence`."""

    @overload
    def create(self, body: EvidenceCreate, /, *, idempotency_key: str | None = None) -> Evidence: ...

    @overload
    def create(
        self,
        /,
        *,
        learner_id: UUID | str,
        competency_id: UUID | str,
        kind: EvidenceKind,
        class_id: UUID | str | None = UNSET,
        score: float | None = UNSET,
        level: str | None = UNSET,
        percent: float | None = UNSET,
        points_possible: float | None = UNSET,
        item_group: str | None = UNSET,
        method: str | None = UNSET,
        context: str | None = UNSET,
        form: str | None = UNSET,
        observed_at: datetime | None = UNSET,
        source: str | None = UNSET,
        feedback: str | None = UNSET,
        comment: str | None = UNSET,
        supersedes_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Evidence: ...

    def create(
        self,
        body: EvidenceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Evidence:
        """Record what a learner has shown. The learner's progress is judged anew before this answers.

        Evidence is never changed or deleted. To correct it, record it anew and name what it supersedes.

        body: What is sent; or its fields by name, as EvidenceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/evidence",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(EvidenceCreate, body, values),
        )
        return self._sender.send(call, Evidence)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Evidence:
        """Read one of evidence.

        What one learner has shown of one competency, once. Never changed: a correction is a new one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        """
        call = Call(
            "GET",
            path("/v1/evidence/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Evidence)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
    ) -> Pager[EvidencePage, Evidence]:
        """List evidence.

        What one learner has shown of one competency, once. Never changed: a correction is a new one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        return Pager(self._sender, call, EvidencePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
    ) -> Iterator[Evidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        return export_blocking(self._sender, call, Evidence)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncEvidenceResource(AsyncResource):
    """Methods of `client.evidence`."""

    @overload
    async def create(self, body: EvidenceCreate, /, *, idempotency_key: str | None = None) -> Evidence: ...

    @overload
    async def create(
        self,
        /,
        *,
        learner_id: UUID | str,
        competency_id: UUID | str,
        kind: EvidenceKind,
        class_id: UUID | str | None = UNSET,
        score: float | None = UNSET,
        level: str | None = UNSET,
        percent: float | None = UNSET,
        points_possible: float | None = UNSET,
        item_group: str | None = UNSET,
        method: str | None = UNSET,
        context: str | None = UNSET,
        form: str | None = UNSET,
        observed_at: datetime | None = UNSET,
        source: str | None = UNSET,
        feedback: str | None = UNSET,
        comment: str | None = UNSET,
        supersedes_id: UUID | str | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Evidence: ...

    async def create(
        self,
        body: EvidenceCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Evidence:
        """Record what a learner has shown. The learner's progress is judged anew before this answers.

        Evidence is never changed or deleted. To correct it, record it anew and name what it supersedes.

        body: What is sent; or its fields by name, as EvidenceCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/evidence",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(EvidenceCreate, body, values),
        )
        return await self._sender.send(call, Evidence)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Evidence:
        """Read one of evidence.

        What one learner has shown of one competency, once. Never changed: a correction is a new one.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        """
        call = Call(
            "GET",
            path("/v1/evidence/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Evidence)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
    ) -> AsyncPager[EvidencePage, Evidence]:
        """List evidence.

        What one learner has shown of one competency, once. Never changed: a correction is a new one.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        return AsyncPager(self._sender, call, EvidencePage)

    def export(
        self,
        *,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
    ) -> AsyncIterator[Evidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        return export_async(self._sender, call, Evidence)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id", "observed_at", "-observed_at"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        kind: Literal["formative", "summative", "performance", "practice"] | Sequence[Literal["formative", "summative", "performance", "practice"]] | None = None,
        score_min: float | None = None,
        score_max: float | None = None,
        percent_min: float | None = None,
        percent_max: float | None = None,
        points_possible_min: float | None = None,
        points_possible_max: float | None = None,
        observed_before: datetime | None = None,
        observed_since: datetime | None = None,
        judged_by_id: UUID | str | Sequence[UUID | str] | None = None,
        supersedes_id: UUID | str | Sequence[UUID | str] | None = None,
        is_in_force: bool | None = None,
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
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only where `is_habit` is so.
        kind: Only with this `kind`; repeated: any of them.
        score_min: Only where `score` is at least this.
        score_max: Only where `score` is at most this.
        percent_min: Only where `percent` is at least this.
        percent_max: Only where `percent` is at most this.
        points_possible_min: Only where `points_possible` is at least this.
        points_possible_max: Only where `points_possible` is at most this.
        observed_before: Only where `observed_at` is earlier.
        observed_since: Only where `observed_at` is at or after.
        judged_by_id: Only with this `judged_by_id`; repeated: any of them.
        supersedes_id: Only with this `supersedes_id`; repeated: any of them.
        is_in_force: Only where `is_in_force` is so.
        """
        call = Call(
            "GET",
            "/v1/evidence",
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
                "class_id": class_id,
                "is_habit": is_habit,
                "kind": kind,
                "score_min": score_min,
                "score_max": score_max,
                "percent_min": percent_min,
                "percent_max": percent_max,
                "points_possible_min": points_possible_min,
                "points_possible_max": points_possible_max,
                "observed_before": observed_before,
                "observed_since": observed_since,
                "judged_by_id": judged_by_id,
                "supersedes_id": supersedes_id,
                "is_in_force": is_in_force,
            }),
        )
        await save_async(self._sender, call, to)
