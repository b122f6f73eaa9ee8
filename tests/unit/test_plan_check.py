"""The rules of the plan check: each with a plan in which it finds something, and the same plan mended."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from achieve.plans.rules.check import RULES, Checked, Content, check
from achieve.plans.rules.check.content import Measure, Step
from achieve.plans.rules.status import Checkpoint
from achieve.plans.words import MeasureUnit, PlanStatus, Severity, StepStatus
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.plans.words.resources import ResourceUnit
from tests.unit.good_plan import DISTRICT, FIRST, GOOD, LAST_YEAR, MEASURE, SECOND, SEEN, THIRD, TODAY, part_id
from tests.unit.plan_check_examples import (
    BAD,
    decided_plan,
    plan_with_goal,
    plan_with_measure,
    plan_with_resource,
    plan_with_step,
    studied_plan,
)


def _found(plan: Content, previous: Content | None = LAST_YEAR, district_id: UUID = DISTRICT) -> dict[str, str]:
    """What is found, with the first place of each."""
    found = check(Checked(plan=plan, today=TODAY, district_id=district_id, previous=previous))
    return {finding.rule.code: finding.place.pointer for finding in reversed(found)}


def test_nothing_is_found_in_a_good_plan() -> None:
    assert _found(GOOD) == {}


def test_every_rule_has_its_example() -> None:
    assert {rule.code for rule in RULES} == set(BAD)
    assert len(RULES) == len(BAD) >= 25


@pytest.mark.parametrize("code", BAD)
def test_what_is_wrong_is_found_where_it_is(code: str) -> None:
    plan, pointer = BAD[code]
    assert _found(plan).get(code) == pointer


@pytest.mark.parametrize(
    ("code", "mended"),
    [
        (
            "gap_without_subgroup",
            lambda: replace(plan_with_goal(statement="The gap narrows."), measures=[_gap_measure()]),
        ),
        ("gap_without_subgroup", lambda: replace(plan_with_goal(statement="The gap narrows."), measures=_two_groups())),
        ("responsible_missing", lambda: plan_with_step(responsible_id=None, status=StepStatus.DONE)),
        ("due_date_missing", lambda: plan_with_step(due_on=None, status=StepStatus.DROPPED)),
        ("still_proposed", lambda: replace(plan_with_step(status=StepStatus.PROPOSED), status=PlanStatus.DRAFT)),
        ("resource_not_secured", lambda: replace(plan_with_resource(is_secured=False), steps=_later())),
        ("resource_not_secured", lambda: replace(plan_with_resource(is_secured=False), steps=_over())),
        ("cost_without_funding_source", lambda: plan_with_resource(unit=ResourceUnit.DAYS, funding_source=None)),
        ("never_monitored", lambda: replace(GOOD, monitoring_evidence=[], begins_on=TODAY - timedelta(days=31))),
        ("nothing_decided", lambda: replace(GOOD, adjustments=[], monitoring_evidence=SEEN[:0])),
        ("checkpoint_not_measured", lambda: plan_with_measure(checkpoints=[Checkpoint(date(2026, 11, 1), 70)])),
        ("checkpoint_not_measured", lambda: plan_with_measure(checkpoints=[Checkpoint(date(2026, 11, 12), 70)])),
        ("measure_not_measured", lambda: replace(plan_with_measure(latest_on=None), status=PlanStatus.DRAFT)),
        ("adjustment_without_outcome", lambda: decided_plan(45)),
        ("adjustment_without_outcome", lambda: decided_plan(90, OutcomeJudgement.WORSE, TODAY - timedelta(days=46))),
        ("cycle_not_studied", lambda: studied_plan(TODAY - timedelta(days=90))),
        ("cycle_without_act", lambda: studied_plan(TODAY - timedelta(days=31))),
    ],
)
def test_it_is_not_found_where_it_does_not_matter(code: str, mended: Callable[[], Content]) -> None:
    assert code not in _found(mended())


def test_a_plan_of_the_district_is_aligned_to_nothing_above() -> None:
    plan = replace(plan_with_goal(parent_goal_id=None), aligned_to_plan_id=None, organization_id=DISTRICT)
    assert _found(plan) == {}


def test_without_a_plan_before_nothing_is_unchanged() -> None:
    assert "goal_unchanged" not in _found(plan_with_goal(statement="Attendance rises."), previous=None)


def test_the_gravest_comes_first() -> None:
    plan = replace(plan_with_step(responsible_id=None), summary=None, aligned_to_plan_id=None)
    found = check(Checked(plan=plan, today=TODAY, district_id=DISTRICT))
    assert [finding.rule.severity for finding in found] == [Severity.ERROR, Severity.WARNING, Severity.ADVICE]


def _gap_measure() -> Measure:
    return replace(MEASURE, unit=MeasureUnit.PERCENTAGE_POINTS)


def _later() -> list[Step]:
    return [replace(FIRST, status=StepStatus.NOT_STARTED, due_on=TODAY + timedelta(days=31)), SECOND, THIRD]


def _over() -> list[Step]:
    return [replace(FIRST, status=StepStatus.DONE), SECOND, THIRD]


def _two_groups() -> list[Measure]:
    return [MEASURE, replace(MEASURE, id=part_id(31), population="Learners with a disability, grades 3–5")]
