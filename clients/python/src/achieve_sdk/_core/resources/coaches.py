# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.coaches`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, joined, path, query
from achieve_sdk._core.models import CoachedPlans


class CoachesResource(Resource):
    """Methods of `client.coaches`."""

    def plans(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> CoachedPlans:
        """The plans of the leaders whom somebody coaches: which are stale, and which steps are overdue.

        id: Id of the coach.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/coaches/{id}/plans", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return self._sender.send(call, CoachedPlans)


class AsyncCoachesResource(AsyncResource):
    """Methods of `client.coaches`."""

    async def plans(self, id: UUID | str, *, fields: str | Sequence[str] | None = None) -> CoachedPlans:
        """The plans of the leaders whom somebody coaches: which are stale, and which steps are overdue.

        id: Id of the coach.
        fields: Only these fields, separated by commas.
        """
        call = Call(
            "GET",
            path("/v1/coaches/{id}/plans", {"id": id}),
            query=query({"fields": joined(fields)}),
        )
        return await self._sender.send(call, CoachedPlans)
