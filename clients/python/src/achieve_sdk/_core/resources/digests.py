# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.digests`."""

from __future__ import annotations

from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, path
from achieve_sdk._core.models import Digest


class DigestsResource(Resource):
    """Methods of `client.digests`."""

    def get(self, id: UUID | str) -> Digest:
        """What you are to look at today.

        What somebody is to look at today: steps that they are responsible for, and the plans that they lead
        or coach.

        It is worked out when it is asked for, of what the caller may see, and only for the person whose it
        is.

        id: Id of the person: your own.
        """
        call = Call("GET", path("/v1/digests/{id}", {"id": id}))
        return self._sender.send(call, Digest)


class AsyncDigestsResource(AsyncResource):
    """Methods of `client.digests`."""

    async def get(self, id: UUID | str) -> Digest:
        """What you are to look at today.

        What somebody is to look at today: steps that they are responsible for, and the plans that they lead
        or coach.

        It is worked out when it is asked for, of what the caller may see, and only for the person whose it
        is.

        id: Id of the person: your own.
        """
        call = Call("GET", path("/v1/digests/{id}", {"id": id}))
        return await self._sender.send(call, Digest)
