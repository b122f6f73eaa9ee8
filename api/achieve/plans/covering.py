"""The coverage of a goal: the goal and all that serves it are read in the caller's scope, in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import TypeAdapter

from achieve.access.actor import Actor
from achieve.plans import rules
from achieve.plans.rules.coverage import AddedUp, AlignedGoal, Figures
from achieve.plans.rules.rounding import rounded
from achieve.plans.rules.status import Checkpoint, path_between, point_of, value_on_path
from achieve.plans.schemas import GoalCoverage, MeasureCoverage, SchoolCoverage
from achieve.plans.shapes.coverage import ALIGNED_GOALS
from achieve.plans.words import MeasureUnit
from achieve.plans.words.gaps import GapMovement
from achieve.reads.engine import Engine
from achieve.web.views import View, read_view_of

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

_VIEW = View(ALIGNED_GOALS, "get_goal_coverage")


@dataclass(frozen=True, slots=True)
class _School:
    """A school as it was read."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class _Measure:
    """A measure as it was read."""

    id: UUID
    metric: str
    unit: MeasureUnit
    baseline: float | None
    baseline_on: date | None
    target: float | None
    target_on: date | None
    checkpoints: Sequence[Checkpoint]
    latest_value: float | None
    gap_movement: GapMovement | None

    def figures(self, today: date) -> Figures:
        """Its figures as of a day."""
        ends = point_of(self.baseline_on, self.baseline), point_of(self.target_on, self.target)
        path = path_between(ends[0], self.checkpoints, ends[1])
        expected = rounded(value_on_path(path, today)) if path else None
        return Figures(
            self.id,
            self.metric,
            self.unit,
            self.baseline,
            self.target,
            self.latest_value,
            expected,
            self.gap_movement,
        )


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read."""

    aligned_goals: Sequence[AlignedGoal]
    measures: Sequence[_Measure]
    aligned_measures: Sequence[_Measure]
    schools: Sequence[_School]
    truncated: Sequence[str]


_READ = TypeAdapter(_Read)


async def cover_goal(connection: "ReadConnection", engine: Engine, actor: Actor, goal_id: UUID) -> GoalCoverage:
    """How far a goal is carried by those below. Raises Forbidden, NotFound."""
    read = _READ.validate_json(await read_view_of(connection, engine, actor, _VIEW, goal_id))
    goals = rules.goals_of_schools([school.id for school in read.schools], read.aligned_goals)
    return _coverage(goal_id, read, goals, actor.today)


def _coverage(goal_id: UUID, read: _Read, goals: Mapping[UUID, Sequence[UUID]], today: date) -> GoalCoverage:
    covered = sum(bool(own) for own in goals.values())
    above, below = ([each.figures(today) for each in several] for several in (read.measures, read.aligned_measures))
    return GoalCoverage(
        id=goal_id,
        aligned_goal_count=len(read.aligned_goals),
        school_count=len(read.schools),
        covered_school_count=covered,
        coverage_share=rounded(covered / len(read.schools)) if read.schools else None,
        schools=[
            SchoolCoverage(organization_id=school.id, name=school.name, goal_ids=list(goals[school.id]))
            for school in read.schools
        ],
        measures=[_measure(each) for each in rules.add_up(above, below)],
        truncated=list(read.truncated),
    )


def _measure(found: AddedUp) -> MeasureCoverage:
    own = found.measure
    return MeasureCoverage(
        measure_id=own.id,
        metric=own.metric,
        unit=own.unit,
        baseline=own.baseline,
        target=own.target,
        latest_value=own.latest_value,
        expected_value=own.expected,
        gap_movement=own.gap_movement,
        aligned_measure_count=found.count,
        added_up_by=found.how,
        aligned_baseline=found.baseline,
        aligned_target=found.target,
        aligned_latest_value=found.latest_value,
        aligned_expected_value=found.expected,
    )
