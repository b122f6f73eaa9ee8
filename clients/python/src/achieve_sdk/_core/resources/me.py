# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.me`."""

from __future__ import annotations


from achieve_sdk._core.calls import AsyncResource, Call, Resource
from achieve_sdk._core.models import Me


class MeResource(Resource):
    """Methods of `client.me`."""

    def get(self) -> Me:
        """Who am I, in which district, as what."""
        call = Call("GET", "/v1/me")
        return self._sender.send(call, Me)


class AsyncMeResource(AsyncResource):
    """Methods of `client.me`."""

    async def get(self) -> Me:
        """Who am I, in which district, as what."""
        call = Call("GET", "/v1/me")
        return await self._sender.send(call, Me)
