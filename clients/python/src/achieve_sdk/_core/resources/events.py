# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.events`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

from achieve_sdk._core.calls import AsyncResource, Call, Resource, joined, path, query
from achieve_sdk._core.exporting import (
    Destination,
    export_async,
    export_blocking,
    save_async,
    save_blocking,
)
from achieve_sdk._core.following import follow_async, follow_blocking
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Event, EventPage


class EventsResource(Resource):
    """Methods of `client.events`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Event:
        """Read one of events.

        What happened: ids and names of changed fields, never their values. Events are never changed or
        deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/events/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Event)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> Pager[EventPage, Event]:
        """List events.

        What happened: ids and names of changed fields, never their values. Events are never changed or
        deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        return Pager(self._sender, call, EventPage)

    def export(
        self,
        *,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> Iterator[Event]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        return export_blocking(self._sender, call, Event)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        save_blocking(self._sender, call, to)

    def follow(
        self,
        after: int = 0,
        *,
        every: float = 2.0,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
    ) -> Iterator[Event]:
        """Follow the feed: what is there after `after`, then what comes, without end.

        after: The `seq` of the last one that you have; 0 for all.
        every: Seconds between two looks at an empty feed.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        """
        return follow_blocking(after, every, lambda seq: self.list(after=seq, limit=200, occurred_before=occurred_before, occurred_since=occurred_since, aggregate_id=aggregate_id, actor_id=actor_id, type=type))


class AsyncEventsResource(AsyncResource):
    """Methods of `client.events`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Event:
        """Read one of events.

        What happened: ids and names of changed fields, never their values. Events are never changed or
        deleted.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        """
        call = Call(
            "GET",
            path("/v1/events/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Event)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> AsyncPager[EventPage, Event]:
        """List events.

        What happened: ids and names of changed fields, never their values. Events are never changed or
        deleted.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        return AsyncPager(self._sender, call, EventPage)

    def export(
        self,
        *,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> AsyncIterator[Event]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `subject`: What
            it is about; null where it is gone, or where you may not see it.; `actor`: Who did it; null for
            the service itself, and where you may not see them.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        return export_async(self._sender, call, Event)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["seq", "-seq", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
        after: int | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        after: Only events after this `seq`: 0 for all, else that of the last one you have.
        """
        call = Call(
            "GET",
            "/v1/events",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "occurred_before": occurred_before,
                "occurred_since": occurred_since,
                "aggregate_id": aggregate_id,
                "actor_id": actor_id,
                "type": type,
                "after": after,
            }),
        )
        await save_async(self._sender, call, to)

    def follow(
        self,
        after: int = 0,
        *,
        every: float = 2.0,
        occurred_before: datetime | None = None,
        occurred_since: datetime | None = None,
        aggregate_id: UUID | str | Sequence[UUID | str] | None = None,
        actor_id: UUID | str | Sequence[UUID | str] | None = None,
        type: str | Sequence[str] | None = None,
    ) -> AsyncIterator[Event]:
        """Follow the feed: what is there after `after`, then what comes, without end.

        after: The `seq` of the last one that you have; 0 for all.
        every: Seconds between two looks at an empty feed.
        occurred_before: Only where `occurred_at` is earlier.
        occurred_since: Only where `occurred_at` is at or after.
        aggregate_id: Only with this `aggregate_id`; repeated: any of them.
        actor_id: Only with this `actor_id`; repeated: any of them.
        type: Only with this `type`; repeated: any of them.
        """
        return follow_async(after, every, lambda seq: self.list(after=seq, limit=200, occurred_before=occurred_before, occurred_since=occurred_since, aggregate_id=aggregate_id, actor_id=actor_id, type=type))
