# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.learners`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, joined, path, query
from achieve_sdk._core.models import LearnerProgress, ProgressExplanation


class LearnersResource(Resource):
    """Methods of `client.learners`."""

    def progress(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> LearnerProgress:
        """A learner's progress, whole.

        Where one learner stands, per competency. Habits of work stand in a section of their own.

        id: Id of the learner.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/learners/{id}/progress", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, LearnerProgress)

    def progress_explanation(
        self,
        id: UUID | str,
        competency_id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> ProgressExplanation:
        """Why a learner's progress is what it is.

        A learner's progress with one competency, and why it is what it is.

        id: Id of the learner.
        competency_id: Id of the competency.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/learners/{id}/progress/{competency_id}/explanation", {"id": id, "competency_id": competency_id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, ProgressExplanation)


class AsyncLearnersResource(AsyncResource):
    """Methods of `client.learners`."""

    async def progress(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> LearnerProgress:
        """A learner's progress, whole.

        Where one learner stands, per competency. Habits of work stand in a section of their own.

        id: Id of the learner.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/learners/{id}/progress", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, LearnerProgress)

    async def progress_explanation(
        self,
        id: UUID | str,
        competency_id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> ProgressExplanation:
        """Why a learner's progress is what it is.

        A learner's progress with one competency, and why it is what it is.

        id: Id of the learner.
        competency_id: Id of the competency.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/learners/{id}/progress/{competency_id}/explanation", {"id": id, "competency_id": competency_id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, ProgressExplanation)
