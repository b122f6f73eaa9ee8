"""For tests of rollout phases: an initiative with a pilot, and what shows its success."""

from dataclasses import dataclass
from datetime import timedelta

import httpx

from tests.api.plan_desk import TODAY, Json, Planned, create

LAST_WEEK = str(TODAY - timedelta(days=7))
YESTERDAY = str(TODAY - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Rollout:
    """An initiative of Bethel's in its plan, with an indicator, a pilot that is open and the phase after it."""

    planned: Planned
    initiative: Json
    indicator: Json
    pilot: Json
    following: Json

    async def want(self, **fields: object) -> Json:
        """A success metric of the pilot."""
        given = {"phase_id": self.pilot["id"], "statement": "It works.", **fields}
        return await create(self.planned["leader"], "phase-metrics", given)

    async def want_indicator(self, wanted: float, **fields: object) -> Json:
        """A figure of the indicator."""
        return await self.want(kind="indicator", indicator_id=self.indicator["id"], wanted=wanted, **fields)

    async def see(self, value: float, on: str = YESTERDAY) -> Json:
        """Evidence of the indicator."""
        given = {"indicator_id": self.indicator["id"], "observed_on": on, "value": value}
        return await create(self.planned["leader"], "monitoring-evidence", given)

    async def open(self, phase: Json, who: str = "leader", **fields: object) -> httpx.Response:
        """Open a phase."""
        return await self.planned[who].post(f"/v1/phases/{phase['id']}/open", json=fields)


async def begin_rollout(planned: Planned) -> Rollout:
    """A new initiative whose pilot has been open for a week."""
    leader, plan = planned["leader"], str(planned.ids.plan)
    chosen = {"organization_id": planned.world.id("bethel"), "title": "Number talks", "why": "They explain too little."}
    served = {"goal_ids": [str(planned.ids.goals["math"])], "plan_ids": [plan]}
    initiative = await create(leader, "initiatives", {**chosen, "why_kind": "data", **served})
    carried = {"plan_id": plan, "initiative_id": initiative["id"], "title": "Number talks here"}
    part_of = (await create(leader, "implementation-plans", carried))["id"]
    looked_at = {"implementation_plan_id": part_of, "kind": "cause", "statement": "They are held.", "unit": "percent"}
    indicator = await create(leader, "indicators", looked_at)
    pilot = await create(leader, "phases", a_phase(initiative, "pilot", rank=1))
    following = await create(leader, "phases", a_phase(initiative, "expansion", rank=2))
    rollout = Rollout(planned, initiative, indicator, pilot, following)
    answer = await rollout.open(pilot, opened_on=LAST_WEEK)
    assert answer.status_code == 200, answer.text
    return rollout


def a_phase(initiative: Json, kind: str = "pilot", **fields: object) -> Json:
    """What one sends to plan a phase."""
    return {"initiative_id": initiative["id"], "kind": kind, "name": f"The {kind}", **fields}
