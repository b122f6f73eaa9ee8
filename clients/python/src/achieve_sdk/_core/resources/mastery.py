# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.mastery`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from achieve_sdk._core.calls import AsyncResource, Call, Resource, one_body
from achieve_sdk._core.models import (
    CalculationEvidence,
    CalculationPolicy,
    CalculationScale,
    MasteryCalculation,
    MasteryResult,
)


class MasteryResource(Resource):
    """Methods of `client.mastery`."""

    @overload
    def calculate(self, body: MasteryCalculation, /) -> MasteryResult: ...

    @overload
    def calculate(
        self,
        /,
        *,
        policy: CalculationPolicy | Mapping[str, object],
        scale: CalculationScale | Mapping[str, object],
        evidence: Sequence[CalculationEvidence | Mapping[str, object]],
    ) -> MasteryResult: ...

    def calculate(self, body: MasteryCalculation | None = None, /, **values: Any) -> MasteryResult:
        """Try a policy on scores.

        The mastery engine on given numbers, for checking a policy and for previews. Stores nothing.

        body: What is sent; or its fields by name, as MasteryCalculation has them.
        """
        call = Call(
            "POST",
            "/v1/mastery/calculate",
            body=one_body(MasteryCalculation, body, values),
        )
        return self._sender.send(call, MasteryResult)


class AsyncMasteryResource(AsyncResource):
    """Methods of `client.mastery`."""

    @overload
    async def calculate(self, body: MasteryCalculation, /) -> MasteryResult: ...

    @overload
    async def calculate(
        self,
        /,
        *,
        policy: CalculationPolicy | Mapping[str, object],
        scale: CalculationScale | Mapping[str, object],
        evidence: Sequence[CalculationEvidence | Mapping[str, object]],
    ) -> MasteryResult: ...

    async def calculate(self, body: MasteryCalculation | None = None, /, **values: Any) -> MasteryResult:
        """Try a policy on scores.

        The mastery engine on given numbers, for checking a policy and for previews. Stores nothing.

        body: What is sent; or its fields by name, as MasteryCalculation has them.
        """
        call = Call(
            "POST",
            "/v1/mastery/calculate",
            body=one_body(MasteryCalculation, body, values),
        )
        return await self._sender.send(call, MasteryResult)
