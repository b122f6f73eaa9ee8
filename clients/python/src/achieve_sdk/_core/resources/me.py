# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.me`."""

from __future__ import annotations


from achieve_sdk._core.calls import AsyncResource, Call, Resource, headers
from achieve_sdk._core.models import Me


class MeResource(Resource):
    """Methods of `client.me`."""

    def calendar_ics(self) -> bytes:
        """Your own calendar.

        The steps of all plans that you are responsible for, from a year ago on, as whole days (RFC 5545).
        """
        call = Call(
            "GET",
            "/v1/me/calendar.ics",
            headers=headers({"Accept": "text/calendar"}),
        )
        return self._sender.send(call, bytes)

    def get(self) -> Me:
        """Who am I, in which district, as what."""
        call = Call("GET", "/v1/me")
        return self._sender.send(call, Me)


class AsyncMeResource(AsyncResource):
    """Methods of `client.me`."""

    async def calendar_ics(self) -> bytes:
        """Your own calendar.

        The steps of all plans that you are responsible for, from a year ago on, as whole days (RFC 5545).
        """
        call = Call(
            "GET",
            "/v1/me/calendar.ics",
            headers=headers({"Accept": "text/calendar"}),
        )
        return await self._sender.send(call, bytes)

    async def get(self) -> Me:
        """Who am I, in which district, as what."""
        call = Call("GET", "/v1/me")
        return await self._sender.send(call, Me)
