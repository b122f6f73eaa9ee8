# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""Methods of `client.plan_check_rules`."""

from __future__ import annotations


from achieve_sdk._core.calls import AsyncResource, Call, Resource
from achieve_sdk._core.models import PlanCheckRules


class PlanCheckRulesResource(Resource):
    """Methods of `client.plan_check_rules`."""

    def get(self) -> PlanCheckRules:
        """The rules of the plan check, the same for everybody.

        The rules of the plan check, in the order in which they are applied.
        """
        call = Call("GET", "/v1/plan-check-rules")
        return self._sender.send(call, PlanCheckRules)


class AsyncPlanCheckRulesResource(AsyncResource):
    """Methods of `client.plan_check_rules`."""

    async def get(self) -> PlanCheckRules:
        """The rules of the plan check, the same for everybody.

        The rules of the plan check, in the order in which they are applied.
        """
        call = Call("GET", "/v1/plan-check-rules")
        return await self._sender.send(call, PlanCheckRules)
