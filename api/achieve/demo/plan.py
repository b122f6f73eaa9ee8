"""The demo district's plans: two schools' goals under the district's, and Bethel's initiative, well under way.

Everything goes through the services, as the people who would do it, at dates counted from today.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.demo.coaching import DemoCoaching, build_demo_coaching
from achieve.demo.comments import build_demo_comments
from achieve.demo.implementation import DemoImplementationIds, build_demo_implementation
from achieve.demo.overrides import build_demo_override
from achieve.demo.plan_texts import (
    BETHEL,
    DISTRICT_GOAL,
    DISTRICT_PLAN,
    DISTRICT_PRIORITY,
    REYNOLDS,
    TEMPLATE,
    DemoGoal,
    DemoSchool,
    Finding,
)
from achieve.plans import service
from achieve.plans.schemas import (
    GoalCreate,
    MeasureCreate,
    MeasurementCreate,
    PlanCreate,
    PlanUpdate,
    PriorityCreate,
)
from achieve.plans.schemas.paths import CheckpointSet
from achieve.plans.schemas.templates import PlanTemplateSave
from achieve.plans.service.templates import save_plan_as_template
from achieve.plans.words import GoalArea, MeasureDirection, MeasureUnit, PlanKind, PlanStatus
from achieve.plans.words.copying import TakenPart
from achieve.web.operations import NoBody, Target


@dataclass(frozen=True, slots=True)
class DemoPlaces:
    """The organizations of the demo district."""

    district: UUID
    bethel: UUID
    reynolds: UUID


@dataclass(frozen=True, slots=True)
class DemoActors:
    """Who works on the plans. teacher, colleague: of Bethel."""

    admin: Actor
    bethel_leader: Actor
    reynolds_leader: Actor
    coach: Actor
    teacher: Actor
    colleague: Actor


@dataclass(frozen=True, slots=True)
class DemoPlanIds:
    """What was built. plan, goals and measures: Bethel's, the goals and measures by subject, `ela` and `math`.

    coaching_session: of the coach with Bethel's leader. comment: a question of the leader, to which there is a reply.
    template: of Bethel's plan.
    """

    district_plan: UUID
    district_goal: UUID
    plan: UUID
    goals: Mapping[str, UUID]
    measures: Mapping[str, UUID]
    reynolds_plan: UUID
    reynolds_goals: Mapping[str, UUID]
    reynolds_measures: Mapping[str, UUID]
    implementation: DemoImplementationIds
    coaching_session: UUID
    comment: UUID
    template: UUID


async def build_demo_plan(session: AsyncSession, places: DemoPlaces, actors: DemoActors, today: date) -> DemoPlanIds:
    """Build the worked example. today: what its dates are counted from."""
    district_plan, district_goal = await _build_district(session, places, actors, today)
    above = _Above(district_plan, district_goal, actors.admin)
    bethel = await _build_school(session, places.bethel, actors.bethel_leader, BETHEL, above, today)
    reynolds = await _build_school(session, places.reynolds, actors.reynolds_leader, REYNOLDS, above, today)
    implementation = await build_demo_implementation(
        session,
        leader=actors.bethel_leader,
        coach=actors.coach,
        teachers=(actors.teacher, actors.colleague),
        organization_id=places.bethel,
        plan_id=bethel.plan,
        goal_ids=list(bethel.goals.values()),
        today=today,
    )
    await build_demo_override(session, actors.reynolds_leader, reynolds.plan, reynolds.goals["math"])
    step_id = implementation.steps["examples"]
    return DemoPlanIds(
        district_plan=district_plan,
        district_goal=district_goal,
        plan=bethel.plan,
        goals=bethel.goals,
        measures=bethel.measures,
        reynolds_plan=reynolds.plan,
        reynolds_goals=reynolds.goals,
        reynolds_measures=reynolds.measures,
        implementation=implementation,
        coaching_session=await build_demo_coaching(session, _coached(actors, bethel.plan), today),
        comment=await build_demo_comments(session, actors.bethel_leader, actors.teacher, step_id),
        template=await _save_template(session, actors.admin, bethel.plan),
    )


async def _save_template(session: AsyncSession, admin: Actor, plan_id: UUID) -> UUID:
    """What Bethel does, for other schools to begin from."""
    takes = [TakenPart.GOALS, TakenPart.STRATEGIES, TakenPart.STEPS, TakenPart.INDICATORS]
    given = PlanTemplateSave(title=TEMPLATE.title, description=TEMPLATE.text, takes=takes)
    return await save_plan_as_template(session, admin, Target(plan_id, None), given)


def _coached(actors: DemoActors, plan_id: UUID) -> DemoCoaching:
    leader_id, teacher_id = actors.bethel_leader.person_id, actors.teacher.person_id
    assert leader_id is not None  # noqa: S101 - people of the demo.
    assert teacher_id is not None  # noqa: S101 - as above.
    return DemoCoaching(actors.coach, leader_id, teacher_id, plan_id)


@dataclass(frozen=True, slots=True)
class _Above:
    """What the schools' plans are aligned to, and who approves them."""

    plan: UUID
    goal: UUID
    approver: Actor


