"""How the tree of a plan or an initiative grows from what was read: each part judged, in the part that it is in."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from achieve.plans.rules import status as rules
from achieve.plans.standing.sources import Frame, ImplementationPlan, Measure, PlanSource, WorkSource
from achieve.plans.standing.tree import Tree, latest
from achieve.plans.words import MeasureDirection, PartKind, PlanStatus
from achieve.plans.words.gaps import GapMovement
from achieve.plans.words.status import DerivedStatus

_OVER = frozenset({PlanStatus.COMPLETED, PlanStatus.ARCHIVED})


def plan_tree(source: PlanSource, judge: rules.Judge) -> Tree:
    """The tree of a plan."""
    named = (source["goals"], source["initiatives"], source["implementation_plans"], source["strategies"])
    tree = _tree(source, {each["id"] for rows in named for each in rows})
    is_open = PlanStatus(source["status"]) not in _OVER
    growing = _Growing(tree, judge, source)
    growing.grow_work({each["id"]: source for each in source["implementation_plans"]})
    for initiative in source["initiatives"]:
        tree.move(initiative["id"], initiative["updated_at"])
        goals = [each["id"] for each in initiative["goals"]["data"]]
        growing.close(PartKind.INITIATIVE, initiative["id"], goals, is_open=is_open)
    _grow_measures(source, tree, judge)
    for goal in source["goals"]:
        tree.move(goal["id"], goal["updated_at"])
        if goal["aligned_goals"]["data"]:
            tree.served_elsewhere.add(goal["id"])
        growing.close(PartKind.GOAL, goal["id"], (), is_open=is_open)
    growing.finish(PartKind.PLAN, is_open=is_open)
    return tree


def initiative_tree(source: WorkSource, judge: rules.Judge) -> Tree:
    """The tree of an initiative, of all plans that are not over."""
    open_plans = {each["id"]: plan for each in source["implementation_plans"] if (plan := _open(each))}
    known = {*open_plans, *(s["id"] for s in source["strategies"] if s["implementation_plan_id"] in open_plans)}
    tree = _tree(source, known)
    growing = _Growing(tree, judge, source)
    growing.grow_work(open_plans)
    growing.finish(PartKind.INITIATIVE, is_open=True)
    return tree


def _tree(source: WorkSource, known: Collection[str]) -> Tree:
    overrides = {each["part_id"]: each for each in source["overrides"]}
    return Tree(source["id"], source["time_zone"], frozenset(known), overrides=overrides)


def _open(each: ImplementationPlan) -> Frame | None:
    plan = each["plan"]
    return plan if plan and PlanStatus(plan["status"]) not in _OVER else None


@dataclass(frozen=True, slots=True)
class _Growing:
    """One tree that grows."""

    tree: Tree
    judge: rules.Judge
    source: WorkSource

    def grow_work(self, frames: Mapping[str, Frame]) -> None:
        """Implementation plans with all that is in them. frames: the plan of each; what is not there is left out."""
        self._grow_steps(frames)
        self._close_strategies(frames)
        seen = self._move_by_monitoring()
        for each in self.source["implementation_plans"]:
            if each["id"] in frames:
                self.tree.move(each["id"], each["updated_at"])
                self._close_implementation_plan(each, frames[each["id"]], seen)

    def close(self, kind: PartKind, identifier: str, parents: Sequence[str], *, is_open: bool) -> None:
        """A part of the plan that nothing else is said of."""
        self.tree.close(kind, identifier, parents, self._idle(kind, identifier, is_open=is_open))

    def finish(self, kind: PartKind, *, is_open: bool) -> None:
        """The whole."""
        root = self.tree.root
        self.tree.move(root, self.source["updated_at"])
        self.tree.parts.append(self.tree.whole(kind, root, self._idle(kind, root, is_open=is_open)))

    def _grow_steps(self, frames: Mapping[str, Frame]) -> None:
        for step in self.source["steps"]:
            if step["implementation_plan_id"] in frames:
                reasons = self.judge.step(step)
                part = rules.Part(step["id"], PartKind.STEP, reasons, is_over=step["is_dropped"])
                self.tree.grow(part, [step["strategy_id"]])

    def _close_strategies(self, frames: Mapping[str, Frame]) -> None:
        for strategy in self.source["strategies"]:
            if strategy["implementation_plan_id"] in frames:
                counts = {
                    DerivedStatus.ON_TRACK: strategy["on_track_count"],
                    DerivedStatus.DONE: strategy["done_count"],
                }
                self.tree.quiet[strategy["id"]] = {status: count for status, count in counts.items() if count}
                self.tree.move(strategy["id"], strategy["moved_at"])
                self.tree.close(PartKind.STRATEGY, strategy["id"], [strategy["implementation_plan_id"]], ())

    def _move_by_monitoring(self) -> Mapping[str, str]:
        """Evidence and decisions are movement, too. Gives the last day of evidence of each implementation plan."""
        owners = {each["id"]: each["implementation_plan_id"] for each in self.source["indicators"]}
        evidence = [
            (owners[e["indicator_id"]], e) for e in self.source["monitoring_evidence"] if e["indicator_id"] in owners
        ]
        for owner, each in evidence:
            self.tree.move(owner, each["updated_at"])
        for each in (*self.source["indicators"], *self.source["adjustments"]):
            self.tree.move(each["implementation_plan_id"], each["updated_at"])
        return latest((owner, each["observed_on"]) for owner, each in evidence)

    def _close_implementation_plan(self, each: ImplementationPlan, frame: Frame, seen: Mapping[str, str]) -> None:
        identifier, kind = each["id"], PartKind.IMPLEMENTATION_PLAN
        is_active = PlanStatus(frame["status"]) is PlanStatus.ACTIVE
        idle = self._idle(kind, identifier, is_open=PlanStatus(frame["status"]) not in _OVER)
        unseen = self._unseen(identifier, frame["begins_on"], seen.get(identifier)) if is_active else ()
        self.tree.close(kind, identifier, [each.get("initiative_id", "")], (*idle, *unseen))

    def _unseen(self, identifier: str, begins_on: str, seen_on: str | None) -> Sequence[rules.Reason]:
        """Evidence is waited for from the first indicator on, and not before the plan begins."""
        since = [i["created_at"] for i in self.source["indicators"] if i["implementation_plan_id"] == identifier]
        if not since:
            return ()
        first = max(date.fromisoformat(begins_on), self.tree.day_of(min(since)))
        return self.judge.unseen(identifier, date.fromisoformat(seen_on) if seen_on else first)

    def _idle(self, kind: PartKind, identifier: str, *, is_open: bool) -> Sequence[rules.Reason]:
        return self.judge.idle(self.tree.worked(kind, identifier)) if is_open else ()


def _grow_measures(source: PlanSource, tree: Tree, judge: rules.Judge) -> None:
    measured_at = latest((each["measure_id"], each["updated_at"]) for each in source["measurements"])
    for measure in source["measures"]:
        reasons, is_reached = judge.measure(_measured(measure))
        part = rules.Part(measure["id"], PartKind.MEASURE, reasons, is_over=is_reached)
        moved_at = max(measure["updated_at"], measured_at.get(measure["id"], ""))
        tree.grow(part, [measure["goal_id"]], moved_at)


def _measured(measure: Measure) -> rules.Measured:
    baseline = _point(measure["baseline_on"], measure["baseline"])
    target = _point(measure["target_on"], measure["target"])
    checkpoints = [rules.Checkpoint(date.fromisoformat(each["on"]), each["value"]) for each in measure["checkpoints"]]
    return rules.Measured(
        measure["id"],
        MeasureDirection(measure["direction"]),
        rules.path_between(baseline, checkpoints, target),
        _point(measure["latest_on"], measure["latest_value"]),
        is_narrowed_by_loss=measure["gap_movement"] == GapMovement.NARROWED_BY_LOSS,
    )


def _point(day: str | None, value: float | None) -> rules.Point | None:
    return None if day is None or value is None else (date.fromisoformat(day), value)
