"""Steps are counted in the strategy that they stand under: only where whoever sees the one sees the others."""

import pytest

from achieve.access.matrix import CLIENT_RULES, MATRIX
from achieve.access.roles import Resource, Role
from achieve.plans.shapes.standings import STEP_STANDING, STRATEGY_STANDING

LINES = {Resource.DISTRICT_PLANS: Resource.DISTRICT_STEPS, Resource.SCHOOL_PLANS: Resource.SCHOOL_STEPS}
STAFF = (Role.DISTRICT_ADMIN, Role.SCHOOL_LEADER, Role.COACH, Role.TEACHER)


@pytest.mark.parametrize("role", STAFF)
@pytest.mark.parametrize(("of_plan", "of_step"), LINES.items())
def test_who_reads_a_strategy_reads_its_steps(role: Role, of_plan: Resource, of_step: Resource) -> None:
    assert set(MATRIX[of_plan][role].read) <= set(MATRIX[of_step][role].read)


@pytest.mark.parametrize(("of_plan", "of_step"), LINES.items())
def test_a_client_that_reads_plans_reads_steps(of_plan: Resource, of_step: Resource) -> None:
    assert CLIENT_RULES[of_plan] == CLIENT_RULES[of_step]


def test_a_strategy_and_its_steps_fall_under_these_lines() -> None:
    assert [rule.resource for rule in STRATEGY_STANDING.rules] == list(LINES)
    assert [rule.resource for rule in STEP_STANDING.rules] == list(LINES.values())
