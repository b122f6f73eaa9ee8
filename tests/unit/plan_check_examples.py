"""For each rule of the plan check a plan that breaks it, and where that is found."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from achieve.plans.rules.check import Content
from achieve.plans.rules.check.content import Priority
from achieve.plans.rules.status import Checkpoint
from achieve.plans.words import FindingSource, StepStatus, StrategyKind, WhyKind
from achieve.plans.words.cycles import CycleState
from achieve.plans.words.outcomes import OutcomeJudgement
from tests.unit.good_plan import (
    CAUSE,
    DECIDED,
    EFFECT,
    FIRST,
    GOAL,
    GOOD,
    INITIATIVE,
    LEADS,
    LEARNING,
    MEASURE,
    PILOT,
    SECOND,
    SEEN,
    SESSIONS,
    SPREAD,
    TALKING,
    THIRD,
    TODAY,
    TRIED,
    part_id,
)


def plan_with_step(**fields: object) -> Content:
    return replace(GOOD, steps=[replace(FIRST, **fields), SECOND, THIRD])  # pyright: ignore[reportArgumentType] named by each rule


def plan_with_resource(**fields: object) -> Content:
    return replace(GOOD, step_resources=[replace(SESSIONS, **fields)])  # pyright: ignore[reportArgumentType] as above


def plan_with_measure(**fields: object) -> Content:
    return replace(GOOD, measures=[replace(MEASURE, **fields)])  # pyright: ignore[reportArgumentType] as above


def _initiative(**fields: object) -> Content:
    return replace(GOOD, initiatives=[replace(INITIATIVE, **fields)])  # pyright: ignore[reportArgumentType] as above


def plan_with_goal(**fields: object) -> Content:
    return replace(GOOD, goals=[replace(GOAL, **fields)])  # pyright: ignore[reportArgumentType] as above


def _same_day() -> Content:
    steps = [replace(FIRST, id=part_id(100 + each), title=f"Step {each}") for each in range(6)]
    return replace(GOOD, steps=[*steps, THIRD])


def studied_plan(day: date) -> Content:
    return replace(GOOD, monitoring_cycles=[replace(TRIED, state=CycleState.STUDIED, ends_on=day, studied_on=day)])


def decided_plan(days_ago: int, judgement: OutcomeJudgement | None = None, judged_on: date | None = None) -> Content:
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
            goals=[replace(GOAL, id=part_id(200 + each)) for each in range(7)],
            measures=[replace(MEASURE, id=part_id(300 + each), goal_id=part_id(200 + each)) for each in range(7)],
        ),
        "/goals",
    ),
    "priorities_missing": (replace(GOOD, priorities=[]), "/priorities"),
    "priority_is_mandate": (
        replace(GOOD, priorities=[Priority(id=part_id(15), source_kind=FindingSource.MANDATE)]),
        "/priorities/0/source_kind",
    ),
    "plan_not_aligned": (replace(GOOD, aligned_to_plan_id=None), "/aligned_to_plan_id"),
    "goal_not_aligned": (plan_with_goal(parent_goal_id=None), "/goals/0/parent_goal_id"),
    "goal_not_measured": (replace(GOOD, measures=[]), "/goals/0"),
    "gap_without_subgroup": (plan_with_goal(statement="The gap in reading narrows."), "/goals/0/statement"),
    "goal_unchanged": (plan_with_goal(statement="attendance rises. "), "/goals/0/statement"),
    "baseline_missing": (plan_with_measure(baseline=None, baseline_on=None), "/measures/0/baseline"),
    "target_missing": (plan_with_measure(target=None, target_on=None), "/measures/0/target"),
    "target_outside_plan": (plan_with_measure(target_on=date(2027, 7, 1)), "/measures/0/target_on"),
    "population_unspecific": (plan_with_measure(population="All students"), "/measures/0/population"),
    "measure_not_measured": (
        replace(plan_with_measure(latest_on=date(2026, 6, 1)), begins_on=date(2026, 5, 2)),
        "/measures/0/latest_on",
    ),
    "checkpoint_not_measured": (
        plan_with_measure(checkpoints=[Checkpoint(date(2026, 11, 2), 70)]),
        "/measures/0/checkpoints",
    ),
    "phase_without_metrics": (replace(GOOD, phase_metrics=[]), "/phases/0"),
    "phase_without_days": (replace(GOOD, phases=[PILOT, replace(SPREAD, ends_on=None)]), "/phases/1/begins_on"),
    "plan_without_team": (replace(GOOD, team_id=None), "/team_id"),
    "initiative_without_team": (_initiative(team_id=None), "/initiatives/0/team_id"),
    "team_has_nobody": (replace(GOOD, team_members=[replace(LEADS, is_present=False)]), "/teams/0"),
    "team_carries_no_step": (replace(GOOD, team_members=[replace(LEADS, person_id=part_id(7))]), "/team_members"),
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
    "responsible_missing": (plan_with_step(responsible_id=None), "/steps/0/responsible_id"),
    "due_date_missing": (plan_with_step(due_on=None), "/steps/0/due_on"),
    "due_outside_plan": (plan_with_step(due_on=date(2026, 7, 31)), "/steps/0/due_on"),
    "due_before_what_it_waits_for": (plan_with_step(due_on=date(2026, 12, 16)), "/steps/1/due_on"),
    "waits_for_a_dropped_step": (plan_with_step(status=StepStatus.DROPPED), "/steps/1/depends_on_ids"),
    "steps_not_sequenced": (_same_day(), "/strategies/0"),
    "still_proposed": (plan_with_step(status=StepStatus.PROPOSED), "/steps/0/status"),
    "long_overdue": (plan_with_step(due_on=date(2026, 10, 25)), "/steps/0/due_on"),
    "too_much_at_once": (_same_day(), "/steps/0/due_on"),
    "step_stands_twice": (plan_with_step(title="Try in one class "), "/steps/0/title"),
    "resource_not_secured": (plan_with_resource(is_secured=False), "/step_resources/0/is_secured"),
    "cost_without_funding_source": (plan_with_resource(funding_source=None), "/step_resources/0/funding_source"),
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
        decided_plan(90, OutcomeJudgement.TOO_EARLY, TODAY - timedelta(days=46)),
        "/adjustments/0",
    ),
    "cycle_without_act": (studied_plan(TODAY - timedelta(days=32)), "/monitoring_cycles/0/decision"),
}
