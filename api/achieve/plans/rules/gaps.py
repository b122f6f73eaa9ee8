"""Gaps: between which measures one may lie, and what its value is."""

from dataclasses import dataclass
from uuid import UUID

from achieve.core.errors import FieldError
from achieve.plans.refusals import not_valid
from achieve.plans.refusals.gaps import GapIsMeasured, MeasureOfGap
from achieve.plans.rules.rounding import rounded
from achieve.plans.words import MeasureDirection, MeasureUnit

_UNITS = {MeasureUnit.PERCENT: MeasureUnit.PERCENTAGE_POINTS, MeasureUnit.SCORE: MeasureUnit.SCORE}


@dataclass(frozen=True, slots=True)
class Side:
    """A measure that a gap is to lie beside."""

    id: UUID
    goal_id: UUID
    unit: MeasureUnit
    direction: MeasureDirection
    is_gap: bool


def check_both_sides(ahead_id: UUID | None, behind_id: UUID | None) -> None:
    """A gap lies between two measures. Raises Invalid."""
    if (ahead_id is None) != (behind_id is None):
        missing = "ahead" if ahead_id is None else "behind"
        raise not_valid(f"/{missing}_measure_id", "incomplete", "A gap lies between two measures: name both.")
    if ahead_id is not None and ahead_id == behind_id:
        raise not_valid("/behind_measure_id", "same_measure", "Name two different measures.")


def check_gap(goal_id: UUID, unit: MeasureUnit, ahead: Side, behind: Side) -> None:
    """The two measures belong to the goal of the gap, and can be subtracted. Raises Invalid."""
    for name, side in (("ahead", ahead), ("behind", behind)):
        pointer = f"/{name}_measure_id"
        if side.goal_id != goal_id:
            raise not_valid(pointer, "other_goal", "Name a measure of the same goal.")
        if side.is_gap:
            raise not_valid(pointer, "is_a_gap", "This measure is a gap itself.")
        if side.unit not in _UNITS:
            raise not_valid(pointer, "unit_without_gap", "A gap lies between two percentages or two scores.")
        if side.direction is MeasureDirection.MAINTAIN:
            raise not_valid(pointer, "direction_without_gap", "Name a measure that is to rise or to fall.")
    if (ahead.unit, ahead.direction) != (behind.unit, behind.direction):
        raise not_valid("/behind_measure_id", "not_alike", "Both measures need the same unit and direction.")
    if unit is not _UNITS[ahead.unit]:
        message = f"The unit of the difference of two of these is {_UNITS[ahead.unit]}."
        raise not_valid("/unit", "unit_of_a_gap", message)


def value_of_gap(direction: MeasureDirection, ahead: float, behind: float) -> float:
    """How far one population is ahead of the other; below 0 where it is not. direction: of both measures."""
    return rounded(behind - ahead if direction is MeasureDirection.DECREASE else ahead - behind)


def check_may_enter(*, is_gap: bool) -> None:
    """Raises GapIsMeasured."""
    if is_gap:
        raise GapIsMeasured("Enter or delete values of the two measures that it lies between.")


def check_may_change_kind(field: str, gaps: int) -> None:
    """field: what would change of a measure. gaps: how many rest on it, itself among them. Raises MeasureOfGap."""
    if gaps:
        message = "A gap could no longer be told: delete the gap first, or add another measure."
        raise MeasureOfGap(message, errors=[FieldError(f"/{field}", "measure_of_gap", message)])


def check_may_leave_gaps(gaps: int) -> None:
    """gaps: how many rest on a measure that is to go. Raises MeasureOfGap."""
    if gaps:
        raise MeasureOfGap("Delete the gap first.")
