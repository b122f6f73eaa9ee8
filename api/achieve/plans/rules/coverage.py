"""How far a goal is carried by those that serve it: by which schools, and what their measures add up to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from uuid import UUID

from achieve.plans.rules.rounding import rounded
from achieve.plans.words import AddedUpBy, MeasureUnit
from achieve.plans.words.gaps import GapMovement


@dataclass(frozen=True, slots=True)
class AlignedGoal:
    """A goal that serves another one."""

    id: UUID
    organization_id: UUID


@dataclass(frozen=True, slots=True)
class Figures:
    """A measure of a goal: where it began, where it is to get, where it stands, in its unit; None where unknown.

    expected: the value that its path has today.
    """

    id: UUID
    metric: str
    unit: MeasureUnit
    baseline: float | None
    target: float | None
    latest_value: float | None
    expected: float | None
    gap_movement: GapMovement | None = None


@dataclass(frozen=True, slots=True)
class AddedUp:
    """What the measures below come to, for one measure above."""

    measure: Figures
    how: AddedUpBy
    count: int
    baseline: float | None
    target: float | None
    latest_value: float | None
    expected: float | None


def goals_of_schools(schools: Sequence[UUID], goals: Sequence[AlignedGoal]) -> dict[UUID, list[UUID]]:
    """For each school the goals of its own that serve the goal, in their order."""
    return {school: [goal.id for goal in goals if goal.organization_id == school] for school in schools}


def add_up(above: Sequence[Figures], below: Sequence[Figures]) -> Iterator[AddedUp]:
    """For each measure those below of the same metric and unit, taken together.

    A mean is taken over measures and not over learners, whose numbers a plan does not say: small schools count like
    large ones.
    """
    for measure in above:
        same = [each for each in below if _key(each) == _key(measure)]
        how = AddedUpBy.SUM if measure.unit is MeasureUnit.COUNT else AddedUpBy.MEAN
        yield AddedUp(
            measure,
            how,
            len(same),
            _together(how, [each.baseline for each in same]),
            _together(how, [each.target for each in same]),
            _together(how, [each.latest_value for each in same]),
            _together(how, [each.expected for each in same]),
        )


def _key(measure: Figures) -> tuple[str, MeasureUnit]:
    return " ".join(measure.metric.lower().split()), measure.unit


def _together(how: AddedUpBy, values: Sequence[float | None]) -> float | None:
    """Null where one of them is not known: a part of a sum is no sum."""
    known = [value for value in values if value is not None]
    if not known or len(known) < len(values):
        return None
    return rounded(sum(known) if how is AddedUpBy.SUM else fmean(known))
