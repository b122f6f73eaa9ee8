"""Plans of the schools: goals, an initiative for each, its strategies, and the steps with those who see to them."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from achieve.plans.rows import (
    Goal,
    ImplementationPlan,
    Initiative,
    InitiativeGoal,
    InitiativePlan,
    Plan,
    Step,
    StepDependency,
    Strategy,
)
from benchmarks.district.copying import Batch
from benchmarks.district.numbered_ids import numbered_id
from benchmarks.district.roster import Roster
from benchmarks.district.sizes import GOALS_PER_PLAN, STEPS_PER_STRATEGY, STRATEGIES_PER_GOAL, Size

_STATUSES = ("done", "in_progress", "not_started", "blocked", "proposed")
_AREAS = ("academics", "behavior", "attendance", "climate", "graduation")
_WHY = "Two years of results show the gap, and the research names a practice that closes it."
_TASK = "Agree on what it looks like in a lesson, try it in two classes, and bring what was seen to the next meeting."


class Planning:
    """The plans, by number. Plans of all schools are made in turn, so that no school's lie together."""

    def __init__(self, size: Size, roster: Roster, today: date) -> None:
        self._roster = roster
        self._schools = size.schools
        self._teachers = roster.teachers // size.schools
        self._today = today
        self._goals = range(size.plans * GOALS_PER_PLAN)
        self._strategies = range(len(self._goals) * STRATEGIES_PER_GOAL)
        self._steps = range(len(self._strategies) * STEPS_PER_STRATEGY)
        self._plans = range(size.plans)

    def batches(self) -> Iterator[Batch]:
        """All rows of plans."""
        yield Batch(Plan, (self._plan(number) for number in self._plans))
        yield Batch(Goal, (self._goal(number) for number in self._goals))
        yield Batch(Initiative, (self._initiative(number) for number in self._goals))
        yield Batch(InitiativeGoal, (self._initiative_goal(number) for number in self._goals))
        yield Batch(InitiativePlan, (self._initiative_plan(number) for number in self._goals))
        yield Batch(ImplementationPlan, (self._implementation_plan(number) for number in self._goals))
        yield Batch(Strategy, (self._strategy(number) for number in self._strategies))
        yield Batch(Step, (self._step(number) for number in self._steps))
        yield Batch(StepDependency, (self._dependency(each) for each in self._steps if each % STEPS_PER_STRATEGY))

    def _of_goal(self, goal: int) -> dict[str, object]:
        plan = goal // GOALS_PER_PLAN
        return {"plan_id": _plan_id(plan), "organization_id": self._school_id(plan)}

    def _school_id(self, plan: int) -> UUID:
        return self._roster.school_id(plan % self._schools)

    def _plan(self, number: int) -> dict[str, object]:
        return {
            "id": _plan_id(number),
            "organization_id": self._school_id(number),
            "kind": "improvement",
            "title": f"Improvement plan {number}",
            "begins_on": self._today - timedelta(days=90),
            "ends_on": self._today + timedelta(days=275),
            "status": "active",
            "is_published": number % 2 == 0,
        }

    def _goal(self, number: int) -> dict[str, object]:
        return {
            **self._of_goal(number),
            "id": numbered_id(Goal.type_code, number),
            "statement": f"By June, what goal {number} says holds for four of five learners.",
            "area": _AREAS[number % len(_AREAS)],
            "rank": number % GOALS_PER_PLAN,
        }

    def _initiative(self, number: int) -> dict[str, object]:
        return {
            "id": numbered_id(Initiative.type_code, number),
            "organization_id": self._school_id(number // GOALS_PER_PLAN),
            "title": f"Initiative {number}",
            "why": _WHY,
            "why_kind": "research",
            "research_references": [],
        }

    def _initiative_goal(self, number: int) -> dict[str, object]:
        return {
            "id": numbered_id(InitiativeGoal.type_code, number),
            "initiative_id": numbered_id(Initiative.type_code, number),
            "goal_id": numbered_id(Goal.type_code, number),
        }

    def _initiative_plan(self, number: int) -> dict[str, object]:
        return {
            "id": numbered_id(InitiativePlan.type_code, number),
            "initiative_id": numbered_id(Initiative.type_code, number),
            "plan_id": _plan_id(number // GOALS_PER_PLAN),
        }

    def _implementation_plan(self, number: int) -> dict[str, object]:
        return {
            **self._of_goal(number),
            "id": numbered_id(ImplementationPlan.type_code, number),
            "initiative_id": numbered_id(Initiative.type_code, number),
            "title": f"How initiative {number} is carried out",
        }

    def _strategy(self, number: int) -> dict[str, object]:
        goal = number // STRATEGIES_PER_GOAL
        return {
            **self._of_goal(goal),
            "id": numbered_id(Strategy.type_code, number),
            "implementation_plan_id": numbered_id(ImplementationPlan.type_code, goal),
            "title": f"Strategy {number}: plan together, watch each other teach",
            "kind": "coaching",
            "description": _WHY,
            "rank": number % STRATEGIES_PER_GOAL,
        }

    def _step(self, number: int) -> dict[str, object]:
        strategy = number // STEPS_PER_STRATEGY
        goal = strategy // STRATEGIES_PER_GOAL
        status = _STATUSES[(number + goal) % len(_STATUSES)]
        due_on = self._today + timedelta(days=number % 120 - 60)
        return {
            **self._of_goal(goal),
            "id": numbered_id(Step.type_code, number),
            "implementation_plan_id": numbered_id(ImplementationPlan.type_code, goal),
            "strategy_id": numbered_id(Strategy.type_code, strategy),
            "title": f"Step {number}: try it and look at it together",
            "description": _TASK,
            "sequence": number % STEPS_PER_STRATEGY,
            "status": status,
            "responsible_id": self._responsible(goal // GOALS_PER_PLAN, strategy + number),
            "due_on": due_on,
            "completed_on": due_on if status == "done" else None,
        }

    def _responsible(self, plan: int, turn: int) -> UUID:
        """A teacher of the plan's school, in turn."""
        return self._roster.teacher_id(turn % self._teachers * self._schools + plan % self._schools)

    def _dependency(self, step: int) -> dict[str, object]:
        return {
            "id": numbered_id(StepDependency.type_code, step),
            "step_id": numbered_id(Step.type_code, step),
            "depends_on_id": numbered_id(Step.type_code, step - 1),
        }


def _plan_id(number: int) -> UUID:
    return numbered_id(Plan.type_code, number)
