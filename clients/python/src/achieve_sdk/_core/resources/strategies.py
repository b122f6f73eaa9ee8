# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.strategies`."""

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
from achieve_sdk._core.paging import AsyncPager, Pager
from achieve_sdk._core.models import Strategy, StrategyPage


class StrategiesResource(Resource):
    """Methods of `client.strategies`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Strategy:
        """Read one of strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        """
        call = Call(
            "GET",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, Strategy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Pager[StrategyPage, Strategy]:
        """List strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        return Pager(self._sender, call, StrategyPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> Iterator[Strategy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        return export_blocking(self._sender, call, Strategy)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncStrategiesResource(AsyncResource):
    """Methods of `client.strategies`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> Strategy:
        """Read one of strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        """
        call = Call(
            "GET",
            path("/v1/strategies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, Strategy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncPager[StrategyPage, Strategy]:
        """List strategies.

        An overarching way of working in an implementation plan, under which its steps stand.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "limit": limit,
                "include_total": include_total,
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        return AsyncPager(self._sender, call, StrategyPage)

    def export(
        self,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Strategy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot.
            `implementation_plan`: Its implementation plan.; `steps`: Its action steps.; `indicators`: What is
            monitored about it.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        return export_async(self._sender, call, Strategy)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["rank", "-rank", "id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        plan_id: UUID | str | Sequence[UUID | str] | None = None,
        implementation_plan_id: UUID | str | Sequence[UUID | str] | None = None,
        updated_since: datetime | None = None,
    ) -> None:
        """The same as CSV.

        to: A path, where it then stands whole or not at all; or a file that is open for bytes.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        id: Only with this `id`; repeated: any of them.
        plan_id: Only with this `plan_id`; repeated: any of them.
        implementation_plan_id: Only with this `implementation_plan_id`; repeated: any of them.
        updated_since: Only where `updated_at` is at or after.
        """
        call = Call(
            "GET",
            "/v1/strategies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "plan_id": plan_id,
                "implementation_plan_id": implementation_plan_id,
                "updated_since": updated_since,
            }),
        )
        await save_async(self._sender, call, to)
