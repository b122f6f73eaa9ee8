"""What the measures below a goal come to."""

from uuid import UUID

import pytest

from achieve.plans.rules import add_up, goals_of_schools
from achieve.plans.rules.coverage import AlignedGoal, Figures
from achieve.plans.words import AddedUpBy, MeasureUnit


def _figures(number: int, unit: MeasureUnit, *values: float | None, metric: str = "ELA proficiency") -> Figures:
    baseline, target, latest = values
    return Figures(UUID(int=number), metric, unit, baseline, target, latest, None)


def test_counts_are_summed_up_and_shares_are_averaged() -> None:
    above = [
        _figures(1, MeasureUnit.COUNT, 100, 200, 150, metric="AP courses taken"),
        _figures(2, MeasureUnit.PERCENT, 60, 75, 64),
    ]
    below = [
        _figures(3, MeasureUnit.COUNT, 30, 70, 40, metric="AP  courses Taken"),
        _figures(4, MeasureUnit.COUNT, 20, 60, 45, metric="AP courses taken"),
        _figures(5, MeasureUnit.PERCENT, 67, 78, 72),
        _figures(6, MeasureUnit.PERCENT, 54, 68, 57),
        _figures(7, MeasureUnit.COUNT, 1, 2, 3),
    ]
    found = [(each.how, each.count, each.baseline, each.target, each.latest_value) for each in add_up(above, below)]
    assert found == [(AddedUpBy.SUM, 2, 50, 130, 85), (AddedUpBy.MEAN, 2, 60.5, 73, 64.5)]


@pytest.mark.parametrize("unit", [MeasureUnit.COUNT, MeasureUnit.PERCENT])
def test_a_part_of_a_sum_is_no_sum(unit: MeasureUnit) -> None:
    below = [_figures(2, unit, 10, 20, None), _figures(3, unit, 30, 40, 35)]
    [found] = add_up([_figures(1, unit, 1, 2, 3)], below)
    assert (found.count, found.baseline is None, found.latest_value) == (2, False, None)


def test_without_measures_below_there_is_nothing_to_add_up() -> None:
    [found] = add_up([_figures(1, MeasureUnit.PERCENT, 1, 2, 3)], [])
    assert (found.count, found.baseline, found.target, found.latest_value) == (0, None, None, None)


def test_a_school_without_a_goal_has_none() -> None:
    bethel, reynolds, goal = UUID(int=1), UUID(int=2), UUID(int=3)
    assert goals_of_schools([bethel, reynolds], [AlignedGoal(goal, bethel)]) == {bethel: [goal], reynolds: []}
