"""The rules of the plan check: each with a plan in which it finds something, and the same plan mended."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from achieve.plans.rules.check import RULES, Checked, Content, check
from achieve.plans.rules.check.content import (
    Adjustment,
    Cycle,
    Evidence,
    Goal,
    ImplementationPlan,
    Indicator,
    Initiative,
    Measure,
    Phase,
    PhaseMetric,
    Priority,
    Step,
    StepResource,
    Strategy,
    Team,
    TeamMember,
)
from achieve.plans.rules.status import Checkpoint
from achieve.plans.words import (
    FindingSource,
    IndicatorKind,
    MeasureUnit,
    PlanKind,
    PlanStatus,
    Severity,
    StepStatus,
    StrategyKind,
    WhyKind,
)
from achieve.plans.words.cycles import CycleState
from achieve.plans.words.outcomes import OutcomeJudgement
from achieve.plans.words.resources import ResourceUnit

TODAY = date(2026, 11, 25)
DISTRICT = UUID(int=1)
SCHOOL = UUID(int=2)


def _id(number: int) -> UUID:
    return UUID(int=number)


GOAL = Goal(id=_id(20), statement="ELA proficiency of grades 3 to 5 rises.", parent_goal_id=_id(9))
MEASURE = Measure(
    id=_id(30),
    goal_id=GOAL.id,
    population="Grades 3–5",
    unit=MeasureUnit.PERCENT,
    baseline=67,
    baseline_on=date(2026, 5, 1),
    target=78,
    target_on=date(2027, 5, 1),
    latest_on=date(2026, 11, 1),
)
TEAM = Team(id=_id(16))
LEADS = TeamMember(id=_id(17), team_id=TEAM.id, person_id=_id(8), is_present=True)
INITIATIVE = Initiative(
    id=_id(40),
    why_kind=WhyKind.RESEARCH,
    research_references=["A study."],
    vision_looks_like="Learners point to the criteria.",
    vision_sounds_like="Learners say where they are.",
    vision_feels_like="Nobody guesses.",
    present_reality="Four of ten lessons state an intention.",
    gap="Criteria are not yet used by learners.",
    team_id=TEAM.id,
)
PILOT = Phase(id=_id(45), initiative_id=INITIATIVE.id, rank=1, begins_on=date(2026, 9, 1), ends_on=date(2026, 12, 18))
SPREAD = replace(PILOT, id=_id(46), rank=2, begins_on=date(2027, 1, 10), ends_on=date(2027, 5, 28))
HELD = PhaseMetric(id=_id(47), phase_id=PILOT.id)
CARRIED_OUT = ImplementationPlan(id=_id(50), initiative_id=INITIATIVE.id)
LEARNING = Strategy(
    id=_id(60), implementation_plan_id=CARRIED_OUT.id, title="Learn", kind=StrategyKind.PROFESSIONAL_DEVELOPMENT
)
TALKING = Strategy(id=_id(61), implementation_plan_id=CARRIED_OUT.id, title="Talk", kind=StrategyKind.COMMUNICATION)
FIRST = Step(
    id=_id(70),
    strategy_id=LEARNING.id,
    title="Read together",
    sequence=1,
    status=StepStatus.IN_PROGRESS,
    responsible_id=_id(8),
    due_on=date(2026, 12, 1),
    depends_on_ids=(),
)
SECOND = replace(FIRST, id=_id(71), title="Try in one class", due_on=date(2026, 12, 15), depends_on_ids=(FIRST.id,))
THIRD = replace(FIRST, id=_id(72), strategy_id=TALKING.id, title="Tell the families", due_on=date(2026, 12, 20))
SESSIONS = StepResource(
    id=_id(75), step_id=FIRST.id, unit=ResourceUnit.MONEY, funding_source="Title II", is_secured=True
)
CAUSE = Indicator(
    id=_id(80),
    implementation_plan_id=CARRIED_OUT.id,
    kind=IndicatorKind.CAUSE,
    population="Lessons of grades 3–5",
    unit=MeasureUnit.PERCENT,
)
EFFECT = replace(CAUSE, id=_id(81), kind=IndicatorKind.EFFECT)
WEEKS = [TODAY - timedelta(days=days) for days in (100, 75, 50, 25)]
SEEN = [
    Evidence(id=_id(90 + place), indicator_id=indicator.id, observed_on=day)
    for place, (indicator, day) in enumerate((each, day) for each in (CAUSE, EFFECT) for day in WEEKS)
]
TRIED = Cycle(id=_id(98), state=CycleState.DOING, ends_on=TODAY, studied_on=None)
DECIDED = Adjustment(id=_id(99), decided_on=TODAY - timedelta(days=20), newest_judgement=None, newest_judged_on=None)
GOOD = Content(
    id=_id(10),
    kind=PlanKind.IMPROVEMENT,
    status=PlanStatus.ACTIVE,
    summary="More children read well.",
    aligned_to_plan_id=_id(5),
    organization_id=SCHOOL,
    begins_on=date(2026, 8, 1),
    ends_on=date(2027, 6, 30),
    team_id=TEAM.id,
    teams=[TEAM],
    team_members=[LEADS],
    priorities=[Priority(id=_id(15), source_kind=FindingSource.DATA)],
    goals=[GOAL],
    measures=[MEASURE],
    initiatives=[INITIATIVE],
    phases=[PILOT, SPREAD],
    phase_metrics=[HELD],
    implementation_plans=[CARRIED_OUT],
    strategies=[LEARNING, TALKING],
    steps=[FIRST, SECOND, THIRD],
    step_resources=[SESSIONS],
    indicators=[CAUSE, EFFECT],
    monitoring_cycles=[TRIED],
    monitoring_evidence=SEEN,
    adjustments=[DECIDED],
)
LAST_YEAR = replace(GOOD, id=_id(11), goals=[replace(GOAL, id=_id(21), statement="Attendance rises.")])


def _step(**fields: object) -> Content:
    return replace(GOOD, steps=[replace(FIRST, **fields), SECOND, THIRD])  # pyright: ignore[reportArgumentType] named by each rule


def _resource(**fields: object) -> Content:
    return replace(GOOD, step_resources=[replace(SESSIONS, **fields)])  # pyright: ignore[reportArgumentType] as above


def _measure(**fields: object) -> Content:
    return replace(GOOD, measures=[replace(MEASURE, **fields)])  # pyright: ignore[reportArgumentType] as above


def _initiative(**fields: object) -> Content:
    return replace(GOOD, initiatives=[replace(INITIATIVE, **fields)])  # pyright: ignore[reportArgumentType] as above


def _goal(**fields: object) -> Content:
    return replace(GOOD, goals=[replace(GOAL, **fields)])  # pyright: ignore[reportArgumentType] as above


def _same_day() -> Content:
    steps = [replace(FIRST, id=_id(100 + each), title=f"Step {each}") for each in range(6)]
    return replace(GOOD, steps=[*steps, THIRD])


def _studied(day: date) -> Content:
    return replace(GOOD, monitoring_cycles=[replace(TRIED, state=CycleState.STUDIED, ends_on=day, studied_on=day)])


def _decided(days_ago: int, judgement: OutcomeJudgement | None = None, judged_on: date | None = None) -> Content:
    day = TODAY - timedelta(days=days_ago)
    decided = replace(DECIDED, decided_on=day, newest_judgement=judgement, newest_judged_on=judged_on)
    return replace(GOOD, adjustments=[decided])


# For each rule a plan in which it finds something, and where.
BAD: Mapping[str, tuple[Content, str]] = {
    "summary_missing": (replace(GOOD, summary=None), "/summary"),
    "goals_missing": (replace(GOOD, goals=[], measures=[]), "/goals"),
    "too_many_goals": (
        replace(
            GOOD,
            goals=[replace(GOAL, id=_id(200 + each)) for each in range(7)],
            measures=[replace(MEASURE, id=_id(300 + each), goal_id=_id(200 + each)) for each in range(7)],
        ),
        "/goals",
    ),
    "priorities_missing": (replace(GOOD, priorities=[]), "/priorities"),
    "priority_is_mandate": (
        replace(GOOD, priorities=[Priority(id=_id(15), source_kind=FindingSource.MANDATE)]),
        "/priorities/0/source_kind",
    ),
    "plan_not_aligned": (replace(GOOD, aligned_to_plan_id=None), "/aligned_to_plan_id"),
    "goal_not_aligned": (_goal(parent_goal_id=None), "/goals/0/parent_goal_id"),
    "goal_not_measured": (replace(GOOD, measures=[]), "/goals/0"),
    "gap_without_subgroup": (_goal(statement="The gap in reading narrows."), "/goals/0/statement"),
    "goal_unchanged": (_goal(statement="attendance rises. "), "/goals/0/statement"),
    "baseline_missing": (_measure(baseline=None, baseline_on=None), "/measures/0/baseline"),
    "target_missing": (_measure(target=None, target_on=None), "/measures/0/target"),
    "target_outside_plan": (_measure(target_on=date(2027, 7, 1)), "/measures/0/target_on"),
    "population_unspecific": (_measure(population="All students"), "/measures/0/population"),
    "measure_not_measured": (
        replace(_measure(latest_on=date(2026, 6, 1)), begins_on=date(2026, 5, 2)),
        "/measures/0/latest_on",
    ),
    "checkpoint_not_measured": (_measure(checkpoints=[Checkpoint(date(2026, 11, 2), 70)]), "/measures/0/checkpoints"),
    "phase_without_metrics": (replace(GOOD, phase_metrics=[]), "/phases/0"),
    "phase_without_days": (replace(GOOD, phases=[PILOT, replace(SPREAD, ends_on=None)]), "/phases/1/begins_on"),
    "plan_without_team": (replace(GOOD, team_id=None), "/team_id"),
    "initiative_without_team": (_initiative(team_id=None), "/initiatives/0/team_id"),
    "team_has_nobody": (replace(GOOD, team_members=[replace(LEADS, is_present=False)]), "/teams/0"),
    "team_carries_no_step": (replace(GOOD, team_members=[replace(LEADS, person_id=_id(7))]), "/team_members"),
    "initiatives_missing": (
        replace(GOOD, initiatives=[], implementation_plans=[], strategies=[], steps=[], indicators=[]),
        "/initiatives",
    ),
    "why_is_mandate": (_initiative(why_kind=WhyKind.MANDATE), "/initiatives/0/why_kind"),
    "research_missing": (_initiative(research_references=[]), "/initiatives/0/research_references"),
    "vision_missing": (_initiative(vision_looks_like=None), "/initiatives/0/vision_looks_like"),
    "vision_incomplete": (_initiative(vision_feels_like=None), "/initiatives/0/vision_sounds_like"),
    "present_reality_missing": (_initiative(present_reality=None), "/initiatives/0/present_reality"),
    "gap_missing": (_initiative(gap=None), "/initiatives/0/gap"),
    "initiative_not_carried_out": (
        replace(GOOD, implementation_plans=[], strategies=[], steps=[], indicators=[]),
        "/initiatives/0",
    ),
    "strategies_missing": (replace(GOOD, strategies=[], steps=[]), "/implementation_plans/0"),
    "professional_development_missing": (
        replace(GOOD, strategies=[replace(LEARNING, kind=StrategyKind.STRUCTURES), TALKING]),
        "/implementation_plans/0",
    ),
    "communication_missing": (
        replace(GOOD, strategies=[LEARNING, replace(TALKING, kind=StrategyKind.COACHING)]),
        "/implementation_plans/0",
    ),
    "cause_indicator_missing": (replace(GOOD, indicators=[EFFECT]), "/implementation_plans/0"),
    "effect_indicator_missing": (replace(GOOD, indicators=[CAUSE]), "/implementation_plans/0"),
    "steps_missing": (replace(GOOD, steps=[FIRST, SECOND]), "/strategies/1"),
    "responsible_missing": (_step(responsible_id=None), "/steps/0/responsible_id"),
    "due_date_missing": (_step(due_on=None), "/steps/0/due_on"),
    "due_outside_plan": (_step(due_on=date(2026, 7, 31)), "/steps/0/due_on"),
    "due_before_what_it_waits_for": (_step(due_on=date(2026, 12, 16)), "/steps/1/due_on"),
    "waits_for_a_dropped_step": (_step(status=StepStatus.DROPPED), "/steps/1/depends_on_ids"),
    "steps_not_sequenced": (_same_day(), "/strategies/0"),
    "still_proposed": (_step(status=StepStatus.PROPOSED), "/steps/0/status"),
    "long_overdue": (_step(due_on=date(2026, 10, 25)), "/steps/0/due_on"),
    "too_much_at_once": (_same_day(), "/steps/0/due_on"),
    "step_stands_twice": (_step(title="Try in one class "), "/steps/0/title"),
    "resource_not_secured": (_resource(is_secured=False), "/step_resources/0/is_secured"),
    "cost_without_funding_source": (_resource(funding_source=None), "/step_resources/0/funding_source"),
    "never_monitored": (replace(GOOD, monitoring_evidence=SEEN[:4]), "/indicators/1"),
    "monitored_too_rarely": (
        replace(GOOD, monitoring_evidence=[each for each in SEEN if each.id != SEEN[1].id]),
        "/indicators/0",
    ),
    "indicator_without_population": (
        replace(GOOD, indicators=[replace(CAUSE, population=None), EFFECT]),
        "/indicators/0/population",
    ),
    "indicator_without_unit": (replace(GOOD, indicators=[CAUSE, replace(EFFECT, unit=None)]), "/indicators/1/unit"),
    "nothing_decided": (
        replace(GOOD, adjustments=[replace(DECIDED, decided_on=TODAY - timedelta(days=121))]),
        "/adjustments",
    ),
    "cycle_not_studied": (
        replace(GOOD, monitoring_cycles=[TRIED, replace(TRIED, ends_on=TODAY - timedelta(days=1))]),
        "/monitoring_cycles/1/state",
    ),
    "adjustment_without_outcome": (
        _decided(90, OutcomeJudgement.TOO_EARLY, TODAY - timedelta(days=46)),
        "/adjustments/0",
    ),
    "cycle_without_act": (_studied(TODAY - timedelta(days=32)), "/monitoring_cycles/0/decision"),
}


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
        ("gap_without_subgroup", lambda: replace(_goal(statement="The gap narrows."), measures=[_gap_measure()])),
        ("gap_without_subgroup", lambda: replace(_goal(statement="The gap narrows."), measures=_two_groups())),
        ("responsible_missing", lambda: _step(responsible_id=None, status=StepStatus.DONE)),
        ("due_date_missing", lambda: _step(due_on=None, status=StepStatus.DROPPED)),
        ("still_proposed", lambda: replace(_step(status=StepStatus.PROPOSED), status=PlanStatus.DRAFT)),
        ("resource_not_secured", lambda: replace(_resource(is_secured=False), steps=_later())),
        ("resource_not_secured", lambda: replace(_resource(is_secured=False), steps=_over())),
        ("cost_without_funding_source", lambda: _resource(unit=ResourceUnit.DAYS, funding_source=None)),
        ("never_monitored", lambda: replace(GOOD, monitoring_evidence=[], begins_on=TODAY - timedelta(days=31))),
        ("nothing_decided", lambda: replace(GOOD, adjustments=[], monitoring_evidence=SEEN[:0])),
        ("checkpoint_not_measured", lambda: _measure(checkpoints=[Checkpoint(date(2026, 11, 1), 70)])),
        ("checkpoint_not_measured", lambda: _measure(checkpoints=[Checkpoint(date(2026, 11, 12), 70)])),
        ("measure_not_measured", lambda: replace(_measure(latest_on=None), status=PlanStatus.DRAFT)),
        ("adjustment_without_outcome", lambda: _decided(45)),
        ("adjustment_without_outcome", lambda: _decided(90, OutcomeJudgement.WORSE, TODAY - timedelta(days=46))),
        ("cycle_not_studied", lambda: _studied(TODAY - timedelta(days=90))),
        ("cycle_without_act", lambda: _studied(TODAY - timedelta(days=31))),
    ],
)
def test_it_is_not_found_where_it_does_not_matter(code: str, mended: Callable[[], Content]) -> None:
    assert code not in _found(mended())


def test_a_plan_of_the_district_is_aligned_to_nothing_above() -> None:
    plan = replace(_goal(parent_goal_id=None), aligned_to_plan_id=None, organization_id=DISTRICT)
    assert _found(plan) == {}


def test_without_a_plan_before_nothing_is_unchanged() -> None:
    assert "goal_unchanged" not in _found(_goal(statement="Attendance rises."), previous=None)


def test_the_gravest_comes_first() -> None:
    plan = replace(_step(responsible_id=None), summary=None, aligned_to_plan_id=None)
    found = check(Checked(plan=plan, today=TODAY, district_id=DISTRICT))
    assert [finding.rule.severity for finding in found] == [Severity.ERROR, Severity.WARNING, Severity.ADVICE]


def _gap_measure() -> Measure:
    return replace(MEASURE, unit=MeasureUnit.PERCENTAGE_POINTS)


def _later() -> list[Step]:
    return [replace(FIRST, status=StepStatus.NOT_STARTED, due_on=TODAY + timedelta(days=31)), SECOND, THIRD]


def _over() -> list[Step]:
    return [replace(FIRST, status=StepStatus.DONE), SECOND, THIRD]


def _two_groups() -> list[Measure]:
    return [MEASURE, replace(MEASURE, id=_id(31), population="Learners with a disability, grades 3–5")]
