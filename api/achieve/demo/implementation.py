"""Bethel's initiative in the demo: how it is carried out, what was seen of it, and what was decided on that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.demo.depth import add_look_fors, ask_who_carries_it, observe_lessons
from achieve.demo.initiative_texts import (
    CAUSE,
    EFFECT,
    IMPLEMENTATION,
    INITIATIVE,
    OBSTACLE,
    STEPS,
    STRATEGIES,
    DemoStep,
)
from achieve.demo.monitoring import monitor
from achieve.demo.phases import plan_rollout
from achieve.demo.resources import say_what_is_needed
from achieve.demo.teams import form_team
from achieve.plans import service
from achieve.plans.schemas import (
    ImplementationPlanCreate,
    IndicatorCreate,
    InitiativeCreate,
    ObstacleCreate,
    SavedQuestionCreate,
    StepCreate,
    StepUpdate,
    StrategyCreate,
)
from achieve.plans.service.obstacles import add_obstacle
from achieve.plans.words import IndicatorKind, MeasureUnit, StepStatus, StrategyKind, WhyKind
from achieve.plans.words.obstacles import ObstacleKind
from achieve.web.operations import Target


@dataclass(frozen=True, slots=True)
class DemoImplementationIds:
    """What was built.

    team: it carries the plan and the initiative. steps: by their short names; `agreement` is done, and `examples` came
    from it.
    """

    team: UUID
    initiative: UUID
    pilot: UUID
    expansion: UUID
    implementation_plan: UUID
    strategies: Mapping[StrategyKind, UUID]
    steps: Mapping[str, UUID]
    indicators: Mapping[IndicatorKind, UUID]
    evidence: tuple[UUID, ...]
    adjustment: UUID
    look_fors: Mapping[str, UUID]
    observations: tuple[UUID, ...]
    obstacle: UUID
    resources: tuple[UUID, ...]
    cycle: UUID
    outcome: UUID


async def build_demo_implementation(
    session: AsyncSession,
    *,
    leader: Actor,
    coach: Actor,
    teachers: tuple[Actor, Actor],
    organization_id: UUID,
    plan_id: UUID,
    goal_ids: Sequence[UUID],
    today: date,
) -> DemoImplementationIds:
    """Build the initiative with all that hangs on it, in a plan that exists."""
    staff = {"leader": leader, "coach": coach, "teacher": teachers[0], "colleague": teachers[1]}
    team = await form_team(session, (leader, coach, *teachers), organization_id, plan_id, today)
    initiative = await _choose_initiative(session, leader, organization_id, plan_id, goal_ids, team)
    part_of = await _plan_how(session, leader, plan_id, initiative)
    strategies = await _add_strategies(session, leader, part_of)
    steps = await _add_steps(session, staff, strategies, today)
    indicators = await _add_indicators(session, leader, part_of)
    monitored = await monitor(session, staff, (part_of, strategies, indicators), today)
    pilot, expansion = await plan_rollout(session, leader, initiative, indicators, today)
    look_fors = await add_look_fors(session, leader, initiative)
    await ask_who_carries_it(session, leader, initiative, today)
    return DemoImplementationIds(
        team=team,
        initiative=initiative,
        pilot=pilot,
        expansion=expansion,
        implementation_plan=part_of,
        strategies=strategies,
        steps=steps,
        indicators=indicators,
        evidence=monitored.evidence,
        adjustment=monitored.adjustment,
        look_fors=look_fors,
        observations=await observe_lessons(session, staff, initiative, organization_id, look_fors, today),
        obstacle=await _meet_obstacle(session, leader, plan_id, strategies, steps, today),
        resources=await say_what_is_needed(session, leader, steps),
        cycle=monitored.cycle,
        outcome=monitored.outcome,
    )


async def _plan_how(session: AsyncSession, leader: Actor, plan_id: UUID, initiative: UUID) -> UUID:
    given = ImplementationPlanCreate(
        plan_id=plan_id, initiative_id=initiative, title=IMPLEMENTATION.title, summary=IMPLEMENTATION.text
    )
    return await service.add_implementation_plan(session, leader, given)


async def _meet_obstacle(
    session: AsyncSession,
    leader: Actor,
    plan_id: UUID,
    strategies: Mapping[StrategyKind, UUID],
    steps: Mapping[str, UUID],
    today: date,
) -> UUID:
    given = ObstacleCreate(
        plan_id=plan_id,
        strategy_id=strategies[StrategyKind.PROFESSIONAL_DEVELOPMENT],
        kind=ObstacleKind.TIME,
        statement=OBSTACLE,
        response_step_id=steps["sessions"],
        noticed_on=today - timedelta(days=30),
    )
    return await add_obstacle(session, leader, given)


async def _choose_initiative(
    session: AsyncSession,
    leader: Actor,
    organization_id: UUID,
    plan_id: UUID,
    goal_ids: Sequence[UUID],
    team_id: UUID,
) -> UUID:
    given = InitiativeCreate(
        organization_id=organization_id,
        title=INITIATIVE.title,
        why=INITIATIVE.why,
        why_kind=WhyKind.RESEARCH,
        research_references=list(INITIATIVE.research_references),
        vision_looks_like=INITIATIVE.looks_like,
        vision_sounds_like=INITIATIVE.sounds_like,
        vision_feels_like=INITIATIVE.feels_like,
        present_reality=INITIATIVE.present_reality,
        gap=INITIATIVE.gap,
        goal_ids=list(goal_ids),
        plan_ids=[plan_id],
        team_id=team_id,
    )
    return await service.add_initiative(session, leader, given)


async def _add_strategies(session: AsyncSession, leader: Actor, part_of: UUID) -> Mapping[StrategyKind, UUID]:
    strategies: dict[StrategyKind, UUID] = {}
    for rank, (kind, strategy) in enumerate(STRATEGIES.items(), start=1):
        given = StrategyCreate(
            implementation_plan_id=part_of, title=strategy.title, kind=kind, description=strategy.text, rank=rank
        )
        strategies[kind] = await service.add_strategy(session, leader, given)
    return strategies


async def _add_steps(
    session: AsyncSession, staff: Mapping[str, Actor], strategies: Mapping[StrategyKind, UUID], today: date
) -> Mapping[str, UUID]:
    steps: dict[str, UUID] = {}
    for step in STEPS:
        steps[step.name] = await _add_step(session, staff, strategies, steps, step, today)
    return steps


async def _add_step(
    session: AsyncSession,
    staff: Mapping[str, Actor],
    strategies: Mapping[StrategyKind, UUID],
    earlier: Mapping[str, UUID],
    step: DemoStep,
    today: date,
) -> UUID:
    """The leader plans a step; who sees to it brings it to where it stands."""
    responsible = staff[step.responsible]
    begins_as = StepStatus.PROPOSED if step.status is StepStatus.PROPOSED else StepStatus.NOT_STARTED
    given = StepCreate(
        strategy_id=strategies[step.strategy],
        title=step.title,
        description=step.text,
        status=begins_as,
        responsible_id=responsible.person_id,
        due_on=None if step.due_in_days is None else today + timedelta(days=step.due_in_days),
        origin_step_id=None if step.origin is None else earlier[step.origin],
        depends_on_ids=[earlier[name] for name in step.depends_on],
    )
    step_id = await service.create_step(session, staff["leader"], given)
    if step.status is not begins_as:
        done_on = None if step.done_days_ago is None else today - timedelta(days=step.done_days_ago)
        change = {"status": step.status} if done_on is None else {"status": step.status, "completed_on": done_on}
        await service.update_step(session, responsible, Target(step_id, None), StepUpdate.model_validate(change))
    return step_id


async def _add_indicators(session: AsyncSession, leader: Actor, part_of: UUID) -> Mapping[IndicatorKind, UUID]:
    indicators: dict[IndicatorKind, UUID] = {}
    for rank, (kind, indicator) in enumerate(((IndicatorKind.CAUSE, CAUSE), (IndicatorKind.EFFECT, EFFECT)), start=1):
        given = IndicatorCreate(
            implementation_plan_id=part_of,
            kind=kind,
            statement=indicator.text,
            population=indicator.title,
            unit=MeasureUnit.PERCENT,
            rank=rank,
        )
        indicators[kind] = await service.add_indicator(session, leader, given)
    effect = indicators[IndicatorKind.EFFECT]
    asked = SavedQuestionCreate(indicator_id=effect, grade_levels=["03", "04", "05"], required_share=10)
    await service.add_saved_question(session, leader, asked)
    return indicators