@dataclass(frozen=True, slots=True)
class _School:
    plan: UUID
    goals: Mapping[str, UUID]
    measures: Mapping[str, UUID]


async def _build_district(
    session: AsyncSession, places: DemoPlaces, actors: DemoActors, today: date
) -> tuple[UUID, UUID]:
    given = PlanCreate(
        organization_id=places.district,
        kind=PlanKind.STRATEGIC,
        title=DISTRICT_PLAN.title,
        summary=DISTRICT_PLAN.text,
        begins_on=today - timedelta(days=480),
        ends_on=today + timedelta(days=980),
    )
    plan_id = await service.create_plan(session, actors.admin, given)
    await _add_priorities(session, actors.admin, plan_id, (DISTRICT_PRIORITY,))
    goal = GoalCreate(plan_id=plan_id, statement=DISTRICT_GOAL, area=GoalArea.ACADEMICS, rank=1)
    goal_id = await service.create_goal(session, actors.admin, goal)
    await _put_in_force(session, plan_id, actors.admin, actors.admin)
    return plan_id, goal_id


async def _build_school(
    session: AsyncSession, organization_id: UUID, leader: Actor, school: DemoSchool, above: _Above, today: date
) -> _School:
    given = PlanCreate(
        organization_id=organization_id,
        kind=PlanKind.IMPROVEMENT,
        title=school.plan.title,
        summary=school.plan.text,
        begins_on=today - timedelta(days=115),
        ends_on=today + timedelta(days=215),
        aligned_to_plan_id=above.plan,
    )
    plan_id = await service.create_plan(session, leader, given)
    await _add_priorities(session, leader, plan_id, school.findings)
    goals: dict[str, UUID] = {}
    measures: dict[str, UUID] = {}
    for rank, goal in enumerate(school.goals, start=1):
        goals[goal.subject] = await _set_goal(session, leader, plan_id, goal, above.goal, rank)
        measures[goal.subject] = await _measure(session, leader, goals[goal.subject], goal, today)
    await _put_in_force(session, plan_id, leader, above.approver)
    return _School(plan_id, goals, measures)


async def _add_priorities(session: AsyncSession, actor: Actor, plan_id: UUID, findings: tuple[Finding, ...]) -> None:
    for rank, finding in enumerate(findings, start=1):
        given = PriorityCreate(
            plan_id=plan_id, title=finding.title, source_kind=finding.source, finding=finding.text, rank=rank
        )
        await service.add_priority(session, actor, given)


async def _set_goal(
    session: AsyncSession, actor: Actor, plan_id: UUID, goal: DemoGoal, parent_goal_id: UUID, rank: int
) -> UUID:
    given = GoalCreate(
        plan_id=plan_id,
        parent_goal_id=parent_goal_id,
        statement=goal.statement,
        area=GoalArea.ACADEMICS,
        rank=rank,
    )
    return await service.create_goal(session, actor, given)


async def _measure(session: AsyncSession, actor: Actor, goal_id: UUID, goal: DemoGoal, today: date) -> UUID:
    """The measure of a goal, with what was measured so far."""
    given = MeasureCreate(
        goal_id=goal_id,
        metric=goal.metric,
        population=goal.population,
        unit=MeasureUnit.PERCENT,
        direction=MeasureDirection.INCREASE,
        baseline=goal.baseline,
        baseline_on=today - timedelta(days=185),
        target=goal.target,
        target_on=today + timedelta(days=190),
        checkpoints=[CheckpointSet(on=today - timedelta(days=days), value=value) for days, value in goal.expected],
    )
    measure_id = await service.create_measure(session, actor, given)
    for days_ago, value in goal.measured:
        measured_on = today - timedelta(days=days_ago)
        measurement = MeasurementCreate(measure_id=measure_id, value=value, measured_on=measured_on)
        await service.record_measurement(session, actor, measurement)
    return measure_id


async def _put_in_force(session: AsyncSession, plan_id: UUID, writer: Actor, approver: Actor) -> None:
    target = Target(plan_id, None)
    await service.approve_plan(session, approver, target, NoBody())
    await service.update_plan(session, writer, target, PlanUpdate(status=PlanStatus.ACTIVE, is_published=True))
