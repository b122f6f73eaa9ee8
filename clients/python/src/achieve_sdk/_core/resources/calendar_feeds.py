# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.calendar_feeds`."""

from __future__ import annotations

from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, headers, path


class CalendarFeedsResource(Resource):
    """Methods of `client.calendar_feeds`."""

    def plans_calendar_ics(self, token: str, id: UUID | str) -> bytes:
        """The calendar of a plan at a secret address.

        Its steps with their due dates, its measures with their target dates, when its implementation plans
        are to be reviewed, and the last days of its monitoring cycles, as whole days (RFC 5545). For calendar
        programs, which send no header: whoever has the address can read it, until the token is ended.

        token: A personal access token with the one scope `calendar:read`.
        id: Id of the plan.
        """
        call = Call(
            "GET",
            path("/v1/calendar-feeds/{token}/plans/{id}/calendar.ics", {"token": token, "id": id}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return self._sender.send(call, bytes)

    def calendar_ics(self, token: str) -> bytes:
        """Somebody's own calendar at a secret address.

        The steps of all plans that you are responsible for, from a year ago on, as whole days (RFC 5545). For
        calendar programs, which send no header: whoever has the address can read it, until the token is
        ended.

        token: A personal access token with the one scope `calendar:read`.
        """
        call = Call(
            "GET",
            path("/v1/calendar-feeds/{token}/calendar.ics", {"token": token}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return self._sender.send(call, bytes)


class AsyncCalendarFeedsResource(AsyncResource):
    """Methods of `client.calendar_feeds`."""

    async def plans_calendar_ics(self, token: str, id: UUID | str) -> bytes:
        """The calendar of a plan at a secret address.

        Its steps with their due dates, its measures with their target dates, when its implementation plans
        are to be reviewed, and the last days of its monitoring cycles, as whole days (RFC 5545). For calendar
        programs, which send no header: whoever has the address can read it, until the token is ended.

        token: A personal access token with the one scope `calendar:read`.
        id: Id of the plan.
        """
        call = Call(
            "GET",
            path("/v1/calendar-feeds/{token}/plans/{id}/calendar.ics", {"token": token, "id": id}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return await self._sender.send(call, bytes)

    async def calendar_ics(self, token: str) -> bytes:
        """Somebody's own calendar at a secret address.

        The steps of all plans that you are responsible for, from a year ago on, as whole days (RFC 5545). For
        calendar programs, which send no header: whoever has the address can read it, until the token is
        ended.

        token: A personal access token with the one scope `calendar:read`.
        """
        call = Call(
            "GET",
            path("/v1/calendar-feeds/{token}/calendar.ics", {"token": token}),
            headers=headers({"Accept": "text/calendar"}),
        )
        return await self._sender.send(call, bytes)
