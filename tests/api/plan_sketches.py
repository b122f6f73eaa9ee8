"""For tests of statuses: random plans, sketched by names, and entered through the public API in any order."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import NamedTuple

from tests.api.plan_desk import TODAY, Json, Planned, a_measure, a_plan, changed, create

_OVERRIDDEN = ("on_track", "at_risk", "off_track")


class Sketched(NamedTuple):
    """A part: where it is added, its name, those that it is in, and its fields.

    becomes: the status that a step has in the end, or the value that a measure has.
    """

    path: str
    name: str
    within: Sequence[str]
    fields: Json
    becomes: str | None = None


class Sketch(NamedTuple):
    """A plan, level by level, and what is said of parts of it, by name."""

    levels: Sequence[Sequence[Sketched]]
    said: Mapping[str, str]

    @property
    def steps(self) -> Sequence[Sketched]:
        return self.levels[-2]

    def needs(self, step: str) -> bool:
        """Whether a step needs something that nobody has."""
        return any(each.within == [step] and not each.fields["is_secured"] for each in self.levels[-1])


class Entered(NamedTuple):
    """A plan as it was entered: its id, and the names of its parts."""

    plan: str
    names: Mapping[str, str]


def sketch(seed: int) -> Sketch:
    """A plan of one to three goals, and of initiatives with all that carries them out."""
    chance = Random(seed)
    goals = [Sketched("goals", f"goal {n}", ["plan"], {"area": "academics"}) for n in range(chance.randint(1, 3))]
    measures = [_measure(chance, each.name, n) for each in goals for n in range(chance.randint(0, 2))]
    initiatives = [_initiative(chance, goals, n) for n in range(chance.randint(1, 2))]
    works = [_under("implementation-plans", each, n) for each in initiatives for n in range(chance.randint(1, 2))]
    strategies = [_under("strategies", each, n) for each in works for n in range(chance.randint(0, 3))]
    steps = [_step(chance, each, n) for each in strategies for n in range(chance.randint(0, 5))]
    resources = [_resource(chance, each) for each in steps if chance.random() < 0.3]
    levels = [goals, measures, initiatives, works, strategies, steps, resources]
    named = ["plan", *(each.name for level in (goals, initiatives, works, strategies) for each in level)]
    said = {name: chance.choice(_OVERRIDDEN) for name in chance.sample(named, min(3, len(named)))}
    return Sketch(levels, said)


async def enter(planned: Planned, drawn: Sketch, order: Random) -> Entered:
    """Enter it; what is on one level comes in any order."""
    leader = planned["leader"]
    plan = await create(leader, "plans", a_plan(planned.world))
    await changed(leader, f"plans/{plan['id']}", {"status": "active"}, 1)
    ids: dict[str, str] = {"plan": plan["id"]}
    for level in drawn.levels:
        for each in order.sample(level, len(level)):
            ids[each.name] = await _add(planned, each, ids)
    for name in order.sample(sorted(drawn.said), len(drawn.said)):
        about = {"plan_id": plan["id"], "part_id": ids[name], "status": drawn.said[name]}
        await create(leader, "status-overrides", {**about, "reason": "We know better.", "expires_on": str(TODAY)})
    return Entered(plan["id"], {identifier: name for name, identifier in ids.items()})


async def _add(planned: Planned, part: Sketched, ids: Mapping[str, str]) -> str:
    leader, path = planned["leader"], part.path
    made = await create(leader, path, {**_refer(planned, part, ids), **part.fields})
    if part.path == "measures" and part.becomes:
        measured = {"measure_id": made["id"], "value": float(part.becomes), "measured_on": str(TODAY)}
        await create(leader, "measurements", measured)
    elif part.becomes:
        await changed(leader, f"{path}/{made['id']}", {"status": part.becomes}, 1)
    return made["id"]


def _refer(planned: Planned, part: Sketched, ids: Mapping[str, str]) -> Json:
    """What ties a part to those that it is in, and its name."""
    owners = [ids[each] for each in part.within]
    owner = owners[0] if owners else None
    work = {"plan_id": ids["plan"], "title": part.name}
    tied: Mapping[str, Json] = {
        "goals": {"plan_id": ids["plan"], "statement": part.name},
        "measures": a_measure(owner, metric=part.name),
        "initiatives": {
            "organization_id": planned.world.id("bethel"),
            "title": part.name,
            "goal_ids": owners,
            "plan_ids": [ids["plan"]],
        },
        "implementation-plans": {**work, "initiative_id": owner},
        "strategies": {"implementation_plan_id": owner, "title": part.name, "kind": "coaching"},
        "steps": {"strategy_id": owner, "title": part.name, "status": "not_started"},
        "step-resources": {"step_id": owner, "kind": "space", "description": part.name},
    }
    return tied[part.path]


def _under(path: str, owner: Sketched, number: int) -> Sketched:
    return Sketched(path, f"{path} {number} of {owner.name}", [owner.name], {})


def _measure(chance: Random, goal: str, number: int) -> Sketched:
    """Of a year around today, on its way from 50 to 80: on its path, below it, or not measured."""
    days = {"baseline_on": str(TODAY - timedelta(days=180)), "target_on": str(TODAY + timedelta(days=180))}
    value = chance.choice([None, "80", "65", "63", "60", "51"])
    return Sketched("measures", f"measure {number} of {goal}", [goal], {"baseline": 50, "target": 80, **days}, value)


def _initiative(chance: Random, goals: Sequence[Sketched], number: int) -> Sketched:
    served = [each.name for each in chance.sample(goals, chance.randint(0, len(goals)))]
    return Sketched("initiatives", f"initiative {number}", served, {"why": "It works.", "why_kind": "data"})


def _step(chance: Random, strategy: Sketched, number: int) -> Sketched:
    days = chance.choice([None, -20, -15, -14, -1, 0, 20, 40])
    due = {} if days is None else {"due_on": str(TODAY + timedelta(days=days))}
    becomes = chance.choice([None, None, "in_progress", "blocked", "done", "dropped"])
    return _under("steps", strategy, number)._replace(fields=due, becomes=becomes)


def _resource(chance: Random, step: Sketched) -> Sketched:
    return _under("step-resources", step, 0)._replace(fields={"is_secured": chance.random() < 0.4})
