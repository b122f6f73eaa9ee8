"""For tests of the history of plans: what one sends to add a part of each kind to whatever there is in a plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from tests.api.plan_desk import TODAY, Json, a_measure, another_day

_LEVELS = [{"code": "none", "name": "Not in place"}, {"code": "deep", "name": "Deep"}]


@dataclass(frozen=True, slots=True)
class Chance:
    """What may be chosen from a plan as it is."""

    random: Random
    document: Json

    def one_of(self, path: str, **fields: object) -> Json:
        """One part of a kind that has these values. Raises IndexError where there is none."""
        found = [each for each in self.document[path.replace("-", "_")] if fields.items() <= each.items()]
        return self.random.choice(found)

    def any_of(self, path: str) -> Json | None:
        """One part of a kind, where there is any."""
        return self.random.choice(self.document[path.replace("-", "_")] or [None])

    def id_of(self, path: str, **fields: object) -> str:
        """The id of one such part. Raises IndexError where there is none."""
        return self.one_of(path, **fields)["id"]

    def ids_of(self, path: str, most: int = 2) -> list[str]:
        """The ids of some parts of a kind; of none, where there is none."""
        found = [each["id"] for each in self.document[path.replace("-", "_")]]
        return self.random.sample(found, min(len(found), self.random.randint(0, most)))

    def words(self) -> str:
        """What nobody has said yet."""
        return f"Words {self.random.randint(1, 10**9)}"

    def figure(self) -> int:
        """A percentage."""
        return self.random.randint(1, 99)


def _in_plan(chance: Chance) -> Json:
    return {"plan_id": chance.document["id"]}


def _in_initiative(chance: Chance) -> Json:
    return {"initiative_id": chance.id_of("initiatives")}


def _in_work(chance: Chance) -> Json:
    return {"implementation_plan_id": chance.id_of("implementation-plans")}


def _priority(chance: Chance) -> Json:
    return {**_in_plan(chance), "title": chance.words(), "source_kind": "data", "finding": chance.words()}


def _goal(chance: Chance) -> Json:
    return {**_in_plan(chance), "statement": chance.words(), "area": "academics"}


def _measure(chance: Chance) -> Json:
    """With a bend in its path, or a gap between two others of its goal."""
    sides = [each for each in chance.document["measures"] if each["unit"] == "percent"]
    of_goal = [each for each in sides if each["goal_id"] == sides[0]["goal_id"]]
    if len(of_goal) > 1 and chance.random.random() < 0.7:
        ahead, behind = chance.random.sample(of_goal, 2)
        between = {"ahead_measure_id": ahead["id"], "behind_measure_id": behind["id"]}
        fields = {"unit": "percentage_points", "direction": "decrease", "baseline": 20, "target": 8}
        return a_measure(ahead["goal_id"], metric=chance.words(), **fields, **between)
    goal = sides[0]["goal_id"] if sides else chance.id_of("goals")
    return a_measure(goal, metric=chance.words(), checkpoints=[{"on": "2026-12-01", "value": 91}])


def _measurement(chance: Chance) -> Json:
    measure = chance.id_of("measures", ahead_measure_id=None)
    return {"measure_id": measure, "value": chance.figure(), "measured_on": another_day()}


def _initiative(chance: Chance) -> Json:
    said = {"title": chance.words(), "why": chance.words(), "why_kind": "data"}
    served = {"goal_ids": chance.ids_of("goals"), "plan_ids": [chance.document["id"]]}
    return {"organization_id": chance.document["organization_id"], **said, **served}


def _look_for(chance: Chance) -> Json:
    return {**_in_initiative(chance), "aspect": "looks_like", "statement": chance.words(), "levels": _LEVELS}


def _observation(chance: Chance) -> Json:
    sought = chance.one_of("look-fors", is_retired=False)
    seen = [{"look_for_id": sought["id"], "level": sought["levels"][0]["code"]}]
    return {"initiative_id": sought["initiative_id"], "observed_on": another_day(), "levels": seen}


def _phase(chance: Chance) -> Json:
    return {**_in_initiative(chance), "kind": "scale", "name": chance.words(), "rank": chance.figure()}


def _phase_metric(chance: Chance) -> Json:
    """Read from an indicator of the same initiative, so that it loses its source with it; else judged in words."""
    phase = chance.one_of("phases", state="planned")
    about: Json = {"phase_id": phase["id"], "statement": chance.words()}
    carried = {
        each["id"]
        for each in chance.document["implementation_plans"]
        if each["initiative_id"] == phase["initiative_id"]
    }
    read_from = [each for each in chance.document["indicators"] if each["implementation_plan_id"] in carried]
    if not read_from:
        return {**about, "kind": "narrative"}
    indicator = chance.random.choice(read_from)["id"]
    return {**about, "kind": "indicator", "indicator_id": indicator, "wanted": chance.figure()}


def _commitment_reading(chance: Chance) -> Json:
    asked = {"group_asked": "Grade 4", "read_on": another_day(), "asked_count": 10, "committed_count": 4}
    return {**_in_initiative(chance), **asked}


def _implementation_plan(chance: Chance) -> Json:
    return {**_in_plan(chance), **_in_initiative(chance), "title": chance.words()}


def _strategy(chance: Chance) -> Json:
    return {**_in_work(chance), "title": chance.words(), "kind": "communication"}


def _step(chance: Chance) -> Json:
    needed = {"depends_on_ids": chance.ids_of("steps"), "status": "not_started"}
    return {"strategy_id": chance.id_of("strategies"), "title": chance.words(), **needed}


def _step_resource(chance: Chance) -> Json:
    amount = {"amount": chance.figure(), "unit": "money", "currency": "USD", "funding_source": chance.words()}
    return {"step_id": chance.id_of("steps"), "kind": "funds", "description": chance.words(), **amount}


def _obstacle(chance: Chance) -> Json:
    """Of the plan or of something in it, with or without a step that responds to it."""
    names = {"initiatives": "initiative_id", "strategies": "strategy_id", "steps": "step_id"}
    path = chance.random.choice([*names, None])
    hinders = {names[path]: chance.id_of(path)} if path else {}
    response = chance.any_of("steps") if chance.figure() > 50 else None
    responds = {"response_step_id": response and response["id"]}
    return {**_in_plan(chance), "kind": "time", "statement": chance.words(), **hinders, **responds}


def _indicator(chance: Chance) -> Json:
    kind = chance.random.choice(["cause", "effect"])
    return {**_in_work(chance), "kind": kind, "statement": chance.words(), "unit": "percent"}


def _saved_question(chance: Chance) -> Json:
    """Of a measure that has none yet."""
    asked = {each["measure_id"] for each in chance.document["saved_questions"]}
    free = [each["id"] for each in chance.document["measures"] if each["id"] not in asked and each["unit"] == "percent"]
    return {"measure_id": chance.random.choice(free), "required_share": chance.figure()}


def _monitoring_cycle(chance: Chance) -> Json:
    said = {"question": chance.words(), "tried": chance.words(), "predicted_low": 10, "predicted_high": 50}
    days = {"begins_on": str(TODAY - timedelta(days=9)), "ends_on": str(TODAY + timedelta(days=9))}
    return {"indicator_id": chance.id_of("indicators", unit="percent"), **said, **days}


def _monitoring_evidence(chance: Chance) -> Json:
    seen = {"observed_on": another_day(), "narrative": chance.words()}
    return {"indicator_id": chance.id_of("indicators"), **seen}


def _adjustment(chance: Chance) -> Json:
    """On evidence of the implementation plan that it changes."""
    evidence = chance.one_of("monitoring-evidence")
    indicator = chance.one_of("indicators", id=evidence["indicator_id"])
    decided = {"decision": chance.words(), "reason": chance.words(), "changes_made": "None.", "decided_on": str(TODAY)}
    part_of = {"implementation_plan_id": indicator["implementation_plan_id"]}
    return {**part_of, **decided, "evidence_ids": [evidence["id"]]}


def _adjustment_outcome(chance: Chance) -> Json:
    """Of a decision of today, held against evidence from long before."""
    adjustment = chance.one_of("adjustments")
    before = adjustment["evidence_ids"][:1]
    judged = {"judged_on": str(TODAY), "judgement": "too_early", "note": chance.words()}
    return {"adjustment_id": adjustment["id"], **judged, "evidence_before_ids": before}


def _team(chance: Chance) -> Json:
    return {"organization_id": chance.document["organization_id"], "name": chance.words()}


def _team_member(chance: Chance) -> Json:
    person = chance.one_of("team-members")["person_id"]
    days = {"begins_on": another_day()}
    return {"team_id": chance.id_of("teams"), "person_id": person, **days, "ends_on": days["begins_on"]}


BEGINNINGS: Mapping[str, Callable[[Chance], Json]] = {
    "priorities": _priority,
    "goals": _goal,
    "measures": _measure,
    "measurements": _measurement,
    "initiatives": _initiative,
    "look-fors": _look_for,
    "observations": _observation,
    "phases": _phase,
    "phase-metrics": _phase_metric,
    "commitment-readings": _commitment_reading,
    "implementation-plans": _implementation_plan,
    "strategies": _strategy,
    "steps": _step,
    "step-resources": _step_resource,
    "obstacles": _obstacle,
    "indicators": _indicator,
    "saved-questions": _saved_question,
    "monitoring-cycles": _monitoring_cycle,
    "monitoring-evidence": _monitoring_evidence,
    "adjustments": _adjustment,
    "adjustment-outcomes": _adjustment_outcome,
    "teams": _team,
    "team-members": _team_member,
}
"""By where one adds it."""
