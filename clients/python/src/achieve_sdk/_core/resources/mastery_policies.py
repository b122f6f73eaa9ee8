# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.mastery_policies`."""

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
from achieve_sdk._core.models import MasteryPolicy, MasteryPolicyPage


class MasteryPoliciesResource(Resource):
    """Methods of `client.mastery_policies`."""

    def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MasteryPolicy:
        """Read one of mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        """
        call = Call(
            "GET",
            path("/v1/mastery-policies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return self._sender.send(call, MasteryPolicy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
    ) -> Pager[MasteryPolicyPage, MasteryPolicy]:
        """List mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
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
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        return Pager(self._sender, call, MasteryPolicyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
    ) -> Iterator[MasteryPolicy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        return export_blocking(self._sender, call, MasteryPolicy)

    def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        save_blocking(self._sender, call, to)


class AsyncMasteryPoliciesResource(AsyncResource):
    """Methods of `client.mastery_policies`."""

    async def get(
        self,
        id: UUID | str,
        *,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
    ) -> MasteryPolicy:
        """Read one of mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        id: Id of the resource.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        """
        call = Call(
            "GET",
            path("/v1/mastery-policies/{id}", {"id": id}),
            query=query({"fields": joined(fields), "expand": joined(expand)}),
        )
        return await self._sender.send(call, MasteryPolicy)

    def list(
        self,
        *,
        limit: int | None = None,
        include_total: bool | None = None,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
    ) -> AsyncPager[MasteryPolicyPage, MasteryPolicy]:
        """List mastery policies.

        How progress is decided: of the policies for the district, a framework and a competency, the nearest
        wins.

        limit: Size of a page.
        include_total: Whether `total` is counted.
        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
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
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        return AsyncPager(self._sender, call, MasteryPolicyPage)

    def export(
        self,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        expand: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
    ) -> AsyncIterator[MasteryPolicy]:
        """All of the list as it was at one moment, read while it comes. Raises NotReached where it ends too
        early.

        sort: Order of the list; `-` in front for descending.
        fields: Only these fields, separated by commas.
        expand: Related resources to bring along, separated by commas, two levels with a dot. `framework`: The
            framework that it is for.; `competency`: The competency that it is for.; `applies_to`: What it is
            for; null for the whole district, and where you may not see it.
        id: Only with this `id`; repeated: any of them.
        created_before: Only where `created_at` is earlier.
        created_since: Only where `created_at` is at or after.
        updated_before: Only where `updated_at` is earlier.
        updated_since: Only where `updated_at` is at or after.
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "expand": joined(expand),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        return export_async(self._sender, call, MasteryPolicy)

    async def export_csv(
        self,
        to: Destination,
        *,
        sort: Literal["id", "-id"] | None = None,
        fields: str | Sequence[str] | None = None,
        id: UUID | str | Sequence[UUID | str] | None = None,
        created_before: datetime | None = None,
        created_since: datetime | None = None,
        updated_before: datetime | None = None,
        updated_since: datetime | None = None,
        framework_id: UUID | str | Sequence[UUID | str] | None = None,
        competency_id: UUID | str | Sequence[UUID | str] | None = None,
        edition: int | Sequence[int] | None = None,
        edition_min: int | None = None,
        edition_max: int | None = None,
        is_in_force: bool | None = None,
        method: Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"] | Sequence[Literal["highest", "latest", "average", "mode", "top_n_average", "weighted_average", "standard_decaying_average", "decaying_average", "n_mastery", "power_law", "best_fit"]] | None = None,
        weight_min: float | None = None,
        weight_max: float | None = None,
        n: int | Sequence[int] | None = None,
        n_min: int | None = None,
        n_max: int | None = None,
        rounding: int | Sequence[int] | None = None,
        rounding_min: int | None = None,
        rounding_max: int | None = None,
        decay: Literal["recursive", "weighted"] | Sequence[Literal["recursive", "weighted"]] | None = None,
        predict: Literal["at_last", "next"] | Sequence[Literal["at_last", "next"]] | None = None,
        zero_min: float | None = None,
        zero_max: float | None = None,
        clamp: bool | None = None,
        counts_practice: bool | None = None,
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
        framework_id: Only with this `framework_id`; repeated: any of them.
        competency_id: Only with this `competency_id`; repeated: any of them.
        edition: Only with this `edition`; repeated: any of them.
        edition_min: Only where `edition` is at least this.
        edition_max: Only where `edition` is at most this.
        is_in_force: Only where `is_in_force` is so.
        method: Only with this `method`; repeated: any of them.
        weight_min: Only where `weight` is at least this.
        weight_max: Only where `weight` is at most this.
        n: Only with this `n`; repeated: any of them.
        n_min: Only where `n` is at least this.
        n_max: Only where `n` is at most this.
        rounding: Only with this `rounding`; repeated: any of them.
        rounding_min: Only where `rounding` is at least this.
        rounding_max: Only where `rounding` is at most this.
        decay: Only with this `decay`; repeated: any of them.
        predict: Only with this `predict`; repeated: any of them.
        zero_min: Only where `zero` is at least this.
        zero_max: Only where `zero` is at most this.
        clamp: Only where `clamp` is so.
        counts_practice: Only where `counts_practice` is so.
        """
        call = Call(
            "GET",
            "/v1/mastery-policies",
            query=query({
                "sort": sort,
                "fields": joined(fields),
                "id": id,
                "created_before": created_before,
                "created_since": created_since,
                "updated_before": updated_before,
                "updated_since": updated_since,
                "framework_id": framework_id,
                "competency_id": competency_id,
                "edition": edition,
                "edition_min": edition_min,
                "edition_max": edition_max,
                "is_in_force": is_in_force,
                "method": method,
                "weight_min": weight_min,
                "weight_max": weight_max,
                "n": n,
                "n_min": n_min,
                "n_max": n_max,
                "rounding": rounding,
                "rounding_min": rounding_min,
                "rounding_max": rounding_max,
                "decay": decay,
                "predict": predict,
                "zero_min": zero_min,
                "zero_max": zero_max,
                "clamp": clamp,
                "counts_practice": counts_practice,
            }),
        )
        await save_async(self._sender, call, to)
