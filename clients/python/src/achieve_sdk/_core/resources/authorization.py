# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.authorization`."""

from __future__ import annotations

from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, query
from achieve_sdk._core.models import AuthorizationExplanation


class AuthorizationResource(Resource):
    """Methods of `client.authorization`."""

    def explain(
        self,
        *,
        operation: str,
        id: UUID | str | None = None,
        person_id: UUID | str | None = None,
        client_id: UUID | str | None = None,
    ) -> AuthorizationExplanation:
        """Why something is granted or denied.

        Whether you may do something, by which rules, and why by the others not. A district administrator asks
        for others. The conditions are those that decide, each asked by itself.

        operation: An `operationId` of this document, or the name of a mutation.
        id: The resource. Of one that you may not see, the answer is that of an unknown id.
        person_id: For district administrators: the person to ask for.
        client_id: For district administrators: the machine client to ask for.
        """
        call = Call(
            "GET",
            "/v1/authorization/explain",
            query=query({
                "operation": operation,
                "id": id,
                "person_id": person_id,
                "client_id": client_id,
            }),
        )
        return self._sender.send(call, AuthorizationExplanation)


class AsyncAuthorizationResource(AsyncResource):
    """Methods of `client.authorization`."""

    async def explain(
        self,
        *,
        operation: str,
        id: UUID | str | None = None,
        person_id: UUID | str | None = None,
        client_id: UUID | str | None = None,
    ) -> AuthorizationExplanation:
        """Why something is granted or denied.

        Whether you may do something, by which rules, and why by the others not. A district administrator asks
        for others. The conditions are those that decide, each asked by itself.

        operation: An `operationId` of this document, or the name of a mutation.
        id: The resource. Of one that you may not see, the answer is that of an unknown id.
        person_id: For district administrators: the person to ask for.
        client_id: For district administrators: the machine client to ask for.
        """
        call = Call(
            "GET",
            "/v1/authorization/explain",
            query=query({
                "operation": operation,
                "id": id,
                "person_id": person_id,
                "client_id": client_id,
            }),
        )
        return await self._sender.send(call, AuthorizationExplanation)
