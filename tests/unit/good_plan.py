"""A plan in which the plan check finds nothing, and the parts that it is made of."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from achieve.plans.rules.check import Content
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
from achieve.plans.words import (
    FindingSource,
    IndicatorKind,
    MeasureUnit,
    PlanKind,
    PlanStatus,
    StepStatus,
    StrategyKind,
    WhyKind,
)
from achieve.plans.words.cycles import CycleState
from achieve.plans.words.resources import ResourceUnit

TODAY = date(2026, 11, 25)


DISTRICT = UUID(int=1)


SCHOOL = UUID(int=2)


def part_id(number: int) -> UUID:
    return UUID(int=number)


GOAL = Goal(id=part_id(20), statement="ELA proficiency of grades 3 to 5 rises.", parent_goal_id=part_id(9))


MEASURE = Measure(
    id=part_id(30),
    goal_id=GOAL.id,
    population="Grades 3–5",
    unit=MeasureUnit.PERCENT,
    baseline=67,
    baseline_on=date(2026, 5, 1),
    target=78,
    target_on=date(2027, 5, 1),
    latest_on=date(2026, 11, 1),
)


TEAM = Team(id=part_id(16))


LEADS = TeamMember(id=part_id(17), team_id=TEAM.id, person_id=part_id(8), is_present=True)


INITIATIVE = Initiative(
    id=part_id(40),
    why_kind=WhyKind.RESEARCH,
    research_references=["A study."],
    vision_looks_like="Learners point to the criteria.",
    vision_sounds_like="Learners say where they are.",
    vision_feels_like="Nobody guesses.",
    present_reality="Four of ten lessons state an intention.",
    gap="Criteria are not yet used by learners.",
    team_id=TEAM.id,
)


PILOT = Phase(
    id=part_id(45), initiative_id=INITIATIVE.id, rank=1, begins_on=date(2026, 9, 1), ends_on=date(2026, 12, 18)
)


SPREAD = replace(PILOT, id=part_id(46), rank=2, begins_on=date(2027, 1, 10), ends_on=date(2027, 5, 28))


HELD = PhaseMetric(id=part_id(47), phase_id=PILOT.id)


CARRIED_OUT = ImplementationPlan(id=part_id(50), initiative_id=INITIATIVE.id)


LEARNING = Strategy(
    id=part_id(60), implementation_plan_id=CARRIED_OUT.id, title="Learn", kind=StrategyKind.PROFESSIONAL_DEVELOPMENT
)


TALKING = Strategy(id=part_id(61), implementation_plan_id=CARRIED_OUT.id, title="Talk", kind=StrategyKind.COMMUNICATION)


FIRST = Step(
    id=part_id(70),
    strategy_id=LEARNING.id,
    title="Read together",
    sequence=1,
    status=StepStatus.IN_PROGRESS,
    responsible_id=part_id(8),
    due_on=date(2026, 12, 1),
    depends_on_ids=(),
)


SECOND = replace(FIRST, id=part_id(71), title="Try in one class", due_on=date(2026, 12, 15), depends_on_ids=(FIRST.id,))


THIRD = replace(FIRST, id=part_id(72), strategy_id=TALKING.id, title="Tell the families", due_on=date(2026, 12, 20))


SESSIONS = StepResource(
    id=part_id(75), step_id=FIRST.id, unit=ResourceUnit.MONEY, funding_source="Title II", is_secured=True
)


CAUSE = Indicator(
    id=part_id(80),
    implementation_plan_id=CARRIED_OUT.id,
    kind=IndicatorKind.CAUSE,
    population="Lessons of grades 3–5",
    unit=MeasureUnit.PERCENT,
)


EFFECT = replace(CAUSE, id=part_id(81), kind=IndicatorKind.EFFECT)


WEEKS = [TODAY - timedelta(days=days) for days in (100, 75, 50, 25)]


SEEN = [
    Evidence(id=part_id(90 + place), indicator_id=indicator.id, observed_on=day)
    for place, (indicator, day) in enumerate((each, day) for each in (CAUSE, EFFECT) for day in WEEKS)
]


TRIED = Cycle(id=part_id(98), state=CycleState.DOING, ends_on=TODAY, studied_on=None)


DECIDED = Adjustment(
    id=part_id(99), decided_on=TODAY - timedelta(days=20), newest_judgement=None, newest_judged_on=None
)


GOOD = Content(
    id=part_id(10),
    kind=PlanKind.IMPROVEMENT,
    status=PlanStatus.ACTIVE,
    summary="More children read well.",
    aligned_to_plan_id=part_id(5),
    organization_id=SCHOOL,
    begins_on=date(2026, 8, 1),
    ends_on=date(2027, 6, 30),
    team_id=TEAM.id,
    teams=[TEAM],
    team_members=[LEADS],
    priorities=[Priority(id=part_id(15), source_kind=FindingSource.DATA)],
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


LAST_YEAR = replace(GOOD, id=part_id(11), goals=[replace(GOAL, id=part_id(21), statement="Attendance rises.")])
