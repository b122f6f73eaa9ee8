"""Beginning a plan from something else: what it is aligned to, which initiatives it carries out, and adding it."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from achieve.access.actor import Actor
from achieve.plans import queries, rules
from achieve.plans.carrying import Parts, plant_parts
from achieve.plans.carrying.parts import id_of, ids_of
from achieve.plans.queries.beginning import find_aligned, goals_of, initiatives_of
from achieve.plans.refusals import not_valid
from achieve.plans.rows import Goal, ImplementationPlan, Initiative, InitiativeGoal, InitiativePlan, Plan
from achieve.plans.rules.alignment import may_align
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.words import PlanKind

_INITIATIVE = "/initiative_id"


async def add_plan(session: AsyncSession, plan: Plan, parts: Parts) -> None:
    """Add a plan with all its parts."""
    session.add(plan)
    await session.flush()
    await plant_parts(session, plan, parts)


async def align_plan(
    session: AsyncSession, actor: Actor, original: Plan, copy: Plan, above: Collection[UUID]
) -> UUID | None:
    """What a copy is aligned to: its original where that stands above it, else what that one is aligned to.

    above: the organization of the copy, and all above it.
    """
    for other in (original, await find_aligned(session, actor, original)):
        if other is not None:
            to = (PlanKind(other.kind), other.organization_id)
            if may_align(PlanKind(copy.kind), copy.organization_id, above, to):
                return other.id
    return None


async def align_goals(
    session: AsyncSession, actor: Actor, parts: Parts, above: Collection[UUID], *, serves_original: bool
) -> Mapping[UUID, UUID]:
    """Which goal each goal of a copy serves, by the ids of the original's.

    serves_original: where it serves no other goal of the same plan, it serves the one that it was copied from, itself.
    """
    own = ids_of(parts, Goal)
    served = {id_of(each): id_of(each, "parent_goal_id") for each in parts[Goal] if each["parent_goal_id"]}
    if serves_original:
        return {goal: served[goal] if served.get(goal) in own else goal for goal in own}
    above = await goals_of(session, actor, set(served.values()) - own, above)
    return {goal: parent for goal, parent in served.items() if parent in own | above}


async def choose_initiatives(
    session: AsyncSession, actor: Actor, parts: Parts, above: Collection[UUID], instead: UUID | None
) -> Mapping[UUID, UUID]:
    """Which initiative is carried out in the place of each: itself where it is of the organization or one above.

    instead: what is carried out in the place of others. Raises Invalid, AlignmentNotAbove.
    """
    if instead is not None:
        initiative = await queries.find_referred(session, actor, Initiative, STAFF_RULES, instead, _INITIATIVE)
        rules.check_above(initiative.organization_id, above, _INITIATIVE)
    carried_out = _named(parts, ImplementationPlan)
    linked = carried_out | _named(parts, InitiativePlan) | _named(parts, InitiativeGoal)
    there = await initiatives_of(session, actor, linked, above)
    if instead is not None:
        return {each: each if each in there else instead for each in linked}
    if carried_out - there:
        message = "Name the initiative that is carried out instead: one of the original's belongs to others."
        raise not_valid(_INITIATIVE, "initiative_of_others", message)
    return {each: each for each in there}


def _named(parts: Parts, kind: type[ImplementationPlan | InitiativePlan | InitiativeGoal]) -> set[UUID]:
    return {id_of(each, "initiative_id") for each in parts.get(kind, ())}
