# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.comments`."""

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
from achieve_sdk._core.models import Comment, CommentCreate, CommentPage, CommentUpdate


class CommentsResource(Resource):
    """Methods of `client.comments`."""

    @overload
    def create(self, body: CommentCreate, /, *, idempotency_key: str | None = None) -> Comment: ...

    @overload
    def create(
        self,
        /,
        *,
        subject_id: UUID | str,
        text: str,
        reply_to_id: UUID | str | None = UNSET,
        mentions: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    def create(
        self,
        body: CommentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Comment:
        """Comment on a part of a plan, or reply to a comment on it. Who is mentioned must be able to see that
        part.

        body: What is sent; or its fields by name, as CommentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/comments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CommentCreate, body, values),
        )
        return self._sender.send(call, Comment)

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Comment:
        """Read one of comments.

        What somebody says about a part of a plan. It is seen by the staff who see that part.

        Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its
        replies.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        """
        call = Call(
            "GET",
            path("/v1/comments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Comment)

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommentUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    @overload
    def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        text: str = UNSET,
        mentions: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommentUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Comment:
        """Change what one has said, and whom one mentions.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CommentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/comments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CommentUpdate, body, values),
        )
        return self._sender.send(call, Comment)

    def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a comment: its text and its mentions go, its place and its replies stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/comments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
    ) -> Pager[CommentPage, Comment]:
        """List comments.

        What somebody says about a part of a plan. It is seen by the staff who see that part.

        Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its
        replies.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
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
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        return Pager(self._sender, call, CommentPage)

    def export(
        self,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
    ) -> Iterator[Comment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        return export_blocking(self._sender, call, Comment)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
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
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncCommentsResource(AsyncResource):
    """Methods of `client.comments`."""

    @overload
    async def create(self, body: CommentCreate, /, *, idempotency_key: str | None = None) -> Comment: ...

    @overload
    async def create(
        self,
        /,
        *,
        subject_id: UUID | str,
        text: str,
        reply_to_id: UUID | str | None = UNSET,
        mentions: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    async def create(
        self,
        body: CommentCreate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Comment:
        """Comment on a part of a plan, or reply to a comment on it. Who is mentioned must be able to see that
        part.

        body: What is sent; or its fields by name, as CommentCreate has them.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "POST",
            "/v1/comments",
            headers=headers({"Idempotency-Key": idempotency_key}),
            body=one_body(CommentCreate, body, values),
        )
        return await self._sender.send(call, Comment)

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Comment:
        """Read one of comments.

        What somebody says about a part of a plan. It is seen by the staff who see that part.

        Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its
        replies.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        """
        call = Call(
            "GET",
            path("/v1/comments/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Comment)

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommentUpdate,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    @overload
    async def update(
        self,
        id: UUID | str,
        version: int | str,
        /,
        *,
        text: str = UNSET,
        mentions: Sequence[UUID | str] = UNSET,
        idempotency_key: str | None = None,
    ) -> Comment: ...

    async def update(
        self,
        id: UUID | str,
        version: int | str,
        body: CommentUpdate | None = None,
        /,
        *,
        idempotency_key: str | None = None,
        **values: Any,
    ) -> Comment:
        """Change what one has said, and whom one mentions.

        id: Id of the resource.
        body: What is sent; or its fields by name, as CommentUpdate has them.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "PATCH",
            path("/v1/comments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
            body=one_body(CommentUpdate, body, values),
        )
        return await self._sender.send(call, Comment)

    async def delete(
        self,
        id: UUID | str,
        version: int | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a comment: its text and its mentions go, its place and its replies stay.

        id: Id of the resource.
        version: Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.
        idempotency_key: Names this request for good; without one, each call gets its own.
        """
        call = Call(
            "DELETE",
            path("/v1/comments/{id}", {"id": id}),
            headers=headers({"If-Match": etag(version), "Idempotency-Key": idempotency_key}),
        )
        return await self._sender.send(call, None)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
    ) -> AsyncPager[CommentPage, Comment]:
        """List comments.

        What somebody says about a part of a plan. It is seen by the staff who see that part.

        Only its author changes it. Deleted, it loses its text and its mentions and keeps its place and its
        replies.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
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
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        return AsyncPager(self._sender, call, CommentPage)

    def export(
        self,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
    ) -> AsyncIterator[Comment]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is on; null where that is gone.; `plan`: The plan.; `author`: Who says it; null where you may
            not see them.; `reply_to`: The comment that it replies to.; `replies`: The replies to it.;
            `mentioned`: Those who are mentioned, of whom you may see.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        return export_async(self._sender, call, Comment)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["created_at", "-created_at", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        subject_id: UUID | str | Sequence[UUID | str] | None = None,
        subject_kind: Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"] | Sequence[Literal["plan", "priority", "goal", "measure", "initiative", "implementation_plan", "strategy", "step", "indicator", "monitoring_evidence", "adjustment"]] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        organization_id: UUID | str | Sequence[UUID | str] | None = None,
        reply_to_id: UUID | str | Sequence[UUID | str] | None = None,
        author_id: UUID | str | Sequence[UUID | str] | None = None,
        deleted_before: datetime | None = None,
        deleted_since: datetime | None = None,
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
        subject_id: Only with this `subject_id`; repeated: any of them.
        subject_kind: Only with this `subject_kind`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        organization_id: Only with this `organization_id`; repeated: any of them.
        reply_to_id: Only with this `reply_to_id`; repeated: any of them.
        author_id: Only with this `author_id`; repeated: any of them.
        deleted_before: Only where `deleted_at` is earlier.
        deleted_since: Only where `deleted_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/comments",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "subject_id": subject_id,
                "subject_kind": subject_kind,
                "plan_id": plan_id,
                "organization_id": organization_id,
                "reply_to_id": reply_to_id,
                "author_id": author_id,
                "deleted_before": deleted_before,
                "deleted_since": deleted_since,
            }),
        )
        await save_async(self._sender, call, to)
