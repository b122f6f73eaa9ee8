"""Short ways to a goal with two measures, and the gap between them."""

from dataclasses import dataclass
from datetime import timedelta

import httpx

from tests.api.plan_desk import TODAY, Json, Planned, a_measure, a_plan, create, read

_GAP: Json = {"unit": "percentage_points", "direction": "decrease", "baseline": 20, "target": 8}


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


WINDOW: Json = {"baseline_on": ago(200), "target_on": str(TODAY + timedelta(days=165))}


@dataclass(frozen=True, slots=True)
class Between:
    """A goal with the two measures that a gap may lie between: 80 and 60 percent at the start."""

    planned: Planned
    plan: str
    goal: str
    ahead: str
    behind: str

    @property
    def leader(self) -> httpx.AsyncClient:
        return self.planned["leader"]

    def given(self, **fields: object) -> Json:
        """What one sends to add the gap."""
        sides = {"ahead_measure_id": self.ahead, "behind_measure_id": self.behind}
        return a_measure(self.goal, **{**WINDOW, **_GAP, "population": "Both", **sides, **fields})

    async def gap(self, **fields: object) -> str:
        """Add the gap."""
        return (await create(self.leader, "measures", self.given(**fields)))["id"]

    async def measure(self, side: str, value: float, day: str = "") -> Json:
        """Measure one side. day: today unless it is given."""
        given = {"measure_id": side, "value": value, "measured_on": day or str(TODAY)}
        return await create(self.leader, "measurements", given)

    async def values(self, gap: str) -> list[tuple[str, float]]:
        """What was measured of the gap, by day."""
        found = await read(self.leader, "measurements", measure_id=gap, sort="measured_on")
        return [(each["measured_on"], each["value"]) for each in found["data"]]


async def between(planned: Planned, **of_sides: object) -> Between:
    leader = planned["leader"]
    plan = (await create(leader, "plans", a_plan(planned.world)))["id"]
    goal = {"plan_id": plan, "statement": "The gap in reading narrows.", "area": "academics"}
    goal_id = (await create(leader, "goals", goal))["id"]
    sides = [
        (await create(leader, "measures", a_measure(goal_id, **{**WINDOW, **figures, **of_sides})))["id"]
        for figures in (
            {"population": "All others", "baseline": 80, "target": 85},
            {"population": "Learners with a disability", "baseline": 60, "target": 77},
        )
    ]
    return Between(planned, plan, goal_id, *sides)
