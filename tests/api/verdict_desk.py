"""Short ways to an initiative that is carried out, observed and measured."""

from dataclasses import dataclass
from datetime import timedelta

from tests.api.plan_desk import TODAY, Json, Planned, a_measure, a_plan, create, read

LEVELS = [{"code": code, "name": code} for code in ("none", "some", "deep")]


@dataclass(frozen=True, slots=True)
class Carried:
    """An initiative in a plan of its own, with one goal, one measure and one strategy."""

    planned: Planned
    plan: str
    measure: str
    initiative: str
    implementation_plan: str
    strategy: str

    async def see(self, level: str, times: int = 5) -> None:
        """Observe it at one level."""
        sought = {"initiative_id": self.initiative, "aspect": "looks_like", "statement": "Aims", "levels": LEVELS}
        look_for = (await create(self.planned["leader"], "look-fors", sought))["id"]
        seen = {"initiative_id": self.initiative, "observed_on": ago(20)}
        for _ in range(times):
            given = {**seen, "levels": [{"look_for_id": look_for, "level": level}]}
            await create(self.planned["coach"], "observations", given)

    async def measure_it(self, values: tuple[tuple[int, float], ...]) -> None:
        """values: days ago, and what was measured."""
        for days, value in values:
            given = {"measure_id": self.measure, "measured_on": ago(days), "value": value}
            await create(self.planned["leader"], "measurements", given)

    async def monitor(self, kind: str, values: tuple[tuple[int, Json], ...]) -> str:
        """Add an indicator of the strategy with evidence: days ago, and what was seen."""
        given = {"implementation_plan_id": self.implementation_plan, "strategy_id": self.strategy, "kind": kind}
        given |= {"statement": "They tell the aim.", "unit": "percent"}
        indicator = (await create(self.planned["leader"], "indicators", given))["id"]
        for days, seen in values:
            body = {"indicator_id": indicator, "observed_on": ago(days), **seen}
            await create(self.planned["coach"], "monitoring-evidence", body)
        return indicator

    async def verdict(self, what: str) -> Json:
        """what: initiative or strategy."""
        path = {"initiative": f"initiatives/{self.initiative}", "strategy": f"strategies/{self.strategy}"}[what]
        return await read(self.planned["leader"], f"{path}/verdict")


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


async def carry_out(planned: Planned, **of_plan: str) -> Carried:
    leader, place = planned["leader"], planned.world.id("bethel")
    plan = (await create(leader, "plans", a_plan(planned.world, **of_plan)))["id"]
    goal = (await create(leader, "goals", {"plan_id": plan, "statement": "All read.", "area": "academics"}))["id"]
    window = {"baseline": 50, "baseline_on": ago(200), "target": 80, "target_on": str(TODAY + timedelta(days=165))}
    measure = (await create(leader, "measures", a_measure(goal, **window)))["id"]
    chosen = {"organization_id": place, "title": "Clear aims", "why": "So.", "why_kind": "data"}
    chosen |= {"goal_ids": [goal], "plan_ids": [plan]}
    initiative = (await create(leader, "initiatives", chosen))["id"]
    given = {"plan_id": plan, "initiative_id": initiative, "title": "How"}
    part_of = (await create(leader, "implementation-plans", given))["id"]
    way = {"implementation_plan_id": part_of, "title": "In pairs", "kind": "coaching"}
    strategy = (await create(leader, "strategies", way))["id"]
    return Carried(planned, plan, measure, initiative, part_of, strategy)
