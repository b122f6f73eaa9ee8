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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
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
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Evidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
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
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
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
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Evidence]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `learner`: The
            learner.; `competency`: The competency.; `class`: The class that it was shown in.; `judged_by`:
            The person who judged it.; `supersedes`: The evidence that this one corrects.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
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
        learner_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        is_habit: bool | None = None,
        is_in_force: bool | None = None,
        observed_since: datetime | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        learner_id: Only with this `learner_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        is_habit: Only with this `is_habit`; repeated: any of them.
        is_in_force: Only with this `is_in_force`; repeated: any of them.
        observed_since: Only where `observed_at` is at or after.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/evidence",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "learner_id": learner_id,
                "competency_id": competency_id,
                "class_id": class_id,
                "is_habit": is_habit,
                "is_in_force": is_in_force,
                "observed_since": observed_since,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
