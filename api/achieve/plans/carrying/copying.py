"""What of a plan goes into a copy: what was meant to be done, with nothing of what came of it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from achieve.core.rows import TenantRow
from achieve.plans import rows
from achieve.plans.carrying.parts import Parts, Values, id_of, without_orphans
from achieve.plans.words import StepStatus
from achieve.plans.words.copying import TakenPart

_KINDS: Mapping[TakenPart, Collection[type[TenantRow]]] = {
    TakenPart.PRIORITIES: (rows.Priority,),
    TakenPart.GOALS: (rows.Goal, rows.Measure),
    TakenPart.STRATEGIES: (rows.InitiativePlan, rows.InitiativeGoal, rows.ImplementationPlan, rows.Strategy),
    TakenPart.STEPS: (rows.Step, rows.StepDependency, rows.StepResource),
    TakenPart.INDICATORS: (rows.Indicator,),
}
_NO_FIGURES: Values = {"baseline": None, "baseline_on": None, "target": None, "target_on": None, "checkpoints": []}
_NOT_BEGUN = {"completed_on": None, "origin_step_id": None}


@dataclass(frozen=True, slots=True)
class Taking:
    """How parts go into a copy.

    later: by how much dates move. initiatives: which one is carried out in the place of each; one that is not there is
    no part of the copy. parents: which goal each goal serves, where it serves one. places: from which organization to
    which; None is a template.
    """

    later: timedelta
    initiatives: Mapping[UUID, UUID]
    parents: Mapping[UUID, UUID]
    places: tuple[UUID | None, UUID | None]
    keeps_responsible: bool = False


def only(parts: Parts, takes: Collection[TakenPart]) -> Parts:
    """Those of the parts that a copy takes along, with what is asked of progress."""
    kinds = {rows.SavedQuestion, *(kind for part in takes for kind in _KINDS[part])}
    return {kind: each if kind in kinds else () for kind, each in parts.items()}


def take_copy(parts: Parts, taking: Taking) -> Parts:
    """The parts of a copy, still with the ids of the original."""
    changed = {kind: [change(each, taking) for each in parts[kind]] for kind, change in _CHANGES.items()}
    linked = {kind: _linked(parts[kind], taking.initiatives, by) for kind, by in _LINKS.items()}
    steps = [each for each in changed[rows.Step] if each["status"] != StepStatus.DROPPED]
    asked = _asked(parts[rows.SavedQuestion], taking.places)
    return without_orphans({**parts, **changed, **linked, rows.Step: steps, rows.SavedQuestion: asked})


def _goal(goal: Values, taking: Taking) -> Values:
    return {**goal, "parent_goal_id": taking.parents.get(id_of(goal))}


def _measure(measure: Values, _taking: Taking) -> Values:
    """Where one stands, and how far one wants to come, is another matter in another place or time."""
    return {**measure, **_NO_FIGURES}


def _step(step: Values, taking: Taking) -> Values:
    due_on = cast("date | None", step["due_on"])
    begun = step["status"] not in (StepStatus.PROPOSED, StepStatus.DROPPED)
    return {
        **step,
        **_NOT_BEGUN,
        "status": StepStatus.NOT_STARTED if begun else step["status"],
        "due_on": due_on + taking.later if due_on else None,
        "responsible_id": step["responsible_id"] if taking.keeps_responsible else None,
    }


def _resource(resource: Values, _taking: Taking) -> Values:
    """What was secured was so for its time."""
    return {**resource, "is_secured": False}


_CHANGES: Mapping[type[TenantRow], Callable[[Values, Taking], Values]] = {
    rows.Goal: _goal,
    rows.Measure: _measure,
    rows.Step: _step,
    rows.StepResource: _resource,
}
# What names an initiative, and in what two of one initiative differ.
_LINKS: Mapping[type[TenantRow], str] = {
    rows.InitiativePlan: "plan_id",
    rows.InitiativeGoal: "goal_id",
    rows.ImplementationPlan: "id",
}


def _linked(links: Collection[Values], initiatives: Mapping[UUID, UUID], by: str) -> list[Values]:
    """With the initiatives of the copy, in which one may stand for several."""
    there = [each for each in links if each["initiative_id"] in initiatives]
    named = [{**each, "initiative_id": initiatives[id_of(each, "initiative_id")]} for each in there]
    return list({(each["initiative_id"], each[by]): each for each in named}.values())


def _asked(questions: Collection[Values], places: tuple[UUID | None, UUID | None]) -> list[Values]:
    """What is asked of a whole organization is asked of the new one; a class, or a part, is that of the old one."""
    before, after = places
    if before == after:
        return list(questions)
    whole = [each for each in questions if each["population_organization_id"] == before and each["class_id"] is None]
    return [{**each, "population_organization_id": after} for each in whole]
