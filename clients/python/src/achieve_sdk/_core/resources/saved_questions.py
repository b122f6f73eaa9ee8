# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.saved_questions`."""

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
    ProgressAsked,
    SavedQuestion,
    SavedQuestionCreate,
    SavedQuestionPage,
    SavedQuestionUpdate,
)


class SavedQuestionsResource(Resource):
    """Methods of `client.saved_questions`."""

    @overload
    def create(self, body: SavedQuestionCreate, /, *, idempotency_key: str | None = None) -> SavedQuestion: ...

    @overload
    def create(
        self,
        /,
        *,
        indicator_id: UUID | str | None = UNSET,
        measure_id: UUID | str | None = UNSET,
        asks: ProgressAsked = UNSET,
        population_organization_id: UUID | str | None = UNSET,
        class_id: UUID | str | None = UNSET,
        grade_levels: Sequence[str] = UNSET,
        framework_id: UUID | str | None = UNSET,
        competency_ids: Sequence[UUID | str] = UNSET,
        required_share: float = UNSET,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    def create(
        self,
        body: SavedQuestionCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> SavedQuestion:
        """Save what an effect indicator, or a measure, asks of learners' progress.

        body: What is sent; or its fields by name, as SavedQuestionCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/saved-questions",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(SavedQuestionCreate, body, values),
        )
        return self._sender.send(call, SavedQuestion)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> SavedQuestion:
        """Read one of saved questions.

        A question to learners' progress: the share of a population that has reached some competencies.

        It is answered live, from progress as it is; an answer that is recorded stays as it was.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        """
        call = Call(
            "GET",
            path("/v1/saved-questions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, SavedQuestion)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: SavedQuestionUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        asks: ProgressAsked = UNSET,
        population_organization_id: UUID | str = UNSET,
        class_id: UUID | str | None = UNSET,
        grade_levels: Sequence[str] = UNSET,
        framework_id: UUID | str | None = UNSET,
        competency_ids: Sequence[UUID | str] = UNSET,
        required_share: float = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: SavedQuestionUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> SavedQuestion:
        """Change what is asked. What was recorded of it stays as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as SavedQuestionUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/saved-questions/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(SavedQuestionUpdate, body, values),
        )
        return self._sender.send(call, SavedQuestion)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a question. What was recorded of it stays as it is.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/saved-questions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
    ) -> Pager[SavedQuestionPage, SavedQuestion]:
        """List saved questions.

        A question to learners' progress: the share of a population that has reached some competencies.

        It is answered live, from progress as it is; an answer that is recorded stays as it was.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        return Pager(self._sender, call, SavedQuestionPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
    ) -> Iterator[SavedQuestion]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        return export_blocking(self._sender, call, SavedQuestion)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
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
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncSavedQuestionsResource(AsyncResource):
    """Methods of `client.saved_questions`."""

    @overload
    async def create(self, body: SavedQuestionCreate, /, *, idempotency_key: str | None = None) -> SavedQuestion: ...

    @overload
    async def create(
        self,
        /,
        *,
        indicator_id: UUID | str | None = UNSET,
        measure_id: UUID | str | None = UNSET,
        asks: ProgressAsked = UNSET,
        population_organization_id: UUID | str | None = UNSET,
        class_id: UUID | str | None = UNSET,
        grade_levels: Sequence[str] = UNSET,
        framework_id: UUID | str | None = UNSET,
        competency_ids: Sequence[UUID | str] = UNSET,
        required_share: float = UNSET,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    async def create(
        self,
        body: SavedQuestionCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> SavedQuestion:
        """Save what an effect indicator, or a measure, asks of learners' progress.

        body: What is sent; or its fields by name, as SavedQuestionCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/saved-questions",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(SavedQuestionCreate, body, values),
        )
        return await self._sender.send(call, SavedQuestion)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> SavedQuestion:
        """Read one of saved questions.

        A question to learners' progress: the share of a population that has reached some competencies.

        It is answered live, from progress as it is; an answer that is recorded stays as it was.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        """
        call = Call(
            "GET",
            path("/v1/saved-questions/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, SavedQuestion)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: SavedQuestionUpdate,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        asks: ProgressAsked = UNSET,
        population_organization_id: UUID | str = UNSET,
        class_id: UUID | str | None = UNSET,
        grade_levels: Sequence[str] = UNSET,
        framework_id: UUID | str | None = UNSET,
        competency_ids: Sequence[UUID | str] = UNSET,
        required_share: float = UNSET,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
    ) -> SavedQuestion: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: SavedQuestionUpdate | None = None,
        /,
        *,
        on_conflict: Literal["refuse", "merge"] | None = None,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> SavedQuestion:
        """Change what is asked. What was recorded of it stays as it is.

        id: Id of the resource.
        body: What is sent; or its fields by name, as SavedQuestionUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        on_conflict: What becomes of a change of a resource that somebody else has changed since it was read.
            refuse: nothing is done. merge: it is made on the newest version, unless both have changed the
            same field.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/saved-questions/{id}", {"id": id}),
            query=query({"on_conflict": on_conflict}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(SavedQuestionUpdate, body, values),
        )
        return await self._sender.send(call, SavedQuestion)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a question. What was recorded of it stays as it is.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/saved-questions/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
    ) -> AsyncPager[SavedQuestionPage, SavedQuestion]:
        """List saved questions.

        A question to learners' progress: the share of a population that has reached some competencies.

        It is answered live, from progress as it is; an answer that is recorded stays as it was.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        return AsyncPager(self._sender, call, SavedQuestionPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
    ) -> AsyncIterator[SavedQuestion]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `indicator`: The
            indicator that it answers.; `measure`: The measure that it answers.; `population_organization`:
            The organization whose learners are asked about.; `framework`: The framework.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        return export_async(self._sender, call, SavedQuestion)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        indicator_id: UUID | str | Sequence[UUID | str] | None = None,
        measure_id: UUID | str | Sequence[UUID | str] | None = None,
        asks: Literal["proficient", "mastered"] | Sequence[Literal["proficient", "mastered"]] | None = None,
        population_organization_id: UUID | str | Sequence[UUID | str] | None = None,
        class_id: UUID | str | Sequence[UUID | str] | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        required_share_min: float | None = None,
        required_share_max: float | None = None,
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
        indicator_id: Only with this `indicator_id`; repeated: any of them.
        measure_id: Only with this `measure_id`; repeated: any of them.
        asks: Only with this `asks`; repeated: any of them.
        population_organization_id: Only with this `population_organization_id`; repeated: any of them.
        class_id: Only with this `class_id`; repeated: any of them.
        framework_id: Only with this `framework_id`; repeated: any of them.
        required_share_min: Only where `required_share` is at least this.
        required_share_max: Only where `required_share` is at most this.
        """
        call = Call(
            "GET",
            "/v1/saved-questions",
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
                "indicator_id": indicator_id,
                "measure_id": measure_id,
                "asks": asks,
                "population_organization_id": population_organization_id,
                "class_id": class_id,
                "framework_id": framework_id,
                "required_share_min": required_share_min,
                "required_share_max": required_share_max,
            }),
        )
        await save_async(self._sender, call, to)
