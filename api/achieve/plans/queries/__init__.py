"""What the verbs of plans need to know. Each statement names the district; what it asks about was found in scope."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, or_, text
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.access.finding import find
from achieve.access.scopes import RowRule
from achieve.core.errors import NotFound
from achieve.core.rows import TenantRow
from achieve.people.rows import Organization, Person
from achieve.people.shapes import ORGANIZATION, PERSON_RULES
from achieve.plans import rules
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Goal, Measure, Measurement, Plan, Step, StepDependency
from achieve.plans.words import PlanStatus

Found = TypeVar("Found", bound=TenantRow)

_LAST_PLACE = 1_000_000  # The greatest Rank.
_UNKNOWN = "There is nothing with this id that you may see."


async def find_referred(
    session: AsyncSession,
    actor: Actor,
    row: type[Found],
    row_rules: tuple[RowRule, ...],
    identifier: UUID,
    pointer: str,
) -> Found:
    """What a client refers to by its id. Raises Invalid when the actor sees nothing there, whatever the reason."""
    try:
        return await find(session, actor, row, row_rules, identifier)
    except NotFound:
        raise not_valid(pointer, "unknown_reference", _UNKNOWN) from None


async def find_organization(session: AsyncSession, actor: Actor, identifier: UUID) -> Organization:
    """The organization that a new plan or initiative is for. Raises Invalid."""
    return await find_referred(session, actor, Organization, ORGANIZATION.rules, identifier, "/organization_id")


async def check_staff(session: AsyncSession, actor: Actor, person_id: UUID | None, pointer: str) -> None:
    """The person is one whom the actor sees, and no learner. Everybody may name themselves. Raises Invalid."""
    if person_id is None or person_id == actor.person_id:
        return
    person = await find_referred(session, actor, Person, PERSON_RULES, person_id, pointer)
    if person.is_learner:
        raise not_valid(pointer, "not_staff", "Name a member of staff.")


async def organizations_above(session: AsyncSession, actor: Actor, organization_id: UUID) -> tuple[UUID, ...]:
    """The organization, and all above it."""
    wanted = select(Organization).where(
        col(Organization.district_id) == actor.district_id, col(Organization.id) == organization_id
    )
    return tuple((await session.exec(wanted)).one().ancestor_ids)


async def plan_status(session: AsyncSession, actor: Actor, plan_id: UUID) -> PlanStatus:
    """Where the plan of a part stands. Raises NotFound when somebody has deleted it in this moment."""
    wanted = select(Plan.status).where(col(Plan.district_id) == actor.district_id, col(Plan.id) == plan_id)
    status = (await session.exec(wanted)).one_or_none()
    if status is None:
        raise NotFound(_UNKNOWN)
    return PlanStatus(status)


async def require_open_plan(session: AsyncSession, actor: Actor, plan_id: UUID) -> None:
    """Raises PlanArchived."""
    rules.check_plan_open(await plan_status(session, actor, plan_id))


async def count_aligned_to_plan(session: AsyncSession, actor: Actor, plan_id: UUID) -> int:
    """How many other plans are aligned to a plan, and goals of other plans to its goals."""
    own_goals = select(Goal.id).where(col(Goal.district_id) == actor.district_id, col(Goal.plan_id) == plan_id)
    plans = select(func.count()).where(
        col(Plan.district_id) == actor.district_id, col(Plan.aligned_to_plan_id) == plan_id
    )
    goals = select(func.count()).where(
        col(Goal.district_id) == actor.district_id,
        col(Goal.parent_goal_id).in_(own_goals),
        col(Goal.plan_id) != plan_id,
    )
    return (await session.exec(plans)).one() + (await session.exec(goals)).one()


async def count_aligned_to_goal(session: AsyncSession, actor: Actor, goal_id: UUID) -> int:
    """How many goals have this one as their parent."""
    wanted = select(func.count()).where(col(Goal.district_id) == actor.district_id, col(Goal.parent_goal_id) == goal_id)
    return (await session.exec(wanted)).one()


async def count_measurements(session: AsyncSession, actor: Actor, goal_or_measure_id: UUID) -> int:
    """How many measurements a goal, or a single measure, has."""
    measures = select(Measure.id).where(
        col(Measure.district_id) == actor.district_id,
        or_(col(Measure.id) == goal_or_measure_id, col(Measure.goal_id) == goal_or_measure_id),
    )
    wanted = select(func.count()).where(
        col(Measurement.district_id) == actor.district_id, col(Measurement.measure_id).in_(measures)
    )
    return (await session.exec(wanted)).one()


async def lock_measures(session: AsyncSession, actor: Actor, goal_id: UUID) -> None:
    """Nobody measures by a measure of the goal until this transaction ends; who has begun to is waited for."""
    wanted = select(Measure.id).where(col(Measure.district_id) == actor.district_id, col(Measure.goal_id) == goal_id)
    await session.exec(wanted.order_by(col(Measure.id)).with_for_update())


async def measurement_of_day(session: AsyncSession, actor: Actor, measure_id: UUID, day: date) -> UUID | None:
    """The measurement of a measure on a day, if there is one."""
    wanted = select(Measurement.id).where(
        col(Measurement.district_id) == actor.district_id,
        col(Measurement.measure_id) == measure_id,
        col(Measurement.measured_on) == day,
    )
    return (await session.exec(wanted)).first()


async def goal_chain(session: AsyncSession, actor: Actor, goal_id: UUID) -> tuple[UUID, ...]:
    """A goal, its parent, and so on to the top."""
    connection = await session.connection()
    found = await connection.execute(_GOAL_CHAIN, {"district": actor.district_id, "goal": goal_id})
    return tuple(found.scalars())


async def next_sequence(session: AsyncSession, actor: Actor, strategy_id: UUID) -> int:
    """The place after the last step of a strategy; steps with the same place stand in the order of their making."""
    wanted = select(func.coalesce(func.max(Step.sequence), 0)).where(
        col(Step.district_id) == actor.district_id, col(Step.strategy_id) == strategy_id
    )
    return min((await session.exec(wanted)).one() + 1, _LAST_PLACE)


async def count_next_steps(session: AsyncSession, actor: Actor, step_id: UUID) -> int:
    """How many steps came from this one."""
    wanted = select(func.count()).where(col(Step.district_id) == actor.district_id, col(Step.origin_step_id) == step_id)
    return (await session.exec(wanted)).one()


async def titles_of_steps(
    session: AsyncSession, actor: Actor, plan_id: UUID, step_ids: Collection[UUID]
) -> Mapping[UUID, str]:
    """The titles of those of the steps that belong to the plan."""
    wanted = select(Step.id, Step.title).where(
        col(Step.district_id) == actor.district_id, col(Step.plan_id) == plan_id, col(Step.id).in_(step_ids)
    )
    return dict((await session.exec(wanted)).all())


async def dependencies_in_plan(session: AsyncSession, actor: Actor, plan_id: UUID) -> Mapping[UUID, list[UUID]]:
    """For each step of a plan that waits, the steps that it waits for."""
    wanted = (
        select(StepDependency.step_id, StepDependency.depends_on_id)
        .join(Step, (col(Step.district_id) == actor.district_id) & (col(Step.id) == col(StepDependency.step_id)))
        .where(col(StepDependency.district_id) == actor.district_id, col(Step.plan_id) == plan_id)
    )
    found: dict[UUID, list[UUID]] = {}
    for step_id, depends_on_id in (await session.exec(wanted)).all():
        found.setdefault(step_id, []).append(depends_on_id)
    return found


async def take_turns(session: AsyncSession, actor: Actor, about: str) -> None:
    """Let one transaction of the district after the other decide about this: two at once could close a circle.

    Taken before any row is locked, so that those who wait hold nothing that others need.
    """
    await session.scalar(_TAKE_TURNS, {"name": f"{actor.district_id}/{about}"})


_TAKE_TURNS = text("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
_GOAL_CHAIN = text(
    """
    with recursive chain as (
        select g.id, g.parent_goal_id from goal g where g.district_id = :district and g.id = :goal
        union
        select g.id, g.parent_goal_id from goal g
        join chain c on g.id = c.parent_goal_id where g.district_id = :district
    )
    select id from chain
    """
)
